import type { TextsOf } from '../areas.ts';

export const doubtful = {
  short: 'hora dudosa',
  said: 'hora dudosa: el reloj decía {said}',
} satisfies TextsOf<'doubtful'>;
