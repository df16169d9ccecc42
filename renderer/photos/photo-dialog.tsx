import { useState } from 'react';
import type { Photo } from '../../shared/photos/photo.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { clockText } from '../format-time.ts';
import { photoNames } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.tsx';
import { DestroyPhoto } from './destroy-photo.tsx';
import { PhotoImage } from './photo-image.tsx';

interface PhotoDialogProps {
  readonly photo: Photo;
  readonly onClose: () => void;
  readonly onAgain: (() => void) | undefined;
}

/** One photo of this session, whole: look, mark, take again, destroy. */
export const PhotoDialog = ({ photo, onClose, onAgain }: PhotoDialogProps) => {
  const { t } = useWords();

  const { client, view, protocol, timeZone, send } = useSessionContext();
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
            {t(photosScreen.destroyThisPhoto)}
          </Button>
          {onAgain !== undefined && (
            <Button icon={<Icon name="camera" />} onPress={onAgain}>
              {t(photosScreen.takeItAgain)}
            </Button>
          )}
          <Button look="primary" onPress={onClose}>
            {t(commonWords.close)}
          </Button>
        </>
      }
    >
      <PhotoImage className="photo-whole" session={view.session} photo={photo.id} alt={t(title)} />
      <p className="small num">{`${photo.source === 'file' ? t(photosScreen.imported) : t(photosScreen.taken)} ${clockText(timeZone, photo.at)} · ${photo.width} × ${photo.height}${photo.takenAt < photo.at ? ` ${t(photosScreen.fileSays({ takenAt: { at: photo.takenAt, zone: timeZone, as: 'moment' } }))}` : ''}`}</p>
      {photo.zone !== undefined && (
        <Tick
          isOn={photo.greyCard}
          isWanted={false}
          onChange={(greyCard) => void send({ type: 'photo.marked', photo: photo.id, greyCard })}
        >
          {t(photosScreen.scaleGreyCardPicture)}
        </Tick>
      )}
    </Dialog>
  );
};
