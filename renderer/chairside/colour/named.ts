/** The cards of the protocol, and the product of the ledger where it has none. */
export const named = (cards: readonly { readonly name: string }[], chosen: string) =>
  [...new Set([...cards.map(({ name }) => name), ...(chosen === '' ? [] : [chosen])])].map((name) => ({
    id: name,
    label: name,
  }));
