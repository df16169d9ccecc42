import type { TextsOf } from '../../areas.ts';

export const correctionLabels = {
  product: 'producto',
  lot: 'lote',
  expiry: 'caducidad',
  grams: 'gramos',
  areaCm2: 'superficie en cm²',
  onAt: 'puesta a las',
  offAt: 'retirada a las',
  manufacturer: 'marca',
  pigment: 'pigmento',
  pigmentLot: 'lote del pigmento',
  pigmentExpiry: 'caducidad del pigmento',
  pigmentMl: 'pigmento en mL',
  diluentLot: 'lote del agua',
  diluentExpiry: 'caducidad del agua',
  diluentMl: 'agua en mL',
  answer: 'respuesta',
  on: 'día o mes',
  note: 'lo que dijo el cliente',
  ticked: 'marca',
  value: 'valor',
} satisfies TextsOf<'correctionLabels'>;

export const correctionSays = {
  onOnlyEarlier:
    'La crema cuenta desde la hora más temprana que se haya dado, así que solo se puede anotar una hora anterior. Diga el resto en una nota.',
  offOnlyLater:
    'La crema cuenta hasta la hora más tardía que se haya dado, así que solo se puede anotar una hora posterior. Diga el resto en una nota.',
  stillOn: 'Esta crema sigue puesta. Anote cuándo se retira.',
  sameAsBefore: 'Es lo que ya pone ahí.',
} satisfies TextsOf<'correctionSays'>;

export const correctionUnreadable = {
  text: 'Escríbalo como está en la etiqueta, no más largo que su campo.',
  number: 'Escriba un número mayor que 0 con decimales, como 2.5, y no más de lo que pueda ser cierto.',
  partialDate: 'Escriba un día o un mes que exista, como 2027-03 o 2027-03-31.',
  clock: 'Escriba horas y minutos, como 14:05.',
  product: 'Elija un producto que tenga ficha.',
  answer: 'Elija sí, no o no lo sabe.',
  words: 'Escriba lo que dijo el cliente, en 400 letras como máximo.',
  tick: 'Elija si se hizo.',
  fact: 'Anote lo que admite su propio campo.',
} satisfies TextsOf<'correctionUnreadable'>;

export const correctionDoing = {
  'record.corrected': 'Corregir una entrada',
  'record.added': 'Añadir a una sesión terminada',
} satisfies TextsOf<'correctionDoing'>;

export const correctionLines = {
  corrected: 'Corregido: {thing}, {field}: {now} (era {was}). Motivo: {reason}',
  correctedLate: 'Corregido después del final: {thing}, {field}: {now} (era {was}). Motivo: {reason}',
  added: 'Añadido después del final: {text} Motivo: {reason}',
  addedTo: 'Añadido después del final, a la entrada {about}: {text} Motivo: {reason}',
  mix: 'Mezcla {mix}',
  needle: 'Aguja {number}',
  ofZone: '{fact}, {zone}',
  done: 'hecho',
  notDone: 'no hecho',
} satisfies TextsOf<'correctionLines'>;
