import { writeFileSync } from 'node:fs';

const width = 1280;
const height = 960;

type Rgb = readonly [red: number, green: number, blue: number];

interface Oval {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}
const inside = ({ x, y, across, down }: Oval, px: number, py: number): number =>
  ((px - x) / across) ** 2 + ((py - y) / down) ** 2;

const head: Oval = { x: 640, y: 470, across: 300, down: 390 };
const ears: readonly Oval[] = [330, 950].map((x) => ({ x, y: 560, across: 44, down: 84 }));
const shoulders: Oval = { x: 640, y: 1130, across: 520, down: 270 };
/** A grey card of 18 % and a white scale, as they lie in every photo of a visit. */
const card = { left: 1060, top: 700, right: 1220, bottom: 900 };

const mixed = (a: Rgb, b: Rgb, part: number): Rgb =>
  [0, 1, 2].map((at) => (a[at] ?? 0) + ((b[at] ?? 0) - (a[at] ?? 0)) * part) as unknown as Rgb;

/** The same number for the same place: stubble lies where it lay in the picture before. */
const grain = (x: number, y: number): number => {
  const mix = Math.imul(x * 374_761_393 + y * 668_265_263, 1_274_126_177);
  return ((mix ^ (mix >>> 15)) >>> 0) / 2 ** 32;
};

const lit: Rgb = [222, 184, 158];
const shade: Rgb = [160, 112, 88];
const stubble: Rgb = [92, 78, 72];

const colourAt = (x: number, y: number): Rgb => {
  if (x > card.left && x < card.right && y > card.top && y < card.bottom)
    return y > card.bottom - 40
      ? Math.floor((x - card.left) / 16) % 2 === 0
        ? [28, 28, 28]
        : [240, 240, 240]
      : [119, 119, 119];
  const round = inside(head, x, y);
  if (round < 1) {
    const skin = mixed(lit, shade, Math.min(1, round * 0.7 + Math.max(0, x - 640) / 900));
    // Shaved hair above a line over the brow, thinner where the crown has faded.
    const isScalp = y < 360 + ((x - 640) / 300) ** 2 * 260;
    const density = inside({ x: 640, y: 190, across: 170, down: 90 }, x, y) < 1 ? 0.12 : 0.34;
    return isScalp && grain(x >> 1, y >> 1) < density ? mixed(skin, stubble, 0.55) : skin;
  }
  if (ears.some((ear) => inside(ear, x, y) < 1)) return mixed(lit, shade, 0.6);
  if (inside(shoulders, x, y) < 1) return [62, 70, 84];
  return mixed([206, 205, 200], [168, 168, 166], y / height);
};

const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** A film of one still picture, as Chromium's fake camera reads it: an invented, shaved head from the front, with a grey card beside it. */
export const headFilm = (file: string): void => {
  const light = Buffer.alloc(width * height);
  const blue = Buffer.alloc((width * height) / 4);
  const red = Buffer.alloc((width * height) / 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = colourAt(x, y);
      light[y * width + x] = clamp(0.299 * r + 0.587 * g + 0.114 * b);
      if (x % 2 === 1 || y % 2 === 1) continue;
      const at = (y / 2) * (width / 2) + x / 2;
      blue[at] = clamp(128 - 0.168_736 * r - 0.331_264 * g + 0.5 * b);
      red[at] = clamp(128 + 0.5 * r - 0.418_688 * g - 0.081_312 * b);
    }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, blue, red]);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  );
};
