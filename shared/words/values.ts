/** What is wrong with a text, as whole sentences: they stand under the field. */
export const valueWords = {
  unprintable: 'This holds hidden characters that cannot be printed. Delete them and type that part again.',
  tooLong: (max: number): string => `This is too long: at most ${max} characters.`,
} as const;
