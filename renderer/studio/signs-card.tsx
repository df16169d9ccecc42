import { isOwnSign, ownRowId } from '../../shared/protocol/new-rows.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

const sorts = [
  { id: '', label: words.signToxic },
  { id: 'allergic', label: words.signAllergic },
];

const SignRow = ({
  rows,
  row,
  isOwn,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly isOwn: boolean;
}) => {
  const { t } = useWords();
  const text = useEdited(`${row.path}.text`, 'word').text;
  const sort = useEdited(`${row.path}.sort`, 'word').text;
  const title = text === '' ? words.newLine : text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={t(title)}
      aside={<span className="small">{t(sort === 'allergic' ? words.signAllergic : words.signToxic)}</span>}
      among={rows.on.map(({ name }) => name)}
      maySwitchOff={isOwn}
    >
      <EditText label={words.signText} path={`${row.path}.text`} kind="word" lines={1} />
      <EditChoice label={words.signSort} path={`${row.path}.sort`} kind="wordOrAbsent" choices={sorts} />
    </EditRow>
  );
};

/** What is ticked when somebody reacts. Those that ship stay; a studio may add its own. */
export const SignsCard = () => {
  const { t } = useWords();
  const { protocol, isReadOnly } = useEditing();
  const rows = useRows('toxicitySigns');
  const taken = [...rows.on, ...rows.off].map(({ name }) => name);
  return (
    <Card title={t(words.signs)}>
      <p className="small">{t(words.signsKept)}</p>
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <SignRow key={row.name} rows={rows} row={row} isOwn={isOwnSign(row.name)} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={t(protocol.toxicitySigns.find(({ id }) => id === name)?.text ?? name)}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <Button
        icon={<Icon name="plus" />}
        isDisabled={isReadOnly}
        onPress={() => {
          const id = ownRowId(taken);
          rows.add(id, { id, text: '' });
        }}
      >
        {t(words.addSign)}
      </Button>
    </Card>
  );
};
