import { useState } from 'react';
import { exposureSorts } from '../../shared/staff/exposure.ts';
import type { Exposure } from '../../shared/staff/exposure.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { FormFoot } from '../chairside/fields/form-foot.tsx';
import { useForm } from '../chairside/fields/use-form.ts';
import { ChoiceRow, YesNo } from '../parts/choice-row.tsx';
import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import { FormTime } from '../parts/form-time.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { useWords } from '../words.tsx';
import { exposureOf, missingInExposure } from './exposure-draft.ts';
import type { ExposureDraft } from './exposure-draft.ts';
import '../adverse/adverse.css';

const sorts = exposureSorts.map((id) => ({ id, label: adverseWords.exposure(id) }));
export interface ExposureIssue {
  readonly field: string;
  readonly says: Phrase;
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
  const { t } = useWords();

  const { form, set, touched } = useForm<ExposureDraft>(start);
  const [issue, setIssue] = useState<ExposureIssue | null>(null);
  const at = (field: string): Phrase | null => (issue?.field === field ? issue.says : null);
  const enter = async (): Promise<Phrase | null> => {
    const exposure = exposureOf(form);
    const wrong =
      exposure === undefined ? { field: '', says: commonWords.somethingMissing } : await onEnter(exposure);
    setIssue(wrong);
    return wrong?.says ?? null;
  };
  return (
    <div className="incident-form">
      <ChoiceRow
        label={t(incidentsScreen.whatWasIt)}
        choices={sorts}
        value={form.sort}
        onChange={set('sort')}
        open={form.sort === null}
      />
      <FormField
        label={t(incidentsScreen.who)}
        value={form.who}
        onChange={set('who')}
        isRequired
        maxLength={80}
      />
      <FormDate
        label={t(incidentsScreen.day)}
        value={form.on ?? null}
        onChange={set('on')}
        needs="day"
        order={order}
        isRequired
        error={at('on')}
      />
      <FormTime label={incidentsScreen.time} value={form.time} onChange={set('time')} isRequired />
      <FormField
        label={t(incidentsScreen.device)}
        value={form.device}
        onChange={set('device')}
        isRequired
        maxLength={80}
        hint={t(incidentsScreen.needleCartridgeRazorLancet)}
      />
      <FormField label={t(incidentsScreen.brand)} value={form.brand} onChange={set('brand')} maxLength={80} />
      <FormField
        label={t(incidentsScreen.lotOfTheDevice)}
        value={form.lot}
        onChange={set('lot')}
        maxLength={40}
      />
      <FormField
        label={t(incidentsScreen.whereItWas)}
        value={form.area}
        onChange={set('area')}
        isRequired
        maxLength={80}
        hint={t(incidentsScreen.roomOrChairAt)}
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.howItHappened)}
        value={form.how}
        onChange={set('how')}
        isRequired
        maxLength={400}
        hint={t(incidentsScreen.withoutNameClient)}
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.firstAidGiven)}
        value={form.firstAid}
        onChange={set('firstAid')}
        isRequired
        maxLength={400}
      />
      <YesNo
        label={t(incidentsScreen.isKnownWhoseBlood)}
        value={form.sourceKnown}
        onChange={set('sourceKnown')}
        open={form.sourceKnown === null}
        hint={t(incidentsScreen.yesOrNoOnly)}
      />
      <FormField
        label={t(incidentsScreen.medicalAdviceFrom)}
        value={form.referredTo}
        onChange={set('referredTo')}
        maxLength={120}
      />
      <FormDate
        label={t(incidentsScreen.adviceOn)}
        value={form.referredOn ?? null}
        onChange={set('referredOn')}
        needs="day"
        order={order}
        error={at('referredOn')}
      />
      <FormTime
        label={incidentsScreen.timeOfTheAdvice}
        value={form.referredTime}
        onChange={set('referredTime')}
      />
      <FormField
        className="wide"
        label={t(incidentsScreen.followUp)}
        value={form.followUp}
        onChange={set('followUp')}
        maxLength={400}
        hint={t(incidentsScreen.testsTreatmentNextDates)}
      />
      <div className="wide">
        <FormFoot
          action={t(incidentsScreen.enterIntoStaffLog)}
          touched={touched}
          onEnter={enter}
          onCancel={onCancel}
          missing={missingInExposure(form)}
        />
      </div>
    </div>
  );
};
