import type { Segment } from './jpeg-segment.ts';

const SOS = 0xda;
const PROGRESSIVE = 0xc2;

/**
 * The picture of a file without an end marker, without what may hang behind it; `undefined` where it breaks off before it is all there.
 */
export const pictureAlone = (
  bytes: Uint8Array,
  segments: readonly Segment[],
): readonly Segment[] | undefined => {
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= PROGRESSIVE);
  if (frame === undefined) return undefined;
  if (frame.marker === PROGRESSIVE) return allPasses(bytes, frame, segments);
  const at = scanOfLastColour(bytes, frame, segments);
  const scan = at === undefined ? undefined : segments[at];
  if (at === undefined || scan === undefined) return undefined;
  const end = endOfScan(bytes, frame, segments, at);
  return end === undefined ? undefined : [...segments.slice(0, at), { ...scan, to: Math.min(end, scan.to) }];
};

/** The scan with which every colour of a baseline JPEG has been stored; what follows it is no picture. */
const scanOfLastColour = (
  bytes: Uint8Array,
  frame: Segment,
  segments: readonly Segment[],
): number | undefined => {
  let left = bytes[bodyOf(bytes, frame) + 5] ?? 0;
  const at = segments.findIndex((segment) => {
    if (segment.marker === SOS) left -= bytes[bodyOf(bytes, segment)] ?? 0;
    return segment.marker === SOS && left <= 0;
  });
  return at < 0 ? undefined : at;
};

/**
 * The passes of a progressive picture sharpen it one by one. Only where the last of them has begun is it taken for whole, and kept
 * without that one: nobody sees it, and nobody can tell its end from what hangs behind it.
 */
const allPasses = (
  bytes: Uint8Array,
  frame: Segment,
  segments: readonly Segment[],
): readonly Segment[] | undefined => {
  const last = segments.findLastIndex(({ marker }) => marker === SOS);
  const finest = new Set<number>();
  for (const segment of segments.slice(0, last + 1)) {
    if (segment.marker !== SOS) continue;
    const body = bodyOf(bytes, segment);
    const count = bytes[body] ?? 0;
    const [from = 0, to = 0, shift = 0] = bytes.subarray(body + 1 + count * 2);
    if ((shift & 15) !== 0) continue;
    for (let one = 0; one < count; one += 1)
      for (let place = from; place <= Math.min(to, 63); place += 1)
        finest.add((bytes[body + 1 + one * 2] ?? 0) * 64 + place);
  }
  return finest.size >= (bytes[bodyOf(bytes, frame) + 5] ?? 0) * 64 ? segments.slice(0, last) : undefined;
};

/**
 * Where a scan of a baseline JPEG truly ends, found by reading it block by block as a decoder does (ITU T.81, annex F); `undefined`
 * where it breaks off or its tables do not read it.
 */
const endOfScan = (
  bytes: Uint8Array,
  frame: Segment,
  segments: readonly Segment[],
  at: number,
): number | undefined => {
  const scan = segments[at];
  if (scan === undefined) return undefined;
  const parts = partsOf(
    bytes,
    bodyOf(bytes, frame),
    bodyOf(bytes, scan),
    tablesOf(bytes, segments.slice(0, at)),
  );
  if (parts === undefined) return undefined;
  const interval = segments.slice(0, at).findLast(({ marker }) => marker === 0xdd);
  const every = interval === undefined ? 0 : wordAt(bytes, bodyOf(bytes, interval));
  const head = wordAt(bytes, bodyOf(bytes, scan) - 2);
  return walk(bytes, bodyOf(bytes, scan) - 2 + head, parts, every);
};

/** Codes of one table by their length in bits: lowest code, highest code, where its values begin. */
interface Table {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly from: readonly number[];
  readonly values: Uint8Array;
}
interface Parts {
  readonly units: number;
  /** The tables of every block of one unit, in order. */
  readonly blocks: readonly { readonly dc: Table; readonly ac: Table }[];
}

const wordAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
/** First byte behind marker and length. */
const bodyOf = (bytes: Uint8Array, { from }: Segment): number => {
  let at = from;
  while (bytes[at + 1] === 0xff) at += 1;
  return at + 4;
};

/** Huffman tables as they stand when the scan begins: `0` to `3` for DC, `16` to `19` for AC. */
const tablesOf = (bytes: Uint8Array, segments: readonly Segment[]): ReadonlyMap<number, Table> => {
  const tables = new Map<number, Table>();
  for (const segment of segments) {
    if (segment.marker !== 0xc4) continue;
    let at = bodyOf(bytes, segment);
    while (at + 17 <= segment.to) {
      const [low, high, from]: [number[], number[], number[]] = [[0], [-1], [0]];
      let [code, count] = [0, 0];
      for (let length = 1; length <= 16; length += 1) {
        const here = bytes[at + length] ?? 0;
        low.push(code);
        high.push(code + here - 1);
        from.push(count);
        code = (code + here) << 1;
        count += here;
      }
      tables.set(bytes[at] ?? 0, { low, high, from, values: bytes.subarray(at + 17, at + 17 + count) });
      at += 17 + count;
    }
  }
  return tables;
};

/** Which blocks one unit of the scan has, and how many units there are. */
const partsOf = (
  bytes: Uint8Array,
  frame: number,
  scan: number,
  tables: ReadonlyMap<number, Table>,
): Parts | undefined => {
  const [height, width] = [wordAt(bytes, frame + 1), wordAt(bytes, frame + 3)];
  const all = Array.from({ length: bytes[frame + 5] ?? 0 }, (_, index) => {
    const at = frame + 6 + index * 3;
    return { id: bytes[at], across: (bytes[at + 1] ?? 0) >> 4, down: (bytes[at + 1] ?? 0) & 15 };
  });
  const most = {
    across: Math.max(...all.map(({ across }) => across)),
    down: Math.max(...all.map(({ down }) => down)),
  };
  const chosen = Array.from({ length: bytes[scan] ?? 0 }, (_, index) => {
    const at = scan + 1 + index * 2;
    const which = bytes[at + 1] ?? 0;
    const colour = all.find(({ id }) => id === bytes[at]);
    const [dc, ac] = [tables.get(which >> 4), tables.get(16 + (which & 15))];
    return colour === undefined || dc === undefined || ac === undefined ? undefined : { ...colour, dc, ac };
  });
  const known = chosen.flatMap((one) => (one === undefined ? [] : [one]));
  const [only] = known;
  if (only === undefined || known.length < chosen.length || !(most.across > 0) || !(most.down > 0))
    return undefined;
  // One colour alone is stored block by block, without the rest of the last unit.
  if (known.length === 1)
    return {
      units:
        Math.ceil(Math.ceil((width * only.across) / most.across) / 8) *
        Math.ceil(Math.ceil((height * only.down) / most.down) / 8),
      blocks: [only],
    };
  return {
    units: Math.ceil(width / (8 * most.across)) * Math.ceil(height / (8 * most.down)),
    blocks: known.flatMap((one) => Array.from({ length: one.across * one.down }, () => one)),
  };
};

/** The byte behind the last unit. */
const walk = (
  bytes: Uint8Array,
  start: number,
  { units, blocks }: Parts,
  every: number,
): number | undefined => {
  let [at, held, bits] = [start, 0, 0];
  let ended = false;
  const bit = (): number => {
    if (bits === 0) {
      held = bytes[at] ?? 0;
      if (at >= bytes.length || (held === 0xff && bytes[at + 1] !== 0)) ended = true;
      at += held === 0xff ? 2 : 1;
      bits = 8;
    }
    bits -= 1;
    return (held >> bits) & 1;
  };
  const value = ({ low, high, from, values }: Table): number | undefined => {
    let code = 0;
    for (let length = 1; length <= 16; length += 1) {
      code = (code << 1) | bit();
      if (ended) return 0;
      if (code <= (high[length] ?? -1)) return values[(from[length] ?? 0) + code - (low[length] ?? 0)];
    }
    return undefined;
  };
  const skip = (count: number): void => {
    for (let left = count; left > 0 && !ended; left -= 1) bit();
  };
  for (let unit = 0; unit < units; unit += 1) {
    if (every > 0 && unit > 0 && unit % every === 0) {
      bits = 0;
      if (bytes[at] === 0xff && (bytes[at + 1] ?? 0) >= 0xd0 && (bytes[at + 1] ?? 0) <= 0xd7) at += 2;
    }
    for (const { dc, ac } of blocks) {
      const size = value(dc);
      if (size === undefined || size > 16) return undefined;
      skip(size);
      for (let place = 1; place < 64; place += 1) {
        const step = value(ac);
        if (step === undefined) return undefined;
        if (step === 0) break;
        place += step >> 4;
        skip(step & 15);
      }
      if (ended) return undefined;
    }
  }
  return at;
};
