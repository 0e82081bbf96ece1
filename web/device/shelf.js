/**
 * A place on this device that outlives the page: a database of the browser with the records that are kept and the keys
 * that seal them.
 *
 * @typedef {'kept'|'keys'} Part
 */
const NAME = 'wijkweb-device';
const VERSION = 1;
/** @type {Part[]} */
const PARTS = ['kept', 'keys'];

export class Shelf {
  /** @type {Promise<IDBDatabase>|null} */
  #opening = null;

  /** @param {Part} part @param {string} id @returns {Promise<any>} undefined when it is not there */
  get(part, id) {
    return this.#ask(part, 'readonly', (records) => records.get(id));
  }

  /** @param {Part} part @returns {Promise<any[]>} in the order of their ids */
  all(part) {
    return this.#ask(part, 'readonly', (records) => records.getAll());
  }

  /** @param {Part} part @param {{id: string} & Record<string, any>} record */
  put(part, record) {
    return this.#ask(part, 'readwrite', (records) => records.put(record));
  }

  /** @param {Part} part @param {string} id */
  remove(part, id) {
    return this.#ask(part, 'readwrite', (records) => records.delete(id));
  }

  /**
   * Done only when the whole transaction is: what was put is then on the device.
   *
   * @param {Part} part
   * @param {IDBTransactionMode} mode
   * @param {(records: IDBObjectStore) => IDBRequest} work
   * @returns {Promise<any>}
   */
  async #ask(part, mode, work) {
    const database = await (this.#opening ??= opened());
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(part, mode);
      const request = work(transaction.objectStore(part));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

/** @returns {Promise<IDBDatabase>} */
const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => PARTS.forEach((part) => request.result.createObjectStore(part, { keyPath: 'id' }));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
