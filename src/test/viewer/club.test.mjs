/** What a club says of itself, and whom a coordinator invites. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANYBODY, addressed, addresses, found, hasAddress } from '../../../web/state/invitations.js';
import { scheduleOf, weeklyOf } from '../../../web/state/weekly.js';

const party = (id, more = {}) => ({ id, name: id, kind: 'CLUB', domains: ['clubs'], ...more });

test('a weekly rule is read as it was written', () => {
  const schedule = scheduleOf({ day: 'TU', time: '10:30' }, '2026-11-27');
  assert.equal(schedule, 'DTSTART;TZID=Europe/Amsterdam:20261201T103000\nRRULE:FREQ=WEEKLY;BYDAY=TU');
  assert.deepEqual(weeklyOf(schedule), { day: 'TU', time: '10:30' });
  assert.equal(scheduleOf({ day: 'FR', time: '09:00' }, '2026-11-27').slice(0, 44), 'DTSTART;TZID=Europe/Amsterdam:20261127T09000');
});

test('another rule is left alone, and none is no rule', () => {
  assert.equal(weeklyOf('DTSTART:20190903T100000\nRRULE:FREQ=MONTHLY;BYDAY=1TU'), null);
  assert.deepEqual(weeklyOf(undefined), { day: '', time: '' });
  assert.equal(scheduleOf({ day: '', time: '10:00' }, '2026-11-27'), '');
});

test('each address goes once into bcc, and what is none not at all', () => {
  const parties = [party('a', { email: 'A@x.nl' }), party('b', { email: ' A@x.nl ' }), party('c', { email: 'c@x.nl, d@x.nl' }), party('d'), party('e', { email: 'e@x.nl\nBcc: f@x.nl' })];
  assert.equal(addresses(parties), 'A@x.nl');
  assert.equal(hasAddress(parties[2]), false);
  assert.equal(hasAddress(undefined), false);
});

test('who is sought fits all that is asked, by name', () => {
  const parties = [party('Zang', { roles: ['driver'], involvement: 3, targetGroup: ['jeugd'] }), party('Bal', { involvement: 2 }), party('Kerk', { kind: 'CHURCH', domains: ['faith'] })];
  const names = (/** @type {object} */ sought) => found(parties, { ...ANYBODY, ...sought }).map(({ name }) => name);
  assert.deepEqual(names({}), ['Bal', 'Kerk', 'Zang']);
  assert.deepEqual(names({ involvement: '3' }), ['Zang']);
  assert.deepEqual(names({ domain: 'clubs', text: 'BA' }), ['Bal']);
  assert.deepEqual(names({ role: 'driver', target: 'jeugd' }), ['Zang']);
  assert.deepEqual(names({ kind: 'SHOP' }), []);
});

test('a letter goes to those for whom it is', () => {
  const list = { id: 'l', name: '', made: '', keptUntil: '', version: '', invitees: [{ actor: 'a' }, { actor: 'b', mark: /** @type {const} */ ('invited') }, { actor: 'c', mark: /** @type {const} */ ('declined') }] };
  assert.deepEqual(addressed(list, 'all'), ['a', 'b', 'c']);
  assert.deepEqual(addressed(list, 'not-invited'), ['a']);
  assert.deepEqual(addressed(list, 'invited'), ['b']);
  assert.deepEqual(addressed(list, 'came'), []);
});
