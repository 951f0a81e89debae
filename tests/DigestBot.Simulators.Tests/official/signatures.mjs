// What the simulator signs is verified by discord-interactions, and nothing else is.
import { verifyKey } from 'discord-interactions';
import { assert, finish, post, sim } from './simulator.mjs';

const body = JSON.stringify({ type: 1, text: 'Straße 日韓 🌊' });
const timestamp = '1900000000';
const { signature } = await post('/sign', { timestamp, body });
const other = (await post('/sign', { timestamp, body: `${body} ` })).signature;
const wrongKey = sim.public_key.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));

assert.equal(await verifyKey(body, signature, timestamp, sim.public_key), true);
assert.equal(await verifyKey(Buffer.from(body), signature, timestamp, sim.public_key), true);
for (const [what, ...call] of [
  ['changed body', body.replace('1', '2'), signature, timestamp, sim.public_key],
  ['changed time stamp', body, signature, '1900000001', sim.public_key],
  ['signature of another body', body, other, timestamp, sim.public_key],
  ['wrong key', body, signature, timestamp, wrongKey],
  ['empty signature', body, '', timestamp, sim.public_key],
  ['empty body', '', signature, timestamp, sim.public_key],
]) {
  assert.equal(await verifyKey(...call).catch(() => false), false, what);
}
await finish();
