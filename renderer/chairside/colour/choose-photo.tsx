import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { isKept } from '../../../shared/photos/complete-set.ts';
import type { PhotoSet } from '../../../shared/photos/photo.ts';
import type { Instant } from '../../../shared/time.ts';
import { slotTitle } from '../../../shared/words/photos.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { PhotoImage } from '../../photos/photo-image.tsx';
import { TakeWithGhosts } from '../../photos/use-visits.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { photoNames } from '../facts.ts';
import '../../photos/photos.css';

interface ChoosePhotoProps {
  /** Only photos from that moment on: fresh dots are on no earlier one. */
  readonly since?: Instant | undefined;
  readonly zones: readonly string[];
  readonly set: PhotoSet;
  readonly onChoose: (photo: string) => void;
  readonly onClose: () => void;
}

/** A photo of this session that shows a grey card, close-ups first; or a new one. */
export const ChoosePhoto = ({ since, zones, set, onChoose, onClose }: ChoosePhotoProps) => {
  const { view, data, protocol, timeZone } = useSessionContext();
  const { t } = useWords();
  const cardYears = protocol.colour.cardYears.value;
  const [taking, setTaking] = useState(false);
  const photos = data.photos
    .filter((photo) => isKept(photo) && photo.view !== 'letter' && (since === undefined || photo.at >= since))
    .toSorted(
      (one, other) =>
        Number(other.greyCard) - Number(one.greyCard) ||
        Number(other.view === 'macro') - Number(one.view === 'macro') ||
        (one.at < other.at ? 1 : -1),
    );
  const [zone] = zones;
  if (taking && zone !== undefined)
    return <TakeWithGhosts slots={[{ view: 'macro', zone }]} set={set} onClose={() => setTaking(false)} />;
  return (
    <Dialog
      title={words.whichPhoto}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button
            icon={<Icon name="camera" />}
            isDisabled={!data.mayTakePhotos || zone === undefined}
            onPress={() => setTaking(true)}
          >
            {t(words.takeNew)}
          </Button>
        </>
      }
    >
      <p className="small">{t(words.howToHold({ years: cardYears }))}</p>
      {photos.length === 0 && <p>{t(data.mayTakePhotos ? words.noPhotoYet : words.noPhotoAgreed)}</p>}
      <ul className="photo-grid">
        {photos.map((photo) => {
          const title = t(slotTitle(photo, photoNames(protocol)));
          const state = t(
            words.taken({ clock: clockText(timeZone, photo.at), card: photo.greyCard ? 'yes' : 'no' }),
          );
          return (
            <li key={photo.id}>
              <AriaButton
                className="photo-tile"
                data-taken
                aria-label={t(words.measureOne({ title, state }))}
                onPress={() => onChoose(photo.id)}
              >
                <span className="photo-thumb">
                  <PhotoImage session={view.session} photo={photo.id} size="small" alt="" />
                </span>
                <span className="photo-words">
                  <b>{title}</b> <span className="small num">{state}</span>
                </span>
              </AriaButton>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
