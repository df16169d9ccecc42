import { messages } from './message.ts';

/** Why a protocol cannot be released, at its field. */
export const floorWords = messages('floors', {
  nothing: 'nothing',
  source: 'It rests on: {source}.',
  stays: 'This stays as it is: {value}.',
  least: 'Give at least {value}. It may be made stricter, never weaker.',
  most: 'Give at most {value}. It may be made stricter, never weaker.',
  keep: 'Keep: {what}. More may be added.',
  noWeaker: 'Keep it as strict as {value}. It may be made stricter, never weaker.',
  blank: 'Write something that can be read.',
  tooLong: 'Write it shorter: at most {most} letters.',
  onlyComputed:
    'Choose another one: only the rows that Stipple works out itself, from dates and ages, can have this.',
  letterNeeded: 'Choose how much the letter counts: without one, nothing clears this row.',
  ownerStudio: 'What a studio adds is its own: it cannot be given to law, label or Stipple.',
  braces: "Write it without '{'{name}'}': nothing stands for it here.",
  brace: 'Write it without braces: nothing stands for them here.',
  noDate: '{text} is no day of the calendar. Write it like 2026-11-22.',
  future: 'This day has not come yet.',
  needsDay: 'Give the day on which {name} checked it.',
  needsName: 'Name who checked it on that day.',
  checkedOther: '{name} checked other words. Have these checked and give the day, or leave the name empty.',
  higherWording: 'The words are new: give wording version {least} or higher, so that it is signed anew.',
  notLower: 'Give at least {least}: an earlier number stands for other words.',
  higherLeaflet: 'The words of the sheet are new: give leaflet version {least} or higher.',
  sterile:
    'Say in the name that it is sterile. Distilled, boiled or filtered water is not, and has spread infections.',
  atLeastOther: 'Give at least {value}, as in: {other}.',
  atMostOther: 'Give at most {value}, as in: {other}.',
  underOther: 'Give less than {value}, as in: {other}.',
  lights: 'Give at most {count}: there are no more lights on the list.',
  hairLevelTwice: 'Hair level {level} stands in two rows.',
  waitInMonths: 'Say {months} months here too, or change the months.',
  reason: 'Say why: it makes a rule weaker, and everybody who reads the record will see it.',
  notReleased: 'Not released. Look at: {fields}.',
});
