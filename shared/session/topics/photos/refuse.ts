import { unknownThings } from '../../../words/refusal-words.ts';
import { photoBounds } from '../../../photos/bounds.ts';
import { isKept } from '../../../photos/complete-set.ts';
import { slotKey } from '../../../photos/photo.ts';
import { photoWords } from '../../../words/photos.ts';
import { badValue, unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { keptOnly, keptPhoto, photosRefused } from './read.ts';

export const photosRefuses = {
  content: {
    'photo.taken': (data, { view, zone, retakeOf, row, light }) => {
      if ((view === 'letter') !== (row !== undefined)) return badValue('row', photoWords.rowOfLetter);
      if (
        row !== undefined &&
        !data.protocol.questions.some(({ code, clearance }) => code === row && clearance !== 'none')
      )
        return unknownItem(unknownThings.letter({ id: row }));
      if (light !== undefined) {
        if (view === 'macro' || view === 'letter' || data.stage !== 'fineTune')
          return badValue('light', photoWords.lightOfPose);
        if (!data.protocol.lights.some(({ id }) => id === light))
          return unknownItem(unknownThings.light({ id: light }));
      }
      // A letter is a document like an answer, and no picture of the client.
      const refused = view === 'letter' ? undefined : photosRefused(data);
      if (refused !== undefined) return refused;
      if (view === 'macro' && zone === undefined) return badValue('zone', photoWords.zoneForCloseUp);
      if (view !== 'macro' && zone !== undefined) return badValue('zone', photoWords.zoneOnlyForCloseUp);
      if (zone !== undefined && !data.zones.includes(zone))
        return unknownItem(unknownThings.zone({ id: zone }));
      if (retakeOf !== undefined && !data.photos.some(({ id }) => id === retakeOf))
        return unknownItem(unknownThings.photo);
      return data.photos.filter(isKept).length >= photoBounds.perSession
        ? badValue('photo', photoWords.tooMany({ most: photoBounds.perSession }))
        : undefined;
    },
    'photo.marked': (data, { photo }) => keptOnly(data, photo),
    'photo.destroyed': (data, { photo }) => keptOnly(data, photo),
    'photos.compared': (data, { before, after }) => {
      const [first, second] = [keptPhoto(data, before), keptPhoto(data, after)];
      if ('kind' in first) return first;
      if ('kind' in second) return second;
      return slotKey(first) === slotKey(second) && before !== after
        ? undefined
        : badValue('after', photoWords.pairDiffers);
    },
  },
} as const satisfies RefuseTables;
