import { useCallback, useMemo, useState } from 'react';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useLoad } from '../use-load.ts';
import { manyText } from '../when.ts';
import { CompletedTable } from './completed-table.tsx';
import { filterRows } from './filter-rows.ts';
import { VerifyPanel } from './verify-panel.tsx';
import './desk.css';

/** For the manager, from the first day: every ended session, read-only. */
export const CompletedListScreen = () => {
  const { client, go } = useShell();
  const [text, setText] = useState('');
  const ask = useCallback(() => client['completed.list'](null), [client]);
  const [page] = useLoad(ask);
  const rows = page.is === 'there' ? page.value : null;
  const shown = useMemo(() => (rows === null ? [] : filterRows(rows, text)), [rows, text]);
  return (
    <>
      <PageTop
        title="Completed sessions"
        eyebrow={rows === null ? ' ' : manyText(rows.length, 'session', 'sessions')}
      />
      <VerifyPanel />
      {page.is === 'no' && (
        <Banner tone="stop" title={page.said.says}>
          {page.said.whatToDo}
        </Banner>
      )}
      {rows !== null && rows.length === 0 && (
        <section className="card">
          <EmptyNote title="No completed sessions yet">
            A session appears here when it is closed, deferred, referred, declined or stopped.
          </EmptyNote>
        </section>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          <FormField
            label="Filter"
            hideOptional
            value={text}
            onChange={setText}
            maxLength={120}
            placeholder="Client, practitioner, date, ending, override"
          />
          <output className="small num">
            {text.trim() === '' ? '' : `${manyText(shown.length, 'session', 'sessions')} found`}
          </output>
          {shown.length === 0 ? (
            <section className="card">
              <EmptyNote title="Nothing fits">Take a word away from the filter.</EmptyNote>
            </section>
          ) : (
            <CompletedTable rows={shown} onOpen={(session) => go({ at: 'completedOne', session })} />
          )}
        </>
      )}
    </>
  );
};
