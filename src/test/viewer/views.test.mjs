import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { uuidV7 } from '../../../web/api/uuid.js';
import { crc32, zipped } from '../../../web/api/zip.js';
import { filtered, toggled, within } from '../../../web/picture/filter.js';
import { figureScale, figureValues, stepOf } from '../../../web/picture/figures.js';
import { actorLooks, palette, tieLook } from '../../../web/picture/looks.js';
import { merged } from '../../../web/picture/roster.js';
import { TIE_GROUPS, isUnconfirmed } from '../../../web/picture/ties.js';
import { step } from '../../../web/picture/walk.js';
import { CLOSENESS, DISTANCES, SUPPORT } from '../../../web/state/codes.js';
import { CIRCLE, FIRST_SUBJECTS, LEGAL_BASES, NEAR, PERMISSIONS } from '../../../web/state/conversation.js';
import { CHOICES, HOME, readRoute, writeRoute } from '../../../web/state/route.js';
import { KEPT, routeOf, viewOf } from '../../../web/state/saved-view.js';
import { today } from '../../../web/state/today.js';
import { stopsOf } from '../../../web/state/stops.js';
import { moved } from '../../../web/state/stories.js';
import { sorted } from '../../../web/state/tables.js';
import { EMERGENCY, PURPOSES } from '../../../web/state/visits.js';
import { OUTCOMES, PERMISSION_ANSWERS, STEPS } from '../../../web/state/worries.js';
import { SCHEME, actor, tie, web } from './kern.mjs';

const read = (language) => JSON.parse(readFileSync(`web/locales/${language}.json`, 'utf8'));

test('should say everything in both languages, with the same gaps to fill', () => {
  const [nl, en] = [read('nl'), read('en')];
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  const gaps = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(nl)) assert.deepEqual(gaps(nl[key]), gaps(en[key]), key);
});

test('should have a sentence for every type of tie, from both sides', () => {
  const nl = read('nl');
  for (const type of Object.values(TIE_GROUPS).flat()) {
    for (const side of ['out', 'in']) assert.match(nl[`tie.${type}.${side}`], /\{me\}.*\{other\}|\{other\}.*\{me\}/s, `${type} ${side}`);
    assert.ok(nl[`tie-name.${type}`]);
  }
});

test('should know every word that the modules ask for by name', () => {
  const nl = read('nl');
  const files = ['components', 'state'].flatMap((folder) => readdirSync(`web/${folder}`).map((file) => `web/${folder}/${file}`));
  const asked = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bt\('([\w.-]+)'/g)].map(([, key]) => [file, key]));
  assert.ok(asked.length > 100);
  for (const [file, key] of asked) assert.ok(key in nl, `${file} asks for ${key}`);
});

test('should have words for everything that a conversation or a worry offers', () => {
  const nl = read('nl');
  const codes = {
    circle: Object.keys(CIRCLE), near: NEAR, permission: PERMISSIONS, legalBasis: LEGAL_BASES, support: SUPPORT, closeness: CLOSENESS, distance: DISTANCES,
    subject: FIRST_SUBJECTS, answer: ['some', 'none', 'declined'], wish: ['content', 'more', 'less'], 'keep.then': ['ready', 'closed', 'signed-out', 'sent'],
    'worry.step': STEPS, 'worry.do': STEPS, 'worry.explain': STEPS, 'worry.outcome': OUTCOMES, 'worry.answer': PERMISSION_ANSWERS, 'worry.told': ['true', 'false', 'unknown'],
    'person.part': CHOICES.part, 'looked.purpose': [...PURPOSES, EMERGENCY, 'cases'],
    'person.part': CHOICES.part, 'personal.at': [...CLOSENESS, 'unknown'], 'personal.ring': CLOSENESS,
  };
  for (const [kind, values] of Object.entries(codes)) for (const value of values) assert.ok(nl[`${kind}.${value}`], `${kind}.${value}`);
});

test('should keep the places of people and worries in the address', () => {
  const places = [
    { place: 'conversation', person: '0190-p' },
    { place: 'conversation', person: '0190-p', worry: 'wijk/0190-w' },
    { place: 'worries', area: 'wijk noord' },
    { place: 'coverage', area: 'wijk noord', show: 'table' },
    { place: 'coverage' },
    { place: 'held', area: 'wijk noord' },
    { place: 'worry', area: 'wijk', focus: '0190-w' },
    { place: 'person', person: 'me', part: 'talk' },
    { place: 'pass-on' },
  ];
  for (const place of places) assert.deepEqual(readRoute(writeRoute({ ...HOME, ...place })), { ...HOME, ...place });
});

test('should keep a view in the address and read the same back, without a name', () => {
  const route = { ...HOME, place: 'kern', area: 'numansdorp', asOf: '2016-05-21', layout: 'force', colourBy: 'kind', sizeBy: 'pageRank', border: 'closed', filters: ['domain:clubs', 'kind:CLUB'], focus: '0190-a', steps: 2, show: 'table' };
  assert.deepEqual(readRoute(writeRoute(route)), route);
  assert.equal(writeRoute({ ...HOME, place: 'kern', area: 'numansdorp' }), '#/kern/numansdorp');
});

test('should fall back on the usual view for nonsense in an address', () => {
  assert.deepEqual(readRoute('#/kern/x?op=gisteren&indeling=spiraal&kleur=<b>&rand=open&stappen=99&filter=<b>'), { ...HOME, place: 'kern', area: 'x', steps: 3 });
});

test('should widen within a facet and narrow between facets', () => {
  const kern = web([actor('a'), actor('b', { domains: ['arts'] }), actor('c', { domains: ['arts'], kind: 'SHOP' })], [tie('a', 'b'), tie('b', 'c')]);
  assert.deepEqual([...filtered(kern, ['domain:arts', 'domain:clubs']).actors], ['a', 'b', 'c']);
  const part = filtered(kern, ['domain:arts', 'kind:SHOP']);
  assert.deepEqual([[...part.actors], part.ties], [['c'], []]);
});

test('should find who has an unknown value by filter', () => {
  const kern = web([actor('a', { domains: [] }), actor('b')], []);
  assert.deepEqual([...filtered(kern, ['domain:unknown']).actors], ['a']);
});

test('should reach as far as the steps go', () => {
  const kern = web(['a', 'b', 'c', 'd'].map((id) => actor(id)), [tie('a', 'b'), tie('b', 'c'), tie('c', 'd')]);
  const everybody = filtered(kern, []);
  assert.deepEqual([...within(everybody, 'a', 1).actors], ['a', 'b']);
  assert.deepEqual([...within(everybody, 'a', 2).actors], ['a', 'b', 'c']);
  assert.deepEqual(toggled(toggled([], 'kind:CLUB'), 'kind:CLUB'), []);
});

test('should call a tie unconfirmed when nobody asked for a year', () => {
  assert.ok(isUnconfirmed(tie('a', 'b'), '2017-06-01'));
  assert.ok(isUnconfirmed(tie('a', 'b', { lastConfirmed: '2016-05' }), '2017-06-01'));
  assert.ok(!isUnconfirmed(tie('a', 'b', { lastConfirmed: '2016-06' }), '2017-06-01'));
  assert.ok(!isUnconfirmed(tie('a', 'b', { since: '2017' }), '2017-06-01'));
});

test('should give what is unknown a look of its own', () => {
  const known = actor('a', { degree: 4, members: 90 });
  const unknown = actor('b', { domains: [], degree: 0 });
  const looks = actorLooks([known, unknown], { colourBy: 'domain', sizeBy: 'members', scheme: SCHEME });
  assert.ok(looks(known).known && !looks(unknown).known);
  assert.notEqual(looks(known).fill, looks(unknown).fill);
  assert.ok(looks(known).radius > looks(unknown).radius);
});

test('should colour by a figure in steps, and give people none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const kern = [...ids.map((id) => actor(id)), actor('ria', { kind: 'RESIDENT' }), actor('wim', { kind: 'PROFESSIONAL' }), actor('x')];
  const rows = [...ids, 'ria', 'wim'].map((id, index) => ({ id, core: index * index, articulation: index > 3, efficiency: null }));
  const metrics = { actors: rows };
  const values = figureValues(kern, metrics, 'core');
  assert.deepEqual([...values.keys()], ids);
  const scale = figureScale(values);
  assert.deepEqual(scale.steps.map(({ from, to }) => [from, to]), [[0, 1], [4, 4], [9, 16], [25, 25], [36, 36]]);
  assert.equal(new Set(scale.steps.map(({ colour }) => colour)).size, 5);
  const looks = actorLooks(kern, { colourBy: 'core', sizeBy: 'core', scheme: SCHEME, colourFigure: scale, sizeFigure: scale });
  assert.ok(looks(kern[6]).radius > looks(kern[1]).radius && looks(kern[6]).known);
  for (const person of kern.slice(7)) assert.ok(!looks(person).known && stepOf(scale, person) === undefined);
  assert.notEqual(looks(kern[7]).fill, looks(kern[0]).fill);
  assert.equal(figureScale(figureValues(kern, metrics, 'articulation')).steps.length, 2);
  assert.deepEqual(figureScale(figureValues(kern, metrics, 'efficiency')).steps, []);
});

test('should draw a tie wider the more often, and dashed when unconfirmed', () => {
  const looks = ['daily', 'monthly', 'once'].map((frequency) => tieLook(tie('a', 'b', { frequency, lastConfirmed: '2017-05' }), '2017-06-01'));
  assert.ok(looks[0].width > looks[1].width && looks[1].width > looks[2].width);
  assert.ok(!looks[0].dashed && tieLook(tie('a', 'b'), '2017-06-01').dashed);
});

test('should colour every domain that stands in the scheme, and residents', () => {
  assert.deepEqual(palette('domain', SCHEME).map(([value]) => value).sort(), [...SCHEME.domains.map(({ id }) => id), 'resident'].sort());
});

test('should walk to the neighbour in that direction before to anybody else', () => {
  const spot = (x, y) => ({ x, y, side: 'below', sector: 0, ring: 0, name: { lines: [], width: 0, height: 0 } });
  const spots = new Map([['here', spot(0, 0)], ['near', spot(10, 0)], ['tied', spot(40, 5)], ['up', spot(0, -30)]]);
  const shown = new Set(spots.keys());
  assert.equal(step(spots, shown, new Set(['tied']), 'here', 'ArrowRight'), 'tied');
  assert.equal(step(spots, shown, new Set(['tied']), 'here', 'ArrowUp'), 'up');
  assert.equal(step(spots, shown, new Set(), 'here', 'ArrowDown'), null);
});

test('should remember everybody who was ever read, as last known', () => {
  const early = web([actor('a', { involvement: 1 }), actor('gone')], [], { asOf: '2014-01-01' });
  const late = web([actor('a', { involvement: 5 })], [], { asOf: '2017-01-01' });
  for (const roster of [merged(merged(null, early), late), merged(merged(null, late), early)]) {
    assert.deepEqual(new Set(roster.actors.map(({ id, involvement }) => `${id}${involvement ?? ''}`)), new Set(['a5', 'gone']));
  }
});

test('should stop at every day on which something begins, and at the last known day', () => {
  const card = { code: 'k', name: 'K', kind: 'core', actors: 0, ties: 0, dates: ['2014', '2016-05', '2017-10-10'], lastDate: '2017-10-10' };
  assert.deepEqual(stopsOf(card, '2026-01-01'), ['2014-01-01', '2016-05-01', '2017-10-10']);
});

test('should sort what is unknown last, whichever way', () => {
  const rows = [3, undefined, 1].map((value) => ({ values: { degree: value }, ids: {}, codes: {}, dates: [] }));
  const order = (falling) => sorted(rows, { column: 'degree', falling }).map((row) => row.values.degree);
  assert.deepEqual(order(false), [1, 3, undefined]);
  assert.deepEqual(order(true), [3, 1, undefined]);
});

test('should make ids of version 7 that sort by time', () => {
  const random = new Uint8Array(10).fill(255);
  const [one, two] = [uuidV7(1_700_000_000_000, random), uuidV7(1_700_000_000_001, random)];
  assert.match(one, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(one < two);
});

test('should pack files in a zip with their names and checksums', async () => {
  assert.equal(crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
  const bytes = new Uint8Array(await zipped([{ name: 'area.csv', bytes: new TextEncoder().encode('code,name,kind\n') }]).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  assert.equal(text.slice(0, 4), 'PK\u0003\u0004');
  assert.ok(text.includes('area.csvcode,name,kind\n'));
  assert.equal(text.slice(-22, -18), 'PK\u0005\u0006');
});

test('should keep of which story a view is a step', () => {
  const story = '0190b3a0-0000-7000-8000-000000000001';
  const step = { ...HOME, place: 'meeting', area: 'wijk', show: 'table', story, at: 3 };
  assert.deepEqual(readRoute(writeRoute(step)), step);
  assert.equal(writeRoute({ ...HOME, place: 'stories', area: 'wijk', story }), `#/stories/wijk?verhaal=${story}`);
  assert.deepEqual(readRoute(`#/person/0190-p?verhaal=${story}&stap=-2`), { ...HOME, place: 'person', person: '0190-p' });
});

test('should keep in a story what the contract takes, and put a view back as it was', () => {
  const places = readFileSync('src/main/java/nl/wijkweb/store/SavedView.java', 'utf8').match(/PLACES =\s+Set\.of\(([^)]+)\)/)?.[1].match(/[a-z-]+(?=")/g);
  assert.deepEqual([...KEPT].sort(), places?.sort());
  const route = { ...HOME, place: 'kern', area: 'wijk', asOf: '2016-05-21', colourBy: 'kind', filters: ['kind:CLUB', 'domain:arts'], focus: '0190b3a0-0000-7000-8000-000000000002', steps: 2 };
  const step = viewOf({ ...route, story: '0190b3a0-0000-7000-8000-000000000001', at: 4 });
  assert.match(step.query ?? '', /^[a-z]+=[A-Za-z0-9:,._-]+(&[a-z]+=[A-Za-z0-9:,._-]+)*$/);
  assert.deepEqual(routeOf('wijk', step, 'x', 2), { ...route, story: 'x', at: 2 });
  assert.equal(viewOf({ ...HOME, place: 'money', area: 'wijk' }).query, `tot=${today()}`);
  assert.equal(viewOf({ ...HOME, place: 'money', area: 'wijk', until: '2015-12-31' }).query, 'tot=2015-12-31');
  assert.equal(viewOf({ ...HOME, place: 'rings', area: 'wijk' }).query, undefined);
});

test('should move a step by one place', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b']);
});
