// discord.js takes 4004 and 4014 as final: it stops and says so.
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { assert, finish, gateway, journal, sim } from './simulator.mjs';

const wanting = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers], rest: { api: sim.api } });
await assert.rejects(wanting.login(sim.token), /disallowed intents/i);

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sim.api } });
const ended = new Promise((resolve) => { client.once(Events.ShardDisconnect, (event) => resolve(event.code)); client.once(Events.Error, resolve); client.once(Events.Invalidated, resolve); });
await new Promise((resolve) => { setTimeout(() => client.login(sim.token), 5100); client.once(Events.ClientReady, resolve); });
await gateway('close', { code: 4004 });
console.log(await ended);
await new Promise((resolve) => setTimeout(resolve, 500));
assert.equal((await gateway('state')).connections, 0);
assert.equal((await journal()).filter((entry) => entry.kind === 'connection' && entry.opened).length, 2);
await finish({ allowed: ['gateway'] });
