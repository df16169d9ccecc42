import type { LocalDate } from '../../../shared/time.ts';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

export type EndingKind = 'deferred' | 'referred' | 'declined';

const words = {
  deferred: { title: 'Defer', action: 'End the session: deferred', note: 'Why we wait' },
  referred: { title: 'Refer', action: 'End the session: referred', note: 'What the note says' },
  declined: { title: 'Decline', action: 'End the session: declined', note: 'What the note says' },
} as const;
const script = { deferred: 'defer', referred: 'refer', declined: 'decline' } as const;
const starts = { reason: '', note: '', from: null as string | null, to: null as 'laser' | 'medical' | null };

/** An ending before the first needle: a reason for the record, a kind sentence to say, a short note to take home. */
export const EndingForm = ({
  kind,
  onCancel,
}: {
  readonly kind: EndingKind;
  readonly onCancel: () => void;
}) => {
  const { data, view, protocol, say } = useSessionContext();
  const proposal = view.endingProposal;
  const fits = proposal?.kind === kind ? proposal : null;
  const { form, set, hold, touched } = useForm(
    fits === null
      ? { ...starts, reason: proposal?.reason ?? '' }
      : { reason: fits.reason, note: fits.note, from: fits.comeBackFrom as string | null, to: fits.to },
  );
  const { title, action, note } = words[kind];
  const missing =
    kind === 'referred' && form.to === null
      ? 'Choose who to refer to.'
      : form.reason.trim() === ''
        ? 'Please give the reason for the record.'
        : form.note.trim() === ''
          ? 'Please write what the note says.'
          : null;
  const enter = () => {
    const said = { reason: form.reason.trim(), noteForClient: form.note.trim() };
    if (kind === 'referred') return say({ type: 'session.referred', to: form.to ?? 'medical', ...said });
    if (kind === 'declined') return say({ type: 'session.declined', ...said });
    return say({
      type: 'session.deferred',
      ...said,
      ...(form.from === null ? {} : { comeBackFrom: form.from as LocalDate }),
    });
  };
  return (
    <Card title={title}>
      <div className="form-rows">
        <p className="says script">{`“${protocol.scripts[script[kind]]}”`}</p>
        {proposal !== null && proposal.because.length > 0 && (
          <ul className="ending-scripts" aria-label="To say kindly">
            {proposal.because.map((one) => (
              <li key={one.code} className="says script">
                <span className="small">{one.title}</span>
                <span>{`“${one.script}”`}</span>
              </li>
            ))}
          </ul>
        )}
        {kind === 'referred' && (
          <ChoiceRow
            label="Refer to"
            choices={[
              { id: 'laser', label: 'Laser or lightening' },
              { id: 'medical', label: 'A doctor' },
            ]}
            value={form.to}
            onChange={set('to')}
          />
        )}
        <FormField
          label="Reason, for the record"
          value={form.reason}
          onChange={set('reason')}
          isRequired
          maxLength={300}
          hint="Stays in the record; it is not printed."
        />
        <FormField
          label={note}
          value={form.note}
          onChange={set('note')}
          isRequired
          maxLength={300}
          hint="Printed and taken home: plain words, no health details."
        />
        {kind === 'deferred' && (
          <PartialDateField
            label="Come back from"
            value={form.from}
            onSave={hold('from')}
            needsDay
            order={protocol.pack.dateOrder}
          />
        )}
        <section className="says" aria-label="The note">
          <b>{`For ${data.clientFacts.firstName}`}</b>
          <p>{form.note.trim() === '' ? 'What you write stands here.' : form.note}</p>
          {kind === 'deferred' && form.from !== null && (
            <p>{`Please come back from ${dateText(form.from)} on.`}</p>
          )}
          <p className="small">{`${data.opening.studio.name} · ${data.opening.studio.phone}`}</p>
        </section>
        <FormFoot action={action} touched={touched} onEnter={enter} onCancel={onCancel} missing={missing} />
      </div>
    </Card>
  );
};
