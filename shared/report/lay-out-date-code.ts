import type { Block } from './block.ts';
import { moved } from './ink.ts';
import type { Part } from './ink.ts';
import { palette } from './palette.ts';
import { paragraph } from './paragraph.ts';
import type { Laid, Setting } from './setting.ts';

/** Of one field of the code, in points: 0.4 mm, what the camera of a phone reads at arm's length. */
const field = 1.134;
const between = 8;
/** With less room than this beside the code, its words stand below. */
const narrow = 120;

/** How wide a code of so many rows is drawn, in points. */
export const dateCodeWidth = (rows: readonly string[]): number => rows.length * field;

/** A code with its words beside it, or below where it stands in a narrow column. */
export const layOutDateCode = (
  { rows, says }: Extract<Block, { kind: 'dateCode' }>,
  width: number,
  setting: Setting,
): Laid => {
  const side = dateCodeWidth(rows);
  const drawn: Part = { ink: 'squares', x: 0, y: 0, side: field, rows, colour: palette.ink };
  const figure: Part = {
    role: 'Figure',
    alt: says,
    frame: [0, 0, side, side],
    upright: true,
    parts: [drawn],
  };
  const beside = width - side - between;
  const isBelow = beside < narrow;
  const words = paragraph([{ text: says }], isBelow ? width : beside, setting.scale.body, setting, 'P');
  const [left, top] = isBelow ? [0, side] : [side + between, Math.max(0, (side - words.height) / 2)];
  return {
    height: isBelow ? side + words.height : Math.max(side, words.height),
    parts: [figure, ...words.parts.map((part) => moved(part, left, top))],
  };
};
