import { needleRangeIds } from '../../shared/protocol/needle.ts';
import { Card } from '../parts/card.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { restsOn } from './protocol-words.ts';

const units = { V: 'V', Hz: 'Hz', mm: 'mm', degrees: '°' } as const;

/** What machines are usually set to: outside it the chair asks whether it is meant, and takes the answer. */
export const NeedleCard = () => {
  const {
    protocol: { needle },
  } = useEditing();
  if (needle === undefined) return null;
  return (
    <Card title="Usual machine settings">
      <p className="small">
        A setting outside these is asked about, never refused. Read them off your own machines.
      </p>
      {needleRangeIds.map((id) => {
        const { says, unit, basis, source } = needle.usual[id];
        return (
          <div key={id} className="product-row">
            <div className="product-name">
              <b>{says}</b>
              <span className="small">{restsOn(basis, source)}</span>
            </div>
            <div className="product-fields">
              {(['from', 'to'] as const).map((end) => (
                <div key={end} className="product-field">
                  <span className="small">{`${end === 'from' ? 'From' : 'To'}, ${units[unit]}`}</span>
                  <EditField label={`${says}, ${end}`} path={`needle.usual.${id}.${end}`} kind="number" />
                </div>
              ))}
            </div>
          </div>
        );
      })}
      <div className="product-row">
        <div className="product-name">
          <b>Most passes in a zone in one visit</b>
          <span className="small">{restsOn(needle.mostPasses.basis, needle.mostPasses.source)}</span>
        </div>
        <div className="product-fields">
          <div className="product-field">
            <EditField
              label="Most passes in a zone in one visit"
              path="needle.mostPasses.value"
              kind="number"
            />
          </div>
        </div>
      </div>
    </Card>
  );
};
