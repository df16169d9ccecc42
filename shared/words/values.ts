/** What is wrong with a text, as whole sentences: they stand under the field. */
export const valueWords = {
  unprintable: 'This holds hidden characters that cannot be printed. Delete them and type that part again.',
  tooLong: (max: number): string => `This is too long: at most ${max} characters.`,
} as const;

/** Sentences that say which values a fact may have. */
export const allowed = {
  unknownField: (id: string): string => `There is no fact called "${id}" in this protocol.`,
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
  yesNo: (label: string): string => `${label} must be yes or no.`,
  text: (label: string, max: number): string => `${label} must be text of at most ${max} characters.`,
  date: (label: string): string => `${label} must be a day that exists, like 2026-11-22.`,
  partialDate: (label: string): string =>
    `${label} must be a year, a month or a day that exists, like 2023, 2023-05 or 2023-05-14.`,
  endBeforeStart: 'A pass cannot end before it started. Check the two times.',
  offBeforeOn: 'Cream cannot come off before it went on. Check the two times.',
  atLeastMinutes: (minutes: number): string =>
    `The cream was on for at least ${minutes} minutes: that much is on record. State ${minutes} or more.`,
  letterOrder: 'A letter cannot run out before it was written. Check the two dates.',
  typedName: 'Type the full name to sign this way.',
  drawFirst: 'Draw the signature first, or sign by typing the name.',
  measured: (value: number, unit: 'V' | 'Hz' | 'mm' | 'degrees'): string =>
    unit === 'degrees' ? `${value}°` : `${value} ${unit}`,
  really: (shown: string, from: string, to: string): string => `Really ${shown}? Usual is ${from} to ${to}.`,
  yesMeant: (shown: string): string => `Yes, ${shown}`,
  mostPasses: (zone: string, most: number): string =>
    `${zone} has had ${most} passes today: that is the most a zone takes in one visit. Leave it for the review.`,
  skinFirst: (zone: string): string =>
    `${zone} bled or swelled at the last pass. Stop this zone, or say why you go on.`,
  onlyWhileWorking: 'This can be taken back only while the session stands at application.',
  darker: (zone: string, by: number): string =>
    `Really this mix? In ${zone} it is expected to heal ${by.toFixed(1)} L* darker than the dots there.`,
  darkerMeant: 'Yes, darker is meant',
  undilutedMix: 'No diluent is on record for this mix. Make a new mix with a sterile diluent and its lot.',
  testDotsUndone: 'These test dots were taken back. Place new ones.',
  nothingToUndo: 'This was taken back already, or something else has happened since.',
  cartridgeInUse: 'A pass or test dots were made with this cartridge: it stays in the record.',
  otherPassOpen: (zone: string): string =>
    `The pass in ${zone} is running. Finish it first, then correct this one.`,
  notResting: 'No break is running.',
  finishPassFirst: (zone: string): string => `The pass in ${zone} is still open. Finish it first.`,
  prepareSheetFirst: 'Prepare the aftercare sheet first.',
  prepareSheetAgain: 'The record has changed since the sheet was prepared. Prepare it again first.',
  creamOffFirst: 'Cream is still entered as on. Enter when it came off, then end the session.',
  paperFirst:
    'The needle has touched the skin: give the aftercare sheet, or record why not, then end the session.',
  contactNotStarted: 'The contact time is not running: tap when the wipe begins.',
  alreadyOff: 'This cream is already entered as off.',
  scarOnScalp: 'A scar lies on the scalp: tap inside one of the zones.',
  neverUnderNeedle: 'A pass was done in this zone. It stays part of the session.',
} as const;
