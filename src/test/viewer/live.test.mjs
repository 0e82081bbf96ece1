import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { merged } from '../../../web/picture/roster.js';
import { store } from '../../../web/state/app.js';
import { follow, forgetVersions, versionKnown } from '../../../web/state/following.js';
import { newsOf } from '../../../web/state/news.js';

/** Stands for what a browser has. */
class Stream {
  static CLOSED = 2;
  static opened = [];
  constructor(url) {
    Object.assign(this, { url, readyState: 1, others: {} });
    Stream.opened.push(this);
  }
  addEventListener(kind, listener) {
    this.others[kind] = listener;
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}
globalThis.EventSource = Stream;

const heard = [];
const hear = (area) => heard.push(area);
const last = () => Stream.opened.at(-1);

beforeEach(() => {
  follow('', hear);
  forgetVersions();
  heard.length = 0;
});

test('the first version is no news when it was known before anything was read', async () => {
  follow('a', hear);
  const known = versionKnown('a');
  last().onmessage({ lastEventId: '1' });
  await known;
  assert.deepEqual(heard, []);
  last().onmessage({ lastEventId: '2' });
  assert.deepEqual(heard, ['a']);
});

test('the first version is news when something was read before it was known', async () => {
  follow('a', hear);
  await versionKnown('a');
  last().onmessage({ lastEventId: '1' });
  assert.deepEqual(heard, ['a']);
});

test('who comes back hears what they missed, and nothing when they missed nothing', () => {
  follow('a', hear);
  last().onmessage({ lastEventId: '1' });
  const before = last();
  follow('', hear);
  assert.equal(before.readyState, Stream.CLOSED);
  follow('a', hear);
  last().onmessage({ lastEventId: '1' });
  assert.deepEqual(heard, []);
  follow('', hear);
  follow('a', hear);
  last().onmessage({ lastEventId: '2' });
  assert.deepEqual(heard, ['a']);
});

test('there is one stream at a time, and none where one is followed in too many windows', () => {
  follow('a', hear);
  const first = last();
  follow('b', hear);
  assert.equal(first.readyState, Stream.CLOSED);
  assert.equal(last().url, '/v1/areas/b/events');
  last().others.elsewhere();
  assert.equal(last().readyState, Stream.CLOSED);
});

const actor = (id, name, more = {}) => ({ id, name, kind: 'CLUB', degree: 0, ...more });
const tie = (id, from, to, more = {}) => ({ id, from, to, type: 'KNOWS', ...more });

test('what others changed is told, and what only follows from it is not', () => {
  store.set({ texts: { 'tie.KNOWS.out': '{me} kent {other}.', 'news.actor-added': '+{name}', 'news.actor-removed': '-{name}', 'news.actor-changed': '~{name}', 'news.tie-added': '+({tie})', 'news.tie-removed': '-({tie})', 'news.tie-changed': '~({tie})' } });
  const before = { actors: [actor('a', 'An'), actor('b', 'Bo'), actor('c', 'Ca'), actor('d', 'Di')], ties: [tie('1', 'a', 'b'), tie('2', 'a', 'c')] };
  const now = { actors: [actor('a', 'An', { degree: 3 }), actor('b', 'Bo', { members: 4 }), actor('d', 'Di'), actor('e', 'Ed')], ties: [tie('1', 'a', 'b', { frequency: 'daily' }), tie('3', 'a', 'e')] };
  assert.deepEqual(newsOf(before, now), ['+Ed', '-Ca', '~Bo', '+(An kent Ed.)', '-(An kent Ca.)', '~(An kent Bo.)']);
  assert.deepEqual(newsOf(before, before), []);
});

test('a tie is known as it was read last, and not as it is on an earlier day', () => {
  const web = (asOf, frequency) => ({ asOf, actors: [actor('a', 'An'), actor('b', 'Bo')], ties: [tie('1', 'a', 'b', { frequency })] });
  const first = merged(null, web('2026-01-01', 'weekly'));
  const changed = merged(first, web('2026-01-01', 'daily'));
  assert.equal(changed.ties[0].frequency, 'daily');
  assert.notEqual(changed, first);
  assert.equal(merged(changed, web('2020-01-01', 'weekly')), changed);
});
