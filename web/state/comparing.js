/**
 * What became of a web between two days, as one list for picture, table and file.
 *
 * @typedef {import('../contract.js').Comparison} Comparison
 * @typedef {import('../contract.js').ShiftedTie} ShiftedTie
 * @typedef {'appeared'|'ended'|'strengthened'|'faded'|'shifted'|'doubtful'} TieChange
 * @typedef {'came'|'went'|'unsure'} ActorChange
 * @typedef {TieChange|ActorChange} What
 * @typedef {{what: What, one: string, type?: string, other?: string, how: string}} ChangeRow
 */
import { csvOf } from './csv.js';
import { number, t } from './texts.js';

/** @type {ActorChange[]} */
export const ACTOR_CHANGES = ['came', 'went', 'unsure'];
/** @type {TieChange[]} */
export const TIE_CHANGES = ['appeared', 'ended', 'strengthened', 'faded', 'shifted', 'doubtful'];
/** Who came stands with what appeared, and so on: each has one mark. @type {Record<ActorChange, TieChange>} */
export const ALIKE = { came: 'appeared', went: 'ended', unsure: 'doubtful' };

/** How many of a kind of change there are, ties and actors. @param {Comparison} comparison @param {TieChange} change */
export function countOf(comparison, change) {
  const alike = ACTOR_CHANGES.filter((actors) => ALIKE[actors] === change);
  return comparison[change].length + alike.reduce((sum, actors) => sum + comparison[actors].length, 0);
}

/**
 * @param {Comparison} comparison
 * @param {ReadonlySet<TieChange>} hidden kinds of change that are left out
 * @returns {ChangeRow[]} actors first, then ties; by name
 */
export function changeRows(comparison, hidden = new Set()) {
  const names = new Map(comparison.names.map(({ id, name }) => [id, name ?? t('unknown')]));
  const name = (/** @type {string} */ id) => names.get(id) ?? t('unknown');
  const actors = ACTOR_CHANGES.filter((what) => !hidden.has(ALIKE[what])).flatMap((what) =>
    comparison[what].map((id) => ({ what, one: name(id), how: what === 'unsure' ? t('compare.why.dates') : '' })),
  );
  const ties = TIE_CHANGES.filter((what) => !hidden.has(what)).flatMap((what) =>
    comparison[what].map((tie) => ({ what, one: name(tie.from), type: tie.type, other: name(tie.to), how: howOf(tie) })),
  );
  return [...inOrder(actors), ...inOrder(ties)];
}

/** @param {import('../contract.js').ComparedTie & {steps?: ShiftedTie['steps'], why?: string}} tie */
function howOf({ steps, why }) {
  if (why) return t(`compare.why.${why}`);
  return (steps ?? []).map(({ what, before, after }) => t('compare.step', { before: t(`${what}.${before}`), after: t(`${what}.${after}`) })).join('; ');
}

/** @param {ChangeRow[]} rows */
function inOrder(rows) {
  const order = new Intl.Collator('nl', { numeric: true });
  return rows.sort((a, b) => order.compare(a.one, b.one) || order.compare(a.other ?? '', b.other ?? ''));
}

/** The rows as a file. @param {Comparison} comparison */
export const csvOfChanges = (comparison) =>
  csvOf(
    ['what', 'one', 'type', 'other', 'how'].map((column) => t(`compare.column.${column}`)),
    changeRows(comparison).map(({ what, one, type, other, how }) => [t(`compare.${what}`), one, type ? t(`tie-name.${type}`) : '', other ?? '', how]),
  );

/** From how much of a web that stayed on it is called so, from the most. @type {[number, string][]} */
const STABLE = [[0.9, 'nearly-all'], [0.6, 'most'], [0.3, 'part'], [0, 'little']];

/** How far the web stayed as it was, in words; '' when there is nothing to say. @param {Comparison} comparison */
export function stabilityText({ stability, kept }) {
  if (!stability) return '';
  const { lowest, highest } = stability;
  const percent = (/** @type {number} */ share) => number(share, { style: 'percent' });
  const word = (/** @type {number} */ share) => STABLE.find(([from]) => share >= from)?.[1] ?? '';
  const figures = percent(lowest) === percent(highest) ? t('compare.share', { share: percent(lowest), kept: number(kept) }) : t('compare.share-between', { lowest: percent(lowest), highest: percent(highest) });
  return `${word(lowest) === word(highest) ? t(`compare.stable.${word(lowest)}`) : t('compare.stable.unknown')} ${figures}`;
}
