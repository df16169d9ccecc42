import { useState } from 'react';
import type { Photo } from '../../shared/photos/photo.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { useChair } from '../chairside/chair.ts';
import { clockText } from '../chairside/clock.ts';
import { photoNames } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { momentText } from '../when.ts';
import { DestroyPhoto } from './destroy-photo.tsx';
import { PhotoImage } from './photo-image.tsx';

interface PhotoDialogProps {
  readonly photo: Photo;
  readonly onClose: () => void;
  readonly onAgain: (() => void) | undefined;
}

/** One photo of this session, whole: look, mark, take again, destroy. */
export const PhotoDialog = ({ photo, onClose, onAgain }: PhotoDialogProps) => {
  const { client, view, protocol, timeZone, send } = useChair();
  const [destroying, setDestroying] = useState(false);
  const title = slotTitle(photo, photoNames(protocol));
  if (destroying)
    return (
      <DestroyPhoto
        client={client}
        session={view.session}
        photo={photo.id}
        title={title}
        onClose={() => setDestroying(false)}
        onDone={onClose}
      />
    );
  return (
    <Dialog
      title={title}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" icon={<Icon name="bin" />} onPress={() => setDestroying(true)}>
            Destroy this photo
          </Button>
          {onAgain !== undefined && (
            <Button icon={<Icon name="camera" />} onPress={onAgain}>
              Take it again
            </Button>
          )}
          <Button look="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <PhotoImage className="photo-whole" session={view.session} photo={photo.id} alt={title} />
      <p className="small num">{`${photo.source === 'file' ? 'Imported' : 'Taken'} ${clockText(timeZone, photo.at)} · ${photo.width} × ${photo.height}${photo.takenAt < photo.at ? ` · the file says ${momentText(photo.takenAt)}` : ''}`}</p>
      {photo.zone !== undefined && (
        <Tick
          isOn={photo.greyCard}
          isWanted={false}
          onChange={(greyCard) => void send({ type: 'photo.marked', photo: photo.id, greyCard })}
        >
          Scale and grey card are in the picture
        </Tick>
      )}
    </Dialog>
  );
};
