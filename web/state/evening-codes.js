/**
 * Short codes by which parties are written on paper. A code follows from the id of the party, so that it still means the
 * same when the sheet comes back and others were added since; letters and digits that look alike are left out.
 */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 6;
const SHORTEST = 3;

/** All signs of the code of a party. @param {string} id */
export function longCode(id) {
  // FNV-1a, whose lowest bits are the best mixed.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  let code = '';
  for (let at = 0; at < LENGTH; at++) {
    code += SIGNS[hash % SIGNS.length];
    hash = Math.floor(hash / SIGNS.length);
  }
  return code;
}

/** The shortest code of each that is nobody else's. @param {string[]} ids @returns {Map<string, string>} */
export function codesOf(ids) {
  const count = new Map();
  for (const id of ids) {
    for (let length = SHORTEST; length < LENGTH; length++) {
      const start = longCode(id).slice(0, length);
      count.set(start, (count.get(start) ?? 0) + 1);
    }
  }
  return new Map(
    ids.map((id) => {
      const code = longCode(id);
      let length = SHORTEST;
      while (length < LENGTH && count.get(code.slice(0, length)) > 1) length++;
      return [id, code.slice(0, length)];
    }),
  );
}

/** Those whom a code may mean; none when it is no code. @template {{id: string}} T @param {string} text @param {T[]} parties @returns {T[]} */
export function meantByCode(text, parties) {
  const code = text.trim().toUpperCase();
  const isCode = code.length >= SHORTEST && code.length <= LENGTH && [...code].every((sign) => SIGNS.includes(sign));
  return isCode ? parties.filter(({ id }) => longCode(id).startsWith(code)) : [];
}
