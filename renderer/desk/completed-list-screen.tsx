import { useEffect, useSyncExternalStore } from 'react';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FormField } from '../parts/form-field.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useWords } from '../words.tsx';
import { ListsBanner } from '../parts/lists-banner.tsx';
import { useMainChanged } from '../use-main-changed.ts';
import { completedStoreOf } from './completed-store.ts';
import { CompletedTable } from './completed-table.tsx';
import { VerifyPanel } from './verify-panel.tsx';
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

/** For the manager, from the first day: every ended session, read-only. */
export const CompletedListScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const store = completedStoreOf(client);
  const { text, list, no } = useSyncExternalStore(store.subscribe, store.now);
  useEffect(() => void store.again(), [store]);
  useMainChanged('desk', store.again);
  const isFiltered = text.trim() !== '';
  return (
    <>
      <PageTop
        title="Completed sessions"
        eyebrow={list === null ? ' ' : t(commonWords.sessions({ count: list.total }))}
      />
      <VerifyPanel />
      {no !== null && <ProblemBanner said={no} />}
      {list !== null && <Lacks lacks={list.lacks} />}
      {list !== null && list.total === 0 && list.lacks === null && (
        <section className="card">
          <EmptyNote title="No completed sessions yet">
            A session appears here when it is closed, deferred, referred, declined or stopped.
          </EmptyNote>
        </section>
      )}
      {list !== null && list.total > 0 && (
        <>
          <FormField
            label="Filter"
            hideOptional
            value={text}
            onChange={store.setText}
            maxLength={120}
            placeholder="Client, practitioner, date, ending, override"
          />
          <output className="small num">
            {isFiltered ? `${t(commonWords.sessions({ count: list.found }))} found` : ''}
          </output>
          {list.rows.length === 0 ? (
            list.lacks === null && (
              <section className="card">
                <EmptyNote title="Nothing fits">Take a word away from the filter.</EmptyNote>
              </section>
            )
          ) : (
            <CompletedTable
              rows={list.rows}
              count={isFiltered ? list.found : list.total}
              top={store.top()}
              onScrolled={store.scrolled}
              onNearEnd={store.more}
              onOpen={(session) => go({ at: 'completedOne', session })}
            />
          )}
        </>
      )}
    </>
  );
};
