import { useState } from 'react';
import type { CaseRow } from '../../shared/ipc/incident-channels.ts';
import type { LocalDate } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { commaList, dotList } from '../../shared/words/message.ts';
import type { Message, Phrase, Value } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { CasePaper } from './case-paper.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { MaterialList } from './material-list.tsx';

const facts = ({ details, zoneName, plan, photosThere }: CaseRow): readonly (readonly [Message, Value])[] => [
  [incidentsScreen.whatWasDone, plan === '' ? incidentsScreen.nothingEnteredYet : plan],
  ...(zoneName === null ? [] : [[incidentsScreen.where, zoneName] as const]),
  [incidentsScreen.severity, adverseWords.severityLong(details.severity)],
  [
    incidentsScreen.began,
    commaList([{ day: details.onsetOn }, ...(details.onsetTime === undefined ? [] : [details.onsetTime])]),
  ],
  ...(details.referredTo === undefined ? [] : [[incidentsScreen.referredTo, details.referredTo] as const]),
  ...(details.reportedTo.length === 0
    ? []
    : [[incidentsScreen.reportedTo, commaList(details.reportedTo.map(adverseWords.reportee))] as const]),
  ...(details.outcome === undefined ? [] : [[incidentsScreen.howItEnded, details.outcome] as const]),
  ...(details.closedOn === undefined ? [] : [[incidentsScreen.closed, { day: details.closedOn }] as const]),
  ...(details.photos.length === 0
    ? []
    : [
        [
          incidentsScreen.photos,
          photosShown(photosThere.filter(({ id }) => details.photos.includes(id))),
        ] as const,
      ]),
];

const photosShown = (photos: CaseRow['photosThere']): Phrase =>
  photos.length === 0 ? incidentsScreen.noLongerThere : commaList(photos.map(({ title }) => title));

const standing = (row: CaseRow): { readonly words: Message; readonly tone: 'good' | 'caution' | 'stop' } => {
  if (row.due) return { words: incidentsScreen.askNow, tone: 'stop' };
  return row.details.closedOn === undefined
    ? { words: commonWords.open, tone: 'caution' }
    : { words: incidentsScreen.closed, tone: 'good' };
};

interface CaseCardProps {
  readonly row: CaseRow;
  readonly today: LocalDate;
  readonly canWrite: boolean;
  readonly onChange: () => void;
  readonly onAsked: (rows: readonly CaseRow[]) => void;
  /** Every session and client a lot has touched. */
  readonly onRecall: (lot: string) => void;
}

/** One unwanted event with everything since: what is known, who was asked when, and the way on to the lots. */
export const CaseCard = ({ row, today, canWrite, onChange, onAsked, onRecall }: CaseCardProps) => {
  const { timeZone } = useOpenState();
  const { t, day } = useWords();

  const [asking, setAsking] = useState(false);
  const { words, tone } = standing(row);
  const entered = {
    at: { at: row.recordedAt, zone: timeZone, as: 'moment' },
    by: row.byName,
  } as const;
  const lots = [...new Set(row.materials.map(({ lot }) => lot).filter((lot) => lot !== ''))];
  return (
    <article className="incident-case" aria-label={t(incidentsScreen.eventNamed({ what: row.what }))}>
      <div className="incident-top">
        <span>
          <b dir="auto">{row.what}</b>
          <span className="small num">
            {` · ${t(
              dotList([
                adverseWords.kind(row.details.sort),
                row.corrections === 0
                  ? incidentsScreen.caseEntered(entered)
                  : incidentsScreen.caseEnteredChanged({ ...entered, corrections: row.corrections }),
                ...(row.recordNumber === null ? [] : [row.recordNumber]),
              ]),
            )}`}
          </span>
        </span>
        <DoubtfulTime when={row.timeDoubtful} />
        <Chip tone={tone}>{t(words)}</Chip>
      </div>
      <dl className="fact-list">
        {facts(row).map(([label, text]) => (
          <div key={t(label)}>
            <dt>{t(label)}</dt>
            <dd dir="auto">{t(text)}</dd>
          </div>
        ))}
      </dl>
      {row.materials.length > 0 && <MaterialList materials={row.materials} />}
      {lots.length > 0 && (
        <div className="incident-tools">
          {lots.map((lot) => (
            <Button key={lot} size="small" icon={<Icon name="search" />} onPress={() => onRecall(lot)}>
              {t(incidentsScreen.lotWhoElse({ lot }))}
            </Button>
          ))}
        </div>
      )}
      {row.followUps.length > 0 && (
        <ul className="incident-asked" aria-label={t(incidentsScreen.askedSince)}>
          {row.followUps.map((one) => (
            <li key={`${one.at} ${one.words}`}>
              <b className="num">{day(one.on)}</b>
              {` ${one.words}`}
            </li>
          ))}
        </ul>
      )}
      {row.nextFollowUp !== null && (
        <p className="small num">
          {row.due
            ? t(incidentsScreen.askHowDueSince({ nextFollowUp: { day: row.nextFollowUp } }))
            : t(incidentsScreen.askAgainOn({ nextFollowUp: { day: row.nextFollowUp } }))}
        </p>
      )}
      {asking ? (
        <FollowUpForm
          row={row}
          today={today}
          onDone={(rows) => {
            setAsking(false);
            if (rows) onAsked(rows);
          }}
        />
      ) : (
        <div className="incident-tools">
          <Button
            size="small"
            look={row.due ? 'primary' : 'plain'}
            icon={<Icon name="check" />}
            label={t(incidentsScreen.enterAnswerNamed({ what: row.what }))}
            isDisabled={!canWrite}
            onPress={() => setAsking(true)}
          >
            {t(incidentsScreen.enterAnswerOfClient)}
          </Button>
          <Button
            size="small"
            icon={<Icon name="edit" />}
            label={t(incidentsScreen.changeNamed({ what: row.what }))}
            isDisabled={!canWrite}
            onPress={onChange}
          >
            {t(commonWords.change)}
          </Button>
          <CasePaper row={row} />
        </div>
      )}
    </article>
  );
};
