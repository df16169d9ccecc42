import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { cameraProblems } from '../../shared/words/photos.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';
import { CameraChoice } from '../camera/camera-choice.tsx';
import { useCamera } from '../camera/use-camera.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { choicesOf } from './code-choices.ts';
import type { CodeChoice } from './code-choices.ts';
import { useScanFrames } from './use-scan-frames.ts';
import './scan.css';

interface ScanDialogProps {
  readonly client: Client;
  /** The text of a code, as a scanner would type it; two of one pack come one after the other. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

/**
 * The camera looks for codes and closes itself when it has one. Several in one picture are all offered; one that is about no pack is said
 * to be so. Nothing it sees is kept.
 */
export const ScanDialog = ({ client, onCode, onClose }: ScanDialogProps) => {
  const { t } = useWords();
  const camera = useCamera(client);
  const video = useRef<HTMLVideoElement>(null);
  const { stream } = camera;
  const [choices, setChoices] = useState<readonly CodeChoice[]>([]);
  useEffect(() => {
    const element = video.current;
    if (element !== null) element.srcObject = stream;
  }, [stream]);
  const use = ({ codes }: CodeChoice): void => {
    for (const code of codes) onCode(code);
    onClose();
  };
  const broken = useScanFrames(video, stream !== null && choices.length === 0, (codes) => {
    const found = choicesOf(codes, new Date().getFullYear());
    const [only] = found;
    if (only !== undefined && found.length === 1 && only.isUseful) use(only);
    else setChoices(found);
  });
  const [first] = choices;
  return (
    <Dialog
      title={t(scanWords.title)}
      isOpen
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t(scanWords.typeInstead)}</Button>}
    >
      <div className="scan-picture">
        <video
          ref={video}
          autoPlay
          playsInline
          muted
          aria-label={t(scanWords.picture)}
          hidden={stream === null}
        />
        {stream !== null && <span className="scan-corners" aria-hidden="true" />}
        {stream === null && (
          <p className="scan-waiting">
            {camera.problem === null ? t(scanWords.starting) : t(scanWords.noPicture)}
          </p>
        )}
      </div>
      {camera.problem !== null && (
        <Banner
          tone="caution"
          title={cameraProblems[camera.problem]}
          actions={
            <Button size="small" onPress={camera.again}>
              {t(scanWords.tryAgain)}
            </Button>
          }
        />
      )}
      {broken && <Banner tone="caution">{t(scanWords.noReader)}</Banner>}
      {first !== undefined && (
        <div
          className="scan-choices"
          role="group"
          aria-label={t(choices.length > 1 ? scanWords.several : first.says)}
        >
          <p className="says" role="status">
            {t(choices.length > 1 ? scanWords.several : first.says)}
          </p>
          {choices.length > 1 &&
            choices.map((choice) =>
              choice.isUseful ? (
                <Button key={choice.codes.join(' ')} onPress={() => use(choice)}>
                  {t(choice.says)}
                </Button>
              ) : (
                <p key={choice.codes.join(' ')} className="small">
                  {t(choice.says)}
                </p>
              ),
            )}
          <Button look="quiet" onPress={() => setChoices([])}>
            {t(scanWords.again)}
          </Button>
        </div>
      )}
      {first === undefined && <p className="says">{t(scanWords.hold)}</p>}
      <CameraChoice camera={camera} />
    </Dialog>
  );
};
