import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { inMapOrder, valueOf, zoneName } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';

/** How each border runs into the client's own hair: one by one, or one word for all of them. */
export const BordersCard = () => {
  const { data, protocol } = useSessionContext();
  const worked = inMapOrder([
    ...new Set([
      ...data.passes.filter(({ mistaken }) => !mistaken).map(({ zone }) => zone),
      ...Object.keys(data.extraDots),
    ]),
  ]);
  const scored = worked.filter((zone) => valueOf(data, 'borderBlend', zone) !== undefined).length;
  return (
    <Card
      title="Borders"
      id="borders"
      aside={<span className="small num">{`${scored} of ${worked.length} one by one`}</span>}
    >
      <div className="form-rows">
        <SessionFields ids={['blendScore']} />
        {worked.length > 0 && <p className="small">Or each for itself:</p>}
        {worked.map((zone) => (
          <SessionField
            key={zone}
            id="borderBlend"
            zone={zone}
            label={`Border of ${zoneName(protocol, zone)}`}
          />
        ))}
      </div>
    </Card>
  );
};
