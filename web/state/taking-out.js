/** Taking the web of an area along as a file: what one sees of it and in which nobody is. */
import { saveAs } from '../device/saving.js';
import { client } from './service.js';

/** What holds most comes first. */
export const FORMATS = ['web', 'xlsx', 'json', 'graphml', 'gexf', 'csv', 'hsds'];

/**
 * @param {string} area
 * @param {string} format
 * @param {string} asOf a day; empty for all times
 * @returns {Promise<{name: string, leftOut: [string, number][]}>} the file's name, and how many of what it does not hold
 */
export async function takeOut(area, format, asOf) {
  const query = new URLSearchParams({ format, ...(asOf ? { asOf } : {}) });
  const { content, headers } = await client.file(`/v1/areas/${encodeURIComponent(area)}/folder?${query}`);
  const name = /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? format;
  saveAs(content, name);
  return { name, leftOut: counted(headers.get('Wijkweb-Left-Out') ?? '') };
}

/** @param {string} told as population=12, asked=3 @returns {[string, number][]} */
export const counted = (told) =>
  told
    .split(', ')
    .filter(Boolean)
    .map((each) => {
      const [what, count] = each.split('=');
      return [what, Number(count)];
    });
