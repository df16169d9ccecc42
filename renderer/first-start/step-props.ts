import type { Phrase } from '../../shared/words/message.ts';
import type { SetUpForm } from './set-up-form.ts';

export interface StepProps {
  readonly form: SetUpForm;
  readonly set: (change: Partial<SetUpForm>) => void;
  readonly issues: Readonly<Record<string, Phrase>>;
}
