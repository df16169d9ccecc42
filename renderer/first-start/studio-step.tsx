import { FormField } from '../parts/form-field.tsx';
import { SearchSelect } from '../parts/search-select.tsx';
import type { StepProps } from './step-props.ts';

/** Name and phones as the client will read them, and the zone in which days are counted. */
export const StudioStep = ({
  form,
  set,
  issues,
  zones,
}: StepProps & { readonly zones: readonly string[] }) => (
  <div className="set-up-fields">
    <FormField
      label="Name of the studio"
      value={form.name}
      onChange={(name) => set({ name })}
      error={issues['name'] ?? null}
      maxLength={80}
      isRequired
      startsFocused
    />
    <div className="field-grid">
      <FormField
        label="Phone"
        value={form.phone}
        onChange={(phone) => set({ phone })}
        error={issues['phone'] ?? null}
        maxLength={40}
        inputMode="tel"
        isRequired
      />
      <FormField
        label="Phone out of hours"
        value={form.outOfHoursPhone}
        onChange={(outOfHoursPhone) => set({ outOfHoursPhone })}
        error={issues['outOfHoursPhone'] ?? null}
        maxLength={40}
        inputMode="tel"
      />
    </div>
    <FormField
      label="Address"
      hint="Stands on the aftercare sheet: where the client comes back to"
      value={form.address}
      onChange={(address) => set({ address })}
      error={issues['address'] ?? null}
      maxLength={160}
    />
    <SearchSelect
      label="Time zone"
      hint="Taken from this computer. Days and healing dates are counted in it."
      options={zones}
      value={form.timeZone}
      onChange={(timeZone) => set({ timeZone })}
      error={issues['timeZone'] ?? null}
    />
  </div>
);
