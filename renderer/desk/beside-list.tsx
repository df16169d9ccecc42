import { useCallback, useEffect, useEffectEvent, useId } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { dotList } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { EndingChip } from './ending-chip.tsx';
import { ExceptionsCard, isToLookAt } from './exceptions-card.tsx';
import { OverridesCard } from './overrides-card.tsx';
import { ReasonLines } from './reason-lines.tsx';
import { ReviewChip } from './review-chip.tsx';
import { StageSquares } from './stage-squares.tsx';
import { TalkLines } from './talk-lines.tsx';
import { UsedCard } from './used-card.tsx';
import './lamp.css';

// One scrolls in it by keys, so it is a stop of the tab key.
const stop = { tabIndex: 0 } as const;

/** What a manager decides by, beside the list: the rest is one tap away. */
export const BesideList = ({
  row,
  onShown,
  onOpen,
  onReturn,
  onApprove,
}: {
  readonly row: CompletedRow;
  /** It can be read, so it may be judged. */
  readonly onShown: (session: SessionId) => void;
  readonly onOpen: () => void;
  readonly onReturn: () => void;
  readonly onApprove: () => void;
}) => {
  const { t, day, clock } = useWords();
  const heading = useId();
  const { client } = useShell();
  const { session } = row;
  const ask = useCallback(() => client['completed.open']({ session }), [client, session]);
  const [loaded] = useLoad(ask);
  const page = loaded.is === 'there' ? loaded.value : null;
  const isShown = page !== null;
  const tell = useEffectEvent(onShown);
  useEffect(() => {
    if (isShown) tell(session);
  }, [isShown, session]);
  const began = page === null ? day(row.date) : `${day(row.date)}, ${clock(row.openedAt, page.timeZone)}`;
  return (
    <section className="card beside" aria-labelledby={heading}>
      <div className="beside-reads" role="group" aria-labelledby={heading} {...stop}>
        <h2 id={heading} dir="auto">
          {t(row.clientName)}
        </h2>
        <p className="small num">
          {t(
            dotList([
              page === null || row.endedAt === null
                ? began
                : deskScreen.length({ when: began, until: clock(row.endedAt, page.timeZone) }),
              row.recordNumber,
              lengthOf(row.lengthMinutes),
              row.practitioner,
              ...(page === null ? [] : [deskScreen.protocolVersion({ version: page.protocolVersion })]),
            ]),
          )}
        </p>
        <p className="beside-chips">
          {row.summary === 'there' && <StageSquares stages={row.stages} />}
          <EndingChip row={row} />
          <ReviewChip row={row} />
        </p>
        {row.why.length > 0 && <ReasonLines why={row.why} />}
        {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
        {page !== null && (
          <>
            {page.review.talk.length > 0 && <TalkLines review={page.review} timeZone={page.timeZone} />}
            {page.overrides.length > 0 && (
              <OverridesCard overrides={page.overrides} timeZone={page.timeZone} />
            )}
            {page.timeline.some(isToLookAt) && (
              <ExceptionsCard lines={page.timeline} timeZone={page.timeZone} />
            )}
            <UsedCard used={page.used} mixes={page.mixes} />
          </>
        )}
      </div>
      <div className="beside-acts">
        {page?.review.why != null && <p className="small">{t(page.review.why)}</p>}
        <Button onPress={onOpen}>{t(deskScreen.openSession)}</Button>
        {page?.review.mayReview === true && (
          <>
            <Button onPress={onReturn}>{t(deskScreen.returnWith)}</Button>
            <Button look="primary" onPress={onApprove}>
              {t(deskScreen.approve)}
            </Button>
          </>
        )}
      </div>
    </section>
  );
};
