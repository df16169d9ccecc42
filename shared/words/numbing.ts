/** Cream that nobody has named. */
export const creamWords = { unnamed: 'The cream from before' } as const;
