import type { Instant } from '../time.ts';
import { recoveryWords as words } from '../words/recovery.ts';
import { heading, text } from './block.ts';
import type { Report } from './block.ts';

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
  title: words.title,
  language: 'en',
  paper: page.paper,
  bodySize: 14,
  sides: 1,
  foot: { left: words.foot, right: '' },
  blocks: [
    heading(1, words.title),
    { ...text(`${page.studioName}, ${page.dateLong}`), gap: 4 },
    { kind: 'rule', strong: true, gap: 10 },
    { ...heading(2, words.code), gap: 18 },
    { ...text(words.codeSays), gap: 3 },
    { kind: 'code', gap: 12, groups: page.recoveryCode.split(/[\s-]+/).filter(Boolean), perLine: 4 },
    {
      kind: 'box',
      tone: 'caution',
      gap: 20,
      blocks: [heading(2, words.keep, 'caution'), { kind: 'list', gap: 4, items: words.keepLines }],
    },
    { ...heading(2, words.use), gap: 20 },
    { kind: 'list', gap: 4, items: words.useLines },
    { ...heading(2, words.device), gap: 20 },
    { ...text(words.deviceSays), gap: 3 },
    {
      kind: 'table',
      gap: 6,
      rows: [
        { label: words.fingerprint, lines: [page.fingerprint] },
        { label: words.deviceId, lines: [page.deviceId] },
      ],
    },
  ],
});
