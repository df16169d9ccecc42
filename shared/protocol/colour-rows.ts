import type { Message, Phrase } from '../words/message.ts';
import { studioScreen } from '../words/screens/studio.ts';
import type { ColourSettings } from './colour.ts';

type Group = keyof ColourSettings;
/** The rules of the colour match, in the order a studio reads them. */
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
    unit: studioScreen.unitParts,
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
    unit: studioScreen.unitTimes,
  },
  {
    says: studioScreen.cardPhotoBrighterThan,
    group: 'exposure',
    key: 'brighterMost',
    unit: studioScreen.unitTimes,
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
  { says: studioScreen.aGreyCardGood, group: 'cardYears', key: 'value', unit: studioScreen.unitYears },
  { says: studioScreen.undertoneToldFromChroma, group: 'undertone', key: 'leastChroma', unit: 'C*' },
  { says: studioScreen.skinLooksCoolBelow, group: 'undertone', key: 'coolBelow', unit: '°' },
  { says: studioScreen.skinLooksWarmAbove, group: 'undertone', key: 'warmAbove', unit: '°' },
  { says: studioScreen.skinLooksOliveAbove, group: 'undertone', key: 'oliveAbove', unit: '°' },
  { says: studioScreen.dropsInAMillilitre, group: 'dropsPerMl', key: 'value', unit: '' },
  { says: studioScreen.mix100CmOne, group: 'mlPer100Cm2', key: 'value', unit: 'ml' },
];
