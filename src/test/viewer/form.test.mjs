import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServiceProblem } from '../../../web/api/client.js';
import { Form } from '../../../web/state/form.js';

const host = { requestUpdate() {}, updateComplete: Promise.resolve(true), renderRoot: { querySelector: () => null } };
const read = { frequency: 'daily', status: 'active', note: '' };
const theirs = { frequency: 'weekly', status: 'paused', note: '' };

async function stale() {
  const form = new Form(host, read);
  form.set('frequency', 'monthly');
  form.set('note', 'Gaat goed.');
  const kept = await form.send(() => Promise.reject(new ServiceProblem({ title: 'changed', status: 412, current: theirs })));
  assert.equal(kept, false);
  return form;
}

test('should keep what is typed when somebody else changed the same, and tell what they changed', async () => {
  const form = await stale();
  assert.deepEqual(form.values, { frequency: 'monthly', status: 'active', note: 'Gaat goed.' });
  assert.deepEqual(form.theirs, ['frequency', 'status']);
});

test('should send only what was typed here over what somebody else made of it', async () => {
  const form = await stale();
  form.rebase(theirs, () => true);
  assert.deepEqual(form.values, { frequency: 'monthly', status: 'paused', note: 'Gaat goed.' });
  assert.deepEqual(form.change, { frequency: 'monthly', note: 'Gaat goed.' });
  assert.deepEqual(form.theirs, []);
});

test('should take over what both changed, and keep the rest that was typed here', async () => {
  const form = await stale();
  form.rebase(theirs, () => false);
  assert.deepEqual(form.values, { frequency: 'weekly', status: 'paused', note: 'Gaat goed.' });
  assert.deepEqual(form.change, { note: 'Gaat goed.' });
});

test('should look again at everything when it is sent again', () => {
  const form = new Form(host, { name: '', kind: 'CLUB' });
  form.errors.set('kind', 'wrong before');
  form.need(['name', 'kind']);
  assert.deepEqual([...form.errors.keys()], ['name']);
});

test('should not send while it is sending', async () => {
  const form = new Form(host, read);
  let sent = 0;
  const [one, other] = await Promise.all([form.send(async () => (sent += 1)), form.send(async () => (sent += 1))]);
  assert.deepEqual([one, other, sent], [true, false, 1]);
});
