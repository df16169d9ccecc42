import { limitIds } from '../../shared/protocol/schema.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { basisWords, ownerWords, unitWords } from './protocol-words.ts';

/** Every limit, who may change it and what it rests on. */
export const LimitsCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  return (
    <Card title={t(studioScreen.limits)}>
      <table className="limits">
        <thead>
          <tr>
            <th scope="col">{t(studioScreen.rule)}</th>
            <th scope="col">{t(studioScreen.value)}</th>
            <th scope="col">{t(studioScreen.setBy)}</th>
            <th scope="col">{t(studioScreen.restsOn)}</th>
          </tr>
        </thead>
        <tbody>
          {limitIds.map((id) => {
            const limit = protocol.limits[id];
            return (
              <tr key={id}>
                <th scope="row">{t(limit.says)}</th>
                <td className="limit-value">
                  {limit.owner === 'H' ? (
                    <b className="num">
                      {t(studioScreen.amount({ value: limit.value, unit: unitWords[limit.unit] }))}
                    </b>
                  ) : (
                    <EditField
                      label={
                        unitWords[limit.unit] === ''
                          ? limit.says
                          : studioScreen.withUnit({ what: limit.says, unit: unitWords[limit.unit] })
                      }
                      path={`limits.${id}.value`}
                      kind="number"
                      unit={unitWords[limit.unit]}
                    />
                  )}
                </td>
                <td className="small">{t(ownerWords[limit.owner])}</td>
                <td className="small">
                  <b>{t(basisWords[limit.basis])}</b>
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
