export const summaryWords = {
  override: (what: string, name: string, reason: string): string =>
    `${what} Overridden by ${name}: ${reason}`,
} as const;
