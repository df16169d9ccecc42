import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { inMapOrder, valueOf, zoneName } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';

/** How each border runs into the client's own hair: one by one, or one word for all of them. */
export const BordersCard = () => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  const worked = inMapOrder([
    ...new Set([
      ...data.passes.filter(({ mistaken }) => !mistaken).map(({ zone }) => zone),
      ...Object.keys(data.extraDots),
    ]),
  ]);
  const scored = worked.filter((zone) => valueOf(data, 'borderBlend', zone) !== undefined).length;
  return (
    <Card
      title={t(words.borders)}
      id="borders"
      aside={<span className="small num">{t(words.oneByOne({ scored, count: worked.length }))}</span>}
    >
      <div className="form-rows">
        <SessionFields ids={['blendScore']} />
        {worked.length > 0 && <p className="small">{t(words.eachForItself)}</p>}
        {worked.map((zone) => (
          <SessionField
            key={zone}
            id="borderBlend"
            zone={zone}
            label={words.borderOf({ zone: zoneName(protocol, zone) })}
          />
        ))}
      </div>
    </Card>
  );
};
