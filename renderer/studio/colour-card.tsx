import type { ColourSettings } from '../../shared/protocol/colour.ts';
import { colourOf } from '../../shared/protocol/default/colour.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { basisWords } from './protocol-words.ts';

type Group = keyof ColourSettings;
export const colourRows: readonly {
  readonly says: Message;
  readonly group: Group;
  readonly key: string;
  readonly unit: Phrase;
  /** May lie below zero. */ readonly signed?: true;
}[] = [
  { says: studioScreen.fromPhotoCloseUp, group: 'photoBands', key: 'close', unit: 'ΔE00' },
  { says: studioScreen.fromPhotoCheckBy, group: 'photoBands', key: 'check', unit: 'ΔE00' },
  { says: studioScreen.fromInstrumentNoDifference, group: 'readingBands', key: 'same', unit: 'ΔE00' },
  { says: studioScreen.fromInstrumentCloseUp, group: 'readingBands', key: 'close', unit: 'ΔE00' },
  { says: studioScreen.fromInstrumentCheckBy, group: 'readingBands', key: 'check', unit: 'ΔE00' },
  { says: studioScreen.shareFreshContrastStays, group: 'healed', key: 'share', unit: '' },
  { says: studioScreen.theLeastCountedOn, group: 'healed', key: 'low', unit: '' },
  { says: studioScreen.theMostCountedOn, group: 'healed', key: 'high', unit: '' },
  {
    says: studioScreen.howFarBMoves,
    group: 'healed',
    key: 'bShift',
    unit: 'b*',
    signed: true,
  },
  {
    says: studioScreen.followUpsAfterWhich,
    group: 'healed',
    key: 'followUps',
    unit: '',
  },
  {
    says: studioScreen.partsWaterHalveContrast,
    group: 'halfParts',
    key: 'value',
    unit: 'parts',
  },
  { says: studioScreen.oneStepLighterThan, group: 'stepLstar', key: 'value', unit: 'L*' },
  { says: studioScreen.lightnessPigmentNobodyMeasured, group: 'masstone', key: 'L', unit: 'L*' },
  { says: studioScreen.itsRednessA, group: 'masstone', key: 'a', unit: 'a*', signed: true },
  { says: studioScreen.itsYellownessB, group: 'masstone', key: 'b', unit: 'b*', signed: true },
  { says: studioScreen.greyCardLightness, group: 'light', key: 'residualL', unit: 'L*' },
  { says: studioScreen.greyCardColour, group: 'light', key: 'residualAb', unit: '' },
  {
    says: studioScreen.colouredLightStrongestWeakest,
    group: 'exposure',
    key: 'castMost',
    unit: ': 1',
  },
  {
    says: studioScreen.cardPhotoDarkerThan,
    group: 'exposure',
    key: 'darkerMost',
    unit: 'times',
  },
  {
    says: studioScreen.cardPhotoBrighterThan,
    group: 'exposure',
    key: 'brighterMost',
    unit: 'times',
  },
  {
    says: studioScreen.pixelsMarkMayToo,
    group: 'pixels',
    key: 'clippedPercent',
    unit: '%',
  },
  { says: studioScreen.pixelTooDark, group: 'pixels', key: 'darkest', unit: studioScreen.of255 },
  { says: studioScreen.pixelTooBright, group: 'pixels', key: 'brightest', unit: studioScreen.of255 },
  { says: studioScreen.spreadLPatchSkin, group: 'pixels', key: 'skinSd', unit: 'L*' },
  { says: studioScreen.aGreyCardGood, group: 'cardYears', key: 'value', unit: 'years' },
  { says: studioScreen.undertoneToldFromChroma, group: 'undertone', key: 'leastChroma', unit: 'C*' },
  { says: studioScreen.skinLooksCoolBelow, group: 'undertone', key: 'coolBelow', unit: '°' },
  { says: studioScreen.skinLooksWarmAbove, group: 'undertone', key: 'warmAbove', unit: '°' },
  { says: studioScreen.skinLooksOliveAbove, group: 'undertone', key: 'oliveAbove', unit: '°' },
  { says: studioScreen.dropsInAMillilitre, group: 'dropsPerMl', key: 'value', unit: '' },
  { says: studioScreen.mix100CmOne, group: 'mlPer100Cm2', key: 'value', unit: 'ml' },
];

/** How colours are judged and mixes worked out (brief 3.2 to 3.6): starting values, to be checked against healed work. */
export const ColourCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const colour = colourOf(protocol);
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
