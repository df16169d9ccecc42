import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import type { Camera } from './use-camera.ts';

/** Which camera, where there is more than one; the choice is remembered by its name. */
export const CameraChoice = ({ camera }: { readonly camera: Pick<Camera, 'devices' | 'label' | 'choose'> }) =>
  camera.devices.length > 1 && (
    <ChoiceSelect
      label="Camera"
      choices={camera.devices}
      value={camera.devices.find(({ label }) => label === camera.label)?.id ?? null}
      onChange={(id) => {
        const device = camera.devices.find((one) => one.id === id);
        if (device !== undefined) camera.choose(device);
      }}
    />
  );
