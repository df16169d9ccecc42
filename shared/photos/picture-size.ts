import { segmentsOf, sizeOfFrame } from './jpeg-segments.ts';
import type { PictureKind } from './picture-kind.ts';

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a JPEG or PNG as its head says, without opening it; undefined where the head cannot be read. */
export const pictureSizeOf = (bytes: Uint8Array, kind: PictureKind): PictureSize | undefined => {
  if (kind === 'jpeg') {
    const read = segmentsOf(bytes);
    return read.ok ? sizeOfFrame(bytes, read.value) : undefined;
  }
  if (kind !== 'png' || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
};
