import type { ClientRow } from '../../shared/people/client.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { dayText } from '../when.ts';
import { useWords } from '../words.tsx';
import { useArrowWalk } from './use-arrow-walk.ts';
import { initialsOf } from './client-words.ts';
import { listLimit } from './use-client-search.ts';
import type { Search } from './use-client-search.ts';
import './client-finder.css';

export interface ClientFinderProps {
  readonly search: Search;
  readonly onChoose: (row: ClientRow) => void;
  readonly startsFocused?: boolean | undefined;
  readonly label: string;
}

const Row = ({ row, onChoose }: { readonly row: ClientRow; readonly onChoose: (row: ClientRow) => void }) => (
  <li>
    <button type="button" className="client-row" onClick={() => onChoose(row)}>
      <span className="client-initials" aria-hidden="true">
        {initialsOf(row.fullName)}
      </span>
      <span className="client-words">
        <b dir="auto">{row.fullName}</b>
        <span className="small num">{`born ${dayText(row.dateOfBirth)} · ${row.phone}`}</span>
      </span>
      <span className="small num client-last">
        {row.openSession !== null
          ? 'session open'
          : row.lastSession === null
            ? 'no session yet'
            : `last ${dayText(row.lastSession)}`}
      </span>
      <Icon name="next" />
    </button>
  </li>
);

/** A field for a part of a name or phone, and who was found. Accents, case and the order of words do not matter. */
export const ClientFinder = ({ search, onChoose, startsFocused, label }: ClientFinderProps) => {
  const { text, setText, rows, reading, no } = search;
  const { t } = useWords();
  const box = useArrowWalk('input, .client-row');
  return (
    <search className="client-finder" ref={box}>
      <FormField
        label={label}
        hideOptional
        value={text}
        onChange={setText}
        maxLength={120}
        placeholder="Part of a name or phone number"
        startsFocused={startsFocused}
        error={no}
      />
      <output className="visually-hidden">
        {rows === null ? '' : rows.length === 0 ? 'Nobody found' : `${rows.length} found`}
      </output>
      {rows !== null && rows.length > 0 && (
        <ul className="client-rows" aria-label="Clients">
          {rows.map((row) => (
            <Row key={row.id} row={row} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {reading !== null && (
        <p className="small num" role="status">
          {t(listsWords.namesComing(reading))}
        </p>
      )}
      {rows !== null && rows.length >= listLimit && (
        <p className="small">{`These are the first ${listLimit}. Type more of the name to see others.`}</p>
      )}
    </search>
  );
};
