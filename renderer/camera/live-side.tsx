import type { Ref } from 'react';
import { cameraProblems } from '../../shared/words/photos.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { PercentSlider } from '../photos/percent-slider.tsx';
import { CameraChoice } from './camera-choice.tsx';
import { ImportButton } from './import-button.tsx';
import { useWords } from '../words.tsx';
import type { Camera } from './use-camera.ts';

interface LiveSideProps {
  readonly camera: Camera;
  readonly shutter: Ref<HTMLButtonElement>;
  readonly isPending: boolean;
  readonly onShoot: () => void;
  readonly onFile: (file: File) => void;
  /** Of the picture of last time that lies over this one; `null` where there is none. */
  readonly ghostPercent: number | null;
  readonly onGhostPercent: (percent: number) => void;
  /** In a run: this one is left out. */
  readonly onLeaveOut?: (() => void) | undefined;
}

/** Beside what the camera sees: the shutter first, then what makes photos alike. */
export const LiveSide = ({
  camera,
  shutter,
  isPending,
  onShoot,
  onFile,
  ghostPercent,
  onGhostPercent,
  onLeaveOut,
}: LiveSideProps) => {
  const { t } = useWords();
  return (
    <>
      {camera.problem !== null && (
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
      {camera.stream !== null && (
        <Button
          ref={shutter}
          look="primary"
          size="large"
          wide
          icon={<Icon name="camera" />}
          isPending={isPending}
          onPress={onShoot}
        >
          {t(photosScreen.takeThePhoto)}
        </Button>
      )}
      <ImportButton
        isPending={isPending}
        onFile={onFile}
        {...(camera.stream === null ? { look: 'primary' as const } : {})}
      />
      {ghostPercent !== null && camera.stream !== null && (
        <PercentSlider
          label={t(photosScreen.pictureOfLastTime)}
          percent={ghostPercent}
          onPercent={onGhostPercent}
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
            {t(camera.light === 'held' ? photosScreen.lightColourHeld : photosScreen.holdLightAndColour)}
          </Button>
          <p className="small">
            {t(
              camera.light === 'held'
                ? photosScreen.everyPhotoTakenSame
                : photosScreen.keepsExposureWhiteBalance,
            )}
          </p>
        </div>
      )}
      <CameraChoice camera={camera} />
      {onLeaveOut !== undefined && (
        <Button look="quiet" icon={<Icon name="next" />} onPress={onLeaveOut}>
          {t(photosScreen.leaveOneOutNow)}
        </Button>
      )}
    </>
  );
};
