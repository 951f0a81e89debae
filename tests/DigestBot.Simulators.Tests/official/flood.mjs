// @discordjs/rest alone: more than 50 requests a second over many channels keep inside the global limit. Prints the seconds it took.
import { REST } from '@discordjs/rest';
import { assert, finish, post, requests, sim } from './simulator.mjs';

const rest = new REST({ api: sim.api, globalRequestsPerSecond: 50 }).setToken(sim.token);
const [count, each] = [Number(process.env.CHANNELS ?? 30), Number(process.env.EACH ?? 5)];
const channels = await Promise.all(Array.from({ length: count }, (_, i) => post('/channels', { name: `flood-${i}` })));
const start = performance.now();
await Promise.all(channels.flatMap((channel) => Array.from({ length: each }, (_, i) => rest.post(`/channels/${channel.id}/messages`, { body: { content: `${i}` } }))));
console.log(((performance.now() - start) / 1000).toFixed(3));
assert.equal((await requests('POST /channels/{channel_id}/messages')).filter((request) => request.status === 200).length, count * each);
await finish();
