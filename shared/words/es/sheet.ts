import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'Práctica: no es un registro real',
  title: 'Cómo cuidar su cuero cabelludo',
  titleFor: '{name}, así cuida su cuero cabelludo',
  intro:
    '{kind, select, touch_up {Su retoque fue} series_continuation {Su segunda visita fue} repair {Su reparación fue} other {Su sesión fue}} el {day} con {practitioner}.',
  introStopped:
    '{kind, select, touch_up {Su retoque} series_continuation {Su segunda visita} repair {Su reparación} other {Su sesión}} del {day} con {practitioner} terminó antes de tiempo. Cuide cada parte tratada como se dice aquí.',
  lot: 'lote {lot}',
  useBy: 'caduca en {date}',
  mixed: 'mezcla {ratios} con agua',
  mixedWith: 'mezcla {ratios} con {water}',
  undiluted: 'sin diluir',
  scarIn: '{scar} ({zone})',
  scar: 'cicatriz {number}',
  scarsSeen:
    '{view, select, top {La cabeza vista desde arriba} front {La cabeza vista de frente} left {La cabeza vista desde la izquierda del cliente} right {La cabeza vista desde la derecha del cliente} other {La cabeza vista por detrás}}. Tratado y marcado: {scars}.',
  numbingCream: 'Crema anestésica',
  putOnBefore: 'ya puesta al llegar',
  off: 'retirada a las {time}',
  wholeWay: 'Todo el tiempo, hasta el {until} incluido:',
  wholeWayToo: 'Y hasta el {until} incluido:',
  avoidUntil: 'Hasta el {until} incluido: {things}.',
  allowedFrom: 'Desde el {from}: {things}.',
  range: 'del {from} al {until}',
  rangeFrom: 'desde el {from}',
  window: 'entre {from} y {until}',
  windowOne: 'hacia {season}',
  language: 'español',
  untranslated: '{text} (en {language})',
  unchecked: 'Traducción aún sin revisar por un hablante nativo.',
} satisfies TextsOf<'sheet'>;
