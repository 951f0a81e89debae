// @discordjs/rest alone: 20 posts into a bucket of 5 a second. Prints the seconds it took.
import { REST } from '@discordjs/rest';
import { assert, finish, post, requests, sim } from './simulator.mjs';

await post('/limits', { endpoint: 'POST /channels/{channel_id}/messages', limit: 5, seconds: 1 });
const rest = new REST({ api: sim.api }).setToken(sim.token);
rest.on('rateLimited', (info) => { if (info.timeToReset === undefined) throw new Error('a 429 was met'); });
const runs = Number(process.env.RUNS ?? 1);
for (let run = 0; run < runs; run++) {
  const channel = (await post('/channels', { name: `bucket-${run}` })).id;
  const start = performance.now();
  await Promise.all(Array.from({ length: 20 }, (_, i) => rest.post(`/channels/${channel}/messages`, { body: { content: `${i}` } })));
  console.log(((performance.now() - start) / 1000).toFixed(3));
}
const posts = await requests('POST /channels/{channel_id}/messages');
assert.equal(posts.length, 20 * runs);
assert.equal(posts.filter((request) => request.status !== 200).length, 0);
await finish();
