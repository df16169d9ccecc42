import type { ClientId } from '../../shared/brand.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HubView } from '../../shared/sharing/hub.ts';
import { destroyReasons } from '../../shared/photos/photo.ts';
import { isHub } from '../../shared/sharing/hub.ts';
import { freshness, visitsThere } from '../../shared/sharing/visits-view.ts';
import type { VisitsThere } from '../../shared/sharing/visits-view.ts';
import { dateIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { createHubPlace } from '../hub/hub-place.ts';
import type { HubAsked } from '../hub/hub-place.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Erasure } from '../people/erasure.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Named } from '../people/directory.ts';
import type { KnownClients } from '../people/known-clients.ts';
import type { Persons } from '../people/persons.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { staffOf } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';
import type { WorkspaceDeps } from '../workspace-deps.ts';
import { createClientFiles } from './client-files.ts';
import { createHearingLate } from './hear-late.ts';
import { openChairs } from './open-chairs.ts';
import { otherVisitsOf } from './other-visits.ts';
import { othersOf } from './others-heard.ts';
import { createRegisteredTwice } from './registered-twice.ts';
import { createSharingService } from './sharing-service.ts';
import type { SharingDeps } from './sharing-deps.ts';
import { shareWork } from './share-work.ts';
import { createToldElsewhere } from './told-elsewhere.ts';
import { withElsewhere } from './with-elsewhere.ts';

type ForChairs = Omit<Parameters<typeof openChairs>[0], 'sharing' | 'releases' | 'sessions' | 'onTaken'>;
type Given = Pick<WorkspaceDeps, 'askFolder' | 'share' | 'onTablets' | 'onDeskChanged'> &
  Omit<
    SharingDeps,
    | 'reader'
    | 'askFolder'
    | 'run'
    | 'parcels'
    | 'onChange'
    | 'isKnown'
    | 'onFile'
    | 'onHeard'
    | 'told'
    | 'onTold'
    | 'onAfter'
    | 'follow'
    | 'onSaid'
    | 'onLooked'
    | 'onRelease'
    | 'onColleague'
    | 'eraseHere'
    | 'destroyPhoto'
  > &
  ForChairs & {
    readonly store: SharingDeps['reader'] & Pick<RecordReader, 'countOf'>;
    readonly vault: Pick<Vault, 'deviceId' | 'exchange' | 'sealPiece' | 'openPiece'>;
    readonly sessions: SessionService;
    readonly visits: Pick<VisitBook, 'forget' | 'dataOf'>;
    readonly studio: StudioService;
    readonly erasure: Pick<Erasure, 'erase'>;
    readonly media: Pick<MediaService, 'destroy' | 'forget'>;
    readonly known: KnownClients;
    readonly persons: Persons;
    /** What was entered elsewhere about visits that were over. */
    readonly onAfterwards: SharingDeps['onAfter'];
  };

const ALIKE = 60;

/** The record with what the other tablets hold of its clients. */
export const besideOthers = ({
  dataDir,
  store,
  vault,
}: Pick<WorkspaceDeps, 'dataDir' | 'store' | 'vault'>) => {
  const files = createClientFiles(dataDir, vault);
  return { files, reader: withElsewhere(store, files) };
};

/** This tablet among the others, what a recall knows of them, and what crosses from chair to chair. Without a thread beside it the work is done here. */
export const openSharing = (given: Given) => {
  const { store, sessions, visits, studio, erasure, media, vault } = given;
  const hearLate = createHearingLate({
    ...given,
    personOf: given.persons.of,
    own: store,
    nameOf: (device = vault.deviceId) =>
      service.tablets()?.tablets.find(({ deviceId }) => deviceId === device)?.name ?? '?',
  });
  const told = createToldElsewhere({ ...given, exchange: vault.exchange, studio });
  const askFolder = given.askFolder ?? (() => Promise.resolve(undefined));
  const hub = createHubPlace({
    ...given,
    isFirst: () => store.countOf('studio.joined') === 0,
  });
  /** The hub that somebody has just been let into, in place of the folder that would be asked for. */
  let entered: string | undefined;
  const service = createSharingService({
    ...given,
    told,
    // Of this tablet alone: its own record is asked what it shares.
    reader: store,
    onChange: given.onTablets ?? (() => undefined),
    askFolder: () => (entered === undefined ? askFolder() : Promise.resolve(entered)),
    parcels: hub.parcels,
    run: hub.around(given.share ?? shareWork),
    isKnown: (client) => given.known.get(client) !== undefined,
    onFile: (file) => {
      for (const { session, isHere } of file.sessions) {
        visits.forget(session);
        media.forget(session);
        if (!isHere) sessions.drop(session);
      }
    },
    onHeard: hearLate.hear,
    onSaid: given.persons.hear,
    onLooked: (next) => {
      hearLate.again();
      return twice.look(next);
    },
    follow: (said) => twice.fetchLinked(said),
    onTold: () => given.onDeskChanged?.(),
    onAfter: given.onAfterwards,
    onRelease: ({ text, hash }) => studio.hearElsewhere(text, hash),
    onColleague: ({ device, aad, body }) => {
      const bytes = vault.exchange.open(staffOf(device), aad, body);
      if (bytes === undefined) return;
      const { id, person, name } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<
        Record<string, unknown>
      >;
      const who = id ?? person;
      if (typeof who === 'string' && typeof name === 'string') studio.hearColleague(who, name);
    },
    destroyPhoto: ({ session, photo, why }) => {
      const reason = destroyReasons.find((one) => one === why) ?? 'clientAsked';
      media.destroy(session, photo, reason);
    },
    eraseHere: (client) => erasure.erase(client, 'clientAsked', 'device').ok,
  });
  /** Nobody is let into a hub any more where the tablets meet elsewhere: its password goes. */
  const forgettingHub = <T extends { readonly ok: boolean }>(changed: T): T => {
    if (changed.ok && !isHub(service.view().folder)) hub.forget();
    return changed;
  };
  const stop = (): ReturnType<typeof service.stop> => forgettingHub(service.stop());
  const ownName = (): string | undefined => service.tablets()?.tablets.find(({ isThis }) => isThis)?.name;
  const sharing = {
    ...service,
    choose: async () => forgettingHub(await service.choose()),
    stop,
    others: othersOf(service, given.zone),
    hub: {
      view: () => hub.view(service.view().folder),
      join: async (asked: HubAsked): Promise<Result<HubView, Failure | TabletsRefused | Cancelled>> => {
        const address = await hub.enter(asked);
        if (!address.ok) return address;
        entered = address.value;
        const chosen = await service.choose().finally(() => {
          entered = undefined;
        });
        if (chosen.ok) return ok(hub.view(address.value));
        hub.undo();
        return chosen;
      },
      leave: (): Result<HubView, Failure> => {
        const stopped = stop();
        return stopped.ok ? ok(hub.view(null)) : stopped;
      },
    },
    /** What makes a record number of this tablet no other's: nothing on the one that began the studio. */
    numberPart: (): string => {
      const own = ownName();
      if (own !== undefined) return own === '1' ? '' : `T${own}-`;
      // Joined, and its number among the others not read yet.
      return store.countOf('studio.joined') === 0 ? '' : `T${vault.deviceId.slice(0, 4).toUpperCase()}-`;
    },
  };
  /** How far the others were heard; `null` where this tablet works alone. */
  const howFresh = (): Pick<VisitsThere, 'fresh' | 'lacks'> | null => {
    if (service.isUnread()) return { fresh: [], lacks: words.listNotYet };
    const seen = service.tablets();
    return seen === undefined ? null : freshness(seen.tablets, seen.isWhole, given.zone());
  };
  /** Visits of the other tablets, for whoever audits the studio; `null` where this one works alone. */
  const visitsElsewhere = (onlyLooks: boolean): VisitsThere | null => {
    const fresh = howFresh();
    if (fresh === null) return null;
    const elsewhere = service.elsewhere();
    const nameOf = (client: ClientId) =>
      given.known.get(client)?.fullName ?? elsewhere?.directory.get(client)?.fullName;
    const dayOf = (at: Instant) => dateIn(given.zone(), at);
    return { ...visitsThere(elsewhere?.visits ?? [], onlyLooks, { nameOf, dayOf }), ...fresh };
  };
  const crossing = openChairs({ ...given, sharing, releases: studio, onTaken: hearLate.hear });
  const twice = createRegisteredTwice({
    ...given,
    elsewhere: service.elsewhere,
    ownName,
    isUnread: service.isUnread,
    onLinked: hearLate.hear,
    bring: crossing.bring,
  });
  const nameElsewhere = (client: ClientId): string | undefined =>
    service.elsewhere()?.directory.get(client)?.fullName;
  const isKnown = (client: ClientId): boolean => given.known.get(client) !== undefined;
  /** Whoever is registered here may be known there already. */
  const alikeElsewhere = (fields: ClientFields): readonly (Named & { readonly tablet: string })[] => {
    const there = service.elsewhere();
    return there === undefined
      ? []
      : [
          ...new Set([
            ...there.directory.bornOn(fields.dateOfBirth),
            ...there.directory.find(fields.phone, ALIKE),
          ]),
        ]
          .filter(({ id }) => !isKnown(id))
          .map((one) => ({ ...one, tablet: there.tabletOf(one.id) ?? '?' }));
  };
  const otherVisits = otherVisitsOf({ elsewhere: service.elsewhere, talked: service.talked, told, isKnown });
  return {
    sharing,
    chairs: {
      ...crossing,
      visitsElsewhere,
      freshness: howFresh,
      twice,
      byName: { nameElsewhere, alikeElsewhere },
    },
    told,
    otherVisits,
  };
};
