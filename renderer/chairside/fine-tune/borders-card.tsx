import { useState } from 'react';
import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { inMapOrder, valueOf, zoneName } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';

/** How each border runs into the client's own hair: one by one, or one word for all of them. */
export const BordersCard = () => {
  const { data, protocol, pointed } = useSessionContext();
  const { t } = useWords();
  const worked = inMapOrder([
    ...new Set([
      ...data.passes.filter(({ mistaken }) => !mistaken).map(({ zone }) => zone),
      ...Object.keys(data.extraDots),
    ]),
  ]);
  const [apart, setApart] = useState(false);
  const isPointed = worked.some((zone) => pointed.anchor === `field-borderBlend-${zone}`);
  if (isPointed && !apart) setApart(true);
  const scored = worked.filter((zone) => valueOf(data, 'borderBlend', zone) !== undefined).length;
  // One by one is another way to say it: open once it is used or led to.
  const each = apart || scored > 0;
  return (
    <Card
      title={t(words.borders)}
      id="borders"
      aside={<span className="small num">{t(words.oneByOne({ scored, count: worked.length }))}</span>}
    >
      <div className="form-rows">
        <SessionFields ids={['blendScore']} />
        {worked.length > 0 && !each && (
          <div>
            {worked.map((zone) => (
              <span key={zone} id={`field-borderBlend-${zone}`} />
            ))}
            <Button size="small" look="quiet" expanded={false} onPress={() => setApart(true)}>
              {t(words.eachForItself)}
            </Button>
          </div>
        )}
        {(each ? worked : []).map((zone) => (
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
