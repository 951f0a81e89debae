// @slack/web-api posts, reads back and meets what the world and the limits refuse.
import { WebClient, WebClientEvent } from '@slack/web-api';
import { assert, clientOptions, finish, get, post, quietly, section, sim } from './simulator.mjs';

const client = new WebClient(sim.token, { ...clientOptions, logger: { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {} } });
const channel = sim.channel_id;
const refused = async (work, error) => assert.equal((await work.then(() => ({}), (failure) => failure)).data?.error, error);

// a page, its reply, their metadata
const metadata = { event_type: 'digestbot_page', event_payload: { marker: 'd1-0' } };
const head = await client.chat.postMessage({ channel, text: 'page 1', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Digest' } }, section('one')], metadata, ...quietly });
const reply = await client.chat.postMessage({ channel, text: 'page 2', thread_ts: head.ts, metadata, ...quietly });
assert.equal(reply.message.thread_ts, head.ts);
const deeper = await client.chat.postMessage({ channel, text: 'page 3', thread_ts: reply.ts, ...quietly });
assert.equal(deeper.message.thread_ts, head.ts, 'a reply to a reply goes to the head');
const history = await client.conversations.history({ channel, oldest: head.ts, inclusive: true, include_all_metadata: true, limit: 1 });
assert.equal(history.messages[0].metadata.event_payload.marker, 'd1-0');
assert.equal((await client.conversations.history({ channel, latest: head.ts, inclusive: true })).messages[0].metadata, undefined, 'metadata comes when asked for');
const texts = [];
for await (const page of client.paginate('conversations.replies', { channel, ts: head.ts, limit: 2 })) texts.push(...page.messages.map((message) => message.text));
assert.deepEqual(texts, ['page 1', 'page 2', 'page 3']);
await client.chat.update({ channel, ts: head.ts, text: 'page 1, mended' });

// what else there is
const shy = await client.chat.postEphemeral({ channel, user: sim.user_id, text: 'for you' });
assert.ok(shy.message_ts);
assert.equal((await client.users.info({ user: sim.user_id, include_locale: true })).user.locale, 'en-US');
const group = await post('/groups', { handle: 'editors', users: [sim.user_id] });
assert.deepEqual((await client.usergroups.users.list({ usergroup: group.id })).users, [sim.user_id]);
const { channel: direct } = await client.conversations.open({ users: sim.user_id });
await client.chat.postMessage({ channel: direct.id, text: 'hello', ...quietly });
assert.equal((await client.conversations.info({ channel })).channel.creator, sim.user_id);

// what the world refuses
const open = (await post('/channels', { name: 'open', has_bot: false })).id;
const send = (to, more = {}) => client.chat.postMessage({ channel: to, text: 'x', ...quietly, ...more });
await refused(send(open), 'not_in_channel');
await client.conversations.join({ channel: open });
await send(open);
await refused(send((await post('/channels', { name: 'secret', kind: 'private', has_bot: false })).id), 'channel_not_found');
await refused(send((await post('/channels', { name: 'old', archived: true })).id), 'is_archived');
await refused(send('C0000'), 'channel_not_found');
const other = await post('/workspaces', { name: 'Other', install: true, scopes: ['chat:write'] });
await refused(send(other.channel_id), 'channel_not_found');
const theirs = new WebClient(other.token, clientOptions);
const lacking = await theirs.conversations.history({ channel: other.channel_id }).catch((failure) => failure.data);
assert.deepEqual([lacking.error, lacking.needed, lacking.provided], ['missing_scope', 'channels:history', 'chat:write']);

// a 429 is waited for
let limited = 0;
client.on(WebClientEvent.RATE_LIMITED, () => { limited += 1; });
await post('/faults', { fault: 'rate-limit', method: 'chat.postMessage', seconds: 1, team_id: sim.team_id });
const start = performance.now();
const [waited] = await Promise.all([send(direct.id), theirs.chat.postMessage({ channel: other.channel_id, text: 'at once', ...quietly }).then(() => assert.ok(performance.now() - start < 900, 'another workspace need not wait'))]);
assert.ok(waited.ok && limited === 1 && performance.now() - start >= 995);

// an answer that never comes: it was posted all the same
await post('/faults', { fault: 'lose-answer', method: 'chat.postMessage' });
const hasty = new WebClient(sim.token, { ...clientOptions, timeout: 300, retryConfig: { retries: 0 } });
await assert.rejects(hasty.chat.postMessage({ channel: open, text: 'lost', metadata, ...quietly }));
assert.equal((await get(`/channels/${open}/messages`)).at(-1).text, 'lost');

await post('/installation', { team_id: other.team_id, action: 'revoke' });
await refused(theirs.chat.postMessage({ channel: other.channel_id, text: 'x', ...quietly }), 'token_revoked');
await finish();
