import type { TextsOf } from '../../areas.ts';

export const chairsideScreen = {
  notAccepted: 'No se ha aceptado.',
  yes: 'sí',
  no: 'no',
  withUnit: '{value} {unit}',
  showOf: 'Mostrar: {title}',
  fold: 'Plegar',
  foldOf: 'Plegar: {title}',
  notSaved: 'Sin guardar',
} satisfies TextsOf<'chairsideScreen'>;
