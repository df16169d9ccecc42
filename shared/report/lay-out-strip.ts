import type { Block, StripDay } from './block.ts';
import type { Part } from './ink.ts';
import type { Laid, Setting } from './setting.ts';
import { lineInk } from './line-ink.ts';
import { palette, phaseColours, phaseInks } from './palette.ts';
import { baselineIn, leadingOf } from './type-scale.ts';

type Strip = Extract<Block, { kind: 'strip' }>;
const drop = 5;

/** One field a day with its number, coloured by phase; over them the phases, under them each dated mark, joined by a thin line to its day. */
export const layOutStrip = (block: Strip, width: number, setting: Setting): Laid => {
  const cell = width / block.days.length;
  const size = Math.max(12, setting.scale.small);
  const leading = leadingOf(size, setting.scale);
  const bar = size * 1.65;
  const titles = titlesOver(block, cell, size, setting);
  const top = titles.length === 0 ? 0 : leading + 3;
  const cells = block.days.flatMap((day, index): readonly Part[] => [
    {
      ink: 'area',
      x: index * cell + 0.75,
      y: top,
      width: cell - 1.5,
      height: bar,
      radius: 3,
      fill: fillOf(day),
    },
    numberIn(day, index * cell, top, cell, bar, size, setting),
  ]);
  const labels = labelPlaces(block, width, cell, (text) => setting.measure(text, 'semibold', size));
  const stems = labels.map(({ stem }): Part => ({
    ink: 'line',
    x: stem,
    y: top + bar + 1.5,
    toX: stem,
    toY: top + bar + drop,
    edge: { colour: palette.quiet, width: 1 },
  }));
  const words = labels.map(({ x, text }): Part => ({
    role: 'P',
    parts: lineInk(
      {
        x,
        baseline: top + bar + drop + baselineIn(size, leading),
        text,
        face: 'semibold',
        size,
        colour: palette.ink,
      },
      setting,
    ),
  }));
  return {
    height: top + bar + drop + leading,
    parts: [
      { role: 'Figure', alt: block.alt, frame: [0, 0, width, top + bar], parts: [...titles, ...cells] },
      ...stems,
      ...words,
    ],
  };
};

export const fillOf = ({ phase }: StripDay): string => phaseColours[phase] ?? phaseColours[0];

export const numberIn = (
  { label, phase }: StripDay,
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
  { measure }: Setting,
): Part => ({
  ink: 'text',
  x: x + (width - measure(label, 'semibold', size)) / 2,
  baseline: y + baselineIn(size, height),
  text: `${label} `,
  face: 'semibold',
  size,
  colour: phaseInks[phase] ?? palette.ink,
});

/** Title and underline of each phase over its days; none at all where one would not fit over its own. */
const titlesOver = (block: Strip, cell: number, size: number, setting: Setting): readonly Part[] => {
  const leading = leadingOf(size, setting.scale);
  const spans = block.titles.flatMap((title, phase) => {
    const from = block.days.findIndex((day) => day.phase === phase);
    const count = block.days.filter((day) => day.phase === phase).length;
    return from < 0 ? [] : [{ title, phase, x: from * cell, width: count * cell }];
  });
  if (spans.some(({ title, width }) => setting.measure(title, 'semibold', size) > width - 2)) return [];
  return spans.flatMap(({ title, phase, x, width }): readonly Part[] => [
    ...lineInk(
      {
        x: x + (width - setting.measure(title, 'semibold', size)) / 2,
        baseline: baselineIn(size, leading),
        text: `${title} `,
        face: 'semibold',
        size,
        colour: palette.ink,
      },
      setting,
    ),
    {
      ink: 'area',
      x: x + 0.75,
      y: leading - 1,
      width: width - 1.5,
      height: 2.4,
      radius: 1,
      fill: phaseColours[phase] ?? phaseColours[0],
    },
  ]);
};

/** Each label starts at its day, moved no further than needed to stay on the strip and clear of its neighbours. */
const labelPlaces = (block: Strip, width: number, cell: number, wide: (text: string) => number) => {
  const clear = 9;
  const last = block.days.length - 1;
  const places = block.marks.map(({ day, label }) => ({
    text: label,
    width: wide(label),
    stem: Math.min(day, last) * cell + cell / 2,
    x: Math.min(day, last) * cell,
  }));
  let from = 0;
  for (const place of places) {
    place.x = Math.max(place.x, from);
    from = place.x + place.width + clear;
  }
  let until = width;
  for (const place of places.toReversed()) {
    place.x = Math.min(place.x, until - place.width);
    until = place.x - clear;
  }
  return places;
};
