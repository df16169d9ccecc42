import { setUpOpen } from '../../shared/home/set-up.ts';
import type { RecordHome } from '../../shared/ipc/pages.ts';
import type { HomePage, Settings } from '../../shared/ipc/this-device.ts';
import type { ClientElsewhere, ClientPage } from '../../shared/people/client.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Workspace } from '../workspace.ts';
import type { TabletReader } from '../people/tablet.ts';

type Asks = Pick<TabletReader, 'only' | 'member'>;

/** The front desk sees who somebody is and how they are reached, not that they have sessions. */
export const contactOf = <E>(tablet: Asks, page: Result<ClientPage, E>): Result<ClientPage, E> =>
  page.ok && tablet.only('clients') === 'contact' ? ok({ ...page.value, sessions: [], copies: [] }) : page;

/** Likewise of clients whom another tablet knows. */
export const elsewhereFor = (tablet: Asks, found: readonly ClientElsewhere[]): readonly ClientElsewhere[] =>
  tablet.only('clients') === 'contact' ? found.map((one) => ({ ...one, visits: [] })) : found;

/** The first screen of somebody who sees contact data only, or papers of their own. */
const homeFor = (tablet: Asks, page: RecordHome): RecordHome => {
  if (tablet.only('clients') === 'contact')
    return {
      ...page,
      open: [],
      openMore: 0,
      recent: [],
      followUps: [],
      reviews: [],
      reviewsMore: 0,
      calls: [],
      callsMore: 0,
      papers: [],
    };
  const own = ownId(tablet);
  return own === undefined ? page : { ...page, papers: page.papers.filter(({ id }) => id === own) };
};

/** The first screen, with what is still to be set up on this device; `null` where nothing is, as in practice. */
export const homeOf = (open: Workspace, settings: Settings | null): HomePage => {
  const { tablet } = open.people;
  const page = homeFor(tablet, open.home(ownId(tablet), tablet.shows('review')));
  const facts = {
    // Of a damaged record even the protocol may be what cannot be read: nobody is asked to set up then.
    protocolVersion: open.studio.newestRelease()?.protocol.version ?? Infinity,
    lots: page.received,
    backupFolder: open.backup.view().folder,
  };
  return { ...page, setUp: settings === null ? [] : setUpOpen({ ...facts, ...settings }) };
};

/** Of somebody who sees only sessions of their own: not even a line of others, nor how many there are. */
export const ownId = (tablet: Asks): string | undefined =>
  tablet.only('completed') === 'own' ? tablet.member()?.id : undefined;
