import type { RefuseTables } from '../../room.ts';
import { needleUsed } from '../needle/read.ts';
import { sheetCurrent } from './read.ts';
import { paperSays } from './words.ts';

export const paperRefuses = {
  rules: {
    'sheet.prepared': (data) =>
      needleUsed(data) ? undefined : { kind: 'not-now', intent: 'sheet.prepared', place: data.place },
    'sheet.delivered': (data) =>
      sheetCurrent(data)
        ? undefined
        : {
            kind: 'requirements-open',
            says: [data.sheet === null ? paperSays.prepareSheetFirst : paperSays.prepareSheetAgain],
            ids: ['sheet'],
          },
  },
} as const satisfies RefuseTables;
