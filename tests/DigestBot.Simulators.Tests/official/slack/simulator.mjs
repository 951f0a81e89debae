// What the scripts against the simulated Slack share: bolt over either door, and people who act.
import bolt from '@slack/bolt';
import { assert, finish, get, post, remove, sim, until } from '../simulator.mjs';

export { assert, finish, get, post, remove, sim, until };
export const { App, LogLevel } = bolt;
export const clientOptions = { slackApiUrl: sim.api };

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => LogLevel.ERROR, setName() {} };

/** Bolt over Socket Mode, connected. */
export async function overSocket(listen, more = {}) {
  const app = new App({ token: sim.token, appToken: sim.app_token, socketMode: true, clientOptions, logger: quiet, ...more });
  listen(app);
  await app.start();
  await until('a socket', async () => (await sockets('state')).connections === 1);
  return app;
}

/** Bolt as a web server whose address the simulated Slack has checked and uses from now on. */
export async function overHttp(listen, more = {}) {
  const app = new App({ token: sim.token, signingSecret: sim.signing_secret, clientOptions, logger: quiet, ...more });
  listen(app);
  const server = await app.start({ port: more.port ?? 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${server.address().port}/slack/events`;
  assert.deepEqual(await post('/door', { url }), { accepted: true, reason: '' });
  return Object.assign(app, { url });
}

export const sockets = (action, more = {}) => post('/sockets', { action, ...more });

/** Somebody acts; what came back once it is acknowledged and something was said or opened. */
export async function act(action, wait = 8) {
  const { id } = await post('/act', action);
  return get(`/exchanges/${id}?wait=${wait}`);
}

export const messages = (channel = sim.channel_id) => get(`/channels/${channel}/messages`);
export const modal = async () => (await get('/views')).modals.at(-1);
export const plain = (text) => ({ type: 'plain_text', text });
export const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
export const button = (action_id, value) => ({ type: 'actions', elements: [{ type: 'button', action_id, value, text: plain(action_id) }] });
export const quietly = { unfurl_links: false, unfurl_media: false };
