import { useState } from 'react';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { CaseRow, NewCase } from '../../shared/ipc/incident-channels.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useShell } from '../context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { detailsOf, draftOf, newDraft } from './adverse-draft.ts';
import type { AdverseDraft } from './adverse-draft.ts';
import { AdverseForm } from './adverse-form.tsx';

interface CaseDialogProps {
  readonly of: ClientId;
  readonly session: SessionId | null;
  readonly start: NewCase;
  readonly row: CaseRow | null;
  readonly onDone: (rows: readonly CaseRow[] | null) => void;
}
const noVisit = 'none';

/** The form after the visit. Products and lots come from the visit it belongs to; the last one is proposed. */
export const CaseDialog = ({ of, session, start, row, onDone }: CaseDialogProps) => {
  const { t, day } = useWords();

  const { client } = useShell();
  const [visit, setVisit] = useState<string>(row?.session ?? session ?? start.visits[0]?.session ?? noVisit);
  const [draft] = useState<AdverseDraft>(() =>
    row === null ? { ...newDraft(crypto.randomUUID(), start.today, ''), onsetTime: '' } : draftOf(row),
  );
  const chosen = start.visits.find((one) => one.session === visit);
  const enter = async (form: AdverseDraft): Promise<Phrase | null> => {
    const details = detailsOf(form);
    if (details === undefined) return t(commonWords.somethingMissing);
    const { event, what, plan, zone } = form;
    const reply = await client['adverse.record']({
      client: of,
      session: chosen?.session ?? null,
      event,
      what: what.trim(),
      plan: plan.trim(),
      zone,
      details,
    });
    if (!reply.ok) return sentenceOf(reply.error);
    onDone(reply.value);
    return null;
  };
  return (
    <Dialog
      title={row === null ? t(incidentsScreen.unwantedEvent) : t(incidentsScreen.correctTheEvent)}
      size="wide"
      isOpen
      onClose={() => onDone(null)}
    >
      {row === null && session === null && (
        <ChoiceSelect
          label={t(incidentsScreen.afterWhichVisit)}
          value={visit}
          onChange={setVisit}
          hint={t(incidentsScreen.itsProductsLotsAdded)}
          choices={[
            ...start.visits.map((one) => ({
              id: one.session,
              label: `${day(one.on)}, ${one.recordNumber}`,
            })),
            { id: noVisit, label: t(incidentsScreen.noVisitHere) },
          ]}
        />
      )}
      <AdverseForm
        key={visit}
        start={draft}
        zones={start.zones}
        photos={chosen?.photos ?? []}
        session={chosen?.session ?? null}
        materials={row === null ? null : row.materials}
        order="dayMonth"
        needsPlan
        onEnter={enter}
        onCancel={() => onDone(null)}
      />
    </Dialog>
  );
};
