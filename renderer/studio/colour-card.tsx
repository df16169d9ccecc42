import type { ColourSettings } from '../../shared/protocol/colour.ts';
import { colourOf } from '../../shared/protocol/default/colour.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { Card } from '../parts/card.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { basisWords } from './protocol-words.ts';

type Group = keyof ColourSettings;
export const colourRows: readonly {
  readonly says: string;
  readonly group: Group;
  readonly key: string;
  readonly unit: string;
  /** May lie below zero. */ readonly signed?: true;
}[] = [
  { says: 'From a photo, "close" up to', group: 'photoBands', key: 'close', unit: 'ΔE00' },
  { says: 'From a photo, "check by eye" up to', group: 'photoBands', key: 'check', unit: 'ΔE00' },
  { says: 'From an instrument, "no difference" up to', group: 'readingBands', key: 'same', unit: 'ΔE00' },
  { says: 'From an instrument, "close" up to', group: 'readingBands', key: 'close', unit: 'ΔE00' },
  { says: 'From an instrument, "check by eye" up to', group: 'readingBands', key: 'check', unit: 'ΔE00' },
  { says: 'Share of fresh contrast that stays when healed', group: 'healed', key: 'share', unit: '' },
  { says: 'The least of it that is counted on', group: 'healed', key: 'low', unit: '' },
  { says: 'The most of it that is counted on', group: 'healed', key: 'high', unit: '' },
  {
    says: 'How far b* moves when healed; below zero is cooler',
    group: 'healed',
    key: 'bShift',
    unit: 'b*',
    signed: true,
  },
  {
    says: "Follow-ups after which the studio's own median counts",
    group: 'healed',
    key: 'followUps',
    unit: '',
  },
  {
    says: 'Parts of water that halve the contrast of a fresh layer',
    group: 'halfParts',
    key: 'value',
    unit: 'parts',
  },
  { says: 'One step lighter than what is matched', group: 'stepLstar', key: 'value', unit: 'L*' },
  { says: 'Lightness of pigment nobody measured, undiluted', group: 'masstone', key: 'L', unit: 'L*' },
  { says: 'Its redness (a*)', group: 'masstone', key: 'a', unit: 'a*', signed: true },
  { says: 'Its yellowness (b*)', group: 'masstone', key: 'b', unit: 'b*', signed: true },
  { says: 'Left on the grey card in L*, at most', group: 'light', key: 'residualL', unit: 'L*' },
  { says: 'Left on the grey card in a* and b*, at most', group: 'light', key: 'residualAb', unit: '' },
  {
    says: 'Coloured light: strongest to weakest channel on the card, at most',
    group: 'exposure',
    key: 'castMost',
    unit: ': 1',
  },
  {
    says: 'Card in the photo darker than it is, at most',
    group: 'exposure',
    key: 'darkerMost',
    unit: 'times',
  },
  {
    says: 'Card in the photo brighter than it is, at most',
    group: 'exposure',
    key: 'brighterMost',
    unit: 'times',
  },
  {
    says: 'Pixels of a mark that may be too bright or too dark',
    group: 'pixels',
    key: 'clippedPercent',
    unit: '%',
  },
  { says: 'A pixel is too dark up to', group: 'pixels', key: 'darkest', unit: 'of 255' },
  { says: 'A pixel is too bright from', group: 'pixels', key: 'brightest', unit: 'of 255' },
  { says: 'Spread of L* in a patch of skin, at most', group: 'pixels', key: 'skinSd', unit: 'L*' },
  { says: 'A grey card is good for', group: 'cardYears', key: 'value', unit: 'years' },
  { says: 'Undertone is told from a chroma of', group: 'undertone', key: 'leastChroma', unit: 'C*' },
  { says: 'Skin looks cool below a hue angle of', group: 'undertone', key: 'coolBelow', unit: '°' },
  { says: 'Skin looks warm above a hue angle of', group: 'undertone', key: 'warmAbove', unit: '°' },
  { says: 'Skin looks olive above a hue angle of', group: 'undertone', key: 'oliveAbove', unit: '°' },
  { says: 'Drops in a millilitre', group: 'dropsPerMl', key: 'value', unit: '' },
  { says: 'Mix for 100 cm² of one pass', group: 'mlPer100Cm2', key: 'value', unit: 'ml' },
];

/** How colours are judged and mixes worked out (brief 3.2 to 3.6): starting values, to be checked against healed work. */
export const ColourCard = () => {
  const { protocol } = useEditing();
  const colour = colourOf(protocol);
  return (
    <Card title="Colour match">
      <table className="limits">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Value</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {colourRows.map(({ says, group, key, unit, signed }) => (
            <tr key={`${group}.${key}`}>
              <th scope="row">{says}</th>
              <td className="limit-value">
                <EditField
                  label={`${says}${unit === '' ? '' : `, ${unit}`}`}
                  path={`colour.${group}.${key}`}
                  kind={signed === true ? 'signedNumber' : 'number'}
                  unit={unit}
                />
              </td>
              <td className="small">
                <b>{basisWords[colour[group].basis]}</b>
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
