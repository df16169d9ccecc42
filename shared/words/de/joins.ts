import type { TextsOf } from '../areas.ts';

export const join = {
  and: '{before} und {last}',
  or: '{before} oder {last}',
  comma: '{before}, {last}',
  semicolon: '{before}; {last}',
  dot: '{before} · {last}',
  sentences: '{before} {last}',
} satisfies TextsOf<'join'>;
