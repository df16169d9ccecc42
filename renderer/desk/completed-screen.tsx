import '../../shared/session/crossing.ts';
import { useCallback, useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { CasesCard } from '../adverse/cases-card.tsx';
import { useShell } from '../context.ts';
import { HairlinePicture } from '../hairline/hairline-picture.tsx';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { StoredPhotosCard } from '../photos/stored-photos-card.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { AddendaCard } from './addenda-card.tsx';
import { ExceptionsCard } from './exceptions-card.tsx';
import { OverridesCard } from './overrides-card.tsx';
import { PaperCard } from './paper-card.tsx';
import { MissingCards, SealCard, SessionFacts } from './read-cards.tsx';
import { ReasonLines } from './reason-lines.tsx';
import { StagesCard } from './stages-card.tsx';
import { TalkCard } from './talk-card.tsx';
import { UsedCard } from './used-card.tsx';
import { VerifyPanel } from './verify-panel.tsx';
import { WayCard } from './way-card.tsx';
import './desk.css';
import './lamp.css';

/** One ended session, read-only: what happened, entry by entry, and what a manager would ask about. */
export const CompletedScreen = ({ session }: { readonly session: SessionId }) => {
  const { t, clock } = useWords();
  const { client, go } = useShell();
  const ask = useCallback(() => client['completed.open']({ session }), [client, session]);
  const [loaded, again] = useLoad(ask);
  const [said, setSaid] = useState<CompletedPage | null>(null);
  const back = { words: t(deskScreen.back), run: () => go({ at: 'completed' }) };
  if (loaded.is === 'waiting') return <PageTop title={t(deskScreen.one)} back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title={t(deskScreen.one)} back={back} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const page = said ?? loaded.value;
  const { row, timeline, overrides, seal, paper, hairline, timeZone } = page;
  const hasEvent = row.why.some(({ reason }) => reason === 'event');
  return (
    <>
      <PageTop
        title={t(row.clientName)}
        eyebrow={`${t(kindLabels[row.kind])} · ${row.recordNumber}`}
        back={back}
      >
        <Button onPress={() => go({ at: 'client', client: row.client })}>{t(deskScreen.lookAtClient)}</Button>
      </PageTop>
      <SessionFacts page={page} />
      <div className="desk-columns">
        <div className="desk-side desk-story">
          {hasEvent && <CasesCard of={row.client} session={session} />}
          <ExceptionsCard lines={timeline} timeZone={timeZone} />
          <StagesCard page={page} />
          <UsedCard used={page.used} mixes={page.mixes} />
          {!hasEvent && <CasesCard of={row.client} session={session} />}
          <MissingCards row={row} />
        </div>
        <div className="desk-side">
          {row.why.length > 0 && (
            <Card title={t(deskScreen.whyLook)}>
              <ReasonLines why={row.why} />
            </Card>
          )}
          <TalkCard session={session} page={page} onSaid={setSaid} />
          <WayCard page={page} />
          <OverridesCard overrides={overrides} timeZone={timeZone} />
          {row.blockedCount > 0 && (
            <p className="small num">{t(deskScreen.triedToGoOn({ count: row.blockedCount }))}</p>
          )}
          {hairline !== null && (
            <Card title={t(deskScreen.hairline)} tone={hairline.signedAt === null ? 'caution' : 'normal'}>
              <HairlinePicture session={session} {...hairline} title={t(deskScreen.hairlineTitle)} />
              <p className="small num">
                {hairline.signedAt === null
                  ? t(deskScreen.hairlineUnsigned)
                  : t(deskScreen.hairlineSigned({ when: clock(hairline.signedAt, timeZone) }))}
              </p>
            </Card>
          )}
          <StoredPhotosCard session={session} of={row.client} />
          <AddendaCard
            session={session}
            page={page}
            onChanged={() => {
              setSaid(null);
              void again();
            }}
          />
          <PaperCard
            session={session}
            paper={paper}
            timeZone={timeZone}
            onMade={() => {
              setSaid(null);
              void again();
            }}
          />
          <SealCard seal={seal} />
          <VerifyPanel />
        </div>
      </div>
    </>
  );
};
