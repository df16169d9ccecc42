import { FormField } from '../parts/form-field.tsx';
import { SearchSelect } from '../parts/search-select.tsx';
import type { StepProps } from './step-props.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

/** Name and phones as the client will read them, and the zone in which days are counted. */
export const StudioStep = ({
  form,
  set,
  issues,
  zones,
}: StepProps & { readonly zones: readonly string[] }) => (
  <div className="set-up-fields">
    <FormField
      label={firstStartWords.nameOfTheStudio}
      value={form.name}
      onChange={(name) => set({ name })}
      error={issues['name'] ?? null}
      maxLength={80}
      isRequired
      startsFocused
    />
    <div className="field-grid">
      <FormField
        label={commonWords.phone}
        value={form.phone}
        onChange={(phone) => set({ phone })}
        error={issues['phone'] ?? null}
        maxLength={40}
        inputMode="tel"
        isRequired
      />
      <FormField
        label={firstStartWords.phoneOutOfHours}
        value={form.outOfHoursPhone}
        onChange={(outOfHoursPhone) => set({ outOfHoursPhone })}
        error={issues['outOfHoursPhone'] ?? null}
        maxLength={40}
        inputMode="tel"
      />
    </div>
    <FormField
      label={firstStartWords.address}
      hint={firstStartWords.standsOnTheAftercareSheetWhere}
      value={form.address}
      onChange={(address) => set({ address })}
      error={issues['address'] ?? null}
      maxLength={160}
    />
    <SearchSelect
      label={firstStartWords.timeZone}
      hint={firstStartWords.takenFromThisComputerDaysAnd}
      options={zones}
      value={form.timeZone}
      onChange={(timeZone) => set({ timeZone })}
      error={issues['timeZone'] ?? null}
    />
  </div>
);
