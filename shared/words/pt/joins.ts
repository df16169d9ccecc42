import type { TextsOf } from '../areas.ts';

export const join = {
  and: '{before} e {last}',
  or: '{before} ou {last}',
  comma: '{before}, {last}',
  semicolon: '{before}; {last}',
  dot: '{before} · {last}',
  sentences: '{before} {last}',
} satisfies TextsOf<'join'>;
