import type { Photo } from '../../photos/photo.ts';
import type { SessionData } from '../data.ts';
import { defined, recorded, same } from '../recorded.ts';
import type { Reducers } from '../room.ts';

const change = ({ photos }: SessionData, id: string, next: Partial<Photo>): Pick<SessionData, 'photos'> => ({
  photos: photos.map((photo) => (photo.id === id ? { ...photo, ...next } : photo)),
});

/** Photos (brief 1.6, 5.1). A destroyed one stays in the list as its own tombstone; its bytes are gone. */
export const photoReducers: Reducers<
  'photo.taken' | 'photo.marked' | 'photo.destroyed' | 'photos.compared' | 'hairline.drawn'
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
  'hairline.drawn': ({ photos, hairline }, event) => {
    const { photo, points, glabella } = event;
    const drawing = { photo, photoHash: photos.find(({ id }) => id === photo)?.hash ?? '', points, glabella };
    // Drawn again as it was is no new line: a signature under it stays good.
    return hairline !== null && same(hairline.value, drawing)
      ? {}
      : { hairline: recorded(hairline, drawing, event) };
  },
  'photos.compared': ({ compared }, { before, after, registered, at, by }) => ({
    compared: [...compared, { before, after, ...defined({ registered }), at, by }],
  }),
};
