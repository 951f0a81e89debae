// An endpoint made with discord-interactions passes Discord's check and answers; one that verifies nothing does not pass.
import http from 'node:http';
import { InteractionResponseType, InteractionType, verifyKey } from 'discord-interactions';
import { act, assert, finish, post, sim } from './simulator.mjs';

async function endpoint(verify) {
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    if (verify && !(await verifyKey(body, request.headers['x-signature-ed25519'] ?? '', request.headers['x-signature-timestamp'] ?? '', sim.public_key))) {
      response.writeHead(401).end('invalid request signature');
      return;
    }
    const interaction = JSON.parse(body);
    const answer = interaction.type === InteractionType.PING
      ? { type: InteractionResponseType.PONG }
      : { type: InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE, data: { content: `heard ${interaction.data.name}` } };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/interactions`;
}

assert.match((await post('/door', { url: await endpoint(false) })).reason, /wrong signature/);
assert.deepEqual(await post('/door', { url: await endpoint(true) }), { accepted: true, reason: '' });
const answered = await act({ kind: 'slash', name: 'digest', options: { topic: 'energy', full: true, days: 7 } });
assert.equal(answered.original.content, 'heard digest');
await finish();
