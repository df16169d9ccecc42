import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useEditing } from './edit-context.ts';
import { EditChoice } from './edit-choice.tsx';
import { EditField } from './edit-field.tsx';

const covers = [
  { id: 'required', label: 'Must be covered' },
  { id: 'allowed', label: 'May be covered' },
  { id: 'forbidden', label: 'Not covered' },
  { id: 'unknown', label: 'Not known' },
];
const fields = [
  ['minimumDwellMinutes', 'Works after, min'],
  ['maximumDwellMinutes', 'Must be off after, min'],
  ['maximumAreaCm2', 'Largest area, cm²'],
  ['maximumGrams', 'Most, g'],
] as const;

/** Numbing products as their labels have them. What the label does not say is a stop until it is typed (decision 20). */
export const ProductsCard = () => {
  const { protocol } = useEditing();
  const numbing = protocol.products.flatMap((product, index) =>
    product.kind === 'numbing' && product.enabled ? [{ product, index }] : [],
  );
  return (
    <Card title="Numbing products">
      <p className="small">
        Typed from the label. An empty field is not known, and a product with an empty area, amount or time
        cannot be used.
      </p>
      {numbing.map(({ product, index }) => (
        <div key={product.id} className="product-row">
          <div className="product-name">
            <b>{product.name}</b>
            <span className="small num">
              {product.actives.map(({ name, percent }) => `${name} ${percent} %`).join(', ')}
            </span>
            {fields.some(([field]) => product[field] === null) && (
              <span>
                <Chip tone="caution">Label not typed yet</Chip>
              </span>
            )}
          </div>
          <div className="product-fields">
            {fields.map(([field, words]) => (
              <div key={field} className="product-field">
                <span className="small">{words}</span>
                <EditField
                  label={`${product.name}: ${words}`}
                  path={`products.${index}.${field}`}
                  kind="numberOrNothing"
                  placeholder="not known"
                />
              </div>
            ))}
            <div className="product-field">
              <span className="small">Licence number</span>
              <EditField
                label={`${product.name}: licence number`}
                path={`products.${index}.licence`}
                kind="textOrAbsent"
                placeholder="not typed"
              />
            </div>
          </div>
          <div className="product-cover">
            <EditChoice
              label={`Cover over ${product.name}`}
              path={`products.${index}.occlusion`}
              choices={covers}
            />
          </div>
        </div>
      ))}
    </Card>
  );
};
