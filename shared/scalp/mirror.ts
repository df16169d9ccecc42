import { drawingBox } from './drawing-box.ts';

/** The same path seen in a mirror that stands on the middle of the drawing, point by point: no side can drift from the other. */
export const mirrored = (path: string): string =>
  path.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${mirroredX(Number(x))} ${y}`);

export const mirroredX = (x: number): number => Math.round((drawingBox.width - x) * 100) / 100;
