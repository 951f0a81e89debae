// Bolt refuses what is forged, changed, stale or unsigned, and takes what the simulated Slack signs; the simulator tells one from the other.
import http from 'node:http';
import { assert, finish, get, overHttp, post, sim } from './simulator.mjs';

const heard = [];
const app = await overHttp((bot) => bot.command('/digest', async ({ command, ack }) => { heard.push(command.text); await ack(); }));
const body = 'command=%2Fdigest&text=Stra%C3%9Fe+%E6%97%A5%E9%9F%93&team_id=' + sim.team_id + '&user_id=' + sim.user_id + '&channel_id=' + sim.channel_id;
const send = async (more) => (await post('/post', { url: app.url, body, contentType: 'application/x-www-form-urlencoded', ...more })).status;

assert.equal(await send({}), 200);
assert.equal(await send({ age: '00:04:50' }), 200, 'five minutes are allowed');
for (const [what, forged] of Object.entries({
  'another secret': { secret: 'x' },
  'a changed body': { signedBody: body.replace('digest', 'other') },
  'an old one': { age: '00:05:10' },
  'no signature': { signature: '' },
  'another version': { signature: 'v1=00' },
  'a time stamp that is none': { timestamp: 'soon' },
  'a signature of nothing': { signedBody: '' },
})) {
  assert.notEqual(await send(forged), 200, what);
}
assert.deepEqual(heard, ['Straße 日韓', 'Straße 日韓']);

// ssl_check needs no signature, and carries nothing in with it
assert.equal(await send({ body: 'ssl_check=1&command=%2Fdigest&text=smuggled', signature: 'v0=00' }), 200);
assert.equal(heard.length, 2);

// an address that checks nothing is not taken
const careless = http.createServer(async (request, response) => {
  const { challenge } = JSON.parse(Buffer.concat(await request.toArray()));
  response.end(challenge);
});
await new Promise((resolve) => careless.listen(0, '127.0.0.1', resolve));
const verdict = await post('/door', { url: `http://127.0.0.1:${careless.address().port}/slack/events` });
assert.deepEqual(verdict, { accepted: false, reason: 'a forged request was not refused' });
assert.deepEqual((await get('/violations')).map((violation) => violation.rule), ['signature']);
await finish({ allowed: ['signature'] });
