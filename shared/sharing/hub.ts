import type { Instant } from '../time.ts';
import { daysBetween, dateIn } from '../time.ts';
import type { Sentence } from '../words/message.ts';
import { hubWords as words } from '../words/screens/hub.ts';

/** Where the tablets meet is a folder, or a database by its address. */
export const isHub = (place: string | null): boolean => /^postgres(ql)?:\/\//i.test(place ?? '');

/** Why a hub took or gave nothing. */
export type HubTrouble =
  | 'address'
  | 'unreachable'
  | 'cut-off'
  | 'no-tls'
  | 'certificate'
  | 'no-rights'
  | 'no-database'
  | 'no-schema'
  | 'old-schema'
  | 'new-schema'
  | 'wrong-version'
  | 'full'
  | 'read-only'
  | 'refused';

export const hubTroubleSays = (trouble: HubTrouble): Sentence =>
  trouble === 'address'
    ? words.badAddress
    : trouble === 'certificate'
      ? words.badCertificate
      : words[trouble];

export interface HubFacts {
  /** Without a password; `null`: the tablets meet elsewhere, or not at all. */
  readonly address: string | null;
  /** The one certificate that is believed: its fingerprint, and its last day. */
  readonly certificate: { readonly fingerprint: string; readonly until: Instant } | null;
  /** When lines were last moved there and back. */
  readonly reachedAt: Instant | null;
  /** Since when the tablets meet there, where that was kept. */
  readonly since: Instant | null;
  readonly trouble: HubTrouble | null;
  /** Of this tablet's chain, and of the studio's first: who looks after the hub lets a tablet in by them. */
  readonly device: string;
  readonly studio: string | null;
  /** Entries that the hub had lost and got again at the last push. */
  readonly refilled: number;
}

/** What the screen shows of the hub. */
export interface HubView {
  readonly address: string | null;
  readonly facts: readonly Sentence[];
  readonly troubles: readonly Sentence[];
}

const LONG_DAYS = 3;
const SOON_DAYS = 30;

export const hubView = (
  { address, certificate, reachedAt, since, trouble, refilled, device, studio }: HubFacts,
  now: Instant,
  zone: string,
): HubView => {
  const numbers = [
    words.deviceNumber({ number: device }),
    ...(studio === null ? [] : [words.studioNumber({ number: studio })]),
  ];
  if (address === null) return { address, facts: numbers, troubles: [] };
  const today = dateIn(zone, now);
  // One that was never reached is away since it was chosen.
  const away = reachedAt ?? since;
  const days = away === null ? 0 : daysBetween(dateIn(zone, away), today);
  const ends = certificate === null ? undefined : daysBetween(today, dateIn(zone, certificate.until));
  return {
    address,
    facts: [
      reachedAt === null ? words.neverReached : words.reached({ at: { at: reachedAt, zone, as: 'moment' } }),
      certificate === null
        ? words.anyCertificate
        : words.pinned({
            fingerprint: certificate.fingerprint,
            until: { day: dateIn(zone, certificate.until) },
          }),
      words.photos,
      ...numbers,
    ],
    troubles: [
      ...(trouble === null ? [] : [hubTroubleSays(trouble)]),
      ...(days >= LONG_DAYS ? [words.longGone({ days })] : []),
      ...(refilled > 0 ? [words.refilled({ count: refilled })] : []),
      ...(ends !== undefined && ends < 0
        ? [words.certificateEnded]
        : ends !== undefined && ends <= SOON_DAYS
          ? [words.certificateEnds({ days: ends })]
          : []),
    ],
  };
};
