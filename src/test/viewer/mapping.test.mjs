import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, emptyMapping, isSheet, itemsOf, keptMapping, meant, meaningsOf, openIn, withoutGuesses } from '../../../web/state/mapping.js';

const column = (header, ...values) => ({ header, values, more: false });
const sheet = (columns, unsure = []) => ({ file: 'a.csv', web: false, rows: 2, sheets: [], unsure, lines: [], columns, mapping: { name: 'a', encoding: 'windows-1252', dates: 'day-first', columns: [] }, questions: [] });
const file = (name, text = '') => new File([text], name);

test('one list is a sheet, a table of a web folder is none', () => {
  assert.equal(isSheet([file('Clubs.CSV')]), true);
  assert.equal(isSheet([file('clubs.xlsx')]), true);
  assert.equal(isSheet([file('actors.csv')]), false);
  assert.equal(isSheet([file('clubs.csv'), file('more.csv')]), false);
  assert.equal(isSheet([]), false);
});

test('what was guessed is open until somebody says it', () => {
  const found = sheet([column('Naam', 'De Eik')], ['encoding', 'dates']);
  const mapping = withoutGuesses(found);
  assert.equal(mapping.encoding, undefined);
  assert.deepEqual(openIn(found, mapping).map(({ about }) => about), ['encoding', 'name', 'kind', 'column']);
  const dated = meant(mapping, 'Sinds', 'since');
  assert.ok(openIn(found, dated).some(({ about }) => about === 'dates'));
});

test('every value of a column of codes is chosen, also as nothing', () => {
  const found = sheet([column('Naam', 'De Eik'), column('Soort', 'koor', 'kroeg')]);
  let mapping = meant(meant(withoutGuesses(found), 'Naam', 'name'), 'Soort', 'kind');
  assert.equal(meaningsOf(mapping, 'Soort').length, 2);
  assert.equal(openIn(found, mapping).length, 4);
  for (const to of ['kind', 'domain']) {
    const meaning = meaningsOf(mapping, 'Soort').find((one) => one.to === to);
    mapping = changed(mapping, meaning, { values: { koor: to === 'kind' ? 'CLUB' : 'arts', kroeg: to === 'kind' ? 'SHOP' : '' } });
  }
  assert.deepEqual(openIn(found, mapping), []);
});

test('a tie needs its type, a key column no meaning', () => {
  const found = sheet([column('Nr', '1'), column('Naam', 'De Eik'), column('Met', 'De Es')]);
  const mapping = { ...meant(meant(withoutGuesses(found), 'Naam', 'name'), 'Met', 'tie'), key: 'Nr', fixed: { kind: 'CLUB' } };
  assert.deepEqual(openIn(found, mapping), [{ about: 'type', header: 'Met' }]);
});

test('several things in a cell are told apart', () => {
  assert.deepEqual(itemsOf(['a, b', 'b', ' '], ','), ['a', 'b']);
  assert.deepEqual(itemsOf(['a, b']), ['a, b']);
});

test('a kept mapping is taken, anything else is none', async () => {
  assert.deepEqual(await keptMapping(file('m.json', '{"name": "a", "columns": []}')), { name: 'a', columns: [] });
  assert.equal(await keptMapping(file('m.json', '{"name": "a"}')), null);
  assert.equal(await keptMapping(file('m.json', 'no')), null);
  assert.equal(emptyMapping(file('lijst.van.clubs.csv')).name, 'lijst.van.clubs');
});
