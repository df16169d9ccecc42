import { lineWords } from '../../words.ts';
import { messages } from '../../../words/message.ts';
import type { Phrase, Value } from '../../../words/message.ts';
import { isEnding } from '../../stage.ts';
import type { SessionData } from '../../data.ts';
import type { Doing, Lines } from '../../line.ts';
import { answerWords, healthTold } from '../health/words.ts';
import type { correctionEvents } from './events.ts';
import { choiceOf, labelOf } from '../../field-text.ts';
import type { EventOf } from '../../events.ts';
import { factOfKey } from '../facts/read.ts';
import { zoneName } from '../zones/read.ts';
import { correctables, standingValue, thingsOf } from './parts.ts';
import type { CorrectionField, CorrectionPart } from './parts.ts';

type Corrected = EventOf<'record.corrected'>;

export const correctionLabels = messages('correctionLabels', {
  product: 'product',
  lot: 'lot',
  expiry: 'expiry',
  grams: 'grams',
  areaCm2: 'area in cm²',
  onAt: 'on at',
  offAt: 'off at',
  manufacturer: 'maker',
  pigment: 'pigment',
  pigmentLot: 'lot of the pigment',
  pigmentExpiry: 'expiry of the pigment',
  pigmentMl: 'pigment in mL',
  diluentLot: 'lot of the water',
  diluentExpiry: 'expiry of the water',
  diluentMl: 'water in mL',
  answer: 'answer',
  on: 'day or month',
  note: 'what the client said',
  ticked: 'tick',
  value: 'value',
} satisfies Readonly<Record<CorrectionField, string>>);

export const correctionTexts = messages('correctionSays', {
  onOnlyEarlier:
    'Cream counts from the earliest time anybody gave, so only an earlier time can be entered. Say the rest in a note.',
  offOnlyLater:
    'Cream counts until the latest time anybody gave, so only a later time can be entered. Say the rest in a note.',
  stillOn: 'This cream is still on. Enter when it comes off.',
  sameAsBefore: 'This is what stands there already.',
});

/** What stands in a field and cannot be read, by the kind of the field. */
export const correctionUnreadable = messages('correctionUnreadable', {
  text: 'Type it as it stands on the label, not longer than its field.',
  number: 'Type a number above 0 with a point, such as 2.5, and not more than can be true.',
  partialDate: 'Type a day or a month that exists, such as 2027-03 or 2027-03-31.',
  clock: 'Type hours and minutes, such as 14:05.',
  product: 'Choose a product that has a card.',
  answer: 'Choose yes, no or unsure.',
  words: 'Write what the client said, in no more than 400 letters.',
  tick: 'Choose whether it was done.',
  fact: 'Enter what its own field would take.',
});

/** What its refusals say. */
export const correctionSays = {
  ...correctionTexts,
  notReadable: correctionUnreadable,
} as const;

/** "Mix A", "EMLA 5 %", "Needle 2", "C10 Allergy to pigment". */
export const thingTitle = (data: SessionData, part: CorrectionPart, id: string): Phrase => {
  if (part === 'mix')
    return correctionTold.mix({ mix: data.mixes.find((one) => one.id === id)?.label ?? id });
  if (part === 'cartridge')
    return correctionTold.needle({ number: thingsOf(data, part).findIndex((one) => one.id === id) + 1 });
  if (part === 'answer')
    return healthTold.question({
      code: id,
      title: data.protocol.questions.find(({ code }) => code === id)?.title ?? '',
    });
  if (part === 'tick') return data.protocol.checklist.find((one) => one.id === id)?.text ?? id;
  if (part === 'fact') {
    const { def, zone } = factOfKey(id);
    const fact = labelOf(def?.id ?? id);
    return zone === undefined ? fact : correctionTold.ofZone({ fact, zone: zoneName(data, zone) });
  }
  const product = data.numbing.find((one) => one.id === id)?.product;
  return data.protocol.products.find((one) => one.id === product)?.name ?? product ?? id;
};

/** A value as a person reads it. */
export const valueShown = (
  { protocol }: SessionData,
  { part, id, field }: Pick<Corrected, 'part' | 'id' | 'field'>,
  value: string,
): Value => {
  const kind = correctables[part][field]?.kind;
  if (kind === 'tick') return value === 'done' ? correctionTold.done : correctionTold.notDone;
  if (kind === 'fact') return factShown(id, value);
  if (kind === 'answer') return answerWords[value as keyof typeof answerWords] ?? value;
  return kind === 'product'
    ? (protocol.products.find(({ id }) => id === value)?.name ?? value)
    : kind === 'partialDate'
      ? { day: value }
      : value;
};

const factShown = (id: string, value: string): Value => {
  const { def } = factOfKey(id);
  if (def?.kind === 'yesNo') return answerWords[value === 'yes' ? 'yes' : 'no'];
  if (def?.kind === 'date' || def?.kind === 'partialDate') return { day: value };
  if (def?.kind === 'number')
    return def.unit === undefined ? value : lineWords.withUnit({ value: Number(value), unit: def.unit });
  return choiceOf(def?.id ?? id, value) ?? value;
};

/** What a person was about to do. */
export const correctionDoing = messages('correctionDoing', {
  'record.corrected': 'Correcting an entry',
  'record.added': 'Adding to a session that is over',
}) satisfies Doing<keyof typeof correctionEvents>;

/** What the timeline says of each event. */
export const correctionTold = messages('correctionLines', {
  corrected: 'Corrected: {thing}, {field}: {now} (was {was}). Reason: {reason}',
  correctedLate: 'Corrected after the end: {thing}, {field}: {now} (was {was}). Reason: {reason}',
  added: 'Added after the end: {text} Reason: {reason}',
  addedTo: 'Added after the end, to entry {about}: {text} Reason: {reason}',
  mix: 'Mix {mix}',
  needle: 'Needle {number}',
  ofZone: '{fact}, {zone}',
  done: 'done',
  notDone: 'not done',
});
export const correctionLines: Lines<keyof typeof correctionEvents> = {
  'record.corrected': ({ part, id, field, value, reason }, _names, data) => {
    const was = standingValue(data, part, id, field);
    const say = isEnding(data.place) ? correctionTold.correctedLate : correctionTold.corrected;
    return say({
      thing: thingTitle(data, part, id),
      field: correctionLabels[field],
      now: valueShown(data, { part, id, field }, value.trim()),
      was: was === null ? lineWords.nothing : valueShown(data, { part, id, field }, was),
      reason,
    });
  },
  'record.added': ({ text, reason, about }) =>
    about === undefined
      ? correctionTold.added({ text, reason })
      : correctionTold.addedTo({ about: String(about), text, reason }),
};
