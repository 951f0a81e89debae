// discord.js posts: nonces, read-back, edit, publish, forum posts, threads, and what the world refuses.
import { ChannelType, Client, Events, GatewayIntentBits, MessageFlags, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { assert, finish, get, post, remove, requests, sim } from './simulator.mjs';

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sim.api } });
await new Promise((resolve) => { client.once(Events.ClientReady, resolve); client.login(sim.token); });
const digest = (text) => ({ flags: MessageFlags.IsComponentsV2, components: [new TextDisplayBuilder().setContent(text), new SeparatorBuilder()], allowedMentions: { parse: [] } });
const refused = async (work, code) => assert.equal((await work.then(() => ({}), (error) => error)).code, code);

// the same nonce twice is one message; once that is deleted, an error
const news = await client.channels.fetch(sim.channel_id);
const first = await news.send({ ...digest('one'), nonce: '1234567890123456789012345', enforceNonce: true });
const again = await news.send({ ...digest('one'), nonce: '1234567890123456789012345', enforceNonce: true });
assert.equal(again.id, first.id);
assert.equal((await news.send({ ...digest('other'), nonce: 'another', enforceNonce: true })).id === first.id, false);
await remove(`/channels/${sim.channel_id}/messages/${first.id}`);
await refused(news.send({ ...digest('one'), nonce: '1234567890123456789012345', enforceNonce: true }), 10008);

// read back
const person = await post('/messages', { channel_id: sim.channel_id, text: 'hello' });
const third = await news.send(digest('three'));
const seen = await news.messages.fetch({ after: first.id, limit: 100 });
assert.deepEqual([...seen.keys()].slice(0, 2), [third.id, person.id]);
assert.equal(seen.get(person.id).content, '', 'without the message content intent others are silent');
await third.edit({ components: [new TextDisplayBuilder().setContent('changed')] });
assert.equal((await get(`/channels/${sim.channel_id}/messages`)).at(-1).components[0].content, 'changed');
await third.delete();

// announcements are published, once
const daily = await client.channels.fetch((await post('/channels', { kind: 'announcement', name: 'daily' })).id);
assert.equal(daily.type, ChannelType.GuildAnnouncement);
const published = await (await daily.send(digest('publish me'))).crosspost();
assert.ok((await get(`/channels/${daily.id}/messages`))[0].flags & MessageFlags.Crossposted);
await refused(published.crosspost(), 40033);

// forums
const forum = await client.channels.fetch((await post('/channels', { kind: 'forum', name: 'digests', tags: ['news', 'chips'], requires_tag: true })).id);
assert.equal(forum.availableTags.length, 2);
await refused(forum.threads.create({ name: 'no tag', message: digest('x') }), 40067);
const thread = await forum.threads.create({ name: 'Monday', appliedTags: [forum.availableTags[0].id], message: digest('a post') });
assert.equal((await thread.fetchStarterMessage()).id, thread.id);
await thread.send(digest('second page'));

// threads: sending wakes one, a locked one refuses
const sleeping = await client.channels.fetch((await post('/channels', { name: 'old', parent_id: sim.channel_id, archived: true })).id);
await sleeping.send('good morning');
const asleep = await client.channels.fetch((await post('/channels', { name: 'older', parent_id: sim.channel_id, archived: true })).id);
await asleep.setArchived(false);
const locked = await client.channels.fetch((await post('/channels', { name: 'closed', parent_id: sim.channel_id, archived: true, locked: true })).id);
await refused(locked.send('anybody?'), 50083);

// a guild that threw the bot out
const guild = await post('/guilds', { name: 'Elsewhere' });
const lost = await client.channels.fetch((await post('/channels', { name: 'gone', guild_id: guild.id })).id);
await post(`/guilds/${guild.id}/kick`);
await refused(lost.send('still here?'), 50001);
assert.equal((await requests('POST /channels/{channel_id}/messages')).filter((request) => request.status === 429).length, 0);
await finish();
