import type { StageId } from '../session/stage.ts';
import type { Instant } from '../time.ts';
import type { PhotoViewId } from './views.ts';

/** Why a picture was destroyed; a code, because it stays in clear in the tombstone for ever. */
export const destroyReasons = ['consentWithdrawn', 'clientAsked', 'mistake', 'notNeeded'] as const;
export type DestroyReason = (typeof destroyReasons)[number];

/** A picture as the session knows it: never its bytes. Those lie sealed in the media folder under `hash`. */
export interface Photo {
  readonly id: string;
  /** SHA-256, hex, of the sealed bytes as they lie on the disk. */
  readonly hash: string;
  readonly view: PhotoViewId;
  /** Of a close-up: the zone it shows. */
  readonly zone?: string;
  /** When main stored it: the only time that rules trust (decision 13). */
  readonly at: Instant;
  /** When it was taken, as the file says; of the camera here, when it was stored. */
  readonly takenAt: Instant;
  readonly stage: StageId;
  readonly source: 'camera' | 'file';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly retakeOf?: string;
  /** Of a letter: the health row it is about. */
  readonly row?: string;
  /** Of a light check: the light it was taken in (brief 5.1). */
  readonly light?: string;
  /** Scale and grey card seen in the picture, marked by hand (G1-06). */
  readonly greyCard: boolean;
  readonly destroyed: { readonly at: Instant; readonly why: DestroyReason } | null;
}

/** `before` any needle, during `work`, `after` it. */
export type PhotoSet = 'before' | 'work' | 'after';

export const setOfStage = (stage: StageId): PhotoSet => {
  if (stage === 'application') return 'work';
  return stage === 'fineTune' || stage === 'aftercare' ? 'after' : 'before';
};

/** One place in a set: a pose, or the close-up of one zone. */
export interface Slot {
  readonly view: PhotoViewId;
  readonly zone?: string;
  readonly row?: string;
  readonly light?: string;
}

/** `front`, `macro@VTX`, `letter@C07`, `front in warm`. */
export const slotKey = ({ view, zone, row, light }: Slot): string =>
  `${view}${(zone ?? row) === undefined ? '' : `@${zone ?? row}`}${light === undefined ? '' : [' in', light].join(' ')}`;
