// Every scenario of scenarios.json, done the way bolt does it over the door that DOOR names. Prints what each looked like on the wire.
import { act, button, finish, get, overHttp, overSocket, plain, post, quietly, remove, section, sim, until } from './simulator.mjs';

const channel = sim.channel_id;
const metadata = { event_type: 'digestbot_page', event_payload: { marker: 'd1-0' } };
const page = { text: 'digest', blocks: [section('digest')] };
const input = { type: 'input', block_id: 'time', label: plain('Time'), element: { type: 'plain_text_input', action_id: 'time', initial_value: '08:30' } };
const form = { type: 'modal', callback_id: 'subscribe', title: plain('Subscribe'), submit: plain('Save'), private_metadata: 'C1', blocks: [input] };

let answering;
const answers = {
  answer: ({ ack }) => ack({ text: 'help', response_type: 'ephemeral' }),
  ask: async ({ ack, respond }) => { await ack(); await respond({ ...page, response_type: 'ephemeral' }); },
  'ask-for-all': async ({ ack, respond }) => { await ack(); await respond({ ...page, response_type: 'in_channel' }); },
  mention: ({ event, say }) => say({ ...page, ...quietly, thread_ts: event.ts }),
  'direct-message': ({ event, say }) => say({ ...page, ...quietly, thread_ts: event.ts }),
  press: async ({ ack, respond }) => { await ack(); await respond({ ...page, replace_original: true }); },
  form: async ({ ack, body, client }) => { await ack(); await client.views.open({ trigger_id: body.trigger_id, view: form }); },
  submit: ({ ack }) => ack(),
  'submit-wrongly': ({ ack }) => ack({ response_action: 'errors', errors: { time: 'Write it as 12:00' } }),
  'submit-and-show': ({ ack }) => ack({ response_action: 'update', view: { type: 'modal', title: plain('Done'), blocks: [section('done')] } }),
  home: ({ event, client }) => client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [section('hello')] } }),
  shortcut: async ({ ack, respond }) => { await ack(); await respond({ ...page, response_type: 'ephemeral' }); },
};
const app = await (process.env.DOOR === 'http' ? overHttp : overSocket)((bot) => {
  const answer = (listener) => answers[answering](listener);
  bot.command('/prepare', ({ ack }) => ack({ text: 'buttons', blocks: [button('more', 'm1')] }));
  bot.command('/form', async ({ ack, body, client }) => { await ack(); await client.views.open({ trigger_id: body.trigger_id, view: form }); });
  bot.command('/digest', answer);
  bot.event('app_mention', answer);
  bot.event('message', answer);
  bot.action('more', answer);
  bot.view('subscribe', answer);
  bot.event('app_home_opened', answer);
  bot.shortcut('digest_this_link', answer);
});
const { client } = app;
const posted = async () => (await client.chat.postMessage({ channel, ...page, ...quietly })).ts;

const begins = {
  post: async () => () => client.chat.postMessage({ channel, ...page, metadata, ...quietly }),
  reply: async () => { const thread_ts = await posted(); return () => client.chat.postMessage({ channel, thread_ts, ...page, metadata, ...quietly }); },
  'read-back': async () => () => client.conversations.history({ channel, oldest: '1700000000.000000', limit: 100, include_all_metadata: true }),
  'read-thread': async () => { const ts = await posted(); return () => client.conversations.replies({ channel, ts, oldest: '1700000000.000000', limit: 100, include_all_metadata: true }); },
  change: async () => { const ts = await posted(); return () => client.chat.update({ channel, ts, ...page }); },
  whisper: async () => () => client.chat.postEphemeral({ channel, user: sim.user_id, ...page }),
  join: async () => { const { id } = await post('/channels', { name: 'open', has_bot: false }); return () => client.conversations.join({ channel: id }); },
  person: async () => () => client.users.info({ user: sim.user_id, include_locale: true }),
  group: async () => { const { id } = await post('/groups', { handle: 'editors', users: [sim.user_id] }); return () => client.usergroups.users.list({ usergroup: id }); },
  channel: async () => () => client.conversations.info({ channel }),
};
const prepared = {
  press: async (action) => ({ ...action, ts: (await act({ kind: 'slash', command: '/prepare' })).messages[0].ts }),
  submit: async (action) => ({ ...action, view_id: (await act({ kind: 'slash', command: '/form' })).view.id }),
  shortcut: async (action) => ({ ...action, ts: (await post('/messages', { channel_id: channel, text: 'https://news.example/1' })).ts }),
};

// what comes back in the end, so that the recording is whole: the answer's line, or the acknowledgement where that is all
const last = { mention: 'chat.postMessage', 'direct-message': 'chat.postMessage', home: 'views.publish', form: 'views.open', ask: 'response_url', 'ask-for-all': 'response_url', press: 'response_url', shortcut: 'response_url' };
const acknowledged = (line) => line.startsWith('ack') || line.startsWith('200');
const shapes = {};
for (const { name, action } of JSON.parse(process.env.SCENARIOS)) {
  const then = await begins[name]?.() ?? await prepared[action.kind]?.(action) ?? action;
  // what the preparation still sends belongs to no scenario
  await new Promise((resolve) => setTimeout(resolve, 100));
  await remove('/journal');
  answering = name;
  if (typeof then === 'function') await then();
  else await act(then, 0.05);
  shapes[name] = await until(name, async () => {
    const shape = await get('/shape');
    return (!action || shape.some(acknowledged)) && (!last[name] || shape.some((line) => line.startsWith(last[name]))) ? shape : null;
  });
}
console.log(JSON.stringify(shapes));
await finish();
