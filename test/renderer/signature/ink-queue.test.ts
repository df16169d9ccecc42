import { expect, test } from 'vitest';
import { createInkQueue } from '../../../renderer/signature/ink-queue.ts';
import type { Stroke } from '../../../shared/session/topics/consent/data.ts';

const stroke = (x: number): Stroke => ({ points: [[x, 0, 0, 0.5]] });
const xs = (strokes: readonly Stroke[]): readonly number[] =>
  strokes.map(({ points }) => points[0]?.[0] ?? -1);

/** A disk whose answers are given by hand. */
const setupDisk = () => {
  const stored: number[] = [];
  const asked: { readonly take: () => void; readonly refuse: () => void; readonly breakDown: () => void }[] =
    [];
  const queue = createInkQueue(
    (strokes) =>
      new Promise((answer, fail) => {
        asked.push({
          take: () => {
            stored.push(...xs(strokes));
            answer(true);
          },
          refuse: () => answer(false),
          breakDown: () => fail(new Error('gone')),
        });
      }),
  );
  return { stored, asked, queue };
};

test('what is drawn while a parcel travels goes with the next one, by itself', async () => {
  const { stored, asked, queue } = setupDisk();
  queue.push(stroke(1));
  const done = queue.save();
  queue.push(stroke(2));
  void queue.save();
  expect(asked).toHaveLength(1);
  asked[0]?.take();
  await Promise.resolve();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.take();
  await done;
  expect(stored).toEqual([1, 2]);
  expect(queue.unsaved()).toEqual([]);
});

test.each(['refuse', 'breakDown'] as const)(
  'a disk that answers with %s loses nothing and keeps the order',
  async (how) => {
    const { stored, asked, queue } = setupDisk();
    queue.push(stroke(1));
    const first = queue.save();
    queue.push(stroke(2));
    asked[0]?.[how]();
    await first;
    expect(xs(queue.unsaved())).toEqual([1, 2]);
    expect(asked).toHaveLength(1);
    const second = queue.save();
    asked[1]?.take();
    await second;
    expect(stored).toEqual([1, 2]);
  },
);

test('ink on its way still counts as unsaved, so that a turned screen draws it again', () => {
  const { queue } = setupDisk();
  queue.push(stroke(1));
  void queue.save();
  queue.push(stroke(2));
  expect(xs(queue.unsaved())).toEqual([1, 2]);
});
