import type { Protocol } from '../../../shared/protocol/schema.ts';
import type { FieldValue } from '../../../shared/session/field.ts';
import type { Intent, IntentOf } from '../../../shared/session/events.ts';
import type { LedgerFacts, LotRole } from '../../../shared/stock/facts.ts';
import type { Taken } from './cupboard.ts';
import type { Story, StoryLots, StoryZone } from './visit-story.ts';

/** One thing said in a session, some minutes after the one before; what only the state can word is a mark that is worked out when it is written. */
type Said =
  | (Intent & { readonly ledger?: LedgerFacts })
  | { readonly type: 'sign'; readonly consent: 'treatment' | 'numbing' | 'photosRecord' | 'data' }
  | { readonly type: 'sheet' }
  | { readonly type: 'photos' };
export interface Step {
  readonly minutes: number;
  readonly said: Said;
}

const now = (said: Said, minutes = 0.2): Step => ({ minutes, said });
const field = (id: string, value: FieldValue, zone?: string): Step =>
  now({
    type: 'field.set',
    field: id,
    ...(zone === undefined ? {} : { zone }),
    value,
  } as IntentOf<'field.set'>);
const facts = (values: Readonly<Record<string, FieldValue>>): readonly Step[] =>
  Object.entries(values).map(([id, value]) => field(id, value));
/** What the ledger said of the lots that were chosen; of a typed one that it does not know it. */
const ledgerOf = (lots: Partial<Record<LotRole, Taken>>): { readonly ledger: LedgerFacts } => ({
  ledger: Object.fromEntries(
    Object.entries(lots).map(([role, { fact, lot }]) => [role, fact ?? { known: false, lot, alike: [] }]),
  ),
});
const idOf = <K extends string>(key: K, { fact }: Taken): { readonly [N in K]?: string } =>
  (fact === null ? {} : { [key]: fact.lotId }) as { readonly [N in K]?: string };
const done = (minutes = 1): Step => now({ type: 'stage.completed' }, minutes);

/**
 * A visit from the first question to its end. `whole` is what a careful practitioner enters, about 200 entries; otherwise about 50.
 */
export const visitSteps = (story: Story, protocol: Protocol, whole: boolean): readonly Step[] => [
  ...consultation(story, protocol, whole),
  ...(story.ending === 'closed' && story.lots !== null
    ? work(story, story.lots, protocol, whole)
    : story.ending === 'closed'
      ? []
      : turnedAway(story.ending)),
];

/** Of these only what the lists and a recall are made of, for records that must hold very many visits. */
export const shortened = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ said }) => listed.has(said.type) || said.type.startsWith('session.'));
const listed: ReadonlySet<string> = new Set([
  'zone.chosen',
  'stage.completed',
  'lot.chosen',
  'mix.made',
  'cartridge.opened',
  'pass.started',
]);

const ticks = (protocol: Protocol, stage: string): readonly Step[] =>
  protocol.checklist
    .filter((one) => one.stage === stage)
    .map(({ id }) => now({ type: 'item.ticked', item: id, done: true }));
const rows = (protocol: Protocol, yes: readonly string[], whole: boolean): readonly Step[] =>
  protocol.questions
    .filter(({ asked, code }) => asked !== 'computed' && (whole || yes.includes(code)))
    .map(({ code }) => now({ type: 'question.answered', code, answer: yes.includes(code) ? 'yes' : 'no' }));

const consultation = (
  { zones, skin, yes, touchUps }: Story,
  protocol: Protocol,
  whole: boolean,
): readonly Step[] => [
  ...facts({
    idKind: 'passport',
    idLastFour: '4471',
    goal: 'Looks like a fresh shave again',
    expectation: 'realistic',
    previousStudio: 'own',
    priorTouchUps: Math.min(20, touchUps - 1),
    undertone: skin.undertone,
    sebum: skin.sebum,
    fitzpatrick: skin.fitzpatrick,
  }),
  ...(whole
    ? facts({
        lastNeedleOn: '2019',
        scabsGone: true,
        laserEver: false,
        transplantEver: false,
        hairLossScale: skin.hairLossScale,
        scalpSurface: ['clear'],
        stubbleMm: 1,
        greyPercent: skin.greyPercent,
        hairLevel: skin.hairLevel,
        sun: 'low',
        smoker: 'none',
        swimmer: 'none',
        outdoorWork: 'low',
        shavesRazor: 'med',
        ahaRetinoid: 'none',
        sweating: 'low',
        spfHabit: true,
        ongoingLoss: false,
        hairlineChange: false,
        patchPigment: 'noReaction',
        patchNumbing: 'noReaction',
      })
    : []),
  ...rows(protocol, yes, whole),
  now({ type: 'questionnaire.confirmed' }, 3),
  ...zones.flatMap((one) => zoneSteps(one, whole)),
  ...(whole ? (['treatment', 'numbing', 'photosRecord', 'data'] as const) : (['treatment'] as const)).map(
    (consent) => now({ type: 'sign', consent }, 2),
  ),
  ...(whole ? ticks(protocol, 'consultation') : []),
];

const zoneSteps = (
  { zone, fade, unevenness, migration, density, healed }: StoryZone,
  whole: boolean,
): readonly Step[] => [
  now({ type: 'zone.chosen', zone, chosen: true }),
  ...(healed === null ? [] : [field('healedResult', healed, zone)]),
  field('fade', String(fade), zone),
  field('unevenness', String(unevenness), zone),
  ...(whole
    ? [
        field('hue', 'neutral', zone),
        field('hueSeverity', '0', zone),
        field('migration', String(migration), zone),
        field('goalDensity', 70, zone),
      ]
    : []),
  field('density', density, zone),
  field('plan', 'treat', zone),
];

const turnedAway = (ending: 'deferred' | 'declined'): readonly Step[] => [
  now(
    ending === 'deferred'
      ? {
          type: 'session.deferred',
          reason: 'Sunburn on the scalp',
          noteForClient: 'Your skin needs rest first. Please come back when it is calm.',
        }
      : {
          type: 'session.declined',
          reason: 'Wish cannot be met',
          noteForClient: 'We cannot promise what you hope for.',
        },
    4,
  ),
];

const work = ({ zones }: Story, lots: StoryLots, protocol: Protocol, whole: boolean): readonly Step[] => [
  now({ type: 'photos' }, 3),
  done(2),
  ...facts({ gloves: 'nitrile', numbingUsed: whole }),
  ...(lots.antiseptic.fact === null
    ? facts({ antiseptic: 'isopropyl-70', antisepticLot: lots.antiseptic.lot })
    : [
        now({
          type: 'lot.chosen',
          role: 'antiseptic',
          lotId: lots.antiseptic.fact.lotId,
          ...ledgerOf({ antiseptic: lots.antiseptic }),
        }),
      ]),
  ...(whole ? ticks(protocol, 'cleanseAndNumb') : []),
  ...(whole
    ? [
        now({
          type: 'numbing.applied',
          application: 'cream-1',
          product: 'emla-type',
          lot: lots.cream.lot,
          expiry: lots.cream.expiry,
          ...idOf('lotId', lots.cream),
          ...ledgerOf({ numbing: lots.cream }),
          appliedBy: 'client',
          zones: zones.map(({ zone }) => zone),
          areaCm2: 60,
          grams: 9,
          occluded: true,
          puncturedSkin: false,
        } as const),
        ...[1, 2, 3, 4, 5, 6].map((): Step => now({ type: 'symptoms.checked', signs: [] }, 10)),
      ]
    : []),
  done(),
  ...facts({
    lightSource: 'led',
    darkerThanHealed: 'lighter',
    labelShown: true,
    allergyMatch: false,
    clientAgreedShade: true,
  }).slice(0, whole ? 5 : 1),
  ...zones.map(({ parts, zone }, index) =>
    now(
      {
        type: 'mix.made',
        mix: `mix-${index}`,
        label: String.fromCodePoint(65 + index),
        zones: [zone],
        pigment: 'carbon-black',
        manufacturer: lots.pigment.manufacturer,
        pigmentLot: lots.pigment.lot,
        pigmentExpiry: lots.pigment.expiry,
        openedOn: lots.pigment.openedOn,
        openedMonths: 6,
        statementOnLabel: true,
        diluent: 'sterile-water',
        diluentLot: lots.diluent.lot,
        diluentExpiry: lots.diluent.expiry,
        diluentSterile: true,
        diluentParts: parts,
        pigmentMl: 0.2,
        diluentMl: 0.2 * parts,
        ...idOf('pigmentLotId', lots.pigment),
        ...idOf('diluentLotId', lots.diluent),
        ...ledgerOf({ pigment: lots.pigment, diluent: lots.diluent }),
      } as const,
      2,
    ),
  ),
  ...(whole
    ? [now({ type: 'numbing.removed', application: 'cream-1' }), ...ticks(protocol, 'colourMatch')]
    : []),
  done(),
  field('machine', 'Pen 3'),
  ...(whole ? ticks(protocol, 'application') : []),
  ...zones.flatMap((one, index) => passSteps(one, index, lots.needles[index] as Taken)),
  now({ type: 'sharps.counted', out: zones.length, in: zones.length }),
  done(),
  ...facts({
    hairlineMidMm: 75,
    templeLeftMm: 80,
    templeRightMm: 82,
    blendScore: '3',
    mirrorOk: true,
    finalColourAcknowledged: true,
    stopReason: 'planMet',
  }).slice(whole ? 0 : 5),
  ...(whole
    ? [
        ...protocol.lights
          .slice(0, 3)
          .map(({ id }) => now({ type: 'light.checked', light: id, distanceM: 0.5, ok: true })),
        ...ticks(protocol, 'fineTune'),
      ]
    : []),
  done(3),
  now({ type: 'sheet' }, 2),
  now({ type: 'sheet.delivered', how: 'printed', inHand: true }, 2),
  ...(whole ? [...facts({ teachBack: true }), ...ticks(protocol, 'aftercare')] : []),
  now({ type: 'session.closed' }, 2),
];

const passSteps = ({ zone, needle, added }: StoryZone, index: number, taken: Taken): readonly Step[] => [
  now({
    type: 'cartridge.opened',
    cartridge: `needle-${index}`,
    config: needle,
    diameterMm: 0.25,
    membrane: true,
    manufacturer: taken.manufacturer,
    lot: taken.lot,
    expiry: taken.expiry,
    packIntact: true,
    ...idOf('lotId', taken),
    ...ledgerOf({ cartridge: taken }),
  } as const),
  now({
    type: 'pass.started',
    pass: `pass-${index}`,
    zone,
    cartridge: `needle-${index}`,
    mix: `mix-${index}`,
    targetAddedDensity: added,
    volts: 7,
    hertz: null,
    depthMm: 0.5,
    angleDegrees: 90,
  }),
  now(
    { type: 'pass.finished', pass: `pass-${index}`, addedDensity: added, skin: 'mildRed', bleedingEvents: 0 },
    18,
  ),
];
