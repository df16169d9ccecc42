import { nativeImage } from 'electron';
import type { Image } from '../../shared/colour/pixels.ts';

/** Opens a JPEG into plain pixels, row by row; nothing when it is none that can be opened. */
export const picturePixels = (bytes: Uint8Array): Image | undefined => {
  const image = nativeImage.createFromBuffer(Buffer.from(bytes));
  if (image.isEmpty()) return undefined;
  const { width, height } = image.getSize();
  const bitmap = image.toBitmap();
  if (bitmap.length !== width * height * 4) return undefined;
  // Chromium keeps blue first; a photo has no opacity that would change its colours.
  for (let i = 0; i < bitmap.length; i += 4) {
    const blue = bitmap[i] ?? 0;
    bitmap[i] = bitmap[i + 2] ?? 0;
    bitmap[i + 2] = blue;
  }
  return { width, height, data: bitmap };
};
