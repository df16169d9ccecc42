import type { Block } from './block.ts';
import { moved } from './ink.ts';
import type { Part } from './ink.ts';
import { palette } from './palette.ts';
import { paragraph } from './paragraph.ts';
import type { Laid, Setting } from './setting.ts';

/** A signature or a line drawn by hand, in its field. */
export const layOutDrawing = ({ lines, width, height, alt }: Extract<Block, { kind: 'drawing' }>): Laid => {
  const shown = (value: number): string => String(Math.round(value * 100) / 100);
  const path = lines
    .map((points) =>
      (points.length === 1 ? [...points, ...points] : points)
        .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${shown(x * width)} ${shown(y * height)}`)
        .join(''),
    )
    .join('');
  const frame: Part = {
    ink: 'area',
    x: 0,
    y: 0,
    width,
    height,
    radius: 4,
    fill: palette.paper,
    edge: { colour: palette.line, width: 0.8 },
  };
  const drawn: Part = {
    ink: 'shape',
    path,
    x: 0,
    y: 0,
    scale: 1,
    edge: { colour: palette.ink, width: 1.2 },
  };
  return {
    height,
    parts: [
      {
        role: 'Figure',
        alt,
        frame: [0, 0, width, height],
        upright: true,
        parts: path === '' ? [frame] : [frame, drawn],
      },
    ],
  };
};

const between = 10;
const tallest = 1.3;

/** Photos beside each other, their words below. */
export const layOutPictures = (
  { pictures, perRow }: Extract<Block, { kind: 'pictures' }>,
  width: number,
  setting: Setting,
): Laid => {
  const cell = (width - between * (perRow - 1)) / perRow;
  const set = pictures.map(({ name, aspect, caption, alt }, index) => {
    const wide = Math.min(cell, cell * tallest * aspect);
    const high = wide / aspect;
    const x = index * (cell + between);
    const words = paragraph([{ text: caption }], cell, setting.scale.small, setting, 'P');
    const picture: Part = { ink: 'picture', name, x: 0, y: 0, width: wide, height: high };
    const figure: Part = { role: 'Figure', alt, frame: [0, 0, wide, high], upright: true, parts: [picture] };
    return { x, high, figure, words };
  });
  const highest = Math.max(...set.map(({ high }) => high));
  return {
    height: highest + 3 + Math.max(...set.map(({ words }) => words.height)),
    parts: set.flatMap(({ x, high, figure, words }): readonly Part[] => [
      moved(figure, x, highest - high),
      ...words.parts.map((part) => moved(part, x, highest + 3)),
    ]),
  };
};
