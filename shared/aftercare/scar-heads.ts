import { realPasses } from '../session/topics/needle/read.ts';
import type { SessionData } from '../session/data.ts';
import { numberOf } from '../session/topics/facts/read.ts';
import { isScar, zoneName } from '../session/topics/zones/read.ts';
import { unmeasured } from '../scalp/scar-mark.ts';
import { viewIds, views } from '../scalp/views.ts';
import { sheetWords as words } from '../words/sheet.ts';
import type { SheetData, SheetScar } from './sheet-data.ts';

/** Scars the needle worked in, with their places, and the heads needed to show those that the view from above does not. Nothing without any. */
export const treatedScars = (data: SessionData): Pick<SheetData, 'scars' | 'scarHeads'> => {
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
      alt: words.scarsSeen(
        views[view].seen,
        scars.filter(({ place }) => place.view === view).map(({ code }) => zoneName(data, code)),
      ),
    })),
  };
};
