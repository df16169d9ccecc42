import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import { ghostFor } from '../../shared/photos/ghost.ts';
import { slotKey } from '../../shared/photos/photo.ts';
import type { PhotoSet, Slot } from '../../shared/photos/photo.ts';
import { viewOfPhoto } from '../../shared/photos/views.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { cameraProblems, pictureProblems, slotTitle } from '../../shared/words/photos.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useChair } from '../chairside/chair.ts';
import { photoNames } from '../chairside/facts.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { PercentSlider } from '../photos/percent-slider.tsx';
import { pictureFromCamera, readPictureFile } from '../photos/reduce-picture.ts';
import type { Reduced } from '../photos/reduce-picture.ts';
import { sentenceOf } from '../said.ts';
import { useWords } from '../words.tsx';
import { CameraChoice } from './camera-choice.tsx';
import { CameraView } from './camera-view.tsx';
import { ImportButton } from './import-button.tsx';
import { useCamera } from './use-camera.ts';
import '../photos/photos.css';
import './camera.css';

export interface TakePhotosProps {
  /** The slots to go through, in order. */
  readonly slots: readonly Slot[];
  readonly set: PhotoSet;
  readonly visits: readonly PhotoVisit[];
  readonly onClose: () => void;
  /** Told of each photo once it is stored. */
  readonly onKept?: ((photo: string) => void) | undefined;
}

const setWords = {
  before: photosScreen.beforeTheWork,
  work: photosScreen.duringTheWork,
  after: photosScreen.afterTheWork,
} as const;

/** A still that waits for "keep": nothing is stored before, and a "no" of main leaves it here. */
interface Still extends Reduced {
  readonly url: string;
}

/** The guided set: one view after the other, outline and ghost over the picture, each looked at before it is kept. */
export const TakePhotos = ({ slots, set, visits, onClose, onKept }: TakePhotosProps) => {
  const { t } = useWords();

  const { client, view, data, protocol, send } = useChair();
  const camera = useCamera(client);
  const video = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [still, setStill] = useState<Still | null>(null);
  const [working, setWorking] = useState(false);
  const [card, setCard] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [ghostPercent, setGhostPercent] = useState(35);
  const shutter = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);

  const slot = slots[at];
  const ghost = useMemo(
    () =>
      slot === undefined
        ? undefined
        : ghostFor(slot, set, { session: view.session, photos: data.photos }, visits),
    [slot, set, view.session, data.photos, visits],
  );
  const isStill = still !== null;
  useEffect(
    () => () => {
      if (still !== null) URL.revokeObjectURL(still.url);
    },
    [still],
  );
  useEffect(() => {
    (isStill ? keepButton : shutter).current?.focus();
  }, [isStill]);

  if (slot === undefined) return null;
  const isLetter = slot.view === 'letter';
  const title = slotTitle(slot, photoNames(protocol));
  const hold = async (reading: ReturnType<typeof readPictureFile>): Promise<void> => {
    setWorking(true);
    const read = await reading;
    setWorking(false);
    if (!read.ok) return setNo(pictureProblems[read.error]);
    setNo(null);
    setCard(false);
    setStill({
      ...read.value,
      url: URL.createObjectURL(
        new Blob([read.value.bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }),
      ),
    });
  };
  const shoot = (): void => {
    if (video.current !== null) void hold(pictureFromCamera(video.current));
  };
  const onward = (): void => {
    setStill(null);
    setNo(null);
    if (at + 1 < slots.length) setAt(at + 1);
    else onClose();
  };
  const keep = async (): Promise<void> => {
    if (still === null) return;
    setWorking(true);
    // While the needle works a zone is pictured again and again: each is one more, and none takes another's place.
    const before =
      set === 'work'
        ? undefined
        : data.photos.findLast(
            (photo) =>
              photo.destroyed === null && photo.stage === view.stage && slotKey(photo) === slotKey(slot),
          );
    const { bytes, small, source, fileSays } = still;
    const reply = await client['photos.add']({
      session: view.session,
      from: view.place,
      view: slot.view,
      source,
      bytes,
      small,
      ...(slot.zone === undefined ? {} : { zone: slot.zone }),
      ...(slot.row === undefined ? {} : { row: slot.row }),
      ...(slot.light === undefined ? {} : { light: slot.light }),
      ...(fileSays === undefined ? {} : { fileSays }),
      ...(before === undefined ? {} : { retakeOf: before.id }),
    });
    setWorking(false);
    if (!reply.ok) {
      return setNo(sentenceOf(reply.error));
    }
    const { photo } = reply.value;
    if (slot.zone !== undefined && card) await send({ type: 'photo.marked', photo, greyCard: true });
    onKept?.(photo);
    onward();
  };

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
            {still !== null && (
              <img className="take-still" src={still.url} alt={t(photosScreen.justTaken({ title }))} />
            )}
            {still === null && camera.stream !== null && (
              <CameraView
                stream={camera.stream}
                view={slot.view}
                ghost={ghost}
                ghostPercent={ghostPercent}
                video={video}
              />
            )}
            {still === null && camera.stream === null && (
              <p className="take-waiting">
                {camera.problem === null
                  ? t(photosScreen.theCameraIsStarting)
                  : t(photosScreen.noPictureFromCamera)}
              </p>
            )}
          </div>
          <div className="take-side">
            <div className="take-top">
              <div>
                <div className="eyebrow num">
                  {slots.length > 1
                    ? t(photosScreen.photoNumber({ at: at + 1, slots: slots.length }))
                    : isLetter
                      ? t(photosScreen.aDocument)
                      : t(setWords[set])}
                </div>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
              </div>
              <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
                {t(commonWords.close)}
              </Button>
            </div>
            <p>{viewOfPhoto(slot.view).pose}</p>
            {still === null && !isLetter && <p className="says">{t(photosScreen.sameLightSameDistance)}</p>}
            {camera.problem !== null && still === null && (
              <Banner
                tone="caution"
                title={cameraProblems[camera.problem]}
                actions={
                  <Button size="small" onPress={camera.again}>
                    {t(photosScreen.tryTheCameraAgain)}
                  </Button>
                }
              />
            )}
            {no !== null && (
              <p className="field-error" role="alert">
                {t(no)}
              </p>
            )}
            {still === null && (
              <>
                {camera.stream !== null && (
                  <Button
                    ref={shutter}
                    look="primary"
                    size="large"
                    wide
                    icon={<Icon name="camera" />}
                    isPending={working}
                    onPress={shoot}
                  >
                    {t(photosScreen.takeThePhoto)}
                  </Button>
                )}
                <ImportButton
                  isPending={working}
                  onFile={(file) => void hold(readPictureFile(file))}
                  {...(camera.stream === null ? { look: 'primary' as const } : {})}
                />
                {ghost !== undefined && camera.stream !== null && (
                  <PercentSlider
                    label={t(photosScreen.pictureOfLastTime)}
                    percent={ghostPercent}
                    onPercent={setGhostPercent}
                    most={80}
                    none="off"
                  />
                )}
                {camera.light !== null && (
                  <div>
                    <Button
                      wide
                      pressed={camera.light === 'held'}
                      icon={<Icon name="lock" />}
                      onPress={() => camera.holdLight(camera.light !== 'held')}
                    >
                      {camera.light === 'held'
                        ? t(photosScreen.lightColourHeld)
                        : t(photosScreen.holdLightAndColour)}
                    </Button>
                    <p className="small">
                      {camera.light === 'held'
                        ? t(photosScreen.everyPhotoTakenSame)
                        : t(photosScreen.keepsExposureWhiteBalance)}
                    </p>
                  </div>
                )}
                <CameraChoice camera={camera} />
                {slots.length > 1 && (
                  <Button look="quiet" icon={<Icon name="next" />} onPress={onward}>
                    {t(photosScreen.leaveOneOutNow)}
                  </Button>
                )}
              </>
            )}
            {still !== null && (
              <>
                <p className="says">
                  {isLetter ? t(photosScreen.canEveryWordRead) : t(photosScreen.sharpLightAsLast)}
                </p>
                {slot.zone !== undefined && (
                  <Tick isOn={card} isWanted={false} onChange={setCard}>
                    {t(photosScreen.scaleGreyCardPicture)}
                  </Tick>
                )}
                <Button
                  ref={keepButton}
                  look="primary"
                  size="large"
                  wide
                  icon={<Icon name="check" />}
                  isPending={working}
                  onPress={() => void keep()}
                >
                  {t(photosScreen.keepThisPhoto)}
                </Button>
                <Button
                  wide
                  isPending={working}
                  icon={<Icon name="back" />}
                  onPress={() => {
                    setStill(null);
                    setNo(null);
                  }}
                >
                  {t(photosScreen.takeItAgain)}
                </Button>
              </>
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
