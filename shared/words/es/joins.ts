import type { TextsOf } from '../areas.ts';

export const join = {
  and: '{before} y {last}',
  or: '{before} o {last}',
  comma: '{before}, {last}',
  semicolon: '{before}; {last}',
  dot: '{before} · {last}',
  sentences: '{before} {last}',
} satisfies TextsOf<'join'>;
