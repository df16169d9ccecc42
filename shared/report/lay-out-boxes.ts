import type { Block } from './block.ts';
import { isInk, moved } from './ink.ts';
import type { Part } from './ink.ts';
import type { Laid, Setting } from './setting.ts';
import { toneColours } from './palette.ts';

/** Sets blocks under each other: whoever knows every block hands it in, since a box may hold any of them. */
type Stack = (blocks: readonly Block[], width: number, setting: Setting) => Laid;

const padding = { side: 11, top: 8, bottom: 10 } as const;

/** A tinted box with an edge: told apart in black and white too. */
export const layOutBox = (
  block: Extract<Block, { kind: 'box' }>,
  width: number,
  setting: Setting,
  stack: Stack,
): Laid => {
  const [top, bottom] = [padding.top * setting.scale.air, padding.bottom * setting.scale.air];
  const inner = stack(block.blocks, width - 2 * padding.side, setting);
  const height = inner.height + top + bottom;
  const { ground, edge } = toneColours[block.tone];
  return {
    height,
    parts: [
      {
        ink: 'area',
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        radius: 8,
        fill: ground,
        edge: { colour: edge, width: 1 },
      },
      { role: 'Sect', parts: inner.parts.map((part) => moved(part, padding.side, top)) },
    ],
  };
};

/** Columns beside each other, read one after the other. A column that is one box reaches down as far as the tallest. */
export const layOutColumns = (
  block: Extract<Block, { kind: 'columns' }>,
  width: number,
  setting: Setting,
  stack: Stack,
): Laid => {
  const room = width - block.between * (block.columns.length - 1);
  const total = block.shares.reduce((sum, share) => sum + share, 0);
  const widths = block.columns.map((_, index) => (room * (block.shares[index] ?? 1)) / total);
  const columns = block.columns.map((column, index) => stack(column, widths[index] as number, setting));
  const height = Math.max(...columns.map((column) => column.height));
  let x = 0;
  const parts = columns.flatMap((column, index) => {
    const left = x;
    x += (widths[index] as number) + block.between;
    const isBox = block.columns[index]?.length === 1 && block.columns[index]?.[0]?.kind === 'box';
    return (isBox ? stretched(column.parts, height) : column.parts).map((part) => moved(part, left, 0));
  });
  return { height, parts };
};

/** A box reaching further down: its ground is the first thing in it. */
const stretched = (parts: readonly Part[], height: number): readonly Part[] =>
  parts.map((part, index) =>
    index === 0 && isInk(part) && part.ink === 'area' ? { ...part, height: height - 1 } : part,
  );
