import type { TextsOf } from '../../areas.ts';

export const fieldGroups = {
  visit: 'Esta visita',
  history: 'Historia del cuero cabelludo',
  scalp: 'Hallazgos en el cuero cabelludo',
  lifestyle: 'Vida diaria',
  hairline: 'Línea del pelo',
  patchTest: 'Pruebas de parche',
  prepare: 'Preparación',
  light: 'Luz y tono',
  work: 'Máquina',
  measures: 'Medidas',
  agreement: 'Conformidad',
  closing: 'Cierre',
} satisfies TextsOf<'fieldGroups'>;

export const sessionSays = {
  allFilledIn: '{title}: todo relleno.',
  toFillIn: '{title}: {count} por rellenar ({labels}).',
  tickedWithIt: 'marcado con ello: {items}',
  enteredLate: 'anotado tarde: ocurrió a las {clock}',
} satisfies TextsOf<'sessionSays'>;

export const lines = {
  emptied: '{label}: vaciado',
  cleared: '{label}: borrado (era {was})',
  is: '{label}: {now}',
  corrected: '{label}, corregido: {now} (era {was})',
  quoted: '«{words}»',
  because: 'porque: {reason}',
  withUnit: '{value} {unit}',
  yes: 'sí',
  no: 'no',
  nothing: 'nada',
  none: 'ninguno',
  moreRules: 'Y {count} más.',
} satisfies TextsOf<'lines'>;
