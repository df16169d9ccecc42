import { commaList } from '../../shared/words/message.ts';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { isKept } from '../../shared/photos/complete-set.ts';
import { setOfStage } from '../../shared/photos/photo.ts';
import type { Photo, PhotoSet, Slot } from '../../shared/photos/photo.ts';
import { photoWords, slotTitle } from '../../shared/words/photos.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { photoNames, zoneName } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { PhotoDialog } from './photo-dialog.tsx';
import { PhotoImage } from './photo-image.tsx';
import { TakeWithGhosts } from './use-visits.tsx';
import './photos.css';

interface QuickPhotosProps {
  readonly slot: Slot;
  readonly set: PhotoSet;
  readonly taken: readonly Photo[];
  readonly words: string;
  readonly short?: string;
}

/** Small pictures in a row and one button for the next; a photo that is not agreed to is not offered. */
const QuickPhotos = ({ slot, set, taken, words, short }: QuickPhotosProps) => {
  const { t } = useWords();

  const { view, data, protocol, timeZone } = useSessionContext();
  const [taking, setTaking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const { given: consent } = data.consents.photosRecord;
  if (!data.mayTakePhotos)
    return (
      <p className="small">
        {t(consent?.is === 'refused' ? photoWords.consentRefused : photoWords.consentFirst)}
      </p>
    );
  const photo = taken.find(({ id }) => id === shown);
  return (
    <div className="quick-photos">
      <Button
        size="small"
        icon={<Icon name="camera" />}
        isDisabled={!view.offered.includes('item.ticked')}
        label={words}
        onPress={() => setTaking(true)}
      >
        {short ?? words}
      </Button>
      {taken.map((one) => {
        const title = t(
          commaList([slotTitle(one, photoNames(protocol)), { at: one.at, zone: timeZone, as: 'clock' }]),
        );
        return (
          <AriaButton
            key={one.id}
            className="quick-photo"
            aria-label={t(photosScreen.lookAtPhoto({ title }))}
            onPress={() => setShown(one.id)}
          >
            <PhotoImage session={view.session} photo={one.id} size="small" alt="" />
          </AriaButton>
        );
      })}
      {taking && <TakeWithGhosts slots={[slot]} set={set} onClose={() => setTaking(false)} />}
      {photo !== undefined && (
        <PhotoDialog photo={photo} onClose={() => setShown(null)} onAgain={undefined} />
      )}
    </div>
  );
};

/** Close-ups of one zone while the needle works, after each pass or in between (brief 4.5): each is kept beside the ones before. */
export const ZonePhotos = ({ zone }: { readonly zone: string }) => {
  const { t } = useWords();

  const { data, protocol } = useSessionContext();
  const taken = data.photos.filter(
    (photo) =>
      isKept(photo) && photo.view === 'macro' && photo.zone === zone && setOfStage(photo.stage) === 'work',
  );
  return (
    <QuickPhotos
      slot={{ view: 'macro', zone }}
      set="work"
      taken={taken}
      words={t(photosScreen.photoOfZone({ zoneName: zoneName(protocol, zone) }))}
      short={t(photosScreen.photo)}
    />
  );
};

const behind: ReadonlySet<string> = new Set(['VTX', 'OCC', 'NAP', 'PAR-L', 'PAR-R']);

/** The head in one of the lights of the check (brief 5.1), seen from where the work is. */
export const LightPhoto = ({ light }: { readonly light: string }) => {
  const { t } = useWords();

  const { view, data, protocol } = useSessionContext();
  const fromBehind =
    view.zonesToTreat.length > 0 &&
    view.zonesToTreat.every((zone) => behind.has(data.scars[zone]?.parent ?? zone));
  const taken = data.photos.filter((photo) => isKept(photo) && photo.light === light);
  return (
    <QuickPhotos
      slot={{ view: fromBehind ? 'crown45' : 'front', light }}
      set="after"
      taken={taken.slice(-1)}
      words={t(photosScreen.photoInLight({ light: photoNames(protocol).light(light) }))}
      short=""
    />
  );
};
