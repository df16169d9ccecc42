import { useEffect, useRef } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { cameraProblems } from '../../shared/words/photos.ts';
import { CameraChoice } from '../camera/camera-choice.tsx';
import { useCamera } from '../camera/use-camera.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useScanFrames } from './use-scan-frames.ts';
import './scan.css';

export interface ScanDialogProps {
  readonly client: Client;
  /** The text of the code, as a scanner would type it. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

const noReader = 'Codes cannot be read on this computer. Type what stands on the label.';

/** The camera looks for a code and closes itself when it has one. Nothing it sees is kept. */
export const ScanDialog = ({ client, onCode, onClose }: ScanDialogProps) => {
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
      title="Scan the code on the pack"
      isOpen
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>Type it instead</Button>}
    >
      <div className="scan-picture">
        <video
          ref={video}
          autoPlay
          playsInline
          muted
          aria-label="What the camera sees"
          hidden={stream === null}
        />
        {stream !== null && <span className="scan-corners" aria-hidden="true" />}
        {stream === null && (
          <p className="scan-waiting">
            {camera.problem === null ? 'The camera is starting' : 'No picture from a camera'}
          </p>
        )}
      </div>
      {camera.problem !== null && (
        <Banner
          tone="caution"
          title={cameraProblems[camera.problem]}
          actions={
            <Button size="small" onPress={camera.again}>
              Try the camera again
            </Button>
          }
        />
      )}
      {broken && <Banner tone="caution">{noReader}</Banner>}
      <p className="says">Hold the square or the bars of the pack into the frame, flat and sharp.</p>
      <CameraChoice camera={camera} />
    </Dialog>
  );
};
