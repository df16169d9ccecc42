import { completeSet } from '../../shared/photos/complete-set.ts';
import type { Slot } from '../../shared/photos/photo.ts';
import { defined } from '../../shared/session/recorded.ts';
import { afterSlotsOf } from '../../shared/session/topics/photos/read.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import type { IntentOf } from '../../shared/session/events.ts';
import type { StageId } from '../../shared/session/stage.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Chair } from './session.ts';

type Steps = (chair: Chair) => void;

export const field = (id: string, value: FieldValue | null, zone?: string): IntentOf<'field.set'> =>
  ({ type: 'field.set', field: id, ...(zone === undefined ? {} : { zone }), value }) as IntentOf<'field.set'>;

const facts = (values: Readonly<Record<string, FieldValue>>): readonly IntentOf<'field.set'>[] =>
  Object.entries(values).map(([id, value]) => field(id, value));

const ticks =
  (stage: StageId): Steps =>
  (chair) => {
    for (const item of chair.protocol.checklist.filter((one) => one.stage === stage))
      chair.say({ type: 'item.ticked', item: item.id, done: true });
  };

export const cream = (over: Partial<IntentOf<'numbing.applied'>> = {}): IntentOf<'numbing.applied'> => ({
  type: 'numbing.applied',
  application: 'cream-1',
  product: 'emla-type',
  lot: 'N1',
  expiry: '2027-01',
  appliedBy: 'client',
  zones: ['VTX'],
  areaCm2: 55,
  grams: 8,
  occluded: true,
  puncturedSkin: false,
  ...over,
});
export const mix = (over: Partial<IntentOf<'mix.made'>> = {}): IntentOf<'mix.made'> => ({
  type: 'mix.made',
  mix: 'mix-1',
  label: 'A',
  zones: ['VTX'],
  pigment: 'carbon-black',
  manufacturer: 'Maker',
  pigmentLot: 'P1',
  pigmentExpiry: '2027-06',
  openedOn: '2026-10-01' as LocalDate,
  openedMonths: 6,
  statementOnLabel: true,
  diluent: 'sterile-water',
  diluentLot: 'W1',
  diluentExpiry: '2027-02',
  diluentSterile: true,
  diluentParts: 12,
  pigmentMl: 0.2,
  diluentMl: 2.4,
  ...over,
});
export const cartridge = (
  over: Partial<IntentOf<'cartridge.opened'>> = {},
): IntentOf<'cartridge.opened'> => ({
  type: 'cartridge.opened',
  cartridge: 'needle-1',
  config: '3RL',
  diameterMm: 0.25,
  membrane: true,
  manufacturer: 'Maker',
  lot: 'C1',
  expiry: '2028-01',
  packIntact: true,
  ...over,
});
export const pass = (over: Partial<IntentOf<'pass.started'>> = {}): IntentOf<'pass.started'> => ({
  type: 'pass.started',
  pass: 'pass-1',
  zone: 'VTX',
  cartridge: 'needle-1',
  mix: 'mix-1',
  targetAddedDensity: 20,
  volts: 7,
  hertz: null,
  depthMm: 0.5,
  angleDegrees: 90,
  ...over,
});
export const passDone = (over: Partial<IntentOf<'pass.finished'>> = {}): IntentOf<'pass.finished'> => ({
  type: 'pass.finished',
  pass: 'pass-1',
  addedDensity: 18,
  skin: 'mildRed',
  bleedingEvents: 0,
  ...over,
});

/** Takes those pictures, each beside the grey card. */
const takes = (chair: Chair, slots: readonly Slot[]): void => {
  if (!chair.hasCamera) return;
  for (const { view, zone } of slots) {
    const photo = `taken-${chair.data().photos.length + 1}`;
    chair.say({
      type: 'photo.taken',
      photo,
      hash: 'a'.repeat(64),
      small: 'b'.repeat(64),
      view,
      ...defined({ zone }),
      source: 'camera',
      width: 1600,
      height: 1200,
    });
    chair.say({ type: 'photo.marked', photo, greyCard: true });
  }
};
const closeUp = [{ view: 'macro', zone: 'VTX' }] as const;

/** What a careful practitioner enters at each stage, for one zone, with cream put on by the client. */
export const stepsOf: { readonly [S in StageId]: Steps } = {
  consultation: (chair) => {
    chair.sayAll(
      facts({
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
      }),
    );
    for (const row of chair.protocol.questions.filter(({ asked }) => asked !== 'computed'))
      chair.say({ type: 'question.answered', code: row.code, answer: 'no' });
    chair.say({ type: 'questionnaire.confirmed' }, 5);
    chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
    for (const [id, value] of Object.entries({
      fade: '2',
      unevenness: '0',
      hue: 'neutral',
      hueSeverity: '0',
      migration: '0',
      density: 40,
      plan: 'treat',
      goalDensity: 60,
    }))
      chair.say(field(id, value, 'VTX'));
    for (const consent of ['treatment', 'numbing', 'photosRecord', 'data'] as const) chair.sign(consent);
    takes(chair, completeSet(['VTX']));
    ticks('consultation')(chair);
    chair.later(5);
  },
  cleanseAndNumb: (chair) => {
    chair.sayAll(
      facts({
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
      }),
    );
    chair.say({ type: 'arrivalCream.stated', used: false });
    ticks('cleanseAndNumb')(chair);
    chair.say(cream());
    for (const _check of [1, 2, 3]) {
      chair.later(10);
      chair.say({ type: 'symptoms.checked', signs: [] });
    }
  },
  colourMatch: (chair) => {
    chair.sayAll(
      facts({
        lightSource: 'led',
        darkerThanHealed: 'lighter',
        labelShown: true,
        allergyMatch: false,
        clientAgreedShade: true,
      }),
    );
    chair.say(mix());
    for (const _check of [1, 2, 3, 4]) {
      chair.later(10);
      chair.say({ type: 'symptoms.checked', signs: [] });
    }
    chair.say({ type: 'numbing.removed', application: 'cream-1' });
    chair.say({ type: 'item.ticked', item: 'cream-fully-removed', done: true });
    chair.say({ type: 'item.ticked', item: 'antiseptic-dry', done: true });
    ticks('colourMatch')(chair);
  },
  application: (chair) => {
    chair.sayAll(facts({ machine: 'Pen 3' }));
    ticks('application')(chair);
    chair.say(cartridge());
    chair.say(pass(), 10);
    chair.say({ type: 'symptoms.checked', signs: [] }, 10);
    chair.say({ type: 'symptoms.checked', signs: [] });
    chair.say({ type: 'pain.scored', score: 2 });
    chair.say(passDone());
    takes(chair, closeUp);
    chair.say({ type: 'sharps.counted', out: 1, in: 1 });
  },
  fineTune: (chair) => {
    for (const [index, { id }] of chair.protocol.lights.slice(0, 3).entries())
      chair.say({
        type: 'light.checked',
        light: id,
        distanceM: chair.protocol.distancesM[index] ?? 0.5,
        ok: true,
      });
    chair.sayAll(
      facts({
        hairlineMidMm: 75,
        templeLeftMm: 80,
        templeRightMm: 82,
        blendScore: '3',
        mirrorOk: true,
        finalColourAcknowledged: true,
        stopReason: 'planMet',
      }),
    );
    takes(chair, afterSlotsOf(chair.data()));
    if (chair.hasCamera) {
      const [before, after] = ['consultation', 'fineTune'].map((stage) =>
        chair.data().photos.find((one) => one.stage === stage && one.view === 'macro'),
      );
      if (before !== undefined && after !== undefined)
        chair.say({ type: 'photos.compared', before: before.id, after: after.id, registered: true });
    }
    ticks('fineTune')(chair);
    chair.later(5);
  },
  aftercare: (chair) => {
    chair.sayAll(facts({ reviewOn: '2026-12-27', personalNotes: 'Works on a scaffold' }));
    chair.prepareSheet();
    chair.say({ type: 'sheet.delivered', how: 'printed', inHand: true });
    chair.sayAll(facts({ teachBack: true }));
    ticks('aftercare')(chair);
  },
};
