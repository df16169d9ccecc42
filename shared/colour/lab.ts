import { modeLab65, modeLrgb, modeRgb, modeXyz65, useMode } from 'culori/fn';

/** CIELAB under D65 and the 2° observer (brief 3.3): `L` 0 to 100, `a` green to red, `b` blue to yellow. */
export interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}
/** Three channels, red, green, blue. */
export type Rgb = readonly [number, number, number];

const toRgb = useMode(modeRgb);
const toLinear = useMode(modeLrgb);
useMode(modeXyz65);
const toLab = useMode(modeLab65);

/** Lab of linear light, 0 to 1 per channel. */
export const labFromLinear = ([r, g, b]: Rgb): Lab => plain(toLab({ mode: 'lrgb', r, g, b }));

/** Linear light of a Lab colour; outside 0 to 1 where a screen cannot show it. */
export const linearFromLab = ({ L, a, b }: Lab): Rgb => {
  const { r, g, b: blue } = toLinear({ mode: 'lab65', l: L, a, b });
  return [r, g, blue];
};

/** The nearest sRGB colour a screen can show, in whole 8-bit values. */
export const srgbFromLab = ({ L, a, b }: Lab): Rgb => {
  const { r, g, b: blue } = toRgb({ mode: 'lab65', l: L, a, b });
  return [eightBit(r), eightBit(g), eightBit(blue)];
};

/** Light behind an 8-bit value, 0 to 1 (brief 3.3). */
export const linearOf = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const plain = ({ l, a, b }: { readonly l: number; readonly a: number; readonly b: number }): Lab => ({
  L: l,
  a,
  b,
});
const eightBit = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);
