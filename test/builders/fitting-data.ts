import type { SheetData } from '../../shared/aftercare/sheet-data.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import {
  answer,
  answersOf,
  at,
  cartridge,
  cream,
  dataWith,
  fieldsOf,
  mix,
  pass,
  said,
  signed,
  ticksOf,
} from './data.ts';
import type { DataParts } from './data.ts';
import { photo, wholeSet } from './photo.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';

/** A session in which every rule holds, from consultation to closing: a table test changes one thing and sees one rule fail. */
const facts: Readonly<Record<string, FieldValue>> = {
  idKind: 'passport',
  idLastFour: '1234',
  goal: 'A denser crown',
  expectation: 'realistic',
  lastNeedleOn: '2024-05',
  previousStudio: 'own',
  scabsGone: true,
  priorTouchUps: 1,
  laserEver: false,
  transplantEver: false,
  hairLossScale: 'N4',
  fitzpatrick: 'III',
  undertone: 'neutral',
  sebum: 'normal',
  scalpSurface: ['clear'],
  stubbleMm: 1,
  greyPercent: 10,
  hairLevel: 3,
  sun: 'low',
  smoker: 'none',
  swimmer: 'none',
  outdoorWork: 'none',
  shavesRazor: 'med',
  ahaRetinoid: 'none',
  sweating: 'low',
  spfHabit: true,
  ongoingLoss: false,
  hairlineChange: false,
  patchPigment: 'noReaction',
  patchPigmentAppliedOn: '2026-11-16',
  patchPigmentOn: '2026-11-18',
  patchNumbing: 'noReaction',
  patchNumbingAppliedOn: '2026-11-16',
  patchNumbingOn: '2026-11-18',
  patchPigmentProduct: 'Maker carbon-black',
  patchPigmentLot: 'P1',
  patchNumbingProduct: 'emla-type',
  patchNumbingLot: 'N1',
  'fade@VTX': '2',
  'unevenness@VTX': '0',
  'hue@VTX': 'neutral',
  'hueSeverity@VTX': '0',
  'migration@VTX': '0',
  'density@VTX': 40,
  'plan@VTX': 'treat',
  'goalDensity@VTX': 60,
  gloves: 'nitrile',
  cleanser: 'Soap',
  antiseptic: 'isopropyl-70',
  antisepticLot: 'A1',
  antisepticExpiry: '2027-01',
  antisepticLabelSeconds: 30,
  antisepticContactSeconds: 60,
  shaveMethod: 'foil',
  sharpsBinId: 'B1',
  sharpsBinOpenedOn: '2026-11-01',
  sharpsBinFill: 'underHalf',
  disinfectant: 'Spray D1',
  disinfectantMinutes: 5,
  numbingUsed: true,
  lightSource: 'led',
  darkerThanHealed: 'lighter',
  labelShown: true,
  allergyMatch: false,
  clientAgreedShade: true,
  machine: 'Pen 3',
  hairlineMidMm: 75,
  templeLeftMm: 80,
  templeRightMm: 82,
  blendScore: '3',
  mirrorOk: true,
  finalColourAcknowledged: true,
  stopReason: 'planMet',
  reviewOn: '2026-12-27',
  teachBack: true,
};
const { questions, checklist } = defaultProtocol('uk');
const asked = questions
  .filter((row) => row.asked !== 'computed')
  .map(({ code }) => [code, answer('no')] as const);
const sheet = { lots: ['P1', 'W1', 'C1', 'N1'] } as unknown as SheetData;
const seen = (light: string, distanceM = 0.5) => said({ light, distanceM, ok: true }, at(125));

export const fittingFacts = (
  over: Readonly<Record<string, FieldValue | null>> = {},
): SessionData['fields'] => {
  const all = { ...facts, ...over };
  return fieldsOf(
    Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, FieldValue] => entry[1] !== null),
    ),
  );
};
export const fittingAnswers = (
  over: Readonly<Record<string, ReturnType<typeof answer>>> = {},
): SessionData['answers'] => answersOf({ ...Object.fromEntries(asked), ...over });

/** `facts` and `answers` change single entries (null removes a fact); everything else is replaced as given. */
export interface FittingParts extends Omit<DataParts, 'answers'> {
  readonly facts?: Readonly<Record<string, FieldValue | null>>;
  readonly answers?: Readonly<Record<string, ReturnType<typeof answer>>>;
}
export const fittingData = ({
  facts: changed,
  answers: changedAnswers,
  ...parts
}: FittingParts = {}): SessionData =>
  dataWith({
    lastAt: at(150),
    stage: 'aftercare',
    place: 'aftercare',
    fields: fittingFacts(changed),
    answers: fittingAnswers(changedAnswers),
    questionnaireConfirmed: said(true, at(1)),
    ticks: ticksOf(
      checklist.map(({ id }) => id),
      at(90),
    ),
    zones: ['VTX'],
    consents: Object.fromEntries(
      ['treatment', 'numbing', 'photosRecord', 'data', 'hairline'].map((id) => [id, signed()]),
    ),
    arrivalCream: said({ used: false }),
    numbing: [cream()],
    symptomChecks: [20, 30, 40, 50, 60, 70].map((minutes) => ({ at: at(minutes), signs: [] })),
    mixes: [mix()],
    photos: [
      ...wholeSet(),
      photo({ view: 'macro', zone: 'VTX', stage: 'application', at: at(118) }),
      ...wholeSet('fineTune', 125),
      ...Object.keys(parts.clearances ?? {}).map((row) =>
        photo({ id: `letter-${row}`, view: 'letter', row }),
      ),
    ],
    compared: [
      {
        before: photo().id,
        after: photo({ stage: 'fineTune' }).id,
        registered: true,
        at: at(126),
        by: 'device',
      },
    ],
    cartridges: [cartridge()],
    passes: [pass()],
    pain: [{ at: at(110), score: 2 }],
    sharps: said({ out: 1, in: 1 }, at(120)),
    lights: { d65: seen('d65'), warm: seen('warm', 1.5), raking: seen('raking', 3) },
    sheet: { paper: 'A4', at: at(140), sheet },
    delivered: said({ how: 'printed', inHand: true }, at(145)),
    ...parts,
  });
