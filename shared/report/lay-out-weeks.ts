import type { Block } from './block.ts';
import type { Part } from './ink.ts';
import type { Laid, Setting } from './setting.ts';
import { fillOf, numberIn } from './lay-out-strip.ts';
import { lineInk } from './line-ink.ts';
import { palette, phaseColours } from './palette.ts';
import { baselineIn, leadingOf } from './type-scale.ts';

const between = 3;

/** The days in rows of seven with their weekdays, coloured by phase, and what the colours mean. */
export const layOutWeeks = (
  block: Extract<Block, { kind: 'weeks' }>,
  width: number,
  setting: Setting,
): Laid => {
  const size = setting.scale.body;
  const leading = leadingOf(size, setting.scale);
  const cell = { width: (width - 6 * between) / 7, height: size * 1.55 };
  const centred = (text: string, x: number, y: number, high: number): readonly Part[] =>
    lineInk(
      {
        x: x + (cell.width - setting.measure(text, 'semibold', size)) / 2,
        baseline: y + baselineIn(size, high),
        text: `${text} `,
        face: 'semibold',
        size,
        colour: palette.ink,
      },
      setting,
    );
  const placeOf = (index: number) => ({
    x: (index % 7) * (cell.width + between),
    y: leading + Math.floor(index / 7) * (cell.height + between),
  });
  const days = block.days.flatMap((day, index): readonly Part[] => {
    const { x, y } = placeOf(index);
    return [
      { ink: 'area', x, y, width: cell.width, height: cell.height, radius: 5, fill: fillOf(day) },
      numberIn(day, x, y, cell.width, cell.height, size, setting),
    ];
  });
  const bottom = placeOf(block.days.length - 1).y + cell.height;
  const keys = block.titles.flatMap((title, phase): readonly Part[] => {
    const y = bottom + between + phase * leading;
    return [
      {
        ink: 'area',
        x: 0.5,
        y: y + 3,
        width: size * 1.6,
        height: leading - 6,
        radius: 4,
        fill: phaseColours[phase] ?? phaseColours[0],
        edge: { colour: palette.accent, width: 0.8 },
      },
      ...lineInk(
        {
          x: size * 2.1,
          baseline: y + baselineIn(size, leading),
          text: `${title} `,
          face: 'regular',
          size,
          colour: palette.ink,
        },
        setting,
      ),
    ];
  });
  const height = bottom + between + block.titles.length * leading;
  return {
    height,
    parts: [
      {
        role: 'Figure',
        alt: block.alt,
        frame: [0, 0, width, height],
        parts: [
          ...block.weekdays.flatMap((weekday, index) => centred(weekday, placeOf(index).x, 0, leading)),
          ...days,
          ...keys,
        ],
      },
    ],
  };
};
