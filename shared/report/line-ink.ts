import type { Ink, Part } from './ink.ts';
import type { Setting } from './setting.ts';
import { seenWidth } from './mirrored.ts';
import { wrap } from './wrap.ts';
import type { Fragment } from './wrap.ts';

type TextInk = Extract<Ink, { ink: 'text' }>;

/**
 * Pages are laid out from their beginning; one that is read from the right is turned round as a whole at the end. So a stretch that
 * already stands where it will be seen, `x` from the left of `width`, is given its place from the beginning.
 */
export const fromBeginning = (
  { x, rightToLeft }: Pick<Fragment, 'x' | 'rightToLeft'>,
  ink: TextInk,
  width: number,
  { direction, measure }: Pick<Setting, 'direction' | 'measure'>,
): number => (direction === 'ltr' ? x : width - x - seenWidth({ ...ink, rightToLeft }, measure));

/** One line of text that begins at `x`, whichever way its letters run. */
export const lineInk = (ink: Omit<TextInk, 'ink'>, setting: Setting): readonly Part[] => {
  const { direction, measure, language } = setting;
  if (direction === 'ltr') return [{ ink: 'text', ...ink }];
  const width = measure(ink.text.trimEnd(), ink.face, ink.size) + 1;
  const run = { text: ink.text, bold: ink.face === 'semibold' };
  const [line = []] = wrap([run], width, ink.size, measure, direction, language);
  return line.map((fragment) => {
    const { text, rightToLeft } = fragment;
    const made: TextInk = { ink: 'text', ...ink, text, rightToLeft };
    return { ...made, x: ink.x + fromBeginning(fragment, made, width, setting) };
  });
};
