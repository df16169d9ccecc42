import type { TextsOf } from '../areas.ts';

export const visits = {
  emergency: 'Emergencia',
  notSure: 'no lo sabe',
  colourShift: 'Cambio de color',
  pure: 'puro',
  ratio: '1 : {parts}',
  ofHue: '{hue}, {grade}',
  withUnit: '{value} {unit}',
} satisfies TextsOf<'visits'>;
