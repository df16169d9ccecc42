import { useCallback, useEffect, useRef, useState } from 'react';
import { startingHairline } from '../../shared/photos/hairline.ts';
import type { HairlineDrawing, PhotoPoint } from '../../shared/photos/hairline.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useSessionContext } from '../chairside/session-context.ts';

export interface DrawnLine {
  readonly points: readonly PhotoPoint[];
  readonly glabella: PhotoPoint;
}

/** After the last arrow it is stored. */
const restMs = 700;

/** A line in the hand: changed at once, stored at each lift and after the last key; what could not be stored stays and says so. */
export const useHairline = (photo: Photo, drawing: HairlineDrawing | undefined) => {
  const { say } = useSessionContext();
  const here = drawing?.photo === photo.id ? drawing : undefined;
  const [line, setLine] = useState<DrawnLine>(
    () => here ?? { points: [], glabella: drawing?.glabella ?? startingHairline.glabella },
  );
  const [past, setPast] = useState<readonly DrawnLine[]>([]);
  const [state, setState] = useState<'saved' | 'unsaved' | null>(here === undefined ? null : 'saved');
  const [no, setNo] = useState<Phrase | null>(null);
  const resting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly line: DrawnLine } | null>(
    null,
  );
  const turn = useRef(0);

  const store = useCallback(
    async (next: DrawnLine): Promise<void> => {
      if (resting.current !== null) clearTimeout(resting.current.timer);
      resting.current = null;
      if (next.points.length < 2) return;
      const mine = ++turn.current;
      setState('unsaved');
      const answer = await say({
        type: 'hairline.drawn',
        photo: photo.id,
        points: next.points.map(([x, y]) => [x, y]),
        glabella: [...next.glabella],
      });
      // A later line is already on its way: its answer is the one that counts.
      if (mine !== turn.current) return;
      setNo(answer);
      if (answer === null) setState('saved');
    },
    [say, photo.id],
  );

  /** `from`: where it stood before this change began, for taking it back. */
  const settle = useCallback(
    (next: DrawnLine, from: DrawnLine): void => {
      setLine(next);
      setPast((before) => [...before.slice(-20), from]);
      void store(next);
    },
    [store],
  );
  const nudge = useCallback(
    (next: DrawnLine, from: DrawnLine): void => {
      setLine(next);
      setState('unsaved');
      if (resting.current === null) setPast((before) => [...before.slice(-20), from]);
      else clearTimeout(resting.current.timer);
      resting.current = { line: next, timer: setTimeout(() => void store(next), restMs) };
    },
    [store],
  );
  const rest = useCallback((): void => {
    if (resting.current !== null) void store(resting.current.line);
  }, [store]);
  useEffect(() => rest, [rest]);
  const back = useCallback((): void => {
    const last = past.at(-1);
    if (last === undefined) return;
    setPast(past.slice(0, -1));
    setLine(last);
    void store(last);
  }, [past, store]);
  return {
    line,
    show: setLine,
    settle,
    nudge,
    rest,
    back,
    canGoBack: past.some(({ points }) => points.length > 1),
    state,
    no,
  };
};
export type HairlineHand = ReturnType<typeof useHairline>;
