import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Follows every tree of a database file and its list of free pages, a few pages at a time. Each page must belong to one thing only and
 * hold what fits into it: else the next insert could write over entries that are sound today. Answers what is wrong, `undefined` when
 * nothing is. The file must not change between two steps, and its write-ahead file must be copied over.
 */
export const walkPages = function* (
  file: string,
  roots: readonly number[],
): Generator<void, string | undefined> {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(100);
    if (readSync(handle, head, 0, 100, 0) < 100) return 'no-header';
    const size = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    const pages: Pages = { size, usable: size - head.readUInt8(20), count: head.readUInt32BE(28) };
    if (fstatSync(handle).size < pages.count * size) return 'cut-off';
    const read = (page: number): Buffer => {
      const bytes = Buffer.alloc(size);
      readSync(handle, bytes, 0, size, (page - 1) * size);
      return bytes;
    };
    return yield* follow(read, pages, roots, { first: head.readUInt32BE(32), count: head.readUInt32BE(36) });
  } finally {
    closeSync(handle);
  }
};

interface Pages {
  readonly size: number;
  readonly usable: number;
  readonly count: number;
}

const follow = function* (
  read: (page: number) => Buffer,
  pages: Pages,
  roots: readonly number[],
  free: { readonly first: number; readonly count: number },
): Generator<void, string | undefined> {
  const seen = new Uint8Array(pages.count + 1);
  let used = 0;
  const take = (page: number): boolean => {
    if (page < 1 || page > pages.count || seen[page] === 1) return false;
    seen[page] = 1;
    used += 1;
    return true;
  };
  let turn = 0;
  const isTurn = (): boolean => (turn += 1) % PAGES_A_STEP === 0;

  let freed = 0;
  for (let trunk = free.first; trunk !== 0;) {
    if (!take(trunk)) return `free-page-in-use:${trunk}`;
    const bytes = read(trunk);
    const leaves = bytes.readUInt32BE(4);
    if (leaves > pages.usable / 4 - 2) return `free-page-damaged:${trunk}`;
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      const page = bytes.readUInt32BE(8 + leaf * 4);
      if (!take(page)) return `free-page-in-use:${page}`;
    }
    freed += 1 + leaves;
    trunk = bytes.readUInt32BE(0);
    if (isTurn()) yield;
  }
  if (freed !== free.count) return 'free-pages-missing';

  const open: { readonly page: number; readonly isIndex: boolean | undefined }[] = [1, ...roots].map(
    (page) => ({
      page,
      isIndex: undefined,
    }),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!take(next.page)) return `page-in-use-twice:${next.page}`;
    const node = nodeOn(read(next.page), next.page === 1 ? 100 : 0, pages);
    if (node === undefined || (next.isIndex !== undefined && next.isIndex !== node.isIndex))
      return `page-damaged:${next.page}`;
    for (const page of node.children) open.push({ page, isIndex: node.isIndex });
    for (const { first, length } of node.chains) {
      let page = first;
      for (let left = length; left > 0; left -= 1) {
        if (!take(page)) return `page-in-use-twice:${page}`;
        page = read(page).readUInt32BE(0);
        if (isTurn()) yield;
      }
      if (page !== 0) return `chain-does-not-end:${first}`;
    }
    if (isTurn()) yield;
  }
  // SQLite leaves the page out in which its locks lie.
  const left = pages.count >= LOCK_BYTE / pages.size + 1 ? 1 : 0;
  return used + left === pages.count ? undefined : 'pages-missing';
};

interface Node {
  readonly isIndex: boolean;
  readonly children: readonly number[];
  /** What did not fit on the page, and on how many others it lies. */
  readonly chains: readonly { readonly first: number; readonly length: number }[];
}

/** A page of a tree as the file format describes it; `undefined` when it is none. */
const nodeOn = (bytes: Buffer, at: number, { usable }: Pages): Node | undefined => {
  const type = bytes.readUInt8(at);
  if (!TYPES.has(type)) return undefined;
  const isIndex = type === INDEX || type === INDEX_LEAF;
  const isLeaf = type === INDEX_LEAF || type === TABLE_LEAF;
  const cells = bytes.readUInt16BE(at + 3);
  const pointers = at + (isLeaf ? 8 : 12);
  const begin = pointers + cells * 2;
  if (begin > usable) return undefined;
  const children = isLeaf ? [] : [bytes.readUInt32BE(at + 8)];
  const chains: { readonly first: number; readonly length: number }[] = [];
  const spans: (readonly [from: number, to: number])[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const from = bytes.readUInt16BE(pointers + cell * 2);
    if (from < begin || from + 4 > usable) return undefined;
    if (!isLeaf) children.push(bytes.readUInt32BE(from));
    const [length, behind] = numberAt(bytes, from + (isLeaf ? 0 : 4));
    if (type === TABLE) {
      spans.push([from, Math.max(behind, from + 4)]);
      continue;
    }
    const start = isIndex ? behind : numberAt(bytes, behind)[1];
    const here = keptOnPage(length, isIndex, usable);
    const end = start + here + (here < length ? 4 : 0);
    if (end > usable) return undefined;
    if (here < length)
      chains.push({
        first: bytes.readUInt32BE(start + here),
        length: Math.ceil((length - here) / (usable - 4)),
      });
    spans.push([from, Math.max(end, from + 4)]);
  }
  return isFilled(bytes, at, begin, usable, spans) ? { isIndex, children, chains } : undefined;
};

/** Cells and free blocks lie side by side, and what is between them is as much as the page says. */
const isFilled = (
  bytes: Buffer,
  at: number,
  begin: number,
  usable: number,
  spans: (readonly [from: number, to: number])[],
): boolean => {
  const content = bytes.readUInt16BE(at + 5) || 65_536;
  for (let block = bytes.readUInt16BE(at + 1); block !== 0;) {
    if (block < content || block + 4 > usable) return false;
    const next = bytes.readUInt16BE(block);
    if (next !== 0 && next <= block) return false;
    spans.push([block, block + bytes.readUInt16BE(block + 2)]);
    block = next;
  }
  let between = 0;
  let reached = Math.max(content, begin);
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from < reached || to > usable) return false;
    between += from - reached;
    reached = to;
  }
  return content <= usable && between + usable - reached === bytes.readUInt8(at + 7);
};

const keptOnPage = (length: number, isIndex: boolean, usable: number): number => {
  const most = isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wished = least + ((length - least) % (usable - 4));
  return wished <= most ? wished : least;
};

/** Seven bits a byte, the ninth byte whole. */
const numberAt = (bytes: Buffer, at: number): readonly [value: number, behind: number] => {
  let value = 0;
  for (let i = 0; i < 8; i += 1) {
    const byte = bytes[at + i] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
};

const [INDEX, TABLE, INDEX_LEAF, TABLE_LEAF] = [2, 5, 10, 13] as const;
const TYPES = new Set<number>([INDEX, TABLE, INDEX_LEAF, TABLE_LEAF]);
const LOCK_BYTE = 2 ** 30;
const PAGES_A_STEP = 64;
