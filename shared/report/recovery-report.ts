import type { Instant, LocalDate } from '../time.ts';
import { ifNeededLines, keepLines, recoveryWords as words } from '../words/recovery.ts';
import { heading, text } from './block.ts';
import type { Report } from './block.ts';
import type { PaperLanguage } from '../words/paper-language.ts';

/** What the recovery page carries; it is printed once, at first start, and never stored. */
export interface RecoveryPage {
  readonly studioName: string;
  /** Groups parted by blanks or hyphens, as it was shown on the screen. */
  readonly recoveryCode: string;
  readonly fingerprint: string;
  readonly deviceId: string;
  readonly date: LocalDate;
  /** That of the screens: whoever set the studio up reads it, perhaps years later. */
  readonly language: PaperLanguage;
  readonly paper: 'A4' | 'Letter';
  readonly preparedAt: Instant;
}

/** The page for the safe: the code that opens the record when all else is lost, and the fingerprint that proves whose record it is. */
export const recoveryReport = (page: RecoveryPage): Report => {
  const { say, formats, tag } = page.language;
  return {
    title: say(words.title),
    language: tag,
    paper: page.paper,
    bodySize: 14,
    sides: 1,
    foot: { left: say(words.foot), right: '' },
    blocks: [
      heading(1, say(words.title)),
      { ...text(`${page.studioName}, ${formats.longDate(page.date)}`), gap: 4 },
      { kind: 'rule', strong: true, gap: 10 },
      { ...heading(2, say(words.code)), gap: 18 },
      { ...text(say(words.codeSays)), gap: 3 },
      { kind: 'code', gap: 12, groups: page.recoveryCode.split(/[\s-]+/).filter(Boolean), perLine: 4 },
      {
        kind: 'box',
        tone: 'caution',
        gap: 20,
        blocks: [
          heading(2, say(words.keepSafe), 'caution'),
          { kind: 'list', gap: 4, items: keepLines.map(say) },
        ],
      },
      { ...heading(2, say(words.ifNeeded)), gap: 20 },
      { kind: 'list', gap: 4, items: ifNeededLines.map(say) },
      { ...heading(2, say(words.device)), gap: 20 },
      { ...text(say(words.deviceSays)), gap: 3 },
      {
        kind: 'table',
        gap: 6,
        rows: [
          { label: say(words.fingerprint), lines: [page.fingerprint] },
          { label: say(words.deviceId), lines: [page.deviceId] },
        ],
      },
    ],
  };
};
