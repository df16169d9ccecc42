import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { CameraProblem } from '../../shared/words/photos.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { cameraProblemOf } from './camera-problem.ts';
import { heldOf, holdLight, lockOf, releaseLight } from './light-lock.ts';
import type { HeldLight } from './light-lock.ts';

interface CameraDevice {
  readonly id: string;
  /** As the system calls it; may be empty. */
  readonly label: string;
  readonly name: Phrase;
}
export interface Camera {
  readonly stream: MediaStream | null;
  readonly problem: CameraProblem | null;
  readonly devices: readonly CameraDevice[];
  /** Of the camera that is on. */
  readonly label: string | null;
  readonly choose: (device: CameraDevice) => void;
  readonly again: () => void;
  /** Exposure and white balance: null where this camera does not let itself be held. */
  readonly light: 'auto' | 'held' | null;
  readonly holdLight: (held: boolean) => void;
}

/** What each camera was held at, for as long as the app runs: photos of after the work are taken as those of before. */
const heldBefore = new Map<string, HeldLight>();

const wished = { width: { ideal: 2560 }, height: { ideal: 1920 } } as const;

const listed = async (): Promise<readonly CameraDevice[]> =>
  (await navigator.mediaDevices.enumerateDevices())
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }, index) => ({
      id: deviceId,
      label,
      name: label === '' ? photosScreen.cameraNumber({ index: index + 1 }) : label,
    }));

/** The label outlives the id: a camera that is plugged in again is the same to a person. */
const remembered = async (client: Client): Promise<string | undefined> => {
  const reply = await client['settings.get'](null);
  return reply.ok ? reply.value.camera : undefined;
};
const remember = async (client: Client, camera: string): Promise<void> => {
  await client['settings.set']({ camera });
};

/** The camera, on for as long as the part that asked is on the screen; off, light and all, the moment it goes. */
export const useCamera = (client: Client): Camera => {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [devices, setDevices] = useState<readonly CameraDevice[]>([]);
  const [label, setLabel] = useState<string | null>(null);
  const [light, setLight] = useState<Camera['light']>(null);
  const [wish, setWish] = useState<{ readonly device: CameraDevice | null; readonly turn: number }>({
    device: null,
    turn: 0,
  });
  const running = useRef<MediaStream | null>(null);

  useEffect(() => {
    let gone = false;
    const stop = () => {
      for (const track of running.current?.getTracks() ?? []) track.stop();
      running.current = null;
    };
    const start = async () => {
      const known = await listed();
      const kept = wish.device === null ? await remembered(client) : undefined;
      const device = wish.device ?? known.find((one) => one.label === kept) ?? null;
      const next = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: device === null ? wished : { ...wished, deviceId: { exact: device.id } },
      });
      // The screen may have gone while the camera was getting ready.
      if (gone) return next.getTracks().forEach((track) => track.stop());
      running.current = next;
      const [track] = next.getVideoTracks();
      track?.addEventListener('ended', () => {
        setStream(null);
        setProblem('gone');
      });
      setStream(next);
      setProblem(null);
      setLabel(track?.label ?? null);
      const before = heldBefore.get(track?.label ?? '');
      const lock = track === undefined ? null : lockOf(track);
      setLight(
        lock === null
          ? null
          : track !== undefined && before !== undefined && (await holdLight(track, lock, before))
            ? 'held'
            : 'auto',
      );
      setDevices(await listed());
      if (wish.device !== null) await remember(client, wish.device.label);
    };
    start().catch((error: unknown) => {
      if (gone) return;
      setStream(null);
      setProblem(cameraProblemOf(error));
      void listed().then(setDevices, () => undefined);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [client, wish]);

  useEffect(() => {
    const changed = () => void listed().then(setDevices, () => undefined);
    navigator.mediaDevices.addEventListener('devicechange', changed);
    return () => navigator.mediaDevices.removeEventListener('devicechange', changed);
  }, []);

  const choose = useCallback(
    (device: CameraDevice) => setWish(({ turn }) => ({ device, turn: turn + 1 })),
    [],
  );
  const again = useCallback(() => setWish(({ device, turn }) => ({ device, turn: turn + 1 })), []);
  const hold = useCallback((held: boolean) => {
    const [track] = running.current?.getVideoTracks() ?? [];
    const lock = track === undefined ? null : lockOf(track);
    if (track === undefined || lock === null) return;
    void (held ? holdLight(track, lock) : releaseLight(track, lock)).then((done) => {
      if (!done) return;
      if (held) heldBefore.set(track.label, heldOf(track));
      else heldBefore.delete(track.label);
      setLight(held ? 'held' : 'auto');
    });
  }, []);
  return { stream, problem, devices, label, choose, again, light, holdLight: hold };
};
