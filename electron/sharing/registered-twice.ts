import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { maybeOne } from '../../shared/people/maybe-one.ts';
import type { MaybeOne } from '../../shared/people/maybe-one.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SaidOfPair } from '../../shared/sharing/picture.ts';
import type { AskedOfTwo, OtherFile, TwiceView } from '../../shared/sharing/registered-twice.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { Named } from '../people/directory.ts';
import type { KnownClients } from '../people/known-clients.ts';
import type { Persons } from '../people/persons.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { Elsewhere } from './elsewhere.ts';

interface Deps {
  readonly known: Pick<KnownClients, 'get' | 'directory' | 'isWhole'>;
  readonly persons: Persons;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly elsewhere: () => Elsewhere | undefined;
  /** This tablet, as people call it. */
  readonly ownName: () => string | undefined;
  /** There are other tablets, and they were not looked at yet. */
  readonly isUnread: () => boolean;
  /** What a session that runs did not know of counts in it at once. */
  readonly onLinked: (client: ClientId) => void;
  /** `by`: left out, whoever has the tablet. */
  readonly bring: (client: ClientId, by?: AuthorId) => Promise<Result<null, Failure | TabletsRefused>>;
}

const SHOWN = 20;

/**
 * The same person, registered on two tablets that did not know of it. Names lie sealed, so likenesses are looked for here, where they can be
 * opened. That two are one, or are not, is said by a person; nothing is moved from one file to the other, so it can be taken back.
 */
export const createRegisteredTwice = ({
  known,
  persons,
  writer,
  author,
  elsewhere,
  ownName,
  isUnread,
  onLinked,
  bring,
}: Deps) => {
  let found: readonly MaybeOne<Named>[] = [];

  /** One tablet asks at the registration: only who was registered apart is asked about here. */
  const looking = function* (): Generator<undefined, void> {
    const there = elsewhere();
    // Of many names some are still being read: the next sharing looks again.
    if (there === undefined || !known.isWhole()) return;
    const people = new Map<ClientId, Named>();
    const own = ownName();
    const firstOn = ({ id }: Named): string | undefined => there.firstOn(id) ?? own;
    for (const one of [...there.directory.all(), ...known.directory.all()]) people.set(one.id, one);
    found = yield* maybeOne(people.values(), (one, other) => firstOn(one) !== firstOn(other));
  };

  const named = (client: ClientId): Named | undefined =>
    known.get(client) ?? elsewhere()?.directory.get(client);
  const otherFile = ({ id, fullName, dateOfBirth, phone }: Named): OtherFile => ({
    client: id,
    fullName,
    dateOfBirth,
    phone,
    tablet: otherTablet(elsewhere()?.firstOn(id)),
  });
  const otherTablet = (name: string | undefined): string | null =>
    name === undefined || name === ownName() ? null : name;
  /** As they are called by now; who was erased meanwhile is nobody, and what was said is not asked again. */
  const stillAsked = ({ clients: [one, other], by }: MaybeOne<Named>): readonly AskedOfTwo[] => {
    const [a, b] = [named(one.id), named(other.id)];
    if (a === undefined || b === undefined) return [];
    if (persons.wordOf(a.id, b.id) !== undefined || persons.of(a.id).includes(b.id)) return [];
    // The one whose file is here comes first: that is where somebody decides.
    const [here, there] = known.get(a.id) === undefined ? [b, a] : [a, b];
    return known.get(here.id) === undefined
      ? []
      : [{ client: here.id, fullName: here.fullName, other: otherFile(there), by }];
  };
  const turned = (one: AskedOfTwo, client: ClientId): readonly AskedOfTwo[] => {
    if (one.client === client) return [one];
    const [mine, other] = [named(client), named(one.client)];
    return one.other.client !== client || mine === undefined || other === undefined
      ? []
      : [{ client, fullName: mine.fullName, other: otherFile(other), by: one.by }];
  };

  const view = (client: ClientId | null): TwiceView => {
    const asked = found.flatMap(stillAsked);
    const shown = client === null ? asked : asked.flatMap((one) => turned(one, client));
    return {
      asked: shown.slice(0, SHOWN),
      more: Math.max(0, shown.length - SHOWN),
      linked:
        client === null
          ? []
          : persons.of(client).flatMap((id) => {
              const one = id === client ? undefined : named(id);
              return one === undefined ? [] : [otherFile(one)];
            }),
      lacks: isUnread() ? words.listNotYet : notHere(client),
    };
  };

  /** A file of the same person that could not be fetched yet: what it holds does not count here. */
  const notHere = (client: ClientId | null): Sentence | null => {
    const missing =
      client === null ? undefined : persons.of(client).find((id) => known.get(id) === undefined);
    const tablet = missing === undefined ? undefined : elsewhere()?.tabletOf(missing);
    return tablet === undefined ? null : words.keyNotHere({ tablet });
  };

  const say = async (
    client: ClientId,
    other: ClientId,
    is: 'one' | 'two',
  ): Promise<Result<TwiceView, Failure | TabletsRefused>> => {
    if (client === other || known.get(client) === undefined) return no(words.notThere);
    // What both left has to be here before it counts as one past.
    const brought = is === 'one' ? await bring(other) : ok(null);
    if (!brought.ok) return brought;
    // Erased while that went on.
    if (known.get(client) === undefined || named(other) === undefined) return no(words.notThere);
    // They may be one through others too, in a ring even: two they are only once nothing holds them together.
    const links = is === 'two' ? persons.linksTo(client, other) : [];
    const left = persons.wordOf(client, other) === is ? links : [...new Set([client, ...links])];
    if (left.length === 0) return ok(view(client));
    const kind = is === 'one' ? ('client.linked' as const) : ('client.unlinked' as const);
    const saved = writer.append(
      author(),
      left.map((one) => ({ kind, client: one, body: { with: other } })),
    );
    if (!saved.ok) return saved;
    if (is === 'one') onLinked(client);
    return ok(view(client));
  };

  return {
    view,
    say,
    /** Somebody said on another tablet that a client of this one has another file too: it is fetched, so that it counts here. */
    fetchLinked: async (said: readonly SaidOfPair[]): Promise<void> => {
      for (const { clients, is } of said) {
        const [missing, ...others] = clients.filter((one) => known.get(one) === undefined);
        if (is !== 'one' || missing === undefined || others.length > 0) continue;
        // Without a key it stays where it is, and the page of the client says so.
        const brought = await bring(missing, 'device');
        if (brought.ok) onLinked(missing);
      }
    },
    /** After each look at the tablets, a little at a time. */
    look: async (next: () => Promise<void>): Promise<void> => {
      let count = 0;
      for (const step = looking(); step.next().done !== true; count += 1)
        if (count % ASKED_AT_ONCE === 0) await next();
    },
  };
};

/** People held against others between two breaks: about a millisecond. */
const ASKED_AT_ONCE = 64;

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
