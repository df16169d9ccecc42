import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hubTroubleSays, hubView, isHub } from '../../shared/sharing/hub.ts';
import type { HubFacts, HubTrouble, HubView } from '../../shared/sharing/hub.ts';
import { addMinutes, instantOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { hubWords as words } from '../../shared/words/screens/hub.ts';
import type { Sentence } from '../../shared/words/message.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { parcelsInFolder } from '../sharing/parcels.ts';
import type { ParcelPlace } from '../sharing/parcels.ts';
import type { RunShare } from '../sharing/run-share.ts';
import type { ShareTold } from '../sharing/share-work.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import type { Vault } from '../vault/vault.ts';
import type { HubSecret } from './hub-secret.ts';
import { parcelsAtHub } from './parcels-at-hub.ts';

interface Kept extends HubSecret {
  readonly reachedAt?: Instant | undefined;
  /** When the hub was chosen. */
  readonly since?: Instant | undefined;
  /** Entries of this tablet that lay there then. */
  readonly pushed?: number | undefined;
  readonly refilled?: { readonly count: number; readonly at: Instant } | undefined;
  readonly trouble?: HubTrouble | undefined;
}
export interface HubAsked extends HubSecret {
  readonly url: string;
}

interface Deps {
  readonly dataDir: string;
  readonly vault: Pick<Vault, 'sealPiece' | 'openPiece' | 'deviceId'>;
  /** Begun with the first tablet: its number is that of the studio. */
  readonly isFirst: () => boolean;
  readonly clock: Pick<Clock, 'now'>;
  readonly zone: () => string;
  readonly log: Log;
}

/** A lost dump is told for so long. */
const REFILLED_MINUTES = 3 * 24 * 60;
const MOST_BYTES = 256 * 1024;
const BOUND = 'stipple-hub-1';
const fileOf = (dataDir: string): string => join(dataDir, 'hub.bin');

/** The hub of this tablet: its password sealed beside the record, and how the last times went. The address alone stands in the record. */
export const createHubPlace = ({ dataDir, vault, clock, zone, isFirst, log }: Deps) => {
  let known: Kept | undefined;
  let studio: string | undefined;
  /** As it was when somebody entered another hub. */
  let before: Kept | undefined;
  const read = (): Kept | undefined => {
    if (known !== undefined) return known;
    try {
      const opened = vault.openPiece('staff', BOUND, readPlainFile(fileOf(dataDir), MOST_BYTES));
      if (opened.ok) known = JSON.parse(Buffer.from(opened.value).toString('utf8')) as Kept;
    } catch {
      // Not there, or damaged: the password is asked for again.
    }
    return known;
  };
  const keep = (next: Kept): void => {
    known = next;
    try {
      const sealed = vault.sealPiece('staff', BOUND, Buffer.from(JSON.stringify(next), 'utf8'));
      if (sealed.ok) writeDurably(fileOf(dataDir), sealed.value);
    } catch (error) {
      // A full disk: it is known until the next start, and written with what is kept next.
      log.write('what is known of the hub', error);
    }
  };

  const heard = (told: ShareTold): void => {
    const kept = read();
    if (kept === undefined) return;
    if (told.is === 'no') {
      // Whatever else went wrong is this tablet's own.
      if (told.no.is === 'hub') keep({ ...kept, trouble: told.no.why });
      return;
    }
    if (told.is !== 'picture') return;
    studio = told.studio;
    const head = told.picture.tablets.find(({ isThis }) => isThis)?.end?.seq ?? 0;
    // What was sent beyond what is new lay there before.
    const lost = kept.pushed === undefined ? 0 : told.sent - Math.max(0, head - kept.pushed);
    keep({
      ...kept,
      trouble: undefined,
      reachedAt: clock.now(),
      pushed: head,
      ...(lost > 0 ? { refilled: { count: lost, at: clock.now() } } : {}),
    });
  };

  return {
    /** The same work, with what a hub asks for. */
    around:
      (run: RunShare): RunShare =>
      (asked, hear) =>
        isHub(asked.folder)
          ? run({ ...asked, hub: secretOf(read()) }, (told) => {
              heard(told);
              hear(told);
            })
          : run(asked, hear),
    parcels: (place: string): ParcelPlace =>
      isHub(place)
        ? parcelsAtHub({ url: place, ...secretOf(read()) }, () => read()?.studio ?? studio ?? '')
        : parcelsInFolder(place),
    view: (place: string | null): HubView => {
      const kept = read();
      const facts: HubFacts = {
        address: isHub(place) ? place : null,
        certificate: certificateIn(kept?.pem),
        reachedAt: kept?.reachedAt ?? null,
        since: kept?.since ?? null,
        trouble: kept?.trouble ?? null,
        device: vault.deviceId,
        studio: kept?.studio ?? studio ?? (isFirst() ? vault.deviceId : null),
        refilled:
          kept?.refilled !== undefined && addMinutes(kept.refilled.at, REFILLED_MINUTES) > clock.now()
            ? kept.refilled.count
            : 0,
      };
      return hubView(facts, clock.now(), zone());
    },
    /** Looks whether the hub lets this tablet in, and keeps the password where it does. Nothing was changed where it does not. */
    enter: async ({ url, ...secret }: HubAsked): Promise<Result<string, Failure | TabletsRefused>> => {
      const address = addressOf(url);
      if (address === undefined) return no(words.badAddress);
      if (secret.pem !== undefined && certificateIn(secret.pem) === null)
        return no(words.unreadableCertificate);
      const { hubReach } = await import('./hub-reach.ts');
      const reach = await hubReach({ url: address, ...secret }, secret.studio);
      if (!reach.ok) return no(hubTroubleSays(reach.error.is));
      await reach.value.close();
      before = read();
      keep({ ...secret, since: clock.now() });
      return ok(address);
    },
    /** Nothing came of `enter`: what was known before is known again. */
    undo: (): void => {
      const was = before;
      before = undefined;
      if (was !== undefined) return keep(was);
      known = undefined;
      shredDurably(fileOf(dataDir));
    },
    forget: (): void => {
      known = undefined;
      shredDurably(fileOf(dataDir));
    },
  };
};

const secretOf = (kept: Kept | undefined): HubSecret => ({
  password: kept?.password ?? '',
  ...(kept?.pem === undefined ? {} : { pem: kept.pem }),
  ...(kept?.studio === undefined ? {} : { studio: kept.studio }),
});

/** Without a password: that is typed beside it, and no screen shows it. */
const addressOf = (text: string): string | undefined => {
  try {
    const url = new URL(text.trim());
    if (!isHub(url.href) || url.username === '' || url.hostname === '') return undefined;
    url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
};

const certificateIn = (pem: string | undefined): HubFacts['certificate'] => {
  if (pem === undefined) return null;
  try {
    const { fingerprint256, validTo } = new X509Certificate(pem);
    return { fingerprint: fingerprint256.slice(0, 23), until: instantOf(Date.parse(validTo)) };
  } catch {
    return null;
  }
};

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
