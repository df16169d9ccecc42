import { choicesApart, fieldsApart, maybeOneApart } from './apart.ts';
import type { BodyOf, FieldApart, MaybeOne } from './apart.ts';
import type { Link } from './chains.ts';
import { erasuresIn } from './erasures.ts';
import type { Erasure } from './erasures.ts';
import { lotsIn } from './lots.ts';
import type { SharedLot } from './lots.ts';
import { mergeRuleOf } from './rules.ts';
import type { MergeRule } from './rules.ts';
import { sessionsIn } from './sessions.ts';
import type { SharedSession } from './sessions.ts';
import { standing } from './standing.ts';
import { pairOf, saidOfTwo } from './two-clients.ts';
import type { SaidOfTwo } from './two-clients.ts';
import type { Union } from './union.ts';

/** What the studio's record says where several tablets wrote it. Nothing in it was chosen for a person. */
export interface Merged {
  readonly sessions: readonly SharedSession[];
  readonly erasures: readonly Erasure[];
  readonly photosDestroyed: ReadonlySet<string>;
  readonly lots: readonly SharedLot[];
  /** People who left, on any tablet that nobody wrote over knowing of it. */
  readonly left: ReadonlySet<string>;
  /** Fields of clients, and of staff, products and the studio, that hold two values. */
  readonly clientsApart: readonly FieldApart[];
  readonly othersApart: readonly FieldApart[];
  readonly maybeOne: readonly MaybeOne[];
  /** Of which two clients somebody said that they are one person, or two. */
  readonly saidOfTwo: readonly SaidOfTwo[];
  /** Releases, and samples of one month, of which a manager has to choose. */
  readonly releasesApart: readonly Link[];
  readonly samplesApart: readonly Link[];
}

/** Each rule of the table on the entries it is for. Of an erased client nothing is told, whoever writes of them later. */
export const merged = ({ inOrder, knew, heard }: Union, bodyOf: BodyOf): Merged => {
  const byRule = (rule: MergeRule, prefix = ''): readonly Link[] =>
    inOrder.filter(({ entry }) => mergeRuleOf(entry.kind) === rule && entry.kind.startsWith(prefix));
  const erasures = erasuresIn(
    byRule('erases'),
    heard.map(({ tablet }) => tablet),
  );
  const erased = new Set(erasures.map(({ client }) => client));
  const fields = byRule('fields');
  const clients = fields.filter(({ entry }) => entry.client !== undefined && !erased.has(entry.client));
  const samples = byRule('asked', 'sample.');
  const said = saidOfTwo(byRule('stricter', 'client.'), { knew });
  const known = new Set(said.map(({ clients: pair }) => pair.join(' ')));
  return {
    erasures,
    photosDestroyed: new Set(byRule('erases', 'photo.').flatMap((link) => textIn(link.entry.body, 'photo'))),
    sessions: sessionsIn(byRule('oneTablet'), { knew }),
    lots: lotsIn(byRule('stricter', 'lot.'), { knew }, bodyOf),
    left: leftIn(byRule('stricter', 'staff.'), knew, bodyOf),
    clientsApart: fieldsApart(clients, { knew }, bodyOf, ({ entry }) => entry.client),
    othersApart: fieldsApart(
      fields.filter(({ entry }) => entry.client === undefined),
      { knew },
      (link) => (link.entry.kind === 'pin.set' ? asOneField(bodyOf(link)) : bodyOf(link)),
      ({ entry }, body) => [...textIn(body, 'person'), ...textIn(body, 'id'), entry.kind][0],
    ),
    maybeOne: maybeOneApart(
      clients.filter(({ entry }) => entry.kind === 'client.registered'),
      { knew },
      bodyOf,
      (one, other) => known.has(pairOf(one, other).join(' ')),
    ),
    saidOfTwo: said,
    releasesApart: choicesApart(byRule('asked', 'protocol.'), { knew }, ({ entry }) =>
      textIn(entry.body, 'hash').join(),
    ),
    samplesApart: [...new Set(samples.flatMap(({ entry }) => textIn(entry.body, 'month')))].flatMap((month) =>
      choicesApart(
        samples.filter(({ entry }) => textIn(entry.body, 'month')[0] === month),
        { knew },
        ({ hash }) => hash,
      ),
    ),
  };
};

const leftIn = (links: readonly Link[], knew: Union['knew'], bodyOf: BodyOf): ReadonlySet<string> => {
  const byPerson = new Map<string, Link[]>();
  for (const link of links)
    for (const person of textIn(bodyOf(link), 'person'))
      byPerson.set(person, [...(byPerson.get(person) ?? []), link]);
  return new Set(
    [...byPerson].flatMap(([person, of]) =>
      standing(of, knew).some(({ entry }) => entry.kind === 'staff.left') ? [person] : [],
    ),
  );
};

/** A PIN is one thing, however many numbers it is kept as. */
const asOneField = (body: ReturnType<BodyOf>): ReturnType<BodyOf> => {
  if (body === undefined) return undefined;
  const { person, ...pin } = body;
  return person === undefined ? undefined : { person, pin: JSON.stringify(pin) };
};

const textIn = (body: unknown, field: string): readonly string[] => {
  const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return typeof value === 'string' ? [value] : [];
};
