/** Files for a spreadsheet. What begins as a formula would is kept from being one. */

const FORMULA = /^[=+\-@\t\r]/;

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string} CSV (RFC 4180) with a byte order mark, so that a spreadsheet reads its letters well
 */
export const csvOf = (head, rows) => `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** @param {string} text */
function cell(text) {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
