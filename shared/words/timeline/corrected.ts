/** "Sebum: oily", "Sebum corrected: oily (was dry)", "Sebum cleared (was dry)": the old value is never lost (decision 18). */
export const corrected = (label: string, now: string | null, was: string | null): string => {
  if (now === null) return was === null ? `${label} left empty` : `${label} cleared (was ${was})`;
  return was === null || was === now ? `${label}: ${now}` : `${label} corrected: ${now} (was ${was})`;
};

export const list = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');
