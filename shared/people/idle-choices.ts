/** Minutes after which the tablet locks itself. */
export const idleChoices: readonly number[] = [2, 5, 10, 15, 30];
