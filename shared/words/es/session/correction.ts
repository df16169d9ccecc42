import type { TextsOf } from '../../areas.ts';

export const correctionSays = {
  onOnlyEarlier:
    'La crema cuenta desde la hora más temprana que se haya dado, así que solo se puede anotar una hora anterior. Diga el resto en una nota.',
  offOnlyLater:
    'La crema cuenta hasta la hora más tardía que se haya dado, así que solo se puede anotar una hora posterior. Diga el resto en una nota.',
  stillOn: 'Esta crema sigue puesta. Anote cuándo se retira.',
  sameAsBefore: 'Es lo que ya pone ahí.',
} satisfies Partial<TextsOf<'correctionSays'>>;

export const correctionUnreadable = {
  text: 'Escríbalo como está en la etiqueta, no más largo que su campo.',
  number: 'Escriba un número mayor que 0 con decimales, como 2.5, y no más de lo que pueda ser cierto.',
  partialDate: 'Escriba un día o un mes que exista, como 2027-03 o 2027-03-31.',
  clock: 'Escriba horas y minutos, como 14:05.',
  product: 'Elija un producto que tenga ficha.',
} satisfies Partial<TextsOf<'correctionUnreadable'>>;

export const correctionDoing = {
  'record.corrected': 'Corregir una entrada',
  'record.added': 'Añadir a una sesión terminada',
} satisfies Partial<TextsOf<'correctionDoing'>>;
