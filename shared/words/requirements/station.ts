export const stationSays = {
  latex: 'Latex gloves with a latex allergy: choose nitrile or vinyl.',
  antisepticBlocked: (name: string, title: string): string => `Not ${name}. ${title}.`,
  antisepticUnclear: (name: string, title: string): string =>
    `${name} has no product card. ${title}: read its label.`,
  antisepticDisabled: (name: string): string =>
    `${name} is switched off in the protocol: choose an antiseptic.`,
  chlorhexidine: (name: string): string => `${name} can harm eyes and ears: keep it well away from both.`,
  antisepticExpired: (name: string, expiry: string): string =>
    `${name} was in date until ${expiry}: take another.`,
  cleanserExpired: (name: string, expiry: string): string =>
    `${name} was in date until ${expiry}: take another.`,
  contactOpen: (name: string): string => `Wipe with ${name} and start its contact time.`,
  contactUnknown: (name: string): string =>
    `How long must ${name} stay wet? Type the seconds from its label.`,
  surfacesShort: (kept: number, needed: number): string =>
    `The surfaces were wet for ${kept} minutes; the label says ${needed}. Wipe again, or say why not.`,
  contactShort: (name: string, seconds: number): string =>
    `${name} stays on for ${seconds} seconds: wait, then enter the time.`,
  binFull: 'The sharps bin is three quarters full: close it and take a new one.',
  binOld: (months: number): string =>
    `The sharps bin has been open for more than ${months} months: close it and take a new one.`,
  binFine: 'The sharps bin is fit for use.',
  binFuture: 'The sharps bin cannot have been opened in the future: correct the date.',
} as const;
