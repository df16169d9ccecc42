import { useEffect, useMemo, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { PhotoVisit } from '../../shared/ipc/pages.ts';
import { photosOfSet } from '../../shared/photos/complete-set.ts';
import { ghostFor } from '../../shared/photos/ghost.ts';
import type { PhotoSet, Slot } from '../../shared/photos/photo.ts';
import { slotKey } from '../../shared/photos/photo.ts';
import { viewOfPhoto } from '../../shared/photos/views.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { pictureProblems, slotTitle } from '../../shared/words/photos.ts';
import { cameraScreenWords } from '../../shared/words/screens/camera.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { photoNames } from '../chairside/facts.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { PhotoImage } from '../photos/photo-image.tsx';
import { pictureFromCamera, readPictureFile } from '../photos/reduce-picture.ts';
import type { Reduced } from '../photos/reduce-picture.ts';
import { useWords } from '../words.tsx';
import { CameraView } from './camera-view.tsx';
import { FilmStrip } from './film-strip.tsx';
import { LiveSide } from './live-side.tsx';
import { RunEnd } from './run-end.tsx';
import { StillSide } from './still-side.tsx';
import { useCamera } from './use-camera.ts';
import { useKeepPhoto } from './use-keep-photo.ts';
import '../photos/photos.css';
import { PictureDialog } from '../parts/picture-dialog.tsx';
import './camera.css';

export interface TakePhotosProps {
  /** The slots to go through, in order; more than one are a run, in which each photo is kept as it is taken. */
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

/** A still that waits for "keep": one photo alone, a file, or one that main did not take. */
interface Still extends Reduced {
  readonly url: string;
}
const stillOf = (reduced: Reduced): Still => ({
  ...reduced,
  url: URL.createObjectURL(new Blob([reduced.bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' })),
});

/** The guided set: one view after the other, outline and ghost over the picture, and all of them side by side at the end. */
export const TakePhotos = ({ slots, set, visits, onClose, onKept }: TakePhotosProps) => {
  const { client, view, data, protocol } = useSessionContext();
  const { t } = useWords();
  const camera = useCamera(client);
  const keepPhoto = useKeepPhoto(set);
  const video = useRef<HTMLVideoElement>(null);
  const isRun = slots.length > 1;
  const [from, setFrom] = useState(0);
  /** A photo of the run that is looked at, or taken out of turn. */
  const [opened, setOpened] = useState<{ readonly index: number; readonly again: boolean } | null>(null);
  const [still, setStill] = useState<Still | null>(null);
  const [working, setWorking] = useState(false);
  const [card, setCard] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [ghostPercent, setGhostPercent] = useState(35);
  const shutter = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);

  const taken = useMemo(() => photosOfSet(data.photos, set), [data.photos, set]);
  const turn = isRun ? slots.findIndex((one, index) => index >= from && !taken.has(slotKey(one))) : 0;
  // Past the last one a run stands before all of its photos.
  const at = opened?.index ?? (turn < 0 ? slots.length : turn);
  const slot = slots[at];
  const looked = opened === null || opened.again || slot === undefined ? undefined : taken.get(slotKey(slot));
  const ghost = useMemo(
    () =>
      slot === undefined
        ? undefined
        : ghostFor(slot, set, { session: view.session, photos: data.photos }, visits),
    [slot, set, view.session, data.photos, visits],
  );
  const isStill = still !== null;
  const isLive = !isStill && looked === undefined && slot !== undefined;
  useEffect(
    () => () => {
      if (still !== null) URL.revokeObjectURL(still.url);
    },
    [still],
  );
  useEffect(() => {
    if (isStill) keepButton.current?.focus();
    else if (isLive) shutter.current?.focus();
  }, [isStill, isLive]);

  if (slot === undefined && !isRun) return null;
  const isLetter = slot?.view === 'letter';
  const title =
    slot === undefined
      ? t(
          (slots.every((one) => taken.has(slotKey(one))) ? cameraScreenWords.all : cameraScreenWords.some)({
            count: slots.length,
            taken: slots.filter((one) => taken.has(slotKey(one))).length,
          }),
        )
      : slotTitle(slot, photoNames(protocol));

  const store = async (picture: Reduced, greyCard: boolean): Promise<boolean> => {
    if (slot === undefined) return false;
    setWorking(true);
    const kept = await keepPhoto(slot, picture, greyCard);
    setWorking(false);
    if (!kept.ok) {
      setNo(kept.error);
      return false;
    }
    onKept?.(kept.value);
    onward();
    return true;
  };
  const read = async (reading: ReturnType<typeof readPictureFile>, keepAtOnce: boolean): Promise<void> => {
    setWorking(true);
    const picture = await reading;
    setWorking(false);
    if (!picture.ok) return setNo(pictureProblems[picture.error]);
    setNo(null);
    setCard(false);
    // What was not taken in stays to be kept once more.
    if (!keepAtOnce || !(await store(picture.value, false))) setStill(stillOf(picture.value));
  };
  const shoot = (): void => {
    if (video.current !== null) void read(pictureFromCamera(video.current), isRun);
  };
  const onward = (): void => {
    setStill(null);
    setNo(null);
    if (!isRun) return onClose();
    // One that was taken out of turn leads back to where the run stands.
    if (opened === null) setFrom(at + 1);
    setOpened(null);
  };
  const film = (large: boolean) => (
    <FilmStrip
      session={view.session}
      slots={slots}
      taken={taken}
      at={slot === undefined ? null : at}
      large={large}
      onOpen={(index) => {
        setStill(null);
        setNo(null);
        setOpened({ index, again: false });
      }}
    />
  );

  return (
    <PictureDialog className={isRun ? 'take run' : 'take'} onClose={onClose}>
      <div className="take-picture">
        {still !== null && (
          <img className="take-still" src={still.url} alt={t(photosScreen.justTaken({ title }))} />
        )}
        {!isStill && looked !== undefined && (
          <PhotoImage
            className="take-still"
            session={view.session}
            photo={looked.id}
            alt={t(cameraScreenWords.justKept({ title }))}
          />
        )}
        {isLive && camera.stream !== null && (
          <CameraView
            stream={camera.stream}
            view={slot.view}
            ghost={ghost}
            ghostPercent={ghostPercent}
            video={video}
          />
        )}
        {isLive && camera.stream === null && (
          <p className="take-waiting">
            {t(camera.problem === null ? photosScreen.theCameraIsStarting : photosScreen.noPictureFromCamera)}
          </p>
        )}
        {slot === undefined && film(true)}
      </div>
      <div className="take-side">
        <div className="take-top">
          <div>
            <div className="eyebrow num">
              {isRun && slot !== undefined
                ? t(photosScreen.photoNumber({ at: at + 1, slots: slots.length }))
                : isLetter
                  ? t(photosScreen.aDocument)
                  : t(setWords[set])}
            </div>
            <Heading slot="title" level={2}>
              {t(title)}
            </Heading>
          </div>
          <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
            {t(commonWords.close)}
          </Button>
        </div>
        {slot !== undefined && <p>{t(viewOfPhoto(slot.view).pose)}</p>}
        {isLive && !isLetter && (
          <p className="says">
            {t(photosScreen.sameLightSameDistance)}
            {isRun && ` ${t(cameraScreenWords.keptAsTaken)}`}
          </p>
        )}
        {no !== null && (
          <p className="field-error" role="alert">
            {t(no)}
          </p>
        )}
        {isLive && (
          <LiveSide
            camera={camera}
            shutter={shutter}
            isPending={working}
            onShoot={shoot}
            onFile={(file) => void read(readPictureFile(file), false)}
            ghostPercent={ghost === undefined ? null : ghostPercent}
            onGhostPercent={setGhostPercent}
            onLeaveOut={isRun ? onward : undefined}
          />
        )}
        {still !== null && (
          <StillSide
            isLetter={isLetter}
            isCloseUp={slot?.zone !== undefined}
            card={card}
            onCard={setCard}
            keepButton={keepButton}
            isPending={working}
            onKeep={() => void store(still, card)}
            onAgain={() => {
              setStill(null);
              setNo(null);
            }}
          />
        )}
        {!isStill && looked !== undefined && (
          <>
            <Button wide icon={<Icon name="camera" />} onPress={() => setOpened({ index: at, again: true })}>
              {t(cameraScreenWords.again)}
            </Button>
            <Button look="primary" wide onPress={() => setOpened(null)}>
              {t(cameraScreenWords.backToRun)}
            </Button>
          </>
        )}
        {slot === undefined && (
          <RunEnd slots={slots} taken={taken} onMissing={() => setFrom(0)} onDone={onClose} />
        )}
      </div>
      {isRun && slot !== undefined && film(false)}
    </PictureDialog>
  );
};
