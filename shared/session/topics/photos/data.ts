import type { AuthorId } from '../../../brand.ts';
import type { Photo } from '../../../photos/photo.ts';
import type { Instant } from '../../../time.ts';

export interface PhotosData {
  readonly photos: readonly Photo[];
  /** Pairs of before and after that were looked at and kept (brief 5.1). */
  readonly compared: readonly {
    readonly before: string;
    readonly after: string;
    readonly registered: boolean;
    readonly at: Instant;
    readonly by: AuthorId;
  }[];
}

export const noPhotos: PhotosData = { photos: [], compared: [] };
