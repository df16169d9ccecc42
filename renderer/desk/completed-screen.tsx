import { useCallback } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage } from '../../shared/ipc/pages.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { CasesCard } from '../adverse/cases-card.tsx';
import { useShell } from '../context.ts';
import { HairlinePicture } from '../hairline/hairline-picture.tsx';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { peopleScreenWords } from '../../shared/words/screens/people.ts';
import { Card } from '../parts/card.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { StoredPhotosCard } from '../photos/stored-photos-card.tsx';
import { useLoad } from '../use-load.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { useWords } from '../words.tsx';
import { AddendaCard } from './addenda-card.tsx';
import { EndingChip } from './ending-chip.tsx';
import { PaperCard } from './paper-card.tsx';
import { StageSquares } from './stage-squares.tsx';
import { Timeline } from './timeline.tsx';
import { VerifyPanel } from './verify-panel.tsx';
import './desk.css';

const Lines = ({
  title,
  lines,
  none,
  tone,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none: string;
  readonly tone?: 'caution' | 'stop' | undefined;
}) => (
  <Card title={title} tone={lines.length === 0 ? 'normal' : (tone ?? 'normal')}>
    {lines.length === 0 ? (
      <p className="small">{none}</p>
    ) : (
      <ul className="plain-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </Card>
);

const Overrides = ({ overrides, timeZone }: Pick<CompletedPage, 'overrides' | 'timeZone'>) => {
  const { t, clock } = useWords();
  return (
    <Card title="Overrides" tone={overrides.length === 0 ? 'normal' : 'caution'}>
      {overrides.length === 0 && <p className="small">No rule was overridden.</p>}
      <ul className="plain-lines">
        {overrides.map((one) => (
          <li key={`${one.at} ${t(one.says)}`}>
            <b>{t(one.says)}</b>
            <div>{`“${one.reason}”`}</div>
            <div className="small num">{`${one.name} (${t(one.proven === 'pin' ? peopleScreenWords.byPin : peopleScreenWords.stated)}) · ${clock(one.at, timeZone)}`}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** One ended session, read-only: what happened, entry by entry, and what a manager would ask about. */
export const CompletedScreen = ({ session }: { readonly session: SessionId }) => {
  const { t, clock, day } = useWords();
  const { client, go } = useShell();
  const ask = useCallback(() => client['completed.open']({ session }), [client, session]);
  const [loaded, again] = useLoad(ask);
  const back = { words: 'Back to completed sessions', run: () => go({ at: 'completed' }) };
  if (loaded.is === 'waiting') return <PageTop title="Completed session" back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title="Completed session" back={back} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const { row, timeline, overrides, seal, paper, hairline, protocolVersion, timeZone } = loaded.value;
  const until = row.endedAt === null ? '' : ` to ${clock(row.endedAt, timeZone)}`;
  return (
    <>
      <PageTop
        title={row.clientName}
        eyebrow={`${t(kindLabels[row.kind])} · ${row.recordNumber}`}
        back={back}
      >
        <Button onPress={() => go({ at: 'client', client: row.client })}>Look at the client</Button>
      </PageTop>
      <div className="desk-facts">
        <EndingChip row={row} />
        <StageSquares reached={row.stagesReached} />
        <span className="small num">{`${day(row.date)}, ${clock(row.openedAt, timeZone)}${until} · ${t(lengthOf(row.lengthMinutes))} · ${row.practitioner} · protocol version ${protocolVersion}`}</span>
      </div>
      <div className="desk-columns">
        <div className="desk-side desk-story">
          <Card title="Timeline">
            <Timeline lines={timeline} timeZone={timeZone} />
          </Card>
          <CasesCard of={row.client} session={session} />
        </div>
        <div className="desk-side">
          <Overrides overrides={overrides} timeZone={timeZone} />
          <Lines
            title={row.ending === 'closed' ? 'Missing' : 'Still open at the end'}
            lines={row.missing}
            none="Nothing was missing."
            tone={row.ending === 'closed' ? 'stop' : undefined}
          />
          <Lines title="Not checked" lines={row.notChecked} none="Everything was checked." />
          {row.blockedCount > 0 && (
            <p className="small num">{`Tried to go on while something was missing: ${row.blockedCount}.`}</p>
          )}
          {hairline !== null && (
            <Card title="Hairline" tone={hairline.signedAt === null ? 'caution' : 'normal'}>
              <HairlinePicture session={session} {...hairline} title="The hairline of this session" />
              <p className="small num">
                {hairline.signedAt === null
                  ? 'Drawn, and not signed as it is.'
                  : `Signed as drawn here, ${clock(hairline.signedAt, timeZone)}.`}
              </p>
            </Card>
          )}
          <StoredPhotosCard session={session} />
          <AddendaCard session={session} page={loaded.value} onChanged={() => void again()} />
          <PaperCard session={session} paper={paper} timeZone={timeZone} onMade={() => void again()} />
          <Card title="Record seal">
            {seal === null ? (
              <p className="small">No sheet was prepared, so no seal was printed.</p>
            ) : (
              <p className="seal num">{seal}</p>
            )}
          </Card>
          <VerifyPanel />
        </div>
      </div>
    </>
  );
};
