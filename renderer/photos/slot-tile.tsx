import { Button as AriaButton } from 'react-aria-components';
import type { Photo, Slot } from '../../shared/photos/photo.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { PoseOutline } from '../camera/pose-outline.tsx';
import { useSessionContext } from '../chairside/session-context.ts';
import { photoNames } from '../chairside/facts.ts';
import { useWords } from '../words.tsx';
import { PhotoImage } from './photo-image.tsx';

interface SlotTileProps {
  readonly slot: Slot;
  readonly photo: Photo | undefined;
  readonly isDisabled: boolean;
  readonly onTake: () => void;
  readonly onShow: (photo: string) => void;
}

/** One place of the set: its picture, or the outline of the pose that is still to take. */
export const SlotTile = ({ slot, photo, isDisabled, onTake, onShow }: SlotTileProps) => {
  const { t } = useWords();

  const { view, protocol, timeZone } = useSessionContext();
  const title = t(slotTitle(slot, photoNames(protocol)));
  const state =
    photo === undefined
      ? t(photosScreen.notTakenYet)
      : `${t((photo.source === 'file' ? photosScreen.tileImported : photosScreen.tileTaken)({ at: { at: photo.at, zone: timeZone, as: 'clock' } }))}${photo.zone !== undefined && !photo.greyCard ? t(photosScreen.greyCardNotMarked) : ''}`;
  return (
    <li>
      <AriaButton
        className="photo-tile"
        data-taken={photo !== undefined}
        isDisabled={photo === undefined && isDisabled}
        aria-label={`${title}: ${state}`}
        onPress={() => (photo === undefined ? onTake() : onShow(photo.id))}
      >
        <span className="photo-thumb">
          {photo === undefined ? (
            <PoseOutline view={slot.view} />
          ) : (
            <PhotoImage session={view.session} photo={photo.id} size="small" alt="" />
          )}
        </span>
        <span className="photo-words">
          <b>{title}</b> <span className="small num">{state}</span>
        </span>
      </AriaButton>
    </li>
  );
};
