// Everything somebody does in Slack, answered by bolt: over Socket Mode, or with DOOR=http over signed requests.
import { act, assert, button, finish, messages, modal, overHttp, overSocket, plain, post, quietly, section, sim, until } from './simulator.mjs';

const form = { type: 'modal', callback_id: 'subscribe', title: plain('Subscribe'), submit: plain('Save'), private_metadata: 'C1', blocks: [
  { type: 'input', block_id: 'time', label: plain('Time'), element: { type: 'plain_text_input', action_id: 'time', initial_value: '08:30' } },
  { type: 'input', block_id: 'days', label: plain('Days'), element: { type: 'static_select', action_id: 'days', options: ['daily', 'weekdays'].map((value) => ({ text: plain(value), value })) } },
] };
const home = (text) => ({ type: 'home', blocks: [section(text), button('refresh', 'home')] });
const events = [];

const listen = (app) => {
  app.command('/digest', async ({ command, ack, respond }) => {
    if (command.text === 'help') { await ack({ text: 'Ask for a topic', response_type: 'ephemeral' }); return; }
    await ack();
    await respond({ text: `about ${command.text}`, blocks: [section(`*${command.text}*`), button('more', 'm1'), button('subscribe', 's1')], response_type: 'ephemeral' });
    await respond({ text: 'for everybody', response_type: 'in_channel' });
  });
  app.event('app_mention', async ({ event, say }) => { await say({ text: `heard ${event.text.split(' ').slice(1).join(' ')}`, thread_ts: event.thread_ts ?? event.ts, ...quietly }); });
  app.message(async ({ message, say }) => { await say({ text: `you said ${message.text}`, thread_ts: message.ts, ...quietly }); });
  app.action('more', async ({ ack, action, respond }) => { await ack(); await respond({ replace_original: true, text: `more of ${action.value}` }); });
  app.action('subscribe', async ({ ack, body, client }) => { await ack(); await client.views.open({ trigger_id: body.trigger_id, view: form }); });
  app.action('refresh', async ({ ack, body, client }) => { await ack(); await client.views.publish({ user_id: body.user.id, view: home('again'), hash: body.view.hash }); });
  app.view('subscribe', async ({ ack, view }) => {
    const { time, days } = view.state.values;
    if (time.time.value === 'noon') { await ack({ response_action: 'errors', errors: { time: 'Write it as 12:00' } }); return; }
    assert.equal(view.private_metadata, 'C1');
    await ack({ response_action: 'update', view: { type: 'modal', title: plain('Subscribed'), blocks: [section(`${time.time.value} ${days.days.selected_option.value}`)] } });
  });
  app.event('app_home_opened', async ({ event, client }) => { await client.views.publish({ user_id: event.user, view: home('hello') }); });
  app.shortcut('digest_this_link', async ({ ack, shortcut, respond }) => { await ack(); await respond({ text: `read ${shortcut.message.text}`, response_type: 'ephemeral' }); });
  app.event('app_uninstalled', async () => { events.push('app_uninstalled'); });
};
await (process.env.DOOR === 'http' ? overHttp : overSocket)(listen);

// a slash command, answered in the acknowledgement and through response_url
assert.deepEqual((await act({ kind: 'slash', text: 'help' })).messages.map((message) => message.text), ['Ask for a topic']);
const asked = await act({ kind: 'slash', text: 'japan-korea' });
assert.equal(asked.messages[0].text, 'about japan-korea');
assert.equal(asked.messages[0].only_for, sim.user_id);
await until('the answer for everybody', async () => (await messages()).some((message) => message.text === 'for everybody' && !message.only_for));

// a button of it changes it, another opens a modal, which is refused and then taken
const more = await act({ kind: 'press', ts: asked.messages[0].ts, action_id: 'more' });
assert.equal(more.messages[0].text, 'more of m1');
const again = await act({ kind: 'slash', text: 'energy' });
const opened = await act({ kind: 'press', ts: again.messages[0].ts, action_id: 'subscribe' });
assert.equal(opened.view.view.callback_id, 'subscribe');
const refused = await act({ kind: 'submit', view_id: opened.view.id, fields: { time: 'noon', days: 'daily' } });
assert.deepEqual(refused.acknowledgement, { response_action: 'errors', errors: { time: 'Write it as 12:00' } });
assert.deepEqual((await modal()).errors, { time: 'Write it as 12:00' });
await act({ kind: 'submit', view_id: opened.view.id, fields: { days: 'weekdays' } });
assert.equal((await modal()).view.blocks[0].text.text, '08:30 weekdays');

// a mention and a direct message are answered in their threads
await act({ kind: 'mention', text: 'japan-korea' }, 0.2);
const answer = await until('the answer in the thread', async () => (await messages()).find((message) => message.text === 'heard japan-korea'));
assert.notEqual(answer.thread_ts, answer.ts);
const { payload } = await act({ kind: 'direct-message', text: 'hello' }, 0.2);
await until('the answer in private', async () => (await messages(payload.event.channel)).find((message) => message.text === 'you said hello' && message.thread_ts === payload.event.ts));

// the home page, and a button on it
const { post: first } = { post: await act({ kind: 'home' }, 0.2) };
assert.equal(first.type, 'events_api');
const homes = async () => (await (await fetch(`${sim.url}/_sim/views`)).json()).homes;
const page = await until('a home page', async () => (await homes())[0]);
assert.equal(page.view.blocks[0].text.text, 'hello');
await act({ kind: 'press', view_id: page.id, action_id: 'refresh' }, 0.2);
await until('another home page', async () => (await homes())[0].view.blocks[0].text.text === 'again');

// the menu of a message in a channel where the bot is no member
const closed = await post('/channels', { name: 'closed', kind: 'private', has_bot: false });
const link = await post('/messages', { channel_id: closed.id, text: 'https://news.example/2' });
const read = await act({ kind: 'shortcut', callback_id: 'digest_this_link', ts: link.ts });
assert.equal(read.messages[0].text, 'read https://news.example/2');

await act({ kind: 'event', event: { type: 'app_uninstalled' } }, 0.5);
await until('the event', async () => events.length === 1);
await finish();
