import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import type { StepProps } from './step-props.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

/** The first person of the studio. */
export const PractitionerStep = ({ form, set, issues }: StepProps) => (
  <div className="set-up-fields">
    <FormField
      label={commonWords.name}
      value={form.practitioner}
      onChange={(practitioner) => set({ practitioner })}
      error={issues['practitioner'] ?? null}
      maxLength={80}
      isRequired
      startsFocused
    />
    <FormField
      label={firstStartWords.licenceOrRegistrationNumber}
      value={form.licence}
      onChange={(licence) => set({ licence })}
      error={issues['licence'] ?? null}
      maxLength={60}
    />
    <FormDate
      label={firstStartWords.infectionControlTrainingValid}
      hint={firstStartWords.dayOrMonthLeaveItEmpty}
      needs="month"
      order={form.pack === 'us-ca' ? 'monthDay' : 'dayMonth'}
      value={form.trainingExpiry}
      error={issues['trainingExpiry'] ?? null}
      onChange={(date) => set({ trainingExpiry: date ?? null, trainingHalf: date === undefined })}
    />
  </div>
);
