import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'Ćwiczenie: to nie jest prawdziwa dokumentacja',
  title: 'Jak dbać o skórę głowy',
  titleFor: '{name}, jak dbać o skórę głowy',
  intro:
    '{kind, select, touch_up {Odświeżenie} series_continuation {Druga wizyta} repair {Poprawka} other {Zabieg}}: {day}. Wykonanie: {practitioner}.',
  introStopped:
    '{kind, select, touch_up {Odświeżenie} series_continuation {Druga wizyta} repair {Poprawka} other {Zabieg}}: {day}. Wykonanie: {practitioner}. Zakończono wcześniej. Proszę dbać o każde miejsce zabiegu tak, jak tu napisano.',
  lot: 'partia {lot}',
  useBy: 'ważne do: {date}',
  mixed: 'zmieszane {ratios} z wodą',
  mixedWith: 'zmieszane {ratios} ({water})',
  undiluted: 'bez rozcieńczania',
  scarIn: '{scar} ({zone})',
  scar: 'blizna {number}',
  scarsSeen:
    '{view, select, top {Głowa widziana z góry} front {Głowa widziana z przodu} left {Głowa widziana z lewej strony klienta} right {Głowa widziana z prawej strony klienta} other {Głowa widziana z tyłu}}. Miejsca zabiegu: {scars}.',
  numbingCream: 'Krem znieczulający',
  putOnBefore: 'nałożony przed przyjściem',
  off: 'zdjęty o {time}',
  wholeWay: 'Cały czas, do {until} włącznie:',
  wholeWayToo: 'I do {until} włącznie:',
  avoidUntil: 'Do {until} włącznie: {things}.',
  allowedFrom: 'Od {from}: {things}.',
  range: '{from} do {until}',
  rangeFrom: 'od {from}',
  window: 'może przyjść między {from} a {until}',
  windowOne: 'może przyjść {season}',
  language: 'polski',
  untranslated: '{text} (język: {language})',
  unchecked:
    'Tłumaczenie nie zostało jeszcze sprawdzone przez osobę, dla której polski jest językiem ojczystym.',
} satisfies TextsOf<'sheet'>;
