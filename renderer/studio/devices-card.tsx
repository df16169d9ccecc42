import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import { cameraProblems } from '../../shared/words/photos.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { setUpWords } from '../../shared/words/screens/set-up.ts';
import { CameraChoice } from '../camera/camera-choice.tsx';
import { useCamera } from '../camera/use-camera.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { usePrinter } from '../use-printer.ts';
import { useWords } from '../words.tsx';
import '../scan/scan.css';

const dialogChoice = ' dialog';

interface TryCameraProps {
  readonly client: Client;
  readonly onUse: (camera: string) => void;
  readonly onClose: () => void;
}

/** What the camera sees, and which one it is. */
const TryCamera = ({ client, onUse, onClose }: TryCameraProps) => {
  const { t } = useWords();
  const camera = useCamera(client);
  const video = useRef<HTMLVideoElement>(null);
  const { stream, label, problem } = camera;
  useEffect(() => {
    const element = video.current;
    if (element !== null) element.srcObject = stream;
  }, [stream]);
  return (
    <Dialog
      title={setUpWords.tryCamera}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(commonWords.close)}
          </Button>
          <Button look="primary" isDisabled={label === null} onPress={() => onUse(label ?? '')}>
            {t(setUpWords.takeWith)}
          </Button>
        </>
      }
    >
      {problem !== null && <Banner tone="caution">{t(cameraProblems[problem])}</Banner>}
      <div className="scan-picture">
        <video ref={video} autoPlay playsInline muted />
      </div>
      <CameraChoice camera={camera} />
      <p className="small">{t(setUpWords.nothingKept)}</p>
    </Dialog>
  );
};

/** Where pages come out and what photos are taken with, on this device. */
export const DevicesCard = () => {
  const { t } = useWords();
  const { app, client } = useShell();
  const { printers, chosen, choose, says } = usePrinter(client);
  const { settings } = useSyncExternalStore(app.subscribe, app.now);
  const [trying, setTrying] = useState(false);
  return (
    <Card title={t(setUpWords.devices)}>
      <div className="plain-lines">
        {printers.length === 0 ? (
          <p>{t(setUpWords.noPrinter)}</p>
        ) : (
          <ChoiceRow
            label={deskScreen.printer}
            size="small"
            choices={[
              ...printers.map(({ name }) => ({ id: name, label: name })),
              { id: dialogChoice, label: deskScreen.askEachTime },
            ]}
            value={chosen ?? dialogChoice}
            onChange={(next) => choose(next === dialogChoice ? null : next)}
          />
        )}
        {says !== undefined && <p className="says caution">{t(says)}</p>}
        <p>
          {t(
            settings.camera === undefined
              ? setUpWords.noCameraYet
              : setUpWords.cameraChosen({ camera: settings.camera }),
          )}
        </p>
        <div>
          <Button onPress={() => setTrying(true)}>{t(setUpWords.tryCamera)}</Button>
        </div>
      </div>
      {trying && (
        <TryCamera
          client={client}
          onUse={(camera) => {
            void app.changeSettings({ camera });
            setTrying(false);
          }}
          onClose={() => setTrying(false)}
        />
      )}
    </Card>
  );
};
