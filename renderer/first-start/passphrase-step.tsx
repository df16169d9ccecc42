import { FormField } from '../parts/form-field.tsx';
import { keysScreenWords } from '../../shared/words/screens/keys.ts';
import { useJudge } from '../keys/use-judge.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { useWords } from '../words.tsx';
import type { StepProps } from './step-props.ts';

/** Only where the machine protects no keys. */
export const PassphraseStep = ({ client, form, set, issues }: StepProps & { readonly client: Client }) => {
  const { t } = useWords();
  const judged = useJudge(client, form.passphrase, [form.name, form.practitioner]);
  return (
    <div className="set-up-fields">
      <FormField
        label="Passphrase"
        secret
        value={form.passphrase}
        onChange={(passphrase) => set({ passphrase })}
        error={issues['passphrase'] ?? null}
        hint={t(judged ?? keysScreenWords.hint)}
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
        Nobody can tell you a forgotten passphrase. The recovery code on the next page is the only other way
        in.
      </p>
    </div>
  );
};
