import { useEffect, useState } from 'react';
import { missingFrom, photosOfSet } from '../../shared/photos/complete-set.ts';
import { slotKey } from '../../shared/photos/photo.ts';
import type { PhotoSet, Slot } from '../../shared/photos/photo.ts';
import { photoWords } from '../../shared/words/photos.ts';
import { chairsideScreen } from '../../shared/words/screens/chairside.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { ComparePhotos } from './compare-photos.tsx';
import { PhotoDialog } from './photo-dialog.tsx';
import { SlotTile } from './slot-tile.tsx';
import { photosRun, slotsOf } from './slots-of.ts';
import { TakeWithGhosts, useVisits } from './use-visits.tsx';
import './photos.css';

interface PhotosCardProps {
  readonly title: string;
  readonly set: PhotoSet;
  /** Only the close-ups: where the colour photo alone is asked for. */
  readonly only?: 'closeUps';
  /** Once all of it is taken, it stands in one line. */
  readonly folds?: boolean;
}

/** Times somebody was sent here: each opens the camera once, also where the card is drawn anew. */
const heard = new WeakSet<object>();

/** The guided set of a stage: every slot with its picture or its outline, and one button that leads through what is missing. */
export const PhotosCard = ({ title, set, only, folds = false }: PhotosCardProps) => {
  const { t } = useWords();

  const { view, data, goTo, pointed } = useSessionContext();
  const [taking, setTaking] = useState<readonly Slot[] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [comparing, setComparing] = useState(false);
  const [opened, setOpened] = useState(false);
  const slots = slotsOf(view, set, only);
  const taken = photosOfSet(data.photos, set);
  const missing = missingFrom(slots, taken);
  useEffect(() => {
    if (pointed.anchor !== photosRun || heard.has(pointed)) return;
    heard.add(pointed);
    // After the focus came here, so that it comes back here when the camera closes.
    if (data.mayTakePhotos && missing.length > 1) requestAnimationFrame(() => setTaking(missing));
  }, [pointed, data.mayTakePhotos, missing]);
  const { given: consent } = data.consents.photosRecord;
  const agreed = data.mayTakePhotos;
  const photo = data.photos.find(({ id }) => id === shown);
  const toConsents = (): void => goTo('consultation', 'consent-photosRecord');
  const isWhole = slots.length > 0 && missing.length === 0;
  if (folds && isWhole && !opened && taking === null)
    return (
      <Card
        title={title}
        id="photos"
        className="folded-card"
        aside={
          <Button
            size="small"
            look="quiet"
            expanded={false}
            label={chairsideScreen.showOf({ title })}
            onPress={() => setOpened(true)}
          >
            {t(commonWords.show)}
          </Button>
        }
      >
        <p className="folded-says">
          {t(photosScreen.slotsTaken({ slots: slots.length, slots2: slots.length }))}
        </p>
      </Card>
    );
  return (
    <Card
      title={title}
      id="photos"
      aside={
        <div className="button-row" id={photosRun}>
          {slots.length > 0 && (
            <Chip tone={missing.length === 0 ? 'good' : 'normal'}>
              <span className="num">
                {t(photosScreen.slotsTaken({ slots: slots.length - missing.length, slots2: slots.length }))}
              </span>
            </Chip>
          )}
          {missing.length > 0 && slots.length > 1 && (
            <Button
              look="primary"
              icon={<Icon name="camera" />}
              isDisabled={!agreed}
              onPress={() => setTaking(missing)}
            >
              {missing.length === slots.length
                ? t(photosScreen.takeThePhotos)
                : t(photosScreen.takeTheMissing({ missing: missing.length }))}
            </Button>
          )}
          {set === 'after' && taken.size > 0 && (
            <Button icon={<Icon name="compare" />} onPress={() => setComparing(true)}>
              {t(photosScreen.compareBeforeAndAfter)}
            </Button>
          )}
        </div>
      }
    >
      {!agreed && (
        <div className="says caution photo-consent">
          <p>{t(consent?.is === 'refused' ? photoWords.consentRefused : photoWords.consentFirst)}</p>
          <Button size="small" onPress={toConsents}>
            {t(photosScreen.goToConsents)}
          </Button>
        </div>
      )}
      {slots.length === 0 && <p className="small">{t(photosScreen.closeUpsAskedOnce)}</p>}
      <ul className="photo-grid">
        {slots.map((slot) => (
          <SlotTile
            key={slotKey(slot)}
            slot={slot}
            photo={taken.get(slotKey(slot))}
            isDisabled={!agreed}
            onTake={() => setTaking([slot])}
            onShow={(id) => setShown(id)}
          />
        ))}
      </ul>
      {taking !== null && <TakeWithGhosts slots={taking} set={set} onClose={() => setTaking(null)} />}
      {photo !== undefined && (
        <PhotoDialog
          photo={photo}
          onClose={() => setShown(null)}
          onAgain={
            agreed
              ? () => {
                  setShown(null);
                  setTaking([photo]);
                }
              : undefined
          }
        />
      )}
      {comparing && <CompareHere onClose={() => setComparing(false)} />}
    </Card>
  );
};

const CompareHere = ({ onClose }: { readonly onClose: () => void }) => {
  const { view, say } = useSessionContext();
  const loaded = useVisits();
  if (loaded.is === 'waiting') return null;
  return (
    <ComparePhotos
      visits={loaded.is === 'there' ? loaded.value : []}
      session={view.session}
      onKeep={(before, after, registered) => say({ type: 'photos.compared', before, after, registered })}
      onClose={onClose}
    />
  );
};
