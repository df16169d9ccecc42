import { ownProduct, ownRowId } from '../../shared/protocol/new-rows.ts';
import type { ProductCard } from '../../shared/protocol/schema.ts';
import { productKindWords } from '../../shared/protocol/value-words.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditLines } from './edit-lines.tsx';
import { EditRow, OffRow } from './edit-row.tsx';
import { EditText } from './edit-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

const yesNo = [
  { id: 'true', label: commonWords.yes },
  { id: 'false', label: commonWords.no },
];
const kinds = Object.entries(productKindWords).map(([id, label]) => ({ id, label }));

const ProductRow = ({
  rows,
  row,
  card,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly card: ProductCard;
}) => {
  const { t } = useWords();
  const { path } = row;
  const name = useEdited(`${path}.name`, 'word').text;
  const kind = useEdited(`${path}.kind`, 'word').text;
  const enabled = useEdited(`${path}.enabled`, 'yesNo').text;
  const says = productKindWords[kind as ProductCard['kind']];
  return (
    <EditRow
      rows={rows}
      row={row}
      title={name === '' ? t(words.newLine) : t(name)}
      aside={
        <span className="small">
          {t(says)} · {t(enabled === 'true' ? words.inUse : words.notInUse)}
        </span>
      }
      maySwitchOff={row.isNew}
    >
      <EditText label={words.productName} path={`${path}.name`} kind="word" lines={1} />
      {row.isNew && <EditChoice label={words.productKind} path={`${path}.kind`} choices={kinds} />}
      <EditChoice label={words.inUse} path={`${path}.enabled`} kind="yesNo" choices={yesNo} />
      {card.actives.map(({ name: active }, index) => (
        <div key={active} className="day-row">
          <span>{t(words.percentOf({ active }))}</span>
          <EditField
            label={words.percentOf({ active })}
            path={`${path}.actives.${index}.percent`}
            kind="number"
            unit="%"
          />
        </div>
      ))}
      {(kind === 'numbing' || kind === 'antiseptic') && (
        <EditChoice
          label={words.onPrescription}
          path={`${path}.prescriptionOnly`}
          kind="yesNo"
          choices={yesNo}
        />
      )}
      {kind === 'disinfectant' && (
        <div className="day-row">
          <span>{t(studioScreen.contactTimeS)}</span>
          <EditField
            label={studioScreen.contactTimeOf({ name })}
            path={`${path}.contactSeconds`}
            kind="numberOrNothing"
          />
        </div>
      )}
      {kind === 'pigment' && (
        <div className="day-row">
          <span>{t(words.dilution)}</span>
          <EditField label={words.dilution} path={`${path}.dilutionParts`} kind="spanOrNothing" />
        </div>
      )}
      <div className="day-row">
        <span>{t(words.blockedBy)}</span>
        <EditField label={words.blockedBy} path={`${path}.blockedBy`} kind="codes" />
      </div>
      <EditLines label={words.cautions} path={`${path}.cautions`} />
    </EditRow>
  );
};

/** Every product the studio may use: whether it does, what its label forbids and warns of (brief 2.3, 3.2). */
export const ProductRows = () => {
  const { t } = useWords();
  const { protocol, edits, isReadOnly } = useEditing();
  const rows = useRows('products');
  const cardOf = (name: string): ProductCard | undefined => {
    const begun = edits[`products.@${name}`];
    return (
      protocol.products.find(({ id }) => id === name) ??
      (begun === undefined ? undefined : (JSON.parse(begun) as ProductCard))
    );
  };
  return (
    <Card title={t(words.allProducts)}>
      <p className="small">{t(words.productsAbout)}</p>
      <ul className="edit-rows">
        {rows.on.flatMap((row) => {
          const card = cardOf(row.name);
          return card === undefined ? [] : [<ProductRow key={row.name} rows={rows} row={row} card={card} />];
        })}
        {rows.off.map(({ name }) => (
          <OffRow
            key={name}
            title={t(cardOf(name)?.name ?? name)}
            note={t(words.off)}
            onSwitchOn={() => rows.switchOn(name)}
          />
        ))}
      </ul>
      <Button
        icon={<Icon name="plus" />}
        isDisabled={isReadOnly}
        onPress={() => {
          const id = ownRowId([...rows.on, ...rows.off].map(({ name }) => name));
          rows.add(id, ownProduct(id));
        }}
      >
        {t(words.addProduct)}
      </Button>
    </Card>
  );
};
