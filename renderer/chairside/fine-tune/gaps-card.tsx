import { useState } from 'react';
import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey, zoneName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

const actions = [
  { id: 'dotsNow', label: words.dotsNow },
  { id: 'review', label: words.lookAtReview },
  { id: 'leave', label: words.leave },
] as const;
const actionWords = { dotsNow: words.isDotsNow, review: words.isAtReview, leave: words.isLeft } as const;

const GapForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { data, protocol, say } = useSessionContext();
  const { t } = useWords();
  const { form, set, touched } = useForm({
    zone: null as string | null,
    note: '',
    action: null as (typeof actions)[number]['id'] | null,
  });
  const { zone, note, action } = form;
  const missing =
    zone === null
      ? words.chooseZone
      : note.trim() === ''
        ? words.sayWhere
        : action === null
          ? words.sayWhatToDo
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
        label={words.zone}
        choices={data.zones.map((code) => ({ id: code, label: zoneName(protocol, code) }))}
        value={zone}
        onChange={set('zone')}
      />
      <FormField label={t(words.where)} value={note} onChange={set('note')} isRequired maxLength={200} />
      <ChoiceRow label={words.whatToDo} choices={actions} value={action} onChange={set('action')} />
      <FormFoot
        action={t(words.noteTheGap)}
        touched={touched}
        onEnter={enter}
        onCancel={onDone}
        missing={missing}
      />
    </div>
  );
};

/** Gaps found, and what becomes of each. */
export const GapsCard = () => {
  const { data, protocol, send } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={t(words.gaps)}
      id="gaps"
      aside={
        !open && (
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            {t(words.noteGap)}
          </Button>
        )
      }
    >
      {data.gaps.length === 0 && !open && <p className="small">{t(words.noneNoted)}</p>}
      {data.gaps.map((gap) => (
        <Tick
          key={gap.id}
          isOn={gap.done}
          isWanted={gap.action === 'dotsNow'}
          who={t(actionWords[gap.action])}
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
        >{`${t(zoneName(protocol, gap.zone))}: ${gap.note}`}</Tick>
      ))}
      {open && <GapForm onDone={() => setOpen(false)} />}
    </Card>
  );
};
