/**
 * Keeps words about people on this device, sealed: AES-GCM under a key that no script can read, for one person who is
 * signed in. Who signs in as somebody else finds nothing, and what is moved to another name or owner does not open.
 *
 * @typedef {Pick<import('./shelf.js').Shelf, 'get'|'all'|'put'|'remove'>} Shelving
 * @typedef {{id: string, owner: string, nonce: Uint8Array<ArrayBuffer>, sealed: ArrayBuffer}} Sealed
 */
const CIPHER = 'AES-GCM';
const NONCE_BYTES = 12;
const utf8 = new TextEncoder();

export class Vault {
  /** @type {Promise<string>} */
  #owner;
  /** @type {Promise<CryptoKey>|null} */
  #key = null;

  /**
   * @param {Shelving} shelf
   * @param {string} subject who is signed in
   */
  constructor(shelf, subject) {
    this.shelf = shelf;
    this.#owner = fingerprint(subject);
  }

  /** @param {string} id @param {object} value what JSON can hold */
  async put(id, value) {
    const owner = await this.#owner;
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = await crypto.subtle.encrypt(cipher(nonce, owner, id), await this.#findKey(), utf8.encode(JSON.stringify(value)));
    await this.shelf.put('kept', { id, owner, nonce, sealed });
  }

  /** @returns {Promise<any[]>} what this person keeps here; what does not open any more is left out */
  async all() {
    const own = await this.#own();
    if (own.length === 0) return [];
    const key = await this.#findKey();
    const opened = own.map(async ({ id, owner, nonce, sealed }) => {
      const plain = await crypto.subtle.decrypt(cipher(nonce, owner, id), key, sealed).catch(() => null);
      return plain ? [JSON.parse(new TextDecoder().decode(plain))] : [];
    });
    return (await Promise.all(opened)).flat();
  }

  /** @param {string} id */
  remove(id) {
    return this.shelf.remove('kept', id);
  }

  /** Throws away all that this person keeps here, and the key. */
  async clear() {
    for (const { id } of await this.#own()) await this.remove(id);
    this.#key = null;
    await this.shelf.remove('keys', await this.#owner);
  }

  /** @returns {Promise<Sealed[]>} */
  async #own() {
    const owner = await this.#owner;
    return (await this.shelf.all('kept')).filter((record) => record.owner === owner);
  }

  #findKey() {
    return (this.#key ??= this.#readKey());
  }

  async #readKey() {
    const id = await this.#owner;
    const known = await this.shelf.get('keys', id);
    if (known) return known.key;
    const key = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
    await this.shelf.put('keys', { id, key });
    return key;
  }
}

/** Bound to whose it is and under which name. @param {Uint8Array<ArrayBuffer>} iv @param {string} owner @param {string} id */
const cipher = (iv, owner, id) => ({ name: CIPHER, iv, additionalData: utf8.encode(`${owner} ${id}`) });

/** @param {string} subject */
async function fingerprint(subject) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(`wijkweb ${subject}`)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
