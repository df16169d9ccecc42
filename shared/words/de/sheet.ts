import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'Übung: keine echte Akte',
  title: 'So pflegen Sie Ihre Kopfhaut',
  titleFor: '{name}, so pflegen Sie Ihre Kopfhaut',
  intro:
    '{kind, select, touch_up {Ihre Auffrischung war} series_continuation {Ihr zweiter Besuch war} repair {Ihre Ausbesserung war} other {Ihre Sitzung war}} am {day} bei {practitioner}.',
  introStopped:
    '{kind, select, touch_up {Ihre Auffrischung} series_continuation {Ihr zweiter Besuch} repair {Ihre Ausbesserung} other {Ihre Sitzung}} am {day} bei {practitioner} endete früher. Pflegen Sie jede behandelte Stelle, wie es hier steht.',
  lot: 'Charge {lot}',
  useBy: 'haltbar bis {date}',
  mixed: 'gemischt {ratios} mit Wasser',
  mixedWith: 'gemischt {ratios} ({water})',
  undiluted: 'nicht verdünnt',
  scarIn: '{scar} ({zone})',
  scar: 'Narbe {number}',
  scarsSeen:
    '{view, select, top {Der Kopf von oben} front {Der Kopf von vorn} left {Der Kopf von links} right {Der Kopf von rechts} other {Der Kopf von hinten}}. Behandelt und markiert: {scars}.',
  numbingCream: 'Betäubungscreme',
  putOnBefore: 'schon vor dem Kommen aufgetragen',
  off: 'entfernt um {time}',
  wholeWay: 'Die ganze Zeit, bis einschließlich {until}:',
  wholeWayToo: 'Und bis einschließlich {until}:',
  avoidUntil: 'Bis einschließlich {until}: {things}.',
  allowedFrom: 'Ab {from}: {things}.',
  range: '{from} bis {until}',
  rangeFrom: 'ab {from}',
  window: 'zwischen {from} und {until}',
  windowOne: 'etwa im {season}',
  language: 'Deutsch',
  untranslated: '{text} (auf {language})',
  unchecked: 'Übersetzung noch nicht von einer Person mit Muttersprache Deutsch geprüft.',
} satisfies TextsOf<'sheet'>;
