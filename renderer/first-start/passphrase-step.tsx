import { FormField } from '../parts/form-field.tsx';
import type { StepProps } from './first-start.tsx';

/** Only where the machine protects no keys. */
export const PassphraseStep = ({ form, set, issues }: StepProps) => (
  <div className="set-up-fields">
    <FormField
      label="Passphrase"
      secret
      value={form.passphrase}
      onChange={(passphrase) => set({ passphrase })}
      error={issues['passphrase'] ?? null}
      hint="At least 8 characters. Four ordinary words are easy to keep and hard to guess."
      maxLength={200}
      isRequired
      startsFocused
    />
    <FormField
      label="The same again"
      secret
      value={form.again}
      onChange={(again) => set({ again })}
      error={issues['again'] ?? null}
      maxLength={200}
      isRequired
    />
    <p className="small">
      Nobody can tell you a forgotten passphrase. The recovery code on the next page is the only other way in.
    </p>
  </div>
);
