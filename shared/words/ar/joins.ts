import type { TextsOf } from '../areas.ts';

export const join = {
  and: '{before} و{last}',
  or: '{before} أو {last}',
  comma: '{before}، {last}',
  semicolon: '{before}؛ {last}',
  dot: '{before} · {last}',
  sentences: '{before} {last}',
} satisfies TextsOf<'join'>;
