import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey, zoneName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

const actions = [
  { id: 'dotsNow', label: 'Dots now' },
  { id: 'review', label: 'Look at the review' },
  { id: 'leave', label: 'Leave' },
] as const;
const actionWords = { dotsNow: 'dots now', review: 'at the review', leave: 'left as it is' } as const;

const GapForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { data, protocol, say } = useSessionContext();
  const { form, set, touched } = useForm({
    zone: null as string | null,
    note: '',
    action: null as (typeof actions)[number]['id'] | null,
  });
  const { zone, note, action } = form;
  const missing =
    zone === null
      ? 'Choose the zone.'
      : note.trim() === ''
        ? 'Say where the gap is.'
        : action === null
          ? 'Say what to do.'
          : null;
  const enter = async () => {
    if (zone === null || action === null) return missing;
    const answer = await say({
      type: 'gap.noted',
      gap: newKey(),
      zone,
      note: note.trim(),
      action,
      done: action === 'leave',
    });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      <ChoiceSelect
        label="Zone"
        choices={data.zones.map((code) => ({ id: code, label: zoneName(protocol, code) }))}
        value={zone}
        onChange={set('zone')}
      />
      <FormField label="Where" value={note} onChange={set('note')} isRequired maxLength={200} />
      <ChoiceRow label="What to do" choices={actions} value={action} onChange={set('action')} />
      <FormFoot action="Note the gap" touched={touched} onEnter={enter} onCancel={onDone} missing={missing} />
    </div>
  );
};

/** Gaps found, and what becomes of each. */
export const GapsCard = () => {
  const { data, protocol, send } = useSessionContext();
  const [open, setOpen] = useState(false);
  return (
    <Card title="Gaps" id="gaps">
      {data.gaps.length === 0 && !open && <p className="small">None noted.</p>}
      {data.gaps.map((gap) => (
        <Tick
          key={gap.id}
          isOn={gap.done}
          isWanted={gap.action === 'dotsNow'}
          who={actionWords[gap.action]}
          onChange={(done) =>
            void send({
              type: 'gap.noted',
              gap: gap.id,
              zone: gap.zone,
              note: gap.note,
              action: gap.action,
              done,
            })
          }
        >{`${zoneName(protocol, gap.zone)}: ${gap.note}`}</Tick>
      ))}
      {open ? (
        <GapForm onDone={() => setOpen(false)} />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            Note a gap
          </Button>
        </div>
      )}
    </Card>
  );
};
