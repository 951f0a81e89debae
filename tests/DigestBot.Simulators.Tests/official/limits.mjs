// @discordjs/rest meets every kind of 429 and 500 and waits as told.
import { REST } from '@discordjs/rest';
import { assert, finish, get, post, requests, sim } from './simulator.mjs';

const endpoint = 'POST /channels/{channel_id}/messages';
await post('/limits', { endpoint, limit: 50, seconds: 1 });
const rest = new REST({ api: sim.api }).setToken(sim.token);
const send = (content) => rest.post(`/channels/${sim.channel_id}/messages`, { body: { content } });

for (const fault of ['route-limit', 'global-limit', 'shared-limit', 'error']) {
  await post('/faults', { endpoint, fault, seconds: 0.4, status: 502 });
  const start = performance.now();
  await send(fault);
  if (fault !== 'error') assert.ok(performance.now() - start >= 395, `${fault}: waited`);
}
assert.deepEqual((await requests(endpoint)).map((request) => request.status), [429, 200, 429, 200, 429, 200, 502, 200]);
assert.equal((await get('/requests/invalid')).count, 2, 'a shared 429 is no invalid request');

await post('/faults', { endpoint, fault: 'slow', seconds: 0.3 });
await send('slow');
await post('/faults', { endpoint, fault: 'withhold' });
await assert.rejects(new REST({ api: sim.api, timeout: 300, retries: 0 }).setToken(sim.token).post(`/channels/${sim.channel_id}/messages`, { body: { content: 'withheld' } }));
assert.equal((await get(`/channels/${sim.channel_id}/messages`)).at(-1).content, 'withheld', 'withheld is the answer, not the effect');
await finish();
