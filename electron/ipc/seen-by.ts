import type { CompletedList, HomePage } from '../../shared/ipc/pages.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { TabletReader } from '../people/tablet.ts';

type Asks = Pick<TabletReader, 'only' | 'member'>;

/** The front desk sees who somebody is and how they are reached, not that they have sessions. */
export const contactOf = <E>(tablet: Asks, page: Result<ClientPage, E>): Result<ClientPage, E> =>
  page.ok && tablet.only('clients') === 'contact' ? ok({ ...page.value, sessions: [] }) : page;

/** The first screen of somebody who sees contact data, or only sessions of their own. */
export const homeFor = (tablet: Asks, page: HomePage): HomePage => {
  if (tablet.only('clients') === 'contact')
    return { ...page, open: [], openMore: 0, recent: [], followUps: [] };
  const own = ownId(tablet);
  return own === undefined
    ? page
    : { ...page, recent: page.recent.filter(({ practitionerId }) => practitionerId === own) };
};

/** Of the sessions of others not even a line. */
export const ownOf = (tablet: Asks, list: CompletedList): CompletedList => {
  const own = ownId(tablet);
  return own === undefined
    ? list
    : { ...list, rows: list.rows.filter(({ practitionerId }) => practitionerId === own) };
};

const ownId = (tablet: Asks): string | undefined =>
  tablet.only('completed') === 'own' ? tablet.member()?.id : undefined;
