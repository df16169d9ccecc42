import { useCallback, useState } from 'react';
import type { ExposureLog } from '../../shared/ipc/incident-channels.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { commaList, dotList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { ExposureDialog } from './exposure-dialog.tsx';
import { FirstAidCard } from './first-aid.tsx';
import '../adverse/adverse.css';
import './staff.css';

type Row = ExposureLog['rows'][number];

const facts = (row: Row): readonly (readonly [Message, Phrase])[] => [
  [
    incidentsScreen.device,
    commaList([
      ...[row.device, row.brand].filter(Boolean),
      ...(row.lot === '' ? [] : [commonWords.lotNumber({ lot: row.lot })]),
    ]),
  ],
  [incidentsScreen.where, row.area],
  [incidentsScreen.how, row.how],
  [incidentsScreen.firstAid, row.firstAid],
  [incidentsScreen.whoseBlood, row.sourceKnown ? incidentsScreen.known : commonWords.notKnown],
  [
    incidentsScreen.medicalAdvice,
    row.referredOn === null && row.referredTo === ''
      ? commonWords.noneYet
      : commaList([
          ...(row.referredTo === '' ? [] : [row.referredTo]),
          ...(row.referredOn === null ? [] : [{ day: row.referredOn }]),
          ...(row.referredTime === null ? [] : [row.referredTime]),
        ]),
  ],
  [incidentsScreen.followUp, row.followUp === '' ? commonWords.noneYet : row.followUp],
];

/** Needle-sticks and splashes of the staff, for the manager and the inspector. No client stands in it. */
export const StaffLogScreen = () => {
  const { t } = useWords();

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
        <PageTop title={t(incidentsScreen.staffLog)} />
        <ProblemBanner said={log.said} />
      </>
    );
  return (
    <>
      <PageTop title={t(incidentsScreen.staffLog)} eyebrow={t(incidentsScreen.needleSticksAndSplashes)}>
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => setOpen('new')}
        >
          {t(incidentsScreen.enterAnIncident)}
        </Button>
      </PageTop>
      {log.is === 'there' && <FirstAidCard steps={log.value.firstAid} isDraft={log.value.firstAidIsDraft} />}
      {log.is === 'there' && (
        <Card title={t(incidentsScreen.incidents)}>
          {log.value.rows.length === 0 && (
            <EmptyNote title={t(incidentsScreen.noneSoFar)}>{t(incidentsScreen.keptApart)}</EmptyNote>
          )}
          {log.value.rows.map((row) => (
            <article
              key={row.id}
              className="incident-case"
              aria-label={t(
                incidentsScreen.exposureOf({
                  exposure: adverseWords.exposure(row.sort),
                  who: row.who,
                  on: { day: row.on },
                }),
              )}
            >
              <div className="incident-top">
                <span>
                  <b dir="auto">{row.who}</b>
                  <span className="small num">
                    {` · ${t(
                      dotList([
                        incidentsScreen.exposureAt({ on: { day: row.on }, time: row.time }),
                        row.corrections === 0
                          ? incidentsScreen.exposureEntered({ by: row.byName })
                          : incidentsScreen.exposureEnteredChanged({
                              by: row.byName,
                              corrections: row.corrections,
                            }),
                      ]),
                    )}`}
                  </span>
                </span>
                <Chip tone="stop">{t(adverseWords.exposure(row.sort))}</Chip>
              </div>
              <dl className="fact-list">
                {facts(row).map(([label, text]) => (
                  <div key={t(label)}>
                    <dt>{t(label)}</dt>
                    <dd dir="auto">{t(text)}</dd>
                  </div>
                ))}
              </dl>
              <div className="incident-tools">
                <Button
                  size="small"
                  icon={<Icon name="edit" />}
                  label={t(incidentsScreen.addOrCorrectNamed({ who: row.who, on: { day: row.on } }))}
                  isDisabled={phase === 'readOnly'}
                  onPress={() => setOpen(row)}
                >
                  {t(incidentsScreen.addOrCorrect)}
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
