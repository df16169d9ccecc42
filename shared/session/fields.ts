import type { StageId } from './stage.ts';

/**
 * A simple fact of the session: one label, one value, set by `field.set`. Structured facts (numbing, mixes, passes, consents …)
 * have intents of their own. Ranges are the brief's "allowed" columns; choices are stored by id and shown by label.
 */
export interface FieldDef {
  readonly id: string;
  readonly stage: StageId;
  readonly group: string;
  readonly label: string;
  readonly kind: 'choice' | 'multi' | 'number' | 'text' | 'longText' | 'date' | 'partialDate' | 'yesNo';
  /** Once per session, or once per zone. */
  readonly per: 'session' | 'zone';
  readonly required: 'always' | 'optional' | 'ifTreated';
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
  readonly hint?: string;
}

export type FieldValue = string | number | boolean | readonly string[];

const c = (...pairs: readonly (string | readonly [string, string])[]) =>
  pairs.map((pair) => (typeof pair === 'string' ? { id: pair, label: pair.charAt(0).toUpperCase() + pair.slice(1) } : { id: pair[0], label: pair[1] }));
const level = c('none', 'low', ['med', 'Medium'], 'high');

const field = (stage: StageId, group: string) => (def: Omit<FieldDef, 'stage' | 'group' | 'per' | 'required'> & Partial<Pick<FieldDef, 'per' | 'required'>>): FieldDef => ({
  stage, group, per: 'session', required: 'optional', ...def,
});
const visit = field('consultation', 'visit');
const history = field('consultation', 'history');
const scalp = field('consultation', 'scalp');
const lifestyle = field('consultation', 'lifestyle');
const zone = field('consultation', 'zone');
const hairline = field('consultation', 'hairline');
const patch = field('consultation', 'patchTest');
const prepare = field('cleanseAndNumb', 'prepare');
const light = field('colourMatch', 'light');
const work = field('application', 'work');
const measure = field('fineTune', 'measures');
const agreed = field('fineTune', 'agreement');
const paper = field('aftercare', 'sheet');
const closing = field('aftercare', 'closing');

/** Brief 1.1, 1.2, 2.1, 3.1, 4.1, 5.1, 6.1. */
export const fields: readonly FieldDef[] = [
  visit({ id: 'idKind', label: 'Identity shown', kind: 'choice', choices: c(['passport', 'Passport'], ['licence', 'Driving licence'], ['nationalId', 'National identity card'], ['other', 'Other'], ['known', 'Known to the studio']), required: 'always' }),
  visit({ id: 'idLastFour', label: 'Last four characters of the document', kind: 'text', maxLength: 4 }),
  visit({ id: 'goal', label: 'What the client wants', kind: 'longText', maxLength: 400 }),
  visit({ id: 'expectation', label: 'Expectations', kind: 'choice', choices: c(['realistic', 'Realistic'], ['discuss', 'Needs discussion'], ['concern', 'Concern']), required: 'always' }),
  history({ id: 'lastNeedleOn', label: 'Last needle session', kind: 'partialDate', hint: 'Day, month or year, as well as the client knows', required: 'always' }),
  history({ id: 'lastNeedleUnknown', label: 'Date of the last session is not known', kind: 'yesNo' }),
  history({ id: 'lastNeedleWords', label: "The client's words about the date", kind: 'text', maxLength: 200 }),
  history({ id: 'previousStudio', label: 'Done at', kind: 'choice', choices: c(['own', 'This studio'], ['other', 'Another studio']), required: 'always' }),
  history({ id: 'previousStudioName', label: 'Name of the other studio', kind: 'text', maxLength: 80 }),
  history({ id: 'firstSessionOn', label: 'First session ever', kind: 'partialDate', hint: 'As well as the client knows' }),
  history({ id: 'scabsGone', label: 'Scabs all gone', kind: 'yesNo', required: 'always' }),
  history({ id: 'sessionsTotal', label: 'Sessions so far', kind: 'number', min: 0, max: 60, step: 1 }),
  history({ id: 'priorTouchUps', label: 'Touch-ups so far', kind: 'number', min: 0, max: 20, step: 1, required: 'always' }),
  history({ id: 'pigmentKnown', label: 'Pigment and lots used before', kind: 'text', maxLength: 200 }),
  history({ id: 'laserEver', label: 'Laser removal on the scalp', kind: 'yesNo', required: 'always' }),
  history({ id: 'laserLastOn', label: 'Last laser session', kind: 'partialDate' }),
  history({ id: 'laserSessions', label: 'Laser sessions so far', kind: 'number', min: 1, max: 60, step: 1 }),
  history({ id: 'laserZones', label: 'Zones lasered', kind: 'multi' }),
  history({ id: 'transplantEver', label: 'Hair transplant', kind: 'yesNo', required: 'always' }),
  history({ id: 'transplantOn', label: 'Date of the transplant', kind: 'partialDate' }),
  history({ id: 'transplantKind', label: 'Kind of transplant', kind: 'choice', choices: c(['fut', 'FUT (strip)'], ['fue', 'FUE (single grafts)']) }),
  history({ id: 'transplantZones', label: 'Zones transplanted', kind: 'multi' }),
  scalp({ id: 'hairLossScale', label: 'Hair loss', kind: 'choice', required: 'always', choices: c(['none', 'None'], ['N1', 'Norwood I'], ['N2', 'Norwood II'], ['N2a', 'Norwood IIa'], ['N3', 'Norwood III'], ['N3a', 'Norwood IIIa'], ['N3v', 'Norwood III vertex'], ['N4', 'Norwood IV'], ['N4a', 'Norwood IVa'], ['N5', 'Norwood V'], ['N5a', 'Norwood Va'], ['N6', 'Norwood VI'], ['N7', 'Norwood VII'], ['L1', 'Ludwig I'], ['L2', 'Ludwig II'], ['L3', 'Ludwig III'], ['diffuse', 'Diffuse'], ['areata', 'Alopecia areata'], ['totalis', 'Alopecia totalis'], ['universalis', 'Alopecia universalis'], ['scarring', 'Scarring']) }),
  scalp({ id: 'fitzpatrick', label: 'Fitzpatrick (how the skin takes sun)', kind: 'choice', required: 'always', choices: c(['I', 'I'], ['II', 'II'], ['III', 'III'], ['IV', 'IV'], ['V', 'V'], ['VI', 'VI']) }),
  scalp({ id: 'undertone', label: 'Skin undertone', kind: 'choice', required: 'always', choices: c('warm', 'cool', 'neutral', 'olive') }),
  scalp({ id: 'sebum', label: 'Scalp oil', kind: 'choice', required: 'always', choices: c('dry', 'normal', 'oily', 'mixed') }),
  scalp({ id: 'scalpSurface', label: 'Scalp surface', kind: 'multi', required: 'always', choices: c('clear', 'flaking', 'sunburn', ['broken', 'Broken skin'], 'pustules', 'plaque', ['mole', 'Mole or lesion'], ['tattoo', 'Other tattoo']) }),
  scalp({ id: 'stubbleMm', label: 'Stubble length', kind: 'number', unit: 'mm', min: 0, max: 10, step: 0.5, required: 'always' }),
  scalp({ id: 'greyPercent', label: 'Grey hair', kind: 'number', unit: '%', min: 0, max: 100, step: 5, required: 'always' }),
  scalp({ id: 'hairLevel', label: 'Natural hair level', kind: 'number', min: 1, max: 10, step: 1, required: 'always', hint: '1 black to 10 lightest blonde' }),
  lifestyle({ id: 'sun', label: 'Sun exposure', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'smoker', label: 'Smoking', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'swimmer', label: 'Swimming', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'outdoorWork', label: 'Outdoor work', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'shavesRazor', label: 'Razor shaving', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'ahaRetinoid', label: 'Acid or retinoid products on the scalp', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'sweating', label: 'Heavy sweating', kind: 'choice', choices: level, required: 'always' }),
  lifestyle({ id: 'spfHabit', label: 'Uses sunscreen or a hat daily', kind: 'yesNo', required: 'always' }),
  lifestyle({ id: 'ongoingLoss', label: 'Hair loss still going on', kind: 'yesNo', required: 'always' }),
  scalp({ id: 'pss', label: 'How content the client is with it now', kind: 'choice', choices: c(['0', '0 not at all'], ['1', '1 a little'], ['2', '2 content'], ['3', '3 very content']) }),
  hairline({ id: 'hairlineChange', label: 'Hairline is to change', kind: 'yesNo', required: 'always' }),
  hairline({ id: 'hairlineKeep', label: 'Hairline', kind: 'choice', choices: c('keep', 'soften', 'rebuild') }),
  hairline({ id: 'hairlineGlabellaMm', label: 'Hairline to glabella', kind: 'number', unit: 'mm', min: 40, max: 120, step: 1 }),
  hairline({ id: 'hairlineDiffMm', label: 'Left-right difference', kind: 'number', unit: 'mm', min: 0, max: 40, step: 1 }),
  patch({ id: 'patchPigment', label: 'Patch test, pigment', kind: 'choice', required: 'always', choices: c(['noReaction', 'No reaction seen'], ['reaction', 'Reaction'], ['waived', 'Waived in writing'], ['notDone', 'Not done']) }),
  patch({ id: 'patchPigmentAppliedOn', label: 'Pigment patch test applied on', kind: 'date' }),
  patch({ id: 'patchPigmentOn', label: 'Pigment patch test read on', kind: 'date' }),
  patch({ id: 'patchNumbing', label: 'Patch test, numbing', kind: 'choice', required: 'always', choices: c(['noReaction', 'No reaction seen'], ['reaction', 'Reaction'], ['waived', 'Waived in writing'], ['notDone', 'Not done'], ['noNumbing', 'No numbing planned']) }),
  patch({ id: 'patchNumbingAppliedOn', label: 'Numbing patch test applied on', kind: 'date' }),
  patch({ id: 'patchNumbingOn', label: 'Numbing patch test read on', kind: 'date' }),
  patch({ id: 'patchPigmentProduct', label: 'Pigment tested', kind: 'text', maxLength: 80, hint: 'Maker and name, as on the bottle' }),
  patch({ id: 'patchPigmentLot', label: 'Lot of the pigment tested', kind: 'text', maxLength: 40 }),
  patch({ id: 'patchNumbingProduct', label: 'Cream tested', kind: 'text', maxLength: 120 }),
  patch({ id: 'patchNumbingLot', label: 'Lot of the cream tested', kind: 'text', maxLength: 40 }),
  patch({ id: 'patchSite', label: 'Where it was tested', kind: 'text', maxLength: 80, hint: 'Behind the ear, inner arm' }),
  patch({ id: 'patchWaiverName', label: "Client's name under the waiver", kind: 'text', maxLength: 120, hint: 'Typed by the client' }),
  patch({ id: 'patchProductLot', label: 'Product and lot tested', kind: 'text', maxLength: 120 }),

  zone({ id: 'areaCm2', label: 'Area', kind: 'number', unit: 'cm²', min: 1, max: 300, step: 1, per: 'zone' }),
  zone({ id: 'fade', label: 'Fade', kind: 'choice', per: 'zone', required: 'ifTreated', choices: c(['0', '0 none'], ['1', '1 slight, under a quarter'], ['2', '2 moderate, up to half'], ['3', '3 marked, up to three quarters'], ['4', '4 nearly gone']) }),
  zone({ id: 'unevenness', label: 'Unevenness', kind: 'choice', per: 'zone', required: 'ifTreated', choices: c(['0', '0 even'], ['1', '1 one patch'], ['2', '2 several patches'], ['3', '3 blotchy or striped']) }),
  zone({ id: 'hue', label: 'Colour shift', kind: 'choice', per: 'zone', required: 'ifTreated', choices: c('neutral', ['coolGrey', 'Cool grey'], 'blue', 'green', ['warm', 'Warm or brown'], 'red') }),
  zone({ id: 'hueSeverity', label: 'How visible the shift is', kind: 'choice', per: 'zone', required: 'ifTreated', choices: c(['0', '0 none'], ['1', '1 only closer than 50 cm'], ['2', '2 at talking distance'], ['3', '3 obvious']) }),
  zone({ id: 'migration', label: 'Blur', kind: 'choice', per: 'zone', required: 'ifTreated', choices: c(['0', '0 crisp'], ['1', '1 soft edges'], ['2', '2 dots touching'], ['3', '3 solid patch']) }),
  zone({ id: 'density', label: 'Dots there now', kind: 'number', unit: 'dots/cm²', min: 0, max: 250, step: 1, per: 'zone', required: 'ifTreated' }),
  zone({ id: 'densityWindow1', label: 'Dots in window 1', kind: 'number', unit: 'dots/cm²', min: 0, max: 250, step: 1, per: 'zone' }),
  zone({ id: 'densityWindow2', label: 'Dots in window 2', kind: 'number', unit: 'dots/cm²', min: 0, max: 250, step: 1, per: 'zone' }),
  zone({ id: 'densityWindow3', label: 'Dots in window 3', kind: 'number', unit: 'dots/cm²', min: 0, max: 250, step: 1, per: 'zone' }),
  zone({ id: 'scarBlend', label: 'Scar blend', kind: 'choice', per: 'zone', choices: c(['0', '0 blends well'], ['1', '1'], ['2', '2'], ['3', '3 stands out']) }),
  zone({ id: 'vds', label: 'Visual density score', kind: 'number', min: 0, max: 10, step: 1, per: 'zone', hint: '0 bare to 10 as dense as a shaved full head' }),
  zone({ id: 'scarKind', label: 'Kind of scar', kind: 'choice', per: 'zone', choices: c(['fut', 'FUT strip'], ['fue', 'FUE dots'], ['trauma', 'Injury'], ['surgical', 'Operation'], ['burn', 'Burn']) }),
  zone({ id: 'scarLengthMm', label: 'Length of the scar', kind: 'number', unit: 'mm', min: 1, max: 400, step: 1, per: 'zone' }),
  zone({ id: 'scarWidthMm', label: 'Width of the scar', kind: 'number', unit: 'mm', min: 0.5, max: 100, step: 0.5, per: 'zone' }),
  zone({ id: 'scarAgeMonths', label: 'Age of the scar', kind: 'number', unit: 'months', min: 0, max: 900, step: 1, per: 'zone' }),
  zone({ id: 'scarTexture', label: 'Scar texture', kind: 'choice', per: 'zone', choices: c('flat', 'raised', 'pitted') }),
  zone({ id: 'scarColour', label: 'Scar colour', kind: 'choice', per: 'zone', choices: c('pale', 'pink', 'normal') }),
  zone({ id: 'healedResult', label: 'Healed result of the last visit', kind: 'choice', per: 'zone', choices: c(['lighter', 'One step light'], 'matches', ['darker', 'One step dark'], 'patchy') }),
  zone({ id: 'plan', label: 'Plan', kind: 'choice', per: 'zone', required: 'always', choices: c('treat', 'leave', 'lighten', 'refer') }),
  zone({ id: 'goalDensity', label: 'Goal density', kind: 'number', unit: 'dots/cm²', min: 1, max: 250, step: 1, per: 'zone', required: 'ifTreated' }),
  zone({ id: 'planWords', label: 'Plan in words', kind: 'text', maxLength: 200, per: 'zone' }),
  zone({ id: 'migrationInitials', label: "Client's initials for treating this zone", kind: 'text', maxLength: 8, per: 'zone' }),

  prepare({ id: 'gloves', label: 'Gloves', kind: 'choice', required: 'always', choices: c('nitrile', 'vinyl', 'latex') }),
  prepare({ id: 'gloveSize', label: 'Glove size', kind: 'choice', choices: c(['XS', 'XS'], ['S', 'S'], ['M', 'M'], ['L', 'L'], ['XL', 'XL']) }),
  prepare({ id: 'cleanser', label: 'Cleanser', kind: 'text', maxLength: 80, required: 'always' }),
  prepare({ id: 'cleanserLot', label: 'Cleanser lot', kind: 'text', maxLength: 40 }),
  prepare({ id: 'cleanserExpiry', label: 'Cleanser use by', kind: 'partialDate' }),
  prepare({ id: 'cleanserOpenedOn', label: 'Cleanser opened on', kind: 'date' }),
  prepare({ id: 'antiseptic', label: 'Antiseptic', kind: 'text', maxLength: 80, required: 'always' }),
  prepare({ id: 'antisepticLot', label: 'Antiseptic lot', kind: 'text', maxLength: 40, required: 'always' }),
  prepare({ id: 'antisepticExpiry', label: 'Antiseptic use by', kind: 'partialDate', required: 'always' }),
  prepare({ id: 'antisepticOpenedOn', label: 'Antiseptic opened on', kind: 'date' }),
  prepare({ id: 'antisepticLabelSeconds', label: 'Contact time on the label', kind: 'number', unit: 's', min: 5, max: 900, step: 5 }),
  prepare({ id: 'antisepticContactSeconds', label: 'Contact time kept', kind: 'number', unit: 's', min: 0, max: 900, step: 5, required: 'always' }),
  prepare({ id: 'shaveMethod', label: 'Shave', kind: 'choice', required: 'always', choices: c('none', ['foil', 'Foil shaver'], 'clipper', ['razor', 'Single-use razor']) }),
  prepare({ id: 'sharpsBinId', label: 'Sharps bin', kind: 'text', maxLength: 40, required: 'always' }),
  prepare({ id: 'sharpsBinOpenedOn', label: 'Sharps bin opened on', kind: 'date', required: 'always' }),
  prepare({ id: 'sharpsBinFill', label: 'Sharps bin fill', kind: 'choice', required: 'always', choices: c(['underHalf', 'Under half'], ['half', 'Half'], ['threeQuarters', 'Three quarters']) }),
  prepare({ id: 'disinfectant', label: 'Surface disinfectant and lot', kind: 'text', maxLength: 80, required: 'always' }),
  prepare({ id: 'disinfectantLabelMinutes', label: 'Surface contact time on the label', kind: 'number', unit: 'min', min: 0.5, max: 60, step: 0.5 }),
  prepare({ id: 'disinfectantMinutes', label: 'Surface contact time', kind: 'number', unit: 'min', min: 0, max: 60, step: 1, required: 'always' }),
  prepare({ id: 'numbingUsed', label: 'Numbing today', kind: 'yesNo', required: 'always' }),

  light({ id: 'lightSource', label: 'Light', kind: 'choice', required: 'always', choices: c(['d65', 'D65 booth'], ['led', 'LED D65, CRI 90 or more'], ['daylight', 'Daylight'], ['other', 'Other']) }),
  light({ id: 'cctK', label: 'Colour temperature', kind: 'number', unit: 'K', min: 2500, max: 7500, step: 100 }),
  light({ id: 'cri', label: 'CRI', kind: 'number', min: 0, max: 100, step: 1 }),
  light({ id: 'darkerThanHealed', label: 'Chosen shade against the healed dots', kind: 'choice', required: 'always', choices: c('lighter', 'same', ['slightlyDarker', 'Slightly darker'], ['muchDarker', 'Clearly darker']) }),
  light({ id: 'labelShown', label: 'Pigment label shown to the client', kind: 'yesNo', required: 'always' }),
  light({ id: 'allergyMatch', label: 'Label read against the allergies: any match', kind: 'yesNo', required: 'always' }),
  light({ id: 'clientAgreedShade', label: 'Client agrees to the shade', kind: 'yesNo', required: 'always' }),

  work({ id: 'machine', label: 'Machine', kind: 'text', maxLength: 80, required: 'always', hint: 'Maker, or maker and model' }),
  work({ id: 'machineModel', label: 'Model', kind: 'text', maxLength: 80 }),
  work({ id: 'machineSerial', label: 'Serial number', kind: 'text', maxLength: 40 }),
  // Wider than usual strokes: what is outside the usual is asked about, not refused.
  work({ id: 'strokeMm', label: 'Stroke', kind: 'number', unit: 'mm', min: 0.5, max: 12, step: 0.1 }),

  measure({ id: 'hairlineMidMm', label: 'Hairline middle to glabella', kind: 'number', unit: 'mm', min: 40, max: 120, step: 1, required: 'always' }),
  measure({ id: 'templeLeftMm', label: 'Left temple to the same point', kind: 'number', unit: 'mm', min: 40, max: 140, step: 1, required: 'always' }),
  measure({ id: 'templeRightMm', label: 'Right temple to the same point', kind: 'number', unit: 'mm', min: 40, max: 140, step: 1, required: 'always' }),
  measure({ id: 'blendScore', label: 'Blend at the borders', kind: 'choice', required: 'always', choices: c(['0', '0 stands out'], ['1', '1'], ['2', '2'], ['3', '3 blends']) }),
  measure({ id: 'borderBlend', label: 'Blend of this border', kind: 'choice', per: 'zone', choices: c(['0', '0 stands out'], ['1', '1'], ['2', '2'], ['3', '3 blends']) }),
  agreed({ id: 'mirrorOk', label: 'Client is content in the mirror', kind: 'yesNo', required: 'always' }),
  agreed({ id: 'clientComment', label: "Client's words", kind: 'longText', maxLength: 400 }),
  agreed({ id: 'finalColourAcknowledged', label: 'Client knows: the final colour is seen after 28 days', kind: 'yesNo', required: 'always' }),
  agreed({ id: 'stopReason', label: 'Why we stop here', kind: 'choice', required: 'always', choices: c(['planMet', 'Plan met'], ['skinLimit', 'Skin has had enough'], ['tired', 'Client tired'], ['time', 'Time'], ['adverse', 'Unwanted reaction']) }),

  paper({ id: 'personalNotes', label: 'Notes for the sheet', kind: 'longText', maxLength: 400, hint: 'Job, sport, hat, travel. No health details: the sheet is read at home' }),
  paper({ id: 'productsGiven', label: 'Products given, with lot', kind: 'text', maxLength: 160 }),
  paper({ id: 'reviewOn', label: 'Review date', kind: 'date' }),
  closing({ id: 'teachBack', label: 'Client said in own words when to wash', kind: 'yesNo', required: 'always' }),
];

export const fieldById: ReadonlyMap<string, FieldDef> = new Map(fields.map((def) => [def.id, def]));

/** Key of a fact: `fade@VTX` per zone, `sebum` per session. */
export const fieldKey = (id: string, zone?: string): string => (zone === undefined ? id : `${id}@${zone}`);
