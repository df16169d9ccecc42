import { useCallback, useState } from 'react';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { CaseRow, NewCase } from '../../shared/ipc/incident-channels.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useOpenState, useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { CaseCard } from './case-card.tsx';
import { CaseDialog } from './case-dialog.tsx';
import './adverse.css';

interface CasesCardProps {
  readonly of: ClientId;
  /** Only events of this session; a new one belongs to it. */
  readonly session?: SessionId | undefined;
}

/** Unwanted events of a client, months after the visit too: entered, asked about, corrected, printed (brief 4.4). */
export const CasesCard = ({ of, session }: CasesCardProps) => {
  const { t } = useWords();

  const { client, go } = useShell();
  const { phase } = useOpenState();
  const [told, setTold] = useState<readonly CaseRow[] | null>(null);
  const [open, setOpen] = useState<CaseRow | 'new' | null>(null);
  const ask = useCallback(() => client['adverse.list']({ client: of }), [client, of]);
  const [loaded] = useLoad(ask);
  if (loaded.is === 'waiting') return null;
  if (loaded.is === 'no') return <ProblemBanner said={loaded.said} />;
  const start: NewCase = loaded.value.start;
  const rows = (told ?? loaded.value.cases).filter((row) => session === undefined || row.session === session);
  const canWrite = phase !== 'readOnly';
  return (
    <Card
      title={t(incidentsScreen.unwantedEvents)}
      id="unwanted-events"
      aside={
        <Button
          size="small"
          icon={<Icon name="plus" />}
          isDisabled={!canWrite}
          onPress={() => setOpen('new')}
        >
          {t(incidentsScreen.enterAnEvent)}
        </Button>
      }
    >
      {rows.length === 0 && (
        <p className="small">
          {session === undefined ? t(incidentsScreen.noneEnteredClient) : t(incidentsScreen.noneEnteredVisit)}
        </p>
      )}
      {rows.map((row) => (
        <CaseCard
          key={row.event}
          row={row}
          today={start.today}
          canWrite={canWrite}
          onChange={() => setOpen(row)}
          onAsked={setTold}
          onRecall={(lot) => go({ at: 'recall', text: lot, product: null })}
        />
      ))}
      {open !== null && (
        <CaseDialog
          of={of}
          session={session ?? null}
          start={start}
          row={open === 'new' ? null : open}
          onDone={(next) => {
            setOpen(null);
            if (next) setTold(next);
          }}
        />
      )}
    </Card>
  );
};
