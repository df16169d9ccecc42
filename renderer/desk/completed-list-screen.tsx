import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { packScreen } from '../../shared/words/screens/pack.ts';
import { figuresScreen } from '../../shared/words/screens/figures.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { ListsBanner } from '../parts/lists-banner.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useMay } from '../people/use-may.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';
import { completedStoreOf } from './completed-store.ts';
import { CompletedTable } from './completed-table.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { PackDialog } from './pack-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { VerifyPanel } from './verify-panel.tsx';
import { WeakerRules } from './weaker-rules.tsx';
import './desk.css';

/** What the list lacks while main still makes it, in words. */
const Lacks = ({ lacks }: Pick<CompletedList, 'lacks'>) => {
  const { t } = useWords();
  if (lacks === null) return null;
  return (
    <>
      {lacks.lists !== null && <ListsBanner missing={lacks.lists} means={listsWords.deskPart} />}
      {lacks.summaries > 0 && (
        <p className="small num" role="status">
          {t(listsWords.summariesComing({ count: lacks.summaries }))}
        </p>
      )}
      {lacks.unsearched > 0 && (
        <p className="small num" role="status">
          {t(listsWords.searching({ count: lacks.unsearched }))}
        </p>
      )}
    </>
  );
};

/** For the manager: every ended session, read-only, with why to look at it. */
export const CompletedListScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const store = completedStoreOf(client);
  const now = useSyncExternalStore(store.subscribe, store.now);
  const { list, no } = now;
  const mayReview = useMay('review');
  const mayExport = useMay('exports');
  const [isPacking, setPacking] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const [returning, setReturning] = useState<SessionId | null>(null);
  const [refused, setRefused] = useState<ProblemText | null>(null);
  useEffect(() => void store.again(), [store]);
  useMainChanged('desk', store.again);

  const rows = list?.rows ?? [];
  /** The row that has the keyboard, where it may be talked about. */
  const focused = (): SessionId | undefined => {
    const session = document.activeElement?.closest('tr')?.dataset['session'];
    const row = rows.find((one) => one.session === session);
    return mayReview && (row?.review === 'none' || row?.review === 'answered') ? row.session : undefined;
  };
  const walk = (step: 1 | -1): void => {
    const buttons = [...(whole.current?.querySelectorAll<HTMLElement>('.row-open') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[at < 0 ? 0 : at + step]?.focus();
  };
  const approve = async (session: SessionId): Promise<void> => {
    const reply = await client['review.approve']({ session, words: '' });
    setRefused(reply.ok ? null : (problemTextOf(reply.error) ?? null));
    if (reply.ok) void store.again();
  };
  useDeskKeys({
    down: () => walk(1),
    up: () => walk(-1),
    approve: () => {
      const session = focused();
      if (session !== undefined) void approve(session);
    },
    giveBack: () => setReturning(focused() ?? null),
    filter: () => whole.current?.querySelector('input')?.focus(),
  });

  const isFiltered =
    now.text.trim() !== '' || now.period !== null || now.practitioner !== null || now.reason !== null;
  return (
    <>
      <PageTop
        title={t(deskScreen.title)}
        eyebrow={list === null ? ' ' : t(commonWords.sessions({ count: list.total }))}
      >
        {mayExport && <Button onPress={() => setPacking(true)}>{t(packScreen.open)}</Button>}
        {mayReview && <Button onPress={() => go({ at: 'figures' })}>{t(figuresScreen.open)}</Button>}
      </PageTop>
      <VerifyPanel />
      <WeakerRules />
      {no !== null && <ProblemBanner said={no} />}
      {list !== null && <Lacks lacks={list.lacks} />}
      {list !== null && list.total === 0 && list.lacks === null && (
        <section className="card">
          <EmptyNote title={t(deskScreen.emptyTitle)}>{t(deskScreen.empty)}</EmptyNote>
        </section>
      )}
      {list !== null && list.total > 0 && (
        <div className="desk-list" ref={whole}>
          <DeskFilters list={list} now={now} ask={store.ask} />
          <output className="small num">
            {isFiltered ? t(deskScreen.found({ count: list.found })) : ''}
          </output>
          {refused !== null && <ProblemBanner said={refused} />}
          {rows.length === 0 ? (
            list.lacks === null && (
              <section className="card">
                <EmptyNote title={t(deskScreen.nothingFits)}>{t(deskScreen.takeAway)}</EmptyNote>
              </section>
            )
          ) : (
            <CompletedTable
              rows={rows}
              count={list.found}
              top={store.top()}
              onScrolled={store.scrolled}
              onNearEnd={store.more}
              onOpen={(session) => go({ at: 'completedOne', session })}
            />
          )}
        </div>
      )}
      {isPacking && <PackDialog onClose={() => setPacking(false)} />}
      {returning !== null && (
        <ReturnDialog
          session={returning}
          onDone={(page) => {
            setReturning(null);
            if (page !== null) void store.again();
          }}
        />
      )}
    </>
  );
};
