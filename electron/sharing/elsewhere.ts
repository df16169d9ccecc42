import type { ClientId, JsonValue } from '../../shared/brand.ts';
import type { UseElsewhere, VisitElsewhere } from '../../shared/sharing/picture.ts';
import type { LocalDate } from '../../shared/time.ts';
import { createDirectory } from '../people/directory.ts';
import type { Directory, Named } from '../people/directory.ts';
import type { Vault } from '../vault/vault.ts';
import type { SealedName } from './share-work.ts';

/** Clients, visits and lots of the other tablets, in memory only, as this tablet could open them. */
export interface Elsewhere {
  readonly directory: Directory;
  readonly tabletOf: (client: ClientId) => string | undefined;
  /** The tablet that registered them first, also where it is this one; `undefined` where no other has them. */
  readonly firstOn: (client: ClientId) => string | undefined;
  readonly visitsOf: (client: ClientId) => readonly VisitElsewhere[];
  readonly uses: readonly UseElsewhere[];
  /** Of everybody, the newest first. */
  readonly visits: readonly VisitElsewhere[];
  /** As the tablet that registered them has them; `undefined` where no key of theirs came yet. */
  readonly fieldsOf: (client: ClientId) => Body | undefined;
}

type Body = Readonly<Record<string, JsonValue>>;

export const createElsewhere = (exchange: Pick<Vault['exchange'], 'open'>) => {
  const directory = createDirectory();
  const fields = new Map<ClientId, Body>();
  const tablets = new Map<ClientId, string>();
  const firsts = new Map<ClientId, string>();
  const visits = new Map<ClientId, VisitElsewhere[]>();
  const uses: UseElsewhere[] = [];
  const all: VisitElsewhere[] = [];

  /** Who handed no key over yet stays unnamed. */
  const name = ({ client, tablet, first, aad, body }: SealedName): void => {
    tablets.set(client, tablet);
    firsts.set(client, first);
    const bytes = exchange.open(client, aad, body);
    if (bytes === undefined) return;
    const said = { ...fields.get(client), ...(JSON.parse(Buffer.from(bytes).toString('utf8')) as Body) };
    fields.set(client, said);
    const named = namedIn(client, said);
    if (named !== undefined) directory.put(named);
  };

  const elsewhere: Elsewhere = {
    directory,
    tabletOf: (client) => tablets.get(client),
    firstOn: (client) => firsts.get(client),
    visitsOf: (client) => visits.get(client) ?? [],
    uses,
    visits: all,
    fieldsOf: (client) => fields.get(client),
  };
  return {
    elsewhere,
    name,
    visit: (visit: VisitElsewhere): void => {
      all.push(visit);
      const before = visits.get(visit.client);
      if (before === undefined) visits.set(visit.client, [visit]);
      else before.push(visit);
    },
    use: (use: UseElsewhere): void => void uses.push(use),
  };
};

const namedIn = (id: ClientId, { fullName, phone, dateOfBirth }: Body): Named | undefined =>
  typeof fullName === 'string' && typeof phone === 'string' && typeof dateOfBirth === 'string'
    ? { id, fullName, phone, dateOfBirth: dateOfBirth as LocalDate }
    : undefined;
