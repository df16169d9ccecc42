import type { SheetData } from '../aftercare/sheet-data.ts';
import { text } from './block.ts';
import type { Report } from './block.ts';
import { calendar } from './sections/calendar.ts';
import { letterhead } from './sections/letterhead.ts';
import { personalNotes } from './sections/personal-notes.ts';
import { footer, rights } from './sections/small-print.ts';
import type { Issued } from './sections/small-print.ts';
import { warningBoxes } from './sections/warning-boxes.ts';
import { workDone } from './sections/work-done.ts';

/** The aftercare sheet: what to do; then what is normal and whom to call; then what was used (brief 6.4). */
export const aftercareReport = (sheet: SheetData, issued: Issued): Report => {
  const { words } = sheet;
  return {
    title: sheet.title,
    language: sheet.language,
    paper: sheet.paper,
    bodySize: 14,
    sides: 2,
    foot: footer(sheet.recordNumber, issued, words),
    blocks: [
      ...letterhead({
        title: sheet.title,
        intro: sheet.intro,
        strong: [sheet.day0Long],
        studio: sheet.studio,
        words,
      }),
      ...calendar(sheet),
      ...personalNotes(sheet),
      ...warningBoxes(sheet),
      ...workDone(sheet),
      rights(sheet),
      {
        ...text({
          text: `${words.leaflet} ${sheet.leafletVersion}, ${sheet.leafletDate}, ${sheet.leafletLanguage}.`,
          quiet: true,
        }),
        gap: 4,
      },
    ],
  };
};
