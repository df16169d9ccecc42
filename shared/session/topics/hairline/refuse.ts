import { hairlinePhotos } from '../../../photos/hairline.ts';
import { photoWords } from '../../../words/photos.ts';
import { badValue } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { keptOnly, photosRefused } from '../photos/read.ts';

export const hairlineRefuses = {
  content: {
    'hairline.drawn': (data, { photo: id }) => {
      const refused = photosRefused(data) ?? keptOnly(data, id);
      if (refused !== undefined) return refused;
      return hairlinePhotos(data.photos).some((photo) => photo.id === id)
        ? undefined
        : badValue('photo', photoWords.hairlineOnFront);
    },
  },
} as const satisfies RefuseTables;
