import { realPasses } from '../session/topics/needle/read.ts';
import type { SessionData } from '../session/data.ts';
import { numberOf } from '../session/topics/facts/read.ts';
import { isScar } from '../scalp/zone-name.ts';
import { unmeasured } from '../scalp/scar-mark.ts';
import { viewIds } from '../scalp/views.ts';
import { commaList } from '../words/message.ts';
import { sheetWords as words } from '../words/sheet.ts';
import type { SheetData, SheetScar } from './sheet-data.ts';
import { zoneOnSheet } from './work-lines.ts';
import type { Saying } from './work-lines.ts';

/** Scars the needle worked in, with their places, and the heads needed to show those that the view from above does not. Nothing without any. */
export const treatedScars = (data: SessionData, saying: Saying): Pick<SheetData, 'scars' | 'scarHeads'> => {
  const codes = [...new Set(realPasses(data).map(({ zone }) => zone))]
    .filter(isScar)
    .toSorted((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
  const scars = codes.flatMap((code): SheetScar[] => {
    const place = data.scars[code]?.value;
    if (place === undefined) return [];
    const size = {
      lengthMm: numberOf(data, 'scarLengthMm', code) ?? unmeasured.lengthMm,
      widthMm: numberOf(data, 'scarWidthMm', code) ?? unmeasured.widthMm,
    };
    return [{ code, place, size }];
  });
  if (scars.length === 0) return {};
  const elsewhere = viewIds.filter(
    (view) => view !== 'top' && scars.some(({ place }) => place.view === view),
  );
  return {
    scars,
    scarHeads: elsewhere.map((view) => ({
      view,
      alt: saying.paper.say(
        words.scarsSeen({
          view,
          scars: commaList(
            scars
              .filter(({ place }) => place.view === view)
              .map(({ code }) => zoneOnSheet(data, code, saying)),
          ),
        }),
      ),
    })),
  };
};
