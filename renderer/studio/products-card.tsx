import { usualWatchMinutes } from '../../shared/numbing/product-limits.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';

const covers = [
  { id: 'required', label: studioScreen.mustBeCovered },
  { id: 'allowed', label: studioScreen.mayBeCovered },
  { id: 'forbidden', label: studioScreen.notCovered },
  { id: 'unknown', label: commonWords.notKnown },
];
const fields = [
  ['minimumDwellMinutes', studioScreen.worksAfterMin],
  ['maximumDwellMinutes', studioScreen.mustOffAfterMin],
  ['maximumAreaCm2', studioScreen.largestAreaCm],
  ['maximumGrams', studioScreen.mostG],
] as const;

/** What a label may leave unsaid: then the app says nothing, or keeps to what is usual. */
const unsaid = [
  ['atopicDwellMinutes', studioScreen.onEczemaMin, 'spanOrAbsent', studioScreen.asElsewhere],
  ['watchAfterMinutes', studioScreen.watchedMin, 'numberOrAbsent', String(usualWatchMinutes)],
  ['numbAfterMinutes', studioScreen.staysNumbMin, 'spanOrAbsent', studioScreen.notKnown],
] as const;

/** Numbing products as their labels have them. What the label does not say is a stop until it is typed (decision 20). */
export const ProductsCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const numbing = protocol.products.filter(({ kind, enabled }) => kind === 'numbing' && enabled);
  return (
    <Card title={t(studioScreen.numbingProducts)}>
      <p className="small">{t(studioScreen.typedFromLabel)}</p>
      {numbing.map((product) => (
        <div key={product.id} className="product-row">
          <div className="product-name">
            <b>{t(product.name)}</b>
            <span className="small num">
              {product.actives.map(({ name, percent }) => `${name} ${percent} %`).join(', ')}
            </span>
            {fields.some(([field]) => product[field] === null) && (
              <span>
                <Chip tone="caution">{t(studioScreen.labelNotTypedYet)}</Chip>
              </span>
            )}
          </div>
          <div className="product-fields">
            {fields.map(([field, words]) => (
              <div key={field} className="product-field">
                <span className="small">{t(words)}</span>
                <EditField
                  label={studioScreen.named({ name: product.name, what: words })}
                  path={`products.@${product.id}.${field}`}
                  kind="numberOrNothing"
                  placeholder={t(studioScreen.notKnown)}
                />
              </div>
            ))}
            {unsaid.map(([field, words, kind, without]) => (
              <div key={field} className="product-field">
                <span className="small">{t(words)}</span>
                <EditField
                  label={studioScreen.named({ name: product.name, what: words })}
                  path={`products.@${product.id}.${field}`}
                  kind={kind}
                  placeholder={t(without)}
                />
              </div>
            ))}
            <div className="product-field">
              <span className="small">{t(studioScreen.licenceNumber)}</span>
              <EditField
                label={t(studioScreen.licenceNumberOf({ name: product.name }))}
                path={`products.@${product.id}.licence`}
                kind="textOrAbsent"
                placeholder={t(studioScreen.notTyped)}
              />
            </div>
          </div>
          <div className="product-cover">
            <EditChoice
              label={t(studioScreen.coverOver({ name: product.name }))}
              path={`products.@${product.id}.occlusion`}
              choices={covers}
            />
          </div>
        </div>
      ))}
    </Card>
  );
};
