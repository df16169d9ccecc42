import type { JsonValue } from '../brand.ts';
import { maybeOne } from '../people/maybe-one.ts';
import type { Link } from './chains.ts';
import type { Knowledge } from './knowledge.ts';
import { fieldsOf, standing } from './standing.ts';
import type { FieldValue, Said } from './standing.ts';

/** Reads a body: opened where it is sealed; `undefined` where there is no key for it. */
export type BodyOf = (link: Link) => Readonly<Record<string, JsonValue>> | undefined;

/** One field of a client or of somebody who works here, written on two tablets that knew nothing of each other. */
export interface FieldApart {
  readonly who: string;
  readonly field: string;
  readonly values: readonly FieldValue[];
}

/** Fields that hold more than one value; none is chosen. `whoOf`: whom the entry is about. */
export const fieldsApart = (
  links: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
  bodyOf: BodyOf,
  whoOf: (link: Link, body: Readonly<Record<string, JsonValue>>) => string | undefined,
): readonly FieldApart[] => {
  const apart: FieldApart[] = [];
  for (const [who, said] of grouped(links, bodyOf, whoOf))
    for (const [field, values] of fieldsOf(said, knew))
      if (values.length > 1) apart.push({ who, field, values });
  return apart;
};

const grouped = (
  links: readonly Link[],
  bodyOf: BodyOf,
  whoOf: (link: Link, body: Readonly<Record<string, JsonValue>>) => string | undefined,
): ReadonlyMap<string, readonly Said[]> => {
  const all = new Map<string, Said[]>();
  for (const link of links) {
    const fields = bodyOf(link);
    const who = fields === undefined ? undefined : whoOf(link, fields);
    if (fields === undefined || who === undefined) continue;
    const said = all.get(who);
    if (said === undefined) all.set(who, [{ link, fields }]);
    else said.push({ link, fields });
  }
  return all;
};

/** Entries of which one has to be chosen by a person: releases that knew nothing of each other and say something else. */
export const choicesApart = (
  links: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
  sameAs: (link: Link) => string,
): readonly Link[] => {
  const last = standing(links, knew);
  return new Set(last.map(sameAs)).size > 1 ? last : [];
};

/** Two clients that may be one person. */
export interface MaybeOne {
  readonly clients: readonly [string, string];
  readonly by: 'birthday' | 'phone';
}

/** Pairs that may be one person, registered on two tablets of which neither knew the other's: a question, never an answer. */
export const maybeOneApart = (
  registered: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
  bodyOf: BodyOf,
  isSaid: (one: string, other: string) => boolean,
): readonly MaybeOne[] => {
  const people = registered.flatMap((link) => {
    const { fullName, dateOfBirth, phone } = bodyOf(link) ?? {};
    return typeof fullName === 'string' && typeof dateOfBirth === 'string' && typeof phone === 'string'
      ? [{ link, id: link.entry.client ?? '', fullName, dateOfBirth, phone }]
      : [];
  });
  const asked = maybeOne(
    people,
    (one, other) =>
      one.link.chain !== other.link.chain &&
      !knew(other.link, one.link) &&
      !knew(one.link, other.link) &&
      !isSaid(one.id, other.id),
  );
  let step = asked.next();
  while (step.done !== true) step = asked.next();
  return step.value.map(({ clients: [one, other], by }) => ({ clients: [one.id, other.id], by }));
};
