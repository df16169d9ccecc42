import { useState } from 'react';
import { exposureSorts } from '../../shared/staff/exposure.ts';
import type { Exposure } from '../../shared/staff/exposure.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import { timeProblem } from '../adverse/adverse-draft.ts';
import { FormFoot } from '../chairside/fields/form-foot.tsx';
import { useForm } from '../chairside/fields/use-form.ts';
import { ChoiceRow, YesNo } from '../parts/choice-row.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { exposureOf, missingInExposure } from './exposure-draft.ts';
import type { ExposureDraft } from './exposure-draft.ts';
import '../adverse/adverse.css';

const sorts = exposureSorts.map((id) => ({ id, label: adverseWords.exposure(id) }));
export interface ExposureIssue {
  readonly field: string;
  readonly says: string;
}

interface ExposureFormProps {
  readonly start: ExposureDraft;
  readonly order?: DateOrder | undefined;
  /** Null when it is in the record; else what is wrong, with the field it is wrong at. */
  readonly onEnter: (exposure: Exposure) => Promise<ExposureIssue | null>;
  readonly onCancel: () => void;
}

/** A needle-stick or splash as the sharps log asks for it (brief 4.4). Whose blood it was is a yes or no and nothing more. */
export const ExposureForm = ({ start, order = 'dayMonth', onEnter, onCancel }: ExposureFormProps) => {
  const { form, set, touched } = useForm<ExposureDraft>(start);
  const [issue, setIssue] = useState<ExposureIssue | null>(null);
  const at = (field: string): string | null => (issue?.field === field ? issue.says : null);
  const enter = async (): Promise<string | null> => {
    const exposure = exposureOf(form);
    const wrong =
      exposure === undefined ? { field: '', says: 'Something is still missing.' } : await onEnter(exposure);
    setIssue(wrong);
    return wrong?.says ?? null;
  };
  return (
    <div className="incident-form">
      <ChoiceRow
        label="What was it"
        choices={sorts}
        value={form.sort}
        onChange={set('sort')}
        open={form.sort === null}
      />
      <FormField label="Who" value={form.who} onChange={set('who')} isRequired maxLength={80} />
      <FormDate
        label="Day"
        value={form.on ?? null}
        onChange={set('on')}
        needs="day"
        order={order}
        isRequired
        error={at('on')}
      />
      <FormField
        label="Time"
        value={form.time}
        onChange={set('time')}
        isRequired
        inputMode="numeric"
        maxLength={5}
        error={timeProblem(form.time)}
        hint="Like 14:05"
      />
      <FormField
        label="Device"
        value={form.device}
        onChange={set('device')}
        isRequired
        maxLength={80}
        hint="Needle cartridge, razor, lancet"
      />
      <FormField label="Brand" value={form.brand} onChange={set('brand')} maxLength={80} />
      <FormField label="Lot of the device" value={form.lot} onChange={set('lot')} maxLength={40} />
      <FormField
        label="Where it was"
        value={form.area}
        onChange={set('area')}
        isRequired
        maxLength={80}
        hint="Room or chair, and at which work"
      />
      <FormField
        className="wide"
        label="How it happened"
        value={form.how}
        onChange={set('how')}
        isRequired
        maxLength={400}
        hint="Without the name of the client"
      />
      <FormField
        className="wide"
        label="First aid given"
        value={form.firstAid}
        onChange={set('firstAid')}
        isRequired
        maxLength={400}
      />
      <YesNo
        label="Is it known whose blood it was"
        value={form.sourceKnown}
        onChange={set('sourceKnown')}
        open={form.sourceKnown === null}
        hint="Yes or no only. No name is kept here."
      />
      <FormField
        label="Medical advice from"
        value={form.referredTo}
        onChange={set('referredTo')}
        maxLength={120}
      />
      <FormDate
        label="Advice on"
        value={form.referredOn ?? null}
        onChange={set('referredOn')}
        needs="day"
        order={order}
        error={at('referredOn')}
      />
      <FormField
        label="Time of the advice"
        value={form.referredTime}
        onChange={set('referredTime')}
        inputMode="numeric"
        maxLength={5}
        error={timeProblem(form.referredTime)}
      />
      <FormField
        className="wide"
        label="Follow-up"
        value={form.followUp}
        onChange={set('followUp')}
        maxLength={400}
        hint="Tests, treatment, next dates"
      />
      <div className="wide">
        <FormFoot
          action="Enter into the staff log"
          touched={touched}
          onEnter={enter}
          onCancel={onCancel}
          missing={missingInExposure(form)}
        />
      </div>
    </div>
  );
};
