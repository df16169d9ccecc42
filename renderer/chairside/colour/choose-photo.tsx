import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { isKept } from '../../../shared/photos/complete-set.ts';
import { slotTitle } from '../../../shared/words/photos.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { PhotoImage } from '../../photos/photo-image.tsx';
import { TakeWithGhosts } from '../../photos/use-visits.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { photoNames } from '../facts.ts';
import '../../photos/photos.css';

/** A photo of this session that shows a grey card, close-ups first; or a new one. */
export const ChoosePhoto = ({ onChoose, onClose }: { readonly onChoose: (photo: string) => void; readonly onClose: () => void }) => {
  const { view, data, protocol, timeZone } = useChair();
  const [taking, setTaking] = useState(false);
  const photos = data.photos.filter((photo) => isKept(photo) && photo.view !== 'letter').toSorted((one, other) => Number(other.greyCard) - Number(one.greyCard) || Number(other.view === 'macro') - Number(one.view === 'macro') || (one.at < other.at ? 1 : -1));
  const consent = data.consents['photosRecord']?.given ?? null;
  const agreed = consent?.is === 'signed' && !consent.stale;
  const zone = view.zonesToTreat[0] ?? data.zones[0];
  if (taking && zone !== undefined) return <TakeWithGhosts slots={[{ view: 'macro', zone }]} set="before" onClose={() => setTaking(false)} />;
  return (
    <Dialog title="Which photo shows the grey card?" isOpen size="wide" onClose={onClose} actions={<><Button onPress={onClose}>Cancel</Button><Button icon={<Icon name="camera" />} isDisabled={!agreed || zone === undefined} onPress={() => setTaking(true)}>Take a new one</Button></>}>
      <p className="small">Card, skin and dots in one plane and one light; matt card, no flash, no beauty filter.</p>
      {photos.length === 0 && <p>{agreed ? 'No photo yet. Take one with the card beside the crown or another treated zone.' : 'No photo: the client has not agreed to photos for the record. Type readings, or match by eye.'}</p>}
      <ul className="photo-grid">
        {photos.map((photo) => {
          const title = slotTitle(photo, photoNames(protocol));
          const state = `${clockText(timeZone, photo.at)}${photo.greyCard ? ', grey card seen' : ''}`;
          return (
            <li key={photo.id}>
              <AriaButton className="photo-tile" data-taken aria-label={`Measure ${title}: ${state}`} onPress={() => onChoose(photo.id)}>
                <span className="photo-thumb"><PhotoImage session={view.session} photo={photo.id} size="small" alt="" /></span>
                <span className="photo-words"><b>{title}</b>{' '}<span className="small num">{state}</span></span>
              </AriaButton>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
