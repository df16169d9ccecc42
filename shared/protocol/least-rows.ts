/** How many rows of a list there are at least, whatever a studio switches off (brief 0.5, 5.1). */
export const leastRows = { lights: 3, zones: 1 } as const;

/** Whether one of so many rows may be switched off. */
export const maySwitchOffOne = (list: keyof typeof leastRows, count: number): boolean =>
  count > leastRows[list];
