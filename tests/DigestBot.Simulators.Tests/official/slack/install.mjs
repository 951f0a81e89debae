// Bolt's OAuth way into a second workspace: install page, state, code, tokens that are renewed, and refusals.
import http from 'node:http';
import { assert, clientOptions, finish, get, overHttp, post, sim, until, act, messages, quietly } from './simulator.mjs';

const free = await new Promise((resolve) => { const server = http.createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });
const base = `http://127.0.0.1:${free}`;
const installed = new Map();
const installationStore = {
  storeInstallation: async (installation) => { installed.set(installation.isEnterpriseInstall ? installation.enterprise.id : installation.team.id, installation); },
  fetchInstallation: async ({ isEnterpriseInstall, enterpriseId, teamId }) => installed.get(isEnterpriseInstall ? enterpriseId : teamId),
  deleteInstallation: async () => {},
};
await overHttp((bot) => bot.command('/digest', async ({ ack, say }) => { await ack(); await say({ text: 'here', ...quietly }); }), {
  token: undefined, clientId: sim.client_id, clientSecret: sim.client_secret, stateSecret: 'a secret for states', scopes: ['chat:write', 'commands'], redirectUri: `${base}/slack/oauth_redirect`,
  installationStore, installerOptions: { authorizationUrl: sim.authorize, redirectUriPath: '/slack/oauth_redirect', directInstall: true, clientOptions }, port: free,
});

async function browse(url, cookie) {
  const answer = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
  return { status: answer.status, location: answer.headers.get('location'), cookie: answer.headers.get('set-cookie')?.split(';')[0], text: await answer.text() };
}
async function install() {
  const page = await browse(`${base}/slack/install`);
  const consent = await browse(page.location);
  return { page, consent, done: await browse(consent.location, page.cookie) };
}

// a workspace with tokens that live twelve hours
const second = await post('/workspaces', { name: 'Second' });
await post('/oauth', { team_id: second.team_id });
const { page, consent, done } = await install();
assert.equal(done.status, 200);
const first = structuredClone(installed.get(second.team_id).bot);
assert.ok(first.token && first.refreshToken && first.expiresAt);
await act({ kind: 'slash', channel_id: second.channel_id }, 0.2);
await until('a message in the second workspace', async () => (await messages(second.channel_id)).length === 1);

// the token is about to end: bolt renews it, and the old refresh token is dead
installed.get(second.team_id).bot.expiresAt = 1;
await act({ kind: 'slash', channel_id: second.channel_id }, 0.2);
await until('a message with a new token', async () => (await messages(second.channel_id)).length === 2);
assert.notEqual(installed.get(second.team_id).bot.token, first.token);
assert.notEqual(installed.get(second.team_id).bot.refreshToken, first.refreshToken);
const dead = await fetch(`${sim.api}oauth.v2.access`, { method: 'POST', body: new URLSearchParams({ client_id: sim.client_id, client_secret: sim.client_secret, grant_type: 'refresh_token', refresh_token: first.refreshToken }) });
assert.equal((await dead.json()).error, 'invalid_refresh_token');

// a whole organisation: no team
const org = await post('/workspaces', { name: 'Third', enterprise: 'Fleet' });
await post('/oauth', { team_id: org.team_id, org_wide: true });
assert.equal((await install()).done.status, 200);
const whole = installed.get(org.enterprise_id);
assert.deepEqual([whole.isEnterpriseInstall, whole.team, whole.enterprise.name], [true, undefined, 'Fleet']);

// a code works once, a state for its browser only, and a person may say no
const again = await browse(consent.location, page.cookie);
assert.notEqual(again.status, 200);
const other = await browse(`${base}/slack/install`);
const stolen = await browse((await browse(other.location)).location);
assert.notEqual(stolen.status, 200, 'another browser has no cookie');
await post('/oauth', { team_id: second.team_id, denies: true });
const no = await install();
assert.match(no.consent.location, /error=access_denied/);
assert.notEqual(no.done.status, 200);

// the dead refresh token and the used code, both meant
assert.equal((await get('/violations')).length, 2);
await finish({ allowed: ['oAuth'] });
