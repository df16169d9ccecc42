import { zlibSync } from 'fflate';
import type { Pdf } from './pdfkit.ts';

/** An object of the file, and how pdfkit writes objects: the parts of both that are used here. */
interface Reference {
  readonly id: number;
  buffer: Uint8Array[];
  write: (chunk: string | Uint8Array) => void;
  readonly data: Record<string, unknown>;
  finalize: () => void;
}
interface Writer {
  ref: (data?: object) => Reference;
  _write: (data: string | Uint8Array) => void;
  _finalize: () => void;
  _ended: boolean;
  readonly _offset: number;
  readonly _offsets: (number | null)[];
  readonly _root: Reference;
  readonly _info: Reference;
  readonly _id: Uint8Array;
  readonly push: (data: string | Uint8Array | null) => void;
}

/** Below this, what is saved is less than what the filter's name costs. */
const worthIt = 128;
/** Objects in one stream: a sheet has some hundreds, a whole record ten thousands, and nobody waits for those to be deflated at once. */
const mostPacked = 2_000;
/** The next ones save one byte in a hundred and take twice as long. */
const LEVEL = 3;
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** Of a place in the file, and of a place in a stream of objects. */
const [plain, packed] = [1, 2];
const widths = [1, 4, 2] as const;

/**
 * Makes a third of a file of what pdfkit writes. Streams are deflated by a program of our own choosing: pdfkit takes the zlib of the
 * runtime, whose bytes differ between versions. The hundreds of small objects of the structure go into one stream, as PDF has allowed
 * since 1.5, and so does the table of places. What a person may want to read in the file itself stays readable.
 */
export const keepSmall = (pdf: Pdf): void => {
  const writer = pdf as unknown as Writer;
  const { ref, _write: write } = writer;
  let structure: { readonly id: number; readonly body: string }[] = [];
  /** By object: the stream it lies in, and its place there. */
  const packedIn = new Map<number, readonly [holder: number, index: number]>();
  let capturing: (string | Uint8Array)[] | undefined;
  writer._write = (data) => {
    if (capturing === undefined) write.call(pdf, data);
    else capturing.push(data);
  };

  const deflate = (made: Reference): void => {
    const length = made.buffer.reduce((sum, chunk) => sum + chunk.length, 0);
    if (length < worthIt || made.data['Filter'] !== undefined || made.data['Type'] === 'Metadata') return;
    made.buffer = [zlibSync(Buffer.concat(made.buffer), { level: LEVEL })];
    made.data['Filter'] = 'FlateDecode';
  };
  const isStructure = ({ data, buffer }: Reference): boolean =>
    buffer.length === 0 && (data['S'] !== undefined || data['Type'] === 'StructTreeRoot');

  writer.ref = (data) => {
    const made = ref.call(pdf, data);
    const { finalize, write: writeTo } = made;
    // pdfkit turns every line into bytes by itself, letter by letter: here they wait and are turned at once.
    let lines: string[] = [];
    const settle = (): void => {
      if (lines.length === 0) return;
      const bytes = latin(`${lines.join('\n')}\n`);
      lines = [];
      writeTo.call(made, bytes);
    };
    made.write = (chunk) => {
      if (typeof chunk === 'string') return void lines.push(chunk);
      settle();
      writeTo.call(made, chunk);
    };
    made.finalize = () => {
      settle();
      // pdfkit lists the signs a font holds and leaves out those that others are made of: no list is better than a wrong one.
      if (made.data['Type'] === 'FontDescriptor') delete made.data['CIDSet'];
      deflate(made);
      if (!isStructure(made)) return void finalize.call(made);
      const written: (string | Uint8Array)[] = [];
      capturing = written;
      finalize.call(made);
      capturing = undefined;
      // `7 0 obj`, what it is, `endobj`.
      structure.push({ id: made.id, body: String(written[1]) });
      if (structure.length === mostPacked) packStructure();
    };
    return made;
  };

  const streamOf = (data: object, bytes: Uint8Array): Reference => {
    const made = writer.ref(data);
    made.buffer = [bytes];
    return made;
  };
  const packStructure = (): void => {
    const objects = structure;
    structure = [];
    let at = 0;
    const places = objects.map(({ id, body }) => {
      const place = `${id} ${at}`;
      at += body.length + 1;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    const made = streamOf(
      { Type: 'ObjStm', N: objects.length, First: head.length },
      latin(head + objects.map(({ body }) => `${body}\n`).join('')),
    );
    objects.forEach(({ id }, index) => packedIn.set(id, [made.id, index]));
    made.finalize();
  };
  const table = (places: readonly (number | null)[]): Uint8Array => {
    const rows = Buffer.alloc((places.length + 1) * 7);
    rows.writeUInt16BE(0xffff, 5);
    places.forEach((offset, index) => {
      const row = 7 * (index + 1);
      const [holder, nth] = packedIn.get(index + 1) ?? [];
      rows.writeUInt8(holder === undefined ? plain : packed, row);
      rows.writeUInt32BE(holder ?? offset ?? 0, row + 1);
      rows.writeUInt16BE(nth ?? 0, row + 5);
    });
    return rows;
  };

  writer._finalize = () => {
    capturing = undefined;
    // What is written from here on ends nothing any more.
    writer._ended = false;
    packStructure();
    const start = writer._offset;
    const own = streamOf(
      { Type: 'XRef', W: [...widths], Root: writer._root, Info: writer._info, ID: [writer._id, writer._id] },
      new Uint8Array(),
    );
    own.data['Size'] = writer._offsets.length + 1;
    own.buffer = [table([...writer._offsets.slice(0, -1), start])];
    own.finalize();
    for (const line of ['startxref', String(start), '%%EOF']) writer._write(line);
    writer.push(null);
  };
};
