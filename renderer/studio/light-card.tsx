import { maySwitchOffOne } from '../../shared/protocol/least-rows.ts';
import { ownRowId } from '../../shared/protocol/new-rows.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

const LightRow = ({ rows, row }: { readonly rows: Rows; readonly row: Rows['on'][number] }) => {
  const { t } = useWords();
  const name = useEdited(`${row.path}.name`, 'word').text;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={name === '' ? t(words.newLine) : t(name)}
      among={rows.on.map((one) => one.name)}
      maySwitchOff={maySwitchOffOne('lights', rows.on.length)}
    >
      <EditText label={words.lightName} path={`${row.path}.name`} kind="word" lines={1} />
    </EditRow>
  );
};

/** Under which lights the finished work is looked at, and from how far (brief 5.1). */
export const LightCard = () => {
  const { t } = useWords();
  const { protocol, isReadOnly } = useEditing();
  const rows = useRows('lights');
  const taken = [...rows.on, ...rows.off].map(({ name }) => name);
  return (
    <Card title={t(words.lights)}>
      <p className="small">{t(words.lightsAbout)}</p>
      <ul className="edit-rows">
        {rows.on.map((row) => (
          <LightRow key={row.name} rows={rows} row={row} />
        ))}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={t(protocol.lights.find(({ id }) => id === name)?.name ?? name)}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <Button
        size="small"
        icon={<Icon name="plus" />}
        isDisabled={isReadOnly}
        onPress={() => {
          const id = ownRowId(taken);
          rows.add(id, { id, name: '' });
        }}
      >
        {t(words.addLight)}
      </Button>
      <div className="day-row">
        <span>{t(words.distances)}</span>
        <EditField
          label={words.distances}
          path="distancesM"
          kind="numbers"
          unit={words.metres}
          placeholder="0.5  1.5  3"
        />
      </div>
    </Card>
  );
};

const skins = ['I-II', 'III-IV', 'V-VI'] as const;

/** Parts of water for one of pigment to begin with, by hair level and skin (brief 3.2). Nothing means: no such mix. */
export const ShadeCard = () => {
  const { t } = useWords();
  const { protocol } = useEditing();
  return (
    <Card title={t(words.shades)}>
      <p className="small">{t(words.shadesAbout)}</p>
      <table className="limits">
        <thead>
          <tr>
            <th scope="col">{t(words.hairLevels)}</th>
            {skins.map((skin) => (
              <th key={skin} scope="col">
                {t(words.skinTypes({ skin }))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {protocol.shadeTable.map(({ hairLevels }, index) => {
            const levels = hairLevels.join(', ');
            return (
              <tr key={levels}>
                <th scope="row" className="num">
                  {levels}
                </th>
                {skins.map((skin) => (
                  <td key={skin} className="limit-value">
                    <EditField
                      label={words.shadeOf({ levels, skin })}
                      path={`shadeTable.${index}.parts.${skin}`}
                      kind="numberOrNothing"
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
};
