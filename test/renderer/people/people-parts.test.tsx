import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { OpenStateContext } from '../../../renderer/context.ts';
import type { OpenState } from '../../../renderer/context.ts';
import { LockClocks } from '../../../renderer/people/lock-clocks.tsx';
import { PersonCard } from '../../../renderer/people/person-card.tsx';
import { PersonList } from '../../../renderer/people/person-list.tsx';
import { PersonTiles } from '../../../renderer/people/person-tiles.tsx';
import { PinPad } from '../../../renderer/people/pin-pad.tsx';
import { initialsOf } from '../../../renderer/people/role-words.ts';
import { SignIn } from '../../../renderer/people/sign-in.tsx';
import type { Client } from '../../../shared/ipc/contract.ts';
import type { PersonRow } from '../../../shared/ipc/people-channels.ts';
import type { LockPage, Tablet, Tile } from '../../../shared/ipc/tablet.ts';
import type { Role } from '../../../shared/people/roles.ts';

const tile = (name: string, role: Role, over: Partial<Tile> = {}): Tile => ({
  id: `id of ${name}` as Tile['id'],
  name,
  roles: [role],
  hasPin: true,
  sixDigits: false,
  ...over,
});
const dana = tile('Dana Whitlock', 'owner');
const jo = tile('Jo Field', 'assistant', { hasPin: false });
const tablet = (people: readonly Tile[]): Tablet => ({
  asksPin: true,
  lock: 'locked',
  lockedAt: null,
  person: null,
  people,
  may: [],
  unnamed: [],
});
const row: PersonRow = {
  ...dana,
  licence: 'LIC-77',
  licenceExpiry: null,
  trainingExpiry: '2026-10',
  hepatitisB: null,
  licenceState: 'none',
  trainingState: 'ended',
  since: '2026-11-02T09:00:00.000Z' as PersonRow['since'],
  leftAt: null,
  pinSetAt: null,
  wrongTries: 0,
  waitSeconds: 0,
  isOnlyOwner: true,
  changes: [],
};
const client = {} as unknown as Client;
const nothing = (): void => undefined;
const textOf = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('the pad has all ten digits, and opens by itself only where six were proposed', () => {
  const own = renderToStaticMarkup(<PinPad sixDigits={false} onPin={() => Promise.resolve(null)} />);
  for (const digit of '0123456789') expect(own).toContain(`>${digit}</button>`);
  expect(own).toContain('Open');
  const six = textOf(<PinPad sixDigits onPin={() => Promise.resolve(null)} />);
  expect(six).toContain('After the sixth digit it opens by itself.');
  expect(six).not.toContain('Open');
});

test('each name is a tile with its role; without a PIN it cannot be tapped', () => {
  const html = renderToStaticMarkup(<PersonTiles people={[dana, jo]} onChoose={nothing} />);
  expect(html).toContain('Owner');
  expect(html).toContain('no PIN yet');
  expect(html.match(/disabled=""/g)).toHaveLength(1);
  expect(initialsOf('Dana Whitlock')).toBe('DW');
  expect(initialsOf('山田')).toBe('山');
});

test('a studio of one is led straight to its PIN, others to their names', () => {
  expect(textOf(<SignIn client={client} tablet={tablet([dana])} onState={nothing} />)).not.toContain(
    'Who is it?',
  );
  const several = textOf(<SignIn client={client} tablet={tablet([dana, jo])} onState={nothing} />);
  expect(several).toContain('Who is it?');
  expect(several).toContain('I forgot my PIN');
});

test('an ended training stands in the list and on the card, and the only owner cannot leave', () => {
  expect(textOf(<PersonList people={[row]} chosen={row.id} onChoose={nothing} />)).toContain(
    'ended on Oct 2026',
  );
  const state = { timeZone: 'Europe/London', tablet: tablet([dana]) } as unknown as OpenState;
  const card = textOf(
    <OpenStateContext value={state}>
      <PersonCard
        person={row}
        isReadOnly={false}
        onEdit={nothing}
        onPin={nothing}
        onLeave={nothing}
        onReturn={nothing}
      />
    </OpenStateContext>,
  );
  expect(card).toContain('The only owner cannot leave');
  expect(card).toContain('ended on Oct 2026');
});

test('behind the lock cream runs on with its answers, and no name stands there', () => {
  const page: LockPage = {
    now: '2026-11-22T10:52:14.000Z' as LockPage['now'],
    timeZone: 'Europe/London',
    session: null,
    emergency: { number: '999', isRaised: false },
    clocks: [
      {
        kind: 'cream',
        session: 's' as never,
        application: 'a',
        onAt: '2026-11-22T10:00:00.000Z' as LockPage['now'],
        offBy: '2026-11-22T11:00:00.000Z' as LockPage['now'],
        alarm: 'nearMaximum',
        isAcknowledged: false,
      },
      { kind: 'watch', session: 's' as never, until: '2026-11-22T12:40:00.000Z' as LockPage['now'] },
    ],
  };
  const text = textOf(<LockClocks page={page} act={nothing} />);
  expect(text).toContain('52:14');
  expect(text).toContain('Off by 11:00');
  expect(text).toContain('Take the cream off soon');
  expect(text).toContain('Acknowledge');
  expect(text).toContain('Wiped off');
  expect(text).toContain('Watch for signs until 12:40');
});
