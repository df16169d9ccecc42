import { useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import {
  drawnDifferenceMm,
  evenly,
  hairlineHandles,
  pointAt,
  startingHairline,
} from '../../shared/photos/hairline.ts';
import type { HairlineDrawing, PhotoPoint } from '../../shared/photos/hairline.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import { useChair } from '../chairside/chair.ts';
import { clockText } from '../chairside/clock.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Icon } from '../parts/icons.tsx';
import { HairlineField } from './hairline-field.tsx';
import type { Mode } from './hairline-field.tsx';
import { useHairline } from './use-hairline.ts';
import '../camera/camera.css';
import './hairline.css';

interface DrawHairlineProps {
  readonly photo: Photo;
  readonly drawing: HairlineDrawing | undefined;
  readonly onClose: () => void;
}

const modes = [
  { id: 'draw', label: 'Draw a line' },
  { id: 'move', label: 'Move points' },
] as const;

/** Left as right, mirrored at the point between the eyebrows: each pair meets half-way. */
const even = (points: readonly PhotoPoint[], middle: number): readonly PhotoPoint[] =>
  points.map(([x, y], index) => {
    const [otherX, otherY] = points[points.length - 1 - index] ?? [x, y];
    return pointAt((x + 2 * middle - otherX) / 2, (y + otherY) / 2);
  });

/** The new hairline, drawn on the photo by whoever holds the pen; every lift is stored, and a signed line that moves asks to be signed again. */
export const DrawHairline = ({ photo, drawing, onClose }: DrawHairlineProps) => {
  const { view, data, timeZone } = useChair();
  const hand = useHairline(photo, drawing);
  const { line, state, no } = hand;
  const isDrawn = line.points.length > 1;
  const [mode, setMode] = useState<Mode>(isDrawn ? 'move' : 'draw');
  const typed = data.fields['hairlineGlabellaMm']?.value;
  const heightMm = typeof typed === 'number' ? typed : undefined;
  const difference = isDrawn ? drawnDifferenceMm(line, heightMm) : undefined;
  const signed = data.consents['hairline']?.given;
  return (
    <ModalOverlay
      className="take-veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="take-frame">
        <AriaDialog className="take">
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
                <div className="eyebrow num">{`On the front photo of ${clockText(timeZone, photo.at)}`}</div>
                <Heading slot="title" level={2}>
                  The new hairline
                </Heading>
              </div>
              <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
                Close
              </Button>
            </div>
            {signed?.is === 'signed' && !signed.stale && (
              <p className="says caution">{`This line was signed at ${clockText(timeZone, signed.at)}. Once it moves, it has to be signed again.`}</p>
            )}
            <ChoiceRow label="Finger, pen or mouse" choices={modes} value={mode} onChange={setMode} />
            <p>
              {mode === 'draw'
                ? 'Draw the line from one side to the other in one go. Drawn again, it takes the place of the one before.'
                : 'Drag a point, or go to it with Tab and move it with the arrow keys. The yellow point lies between the eyebrows.'}
            </p>
            {!isDrawn && (
              <Button
                icon={<Icon name="plus" />}
                onPress={() => {
                  hand.settle({ ...startingHairline, glabella: line.glabella }, line);
                  setMode('move');
                }}
              >
                Start with a gentle arch
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
                  Make both sides alike
                </Button>
                <Button
                  size="small"
                  icon={<Icon name="back" />}
                  isDisabled={!hand.canGoBack}
                  onPress={hand.back}
                >
                  Take the last change back
                </Button>
              </div>
            )}
            {difference !== undefined && (
              <p className="says num">{`With ${heightMm} mm as the height, left and right differ by about ${difference} mm on the picture. A head that is a little turned shows a difference too: the tape counts.`}</p>
            )}
            {isDrawn && heightMm === undefined && (
              <p className="says">Enter the height above the glabella to see it on the picture.</p>
            )}
            <p className="small hairline-state" role="status">
              {state === 'unsaved' ? 'Not saved yet' : state === 'saved' ? 'Saved' : ''}
            </p>
            {no !== null && (
              <p className="field-error" role="alert">
                {no}
              </p>
            )}
            <Button look="primary" size="large" wide isDisabled={!isDrawn} onPress={onClose}>
              Done
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
