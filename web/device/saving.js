/** What somebody keeps as a file. */

/** As long as a browser may take to begin saving; until then it needs the address. */
const SOON_MS = 10_000;

/** @param {Blob} content @param {string} name of the file */
export function saveAs(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SOON_MS);
}
