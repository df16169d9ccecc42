/** Healed pigment as it should look. */
export const neutralInk = '#35302e';

/** Pigment that has shifted, as plain as it gets. */
const shifted: Readonly<Record<string, string>> = {
  neutral: neutralInk,
  coolGrey: '#7d8894',
  blue: '#3d5fa8',
  green: '#47785a',
  warm: '#8f5a35',
  red: '#b04a44',
};

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Ink on its way from neutral (0) to the whole shift (1), as a colour of six hex digits. */
export const inkOfHue = (hue: string, share: number): string => {
  const to = channels(shifted[hue] ?? neutralInk);
  const mixed = channels(neutralInk).map((from, index) =>
    Math.round(from + ((to[index] ?? from) - from) * share),
  );
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
};
