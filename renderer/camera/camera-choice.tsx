import { photosScreen } from '../../shared/words/screens/photos.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useWords } from '../words.tsx';
import type { Camera } from './use-camera.ts';

/** Which camera, where there is more than one; the choice is remembered by its name. */
export const CameraChoice = ({
  camera,
}: {
  readonly camera: Pick<Camera, 'devices' | 'label' | 'choose'>;
}) => {
  const { t } = useWords();
  return (
    camera.devices.length > 1 && (
      <ChoiceSelect
        label={t(photosScreen.camera)}
        choices={camera.devices.map(({ id, name }) => ({ id, label: name }))}
        value={camera.devices.find(({ label }) => label === camera.label)?.id ?? null}
        onChange={(id) => {
          const device = camera.devices.find((one) => one.id === id);
          if (device !== undefined) camera.choose(device);
        }}
      />
    )
  );
};
