import type { Photo } from '../../../photos/photo.ts';
import type { SessionData } from '../../data.ts';
import { defined } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { PhotosData } from './data.ts';

const change = ({ photos }: SessionData, id: string, next: Partial<Photo>): Pick<PhotosData, 'photos'> => ({
  photos: photos.map((photo) => (photo.id === id ? { ...photo, ...next } : photo)),
});

/** Photos (brief 1.6, 5.1). A destroyed one stays in the list as its own tombstone; its bytes are gone. */
export const photosReducers: Reduces<
  PhotosData,
  'photo.taken' | 'photo.marked' | 'photo.destroyed' | 'photos.compared'
> = {
  'photo.taken': (
    data,
    { photo: id, hash, view, zone, at, takenAt, source, width, height, retakeOf, row, light },
  ) => ({
    photos: [
      ...data.photos,
      {
        id,
        hash,
        view,
        ...defined({ zone, retakeOf, row, light }),
        at,
        takenAt: takenAt ?? at,
        stage: data.stage,
        source,
        width,
        height,
        greyCard: false,
        destroyed: null,
      },
    ],
  }),
  'photo.marked': (data, { photo, greyCard }) => change(data, photo, { greyCard }),
  'photo.destroyed': (data, { photo, why, at }) => change(data, photo, { destroyed: { at, why } }),
  'photos.compared': ({ compared }, { before, after, registered, at, by }) => ({
    compared: [...compared, { before, after, registered, at, by }],
  }),
};
