// @slack/socket-mode survives what happens to its connections, and every time hears the next command. How long it takes to come back is its own affair.
import { SocketModeClient } from '@slack/socket-mode';
import { act, assert, clientOptions, finish, get, post, sim, sockets, until } from './simulator.mjs';

const logger = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {} };
const client = new SocketModeClient({ appToken: sim.app_token, clientOptions: { ...clientOptions, logger }, logger, clientPingTimeout: 500 });
const heard = [];
client.on('slash_commands', async ({ ack, body }) => { heard.push(body.text); await ack({ text: `heard ${body.text}` }); });
client.on('app_mention', async ({ ack, retry_num }) => { heard.push(`mention ${retry_num}`); await ack(); });
client.on('error', () => {});
await client.start();

const hears = async (text) => assert.equal((await act({ kind: 'slash', text })).messages[0]?.text, `heard ${text}`, text);
const connected = (than) => until('another connection', async () => { const { numbers } = await sockets('state'); return numbers.length === 1 && numbers[0] > than && numbers[0]; }, 20);
await hears('first');
let number = await connected(0);
for (const action of ['refresh', 'close', 'cut']) {
  await sockets(action);
  number = await connected(number);
  await hears(action);
}
await sockets('warn');
await connected(number);
await hears('warn');

// the same envelope twice is two events to it: telling them apart is the app's business
await post('/faults', { fault: 'duplicate' });
const before = heard.length;
await act({ kind: 'mention', text: 'twice' }, 0.2);
await until('both', async () => heard.length === before + 2);
assert.deepEqual(heard.slice(before), ['mention 0', 'mention 0']);
assert.equal((await get('/journal')).filter((entry) => entry.kind === 'delivery').at(-1).attempt, 0);
client.autoReconnectEnabled = false;
await finish();
