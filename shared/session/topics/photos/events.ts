import { z } from 'zod';
import { isKept } from '../../../photos/complete-set.ts';
import type { DestroyReason } from '../../../photos/photo.ts';
import type { PhotoViewId } from '../../../photos/views.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { key } from '../../event-parts.ts';
import { intent, note } from '../../event-row.ts';

const isThere = ({ photos }: SessionData): boolean => photos.some(isKept);

/** Written by main once the sealed bytes lie on the disk; `photo` is its id, `hash` and `small` those of the sealed files. */
interface Taken {
  readonly photo: string;
  readonly hash: string;
  readonly small: string;
  readonly view: PhotoViewId;
  readonly zone?: string;
  readonly takenAt?: Instant;
  readonly source: 'camera' | 'file';
  readonly width: number;
  readonly height: number;
  readonly retakeOf?: string;
  readonly row?: string;
  readonly light?: string;
}

export const photosEvents = {
  'photo.taken': note<Taken>()({
    group: 'fact',
    since: 'consultation',
    isWork: false,
    whileClientHolds: false,
    changesPaper: false,
    tone: 'normal',
  }),
  'photo.marked': intent(
    { photo: key, greyCard: z.boolean() },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: isThere,
    },
  ),
  'photo.destroyed': note<{ readonly photo: string; readonly why: DestroyReason }>()({
    group: 'care',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
  /** `registered`: ears, eyes and nose lie on each other, so that the two may be compared (brief 5.1, 5.2). */
  'photos.compared': intent(
    { before: key, after: key, registered: z.boolean() },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: isThere,
    },
  ),
} as const;
