import { limitIds } from '../../shared/protocol/schema.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { Card } from '../parts/card.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { basisWords, ownerWords, unitWords } from './protocol-words.ts';

/** Every limit, who may change it and what it rests on. */
export const LimitsCard = () => {
  const { protocol } = useEditing();
  return (
    <Card title="Limits">
      <table className="limits">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Value</th>
            <th scope="col">Set by</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {limitIds.map((id) => {
            const limit = protocol.limits[id];
            return (
              <tr key={id}>
                <th scope="row">{limit.says}</th>
                <td className="limit-value">
                  {limit.owner === 'H' ? (
                    <b className="num">{`${limit.value} ${unitWords[limit.unit]}`}</b>
                  ) : (
                    <EditField
                      label={`${limit.says}${unitWords[limit.unit] === '' ? '' : `, ${unitWords[limit.unit]}`}`}
                      path={`limits.${id}.value`}
                      kind="number"
                      unit={unitWords[limit.unit]}
                    />
                  )}
                </td>
                <td className="small">{ownerWords[limit.owner]}</td>
                <td className="small">
                  <b>{basisWords[limit.basis]}</b>
                  <br />
                  {plainSource(limit.source)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
};
