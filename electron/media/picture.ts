import { photoBounds } from '../../shared/photos/bounds.ts';
import { cleanJpeg } from '../../shared/photos/jpeg-segments.ts';
import type { CleanJpeg } from '../../shared/photos/jpeg-segments.ts';
import { pictureKindOf } from '../../shared/photos/picture-kind.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { pictureProblems, problemOfKind } from '../../shared/words/photos.ts';
import type { PictureProblem } from '../../shared/words/photos.ts';
import type { BadPicture } from '../../shared/ipc/contract.ts';

const badPicture = (why: PictureProblem): BadPicture => ({
  kind: 'bad-picture',
  why,
  says: pictureProblems[why],
});

/** The door's last look: a JPEG within bounds, and every place for words in it emptied. The window has made it so; main does not trust that. */
export const acceptedPicture = (
  bytes: Uint8Array,
  size: 'whole' | 'small',
): Result<CleanJpeg, BadPicture> => {
  if (bytes.length > photoBounds.fileBytes) return err(badPicture('tooBig'));
  const kind = pictureKindOf(bytes);
  const problem = problemOfKind(kind);
  if (problem !== undefined) return err(badPicture(problem));
  if (kind !== 'jpeg') return err(badPicture('notReduced'));
  const cleaned = cleanJpeg(bytes);
  if (!cleaned.ok) return err(badPicture(cleaned.error === 'unsupported' ? 'unsupported' : 'broken'));
  const { side, most } =
    size === 'whole'
      ? { side: photoBounds.side, most: photoBounds.keptBytes }
      : { side: photoBounds.smallSide, most: photoBounds.smallBytes };
  const { width, height, bytes: kept } = cleaned.value;
  return Math.max(width, height) > side || kept.length > most
    ? err(badPicture('notReduced'))
    : ok(cleaned.value);
};
