import { useState } from 'react';
import type { CaseRow } from '../../shared/ipc/incident-channels.ts';
import type { LocalDate } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { dayText, momentText } from '../when.ts';
import { CasePaper } from './case-paper.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { MaterialList } from './material-list.tsx';

const facts = ({ details, zoneName, plan, photosThere }: CaseRow): readonly (readonly [string, string])[] => [
  ['What was done', plan === '' ? 'Nothing entered yet' : plan],
  ...(zoneName === null ? [] : [['Where', zoneName] as const]),
  ...(details === null
    ? []
    : ([
        ['Severity', adverseWords.severityLong(details.severity)],
        [
          'Began',
          [dayText(details.onsetOn as LocalDate), details.onsetTime ?? ''].filter(Boolean).join(', '),
        ],
        ...(details.referredTo === undefined ? [] : [['Referred to', details.referredTo] as const]),
        ...(details.reportedTo.length === 0
          ? []
          : [['Reported to', details.reportedTo.map(adverseWords.reportee).join(', ')] as const]),
        ...(details.outcome === undefined ? [] : [['How it ended', details.outcome] as const]),
        ...(details.closedOn === undefined
          ? []
          : [['Closed', dayText(details.closedOn as LocalDate)] as const]),
        ...(details.photos.length === 0
          ? []
          : [
              [
                'Photos',
                photosThere
                  .filter(({ id }) => details.photos.includes(id))
                  .map(({ title }) => title)
                  .join(', ') || 'No longer there',
              ] as const,
            ]),
      ] as const)),
];

const standing = (row: CaseRow): { readonly words: string; readonly tone: 'good' | 'caution' | 'stop' } => {
  if (row.due) return { words: 'Ask now', tone: 'stop' };
  return row.details?.closedOn === undefined
    ? { words: 'Open', tone: 'caution' }
    : { words: 'Closed', tone: 'good' };
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
  const [asking, setAsking] = useState(false);
  const { words, tone } = standing(row);
  const lots = [...new Set(row.materials.map(({ lot }) => lot).filter((lot) => lot !== ''))];
  return (
    <article className="incident-case" aria-label={`Event: ${row.what}`}>
      <div className="incident-top">
        <span>
          <b dir="auto">{row.what}</b>
          <span className="small num">{` · ${row.details === null ? '' : `${adverseWords.kind(row.details.sort)} · `}entered ${momentText(row.recordedAt)} by ${row.byName}${row.corrections === 0 ? '' : `, changed ${row.corrections} ×`}${row.recordNumber === null ? '' : ` · ${row.recordNumber}`}`}</span>
        </span>
        <Chip tone={tone}>{words}</Chip>
      </div>
      <dl className="fact-list">
        {facts(row).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {row.materials.length > 0 && <MaterialList materials={row.materials} />}
      {lots.length > 0 && (
        <div className="incident-tools">
          {lots.map((lot) => (
            <Button
              key={lot}
              size="small"
              icon={<Icon name="search" />}
              onPress={() => onRecall(lot)}
            >{`Lot ${lot}: who else`}</Button>
          ))}
        </div>
      )}
      {row.followUps.length > 0 && (
        <ul className="incident-asked" aria-label="Asked since">
          {row.followUps.map((one) => (
            <li key={`${one.at} ${one.words}`}>
              <b className="num">{dayText(one.on as LocalDate)}</b>
              {` ${one.words}`}
            </li>
          ))}
        </ul>
      )}
      {row.nextFollowUp !== null && (
        <p className="small num">
          {row.due
            ? `Ask how it is: due since ${dayText(row.nextFollowUp)}.`
            : `Ask again on ${dayText(row.nextFollowUp)}.`}
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
            label={`Enter what the client said: ${row.what}`}
            isDisabled={!canWrite}
            onPress={() => setAsking(true)}
          >
            Enter what the client said
          </Button>
          <Button
            size="small"
            icon={<Icon name="edit" />}
            label={`Change: ${row.what}`}
            isDisabled={!canWrite}
            onPress={onChange}
          >
            Change
          </Button>
          <CasePaper row={row} />
        </div>
      )}
    </article>
  );
};
