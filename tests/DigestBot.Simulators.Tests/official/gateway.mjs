// discord.js survives what a gateway does to its clients, and every time hears the next interaction.
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { act, assert, finish, gateway, journal, post, sim, until } from './simulator.mjs';

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sim.api } });
client.on(Events.InteractionCreate, (interaction) => interaction.reply(`heard ${interaction.commandName}`));
client.on(Events.Error, () => {});
await new Promise((resolve) => { client.once(Events.ClientReady, resolve); client.login(sim.token); });

const heard = async (name) => assert.equal((await act({ kind: 'slash', name })).original?.content, `heard ${name}`, name);
const connected = (what) => until(`connected after ${what}`, async () => (await gateway('state')).shards.length === 1 && (await gateway('state')).connections === 1);
const since = async (number) => (await journal(number)).filter((entry) => entry.kind === 'frame' && entry.fromBot).map((frame) => frame.op);
const last = async () => (await journal()).at(-1).number;
await heard('first');

for (const [what, action, more, expected] of [
  ['op 7', 'reconnect', {}, 6],
  ['op 9 true', 'invalidate', { resumable: true }, 6],
  ['a close with 4000', 'close', { code: 4000 }, 6],
  ['a cut', 'cut', {}, 6],
  ['a cut in a frame', 'cut-mid-frame', {}, 6],
  ['op 9 false', 'invalidate', { resumable: false }, 2],
  ['a close with 4009', 'close', { code: 4009 }, 2],
]) {
  const before = await last();
  await gateway(action, more);
  await until(`op ${expected} after ${what}`, async () => (await since(before)).includes(expected), 20);
  await connected(what);
  await heard('next');
}

// an interaction that comes while nobody listens is replayed by the resume
await gateway('cut');
await heard('meanwhile');
await gateway('refuse', { times: 1 });
await gateway('cut');
await connected('a refused connection');
await heard('after it');

// a heartbeat on request, and a connection that acknowledges none
const before = await last();
await gateway('request-heartbeat');
await until('a heartbeat', async () => (await since(before)).includes(1), 2);
await gateway('stop-acknowledging');
await until('the zombie is given up', async () => (await since(before)).includes(6), 20);
await gateway('acknowledge');
await connected('a zombie');
await heard('last');
await finish();
