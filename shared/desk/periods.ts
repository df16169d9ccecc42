/** Stretches of days up to today that are asked for by name. */
export const periods = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];
export const daysOfPeriod: Readonly<Record<Period, number>> = { week: 7, month: 30, quarter: 90, year: 365 };
