/**
 * Packs loose files in a zip, uncompressed, so that a set of CSV files travels as one web folder.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** The first day a zip can tell: 1 January 1980. */
const SOME_DAY = 0x0021;

/**
 * @param {{name: string, bytes: Uint8Array}[]} files
 * @returns {Blob}
 */
export function zipped(files) {
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const directory = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = new TextEncoder().encode(name);
    const facts = [VERSION, UTF8_NAMES, 0, 0, SOME_DAY];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const local = record([LOCAL], facts, sizes, [title.length, 0]);
    directory.push(record([CENTRAL], [VERSION, ...facts], sizes, [title.length, 0, 0, 0, 0], [0, offset]), title);
    parts.push(local, title, bytes);
    offset += local.length + title.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record([END], [0, 0, files.length, files.length], [size, offset], [0]);
  return new Blob(/** @type {BlobPart[]} */ ([...parts, ...directory, end]), { type: 'application/zip' });
}

/**
 * Numbers, least byte first.
 *
 * @param {number[]} signature four bytes
 * @param {number[]} facts two bytes each
 * @param {number[]} sizes four bytes each
 * @param {number[]} lengths two bytes each
 * @param {number[]} [places] four bytes each
 */
function record(signature, facts, sizes, lengths, places = []) {
  const bytes = [
    ...signature.flatMap((value) => little(value, 4)),
    ...facts.flatMap((value) => little(value, 2)),
    ...sizes.flatMap((value) => little(value, 4)),
    ...lengths.flatMap((value) => little(value, 2)),
    ...places.flatMap((value) => little(value, 4)),
  ];
  return Uint8Array.from(bytes);
}

/** @param {number} value @param {number} bytes */
const little = (value, bytes) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff);

const TABLE = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** @param {Uint8Array} bytes */
export function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}
