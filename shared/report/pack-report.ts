import type { Figures } from '../desk/figures/count.ts';
import { dateIn } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';
import { packWords as words } from '../words/pack.ts';
import type { PaperCountry } from '../words/paper-formats.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { guardNames } from '../words/screens/figures.ts';
import { heading, text } from './block.ts';
import type { Block, Report } from './block.ts';

export interface PackPage extends PaperCountry {
  readonly studio: { readonly name: string; readonly phone: string; readonly timeZone: string };
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly isOneClient: boolean;
  readonly withNames: boolean;
  readonly sessions: number;
  readonly closed: number;
  readonly overridden: number;
  readonly events: number;
  readonly lots: number;
  readonly versions: readonly number[];
  readonly notCounted: number;
  readonly guards: Figures['guards'];
  readonly end: { readonly seq: number; readonly seal: string };
  readonly fingerprint: string;
  readonly paper: 'A4' | 'Letter';
}

const periodOf = ({ from, until }: PackPage, day: (on: LocalDate) => string): Message => {
  if (from !== null && until !== null) return words.fromUntil({ from: day(from), until: day(until) });
  if (from !== null) return words.from({ from: day(from) });
  return until === null ? words.allOfIt : words.until({ until: day(until) });
};

/** The first page of a pack: what is in it, counted, and how to check it. */
export const packReport = (
  page: PackPage,
  { say, formats, tag }: PaperLanguage = englishPaper(page),
): Report => {
  const day = formats.longDate;
  const { studio, end, guards } = page;
  const title = say(page.isOneClient ? words.titleClient : words.title);
  const paragraph = (line: Message): Block => ({ ...text(say(line)), gap: 5 });
  const row = (label: Message, line: Message | string) => ({
    label: say(label),
    lines: [typeof line === 'string' ? line : say(line)],
  });
  const overridden = guards.filter((one) => one.overridden > 0);
  return {
    title,
    language: tag,
    paper: page.paper,
    bodySize: 12,
    sides: 9,
    foot: { left: say(words.foot({ side: '{side}', sides: '{sides}' })), right: studio.name },
    blocks: [
      heading(1, title),
      {
        ...text(
          say(
            words.made({
              studio: studio.name,
              phone: studio.phone,
              day: day(dateIn(studio.timeZone, page.madeAt)),
              clock: formats.clock(page.madeAt, studio.timeZone),
              // Without names means whoever made it too.
              isNamed: page.withNames ? 'yes' : 'no',
              name: page.withNames ? page.madeBy : '',
            }),
          ),
        ),
        gap: 4,
      },
      { kind: 'rule', strong: true, gap: 10 },
      heading(2, say(words.what)),
      {
        kind: 'table',
        gap: 8,
        rows: [
          row(words.period, periodOf(page, day)),
          ...(page.isOneClient
            ? [row(words.client, page.withNames ? words.oneClient : words.oneClientHidden)]
            : []),
          row(words.names, page.withNames ? words.withNames : words.withoutNames),
          row(
            words.sessions,
            words.sessionsCount({
              count: page.sessions,
              closed: page.closed,
              overridden: page.overridden,
            }),
          ),
          row(words.events, String(page.events)),
          row(words.lots, String(page.lots)),
          row(words.versions, page.versions.length === 0 ? '–' : page.versions.join(', ')),
          ...(page.notCounted === 0
            ? []
            : [row(words.coming, words.comingCount({ count: page.notCounted }))]),
        ],
      },
      { ...heading(2, say(words.guards)), gap: 16 },
      overridden.length === 0
        ? paragraph(words.noGuards)
        : {
            kind: 'list',
            gap: 5,
            items: overridden.map(({ guard, overridden: count }) =>
              say(words.guardLine({ guard, name: guardNames[guard], count })),
            ),
          },
      { ...heading(2, say(words.proof)), gap: 16 },
      paragraph(words.proofPage),
      paragraph(words.proofEnd({ seq: String(end.seq), seal: end.seal })),
      paragraph(words.proofKey({ fingerprint: page.fingerprint })),
    ],
  };
};
