import type { TextsOf } from '../areas.ts';

export const counts = {
  andMore: '{names} y {count} más',
} satisfies TextsOf<'counts'>;
