import type { Block } from './block.ts';
import type { Part } from './ink.ts';
import type { Laid, Setting } from './lay-out.ts';
import { palette, phaseColours } from './palette.ts';
import { baselineIn, leadingOf } from './type-scale.ts';

type Strip = Extract<Block, { kind: 'strip' }>;
const bar = 15;
const drop = 6;

/** One cell a day, coloured by phase; under it each dated mark, joined by a thin line to its day. */
export const layOutStrip = (block: Strip, width: number, setting: Setting): Laid => {
  const cell = width / block.days;
  const cells = Array.from({ length: block.days }, (_, day): Part => ({
    ink: 'area',
    x: day * cell + 0.75,
    y: 0,
    width: cell - 1.5,
    height: bar,
    radius: 3,
    fill: phaseColours[phaseAt(block.starts, day)] ?? phaseColours[0],
  }));
  const size = Math.max(12, setting.scale.small);
  const labels = labelPlaces(block, width, cell, (text) => setting.measure(text, 'semibold', size));
  const stems = labels.map(({ stem }): Part => ({
    ink: 'line',
    x: stem,
    y: bar + 1.5,
    toX: stem,
    toY: bar + drop,
    edge: { colour: palette.quiet, width: 1 },
  }));
  const words = labels.map(({ x, text }): Part => ({
    role: 'P',
    parts: [
      {
        ink: 'text',
        x,
        baseline: bar + drop + baselineIn(size, leadingOf(size, setting.scale)),
        text,
        face: 'semibold',
        size,
        colour: palette.ink,
      },
    ],
  }));
  return {
    height: bar + drop + leadingOf(size, setting.scale),
    parts: [{ role: 'Figure', alt: block.alt, frame: [0, 0, width, bar], parts: cells }, ...stems, ...words],
  };
};

const phaseAt = (starts: readonly number[], day: number): number =>
  Math.max(0, starts.filter((start) => start <= day).length - 1);

/** Each label starts at its day, moved no further than needed to stay on the strip and clear of its neighbours. */
const labelPlaces = (block: Strip, width: number, cell: number, wide: (text: string) => number) => {
  const clear = 9;
  const places = block.marks.map(({ day, label }) => ({
    text: label,
    width: wide(label),
    stem: Math.min(day, block.days - 1) * cell + cell / 2,
    x: Math.min(day, block.days - 1) * cell,
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
