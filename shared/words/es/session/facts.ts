import type { TextsOf } from '../../areas.ts';

export const factsSays = {
  numberBetween: '{label} tiene que ser un número de {min} a {max}{unit}.',
  number: '{label} tiene que ser un número{unit}.',
  zoneNeeded: '{label} se pregunta por zona: elija primero la zona.',
  zoneNotWanted: '{label} es un dato de toda la sesión, no por zona.',
  wholeNumber: '{label} tiene que ser un número entero.',
  choice: '{label} tiene que ser una de estas: {choices}.',
  choices: '{label} solo admite: {choices}.',
  notAsLastTime: '{label}: eso no es lo que se guardó de la última visita. Anótelo como es hoy.',
  notSameAs: '{label}: la otra zona dice ya otra cosa. Mire, y anótelo para esta.',
  yesNo: '{label} tiene que ser sí o no.',
  text: '{label} tiene que ser un texto de {max} caracteres como máximo.',
  date: '{label} tiene que ser un día que exista, como 2026-11-22.',
  partialDate: '{label} tiene que ser un año, un mes o un día que exista, como 2023, 2023-05 o 2023-05-14.',
} satisfies TextsOf<'factsSays'>;

export const factsDoing = {
  'field.set': 'Anotar esto',
} satisfies TextsOf<'factsDoing'>;

export const factsLines = {
  ofZone: '{field}, {zone}',
  asLastTime: 'sigue como en la última visita',
  sameAs: 'igual que {zone}',
} satisfies TextsOf<'factsLines'>;
