import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, longCode, meantByCode } from '../../../web/state/evening-codes.js';
import { alike, bodyOfEvening, byPlainName, emptyLine, partiesMade, pasted, plain, readLines } from '../../../web/state/evening-lines.js';

const parties = [{ id: 'koor', name: 'Koor De Stem' }, { id: 'hal', name: 'De Hoge Hal' }, { id: 'eik', name: 'De Eik' }, { id: 'eik2', name: 'de eik' }];
const types = [['WORKS_WITH', 'werkt samen met'], ['MEETS_AT', 'komt samen in'], ['FUNDS', 'geeft geld aan']];
const often = [['weekly', ['elke week', 'wekelijks', 'week']], ['monthly', ['elke maand', 'maandelijks', 'maand']]];
const known = { parties, named: byPlainName(parties), types, often, on: '2026-11-20', ties: [{ id: 't1', from: 'hal', type: 'WORKS_WITH', to: 'koor' }] };
let made = 0;
const line = (who, type = '', whom = '', times = '', since = '', domain = 'arts') => ({ ...emptyLine(`l${made++}`, domain), who, type, whom, often: times, since });
const read = (...lines) => readLines(lines, known, new Map());
const faults = (...lines) => read(...lines).flatMap((one) => one.faults.map(({ field, code }) => `${field} ${code}`));

test('a line says who, what, with whom, how often and since when', () => {
  const [one] = read(line(' koor  de STEM', 'komt', 'hoge', 'per week', '5-2019'));
  assert.deepEqual([one.from.id, one.type, one.frequency, one.since], ['koor', 'MEETS_AT', 'weekly', '2019-05']);
  assert.deepEqual(one.to, { id: 'hoge', name: 'hoge', fresh: true });
  assert.deepEqual(read(line('Koor De Stem', 'geld', 'De Hoge Hal'))[0].faults, []);
});

test('what is left empty is unknown, and what is not understood is said', () => {
  const [one] = read(line('Koor De Stem', 'werkt', 'De Hoge Hal'));
  assert.deepEqual([one.frequency, one.since], ['', '']);
  assert.deepEqual(faults(line('', 'samen', 'De Eik', 'tweewekelijks', '31-2-2019')), ['who needed', 'type several', 'whom several', 'often no-often', 'since no-date']);
  assert.deepEqual(faults(line('Mw. Jansen', 'zingt', 'koor de stem', '', '2027')), ['who person', 'type no-type', 'since ahead']);
  assert.deepEqual(faults(line('Koor De Stem', 'werkt', 'Koor De Stem')), ['whom itself']);
  assert.deepEqual(faults(line('')), []);
});

test('the same sign means what stands above, and the same answer counts once', () => {
  const [, empty, next, again] = read(line('Breigroep', 'komt', 'De Hoge Hal'), line(''), line('"', '"', 'Koor De Stem'), line('breigroep ', 'komt', 'koor de stem'));
  assert.equal(empty.empty, true);
  assert.deepEqual([next.from.name, next.type, next.to.id, next.again], ['Breigroep', 'MEETS_AT', 'koor', false]);
  assert.equal(again.again, true);
});

test('what is there already is still so, whichever end is named first', () => {
  const reads = read(line('Koor De Stem', 'werkt', 'De Hoge Hal'), line('De Hoge Hal', 'geld', 'Koor De Stem', 'maand'));
  assert.equal(reads[0].same.id, 't1');
  const { body, rows } = bodyOfEvening({ id: 'e', on: '2026-11-20', present: '14', made: [] }, reads);
  assert.deepEqual(body.confirmed, ['t1']);
  assert.deepEqual(body.ties, [{ id: reads[1].line.id, from: 'hal', type: 'FUNDS', to: 'koor', frequency: 'monthly' }]);
  assert.equal(body.present, 14);
  assert.deepEqual(rows, { ties: [reads[1].line.id], confirmed: [reads[0].line.id] });
});

test('a new party is made once, of the sheet on which it first stands, and keeps what was chosen of it', () => {
  const lines = [line('Breigroep', 'komt', 'De Hoge Hal'), line('De Hoge Hal', 'geld', 'BREIGROEP', '', '', 'clubs')];
  let ids = 0;
  const first = partiesMade(read(...lines), [], () => `n${ids++}`, 'ORGANISATION');
  assert.deepEqual(first, [{ id: 'n0', kind: 'ORGANISATION', domain: 'arts', name: 'Breigroep' }]);
  const chosen = [{ ...first[0], kind: 'INFORMAL_GROUP' }];
  const reads = readLines(lines, known, new Map(chosen.map((one) => [plain(one.name), one.id])));
  const again = partiesMade(reads, chosen, () => `n${ids++}`, 'ORGANISATION');
  assert.deepEqual(again, chosen);
  const { body } = bodyOfEvening({ id: 'e', on: '2026-11-20', present: '', made: again }, reads);
  assert.deepEqual(body.ties.map(({ from, to }) => [from, to]), [['n0', 'hal'], ['hal', 'n0']]);
  assert.deepEqual(body.actors, [{ id: 'n0', kind: 'INFORMAL_GROUP', name: 'Breigroep', domains: ['arts'] }]);
  assert.equal('present' in body, false);
});

test('a code on a sheet means the same party when others came since', () => {
  const ids = Array.from({ length: 2000 }, (_, at) => `partij-${at}`);
  const codes = codesOf(ids);
  assert.equal(new Set(codes.values()).size, 2000);
  assert.ok([...codes.values()].every((code) => /^[A-HJ-KM-NP-TV-Z2-9]{3,6}$/.test(code)));
  const printed = codesOf(ids.slice(0, 100));
  for (const id of ids.slice(0, 100)) assert.ok(meantByCode(printed.get(id).toLowerCase(), ids.map((one) => ({ id: one }))).some((one) => one.id === id));
  assert.equal(read(line(longCode('hal').slice(0, 3).toLowerCase(), 'geld', 'Koor De Stem'))[0].from.id, 'hal');
  assert.deepEqual(meantByCode('', [{ id: 'hal' }]), []);
});

test('names that hold each other are alike, short ones are not', () => {
  assert.deepEqual(alike('Stem', known).map(({ id }) => id), ['koor']);
  assert.deepEqual(alike('Hal', known), []);
});

test('lines that were copied fill cell after cell; one name is typed', () => {
  assert.equal(pasted('Koor De Stem'), null);
  assert.deepEqual(pasted('Koor; werkt ;Hal\r\n\r\nBrei;komt;Hal;week;2019\n'), [
    { who: 'Koor', type: 'werkt', whom: 'Hal', often: '', since: '' },
    { who: 'Brei', type: 'komt', whom: 'Hal', often: 'week', since: '2019' },
  ]);
});
