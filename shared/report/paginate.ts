import type { Block } from './block.ts';

interface Side {
  readonly width: number;
  readonly height: number;
  /** Factor on the gaps between blocks. */
  readonly air?: number;
  /** Height in points of a block set to the side's width, its gap not counted. */
  readonly measure: (block: Block) => number;
}
export interface Placed {
  readonly block: Block;
  readonly y: number;
}

/**
 * Puts blocks on sides, top to bottom. A block that asks to stay with the next one never ends a side while that one starts the next;
 * tables are parted between rows and paragraphs between sentences; anything else stays whole. A block taller than a side gets a side of its own.
 */
export const paginate = (blocks: readonly Block[], side: Side): readonly (readonly Placed[])[] => {
  for (const bits = paginating(blocks, side); ;) {
    const { done, value } = bits.next();
    if (done === true) return value;
  }
};

/** The same bit by bit, for what is long. */
export const paginating = function* (
  blocks: readonly Block[],
  side: Side,
): Generator<undefined, readonly (readonly Placed[])[]> {
  const sides: Placed[][] = [[]];
  let foot = 0;
  const turn = () => {
    sides.push([]);
    foot = 0;
  };
  const queue = [...blocks];
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    if (foot > 0 && block.breakBefore) turn();
    const room = side.height - foot;
    if (togetherHeight(block, queue, foot, side) > room) {
      const parts = partsOf(block, room - gapAt(foot, block, side), side);
      if (parts) {
        block = parts[0];
        queue.unshift({ ...parts[1], breakBefore: true });
      } else if (foot > 0) {
        // On a fresh side it may have to be parted after all.
        turn();
        queue.unshift(block);
        continue;
      }
    }
    const y = foot + gapAt(foot, block, side);
    (sides.at(-1) as Placed[]).push({ block, y });
    foot = y + side.measure(block);
    yield;
  }
  return sides;
};

const gapAt = (foot: number, block: Block, { air = 1 }: Side): number =>
  foot === 0 ? 0 : (block.gap ?? 0) * air;

/** Height of a block and of those behind it that it must stay with. */
const togetherHeight = (first: Block, others: readonly Block[], foot: number, side: Side): number => {
  let height = gapAt(foot, first, side) + side.measure(first);
  let last = first;
  for (const block of others) {
    if (!last.keepWithNext || block.breakBefore) break;
    height += gapAt(foot + height, block, side) + side.measure(beginning(block));
    last = block;
  }
  return height;
};

/** What must stand on the same side as the block before it: of a table its first row, of a paragraph its first words. */
const beginning = (block: Block): Block => {
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, 1) };
  return block.kind === 'text' && block.runs.length === 1
    ? {
        ...block,
        runs: block.runs.map((run) => ({ ...run, text: /^[^.!?؟]*[.!?؟]?/.exec(run.text)?.[0] ?? '' })),
      }
    : block;
};

/** Sentences of a paragraph that still fit, and the rest; nothing when not even one does. */
const sentencesOf = (block: Extract<Block, { kind: 'text' }>, room: number, side: Side) => {
  const [run, ...others] = block.runs;
  if (run === undefined || others.length > 0) return undefined;
  const sentences = run.text.match(/[^.!?؟]+[.!?؟]+ ?/g) ?? [];
  const part = (of: readonly string[]): Block => ({ ...block, runs: [{ ...run, text: of.join('').trim() }] });
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const first = part(sentences.slice(0, count));
    if (side.measure(first) <= room) return [first, part(sentences.slice(count))] as const;
  }
  return undefined;
};

/** The rows that still fit, and the rest; nothing when not even one row fits. */
const partsOf = (block: Block, room: number, side: Side): readonly [Block, Block] | undefined => {
  if (block.kind === 'text') return sentencesOf(block, room, side);
  if (block.kind !== 'table') return undefined;
  const upTo = (count: number): Block => ({ ...block, rows: block.rows.slice(0, count) });
  let [fit, tooMany] = [0, block.rows.length];
  while (tooMany - fit > 1) {
    const middle = (fit + tooMany) >> 1;
    if (side.measure(upTo(middle)) <= room) fit = middle;
    else tooMany = middle;
  }
  return fit === 0 ? undefined : [upTo(fit), { ...block, rows: block.rows.slice(fit) }];
};
