import { useState } from 'react';
import { letterFor } from '../../../shared/photos/complete-set.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { TakePhotos } from '../../camera/take-photos.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { PhotoDialog } from '../../photos/photo-dialog.tsx';
import { PhotoImage } from '../../photos/photo-image.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** The letter as a picture: photographed or imported, sealed like every photo. Where none can be taken, nothing is offered. */
export const LetterPicture = ({ code }: { readonly code: string }) => {
  const { data, view } = useSessionContext();
  const { t } = useWords();
  const [taking, setTaking] = useState(false);
  const [shown, setShown] = useState(false);
  const picture = letterFor(data.photos, code);
  return (
    <div className="letter-picture">
      {picture !== undefined && (
        <Button look="quiet" label={t(healthScreenWords.lookAtLetter)} onPress={() => setShown(true)}>
          <PhotoImage
            session={view.session}
            photo={picture.id}
            size="small"
            alt=""
            className="letter-small"
          />
        </Button>
      )}
      <Button size="small" icon={<Icon name="camera" />} onPress={() => setTaking(true)}>
        {t(picture === undefined ? healthScreenWords.addLetterPhoto : healthScreenWords.anotherLetterPhoto)}
      </Button>
      {taking && (
        <TakePhotos
          slots={[{ view: 'letter', row: code }]}
          set="before"
          visits={[]}
          onClose={() => setTaking(false)}
        />
      )}
      {shown && picture !== undefined && (
        <PhotoDialog
          photo={picture}
          onClose={() => setShown(false)}
          onAgain={() => {
            setShown(false);
            setTaking(true);
          }}
        />
      )}
    </div>
  );
};
