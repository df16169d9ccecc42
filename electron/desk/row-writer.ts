import { recallTexts } from '../../shared/words/recall.ts';
import type { ClientId } from '../../shared/brand.ts';
import { longDate } from '../../shared/aftercare/dates.ts';
import { inOrder } from '../../shared/desk/reasons.ts';
import type { Look } from '../../shared/desk/reasons.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { plainText } from '../../shared/people/letters.ts';
import { searchKey } from '../../shared/people/search.ts';
import { dateIn, minutesBetween } from '../../shared/time.ts';
import { endingTitle, placeWords } from '../../shared/words/places.ts';
import { dateTableOf } from '../../shared/words/paper-dates.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { whyWords } from '../../shared/words/why-look.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { Spoken } from '../speak-on-screen.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly studio: Pick<StudioService, 'studio' | 'nameOf'>;
  readonly clientName: (id: ClientId) => string | undefined;
}

export type RowWriter = ReturnType<typeof createRowWriter>;

/** A session as the manager's list shows it: from its clear lines alone, and with what its summary says. */
export const createRowWriter = ({ studio, clientName }: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';
  const bare = (row: SessionRow): CompletedRow => ({
    session: row.session,
    client: row.client,
    clientName: clientName(row.client) ?? recallTexts.erased,
    practitioner: studio.nameOf(row.practitioner),
    practitionerId: row.practitioner,
    date: dateIn(zone(), row.openedAt),
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    lengthMinutes: row.endedAt === null ? 0 : Math.round(minutesBetween(row.openedAt, row.endedAt)),
    kind: row.kind as CompletedRow['kind'],
    ending: row.ending,
    endingSays: row.ending === null ? placeWords.stillOpen : endingTitle[row.ending],
    stagesReached: [],
    stages: [],
    why: inOrder(since(row)),
    overrides: [],
    notChecked: [],
    missing: [],
    blockedCount: row.blocked ?? 0,
    recordNumber: row.recordNumber,
    summary: 'none',
    review: 'none',
    timeDoubtful: row.corrected !== undefined,
  });

  return {
    zone,
    bare,
    filled: (
      row: SessionRow,
      { fullName, why, seals: _seals, figures: _figures, touchUp: _touchUp, ...rest }: Told,
    ): CompletedRow => ({
      ...bare(row),
      ...rest,
      why: inOrder([...why, ...since(row, why)]),
      clientName: clientName(row.client) ?? fullName,
      summary: 'there',
    }),
    /** What may be typed to find it in that language, beside its client's name and the sentences of its summary; each as it is searched. */
    wordsOf: (row: SessionRow, { tag, say }: Spoken): readonly string[] => {
      const { practitioner, recordNumber, date, endingSays, kind } = bare(row);
      return [
        searchKey(practitioner, ''),
        ...[
          recordNumber,
          `${date} ${longDate(date, 'dayMonth', dateTableOf(tag))}`,
          say(endingSays),
          say(kindLabels[kind]),
        ].map(plainText),
      ];
    },
  };
};

/** What its summary cannot say: what was entered after it was made. */
const since = (row: SessionRow, why: readonly Look[] = []): readonly Look[] => [
  ...(row.events === 0 || why.some(({ reason }) => reason === 'event')
    ? []
    : [{ reason: 'event' as const, says: whyWords.eventAfterwards }]),
  ...(row.corrected === undefined ? [] : [{ reason: 'timeDoubtful' as const, says: whyWords.timeDoubtful }]),
];
