import { isReminderWay, reminderName } from '../../shared/people/reminders.ts';
import { languageName } from '../../shared/words/languages.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import type { Value } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useOpenState } from '../context.ts';
import { useWords } from '../words.tsx';
import { fieldLabels } from './client-words.ts';

type Amendment = ClientPage['amendments'][number];

const value = ({ field }: Amendment, text: string): Value => {
  if (text === '') return commonWords.notGiven;
  if (field === 'dateOfBirth') return { day: text };
  if (field === 'reminders' && isReminderWay(text)) return reminderName[text];
  return field === 'language' ? languageName(text) : text;
};

/** Old values, newest change first. */
export const Amendments = ({ amendments }: { readonly amendments: readonly Amendment[] }) => {
  const { timeZone } = useOpenState();
  const { t, moment } = useWords();
  return (
    <ol className="session-lines">
      {amendments.toReversed().map((one) => (
        <li key={`${one.at} ${one.field}`} className="session-line">
          <span className="session-words">
            <b>{t(fieldLabels[one.field])}</b>
            <span>
              <s className="was">{t(value(one, one.was))}</s>
              {` ${t(clientsScreen.nowIs({ value: value(one, one.is) }))}`}
            </span>
          </span>
          <span className="small num">{`${moment(one.at, timeZone)} · ${one.by}`}</span>
        </li>
      ))}
    </ol>
  );
};
