/** Sentences that a consent takes from the session itself, so that a changed plan asks for a new signature (G4-03). */
export const consentPlan = {
  heading: 'What we agreed to do today:',
  zone: (name: string, plan: string, goalDensity: number | null, words: string): string =>
    `${name}: ${plan}${goalDensity === null ? '' : `, goal ${goalDensity} dots per square centimetre`}.${words === '' ? '' : ` ${words}`}`,
  noPlan: 'not planned yet',
  plans: { treat: 'add dots', leave: 'leave as it is', lighten: 'have it lightened first', refer: 'have it looked at first' } as Readonly<Record<string, string>>,
  hairlines: { keep: 'The hairline stays as it is.', soften: 'The hairline is made softer.', rebuild: 'The hairline is built up again.' } as Readonly<Record<string, string>>,
  hairlineHeight: (mm: number): string => `The hairline starts ${mm} mm above the point between the eyebrows.`,
  hairlineDifference: (mm: number): string => `The left and the right side differ by ${mm} mm.`,
} as const;
