import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { Card } from '../../parts/card.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

/** For the wrong client, or not meant at all: as long as nothing was done it ends as what it was. */
export const MistakenCard = () => {
  const { say } = useSessionContext();
  const { t } = useWords();
  const { form, set, touched } = useForm({ reason: '' });
  const reason = form.reason.trim();
  return (
    <Card title={t(safetyWords.mistaken)}>
      <div className="form-rows">
        <p className="small">{t(safetyWords.mistakenHint)}</p>
        <FormField
          label={t(safetyWords.mistakenReason)}
          value={form.reason}
          onChange={set('reason')}
          isRequired
          maxLength={300}
        />
        <FormFoot
          action={t(safetyWords.mistakenEnd)}
          touched={touched}
          onEnter={() => say({ type: 'session.mistaken', reason })}
          missing={reason === '' ? t(safetyWords.mistakenMissing) : null}
        />
      </div>
    </Card>
  );
};
