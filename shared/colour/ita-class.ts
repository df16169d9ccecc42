export const itaClasses = ['veryLight', 'light', 'intermediate', 'tan', 'brown', 'dark'] as const;
export type ItaClass = (typeof itaClasses)[number];
