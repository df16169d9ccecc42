import { useState } from 'react';
import { Heading } from 'react-aria-components';
import {
  drawnDifferenceMm,
  evenly,
  hairlineHandles,
  pointAt,
  startingHairline,
} from '../../shared/photos/hairline.ts';
import type { HairlineDrawing, PhotoPoint } from '../../shared/photos/hairline.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { HairlineField } from './hairline-field.tsx';
import type { Mode } from './hairline-field.tsx';
import { useHairline } from './use-hairline.ts';
import '../camera/camera.css';
import { PictureDialog } from '../parts/picture-dialog.tsx';
import './hairline.css';

interface DrawHairlineProps {
  readonly photo: Photo;
  readonly drawing: HairlineDrawing | undefined;
  readonly onClose: () => void;
}

const modes = [
  { id: 'draw', label: hairlineScreen.drawALine },
  { id: 'move', label: hairlineScreen.movePoints },
] as const;

/** Left as right, mirrored at the point between the eyebrows: each pair meets half-way. */
const even = (points: readonly PhotoPoint[], middle: number): readonly PhotoPoint[] =>
  points.map(([x, y], index) => {
    const [otherX, otherY] = points[points.length - 1 - index] ?? [x, y];
    return pointAt((x + 2 * middle - otherX) / 2, (y + otherY) / 2);
  });

/** The new hairline, drawn on the photo by whoever holds the pen; every lift is stored, and a signed line that moves asks to be signed again. */
export const DrawHairline = ({ photo, drawing, onClose }: DrawHairlineProps) => {
  const { t } = useWords();

  const { view, data, timeZone } = useSessionContext();
  const hand = useHairline(photo, drawing);
  const { line, state, no } = hand;
  const isDrawn = line.points.length > 1;
  const [mode, setMode] = useState<Mode>(isDrawn ? 'move' : 'draw');
  const typed = data.fields['hairlineGlabellaMm'];
  const heightMm = typeof typed === 'number' ? typed : undefined;
  const difference = isDrawn ? drawnDifferenceMm(line, heightMm) : undefined;
  const signed = data.consents['hairline']?.given;
  return (
    <PictureDialog className="take" onClose={onClose}>
      <div className="take-picture">
        <div className="hairline-stage">
          <HairlineField
            session={view.session}
            photo={photo}
            hand={hand}
            mode={mode}
            heightMm={heightMm}
            onDrawn={() => setMode('move')}
          />
        </div>
      </div>
      <div className="take-side">
        <div className="take-top">
          <div>
            <div className="eyebrow num">
              {t(hairlineScreen.onFrontPhotoOf({ at: { at: photo.at, zone: timeZone, as: 'clock' } }))}
            </div>
            <Heading slot="title" level={2}>
              {t(hairlineScreen.theNewHairline)}
            </Heading>
          </div>
          <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
            {t(commonWords.close)}
          </Button>
        </div>
        {signed?.is === 'signed' && !signed.stale && (
          <p className="says caution">
            {t(hairlineScreen.lineWasSigned({ at: { at: signed.at, zone: timeZone, as: 'clock' } }))}
          </p>
        )}
        <ChoiceRow
          label={t(hairlineScreen.fingerPenOrMouse)}
          choices={modes}
          value={mode}
          onChange={setMode}
        />
        <p>{mode === 'draw' ? t(hairlineScreen.drawInOneGo) : t(hairlineScreen.dragPoints)}</p>
        {!isDrawn && (
          <Button
            icon={<Icon name="plus" />}
            onPress={() => {
              hand.settle({ ...startingHairline, glabella: line.glabella }, line);
              setMode('move');
            }}
          >
            {t(hairlineScreen.startGentleArch)}
          </Button>
        )}
        {isDrawn && (
          <div className="button-row">
            <Button
              size="small"
              icon={<Icon name="compare" />}
              onPress={() =>
                hand.settle(
                  {
                    ...line,
                    points: even(
                      evenly(line.points, hairlineHandles, photo.width / photo.height),
                      line.glabella[0],
                    ),
                  },
                  line,
                )
              }
            >
              {t(hairlineScreen.makeBothSidesAlike)}
            </Button>
            <Button size="small" icon={<Icon name="back" />} isDisabled={!hand.canGoBack} onPress={hand.back}>
              {t(hairlineScreen.takeLastChangeBack)}
            </Button>
          </div>
        )}
        {difference !== undefined && heightMm !== undefined && (
          <p className="says num">{t(hairlineScreen.sidesDifferAtHeight({ heightMm, difference }))}</p>
        )}
        {isDrawn && heightMm === undefined && (
          <p className="says">{t(hairlineScreen.enterHeightAboveGlabella)}</p>
        )}
        <p className="small hairline-state" role="status">
          {state === 'unsaved'
            ? t(hairlineScreen.notSavedYet)
            : state === 'saved'
              ? t(hairlineScreen.saved)
              : ''}
        </p>
        {no !== null && (
          <p className="field-error" role="alert">
            {t(no)}
          </p>
        )}
        <Button look="primary" size="large" wide isDisabled={!isDrawn} onPress={onClose}>
          {t(commonWords.done)}
        </Button>
      </div>
    </PictureDialog>
  );
};
