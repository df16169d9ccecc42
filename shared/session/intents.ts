import { z } from 'zod';
import { adverseDetails } from '../adverse/form.ts';
import type { SheetData } from '../aftercare/sheet-data.ts';
import type { AuthorId } from '../brand.ts';
import { sampleKinds } from '../colour/sample.ts';
import type { Measured } from '../colour/sample.ts';
import type { DestroyReason } from '../photos/photo.ts';
import type { PhotoViewId } from '../photos/views.ts';
import { clean, said } from '../printable.ts';
import { signedIds } from '../protocol/consent-ids.ts';
import { viewIds } from '../scalp/views.ts';
import { stationRoles } from '../stock/facts.ts';
import type { KnownLot, LedgerFacts } from '../stock/facts.ts';
import type { Instant } from '../time.ts';
import { valueWords } from '../words/values.ts';
import {
  date,
  instant,
  key,
  late,
  lotId,
  partialDate,
  requirement,
  stroke,
  sure,
  zone,
} from './event-parts.ts';
import { stageIds } from './stage.ts';
import { handOverParts } from './topics/hand-over/data.ts';
import { contactIds, hygieneIds } from './topics/hygiene/data.ts';
import type { ClientFacts } from './topics/identity/data.ts';
import { sterilisations, tapers, undoable } from './topics/needle/data.ts';

/**
 * Everything a person may do in a session. Intents set, never toggle, and name the stage they came from (decision 18).
 * The parser of the door is this schema; the compiler leads from here to machine, screen and words.
 */
/** A text is told what is wrong with it as a text, not as one of many kinds of value. */
const fieldValue = z.union(
  [clean(400), z.number().finite(), z.boolean(), z.array(clean(60)).max(40), z.null()],
  {
    error: ({ input }) =>
      typeof input === 'string'
        ? input.length > 400
          ? valueWords.tooLong(400)
          : valueWords.unprintable
        : 'is no value that can be kept',
  },
);
const consent = z.enum(signedIds);
/** Shares of a photo's width and height. */
const photoPoint = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);
/** A typed reading: L* 0 to 100, a* and b* as far as instruments show them (brief 3.3). */
const lab = z.strictObject({
  L: z.number().min(0).max(100),
  a: z.number().min(-128).max(128),
  b: z.number().min(-128).max(128),
});

const machineSettings = {
  volts: z.number().min(0).max(60).nullable(),
  hertz: z.number().min(0).max(1000).nullable(),
  depthMm: z.number().min(0).max(10).nullable(),
  angleDegrees: z.number().min(0).max(180).nullable(),
  /** Millimetres from dot to dot, as aimed at. */
  spacingMm: z.number().min(0.5).max(3).nullable().optional(),
  /** Share of what the zone still lacks that this layer is to bring, percent (brief 4.2: 30, 70, 100). */
  layerPercent: z.number().int().min(1).max(100).optional(),
};

export const intentSchemas = {
  'field.set': z.strictObject({
    type: z.literal('field.set'),
    field: key,
    zone: zone.optional(),
    asLastTime: z.literal(true).optional(),
    value: fieldValue,
  }),
  'item.ticked': z.strictObject({ type: z.literal('item.ticked'), item: key, done: z.boolean(), ...late }),
  'question.answered': z.strictObject({
    type: z.literal('question.answered'),
    code: z.string().regex(/^C\d{2}$/),
    answer: z.enum(['yes', 'no', 'unsure']),
    zones: z.array(zone).max(40).optional(),
    on: partialDate.optional(),
    note: clean(400).optional(),
  }),
  'questionnaire.confirmed': z.strictObject({ type: z.literal('questionnaire.confirmed') }),
  'clearance.recorded': z.strictObject({
    type: z.literal('clearance.recorded'),
    code: z.string().regex(/^C\d{2}$/),
    clinician: said(120),
    writtenOn: date,
    validUntil: date,
    seen: z.literal(true),
  }),
  /** The tablet goes to the client: only the form is on the screen until the practitioner takes it back. */
  'handOver.begun': z.strictObject({
    type: z.literal('handOver.begun'),
    parts: z.array(z.enum(handOverParts)).min(1).max(handOverParts.length),
    language: z.string().max(12),
    witness: said(120).optional(),
    guardian: said(120).optional(),
  }),
  'handOver.ended': z.strictObject({ type: z.literal('handOver.ended'), how: z.enum(['held', 'typed']) }),
  'zone.chosen': z.strictObject({ type: z.literal('zone.chosen'), zone, chosen: z.boolean() }),
  /** Sets the place, and chooses the scar with it: `x` and `y` are shares of the drawing, `angle` degrees from level. Said again, it has moved. */
  'scar.placed': z.strictObject({
    type: z.literal('scar.placed'),
    zone: z.string().regex(/^SCR-[1-9]\d?$/),
    parent: zone,
    view: z.enum(viewIds),
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    angle: z.number().int().min(0).max(179),
  }),
  'consent.shown': z.strictObject({
    type: z.literal('consent.shown'),
    consent,
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().max(12),
  }),
  'ink.added': z.strictObject({
    type: z.literal('ink.added'),
    consent,
    pad: key,
    strokes: z.array(stroke).min(1).max(60),
  }),
  'ink.cleared': z.strictObject({ type: z.literal('ink.cleared'), consent }),
  'consent.signed': z.strictObject({
    type: z.literal('consent.signed'),
    consent,
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().max(12),
    method: z.enum(['drawn', 'typed']),
    typedName: said(120).optional(),
    witness: said(120).optional(),
    guardian: said(120).optional(),
  }),
  'consent.refused': z.strictObject({
    type: z.literal('consent.refused'),
    consent,
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().max(12),
    words: clean(200).optional(),
  }),
  'arrivalCream.stated': z.strictObject({
    type: z.literal('arrivalCream.stated'),
    used: z.boolean(),
    product: key.optional(),
    areaCm2: z.number().positive().max(1000).optional(),
    grams: z.number().positive().max(500).optional(),
    onAt: instant.optional(),
    offAt: instant.nullable().optional(),
  }),
  'product.limitsTyped': z.strictObject({
    type: z.literal('product.limitsTyped'),
    product: key,
    maximumAreaCm2: z.number().positive().max(2000),
    maximumGrams: z.number().positive().max(500),
    minimumDwellMinutes: z.number().min(0).max(600),
    maximumDwellMinutes: z.number().positive().max(600),
    occlusion: z.enum(['required', 'allowed', 'forbidden']),
    activePercent: z.number().positive().max(60).optional(),
  }),
  'numbing.applied': z.strictObject({
    type: z.literal('numbing.applied'),
    application: key,
    product: key,
    lot: said(40),
    expiry: partialDate,
    appliedBy: z.enum(['client', 'practitioner', 'clinician']),
    zones: z.array(zone).min(1).max(40),
    areaCm2: z.number().positive().max(1000),
    grams: z.number().positive().max(500),
    occluded: z.boolean(),
    puncturedSkin: z.boolean(),
    lotId,
    ...late,
  }),
  'numbing.removed': z.strictObject({ type: z.literal('numbing.removed'), application: key, ...late }),
  'numbing.alarmAcknowledged': z.strictObject({
    type: z.literal('numbing.alarmAcknowledged'),
    application: key,
    alarm: z.enum(['minimum', 'nearMaximum', 'maximum']),
  }),
  'numbing.dwellStated': z.strictObject({
    type: z.literal('numbing.dwellStated'),
    application: key,
    minutes: z.number().min(0).max(1440),
    words: clean(200).optional(),
  }),
  'symptoms.checked': z.strictObject({ type: z.literal('symptoms.checked'), signs: z.array(key).max(20) }),
  /** Something that has to stay wet for a time: the clock starts with the wipe and ends when it is dry. Said again, it starts anew. */
  'contact.started': z.strictObject({ type: z.literal('contact.started'), what: z.enum(contactIds) }),
  'contact.ended': z.strictObject({ type: z.literal('contact.ended'), what: z.enum(contactIds) }),
  'hygiene.counted': z.strictObject({ type: z.literal('hygiene.counted'), what: z.enum(hygieneIds) }),
  /** What a spectrophotometer showed, typed; the same sample again corrects it. Without a zone it stands for the whole head. */
  'colour.read': z.strictObject({
    type: z.literal('colour.read'),
    sample: key,
    kind: z.enum(sampleKinds),
    zone: zone.optional(),
    lab,
    device: clean(60).optional(),
  }),
  'colour.removed': z.strictObject({ type: z.literal('colour.removed'), sample: key }),
  /** Matched by eye although a photo was tried: the reason (G3-08). */
  'colour.byHand': z.strictObject({ type: z.literal('colour.byHand'), reason: said(200) }),
  /** The sample that the new work of a zone is to match; none goes back to the proposal. */
  'colour.targeted': z.strictObject({ type: z.literal('colour.targeted'), zone, sample: key.optional() }),
  'testDots.placed': z.strictObject({
    type: z.literal('testDots.placed'),
    test: key,
    zone,
    mix: key,
    cartridge: key,
    dots: z.number().int().min(5).max(20),
    photo: key.optional(),
    looks: z.enum(['right', 'tooDark', 'tooLight']).optional(),
    ...sure,
  }),
  'mix.made': z.strictObject({
    type: z.literal('mix.made'),
    mix: key,
    label: said(20),
    zones: z.array(zone).min(1).max(40),
    pigment: said(80),
    manufacturer: said(80),
    pigmentLot: said(40),
    pigmentExpiry: partialDate,
    openedOn: date,
    openedMonths: z.number().positive().max(36),
    statementOnLabel: z.boolean(),
    diluent: clean(80),
    diluentLot: clean(40),
    diluentExpiry: partialDate.nullable(),
    diluentSterile: z.boolean(),
    diluentParts: z.number().min(0).max(40),
    pigmentMl: z.number().min(0.01).max(20),
    diluentMl: z.number().min(0).max(20),
    pigmentLotId: lotId,
    diluentLotId: lotId,
    ...sure,
  }),
  'mix.discarded': z.strictObject({ type: z.literal('mix.discarded'), mix: key, reason: said(200) }),
  'mix.toppedUp': z.strictObject({
    type: z.literal('mix.toppedUp'),
    mix: key,
    pigmentMl: z.number().min(0).max(20),
    diluentMl: z.number().min(0).max(20),
    ...sure,
  }),
  'cartridge.opened': z.strictObject({
    type: z.literal('cartridge.opened'),
    cartridge: key,
    config: z.enum(['1RL', '2RL', '3RL', '5RL', '7RL', 'other']),
    diameterMm: z.number().min(0.15).max(0.35),
    membrane: z.boolean(),
    manufacturer: said(80),
    lot: said(40),
    expiry: partialDate,
    packIntact: z.boolean(),
    taper: z.enum(tapers).optional(),
    sterilisedBy: z.enum(sterilisations).optional(),
    pass: key.optional(),
    lotId,
    serial: said(40).optional(),
    ...sure,
    ...late,
  }),
  /** A lot of the ledger for the station or the sheet; its product, lot and expiry fill the fields. */
  'lot.chosen': z.strictObject({
    type: z.literal('lot.chosen'),
    role: z.enum(stationRoles),
    lotId: z.uuid(),
  }),
  'pass.started': z.strictObject({
    type: z.literal('pass.started'),
    pass: key,
    zone,
    cartridge: key,
    mix: key,
    targetAddedDensity: z.number().int().min(0).max(250),
    ...machineSettings,
    ...sure,
    ...late,
  }),
  'pass.finished': z.strictObject({
    type: z.literal('pass.finished'),
    pass: key,
    addedDensity: z.number().int().min(0).max(250),
    skin: z.enum(['none', 'mildRed', 'markedRed', 'swelling', 'pinpoint', 'bleeding', 'pigmentSpread']),
    bleedingEvents: z.number().int().min(0).max(99),
    ...late,
  }),
  'pass.amended': z.strictObject({
    type: z.literal('pass.amended'),
    pass: key,
    addedDensity: z.number().int().min(0).max(250).optional(),
    mistaken: z.boolean().optional(),
    reason: said(200),
  }),
  'pain.scored': z.strictObject({ type: z.literal('pain.scored'), score: z.number().int().min(0).max(10) }),
  /** A slip of the finger, taken back at once: the entry stays and is shown as undone. `id`: of the pass, cartridge or test dots, else the moment of the entry. */
  'work.undone': z.strictObject({
    type: z.literal('work.undone'),
    what: z.enum(undoable),
    id: said(60),
    reason: said(200),
  }),
  'break.begun': z.strictObject({ type: z.literal('break.begun') }),
  'break.ended': z.strictObject({ type: z.literal('break.ended') }),
  'break.taken': z.strictObject({ type: z.literal('break.taken'), minutes: z.number().min(0).max(240) }),
  'sharps.counted': z.strictObject({
    type: z.literal('sharps.counted'),
    out: z.number().int().min(0).max(99),
    in: z.number().int().min(0).max(99),
  }),
  'light.checked': z.strictObject({
    type: z.literal('light.checked'),
    light: key,
    distanceM: z.number().positive().max(10),
    ok: z.boolean(),
    note: clean(200).optional(),
  }),
  'gap.noted': z.strictObject({
    type: z.literal('gap.noted'),
    gap: key,
    zone,
    note: said(200),
    action: z.enum(['dotsNow', 'review', 'leave']),
    done: z.boolean(),
  }),
  'extraDots.counted': z.strictObject({
    type: z.literal('extraDots.counted'),
    zone,
    dots: z.number().int().min(0).max(2000),
  }),
  'numbing.reopened': z.strictObject({ type: z.literal('numbing.reopened'), reason: said(200) }),
  'application.reopened': z.strictObject({
    type: z.literal('application.reopened'),
    zones: z.array(zone).min(1).max(40),
    reason: said(200),
  }),
  'stage.completed': z.strictObject({ type: z.literal('stage.completed') }),
  'requirement.overridden': z.strictObject({
    type: z.literal('requirement.overridden'),
    requirement,
    reason: said(300),
    name: said(120),
  }),
  'requirement.acknowledged': z.strictObject({ type: z.literal('requirement.acknowledged'), requirement }),
  'session.suspended': z.strictObject({
    type: z.literal('session.suspended'),
    reason: clean(200).optional(),
  }),
  'session.resumed': z.strictObject({ type: z.literal('session.resumed') }),
  'session.stopped': z.strictObject({ type: z.literal('session.stopped') }),
  'session.abandoned': z.strictObject({ type: z.literal('session.abandoned'), reason: said(300) }),
  'session.deferred': z.strictObject({
    type: z.literal('session.deferred'),
    reason: said(300),
    noteForClient: said(300),
    comeBackFrom: date.optional(),
  }),
  'session.referred': z.strictObject({
    type: z.literal('session.referred'),
    to: z.enum(['laser', 'medical']),
    reason: said(300),
    noteForClient: said(300),
  }),
  'session.declined': z.strictObject({
    type: z.literal('session.declined'),
    reason: said(300),
    noteForClient: said(300),
  }),
  'emergency.raised': z.strictObject({ type: z.literal('emergency.raised') }),
  'sign.ticked': z.strictObject({ type: z.literal('sign.ticked'), sign: key, present: z.boolean() }),
  'emergency.falseAlarm': z.strictObject({
    type: z.literal('emergency.falseAlarm'),
    reason: said(300),
    name: said(120),
  }),
  'emergency.ended': z.strictObject({
    type: z.literal('emergency.ended'),
    whatWasDone: said(400),
    handedOverTo: clean(120).optional(),
  }),
  'adverse.noted': z.strictObject({
    type: z.literal('adverse.noted'),
    event: key,
    what: said(400),
    plan: clean(400),
    zone: zone.optional(),
    details: adverseDetails.optional(),
    pass: key.optional(),
    ...late,
  }),
  'note.added': z.strictObject({ type: z.literal('note.added'), text: said(400) }),
  'photo.marked': z.strictObject({ type: z.literal('photo.marked'), photo: key, greyCard: z.boolean() }),
  /** The agreed line over a photo of this session; said again, it has moved, and asks for a new signature (G4-03). */
  'hairline.drawn': z.strictObject({
    type: z.literal('hairline.drawn'),
    photo: key,
    points: z.array(photoPoint).min(2).max(60),
    glabella: photoPoint,
  }),
  /** `registered`: ears, eyes and nose lie on each other, so that the two may be compared (brief 5.1, 5.2). Earlier versions did not ask. */
  'photos.compared': z.strictObject({
    type: z.literal('photos.compared'),
    before: key,
    after: key,
    registered: z.boolean().optional(),
  }),
  'sheet.delivered': z.strictObject({
    type: z.literal('sheet.delivered'),
    how: z.enum(['printed', 'saved', 'refusedByClient']),
    inHand: z.boolean(),
  }),
  'sheet.notGiven': z.strictObject({ type: z.literal('sheet.notGiven'), reason: said(300) }),
  'session.closed': z.strictObject({ type: z.literal('session.closed') }),
} as const;

export type IntentType = keyof typeof intentSchemas;
export type Intent = { [T in IntentType]: z.infer<(typeof intentSchemas)[T]> }[IntentType];
export type IntentOf<T extends IntentType> = Extract<Intent, { type: T }>;

/** One parser for the door; issues name the field. */
export const intentSchema = z.discriminatedUnion(
  'type',
  Object.values(intentSchemas) as unknown as [(typeof intentSchemas)['session.closed']],
) as unknown as z.ZodType<Intent>;

/** Things main writes into a session by itself: nobody taps them. */
export type SystemEvent =
  | { readonly type: 'sheet.prepared'; readonly paper: string; readonly sheet: SheetData }
  /** Written by main once the sealed bytes lie on the disk; `photo` is its id, `hash` and `small` those of the sealed files. */
  | {
      readonly type: 'photo.taken';
      readonly photo: string;
      readonly hash: string;
      readonly small: string;
      readonly view: PhotoViewId;
      readonly zone?: string;
      readonly takenAt?: Instant;
      readonly source: 'camera' | 'file';
      readonly width: number;
      readonly height: number;
      readonly retakeOf?: string;
      readonly row?: string;
      readonly light?: string;
    }
  /** Main opened the sealed photo and measured it: the marks, what the pixels said, and by which version of the algorithm. */
  | ({ readonly type: 'colour.sampled'; readonly photo: string } & Measured)
  | { readonly type: 'photo.destroyed'; readonly photo: string; readonly why: DestroyReason }
  | {
      readonly type: 'stage.blocked';
      readonly stage: (typeof stageIds)[number];
      readonly open: readonly string[];
    }
  | { readonly type: 'app.interrupted'; readonly lastAt: Instant; readonly reopenedAt: Instant }
  | { readonly type: 'clock.jumped'; readonly from: Instant; readonly wall: Instant }
  /** A lot of this session was quarantined, recalled or set free meanwhile. */
  | { readonly type: 'lot.stateChanged'; readonly fact: KnownLot }
  | { readonly type: 'client.amended'; readonly facts: ClientFacts };

/** `at` and `by` are stamped by main only; `from` is the stage the screen showed. */
export interface Stamp {
  readonly at: Instant;
  readonly by: AuthorId;
  readonly from?: string | undefined;
  /** What the stock ledger said of the lots that the event names (decision 8); sessions of earlier versions hold none. */
  readonly ledger?: LedgerFacts | undefined;
}
export type SessionEvent = (Intent | SystemEvent) & Stamp;
export type EventType = SessionEvent['type'];
