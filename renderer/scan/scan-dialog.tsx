import { useEffect, useRef } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { cameraProblems } from '../../shared/words/photos.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { CameraChoice } from '../camera/camera-choice.tsx';
import { useCamera } from '../camera/use-camera.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { useScanFrames } from './use-scan-frames.ts';
import './scan.css';

export interface ScanDialogProps {
  readonly client: Client;
  /** The text of the code, as a scanner would type it. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

const noReader = stockScreen.codesCannotReadOn;

/** The camera looks for a code and closes itself when it has one. Nothing it sees is kept. */
export const ScanDialog = ({ client, onCode, onClose }: ScanDialogProps) => {
  const { t } = useWords();

  const camera = useCamera(client);
  const video = useRef<HTMLVideoElement>(null);
  const { stream } = camera;
  useEffect(() => {
    const element = video.current;
    if (element !== null) element.srcObject = stream;
  }, [stream]);
  const broken = useScanFrames(video, stream !== null, (code) => {
    onCode(code);
    onClose();
  });
  return (
    <Dialog
      title={t(stockScreen.scanCodeOnPack)}
      isOpen
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t(stockScreen.typeItInstead)}</Button>}
    >
      <div className="scan-picture">
        <video
          ref={video}
          autoPlay
          playsInline
          muted
          aria-label={t(stockScreen.whatTheCameraSees)}
          hidden={stream === null}
        />
        {stream !== null && <span className="scan-corners" aria-hidden="true" />}
        {stream === null && (
          <p className="scan-waiting">
            {camera.problem === null
              ? t(stockScreen.theCameraIsStarting)
              : t(stockScreen.noPictureFromCamera)}
          </p>
        )}
      </div>
      {camera.problem !== null && (
        <Banner
          tone="caution"
          title={cameraProblems[camera.problem]}
          actions={
            <Button size="small" onPress={camera.again}>
              {t(stockScreen.tryTheCameraAgain)}
            </Button>
          }
        />
      )}
      {broken && <Banner tone="caution">{t(noReader)}</Banner>}
      <p className="says">{t(stockScreen.holdSquareOrBars)}</p>
      <CameraChoice camera={camera} />
    </Dialog>
  );
};
