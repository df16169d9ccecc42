import type { Run } from './block.ts';
import type { Part, Role } from './ink.ts';
import { fromBeginning } from './line-ink.ts';
import { palette } from './palette.ts';
import type { Laid, Setting } from './setting.ts';
import { baselineIn, leadingOf } from './type-scale.ts';
import { wrap } from './wrap.ts';

/** Text in lines under one tag. Every line but the last keeps its blank, so that a reader that speaks does not run words together. */
export const paragraph = (
  runs: readonly Run[],
  width: number,
  size: number,
  setting: Setting,
  role: Role,
  colour: string = palette.ink,
): Laid => {
  const lines = wrap(runs, width, size, setting.measure, setting.direction, setting.language);
  const leading = leadingOf(size, setting.scale);
  const parts = lines.flatMap((line, index) =>
    line.map((fragment): Part => {
      const { x, text, run, rightToLeft } = fragment;
      const ink: Extract<Part, { ink: 'text' }> = {
        ink: 'text',
        ...(rightToLeft ? { rightToLeft } : {}),
        ...(run.language === undefined ? {} : { language: run.language }),
        x,
        baseline: index * leading + baselineIn(size, leading),
        text,
        face: run.bold ? 'semibold' : 'regular',
        size,
        colour: run.quiet ? palette.quiet : colour,
      };
      return { ...ink, x: fromBeginning(fragment, ink, width, setting) };
    }),
  );
  return { height: lines.length * leading, parts: [{ role, parts }] };
};
