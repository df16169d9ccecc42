import { useCallback, useState } from 'react';
import type { ExposureLog } from '../../shared/ipc/incident-channels.ts';
import type { LocalDate } from '../../shared/time.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useLoad } from '../use-load.ts';
import { dayText } from '../when.ts';
import { ExposureDialog } from './exposure-dialog.tsx';
import { FirstAidCard } from './first-aid.tsx';
import '../adverse/adverse.css';
import './staff.css';

type Row = ExposureLog['rows'][number];

const facts = (row: Row): readonly (readonly [string, string])[] => [
  ['Device', [row.device, row.brand, row.lot === '' ? '' : `lot ${row.lot}`].filter(Boolean).join(', ')],
  ['Where', row.area],
  ['How', row.how],
  ['First aid', row.firstAid],
  ['Whose blood', row.sourceKnown ? 'Known' : 'Not known'],
  [
    'Medical advice',
    row.referredOn === null && row.referredTo === ''
      ? 'None yet'
      : [
          row.referredTo,
          row.referredOn === null ? '' : dayText(row.referredOn as LocalDate),
          row.referredTime ?? '',
        ]
          .filter(Boolean)
          .join(', '),
  ],
  ['Follow-up', row.followUp === '' ? 'None yet' : row.followUp],
];

/** Needle-sticks and splashes of the staff, for the manager and the inspector. No client stands in it. */
export const StaffLogScreen = () => {
  const { client } = useShell();
  const { phase } = useOpenState();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const ask = useCallback(() => client['exposures.log'](null), [client]);
  const [log, again] = useLoad(ask);
  const closed = (): void => {
    setOpen(null);
    void again();
  };
  if (log.is === 'no')
    return (
      <>
        <PageTop title="Staff log" />
        <Banner tone="stop" title={log.said.says}>
          {log.said.whatToDo}
        </Banner>
      </>
    );
  return (
    <>
      <PageTop title="Staff log" eyebrow="Needle-sticks and splashes">
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => setOpen('new')}
        >
          Enter an incident
        </Button>
      </PageTop>
      {log.is === 'there' && <FirstAidCard steps={log.value.firstAid} isDraft={log.value.firstAidIsDraft} />}
      {log.is === 'there' && (
        <Card title="Incidents">
          {log.value.rows.length === 0 && (
            <EmptyNote title="None so far">
              A needle-stick or splash is entered here or from the chair. It is kept apart from the records of
              clients.
            </EmptyNote>
          )}
          {log.value.rows.map((row) => (
            <article
              key={row.id}
              className="incident-case"
              aria-label={`${adverseWords.exposure(row.sort)} of ${row.who}, ${dayText(row.on as LocalDate)}`}
            >
              <div className="incident-top">
                <span>
                  <b dir="auto">{row.who}</b>
                  <span className="small num">{` · ${dayText(row.on as LocalDate)}, ${row.time} · entered by ${row.byName}${row.corrections === 0 ? '' : `, changed ${row.corrections} ×`}`}</span>
                </span>
                <Chip tone="stop">{adverseWords.exposure(row.sort)}</Chip>
              </div>
              <dl className="fact-list">
                {facts(row).map(([label, text]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd dir="auto">{text}</dd>
                  </div>
                ))}
              </dl>
              <div className="incident-tools">
                <Button
                  size="small"
                  icon={<Icon name="edit" />}
                  label={`Add or correct: ${row.who}, ${dayText(row.on as LocalDate)}`}
                  isDisabled={phase === 'readOnly'}
                  onPress={() => setOpen(row)}
                >
                  Add or correct
                </Button>
              </div>
            </article>
          ))}
        </Card>
      )}
      {open !== null && (
        <ExposureDialog client={client} {...(open === 'new' ? {} : { row: open })} onClose={closed} />
      )}
    </>
  );
};
