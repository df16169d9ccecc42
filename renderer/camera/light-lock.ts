/** The part of the image capture rules that the page's types do not know yet. */
interface LightCapabilities {
  readonly exposureMode?: readonly string[];
  readonly whiteBalanceMode?: readonly string[];
}
interface LightSettings {
  readonly exposureTime?: number;
  readonly exposureCompensation?: number;
  readonly iso?: number;
  readonly colorTemperature?: number;
}
type Track = Pick<MediaStreamTrack, 'getCapabilities' | 'getSettings' | 'applyConstraints'>;

/** What a camera lets itself be held at. */
interface LightLock {
  readonly exposure: boolean;
  readonly colour: boolean;
}
export type HeldLight = LightSettings;

/** Null where neither exposure nor white balance can be held: then the button is not shown. */
export const lockOf = (track: Track): LightLock | null => {
  const { exposureMode = [], whiteBalanceMode = [] } = (
    typeof track.getCapabilities === 'function' ? track.getCapabilities() : {}
  ) as LightCapabilities;
  const lock = {
    exposure: exposureMode.includes('manual') && exposureMode.length > 1,
    colour: whiteBalanceMode.includes('manual') && whiteBalanceMode.length > 1,
  };
  return lock.exposure || lock.colour ? lock : null;
};

/** As the camera stands now. */
export const heldOf = (track: Track): HeldLight => {
  const { exposureTime, exposureCompensation, iso, colorTemperature } = track.getSettings() as LightSettings;
  return Object.fromEntries(
    Object.entries({ exposureTime, exposureCompensation, iso, colorTemperature }).filter(
      ([, value]) => typeof value === 'number',
    ),
  );
};

const asked = async (track: Track, set: object): Promise<boolean> => {
  try {
    await track.applyConstraints({ advanced: [set as MediaTrackConstraintSet] });
    return true;
  } catch {
    return false;
  }
};

/** Holds exposure and white balance where they stand, or as they were held before. False when the camera refuses: then nothing has changed. */
export const holdLight = (track: Track, lock: LightLock, as: HeldLight = heldOf(track)): Promise<boolean> => {
  const { exposureTime, exposureCompensation, iso, colorTemperature } = as;
  return asked(track, {
    ...(lock.exposure
      ? { exposureMode: 'manual', ...withValue({ exposureTime, exposureCompensation, iso }) }
      : {}),
    ...(lock.colour ? { whiteBalanceMode: 'manual', ...withValue({ colorTemperature }) } : {}),
  });
};
export const releaseLight = (track: Track, lock: LightLock): Promise<boolean> =>
  asked(track, {
    ...(lock.exposure ? { exposureMode: 'continuous' } : {}),
    ...(lock.colour ? { whiteBalanceMode: 'continuous' } : {}),
  });

const withValue = (values: Readonly<Record<string, number | undefined>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
