/** Cream that nobody has named, and cream that no card describes. */
export const creamWords = {
  unnamed: 'The cream from before',
  noCard: 'Cream from home, on no card',
} as const;
