import { colourRows } from '../../shared/protocol/colour-rows.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { basisWords } from './protocol-words.ts';

/** How colours are judged and mixes worked out (brief 3.2 to 3.6): starting values, to be checked against healed work. */
export const ColourCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const colour = protocol.colour;
  return (
    <Card title={t(studioScreen.colourMatch)}>
      <table className="limits">
        <thead>
          <tr>
            <th scope="col">{t(studioScreen.rule)}</th>
            <th scope="col">{t(studioScreen.value)}</th>
            <th scope="col">{t(studioScreen.restsOn)}</th>
          </tr>
        </thead>
        <tbody>
          {colourRows.map(({ says, group, key, unit, signed }) => (
            <tr key={`${group}.${key}`}>
              <th scope="row">{t(says)}</th>
              <td className="limit-value">
                <EditField
                  label={unit === '' ? says : studioScreen.withUnit({ what: says, unit })}
                  path={`colour.${group}.${key}`}
                  kind={signed === true ? 'signedNumber' : 'number'}
                  unit={unit}
                />
              </td>
              <td className="small">
                <b>{t(basisWords[colour[group].basis])}</b>
                <br />
                {plainSource(colour[group].source)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
