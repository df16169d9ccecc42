import type { TextsOf } from '../areas.ts';

export const creamNames = {
  unnamed: 'La crema de antes',
  noCard: 'Crema de casa, sin ficha',
  someCream: 'crema anestésica',
} satisfies TextsOf<'creamNames'>;
