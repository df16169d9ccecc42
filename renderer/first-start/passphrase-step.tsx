import { FormField } from '../parts/form-field.tsx';
import { keysScreenWords } from '../../shared/words/screens/keys.ts';
import { useJudge } from '../keys/use-judge.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { useWords } from '../words.tsx';
import type { StepProps } from './step-props.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

/** Only where the machine protects no keys. */
export const PassphraseStep = ({ client, form, set, issues }: StepProps & { readonly client: Client }) => {
  const { t } = useWords();
  const judged = useJudge(client, form.passphrase, [form.name, form.practitioner]);
  return (
    <div className="set-up-fields">
      <FormField
        label={firstStartWords.passphrase}
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
        label={firstStartWords.theSameAgain}
        secret
        value={form.again}
        onChange={(again) => set({ again })}
        error={issues['again'] ?? null}
        maxLength={200}
        isRequired
      />
      <p className="small">{t(firstStartWords.nobodyCanTellYouAForgotten)}</p>
    </div>
  );
};
