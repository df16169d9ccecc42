// Draws the app's icon and writes every file the platforms want: `node electron/icons/draw.ts`. The results are committed;
// run it again only when the mark changes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icnsOf, icoOf, pngOf } from './image-files.ts';

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
type Colour = readonly [number, number, number];

const ground: Colour = [0x0e, 0x5f, 0x5a];
const ink: Colour = [0xf5, 0xf4, 0xf0];
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * The mark: a crown of hair seen from above, made of nothing but dots. They follow the spiral in which hair grows around the
 * whorl, and thin out towards the lower right, where the next session starts. Lengths are shares of the edge.
 */
const dotsFor = (count: number): readonly Dot[] =>
  Array.from({ length: count }, (_, i) => {
    const distance = 0.36 * Math.sqrt((i + 0.5) / count);
    const angle = i * goldenAngle;
    const [dx, dy] = [distance * Math.cos(angle), distance * Math.sin(angle)];
    const thinning = Math.min(1, Math.max(0, 0.62 - (dx + dy) * 1.35));
    return { x: 0.5 + dx, y: 0.5 + dy, radius: (0.3 / Math.sqrt(count)) * (0.34 + 0.66 * thinning) };
  });

/** Share of a square pixel covered by a shape, guessed from the distance of its middle to the edge, in pixels. */
const coverage = (distanceInside: number): number => Math.min(1, Math.max(0, distanceInside + 0.5));

/** How far inside the rounded square a point lies; everything in shares of the edge. */
const insideTile = (x: number, y: number): number => {
  const [half, corner] = [0.46, 0.11];
  const [qx, qy] = [Math.abs(x - 0.5) - half + corner, Math.abs(y - 0.5) - half + corner];
  return corner - Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) - Math.min(Math.max(qx, qy), 0);
};

const draw = (size: number): Uint8Array => {
  // A small icon keeps its dots apart by having fewer of them.
  const dots = dotsFor(size <= 24 ? 19 : size <= 48 ? 44 : size <= 128 ? 90 : 150);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) / size, (row + 0.5) / size];
      const covered = dots.reduce(
        (most, dot) => Math.max(most, coverage((dot.radius - Math.hypot(x - dot.x, y - dot.y)) * size)),
        0,
      );
      const colour = ground.map((value, i) => Math.round(value + ((ink[i] ?? 0) - value) * covered));
      pixels.set([...colour, Math.round(255 * coverage(insideTile(x, y) * size))], (row * size + column) * 4);
    }
  }
  return pngOf(size, pixels);
};

const pictures = new Map([16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, draw(size)]));
const save = (name: string, content: Uint8Array): void =>
  writeFileSync(join(import.meta.dirname, name), content);
for (const [size, picture] of pictures) if (size <= 512) save(`linux/${size}x${size}.png`, picture);
save('icon.ico', icoOf(pictures, [16, 24, 32, 48, 64, 128, 256]));
save('icon.icns', icnsOf(pictures));
