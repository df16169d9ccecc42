import { fitInto, photoBounds } from '../../shared/photos/bounds.ts';
import { exifTimeOf } from '../../shared/photos/exif-time.ts';
import { withEndMarker } from '../../shared/photos/jpeg-segments.ts';
import { pictureKindOf } from '../../shared/photos/picture-kind.ts';
import { pictureSizeOf } from '../../shared/photos/picture-size.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { problemOfKind } from '../../shared/words/photos.ts';
import type { PictureProblem } from '../../shared/words/photos.ts';

/** A picture drawn anew within bounds, whole and small: JPEG, with nothing of the file it came from but its pixels. */
export interface Reduced {
  readonly bytes: Uint8Array;
  readonly small: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly source: 'camera' | 'file';
  /** What the file said about its time: `2026-11-22T09:12:00`. */
  readonly fileSays?: string;
}

/** Opens a chosen file. Every way it can be wrong has its own sentence; nothing large is opened before its size is known. */
export const readPictureFile = async (file: File): Promise<Result<Reduced, PictureProblem>> => {
  if (file.size > photoBounds.fileBytes) return err('tooBig');
  let read: Uint8Array<ArrayBuffer>;
  try {
    read = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A card pulled out, a file gone since it was chosen.
    return err('broken');
  }
  const kind = pictureKindOf(read);
  const problem = problemOfKind(kind);
  if (problem !== undefined) return err(problem);
  const bytes = kind === 'jpeg' ? withEndMarker(read) : read;
  const size = pictureSizeOf(bytes, kind);
  if (size === undefined) return err('broken');
  if (size.width * size.height > photoBounds.pixels) return err('tooManyPixels');
  try {
    const picture = await createImageBitmap(new Blob([bytes]), {
      imageOrientation: 'from-image',
    });
    const reduced = await reduce(picture, picture.width, picture.height);
    picture.close();
    const fileSays = kind === 'jpeg' ? exifTimeOf(bytes) : undefined;
    return ok({ ...reduced, source: 'file', ...(fileSays === undefined ? {} : { fileSays }) });
  } catch {
    return err('broken');
  }
};

/** The picture the camera shows now, at the camera's own size. */
export const pictureFromCamera = async (
  video: HTMLVideoElement,
): Promise<Result<Reduced, PictureProblem>> => {
  try {
    await firstPicture(video);
    return ok({ ...(await reduce(video, video.videoWidth, video.videoHeight)), source: 'camera' });
  } catch {
    return err('noPicture');
  }
};

/** A camera that has just come on shows nothing for a moment; a quick finger must not be told that its picture is damaged. */
const firstPicture = async (video: HTMLVideoElement): Promise<void> => {
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0) return;
  await new Promise<void>((there, never) => {
    const late = window.setTimeout(() => never(new Error('no picture')), 5_000);
    video.addEventListener(
      'loadeddata',
      () => {
        window.clearTimeout(late);
        there();
      },
      { once: true },
    );
  });
};

const reduce = async (
  source: CanvasImageSource,
  width: number,
  height: number,
): Promise<Pick<Reduced, 'bytes' | 'small' | 'width' | 'height'>> => {
  const whole = drawn(source, fitInto(width, height, photoBounds.side));
  const little = drawn(whole, fitInto(width, height, photoBounds.smallSide));
  // Both at once: encoding is not this thread's work.
  const [bytes, small] = await Promise.all([
    jpegOf(whole, photoBounds.quality, photoBounds.keptBytes),
    jpegOf(little, photoBounds.smallQuality, photoBounds.smallBytes),
  ]);
  return { bytes, small, width: whole.width, height: whole.height };
};

const drawn = (
  source: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('no canvas');
  // What is transparent in a PNG would turn black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(source, 0, 0, width, height);
  return canvas;
};

/** As good as the bound allows: noise of a dark room can make a picture heavy. */
const jpegOf = async (canvas: OffscreenCanvas, quality: number, most: number): Promise<Uint8Array> => {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return blob.size > most && quality > 0.4
    ? jpegOf(canvas, quality - 0.15, most)
    : new Uint8Array(await blob.arrayBuffer());
};
