import type { Instant } from '../time.ts';
import { ifNeededLines, keepLines, recoveryWords as words } from '../words/recovery.ts';
import { heading, text } from './block.ts';
import type { Report } from './block.ts';
import { inEnglish } from '../words/in-english.ts';

/** What the recovery page carries; it is printed once, at first start, and never stored. */
export interface RecoveryPage {
  readonly studioName: string;
  /** Groups parted by blanks or hyphens, as it was shown on the screen. */
  readonly recoveryCode: string;
  readonly fingerprint: string;
  readonly deviceId: string;
  readonly dateLong: string;
  readonly paper: 'A4' | 'Letter';
  readonly preparedAt: Instant;
}

/** The page for the safe: the code that opens the record when all else is lost, and the fingerprint that proves whose record it is. */
export const recoveryReport = (page: RecoveryPage): Report => ({
  title: inEnglish(words.title),
  language: 'en',
  paper: page.paper,
  bodySize: 14,
  sides: 1,
  foot: { left: inEnglish(words.foot), right: '' },
  blocks: [
    heading(1, inEnglish(words.title)),
    { ...text(`${page.studioName}, ${page.dateLong}`), gap: 4 },
    { kind: 'rule', strong: true, gap: 10 },
    { ...heading(2, inEnglish(words.code)), gap: 18 },
    { ...text(inEnglish(words.codeSays)), gap: 3 },
    { kind: 'code', gap: 12, groups: page.recoveryCode.split(/[\s-]+/).filter(Boolean), perLine: 4 },
    {
      kind: 'box',
      tone: 'caution',
      gap: 20,
      blocks: [
        heading(2, inEnglish(words.keepSafe), 'caution'),
        { kind: 'list', gap: 4, items: keepLines.map(inEnglish) },
      ],
    },
    { ...heading(2, inEnglish(words.ifNeeded)), gap: 20 },
    { kind: 'list', gap: 4, items: ifNeededLines.map(inEnglish) },
    { ...heading(2, inEnglish(words.device)), gap: 20 },
    { ...text(inEnglish(words.deviceSays)), gap: 3 },
    {
      kind: 'table',
      gap: 6,
      rows: [
        { label: inEnglish(words.fingerprint), lines: [page.fingerprint] },
        { label: inEnglish(words.deviceId), lines: [page.deviceId] },
      ],
    },
  ],
});
