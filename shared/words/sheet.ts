import { messages } from './message.ts';

/** Sentences of the sheet that name the client, the day, the practitioner and what was used, and the frames of its dated lines. */
export const sheetWords = messages('sheet', {
  practice: 'Practice: not a real record',
  title: 'How to look after your scalp',
  titleFor: '{name}, how to look after your scalp',
  intro:
    '{kind, select, touch_up {Your touch-up} series_continuation {Your second visit} repair {Your repair} other {Your session}} was on {day} with {practitioner}.',
  introStopped:
    '{kind, select, touch_up {Your touch-up} series_continuation {Your second visit} repair {Your repair} other {Your session}} on {day} with {practitioner} stopped early. Care for each treated part as it says here.',
  lot: 'lot {lot}',
  useBy: 'use by {date}',
  mixed: 'mixed {ratios} with water',
  mixedWith: 'mixed {ratios} with {water}',
  undiluted: 'not diluted',
  scarIn: '{scar} ({zone})',
  scar: 'Scar {number}',
  scarsSeen:
    "{view, select, top {Scalp seen from above} front {Scalp seen from the front} left {Scalp seen from the client's left} right {Scalp seen from the client's right} other {Scalp seen from behind}}. Treated and marked: {scars}.",
  numbingCream: 'Numbing cream',
  putOnBefore: 'put on before you came',
  off: 'off at {time}',
  /** What holds up to and past the phases of healing. */
  wholeWay: 'All the way, up to and including {until}:',
  wholeWayToo: 'And up to and including {until}:',
  avoidUntil: 'Up to and including {until}: {things}.',
  allowedFrom: 'From {from}: {things}.',
  range: '{from} to {until}',
  rangeFrom: 'from {from}',
  window: 'about {from} to {until}',
  windowOne: 'about {season}',
  /** In itself. */
  language: 'English',
  /** A line of the studio's that nobody has translated. */
  untranslated: '{text} (in {language})',
  unchecked: 'Translation not yet checked by a native speaker.',
});
