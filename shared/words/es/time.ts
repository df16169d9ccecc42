import type { TextsOf } from '../areas.ts';

export const time = {
  minutes: '{minutes} min',
  hours: '{hours} h {minutes} min',
} satisfies TextsOf<'time'>;
