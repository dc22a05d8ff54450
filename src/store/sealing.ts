import { crc32 } from 'node:zlib';
import { Packr } from 'msgpackr';

const SEAL_BYTES = 4;
/** Entities leave out what they lack, which makes some hundred shapes. */
const MOST_SHAPES = 2000;

/** The names of the fields of one shape of object. */
export type Shape = readonly string[];

/** Bytes that are not as they were written. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

/**
 * Values as bytes under a checksum, so that a damaged one is told and never answered from. Shapes that recur are kept
 * apart from the values (https://github.com/kriszyp/msgpackr#records--object-structures).
 */
export class Sealing {
  #shapes: readonly Shape[];
  readonly #packr: Packr;

  constructor(shapes: readonly Shape[] = []) {
    this.#shapes = shapes;
    this.#packr = new Packr({
      maxSharedStructures: MOST_SHAPES,
      getStructures: () => this.#shapes.map((shape) => [...shape]),
      saveStructures: (known) => {
        this.#shapes = known.map(namesIn);
      },
    });
  }

  /** The shapes of all that was sealed so far, without which nobody can unseal it. */
  get shapes(): readonly Shape[] {
    return this.#shapes;
  }

  seal(value: unknown): Buffer {
    const content = this.#packr.pack(value);
    const bytes = Buffer.allocUnsafe(SEAL_BYTES + content.length);
    bytes.writeUInt32LE(crc32(content));
    bytes.set(content, SEAL_BYTES);
    return bytes;
  }

  /** What `seal` was given, which is trusted to be of the kind that its place says. Throws `BrokenSeal` for damaged bytes. */
  unseal<Value>(bytes: Buffer): Value {
    // A buffer that is used again and again says its length, and is longer.
    const content = bytes.subarray(SEAL_BYTES, bytes.length);
    if (bytes.length <= SEAL_BYTES || crc32(content) !== bytes.readUInt32LE()) throw new BrokenSeal();
    return this.#packr.unpack(content);
  }
}

/** The names of a shape, which msgpackr keeps as a list that has notes of its own, too. */
function namesIn(shape: object): Shape {
  return Object.values(shape).filter((name) => typeof name === 'string');
}
