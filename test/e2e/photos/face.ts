import type { SessionId } from '../../../shared/brand.ts';
import type { Running } from '../faults/world.ts';

/** A drawn face from the front, as a real JPEG: brows, nose and a shaved head, so that a hairline has somewhere to lie. */
export const addFace = async (
  { page, get }: Pick<Running, 'page' | 'get'>,
  session: SessionId,
): Promise<void> => {
  const from = (await get('session.current', null))?.place ?? 'consultation';
  const reply = await page.evaluate(
    async (order) => {
      const drawn = async (width: number, height: number): Promise<Uint8Array> => {
        const canvas = new OffscreenCanvas(width, height);
        const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.scale(width / 400, height / 300);
        const wall = pen.createLinearGradient(0, 0, 400, 300);
        wall.addColorStop(0, '#b9b7b2');
        wall.addColorStop(1, '#8f8d88');
        pen.fillStyle = wall;
        pen.fillRect(0, 0, 400, 300);
        const skin = pen.createRadialGradient(190, 110, 20, 200, 140, 150);
        skin.addColorStop(0, '#dcb396');
        skin.addColorStop(1, '#a9795c');
        pen.fillStyle = skin;
        for (const [x, y, across, down] of [
          [200, 250, 46, 70],
          [126, 150, 13, 22],
          [274, 150, 13, 22],
          [200, 142, 76, 106],
        ] as const) {
          pen.beginPath();
          pen.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
          pen.fill();
        }
        pen.strokeStyle = '#5a3d2c';
        pen.lineWidth = 5;
        pen.lineCap = 'round';
        pen.stroke(new Path2D('M152 137q18-9 36-1M212 136q18-8 36 1'));
        pen.lineWidth = 2.5;
        pen.stroke(
          new Path2D(
            'M158 152q12-7 24 0q-12 6-24 0M218 152q12-7 24 0q-12 6-24 0M197 152q-4 26-8 34q8 6 20 1M174 212q26 12 52 0',
          ),
        );
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
        return new Uint8Array(await blob.arrayBuffer());
      };
      const { client } = window as unknown as {
        client: Record<string, (asked: unknown) => Promise<{ ok: boolean; error?: unknown }>>;
      };
      const answer = await client['photos.add']?.({
        ...order,
        bytes: await drawn(1600, 1200),
        small: await drawn(320, 240),
      });
      return answer?.ok === true ? null : JSON.stringify(answer?.error);
    },
    { session, from, view: 'front', source: 'camera' },
  );
  if (reply !== null) throw new Error(reply);
};
