import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { createCollector } from './collect.ts';
import type { DecodeAnswer } from './decode-worker.ts';
import type { Pixels } from './decode.ts';

/** Longest side that is looked at, in px: enough for a DataMatrix of 3 mm at arm's length. */
const mostSide = 1280;
/** Between an answer and the next look, so that the screen stays quick. */
const pauseMs = 60;

/** One frame of the camera as pixels; undefined while it shows nothing yet. */
const frameOf = (video: HTMLVideoElement, canvas: OffscreenCanvas): Pixels | undefined => {
  const scale = Math.min(1, mostSide / Math.max(video.videoWidth, video.videoHeight));
  const width = Math.round(video.videoWidth * scale);
  const height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!(width > 0) || !(height > 0) || pen === null) return undefined;
  canvas.width = width;
  canvas.height = height;
  pen.drawImage(video, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height) as Pixels;
};

/**
 * Looks at the camera's picture until a code is in it, frame by frame, one at a time, and a moment longer for the other codes of the pack;
 * `true` where the reader itself does not run.
 */
export const useScanFrames = (
  video: RefObject<HTMLVideoElement | null>,
  isOn: boolean,
  onCodes: (codes: readonly string[]) => void,
): boolean => {
  const latest = useRef(onCodes);
  useLayoutEffect(() => {
    latest.current = onCodes;
  });
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
    const canvas = new OffscreenCanvas(1, 1);
    const collector = createCollector();
    let timer = 0;
    let gone = false;
    const later = (): void => {
      if (!gone) timer = window.setTimeout(look, pauseMs);
    };
    const look = (): void => {
      const frame = video.current === null ? undefined : frameOf(video.current, canvas);
      if (frame === undefined) return later();
      worker.postMessage(frame, [frame.data.buffer]);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => {
      if (gone) return;
      if ('broken' in data) return setBroken(true);
      const codes = collector.add(data.codes);
      if (codes === null) return later();
      latest.current(codes);
    });
    worker.addEventListener('error', () => setBroken(true));
    look();
    return () => {
      gone = true;
      window.clearTimeout(timer);
      worker.terminate();
    };
  }, [isOn, video]);
  return broken;
};
