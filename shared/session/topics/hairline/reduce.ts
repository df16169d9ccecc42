import { recorded, same } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { HairlineData } from './data.ts';

export const hairlineReducers: Reduces<HairlineData, 'hairline.drawn'> = {
  'hairline.drawn': ({ photos, hairline }, event) => {
    const { photo, points, glabella } = event;
    const drawing = { photo, photoHash: photos.find(({ id }) => id === photo)?.hash ?? '', points, glabella };
    // Drawn again as it was is no new line: a signature under it stays good.
    return hairline !== null && same(hairline.value, drawing)
      ? {}
      : { hairline: recorded(hairline, drawing, event) };
  },
};
