import { lineWords } from '../../words.ts';
import { commaList, messages } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import { fieldKey } from '../../field.ts';
import type { FieldDef } from '../../field.ts';
import { labelOf } from '../../field-text.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { factsEvents } from './events.ts';
import { longestFact } from './read.ts';
import type { FactProblem } from './read.ts';

export const factsTexts = messages('factsSays', {
  numberBetween: '{label} must be a number from {min} to {max}{unit}.',
  number: '{label} must be a number{unit}.',
  zoneNeeded: '{label} is asked per zone: choose the zone first.',
  zoneNotWanted: '{label} is one fact for the whole session, not per zone.',
  wholeNumber: '{label} must be a whole number.',
  choice: '{label} must be one of: {choices}.',
  choices: '{label} may hold only: {choices}.',
  notAsLastTime: '{label}: that is not what was kept from the last visit. Enter it as it is today.',
  notSameAs: '{label}: the other zone says something else by now. Look, and enter it for this one.',
  yesNo: '{label} must be yes or no.',
  text: '{label} must be text of at most {max} characters.',
  date: '{label} must be a day that exists, like 2026-11-22.',
  partialDate: '{label} must be a year, a month or a day that exists, like 2023, 2023-05 or 2023-05-14.',
});

/** What its rules and refusals say. */
export const factsSays = {
  ...factsTexts,
  number: (
    label: Phrase,
    min: number | undefined,
    max: number | undefined,
    unit: string | undefined,
  ): Message => {
    const of = unit === undefined ? '' : ` ${unit}`;
    return min !== undefined && max !== undefined
      ? factsTexts.numberBetween({ label, min, max, unit: of })
      : factsTexts.number({ label, unit: of });
  },
} as const;

/** The sentence that says what a field takes. */
export const factProblemSays = (
  { id, choices, min, max, unit, maxLength = longestFact }: FieldDef,
  problem: FactProblem,
): Phrase => {
  const label = labelOf(id);
  const all = commaList(choices?.map((choice) => choice.label) ?? []);
  switch (problem) {
    case 'number':
      return factsSays.number(label, min, max, unit);
    case 'choice':
    case 'choices':
      return factsSays[problem]({ label, choices: all });
    case 'text':
      return factsSays.text({ label, max: maxLength });
    default:
      return factsSays[problem]({ label });
  }
};

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const factsDoing = messages('factsDoing', {
  'field.set': 'Entering this',
}) satisfies Doing<keyof typeof factsEvents>;

/** What the timeline says of each event. */
export const factsTold = messages('factsLines', {
  ofZone: '{field}, {zone}',
  asLastTime: 'still as at the last visit',
  sameAs: 'same as {zone}',
});
export const factsLines: Lines<keyof typeof factsEvents> = {
  'field.set': ({ field, zone, value, asLastTime, sameAs, reason }, names, { fields }) => {
    const before = fields[fieldKey(field, zone)];
    const label =
      zone === undefined
        ? names.field(field)
        : factsTold.ofZone({ field: names.field(field), zone: names.zone(zone) });
    return list(
      corrected(
        label,
        value === null ? null : names.value(field, value),
        before === undefined ? null : names.value(field, before.value),
      ),
      asLastTime === true && factsTold.asLastTime,
      sameAs !== undefined && factsTold.sameAs({ zone: names.zone(sameAs) }),
      reason !== undefined && lineWords.because({ reason }),
    );
  },
};
