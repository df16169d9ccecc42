/** "Fade, blur and 2 more": names what is missing without filling the screen. */
export const someOf = (names: readonly string[], most = 3): string => {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
};
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
/** A number as people write it: no trailing zeros, at most one decimal. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

const groupTitles: Readonly<Record<string, string>> = {
  visit: 'This visit',
  history: 'History of the scalp',
  scalp: 'Scalp findings',
  lifestyle: 'Daily life',
  hairline: 'Hairline',
  patchTest: 'Patch tests',
  prepare: 'Preparation',
  light: 'Light and shade',
  work: 'Machine',
  measures: 'Measures',
  agreement: 'Agreement',
  closing: 'Closing',
};

export const commonSays = {
  fieldsMissing: (group: string, labels: readonly string[]): string => {
    const title = groupTitles[group] ?? group;
    return labels.length === 0
      ? `${title}: all filled in.`
      : `${title}: ${labels.length} to fill in (${someOf(labels)}).`;
  },
  itemOpen: (text: string): string => `Tick when done: ${text}.`,
} as const;

/** Why something was not checked. The record prints these; they are never counted as done (decision 16). */
export const notCheckedSays = {
  baselinePhotos: 'Photos before the session, not checked: no camera.',
  photoBeforeNumbing: 'Colour photo before numbing, not checked: no camera.',
  photoMode: 'Quality of the colour photo, not checked: no camera.',
  labNotRead:
    'Shade against the healed dots, not checked by measure: skin, healed dots or a mix for them is not there.',
  noColourPhoto: 'Colour photo, not checked: no photo with a grey card was measured.',
  labSample: 'Shade against the healed dots, not checked by measure: no colour measurement.',
  afterPhotos: 'Photos after the session, not checked: no camera.',
  comparePair: 'Before and after side by side, not checked: no camera.',
  staffIdentity: 'Who holds the tablet, not checked: no staff code.',
  pigmentLedger: 'Recall or quarantine of the pigment lot, not checked: no stock ledger.',
  cartridgeLedger: 'Recall or quarantine of the cartridge lot, not checked: no stock ledger.',
} as const;
