/** What a session asks about a lot. */
export const stockSays = {
  onDay: (day: string): string => `on ${day}`,
  atTime: (time: string): string => `at ${time}`,
  serialAgain: (serial: string, when: string): string =>
    `The cartridge with serial number ${serial} was opened already ${when}. A cartridge is used once: open a new pack. If this is a new pack with the same number, say so.`,
  serialMeant: 'It is a new pack',
  otherProduct: (lot: string, title: string): string =>
    `Lot ${lot} is of ${title}, not of the product that was chosen. Choose that product, or another lot.`,
} as const;
