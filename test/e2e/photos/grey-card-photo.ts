import type { SessionId } from '../../../shared/brand.ts';
import { linearFromLab } from '../../../shared/colour/lab.ts';
import type { Lab } from '../../../shared/colour/lab.ts';
import type { Running } from '../driver/world.ts';

/** Patches of known colour under a warm lamp: the photo a test knows the answer of. */
const cast = [1.25, 1, 0.7] as const;
const patches: readonly (readonly [x: number, y: number, lab: Lab])[] = [
  [0.25, 0.3, { L: 49.5, a: 0, b: 0 }],
  [0.7, 0.3, { L: 65.667, a: 13.675, b: 16.899 }],
  [0.3, 0.72, { L: 50, a: 5, b: 8 }],
  [0.7, 0.72, { L: 38, a: 2, b: 3 }],
];
const encoded = (linear: number): number =>
  Math.round(
    255 *
      Math.min(1, linear <= 0.0031308 ? 12.92 * Math.max(0, linear) : 1.055 * linear ** (1 / 2.4) - 0.055),
  );
const lit = (lab: Lab): string =>
  `rgb(${linearFromLab(lab)
    .map((value, channel) => encoded(value * (cast[channel] ?? 1)))
    .join(' ')})`;

/** Puts it into the session as a close-up of the crown, through the channel the page uses. */
export const greyCardPhoto = async ({ page, get }: Running, session: SessionId): Promise<void> => {
  const view = await get('session.current', null);
  const painted = {
    ground: lit({ L: 60, a: 14, b: 18 }),
    squares: patches.map(([x, y, lab]) => ({ x, y, colour: lit(lab) })),
  };
  const no = await page.evaluate(
    async ([scene, order]) => {
      const paint = async (wide: number, high: number): Promise<Uint8Array> => {
        const canvas = new OffscreenCanvas(wide, high);
        const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.fillStyle = scene.ground;
        pen.fillRect(0, 0, wide, high);
        for (const { x, y, colour } of scene.squares) {
          pen.fillStyle = colour;
          pen.fillRect((x - 0.14) * wide, (y - 0.17) * high, 0.28 * wide, 0.34 * high);
        }
        return new Uint8Array(
          await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })).arrayBuffer(),
        );
      };
      const { client } = window as unknown as {
        client: Record<string, (asked: unknown) => Promise<{ ok: boolean; error?: unknown }>>;
      };
      const answer = await client['photos.add']?.({
        ...order,
        view: 'macro',
        zone: 'VTX',
        source: 'file',
        bytes: await paint(1200, 900),
        small: await paint(320, 240),
      });
      return answer?.ok === true ? null : JSON.stringify(answer?.error);
    },
    [painted, { session, from: view?.place ?? 'colourMatch' }] as const,
  );
  if (no !== null) throw new Error(no);
};
