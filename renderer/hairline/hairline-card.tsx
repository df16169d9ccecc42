import { useState } from 'react';
import { hairlineShown } from '../../shared/photos/hairline-shown.ts';
import { hairlinePhotos } from '../../shared/photos/hairline.ts';
import { photoWords } from '../../shared/words/photos.ts';
import { useChair } from '../chairside/chair.ts';
import { clockText } from '../chairside/clock.ts';
import { isYes } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { TakeWithGhosts } from '../photos/use-visits.tsx';
import { DrawHairline } from './draw-hairline.tsx';
import { HairlinePicture } from './hairline-picture.tsx';
import { HairlineStanding } from './hairline-standing.tsx';

/** The new line on the photo of the front: take the photo, draw, look, draw again; then sign (brief 1.5). */
export const HairlineCard = () => {
  const { view, data, timeZone, openSection } = useChair();
  const [taking, setTaking] = useState(false);
  const [drawingOn, setDrawingOn] = useState<string | null>(null);
  if (data.opening.hairlineDrawing !== true || !isYes(data, 'hairlineChange')) return null;
  const consent = data.consents['photosRecord']?.given ?? null;
  const agreed = consent?.is === 'signed' && !consent.stale;
  const photos = hairlinePhotos(data.photos);
  const newest = photos.at(-1);
  const here = hairlineShown(data);
  const isNewer = here !== undefined && newest !== undefined && newest.id !== here.drawing.photo;
  const draw = (id: string | undefined) => setDrawingOn(id ?? null);
  const photo = photos.find(({ id }) => id === drawingOn);
  return (
    <Card
      title="The line on a photo"
      id="hairline-drawing"
      aside={here !== undefined && <HairlineStanding />}
    >
      {!agreed && (
        <div className="says caution photo-consent">
          <p>
            {consent?.is === 'refused'
              ? `${photoWords.consentRefused} The line is agreed by its measures and a signature.`
              : photoWords.consentFirst}
          </p>
          <Button size="small" onPress={() => openSection('consents')}>
            Go to consents
          </Button>
        </div>
      )}
      {agreed && newest === undefined && (
        <>
          <p>
            The client agrees to the line as it lies on a photo of the front. Mark the line on the skin first
            if you like; then take the photo.
          </p>
          <div className="button-row">
            <Button look="primary" icon={<Icon name="camera" />} onPress={() => setTaking(true)}>
              Take the photo of the front
            </Button>
          </div>
        </>
      )}
      {here === undefined && newest !== undefined && agreed && (
        <div className="button-row">
          <Button look="primary" icon={<Icon name="edit" />} onPress={() => draw(newest.id)}>
            Draw the line
          </Button>
        </div>
      )}
      {here !== undefined && (
        <div className="hairline-preview">
          <HairlinePicture session={view.session} {...here} title="The new hairline" />
          <div>
            <p className="num">{`Drawn at ${clockText(timeZone, here.at)} on the front photo of ${clockText(timeZone, here.takenAt)}.`}</p>
            <Button icon={<Icon name="edit" />} isDisabled={!agreed} onPress={() => draw(here.drawing.photo)}>
              Change the line
            </Button>
            {isNewer && (
              <Button size="small" isDisabled={!agreed} onPress={() => draw(newest.id)}>
                Draw it on the newer photo
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
