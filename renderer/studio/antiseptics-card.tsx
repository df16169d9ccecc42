import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';

/** Antiseptics with the time their label asks for; an empty one is typed from the bottle at each session. */
export const AntisepticsCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const known = protocol.products.filter(({ kind, enabled }) => kind === 'antiseptic' && enabled);
  return (
    <Card title={t(studioScreen.antiseptics)}>
      {known.map((product) => (
        <div key={product.id} className="product-row">
          <div className="product-name">
            <b>{t(product.name)}</b>
            <span className="small">{t(product.cautions[0] ?? '')}</span>
          </div>
          <div className="product-fields">
            <div className="product-field">
              <span className="small">{t(studioScreen.contactTimeS)}</span>
              <EditField
                label={t(studioScreen.contactTimeOf({ name: product.name }))}
                path={`products.@${product.id}.contactSeconds`}
                kind="numberOrNothing"
                placeholder={t(studioScreen.notKnown)}
              />
            </div>
          </div>
        </div>
      ))}
    </Card>
  );
};
