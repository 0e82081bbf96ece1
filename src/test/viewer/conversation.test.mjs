import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, currentTies, fieldOf, newDraft, newPerson, rebased, remainder } from '../../../web/state/conversation.js';
import { NewPersonForm } from '../../../web/state/adding.js';
import { DraftForm } from '../../../web/state/draft-form.js';
import { tieOf, wayOf, waysWith } from '../../../web/state/joining.js';
import { ServiceProblem } from '../../../web/api/client.js';
import { KINDS } from '../../../web/picture/kinds.js';
import { TIE_GROUPS } from '../../../web/picture/ties.js';

const host = { requestUpdate() {}, updateComplete: Promise.resolve(true), renderRoot: { querySelector: () => null } };
const START = { id: 'talk', person: 'nel', name: 'Nel Boogaard', on: '2026-11-27', who: 'Wanda', saidBy: 'zijzelf' };
const draftWith = (change) => ({ ...newDraft(START), ...change });
const ids = () => {
  let count = 0;
  return () => `id-${(count += 1)}`;
};
const daughter = () => ({ ...newPerson('FAMILY_OF', 'dochter', ids()), closeness: 'close', frequency: 'monthly' });

test('should need nothing but a date and a name, and say of nothing else that it was asked', () => {
  assert.deepEqual(bodyOf(newDraft(START), 'Gesprek'), { id: 'talk', on: '2026-11-27', who: 'Wanda', about: 'Gesprek' });
});

test('should tell what was asked, in whose words, and leave out what was not', () => {
  const draft = draftWith({ asked: { near: { answer: 'some', wish: 'more', obstacle: 'durft niet alleen' }, faith: { answer: 'declined', wish: '', obstacle: '' }, support: { wish: 'more' } } });
  assert.deepEqual(bodyOf(draft, '-').asked, [
    { subject: 'near', answer: 'some', wish: 'more', obstacle: 'durft niet alleen', saidBy: 'zijzelf' },
    { subject: 'faith', answer: 'declined', saidBy: 'zijzelf' },
  ]);
});

test('should add somebody of the circle with how they know her, and their help as a tie of its own', () => {
  const known = draftWith({ people: [daughter()] });
  assert.deepEqual(bodyOf(known, '-').contacts, [{ id: 'id-1', name: 'dochter' }]);
  const near = { id: 'id-2', from: 'id-1', type: 'FAMILY_OF', to: 'nel', closeness: 'close', frequency: 'monthly', lastConfirmed: '2026-11-27', saidBy: 'zijzelf' };
  assert.deepEqual(bodyOf(known, '-').ties, [near]);

  const helping = draftWith({ people: [{ ...daughter(), cares: true, support: ['food'], fallback: 'niemand' }] });
  const care = { id: 'id-3', from: 'id-1', type: 'CARES_FOR', to: 'nel', support: ['food'], fallback: 'niemand', frequency: 'monthly', lastConfirmed: '2026-11-27', saidBy: 'zijzelf' };
  assert.deepEqual(bodyOf(helping, '-').ties, [near, care]);
});

test('should tie her to what is in the web, from the side that it means', () => {
  const joined = [
    { tie: 'a', other: { id: 'choir' }, type: 'MEMBER_OF', outgoing: true },
    { tie: 'b', other: { id: 'wim' }, type: 'CARES_FOR', outgoing: false, frequency: 'daily' },
  ];
  assert.deepEqual(
    bodyOf(draftWith({ joined, saidBy: '' }), '-').ties.map(({ from, type, to, frequency }) => [from, type, to, frequency]),
    [['nel', 'MEMBER_OF', 'choir', undefined], ['wim', 'CARES_FOR', 'nel', 'daily']],
  );
});

test('should give permission and legal basis apart, and the lists line by line', () => {
  const draft = draftWith({ permissions: { 'follow-up': { answer: 'yes', words: 'bellen' }, known: { answer: '' } }, legalBasis: 'public-task', talents: 'breien\n\n koken ', wishesGone: ['bingo'], table: ['wim'], tableOthers: 'huisarts' });
  const body = bodyOf(draft, '-');
  assert.deepEqual(body.permissions, [{ permission: 'follow-up', answer: 'yes', words: 'bellen', saidBy: 'zijzelf', on: '2026-11-27' }]);
  assert.deepEqual([body.legalBasis, body.offers, body.seeks, body.atTable], ['public-task', { add: ['breien', 'koken'] }, { remove: ['bingo'] }, ['wim', 'huisarts']]);
});

test('should find the field of everything that the service may refuse', () => {
  const draft = draftWith({ asked: { near: { answer: 'some' } }, people: [daughter()], joined: [{ tie: 'a', other: { id: 'choir' }, type: 'MEMBER_OF', outgoing: true }], changed: { t: { version: '1', set: {} } }, permissions: { known: { answer: 'no' } } });
  const body = bodyOf(draft, '-');
  const fields = { '/asked/0/obstacle': 'asked.near', '/contacts/0/name': 'person.id-1', '/ties/0/closeness': 'person.id-1', '/ties/1/to': 'joined.a', '/changed/0/version': 'tie.t', '/permissions/0/words': 'permission.known', '/answers/need': 'need', '/offers/add/0': 'talents', '/seeks/remove/0': 'wishesGone', '/atTable/3': 'tableOthers', '#/nextBy': 'nextBy', '/id': '', '/contacts/7/name': '' };
  for (const [pointer, field] of Object.entries(fields)) assert.equal(fieldOf(pointer, body), field, pointer);
});

test('should go on from the versions of now, and let go of what is not there any more', () => {
  const set = { status: 'ended' };
  const draft = draftWith({ changed: { a: { version: 'old', set }, b: { version: 'old', set } } });
  assert.deepEqual(rebased(draft, { ties: [{ id: 'a', version: 'new' }] }).changed, { a: { version: 'new', set } });
});

test('should send only what came after when a part was saved already', () => {
  const draft = draftWith({ people: [daughter()], joined: [{ tie: 'a' }, { tie: 'b' }], changed: { c: {}, d: {} } });
  const rest = remainder(draft, { contacts: ['id-1'], ties: ['id-2', 'a'], changed: ['c'] }, () => 'next');
  assert.deepEqual([rest.id, rest.people, rest.joined, rest.changed], ['next', [], [{ tie: 'b' }], { d: {} }]);
});

test('should go through the ties that are so now', () => {
  const tie = (id, more) => ({ id, ...more });
  const web = { asOf: '2026-11-27', ties: [tie('so'), tie('ended', { status: 'ended' }), tie('past', { until: '2026-10' }), tie('this-month', { until: '2026-11' }), tie('later', { until: '2027' })] };
  assert.deepEqual(currentTies(web).map(({ id }) => id), ['so', 'this-month', 'later']);
});

test('should keep every change of the form, and show each refusal at its field', () => {
  const kept = [];
  const form = new DraftForm(host, newDraft(START), (draft) => kept.push(draft));
  form.set('need', 'iemand');
  form.put('asked', 'near', { answer: 'some' });
  form.put('asked', 'near', { wish: 'more' });
  assert.deepEqual(kept.map(({ need, asked }) => [need, asked.near]), [['iemand', undefined], ['iemand', { answer: 'some' }], ['iemand', { answer: 'some', wish: 'more' }]]);

  const errors = [{ pointer: '/asked/0', message: 'Fout.', mend: 'Verbeter.' }, { pointer: '/id', message: 'Bestaat al.', mend: '' }];
  form.refuse({ title: '', status: 400, errors }, bodyOf(form.draft, '-'));
  assert.deepEqual([[...form.errors], form.general], [[['asked.near', 'Fout. Verbeter.']], 'Bestaat al.']);
  form.drop('asked', 'near');
  assert.deepEqual([form.errors.size, form.draft.asked, form.draft.need], [0, {}, 'iemand']);
});

test('should know at least one way to be tied to every kind, each of a type that there is', () => {
  const types = Object.values(TIE_GROUPS).flat();
  for (const kind of KINDS) {
    const ways = waysWith(kind).map(([way]) => way);
    assert.ok(ways.length > 0, kind);
    for (const way of ways) assert.ok(types.includes(tieOf(way).type), way);
    assert.deepEqual(ways.map(tieOf).map(wayOf), ways);
  }
});

test('should show at the name what the service finds wrong with it, and lose nothing that was typed', async () => {
  const form = new NewPersonForm(host, daughter());
  form.changePerson({ contact: 'id-1', name: 'Els', closeness: 'acquainted' });
  const refuse = () => Promise.reject(new ServiceProblem({ title: 'x', status: 400, errors: [{ pointer: '/name', code: 'x', parameters: {}, message: 'Te lang.', mend: '' }] }));
  assert.equal(await form.send(refuse), false);
  assert.equal(form.errors.get('person.id-1'), 'Te lang.');
  assert.deepEqual([form.person.name, form.person.closeness, form.person.type], ['Els', 'acquainted', 'FAMILY_OF']);
});
