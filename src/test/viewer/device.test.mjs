import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServiceProblem } from '../../../web/api/client.js';
import { Outbox } from '../../../web/device/outbox.js';
import { Vault } from '../../../web/device/vault.js';

/** What the browser's database does, in memory. */
function shelf() {
  const parts = { kept: new Map(), keys: new Map() };
  return {
    parts,
    get: async (part, id) => parts[part].get(id),
    all: async (part) => [...parts[part].values()],
    put: async (part, record) => void parts[part].set(record.id, record),
    remove: async (part, id) => void parts[part].delete(id),
  };
}

/** An outbox whose service answers what it is told, and whose clock stands still. */
function outbox(vault, answers = []) {
  const sent = [];
  const later = [];
  const means = {
    vault,
    online: () => means.connected,
    connected: true,
    deliver: async (letter) => {
      sent.push(letter);
      const status = answers.shift() ?? 201;
      if (status !== 201) throw new ServiceProblem({ title: '', status });
    },
    later: (work, pause) => later.push({ work, pause }),
    now: () => '2026-11-27T13:03:00Z',
    chance: () => 1,
    changed: () => {},
  };
  return { box: new Outbox(means), means, sent, later };
}

const draft = (need) => ({ person: 'p', need });
const states = (box) => box.letters.map(({ state }) => state);

test('should keep words sealed, and open them for who wrote them alone', async () => {
  const place = shelf();
  await new Vault(place, 'wanda').put('1', draft('iemand die meerijdt'));
  const [record] = place.parts.kept.values();
  assert.ok(!Buffer.from(record.sealed).includes('meerijdt'));
  assert.equal([...place.parts.keys.values()][0].key.extractable, false);
  assert.deepEqual(await new Vault(place, 'wanda').all(), [draft('iemand die meerijdt')]);
  assert.deepEqual(await new Vault(place, 'mirjam').all(), []);
});

test('should leave nothing on the device of who wrote nothing', async () => {
  const place = shelf();
  assert.deepEqual(await new Vault(place, 'anita').all(), []);
  assert.deepEqual([place.parts.kept.size, place.parts.keys.size], [0, 0]);
});

test('should not open what was moved to another name or owner', async () => {
  const place = shelf();
  const wanda = new Vault(place, 'wanda');
  await wanda.put('1', draft('a'));
  await new Vault(place, 'mirjam').put('2', draft('b'));
  const [first, second] = place.parts.kept.values();
  place.parts.kept.set('3', { ...first, id: '3' });
  place.parts.kept.set('2', { ...second, owner: first.owner });
  assert.deepEqual(await wanda.all(), [draft('a')]);
});

test('should throw away the key with the words, of one person alone', async () => {
  const place = shelf();
  const wanda = new Vault(place, 'wanda');
  await wanda.put('1', draft('a'));
  await new Vault(place, 'mirjam').put('2', draft('b'));
  await wanda.clear();
  assert.deepEqual([...place.parts.kept.keys()], ['2']);
  assert.equal(place.parts.keys.size, 1);
  await wanda.put('3', draft('c'));
  assert.deepEqual(await new Vault(place, 'wanda').all(), [draft('c')]);
});

test('should keep every keystroke, the latest last, and take it up again on the next page', async () => {
  const vault = new Vault(shelf(), 'wanda');
  const { box } = outbox(vault);
  for (const typed of ['i', 'ie', 'iem']) box.write('1', { draft: draft(typed) });
  await box.kept();
  const next = outbox(vault);
  await next.box.read();
  await next.box.send();
  assert.deepEqual(next.box.find('1').draft, draft('iem'));
  assert.deepEqual([states(next.box), next.sent], [['open'], []]);
});

test('should send what is ready once there is a connection, and take it off the device', async () => {
  const place = shelf();
  const { box, means, sent } = outbox(new Vault(place, 'wanda'));
  means.connected = false;
  await box.ready('1', { draft: draft('a'), token: 't' });
  await box.kept();
  assert.deepEqual([states(box), sent.length, place.parts.kept.size], [['ready'], 0, 1]);
  assert.ok(Outbox.mayChange(box.find('1')));
  means.connected = true;
  await Promise.all([box.send(), box.send()]);
  await box.kept();
  assert.deepEqual([states(box), sent.length, place.parts.kept.size], [['sent'], 1, 0]);
  assert.equal(box.find('1').sentAt, '2026-11-27T13:03:00Z');
});

test('should send again what got no answer, later and later, under the same id', async () => {
  const { box, sent, later } = outbox(new Vault(shelf(), 'wanda'), [0, 503, 0, 0, 0, 0, 0]);
  await box.ready('1', { draft: draft('a') });
  assert.ok(!Outbox.mayChange(box.find('1')), 'it may have arrived');
  const pauses = [];
  while (later.length > 0) {
    const { work, pause } = later.shift();
    pauses.push(pause);
    work();
    await new Promise((done) => setImmediate(done));
  }
  assert.deepEqual(pauses, [2000, 4000, 8000, 16000, 32000, 60000, 60000]);
  assert.deepEqual([states(box), sent.length, new Set(sent.map(({ id }) => id)).size], [['sent'], 8, 1]);
});

test('should send the next page what this page was sending when it went', async () => {
  const vault = new Vault(shelf(), 'wanda');
  await vault.put('1', { id: '1', state: 'sending', draft: draft('a'), token: 't', tries: 0 });
  await vault.put('2', { id: '2', state: 'signed-out', draft: draft('b'), token: 't', tries: 0 });
  const { box, sent } = outbox(vault);
  await box.read();
  await box.send();
  assert.deepEqual([states(box), sent.length], [['sent', 'sent'], 2]);
});

for (const [status, state] of Object.entries({ 400: 'refused', 409: 'refused', 412: 'refused', 401: 'signed-out', 404: 'closed' })) {
  test(`should keep what was answered with ${status} and not send it again by itself`, async () => {
    const place = shelf();
    const { box, later } = outbox(new Vault(place, 'wanda'), [Number(status)]);
    await box.ready('1', { draft: draft('a') });
    await box.kept();
    assert.deepEqual([states(box), later.length, place.parts.kept.size], [[state], 0, 1]);
    await box.ready('1', { token: 'new' });
    assert.deepEqual(states(box), ['sent']);
  });
}

test('should not bring back what was thrown away while it was sent', async () => {
  const place = shelf();
  const { box, means } = outbox(new Vault(place, 'wanda'));
  means.deliver = async () => box.discard('1');
  await box.ready('1', { draft: draft('a') });
  await box.kept();
  assert.deepEqual([box.letters, place.parts.kept.size], [[], 0]);
});

test('should say when the device keeps nothing, and still send', async () => {
  const broken = async () => Promise.reject(new Error('quota'));
  const { box } = outbox({ put: broken, all: broken, remove: broken, clear: broken });
  await box.read();
  await box.ready('1', { draft: draft('a') });
  await box.kept();
  assert.deepEqual([box.keeps, states(box)], [false, ['sent']]);
});

test('should send nothing for somebody who is not signed in any more', async () => {
  const { box, sent } = outbox(new Vault(shelf(), 'wanda'));
  box.close();
  await box.ready('1', { draft: draft('a') });
  assert.deepEqual(sent, []);
});
