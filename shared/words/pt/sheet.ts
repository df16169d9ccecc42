import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'Treino: não é um registo real',
  title: 'Como cuidar do seu couro cabeludo',
  titleFor: '{name}, como cuidar do seu couro cabeludo',
  intro:
    '{kind, select, touch_up {O seu retoque} series_continuation {A sua segunda visita} repair {A sua correção} other {A sua sessão}}: {day}, com {practitioner}.',
  introStopped:
    '{kind, select, touch_up {O seu retoque} series_continuation {A sua segunda visita} repair {A sua correção} other {A sua sessão}} ({day}, com {practitioner}) acabou mais cedo. Cuide de cada parte tratada como diz aqui.',
  lot: 'lote {lot}',
  useBy: 'usar até {date}',
  mixed: 'mistura {ratios} com água',
  mixedWith: 'mistura {ratios} com {water}',
  undiluted: 'não diluído',
  scarIn: '{scar} ({zone})',
  scar: 'cicatriz {number}',
  scarsSeen:
    '{view, select, top {A cabeça vista de cima} front {A cabeça vista de frente} left {A cabeça vista da esquerda do cliente} right {A cabeça vista da direita do cliente} other {A cabeça vista de trás}}. Tratado e marcado: {scars}.',
  numbingCream: 'Creme anestésico',
  putOnBefore: 'posto antes de vir',
  off: 'retirado às {time}',
  wholeWay: 'O tempo todo, até {until} inclusive:',
  wholeWayToo: 'E até {until} inclusive:',
  avoidUntil: 'Até {until} inclusive: {things}.',
  allowedFrom: 'A partir de {from}: {things}.',
  range: 'de {from} a {until}',
  rangeFrom: 'a partir de {from}',
  window: 'entre {from} e {until}',
  windowOne: 'lá para {season}',
  language: 'português',
  untranslated: '{text} (em {language})',
  unchecked: 'Tradução ainda não revista por um falante nativo.',
} satisfies TextsOf<'sheet'>;
