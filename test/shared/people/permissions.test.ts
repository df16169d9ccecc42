import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, isHeardLocked, mayAlone } from '../../../shared/people/may.ts';
import type { Person } from '../../../shared/people/may.ts';
import { rowOf, rowOfChannel, rowOfIntent } from '../../../shared/people/permissions.ts';
import { rights } from '../../../shared/people/rights.ts';
import type { RowName } from '../../../shared/people/rights.ts';
import { inRoleOrder, roles } from '../../../shared/people/roles.ts';
import type { Role } from '../../../shared/people/roles.ts';
import { holds } from '../../builders/property.ts';

const person = (id: string, is: readonly Role[], isLicensed = true): Person => ({
  id,
  roles: is,
  isLicensed,
});
const said = (row: RowName, who: Person, about = {}, asksPin = true): string => {
  const answer = answerOf(row, who, about, asksPin);
  if (answer.is === 'pin') return `pin of ${answer.of}`;
  return answer.is === 'yes' ? ['yes', answer.only, answer.by].filter(Boolean).join(' ') : 'no';
};

/** The table of the issue, told a second time by hand: practitioner, assistant, front desk, manager with and without a licence. */
const table: readonly (readonly [RowName, string, string, string, string, string])[] = [
  ['care', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['safety', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['clients', 'yes', 'yes', 'yes contact', 'yes', 'yes'],
  ['history', 'yes', 'yes', 'no', 'yes', 'yes'],
  ['sessionStart', 'pin of own', 'pin of supervisor', 'no', 'pin of own', 'no'],
  ['sessionCourse', 'yes', 'pin of supervisor', 'no', 'yes', 'no'],
  ['facts', 'yes', 'yes', 'no', 'yes', 'no'],
  ['witness', 'pin of own', 'pin of own', 'no', 'pin of own', 'no'],
  ['takeBack', 'pin of own', 'pin of own', 'no', 'pin of own', 'no'],
  ['acts', 'yes', 'pin of supervisor', 'no', 'yes', 'no'],
  ['stageCompleted', 'yes', 'no', 'no', 'yes', 'no'],
  ['endings', 'pin of own', 'no', 'no', 'pin of own', 'no'],
  ['overrideSoft', 'pin of own', 'pin of allowed', 'pin of allowed', 'pin of own', 'pin of own'],
  ['overrideMarked', 'pin of allowed', 'pin of allowed', 'pin of allowed', 'pin of own', 'pin of own'],
  ['overrideHard', 'no', 'no', 'no', 'no', 'no'],
  ['correct', 'pin of own', 'no', 'no', 'pin of own', 'pin of own'],
  ['sheet', 'yes', 'yes', 'no', 'yes', 'yes'],
  ['paper', 'yes', 'yes', 'no', 'yes', 'yes'],
  ['stockReceive', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['stockUse', 'yes', 'yes', 'no', 'yes', 'yes'],
  ['stockDecide', 'no', 'no', 'no', 'yes', 'yes'],
  ['completed', 'yes own', 'yes own', 'no', 'yes', 'yes'],
  ['review', 'no', 'no', 'no', 'yes', 'yes'],
  ['reviewAnswer', 'yes own', 'no', 'no', 'yes own', 'yes own'],
  ['house', 'no', 'no', 'no', 'yes', 'yes'],
  ['houseWithPin', 'no', 'no', 'no', 'pin of own', 'pin of own'],
  ['clientCopy', 'no', 'no', 'no', 'pin of own', 'pin of own'],
  ['exports', 'no', 'no', 'no', 'pin of own', 'pin of own'],
  ['holds', 'no', 'no', 'no', 'yes', 'yes'],
  ['erasure', 'no', 'no', 'no', 'pin of own', 'pin of own'],
  ['protocolRead', 'yes', 'yes', 'no', 'yes', 'yes'],
  ['protocolDraft', 'yes', 'no', 'no', 'yes', 'yes'],
  ['protocolRelease', 'no', 'no', 'no', 'pin of own', 'pin of own'],
  ['staff', 'no', 'no', 'no', 'yes', 'yes'],
  ['staffWithPin', 'no', 'no', 'no', 'pin of own', 'pin of own'],
];

describe('the permission table', () => {
  test.each(table)(
    '%s: a practitioner %s, an assistant %s, the front desk %s, a manager %s, without licence %s',
    (row, ...want) => {
      const columns = [
        person('p', ['practitioner']),
        person('a', ['assistant'], false),
        person('f', ['frontDesk'], false),
        person('m', ['manager']),
        person('m', ['manager'], false),
      ];
      expect(columns.map((who) => said(row, who))).toEqual(want);
      expect(said(row, person('o', ['owner'])), 'an owner may what a manager may').toBe(want[3]);
    },
  );

  test('every row is in the table told by hand, but for what anybody may', () => {
    const told = new Set<string>(table.map(([row]) => row));
    expect(Object.keys(rights).filter((row) => !told.has(row))).toEqual(['open', 'anybody', 'ownPin']);
  });

  test('locked, only what a body needs and what brings the tablet back is heard', () => {
    expect(Object.keys(rights).filter((row) => isHeardLocked(row as RowName))).toEqual(['open', 'care']);
    const heard = (of: Readonly<Record<string, RowName>>): readonly string[] =>
      Object.keys(of).filter((name) => isHeardLocked(of[name] as RowName));
    expect(heard(rowOfIntent)).toEqual([
      'emergency.raised',
      'sign.ticked',
      'symptoms.checked',
      'numbing.alarmAcknowledged',
      'numbing.removed',
    ]);
    for (const name of heard(rowOfChannel))
      expect(name).toMatch(
        /^(app|clock|setup|settings|people|lock)\.|^unlock$|^passphrase\.judge$|^practice\.leave$/,
      );
  });

  test('nobody may override a hard rule, whoever gives a PIN', () => {
    for (const role of roles)
      for (const proof of roles)
        expect(said('overrideHard', person('x', [role]), { proof: person('y', [proof]) })).toBe('no');
    expect(rowOf('requirement.overridden', 'hard')).toBe('overrideHard');
    expect(rowOf('requirement.overridden', 'marked')).toBe('overrideMarked');
    expect(rowOf('requirement.overridden')).toBe('overrideSoft');
    expect(rowOf('pass.started', 'hard')).toBe('acts');
  });

  test('a rule marked M is passed by a manager at the tablet of a practitioner, under the name of the manager', () => {
    const who = person('p', ['practitioner']);
    expect(said('overrideMarked', who, { proof: who })).toBe('pin of allowed');
    expect(said('overrideMarked', who, { proof: person('m', ['manager'], false) })).toBe('yes m');
    expect(said('overrideMarked', who, { proof: person('b', ['practitioner']) })).toBe('pin of allowed');
    expect(said('overrideSoft', who, { proof: who })).toBe('yes');
  });

  test('an assistant works once somebody who may do it alone has given a PIN for the stage', () => {
    const who = person('a', ['assistant'], false);
    expect(said('acts', who, { proof: who }), 'not by their own PIN').toBe('pin of supervisor');
    expect(said('acts', who, { proof: person('b', ['assistant']) })).toBe('pin of supervisor');
    expect(said('acts', who, { proof: person('m', ['manager'], false) })).toBe('pin of supervisor');
    expect(said('acts', who, { proof: person('p', ['practitioner']) })).toBe('yes');
    expect(said('acts', who, { isSupervised: true })).toBe('yes');
    expect(said('sessionStart', who, { isSupervised: true })).toBe('yes');
    expect(said('endings', who, { isSupervised: true })).toBe('no');
  });

  test('a release asks a second manager where there is one, else the PIN of the only one', () => {
    const [one, other] = [person('m', ['manager']), person('o', ['owner'])];
    expect(said('protocolRelease', one, { hasSecond: true, proof: one })).toBe('pin of second');
    expect(said('protocolRelease', one, { hasSecond: true, proof: person('p', ['practitioner']) })).toBe(
      'pin of second',
    );
    expect(said('protocolRelease', one, { hasSecond: true, proof: other })).toBe('yes');
    expect(said('protocolRelease', one, { hasSecond: false, proof: one })).toBe('yes');
  });

  test('of the sessions of others a practitioner sees none, and the front desk prints only what is over', () => {
    expect(said('completed', person('p', ['practitioner']), { isOwn: false })).toBe('no');
    expect(said('completed', person('p', ['practitioner']), { isOwn: true })).toBe('yes own');
    expect(said('completed', person('m', ['manager']), { isOwn: false })).toBe('yes');
    expect(said('paper', person('f', ['frontDesk']), { isReprint: true })).toBe('yes');
    expect(said('paper', person('f', ['frontDesk']), { isReprint: false })).toBe('no');
  });

  test('where nobody has a PIN the table still holds, and no PIN is asked', () => {
    const owner = person('o', ['owner', 'practitioner']);
    for (const row of Object.keys(rights) as RowName[])
      expect(said(row, owner, {}, false)).toBe(
        row === 'overrideHard' ? 'no' : row === 'reviewAnswer' ? 'yes own' : 'yes',
      );
    expect(said('acts', person('a', ['assistant']), {}, false)).toBe('no');
    expect(said('overrideMarked', person('p', ['practitioner']), {}, false)).toBe('no');
  });

  test('one role more never takes anything away', () => {
    const rank = [
      'yes',
      'yes own',
      'yes contact',
      'pin of own',
      'pin of second',
      'pin of supervisor',
      'pin of allowed',
      'no',
    ];
    holds(
      fc.property(
        fc.constantFrom(...(Object.keys(rights) as RowName[])),
        fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }),
        fc.constantFrom(...roles),
        fc.boolean(),
        (row, some, more, isLicensed) => {
          const less = rank.indexOf(said(row, person('x', some, isLicensed)));
          const now = rank.indexOf(said(row, person('x', [...some, more], isLicensed)));
          // Contact data without a PIN, or all of it with one: both are more than nothing.
          expect(now).toBeLessThanOrEqual(less);
        },
      ),
    );
  });

  test('who may a thing alone needs nobody, and a role taken away is gone at once', () => {
    holds(
      fc.property(
        fc.constantFrom(...(Object.keys(rights) as RowName[])),
        fc.constantFrom(...roles),
        (row, role) => {
          const who = person('x', [role]);
          if (mayAlone(row, who)) expect(said(row, who, { proof: who, hasSecond: false })).toBe('yes');
          const without = said(row, person('x', []));
          expect(without).toBe(
            row.startsWith('override') && row !== 'overrideHard' ? 'pin of allowed' : 'no',
          );
        },
      ),
    );
  });
});

test('roles are kept in one order, each once', () => {
  expect(inRoleOrder(['frontDesk', 'owner', 'frontDesk'])).toEqual(['owner', 'frontDesk']);
});
