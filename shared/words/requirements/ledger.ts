/** What the stock ledger says to a rule. */
export const ledgerSays = {
  notInLedger: (lot: string, alike: readonly string[]): string =>
    `Lot ${lot}, not checked: it is not in the stock ledger.${alike.length === 0 ? '' : ` Did you mean lot ${alike.join(' or ')}?`}`,
  touchedClient: (says: string): string =>
    `${says} It has touched this client: tell the client, and note what you do.`,
  pigmentsFine: 'No lot of a mix is recalled or in quarantine.',
  cartridgesFine: 'No cartridge lot is recalled or in quarantine.',
} as const;
