import type { SheetData } from '../aftercare/sheet-data.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';
import { calendar, largeCalendar } from './sections/calendar.ts';
import { letterhead } from './sections/letterhead.ts';
import { densePersonalNotes, personalNotes } from './sections/personal-notes.ts';
import { footer, recordLine, rights, uncheckedNote } from './sections/small-print.ts';
import type { Issued } from './sections/small-print.ts';
import {
  denseWarningBoxes,
  emergencyBand,
  largeWarningBoxes,
  warningBoxes,
} from './sections/warning-boxes.ts';
import { workDone } from './sections/work-done.ts';
import type { DateCode } from './sections/work-done.ts';

const normalSize = 14;
const largeSize = 18;

/**
 * The aftercare sheet. Side one: what to do, with its dates. Side two: why a touch-up, what is normal and whom to call, what was used,
 * when to come back (brief 6.4, 10.6). Large print says the same on more pages. `code`: its dates for a camera, where it costs no side.
 */
export const aftercareReport = (sheet: SheetData, issued: Issued, code?: readonly string[]): Report => {
  const { words, largePrint } = sheet;
  const says = largePrint ? words.dateCode : words.dateCodeShort;
  const dateCode: DateCode | undefined =
    code === undefined ? undefined : { kind: 'dateCode', rows: code, says, gap: 8 };
  const blocksOf = largePrint ? largeBlocks : twoSides;
  return {
    title: sheet.title,
    language: sheet.language,
    paper: sheet.paper,
    ...(dateCode === undefined ? {} : { rather: blocksOf(sheet, issued, dateCode) }),
    foot: footer(sheet.recordNumber, issued, words),
    ...(largePrint
      ? { bodySize: largeSize, sides: Number.MAX_SAFE_INTEGER, large: true }
      : { bodySize: normalSize, sides: 1 }),
    ...blocksOf(sheet, issued),
  };
};

type Blocks = Pick<Report, 'blocks' | 'dense'>;

const twoSides = (sheet: SheetData, issued: Issued, code?: DateCode): Blocks => ({
  blocks: [
    ...top(sheet),
    ...calendar(sheet),
    emergencyBand(sheet),
    { kind: 'text', size: 'small', gap: 6, runs: [{ text: sheet.words.overleaf, quiet: true }] },
    ...touchUp(sheet, true),
    ...warningBoxes(sheet),
    ...personalNotes(sheet),
    ...workDone(sheet, end(sheet, issued), code),
  ],
  dense: [
    ...top(sheet),
    ...calendar(sheet),
    emergencyBand(sheet),
    ...touchUp(sheet, true),
    ...denseWarningBoxes(sheet),
    ...densePersonalNotes(sheet),
    ...workDone(sheet, end(sheet, issued), code),
  ],
});

const largeBlocks = (sheet: SheetData, issued: Issued, code?: DateCode): Blocks => ({
  blocks: [
    ...top(sheet),
    emergencyBand(sheet),
    ...largeCalendar(sheet),
    ...touchUp(sheet, false),
    ...largeWarningBoxes(sheet),
    ...personalNotes(sheet),
    ...workDone(sheet, end(sheet, issued), code),
  ],
});

const top = (sheet: SheetData): readonly Block[] => [
  ...letterhead({
    title: sheet.title,
    intro: sheet.intro,
    strong: [sheet.day0Long],
    studio: sheet.studio,
    words: sheet.words,
  }),
  ...uncheckedNote(sheet),
  ...replaced(sheet),
];

const touchUp = ({ words, touchUpText }: SheetData, breakBefore: boolean): readonly Block[] => [
  { ...heading(2, words.whatIsTouchUp), gap: 12, ...(breakBefore ? { breakBefore } : {}) },
  { ...text(touchUpText), gap: 2 },
];

const end = (sheet: SheetData, issued: Issued): readonly Block[] => [
  rights(sheet),
  recordLine(
    sheet.recordNumber,
    issued,
    sheet.words,
    [`${sheet.words.leaflet} ${sheet.leafletVersion}`, sheet.leafletDate, sheet.leafletLanguage].join(
      `${sheet.words.comma} `,
    ),
  ),
];

/** A corrected sheet says which one it takes the place of: both may lie on the same table. */
const replaced = ({ replaces, words }: SheetData): readonly Block[] =>
  replaces === null
    ? []
    : [
        {
          ...text(words.replaces.replace('{time}', replaces.time).replace('{seal}', replaces.seal)),
          gap: 2,
        },
      ];
