// The simulator's switches (/_sim), and the checks that the scripts here share.
import assert from 'node:assert/strict';

export { assert };
export const sim = JSON.parse(process.env.SIM);

async function call(method, path, body) {
  const answer = await fetch(`${sim.url}/_sim${path}`, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} /_sim${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);

export const gateway = (action, more = {}) => post('/gateway', { action, ...more });
export const journal = (after = 0) => get(`/journal?after=${after}`);
export const requests = async (endpoint) => (await journal()).filter((entry) => entry.kind === 'request' && entry.endpoint === endpoint);

/** A person acts; what came back is there once it is more than "thinking". */
export async function act(action, wait = 8) {
  const { id } = await post('/interactions', action);
  return get(`/interactions/${id}?wait=${wait}`);
}

/** Looks every few milliseconds until it is so. */
export async function until(what, look, seconds = 15) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends the script: nothing of Discord's rules may be broken, unless the script meant to. */
export async function finish({ allowed = [] } = {}) {
  const violations = (await get('/violations')).filter((violation) => !allowed.includes(violation.rule));
  assert.deepEqual(violations, []);
  console.log('ok');
  process.exit(0);
}
