/** "Fade, blur and 2 more": names what is missing without filling the screen. */
export const someOf = (names: readonly string[], most = 3): string => {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
};
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
/** A number as people write it: no trailing zeros, at most one decimal. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
