import { useState } from 'react';
import { hairlinePhotos } from '../../shared/photos/hairline.ts';
import { photoWords } from '../../shared/words/photos.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { isYes } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { TakeWithGhosts } from '../photos/use-visits.tsx';
import { useWords } from '../words.tsx';
import { DrawHairline } from './draw-hairline.tsx';
import { HairlinePicture } from './hairline-picture.tsx';
import { HairlineStanding } from './hairline-standing.tsx';

/** The new line on the photo of the front: take the photo, draw, look, draw again; then sign (brief 1.5). */
export const HairlineCard = () => {
  const { t } = useWords();

  const { view, data, timeZone, goTo } = useSessionContext();
  const [taking, setTaking] = useState(false);
  const [drawingOn, setDrawingOn] = useState<string | null>(null);
  if (!isYes(data, 'hairlineChange')) return null;
  const { given: consent } = data.consents.photosRecord;
  const agreed = data.mayTakePhotos;
  const photos = hairlinePhotos(data.photos);
  const newest = photos.at(-1);
  const here = data.hairline;
  const isNewer = here !== null && newest !== undefined && newest.id !== here.drawing.photo;
  const draw = (id: string | undefined) => setDrawingOn(id ?? null);
  const photo = photos.find(({ id }) => id === drawingOn);
  return (
    <Card
      title={t(hairlineScreen.theLineOnPhoto)}
      id="hairline-drawing"
      aside={here !== null && <HairlineStanding />}
    >
      {!agreed && (
        <div className="says caution photo-consent">
          <p>
            {t(
              consent?.is === 'refused'
                ? hairlineScreen.agreedByMeasures({ consentRefused: photoWords.consentRefused })
                : photoWords.consentFirst,
            )}
          </p>
          <Button size="small" onPress={() => goTo('consultation', 'consent-photosRecord')}>
            {t(hairlineScreen.goToConsents)}
          </Button>
        </div>
      )}
      {agreed && newest === undefined && (
        <>
          <p>{t(hairlineScreen.agreesOnPhoto)}</p>
          <div className="button-row">
            <Button look="primary" icon={<Icon name="camera" />} onPress={() => setTaking(true)}>
              {t(hairlineScreen.takePhotoFront)}
            </Button>
          </div>
        </>
      )}
      {here === null && newest !== undefined && agreed && (
        <div className="button-row">
          <Button look="primary" icon={<Icon name="edit" />} onPress={() => draw(newest.id)}>
            {t(hairlineScreen.drawTheLine)}
          </Button>
        </div>
      )}
      {here !== null && (
        <div className="hairline-preview">
          <HairlinePicture session={view.session} {...here} title={t(hairlineScreen.theNewHairline)} />
          <div>
            <p className="num">
              {t(
                hairlineScreen.drawnOnPhoto({
                  at: { at: here.at, zone: timeZone, as: 'clock' },
                  takenAt: { at: here.takenAt, zone: timeZone, as: 'clock' },
                }),
              )}
            </p>
            <Button icon={<Icon name="edit" />} isDisabled={!agreed} onPress={() => draw(here.drawing.photo)}>
              {t(hairlineScreen.changeTheLine)}
            </Button>
            {isNewer && (
              <Button size="small" isDisabled={!agreed} onPress={() => draw(newest.id)}>
                {t(hairlineScreen.drawOnNewerPhoto)}
              </Button>
            )}
          </div>
        </div>
      )}
      {taking && <TakeWithGhosts slots={[{ view: 'front' }]} set="before" onClose={() => setTaking(false)} />}
      {photo !== undefined && (
        <DrawHairline
          key={photo.id}
          photo={photo}
          drawing={here?.drawing}
          onClose={() => setDrawingOn(null)}
        />
      )}
    </Card>
  );
};
