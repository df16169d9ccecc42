import { nameOnPaper } from '../../shared/aftercare/name-on-paper.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { PartialDateField } from '../parts/partial-date-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words.tsx';
import { fieldLabels } from './client-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import './client-form.css';

export type FormFields = Readonly<Partial<Record<keyof ClientFields, string>>>;
export type FormIssues = Readonly<Partial<Record<keyof ClientFields, Phrase>>>;
type SaveField = (field: keyof ClientFields, text: string) => Promise<Phrase | null>;

interface ClientFormProps {
  readonly values: FormFields;
  readonly onSave: SaveField;
  /** Sentences of main at their field. */
  readonly issues: FormIssues;
}

/** The fields of a client. Each stores itself; only the first four are needed. */
export const ClientForm = ({ values, onSave, issues }: ClientFormProps) => {
  const { t } = useWords();

  const common = (field: keyof ClientFields) => ({
    label: fieldLabels[field],
    value: values[field] ?? '',
    onSave: (text: string) => onSave(field, text),
    error: issues[field] ?? null,
    id: `client-${field}`,
  });
  return (
    <div className="client-form">
      <TextField {...common('fullName')} maxLength={120} isRequired />
      <TextField
        {...common('firstName')}
        maxLength={60}
        isRequired
        hint={
          nameOnPaper(values.firstName ?? '') === (values.firstName ?? '').trim()
            ? t(clientsScreen.sheetAddresses)
            : t(clientsScreen.sheetWithoutName)
        }
      />
      <PartialDateField
        label={fieldLabels.dateOfBirth}
        id="client-dateOfBirth"
        needsDay
        value={values.dateOfBirth ?? null}
        error={issues.dateOfBirth ?? null}
        onSave={(value) => onSave('dateOfBirth', value ?? '')}
      />
      <TextField {...common('phone')} maxLength={40} inputMode="tel" isRequired />
      <TextField {...common('address')} maxLength={200} />
      <TextField
        {...common('emergencyContact')}
        maxLength={160}
        hint={t(clientsScreen.namePhoneSomeoneCall)}
      />
      <ReminderChoice value={values.reminders ?? ''} onChange={(way) => void onSave('reminders', way)} />
      <LanguageChoice
        value={values.language ?? ''}
        onChange={(language) => void onSave('language', language)}
      />
    </div>
  );
};
