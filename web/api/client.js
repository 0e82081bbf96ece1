/**
 * Talks with the service. Every answer that is not good becomes a {@link ServiceProblem} that says what was wrong.
 *
 * @typedef {import('../contract.js').Problem} Problem
 */
export class ServiceProblem extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.title);
    this.problem = problem;
  }

  get status() {
    return this.problem.status;
  }
}

/** The service did not answer at all. */
export const UNREACHABLE = 0;
export const NOT_SIGNED_IN = 401;
export const NOT_THERE = 404;
/** Figures that a job has to compute first. */
export const NOT_COMPUTED = 409;

export class Client {
  /**
   * @param {typeof fetch} send
   * @param {Record<string, string>} [always] headers that every question carries
   */
  constructor(send, always = {}) {
    this.send = send;
    this.always = always;
    /** How many changes are on their way. */
    this.writes = 0;
  }

  /** The same, within a visit to a person. @param {string} token */
  within(token) {
    return new Client(this.send, { ...this.always, 'Wijkweb-Visit': token });
  }

  /**
   * @template T
   * @param {string} path
   * @returns {Promise<T>}
   */
  async get(path) {
    return (await this.#ask('GET', path)).body;
  }

  /**
   * Reads something in order to change it.
   *
   * @template T
   * @param {string} path
   * @returns {Promise<{body: T, etag: string}>} etag: what a change must show, so that nobody's change is lost
   */
  async open(path) {
    return this.#ask('GET', path);
  }

  /**
   * @template T
   * @param {'POST'|'PUT'|'PATCH'|'DELETE'} method
   * @param {string} path
   * @param {object|Blob} [body]
   * @param {string} [etag] of what was read, when that is changed
   * @param {string} [change] the id that the change is to have, by which it can be undone
   * @returns {Promise<{body: T, etag: string}>}
   */
  async write(method, path, body, etag, change) {
    this.writes++;
    return this.#ask(method, path, body, { ...(etag ? { 'If-Match': etag } : {}), ...(change ? { 'Wijkweb-Change': change } : {}) }).finally(() => this.writes--);
  }

  /** Reads a file. @param {string} path @returns {Promise<{content: Blob, headers: Headers}>} */
  async file(path) {
    const response = await this.#reach(path, { headers: { 'Accept-Language': document.documentElement.lang, ...this.always } });
    if (response.ok) return { content: await response.blob(), headers: response.headers };
    const problem = response.headers.get('Content-Type')?.includes('json') ? await response.json() : undefined;
    throw new ServiceProblem(problem?.title ? problem : { title: response.statusText, status: response.status });
  }

  /** @param {string} path @param {RequestInit} init */
  #reach(path, init) {
    return this.send(path, init).catch(() => {
      throw new ServiceProblem({ title: '', status: UNREACHABLE });
    });
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object|Blob} [body]
   * @param {Record<string, string>} [headers]
   */
  async #ask(method, path, body, headers = {}) {
    const blob = body instanceof Blob;
    const type = blob ? body.type : method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const init = /** @type {RequestInit} */ ({
      method,
      headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': document.documentElement.lang, ...(body ? { 'Content-Type': type } : {}), ...this.always, ...headers },
      ...(body ? { body: blob ? body : JSON.stringify(body) } : {}),
    });
    const response = await this.#reach(path, init);
    const text = await response.text();
    const read = text && response.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : undefined;
    if (!response.ok) throw new ServiceProblem(read?.title ? read : { title: response.statusText, status: response.status });
    return { body: read, etag: response.headers.get('ETag') ?? '' };
  }
}
