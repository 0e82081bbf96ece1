/**
 * How far somebody or something is involved in the web of an area, and in which ring of partners somebody placed it.
 *
 * @typedef {import('../contract.js').Involvement} Involvement
 */

/** The last that is known. @param {Involvement[]} [spells] @returns {Involvement|undefined} */
export const currentInvolvement = (spells = []) => [...spells].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1);

/**
 * From a day on it is otherwise; what was before stays known, what was said on that day is put right. What the change does not name
 * stays; without a level nothing is known any more.
 *
 * @param {Involvement[]|undefined} spells
 * @param {{level?: number|null, ring?: 'inner'|'outer'|null}} change
 * @param {string} day
 * @returns {Involvement[]}
 */
export function nextInvolvement(spells = [], change, day) {
  const { level, ring, area } = { ...currentInvolvement(spells), ...change };
  const before = spells.filter((spell) => spell.from !== day || spell.area !== area).map((spell) => (spell.until || spell.area !== area ? spell : { ...spell, until: day }));
  return level ? [...before, { level, from: day, ...(ring ? { ring } : {}), ...(area ? { area } : {}) }] : before;
}
