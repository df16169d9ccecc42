import type { ClientRow } from '../../shared/people/client.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { listsWords } from '../../shared/words/lists.ts';
import { useArrowWalk } from './use-arrow-walk.ts';
import { initialsOf } from './client-words.ts';
import { listLimit } from './use-client-search.ts';
import type { Search } from './use-client-search.ts';
import './client-finder.css';

interface ClientFinderProps {
  readonly search: Search;
  readonly onChoose: (row: ClientRow) => void;
  readonly startsFocused?: boolean | undefined;
  readonly label: string;
}

const Row = ({ row, onChoose }: { readonly row: ClientRow; readonly onChoose: (row: ClientRow) => void }) => {
  const { t } = useWords();
  return (
    <li>
      <button type="button" className="client-row" onClick={() => onChoose(row)}>
        <span className="client-initials" aria-hidden="true">
          {initialsOf(row.fullName)}
        </span>
        <span className="client-words">
          <b dir="auto">{row.fullName}</b>
          <span className="small num">
            {t(clientsScreen.bornAndPhone({ dateOfBirth: { day: row.dateOfBirth }, phone: row.phone }))}
          </span>
        </span>
        <span className="small num client-last">
          {row.openSession !== null
            ? t(clientsScreen.sessionOpen)
            : row.lastSession === null
              ? t(clientsScreen.noSessionYet)
              : t(clientsScreen.lastOn({ lastSession: { day: row.lastSession } }))}
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
};

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
        placeholder={t(clientsScreen.partNameOrPhone)}
        startsFocused={startsFocused}
        error={no}
      />
      <output className="visually-hidden">
        {rows === null
          ? ''
          : rows.length === 0
            ? t(clientsScreen.nobodyFound)
            : t(clientsScreen.foundCount({ rows: rows.length }))}
      </output>
      {rows !== null && rows.length > 0 && (
        <ul className="client-rows" aria-label={t(clientsScreen.clients)}>
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
        <p className="small">{t(clientsScreen.firstOnly({ listLimit }))}</p>
      )}
    </search>
  );
};
