/**
 * Bringing a web in: a file, or those of a folder as one zip, a job, and its progress.
 *
 * @typedef {import('../contract.js').Job} Job
 */
import { zipped } from '../api/zip.js';
import { client } from './actions.js';

const PAUSE = 1000;

/** What a file that is a whole web is called in a request, by how its name ends. @type {Record<string, string>} */
const KINDS = {
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  json: 'application/json',
};

/**
 * @param {File[]} files one file that is a whole web, or the CSV files of a folder
 * @returns {Promise<Blob>} of the kind that it is
 */
export async function folderOf(files) {
  const kind = files.length === 1 ? KINDS[files[0].name.toLowerCase().split('.').at(-1) ?? ''] : undefined;
  if (kind) return files[0].slice(0, files[0].size, kind);
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  return zipped(read);
}

/** A file that changed on the disk after it was chosen cannot be read any more. @param {unknown} error */
export const isStaleFile = (error) => error instanceof DOMException && error.name === 'NotReadableError';

/** @param {Blob} folder @param {boolean} dryRun only says what would happen @param {string} [area] into which a sheet comes @returns {Promise<Job>} */
export const startImport = async (folder, dryRun, area) => (await client.write('POST', `/v1/imports?dryRun=${dryRun}${area ? `&area=${encodeURIComponent(area)}` : ''}`, folder)).body;

/** Only looks into a sheet. @param {Blob} sheet @returns {Promise<Job>} */
export const startLook = async (sheet) => (await client.write('POST', '/v1/imports?inspect=true', sheet)).body;

/** An empty web to fill in. @param {'web'|'xlsx'} format */
export const templateAt = (format) => `/v1/imports/template?format=${format}`;

const UNDER_WAY = 'wijkweb-import';

/** The import that somebody began in this window, also when the page was loaded anew since; its id says nothing of anybody. */
export const underWay = () => sessionStorage.getItem(UNDER_WAY);

/** @param {string|null} id null when it is over and was seen */
export const keepUnderWay = (id) => (id ? sessionStorage.setItem(UNDER_WAY, id) : sessionStorage.removeItem(UNDER_WAY));

/** @param {Job} job */
export const cancelImport = (job) => client.write('DELETE', `/v1/jobs/${job.id}`);

/** Whether a job waits for its turn or runs. @param {Job|null} job */
export const isGoing = (job) => job?.state === 'waiting' || job?.state === 'running';

/** Reads a job anew: its problems come in the language on the screen. @param {{id: string}} job @returns {Promise<Job>} */
export const readJob = (job) => client.get(`/v1/jobs/${job.id}`);

/**
 * Follows a job until it is over. The events come in the language of the browser, so the end is read by itself.
 *
 * @param {Job} job
 * @param {(job: Job) => void} progress
 * @returns {Promise<Job>} as it ended
 */
export function followed(job, progress) {
  if (!isGoing(job)) return Promise.resolve(job);
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/v1/jobs/${job.id}/events`);
    events.onmessage = (event) => {
      const now = /** @type {Job} */ (JSON.parse(event.data));
      progress(now);
      if (isGoing(now)) return;
      events.close();
      readJob(now).then(resolve, reject);
    };
    events.onerror = () => {
      events.close();
      setTimeout(() => readJob(job).then((now) => followed(now, progress)).then(resolve, reject), PAUSE);
    };
  });
}
