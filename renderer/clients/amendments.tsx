import type { LocalDate } from '../../shared/time.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { dayText, momentText } from '../when.ts';
import { fieldLabels } from './client-words.ts';

type Amendment = ClientPage['amendments'][number];

const value = ({ field }: Amendment, text: string): string =>
  text === '' ? 'not given' : field === 'dateOfBirth' ? dayText(text as LocalDate) : text;

/** Old values, newest change first. */
export const Amendments = ({ amendments }: { readonly amendments: readonly Amendment[] }) => (
  <ol className="session-lines">
    {amendments.toReversed().map((one) => (
      <li key={`${one.at} ${one.field}`} className="session-line">
        <span className="session-words">
          <b>{fieldLabels[one.field]}</b>
          <span>
            <s className="was">{value(one, one.was)}</s>
            {` now ${value(one, one.is)}`}
          </span>
        </span>
        <span className="small num">{`${momentText(one.at)} · ${one.by}`}</span>
      </li>
    ))}
  </ol>
);
