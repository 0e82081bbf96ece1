/**
 * What the columns of somebody's own sheet mean: how it is asked of the service, and what is still to be chosen.
 *
 * @typedef {import('../contract.js').Sheet} Sheet
 * @typedef {import('../contract.js').Mapping} Mapping
 * @typedef {import('../contract.js').Meaning} Meaning
 */
import { zipped } from '../api/zip.js';
import { SHEET_COLUMNS } from './codes.js';

export const MAPPING_FILE = 'mapping.json';
const CLOSED = ['kind', 'domain', 'sector', 'openTo'];
const LISTS = ['domain', 'targetGroup', 'offers', 'seeks', 'source', 'tie'];
/** So a file is a table of a web folder, whatever else it is. */
const TABLES = /^(area|population|actors|involvement|ties|asked|indicators)\.csv$/;

/** Whether one chose a single sheet that is no part of a web folder. @param {File[]} files */
export const isSheet = (files) => files.length === 1 && /\.(csv|tsv|txt|xlsx)$/i.test(files[0].name) && !TABLES.test(files[0].name);

/** A mapping of which nothing is chosen. @param {File} file @returns {Mapping} */
export const emptyMapping = (file) => ({ name: file.name.replace(/\.[^.]*$/, '').slice(0, 100), columns: [] });

/** A sheet and its mapping travel together. @param {File} file @param {Mapping} mapping @returns {Promise<Blob>} */
export async function packed(file, mapping) {
  return zipped([
    { name: MAPPING_FILE, bytes: new TextEncoder().encode(JSON.stringify(mapping)) },
    { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  ]);
}

/** A mapping that was kept before; null when it is none. @param {File} file @returns {Promise<Mapping|null>} */
export async function keptMapping(file) {
  try {
    const json = JSON.parse(await file.text());
    return json && typeof json === 'object' && Array.isArray(json.columns) ? json : null;
  } catch {
    return null;
  }
}

/** Without what the service only guessed: that is sent when somebody said it. @param {Sheet} sheet @returns {Mapping} */
export function withoutGuesses(sheet) {
  const mapping = { ...sheet.mapping };
  for (const guess of sheet.unsure) delete mapping[guess];
  return mapping;
}

/** The meanings of a column. @param {Mapping} mapping @param {string} header */
export const meaningsOf = (mapping, header) => (mapping.columns ?? []).filter((one) => one.header === header);

/**
 * Gives a column another meaning; one that says what it is may say its life domain too.
 *
 * @param {Mapping} mapping @param {string} header @param {string|null} to @returns {Mapping}
 */
export function meant(mapping, header, to) {
  const others = (mapping.columns ?? []).filter((one) => one.header !== header);
  const values = to === 'kind' ? [{ header, to }, { header, to: 'domain' }] : [{ header, to }];
  return { ...mapping, columns: [...others, ...values] };
}

/** Changes one meaning. @param {Mapping} mapping @param {Meaning} meaning @param {Partial<Meaning>} change @returns {Mapping} */
export const changed = (mapping, meaning, change) => ({ ...mapping, columns: (mapping.columns ?? []).map((one) => (one === meaning ? { ...one, ...change } : one)) });

/** @param {Meaning} meaning */
export const isClosed = (meaning) => CLOSED.includes(meaning.to ?? '');

/** @param {Meaning} meaning */
export const isList = (meaning) => LISTS.includes(meaning.to ?? '');

/** The single things that stand in a column. @param {string[]} values @param {string} [split] */
export const itemsOf = (values, split) => [...new Set(values.flatMap((value) => (split ? value.split(split) : [value])).map((item) => item.trim()).filter(Boolean))];

/**
 * What is still to be chosen, by what it is about.
 *
 * @param {Sheet} sheet @param {Mapping} mapping
 * @returns {{about: 'encoding'|'separator'|'sheet'|'header'|'dates'|'column'|'type'|'value'|'name'|'kind', header?: string, value?: string}[]}
 */
export function openIn(sheet, mapping) {
  const dated = (mapping.columns ?? []).some(({ to }) => to === 'since' || to === 'until');
  /** @type {ReturnType<typeof openIn>} */
  const open = sheet.unsure.filter((one) => mapping[one] === undefined && (one !== 'dates' || dated)).map((about) => ({ about }));
  for (const needed of /** @type {('name'|'kind')[]} */ (['name', 'kind'])) {
    if (!mapping.columns?.some(({ to }) => to === needed) && !mapping.fixed?.[needed]) open.push({ about: needed });
  }
  for (const { header, values } of sheet.columns) {
    const meanings = meaningsOf(mapping, header);
    if (header !== mapping.key && (meanings.length === 0 || meanings.some(({ to }) => to === null || to === undefined))) open.push({ about: 'column', header });
    for (const meaning of meanings) {
      if (meaning.to === 'tie' && !meaning.type) open.push({ about: 'type', header });
      if (!isClosed(meaning)) continue;
      for (const value of itemsOf(values, meaning.split)) if (meaning.values?.[value] === undefined) open.push({ about: 'value', header, value });
    }
  }
  return open;
}

/** What a column may mean, in the order in which it is offered. */
export const MEANINGS = [...SHEET_COLUMNS, 'tie'];
