import { fieldKey } from '../../field.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { factsEvents } from './events.ts';

/** What its rules and refusals say. */
export const factsSays = {
  zoneNeeded: (label: string): string => `${label} is asked per zone: choose the zone first.`,
  zoneNotWanted: (label: string): string => `${label} is one fact for the whole session, not per zone.`,
  number: (
    label: string,
    min: number | undefined,
    max: number | undefined,
    unit: string | undefined,
  ): string => {
    const of = unit === undefined ? '' : ` ${unit}`;
    if (min !== undefined && max !== undefined)
      return `${label} must be a number from ${min} to ${max}${of}.`;
    return `${label} must be a number${of}.`;
  },
  wholeNumber: (label: string): string => `${label} must be a whole number.`,
  choice: (label: string, choices: readonly string[]): string =>
    `${label} must be one of: ${choices.join(', ')}.`,
  choices: (label: string, choices: readonly string[]): string =>
    `${label} may hold only: ${choices.join(', ')}.`,
  notAsLastTime: (label: string): string =>
    `${label}: that is not what was kept from the last visit. Enter it as it is today.`,
  notSameAs: (label: string): string =>
    `${label}: the other zone says something else by now. Look, and enter it for this one.`,
  yesNo: (label: string): string => `${label} must be yes or no.`,
  text: (label: string, max: number): string => `${label} must be text of at most ${max} characters.`,
  date: (label: string): string => `${label} must be a day that exists, like 2026-11-22.`,
  partialDate: (label: string): string =>
    `${label} must be a year, a month or a day that exists, like 2023, 2023-05 or 2023-05-14.`,
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const factsDoing = {
  'field.set': 'Entering this',
} as const satisfies Doing<keyof typeof factsEvents>;

/** The timeline's line for each event. */
export const factsLines: Lines<keyof typeof factsEvents> = {
  'field.set': ({ field, zone, value, asLastTime, sameAs }, names, { fields }) => {
    const before = fields[fieldKey(field, zone)];
    const label = zone === undefined ? names.field(field) : `${names.field(field)}, ${names.zone(zone)}`;
    return list(
      corrected(
        label,
        value === null ? null : names.value(field, value),
        before === undefined ? null : names.value(field, before.value),
      ),
      asLastTime === true && 'still as at the last visit',
      sameAs !== undefined && `same as ${names.zone(sameAs)}`,
    );
  },
};
