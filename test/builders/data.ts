import type { SessionId, ClientId, StaffId } from '../../shared/brand.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import type { LimitId, Protocol } from '../../shared/protocol/schema.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import { beginData } from '../../shared/session/data.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { Opening } from '../../shared/session/opening.ts';
import type { Recorded } from '../../shared/session/recorded.ts';
import type { ConsentState } from '../../shared/session/topics/consent/data.ts';
import type { LastVisit } from '../../shared/session/topics/history/data.ts';
import type { Answer } from '../../shared/session/topics/health/data.ts';
import type { Mix } from '../../shared/session/topics/mix/data.ts';
import type { Cartridge, Pass } from '../../shared/session/topics/needle/data.ts';
import type { NumbingApplication } from '../../shared/session/topics/numbing/data.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import { addMinutes } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';

/** The fixed clock of tests: Sunday 22 November 2026, 09:00 in London. */
export const nine = '2026-11-22T09:00:00.000Z' as Instant;
/** Minutes after nine. */
export const at = (minutes: number): Instant => addMinutes(nine, minutes);
export const staff = '00000000-0000-4000-8000-000000000001' as StaffId;

export const said = <T>(value: T, when: Instant = nine): Recorded<T> => ({
  value,
  at: when,
  by: staff,
  corrections: 0,
});
const saidAll = <T>(values: Readonly<Record<string, T>>, when?: Instant): Record<string, Recorded<T>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, said(value, when)]));
/** Facts by their key: `{ sebum: 'oily', 'plan@VTX': 'treat' }`. */
export const fieldsOf = (values: Readonly<Record<string, FieldValue>>, when?: Instant) =>
  saidAll(values, when);
export const ticksOf = (items: readonly string[], when?: Instant) =>
  saidAll(Object.fromEntries(items.map((item) => [item, true])), when);
export const answer = (word: Answer['answer'], rest: Partial<Answer> = {}): Answer => ({
  answer: word,
  zones: [],
  ...rest,
});
export const answersOf = (values: Readonly<Record<string, Answer>>, when?: Instant) => saidAll(values, when);
export const letter = (
  code: string,
  writtenOn = '2026-11-01',
  validUntil = '2027-11-01',
  when?: Instant,
): Record<string, Recorded<SessionData['clearances'][string]['value']>> =>
  saidAll(
    {
      [code]: {
        code,
        clinician: 'Dr Ada Roe',
        writtenOn: writtenOn as LocalDate,
        validUntil: validUntil as LocalDate,
        seen: true as const,
        writer: 'skinDoctor' as const,
        testSpotOn: '2026-10-01',
      },
    },
    when,
  );

export const openingWith = (over: Partial<Opening> = {}): Opening => ({
  session: '00000000-0000-4000-8000-0000000000aa' as SessionId,
  client: '00000000-0000-4000-8000-0000000000bb' as ClientId,
  kind: 'touch_up',
  at: nine,
  timeZone: 'Europe/London',
  protocol: { version: 1, hash: '0'.repeat(64), seq: 1 },
  studio: { name: 'Studio', phone: '020 7946 0000', outOfHoursPhone: '020 7946 0001' },
  practitioner: { id: staff, name: 'Kim Lee', licence: 'L-1', trainingExpiry: '2027-03' },
  clientFacts: {
    firstName: 'Marcus',
    fullName: 'Marcus Example',
    dateOfBirth: '1988-04-02',
    phone: '07700 900000',
    firstTimeHere: false,
  },
  lastVisit: null,
  numbingToday: [],
  recordNumber: 'SMP-2026-0412',
  ...over,
});

/** An earlier visit that left nothing behind but what is given. */
export const lastVisit = (over: Partial<LastVisit> = {}): LastVisit => ({
  session: '00000000-0000-4000-8000-0000000000cc' as SessionId,
  on: '2025-11-22' as LocalDate,
  lastNeedleOn: null,
  answers: {},
  fields: {},
  known: {},
  work: {},
  said: {},
  consents: {},
  ...over,
});

export interface DataParts extends Partial<Omit<SessionData, 'opening' | 'protocol'>> {
  readonly opening?: Partial<Opening>;
  readonly pack?: CountryPack['id'];
  readonly protocol?: (protocol: Protocol) => Protocol;
}
/** Facts of a session put together by hand, without the machine; nothing has been said but what is given. */
export const dataWith = ({
  opening,
  pack = 'uk',
  protocol = (same) => same,
  ...rest
}: DataParts = {}): SessionData => ({
  ...beginData(openingWith(opening), protocol(defaultProtocol(pack))),
  ...rest,
});
/** A protocol with one limit changed. */
export const limited =
  (id: LimitId, value: number) =>
  (protocol: Protocol): Protocol => ({
    ...protocol,
    limits: { ...protocol.limits, [id]: { ...protocol.limits[id], value } },
  });

export const signed = (when: Instant = at(1), textHash = 'a'.repeat(64)): ConsentState => ({
  shownAt: nine,
  shownHash: textHash,
  ink: [],
  given: {
    is: 'signed',
    textHash,
    language: 'en',
    method: 'typed',
    typedName: 'Marcus Example',
    witness: 'Kim Lee',
    strokes: [],
    at: when,
  },
});
export const cream = (over: Partial<NumbingApplication> = {}): NumbingApplication => ({
  id: 'cream-1',
  product: 'emla-type',
  lot: 'N1',
  expiry: '2027-01',
  appliedBy: 'client',
  zones: ['VTX'],
  areaCm2: 55,
  grams: 8,
  occluded: true,
  puncturedSkin: false,
  stage: 'cleanseAndNumb',
  stampedOnAt: at(10),
  onAt: at(10),
  stampedOffAt: at(75),
  offAt: at(75),
  alarmsAcknowledged: [],
  dwellUnknownSince: null,
  statedDwellMinutes: null,
  ...over,
});
export const mix = (over: Partial<Mix> = {}): Mix => ({
  id: 'mix-1',
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
  diluentMl: (over.diluentParts ?? 12) * 0.2,
  madeAt: at(80),
  discarded: false,
  ...over,
});
export const cartridge = (over: Partial<Cartridge> = {}): Cartridge => ({
  id: 'cartridge-1',
  config: '3RL',
  diameterMm: 0.25,
  membrane: true,
  manufacturer: 'Maker',
  lot: 'C1',
  expiry: '2028-01',
  packIntact: true,
  openedAt: at(90),
  ...over,
});
export const pass = (over: Partial<Pass> = {}): Pass => ({
  id: 'pass-1',
  zone: 'VTX',
  cartridge: 'cartridge-1',
  mix: 'mix-1',
  targetAddedDensity: 20,
  volts: 7,
  hertz: null,
  depthMm: null,
  angleDegrees: null,
  passNumber: 1,
  startedAt: at(95),
  endedAt: at(115),
  addedDensity: 20,
  skin: 'mildRed',
  bleedingEvents: 0,
  mistaken: false,
  ...over,
});
