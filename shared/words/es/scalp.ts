import type { TextsOf } from '../areas.ts';

export const scalp = {
  scar: 'Cicatriz {number}',
} satisfies Partial<TextsOf<'scalp'>>;
