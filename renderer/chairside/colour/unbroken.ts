/** "L* 56.0 a* 10.8" breaks between two values, never between a name and its number. */
export const unbroken = (text: string): string => text.replaceAll('* ', '*\u00a0');
