import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { slotKey } from '../../shared/photos/photo.ts';
import type { PhotoSet, Slot } from '../../shared/photos/photo.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { sentenceOf } from '../problem-text.ts';
import type { Reduced } from '../photos/reduce-picture.ts';

/** Stores a picture in its place of the set; a "no" is its sentence, and the picture stays with whoever asked. */
export const useKeepPhoto = (set: PhotoSet) => {
  const { client, view, data, send } = useSessionContext();
  return async (
    slot: Slot,
    { bytes, small, source, fileSays }: Reduced,
    greyCard: boolean,
  ): Promise<Result<string, Phrase>> => {
    // While the needle works a zone is pictured again and again: each is one more, and none takes another's place.
    const before =
      set === 'work'
        ? undefined
        : data.photos.findLast(
            (photo) =>
              photo.destroyed === null && photo.stage === view.stage && slotKey(photo) === slotKey(slot),
          );
    const reply = await client['photos.add']({
      session: view.session,
      from: view.place,
      view: slot.view,
      source,
      bytes,
      small,
      ...(slot.zone === undefined ? {} : { zone: slot.zone }),
      ...(slot.row === undefined ? {} : { row: slot.row }),
      ...(slot.light === undefined ? {} : { light: slot.light }),
      ...(fileSays === undefined ? {} : { fileSays }),
      ...(before === undefined ? {} : { retakeOf: before.id }),
    });
    if (!reply.ok) return err(sentenceOf(reply.error));
    const { photo } = reply.value;
    if (slot.zone !== undefined && greyCard) await send({ type: 'photo.marked', photo, greyCard: true });
    return ok(photo);
  };
};
