import { inkOfHue, neutralInk } from './grade-inks.ts';
import { scatter, shuffled, stipple } from './stipple.ts';
import type { FadeGrade } from './stipple.ts';
import type { Point } from './polygon.ts';

/** Dots of one kind in a small drawing. */
interface SwatchDots {
  readonly points: readonly Point[];
  readonly radius: number;
  readonly colour: string;
  readonly opacity: number;
}
/** A small drawing of what a grade looks like, as data: patches under the dots, then the dots. Colours are of skin and ink, not of a theme. */
export interface Swatch {
  readonly width: number;
  readonly height: number;
  readonly patches: readonly { readonly path: string; readonly colour: string; readonly opacity: number }[];
  readonly dots: readonly SwatchDots[];
}

const swatchBox = { width: 72, height: 48 } as const;

const box = `M0 0 L${swatchBox.width} 0 L${swatchBox.width} ${swatchBox.height} L0 ${swatchBox.height} Z`;
const radius = 1.5;
const field = (name: string, gap: number, size = radius): readonly Point[] =>
  scatter(`swatch/${name}`, box, gap, size);
const dots = (points: readonly Point[], over: Partial<SwatchDots> = {}): SwatchDots => ({
  points,
  radius,
  colour: neutralInk,
  opacity: 0.9,
  ...over,
});
const drawn = (all: readonly SwatchDots[], patches: Swatch['patches'] = []): Swatch => ({
  ...swatchBox,
  patches,
  dots: all,
});
const near = ({ x, y }: Point, middle: Point, reach: number): boolean =>
  Math.hypot(x - middle.x, y - middle.y) < reach;
const oneInThree = (_: Point, index: number): boolean => index % 3 === 0;

/** As sparse as the map draws that grade. */
const fade = (grade: number): Swatch => drawn([dots(stipple('swatch', box, grade as FadeGrade))]);

const bald: readonly (readonly Point[])[] = [
  [],
  [{ x: 46, y: 20 }],
  [
    { x: 16, y: 14 },
    { x: 54, y: 16 },
    { x: 34, y: 38 },
  ],
];
/** Even; one patch; several patches; striped. */
const unevenness = (grade: number): Swatch => {
  const whole = field('even', 7);
  const thin =
    grade === 3
      ? (point: Point) => Math.sin((point.x + point.y * 0.7) / 5.2) > -0.1
      : (point: Point) => (bald[grade] ?? []).some((middle) => near(point, middle, grade === 1 ? 13 : 11));
  return drawn([
    dots([
      ...whole.filter((point) => !thin(point)),
      ...whole.filter(thin).filter(oneInThree).filter(oneInThree),
    ]),
  ]);
};

const hue = (id: string): Swatch => drawn([dots(field('even', 7), { colour: inkOfHue(id, 1) })]);
/** The shift that was chosen (blue where none was), from not there to obvious. */
const severity = (grade: number, shift: string): Swatch =>
  drawn([dots(field('even', 7), { colour: inkOfHue(shift === 'neutral' ? 'blue' : shift, grade / 3) })]);

/** Crisp; a soft edge; dots that touch; one solid patch. */
const migration = (grade: number): Swatch => {
  const points = field('crisp', 9, 3.5);
  if (grade === 0) return drawn([dots(points, { radius: 1.4, opacity: 1 })]);
  if (grade === 1)
    return drawn([
      dots(points, { radius: 3.4, opacity: 0.28 }),
      dots(points, { radius: 1.5, opacity: 0.75 }),
    ]);
  if (grade === 2)
    return drawn([dots(points, { radius: 5.2, opacity: 0.42 }), dots(points, { radius: 3, opacity: 0.5 })]);
  return drawn(
    [dots(points, { radius: 2.4, opacity: 0.35 })],
    [
      {
        path: 'M4 9 C18 2 30 6 40 4 C54 2 64 5 69 12 C71 24 70 34 66 43 C50 46 36 43 24 45 C14 46 6 44 3 38 C1 28 1 18 4 9 Z',
        colour: neutralInk,
        opacity: 0.72,
      },
    ],
  );
};

/** How well the scar is hidden among the dots: not to be found, to plainly bare. */
const scarBlend = (grade: number): Swatch => {
  const scar = 'M12 29 C26 19 44 17 60 22 C62 23 62 26 60 26 C44 22 28 24 14 33 C11 34 10 31 12 29 Z';
  const onScar = ({ x, y }: Point): boolean =>
    x > 10 && x < 62 && Math.abs(y - (31 - 0.46 * (x - 12) + 0.0056 * (x - 12) ** 2)) < 4.5;
  const whole = field('scar', 6.4);
  const kept = [1, 2, 4, 0][grade] ?? 1;
  return drawn(
    [
      dots([
        ...whole.filter((point) => !onScar(point)),
        ...whole.filter(onScar).filter((_, index) => kept > 0 && index % kept === 0),
      ]),
    ],
    [{ path: scar, colour: '#fbf3ec', opacity: [0.25, 0.6, 0.85, 1][grade] ?? 1 }],
  );
};

const square = swatchBox.height;
/** A window of 1 cm² with so many dots in it, counted, not guessed. */
export const densitySwatch = (perCm2: number): Swatch => {
  const count = Math.max(0, Math.min(250, Math.round(perCm2)));
  const across = Math.max(1, Math.ceil(Math.sqrt(count)));
  const cell = (square - 4) / across;
  const cells = shuffled(
    `density/${count}`,
    Array.from({ length: across * across }, (_, index) => index),
  ).slice(0, count);
  const left = (swatchBox.width - square) / 2;
  const points = cells.map((index) => {
    const [column, row] = [index % across, Math.floor(index / across)];
    const [aside, along] = [((index * 29) % 11) / 11 - 0.45, ((index * 41) % 13) / 13 - 0.45];
    return { x: left + 2 + cell * (column + 0.5 + aside * 0.55), y: 2 + cell * (row + 0.5 + along * 0.55) };
  });
  const frame = `M${left} 0 L${left + square} 0 L${left + square} ${square} L${left} ${square} Z`;
  return drawn(
    [dots(points, { radius: Math.min(1.3, cell * 0.34) })],
    [{ path: frame, colour: '#fbf3ec', opacity: 0.9 }],
  );
};

/** The drawing of one grade, by field and stored value; nothing for fields that have no picture. `shift`: the hue chosen in this zone. */
export const swatchOf = (id: string, value: string, shift = 'blue'): Swatch | undefined => {
  const grade = Number(value);
  switch (id) {
    case 'fade':
      return fade(grade);
    case 'unevenness':
      return unevenness(grade);
    case 'hue':
      return hue(value);
    case 'hueSeverity':
      return severity(grade, shift);
    case 'migration':
      return migration(grade);
    case 'scarBlend':
      return scarBlend(grade);
    default:
      return undefined;
  }
};
