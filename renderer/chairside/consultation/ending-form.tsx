import type { LocalDate } from '../../../shared/time.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

export type EndingKind = 'deferred' | 'referred' | 'declined';

const script = { deferred: 'defer', referred: 'refer', declined: 'decline' } as const;
const starts = { reason: '', note: '', from: null as string | null, to: null as 'laser' | 'medical' | null };

/** As much as the field takes. */
const shortened = (said: string): string => (said.length <= 300 ? said : `${said.slice(0, 297)}…`);

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
  const { t, fullDay } = useWords();
  const reason = proposal === null ? '' : shortened(t(proposal.reason));
  const { form, set, hold, touched } = useForm(
    fits === null
      ? { ...starts, reason }
      : { reason, note: t(fits.note), from: fits.comeBackFrom as string | null, to: fits.to },
  );
  const note = kind === 'deferred' ? consultationScreen.whyWeWait : consultationScreen.whatNoteSays;
  const missing =
    kind === 'referred' && form.to === null
      ? consultationScreen.chooseWho
      : form.reason.trim() === ''
        ? consultationScreen.giveReason
        : form.note.trim() === ''
          ? consultationScreen.writeNote
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
    <Card title={t(consultationScreen.endTitle({ kind }))}>
      <div className="form-rows">
        <p className="says script">{`“${t(protocol.scripts[script[kind]])}”`}</p>
        {proposal !== null && proposal.because.length > 0 && (
          <ul className="ending-scripts" aria-label={t(consultationScreen.sayKindly)}>
            {proposal.because.map((one) => (
              <li key={one.code} className="says script">
                <span className="small">{t(one.title)}</span>
                <span>{`“${t(one.script)}”`}</span>
              </li>
            ))}
          </ul>
        )}
        {kind === 'referred' && (
          <ChoiceRow
            label={consultationScreen.referTo}
            choices={[
              { id: 'laser', label: consultationScreen.laserOrLightening },
              { id: 'medical', label: consultationScreen.aDoctor },
            ]}
            value={form.to}
            onChange={set('to')}
          />
        )}
        <FormField
          label={consultationScreen.reasonForRecord}
          value={form.reason}
          onChange={set('reason')}
          isRequired
          maxLength={300}
          hint={consultationScreen.staysInRecord}
        />
        <FormField
          label={note}
          value={form.note}
          onChange={set('note')}
          isRequired
          maxLength={300}
          hint={consultationScreen.noteHint}
        />
        {kind === 'deferred' && (
          <PartialDateField
            label={t(consultationScreen.comeBackFrom)}
            value={form.from}
            onSave={hold('from')}
            needsDay
            order={protocol.pack.dateOrder}
          />
        )}
        <section className="says" aria-label={t(consultationScreen.theNote)}>
          <b>{t(consultationScreen.noteFor({ name: data.clientFacts.firstName }))}</b>
          <p>{form.note.trim() === '' ? t(consultationScreen.whatYouWrite) : form.note}</p>
          {kind === 'deferred' && form.from !== null && (
            <p>{t(consultationScreen.pleaseComeBack({ day: fullDay(form.from) }))}</p>
          )}
          <p className="small">{`${data.opening.studio.name} · ${data.opening.studio.phone}`}</p>
        </section>
        <FormFoot
          action={t(consultationScreen.endAction({ kind }))}
          touched={touched}
          onEnter={enter}
          onCancel={onCancel}
          missing={missing}
        />
      </div>
    </Card>
  );
};
