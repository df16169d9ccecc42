import '../../../shared/session/crossing.ts';
import { useCallback, useState } from 'react';
import type { SessionId } from '../../../shared/brand.ts';
import type { CompletedPage } from '../../../shared/ipc/completed-page.ts';
import { kindLabels } from '../../../shared/words/session-kinds.ts';
import { deskScreen } from '../../../shared/words/screens/desk.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { useShell } from '../../context.ts';
import { PageTop } from '../../home/page-top.tsx';
import { Banner } from '../../parts/banner.tsx';
import { Card } from '../../parts/card.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useLoad } from '../../use-load.ts';
import { useWords } from '../../words.tsx';
import { ExceptionsCard } from '../exceptions-card.tsx';
import { OverridesCard } from '../overrides-card.tsx';
import { MissingCards, SealCard, SessionFacts } from '../read-cards.tsx';
import { ReasonLines } from '../reason-lines.tsx';
import { StagesCard } from '../stages-card.tsx';
import { TalkCard } from '../talk-card.tsx';
import { UsedCard } from '../used-card.tsx';
import { WayCard } from '../way-card.tsx';
import '../desk.css';
import '../lamp.css';

interface Asked {
  readonly studio: string;
  readonly studioName: string;
  readonly session: SessionId;
}

/** One ended session of another studio, from its own chains: read-only, but for what a manager says of it. */
export const StudioSessionScreen = ({ studio, studioName, session }: Asked) => {
  const { t } = useWords();
  const { client, go } = useShell();
  const ask = useCallback(() => client['studios.session']({ studio, session }), [client, studio, session]);
  const [loaded] = useLoad(ask);
  const [said, setSaid] = useState<CompletedPage | null>(null);
  const back = { words: words.back, run: () => go({ at: 'studios' }) };
  if (loaded.is !== 'there')
    return (
      <>
        <PageTop title={deskScreen.one} eyebrow={studioName} back={back} />
        {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      </>
    );
  const page = said ?? loaded.value;
  const { row, timeline, overrides, seal, timeZone } = page;
  return (
    <>
      <PageTop
        title={row.clientName}
        eyebrow={`${studioName} · ${t(kindLabels[row.kind])} · ${row.recordNumber}`}
        helpTitle={deskScreen.one}
        back={back}
      />
      <Banner tone="info">{t(words.readOnly({ studio: studioName }))}</Banner>
      <SessionFacts page={page} />
      <div className="desk-columns">
        <div className="desk-side desk-story">
          <ExceptionsCard lines={timeline} timeZone={timeZone} />
          <StagesCard page={page} />
          <UsedCard used={page.used} mixes={page.mixes} />
          <MissingCards row={row} />
        </div>
        <div className="desk-side">
          {row.why.length > 0 && (
            <Card title={deskScreen.whyLook}>
              <ReasonLines why={row.why} />
            </Card>
          )}
          <TalkCard session={session} studio={studio} page={page} onSaid={setSaid} />
          <WayCard page={page} />
          <OverridesCard overrides={overrides} timeZone={timeZone} />
          <SealCard seal={seal} />
        </div>
      </div>
    </>
  );
};
