import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NEAR, inReadingOrder, momentsOf, othersOn, placesOn, standingOf } from '../../../web/personal/around.js';
import { isMovable, ringAt, ringBeside, tiesToTell } from '../../../web/personal/moving.js';
import { seat } from '../../../web/personal/seating.js';
import { placeIn, pointIn } from '../../../web/personal/shape.js';
import { byKind, byLevel, fallInFor, helpFor } from '../../../web/personal/supports.js';
import { roughMeasure } from '../../../web/picture/names.js';
import { grouped } from '../../../web/state/cases.js';
import { SIGNALS } from '../../../web/state/codes.js';
import { HOME, readRoute, writeRoute } from '../../../web/state/route.js';
import { SCHEME } from './kern.mjs';

const DAY = '2026-11-27';
const ME = 'nel';

const label = (id, over = {}) => ({ id, kind: 'RESIDENT', name: `Naam van ${id}`, domains: [], ...over });
const tie = (from, type, to, over = {}) => ({ id: `${from}-${type}-${to}-${over.since ?? ''}`, from, type, to, may: [], ...over });
const webOf = (actors, ties, asked = []) => ({ person: { id: ME, name: 'Nel' }, asOf: DAY, actors, ties, asked });
const around = (web, day = DAY) => othersOn(web, day, SCHEME);
const told = (web, place, day = DAY) => placesOn(around(web, day), web, day, SCHEME).find(({ id }) => id === place);

test('should take the ties of one other together: the best standing, the most frequent, and how close', () => {
  const [wim] = around(webOf([label('wim')], [tie(ME, 'FRIEND_OF', 'wim', { frequency: 'weekly', closeness: 'close', lastConfirmed: '2026-10' }), tie('wim', 'CARES_FOR', ME, { status: 'paused', frequency: 'daily' })]));
  assert.deepEqual([wim.place, wim.standing, wim.frequency, wim.closeness, wim.unconfirmed, wim.ties.length], [NEAR, 'now', 'weekly', 'close', false, 2]);
});

test('should show the latest spell as of the day, and what has ended as something that was', () => {
  const web = webOf([label('joke')], [tie('joke', 'SUPPORTS', ME, { since: '2026-10-01', until: '2026-11-01' }), tie('joke', 'SUPPORTS', ME, { since: '2026-11-02', status: 'ended' })]);
  assert.equal(around(web)[0].standing, 'ended');
  assert.equal(around(web, '2026-10-15')[0].standing, 'now');
  assert.deepEqual(around(web, '2026-09-30'), []);
  assert.deepEqual(momentsOf(web), ['2026-10-01', '2026-11-02', DAY]);
});

test('should widen partial dates: a tie until a month lasts to the end of it', () => {
  assert.equal(standingOf({ until: '2026-11' }, DAY), 'now');
  assert.equal(standingOf({ until: '2026-10' }, DAY), 'ended');
  assert.equal(standingOf({ status: 'agreed' }, DAY), 'agreed');
});

test('should tell apart what was not asked, none, rather not, and something', () => {
  const club = label('club', { kind: 'CLUB', domains: ['clubs'] });
  const asked = [{ subject: 'faith', on: '2026-10', answer: 'none' }, { subject: 'arts', on: '2026-10', answer: 'declined' }];
  const web = webOf([club], [tie(ME, 'MEMBER_OF', 'club')], asked);
  assert.deepEqual(['clubs', 'faith', 'arts', 'work', NEAR].map((place) => told(web, place).told), ['some', 'none', 'declined', 'not-asked', 'not-asked']);
  assert.deepEqual(['clubs', 'faith'].map((place) => told(web, place).chosen), [false, true]);
});

test('should never take an answer about everything for an answer of none', () => {
  const web = webOf([], [], [{ subject: 'all', on: '2026-10', answer: 'some' }]);
  assert.equal(told(web, 'faith').told, 'unnamed');
  assert.equal(told(web, 'faith', '2026-09-30').told, 'not-asked');
  assert.equal(told(web, 'faith').chosen, false);
});

test('should count what helps beside what was promised, and to be a client as being helped', () => {
  const web = webOf(
    [label('zus'), label('zorg', { kind: 'ORGANISATION', level: 2, domains: ['secondary-care'] }), label('bus', { kind: 'ORGANISATION', level: 1, domains: ['welfare'] })],
    [tie('zus', 'SUPPORTS', ME, { support: ['food', 'company'] }), tie(ME, 'CLIENT_OF', 'zorg', { support: ['care'] }), tie('bus', 'SUPPORTS', ME, { support: ['transport'], status: 'agreed' }), tie(ME, 'SUPPORTS', 'zus', { support: ['key'] })],
  );
  const given = helpFor(around(web), ME, DAY);
  assert.deepEqual(byKind(given).map(({ kind, now, promised }) => [kind, now.length, promised.length]), [['food', 1, 0], ['transport', 0, 1], ['care', 1, 0], ['company', 1, 0]]);
  assert.deepEqual(byLevel(given).map(({ level, now, promised }) => [level, now.length, promised.length]), [[0, 1, 0], [1, 0, 1], [2, 1, 0]]);
});

test('should say of who falls in whether it was asked at all', () => {
  const actors = [label('zus'), label('buur')];
  const ties = [tie('zus', 'SUPPORTS', ME, { support: ['food'], fallback: 'buur' }), tie('buur', 'SUPPORTS', ME, { support: ['key'] })];
  const of = (asked) => fallInFor(helpFor(around(webOf(actors, ties)), ME, DAY), asked, DAY).map(({ fallback, asked: was }) => [fallback, was]);
  assert.deepEqual(of([]), [['buur', false], [null, false]]);
  assert.deepEqual(of([{ subject: 'support:key', on: '2026-10', answer: 'some' }]), [['buur', false], [null, true]]);
  assert.deepEqual(of([{ subject: 'support', on: '2026-10', answer: 'declined' }]), [['buur', false], [null, false]]);
});

test('should find the way back from a point to its angle and depth, whatever the shape', () => {
  for (const shape of [{ a: 180, b: 280 }, { a: 430, b: 290 }, { a: 300, b: 300 }]) {
    for (let angle = -3; angle <= 3; angle += 0.37) {
      const back = placeIn(shape, pointIn(shape, angle, 0.7));
      assert.ok(Math.abs(back.angle - angle) < 0.02 && Math.abs(back.depth - 0.7) < 1e-6, `${angle} in ${shape.a} × ${shape.b}`);
    }
  }
});

const crowd = () =>
  othersOn(
    webOf(
      [...Array.from({ length: 17 }, (_, index) => label(`buur-${index}`)), ...['clubs', 'clubs', 'welfare', 'commerce', 'commerce', 'commerce', 'commerce'].map((domain, index) => label(`plek-${index}`, { kind: 'PLACE', domains: [domain], name: `Een plek met een lange naam ${index}` }))],
      [...Array.from({ length: 17 }, (_, index) => tie(`buur-${index}`, 'NEIGHBOUR_OF', ME, { closeness: index % 3 === 0 ? 'close' : index % 3 === 1 ? 'acquainted' : undefined })), ...Array.from({ length: 7 }, (_, index) => tie(ME, 'ATTENDS', `plek-${index}`))],
    ),
    DAY,
    SCHEME,
  );

for (const [room, width, height] of [['a desk', 880, 560], ['a phone', 359, 546], ['the narrowest phone', 304, 462]]) {
  test(`should seat everybody by how close they are, no sign over another, on ${room}`, () => {
    const others = crowd();
    const { seats, shape, close, near } = seat(others, SCHEME, { width, height, measure: roughMeasure });
    assert.equal(seats.size, others.length);
    for (const { id, place, closeness } of others) {
      const { depth } = placeIn(shape, seats.get(id));
      if (closeness === 'close') assert.ok(depth < close, `${id} is close`);
      else if (closeness) assert.ok(depth > close && depth < near, `${id} is known`);
      else if (place === NEAR) assert.ok(Math.abs(depth - near) < 0.01, `nobody told how close ${id} is`);
      else assert.ok(depth < 1, `${id} stands within`);
    }
    const all = [...seats.values()];
    all.forEach((one, index) => all.slice(0, index).forEach((other) => assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 12, 'two signs lie over one another')));
  });
}

test('should seat the same people in the same places', () => {
  const room = { width: 880, height: 560, measure: roughMeasure };
  assert.deepEqual([...seat(crowd(), SCHEME, room).seats], [...seat(crowd(), SCHEME, room).seats]);
});

test('should group cases by what there is to talk about, whoever was spoken to longest ago first', () => {
  const one = (name, reasons, lastContact) => ({ person: name, name, area: 'x', reasons, lastContact });
  const groups = grouped([one('b', ['promised', 'few'], '2026-10'), one('a', ['few'], '2026-09'), one('c', [], '2026-01'), one('d', ['few'])], SIGNALS);
  assert.deepEqual(groups.map(({ reason, cases }) => [reason, cases.map(({ name }) => name).join('')]), [['few', 'dab'], ['promised', 'b'], [null, 'c']]);
});

test('should call the occasions as the service does, in both languages', () => {
  for (const language of ['nl', 'en']) {
    const texts = JSON.parse(readFileSync(`web/locales/${language}.json`, 'utf8'));
    const served = [...readFileSync(`src/main/resources/signals/${language}.properties`, 'utf8').matchAll(/^name\.([\w-]+)=(.*)$/gm)];
    assert.deepEqual(served.map(([, id, name]) => [id, name]).sort(), SIGNALS.map((id) => [id, texts[`signal.${id}`]]).sort());
  }
});

test('should keep the view of a person in the address, never a name', () => {
  const route = { ...HOME, place: 'person', person: '0190-a', part: 'signals', asOf: '2026-10-05', show: 'table' };
  assert.deepEqual(readRoute(writeRoute(route)), route);
  assert.equal(writeRoute({ ...HOME, place: 'person', person: 'me' }), '#/person/me');
  assert.equal(writeRoute({ ...HOME, place: 'cases' }), '#/cases');
  assert.equal(readRoute('#/person').place, 'kernen');
});

const mine = (over) => tie(ME, 'FRIEND_OF', 'wim', { may: ['change'], ...over });

test('should let somebody be put only within the near circle, now, and when all that tells it may be changed', () => {
  const movable = (ties, kind = 'RESIDENT') => around(webOf([label('wim', { kind, domains: kind === 'CLUB' ? ['clubs'] : [] })], ties)).map((other) => isMovable(other, DAY));
  assert.deepEqual(movable([mine()]), [true]);
  assert.deepEqual(movable([mine({ status: 'ended' })]), [false]);
  assert.deepEqual(movable([mine(), tie('wim', 'CARES_FOR', ME)]), [false]);
  assert.deepEqual(movable([mine()], 'CLUB'), [false]);
});

test('should say by a place in the figure how close somebody is, and nothing on its edge or outside', () => {
  const seating = { shape: { a: 400, b: 300 }, near: 0.5, close: 0.3 };
  const at = (depth) => ringAt(seating, pointIn(seating.shape, 1.1, depth));
  assert.deepEqual([0, 0.29, 0.31, 0.48, 0.495, 0.5, 0.9].map(at), ['close', 'close', 'acquainted', 'acquainted', null, null, null]);
});

test('should go ring by ring, and never back to what is not known', () => {
  assert.deepEqual(['close', 'acquainted', null].map((ring) => ringBeside(ring, true)), [null, 'close', 'acquainted']);
  assert.deepEqual(['close', 'acquainted', null].map((ring) => ringBeside(ring, false)), ['acquainted', null, null]);
});

test('should change one tie to bring somebody close, and all that say so to put them further', () => {
  const told = (ties, ring) => tiesToTell(around(webOf([label('wim')], ties))[0], DAY, ring).map(({ type }) => type);
  const care = (over) => tie('wim', 'CARES_FOR', ME, over);
  assert.deepEqual(told([care({}), mine({ closeness: 'acquainted' })], 'close'), ['FRIEND_OF']);
  assert.deepEqual(told([care({}), mine({})], 'acquainted'), ['FRIEND_OF']);
  assert.deepEqual(told([care({})], 'close'), ['CARES_FOR']);
  assert.deepEqual(told([care({ closeness: 'close' }), mine({ closeness: 'close' }), tie('wim', 'KNOWS', ME, { closeness: 'acquainted' })], 'acquainted'), ['CARES_FOR', 'FRIEND_OF']);
});

test('should be heard from near to far: who is close, then whom one knows, then life by life', () => {
  const web = webOf(
    [label('club', { kind: 'CLUB', domains: ['clubs'] }), label('far'), label('known'), label('close'), label('nowhere', { kind: 'SHOP' })],
    [tie(ME, 'MEMBER_OF', 'club'), tie(ME, 'KNOWS', 'far'), tie(ME, 'KNOWS', 'known', { closeness: 'acquainted' }), tie(ME, 'KNOWS', 'close', { closeness: 'close' }), tie(ME, 'CUSTOMER_OF', 'nowhere')],
  );
  const others = around(web);
  assert.deepEqual(inReadingOrder(others, placesOn(others, web, DAY, SCHEME)).map(({ id }) => id), ['close', 'known', 'far', 'club', 'nowhere']);
});

test('should keep somebody on the side on which they were put', () => {
  const others = around(webOf([label('wim'), label('piet')], [mine({ closeness: 'close' }), tie(ME, 'KNOWS', 'piet', { closeness: 'close' })]));
  const seats = (angles) => seat(others, SCHEME, { width: 900, height: 700, measure: roughMeasure, angles }).seats;
  const left = seats(new Map([['wim', -Math.PI / 2]])).get('wim');
  const right = seats(new Map([['wim', Math.PI / 2]])).get('wim');
  assert.ok(left.x < 0 && right.x > 0, `${left.x} ${right.x}`);
});
