import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { useChair } from './chair.ts';
import { clockText } from './clock.ts';
import { newKey } from './facts.ts';
import { FormFoot } from './fields/form-foot.tsx';
import { useForm } from './fields/use-form.ts';

interface Draft { readonly id: string; readonly what: string; readonly plan: string }

const AdverseForm = ({ start, onDone }: { readonly start: Draft; readonly onDone: () => void }) => {
  const { say } = useChair();
  const { form, set, touched } = useForm(start);
  const enter = async () => {
    const answer = await say({ type: 'adverse.noted', event: form.id, what: form.what.trim(), plan: form.plan.trim() });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      <FormField label="What happened" value={form.what} onChange={set('what')} isRequired maxLength={400} />
      <FormField label="What we do about it" value={form.plan} onChange={set('plan')} maxLength={400} hint="Needed before closing." />
      <FormFoot action="Enter" touched={touched} onEnter={enter} onCancel={onDone} missing={form.what.trim() === '' ? 'Say what happened.' : null} />
    </div>
  );
};

/** Unwanted events as short notes, each with a plan (decision 24). */
export const AdverseCard = () => {
  const { data, timeZone } = useChair();
  const [draft, setDraft] = useState<Draft | null>(null);
  return (
    <Card title="Unwanted events" id="adverse">
      {data.adverse.map((one) => (
        <div className="row-line" key={one.id}>
          <span><b>{one.what}</b><span className="small">{` · ${clockText(timeZone, one.at)} · ${one.plan === '' ? 'no plan yet' : one.plan}`}</span></span>
          <Button size="small" label={`Change: ${one.what}`} onPress={() => setDraft({ id: one.id, what: one.what, plan: one.plan })}>{one.plan === '' ? 'Add a plan' : 'Change'}</Button>
        </div>
      ))}
      {draft === null
        ? <div className="button-row"><Button size="small" icon={<Icon name="plus" />} onPress={() => setDraft({ id: newKey(), what: '', plan: '' })}>Note an event</Button></div>
        : <AdverseForm key={draft.id} start={draft} onDone={() => setDraft(null)} />}
    </Card>
  );
};
