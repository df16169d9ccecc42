import type { DestroyReason } from '../photos/photo.ts';
import { dateIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { erasureWords as words } from '../words/erasure.ts';
import type { PaperCountry } from '../words/paper-formats.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface ErasurePage extends PaperCountry {
  readonly clientName: string;
  readonly reason: DestroyReason;
  readonly byName: string;
  readonly visits: { readonly count: number; readonly first: Instant; readonly last: Instant };
  readonly photos: number;
  /** Names on other files of the same person, which were not erased. */
  readonly otherFiles: readonly (string | null)[];
  /** The tombstone, and the seal of the transaction it was written in. */
  readonly seq: number;
  readonly seal: string;
  readonly studio: { readonly name: string; readonly phone: string };
  readonly paper: 'A4' | 'Letter';
  readonly erasedAt: Instant;
  readonly timeZone: string;
}

const reasons = {
  consentWithdrawn: words.reason_consentWithdrawn,
  clientAsked: words.reason_clientAsked,
  mistake: words.reason_mistake,
  notNeeded: words.reason_notNeeded,
} as const satisfies Readonly<Record<DestroyReason, unknown>>;

/** For the person who was erased: what is gone, what stays and why, and the entry and seal that prove it. */
export const erasureReport = (
  page: ErasurePage,
  { say, formats, tag }: PaperLanguage = englishPaper(page),
): Report => {
  const { visits, studio, timeZone, erasedAt } = page;
  const dayOf = (at: Instant): string => formats.longDate(dateIn(timeZone, at));
  const paragraph = (line: string): Block => ({ ...text(line), gap: 5 });
  const title = say(words.title);
  return {
    title,
    language: tag,
    paper: page.paper,
    bodySize: 13,
    sides: 1,
    foot: { left: say(words.foot({ title, side: '{side}', sides: '{sides}' })), right: studio.name },
    blocks: [
      heading(1, title),
      {
        ...text(
          say(
            words.made({
              studio: studio.name,
              phone: studio.phone,
              day: dayOf(erasedAt),
              clock: formats.clock(erasedAt, timeZone),
            }),
          ),
        ),
        gap: 4,
      },
      { kind: 'rule', strong: true, gap: 10 },
      {
        kind: 'table',
        gap: 8,
        rows: [
          { label: say(words.person), lines: [page.clientName] },
          { label: say(words.why), lines: [say(reasons[page.reason])] },
          { label: say(words.by), lines: [page.byName] },
          {
            label: say(words.visits),
            lines: [
              visits.count === 0
                ? say(words.noVisits)
                : say(
                    words.visitsFrom({
                      count: visits.count,
                      first: dayOf(visits.first),
                      last: dayOf(visits.last),
                    }),
                  ),
            ],
          },
        ],
      },
      { ...heading(2, say(words.destroyed)), gap: 16 },
      paragraph(say(words.destroyedKey)),
      paragraph(say(words.destroyedPhotos({ count: page.photos }))),
      paragraph(say(words.destroyedBackups)),
      { ...heading(2, say(words.stays)), gap: 16 },
      paragraph(say(words.staysRecord)),
      paragraph(say(words.staysTombstone({ seq: page.seq }))),
      ...(page.otherFiles.length === 0
        ? []
        : [
            paragraph(
              say(
                words.staysOtherFiles({
                  count: page.otherFiles.length,
                  names: page.otherFiles.map((name) => name ?? say(words.nameless)).join(', '),
                }),
              ),
            ),
          ]),
      { ...heading(2, say(words.proof)), gap: 16 },
      paragraph(say(words.proofSeal({ seal: page.seal }))),
      { ...text(say(words.signedFor)), gap: 28 },
    ],
  };
};
