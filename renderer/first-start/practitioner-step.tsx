import { FormDate } from '../parts/form-date.tsx';
import { FormField } from '../parts/form-field.tsx';
import type { StepProps } from './step-props.ts';

/** The first person of the studio. */
export const PractitionerStep = ({ form, set, issues }: StepProps) => (
  <div className="set-up-fields">
    <FormField
      label="Name"
      value={form.practitioner}
      onChange={(practitioner) => set({ practitioner })}
      error={issues['practitioner'] ?? null}
      maxLength={80}
      isRequired
      startsFocused
    />
    <FormField
      label="Licence or registration number"
      value={form.licence}
      onChange={(licence) => set({ licence })}
      error={issues['licence'] ?? null}
      maxLength={60}
    />
    <FormDate
      label="Infection control training valid until"
      hint="Day or month. Leave it empty if there is none; Stipple then says so in each session."
      needs="month"
      order={form.pack === 'us-ca' ? 'monthDay' : 'dayMonth'}
      value={form.trainingExpiry}
      error={issues['trainingExpiry'] ?? null}
      onChange={(date) => set({ trainingExpiry: date ?? null, trainingHalf: date === undefined })}
    />
  </div>
);
