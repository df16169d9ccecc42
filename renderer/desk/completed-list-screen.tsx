import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { keepingDueWords } from '../../shared/words/keeping-due.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { packScreen } from '../../shared/words/screens/pack.ts';
import { studiosWords } from '../../shared/words/screens/studios.ts';
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
import { BesideList } from './beside-list.tsx';
import { completedStoreOf } from './completed-store.ts';
import { CompletedTable } from './completed-table.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { PackDialog } from './pack-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useWide } from './use-wide.ts';
import { WeakerRules } from './weaker-rules.tsx';
import './desk.css';
import './beside.css';

/** What the list lacks while main still makes it, in words: in a line that is always there, so that nothing moves under a finger. */
const useComing = (lacks: CompletedList['lacks']): string => {
  const { t } = useWords();
  if (lacks === null) return '';
  const { summaries, unsearched } = lacks;
  return [
    summaries > 0 ? t(listsWords.summariesComing({ count: summaries })) : '',
    unsearched > 0 ? t(listsWords.searching({ count: unsearched })) : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
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
  const mayHold = useMay('holds');
  const [isPacking, setPacking] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  /** The one that stands beside the list with everything it says. */
  const readable = useRef<SessionId | null>(null);
  const isWide = useWide();
  const [returning, setReturning] = useState<SessionId | null>(null);
  const [refused, setRefused] = useState<ProblemText | null>(null);
  useEffect(() => void store.again(), [store]);
  useMainChanged('desk', store.again);

  const rows = list?.rows ?? [];
  const shown = isWide ? (rows.find((one) => one.session === now.chosen) ?? rows[0] ?? null) : null;
  /** The row that has the keyboard, else the one beside the list. */
  const current = () => {
    const session = document.activeElement?.closest('tr')?.dataset['session'] ?? shown?.session;
    return rows.find((one) => one.session === session);
  };
  /** Where it may be talked about; beside the list only what can be read there is judged. */
  const judged = (): SessionId | undefined => {
    const row = current();
    const canBeRead = !isWide || row?.session === readable.current;
    return mayReview && canBeRead && (row?.review === 'none' || row?.review === 'answered')
      ? row.session
      : undefined;
  };
  const focusRow = (session: SessionId | undefined): void => {
    if (session === undefined) return;
    whole.current?.querySelector<HTMLElement>(`tr[data-session="${session}"] .row-open`)?.focus();
    store.choose(session);
  };
  const walk = (step: 1 | -1): void => {
    const hasFocus = document.activeElement?.closest('tr[data-session]') != null;
    const at = rows.findIndex(({ session }) => session === (current() ?? rows[0])?.session);
    focusRow(rows[hasFocus ? at + step : at]?.session);
  };
  const approve = async (session: SessionId): Promise<void> => {
    const reply = await client['review.approve']({ session, words: '' });
    setRefused(reply.ok ? null : (problemTextOf(reply.error) ?? null));
    if (!reply.ok) return;
    const at = rows.findIndex((one) => one.session === session);
    const next = rows[at + 1] ?? rows[at - 1];
    if (next !== undefined) store.choose(next.session);
    void store.again();
  };
  const open = (session: SessionId): void => {
    // The first tap shows it beside the list, the second opens it.
    if (isWide && session !== shown?.session) store.choose(session);
    else go({ at: 'completedOne', session });
  };
  useDeskKeys({
    down: () => walk(1),
    up: () => walk(-1),
    approve: () => {
      const session = judged();
      if (session !== undefined) void approve(session);
    },
    giveBack: () => setReturning(judged() ?? null),
    filter: () => whole.current?.querySelector('input')?.focus(),
  });

  const isFiltered =
    now.text.trim() !== '' || now.period !== null || now.practitioner !== null || now.reason !== null;
  const coming = useComing(list?.lacks ?? null);
  const lists = list?.lacks?.lists ?? null;
  return (
    <>
      <PageTop
        title={t(deskScreen.title)}
        eyebrow={list === null ? ' ' : t(commonWords.sessions({ count: list.total }))}
      >
        {mayExport && <Button onPress={() => setPacking(true)}>{t(packScreen.open)}</Button>}
        {mayHold && <Button onPress={() => go({ at: 'keeping' })}>{t(keepingDueWords.open)}</Button>}
        {mayReview && <Button onPress={() => go({ at: 'studios' })}>{t(studiosWords.open)}</Button>}
        {mayReview && <Button onPress={() => go({ at: 'figures' })}>{t(figuresScreen.open)}</Button>}
      </PageTop>
      {no !== null && <ProblemBanner said={no} />}
      {lists !== null && <ListsBanner missing={lists} means={listsWords.deskPart} />}
      {list?.total === 0 && coming !== '' && (
        <p className="small num" role="status">
          {coming}
        </p>
      )}
      {list !== null && list.total === 0 && list.lacks === null && (
        <section className="card">
          <EmptyNote title={t(deskScreen.emptyTitle)}>{t(deskScreen.empty)}</EmptyNote>
        </section>
      )}
      {list !== null && list.total > 0 && (
        <div className="desk-list" ref={whole}>
          <DeskFilters list={list} now={now} ask={store.ask} />
          <output className="small num desk-says">
            {isFiltered ? t(deskScreen.found({ count: list.found })) : ''} {coming}
          </output>
          {refused !== null && <ProblemBanner said={refused} />}
          {rows.length === 0 ? (
            list.lacks === null && (
              <section className="card">
                <EmptyNote title={t(deskScreen.nothingFits)}>{t(deskScreen.takeAway)}</EmptyNote>
              </section>
            )
          ) : (
            <div className={shown === null ? 'desk-alone' : 'desk-beside'}>
              <CompletedTable
                rows={rows}
                count={list.found}
                shown={shown?.session ?? null}
                top={store.top()}
                onScrolled={store.scrolled}
                onNearEnd={store.more}
                onOpen={open}
              />
              {shown !== null && (
                <BesideList
                  // Read anew once somebody has said something about it.
                  key={`${shown.session} ${shown.review}`}
                  row={shown}
                  onShown={(session) => {
                    readable.current = session;
                  }}
                  onOpen={() => go({ at: 'completedOne', session: shown.session })}
                  onReturn={() => setReturning(shown.session)}
                  onApprove={() => void approve(shown.session)}
                />
              )}
            </div>
          )}
          {isWide && <p className="small">{t(deskScreen.keys)}</p>}
        </div>
      )}
      <WeakerRules />
      {isPacking && <PackDialog onClose={() => setPacking(false)} />}
      <ElsewhereCard />
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
