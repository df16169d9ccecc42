const spanish =
  'min mm cm ml mg Hz KB MB PIN PDF CRI Norwood II IIa III IIIa IV IVa Va VI VII Ludwig Alopecia areata No no Plan Normal Base Minoxidil ΔE ITA plan Granuloma PM';

/** Words that a language writes as English does: units, names, and what both languages share. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  es: spanish.split(' '),
  fr: ['lot'],
};
