import { expect, test } from 'vitest';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { heldOf, registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { chairsOf, inTurn, joined } from './chairs.ts';

const tap = ({ open }: Machine, session: SessionId, what: Intent) =>
  must(open().sessions.apply(session, must(open().sessions.view(session)).place, what));

/** One client on two chairs that do not hear each other; the clocks stand at nine. */
const apart = async () => {
  const { one, two } = await joined();
  const client = registered(two);
  await inTurn(two, one, two, one);
  must(await chairsOf(one).bring(client));
  const later = (minutes: number) => {
    one.advance(minutes);
    two.advance(minutes);
  };
  return { one, two, client, later };
};
const begun = async (machine: Machine, client: ClientId): Promise<SessionId> =>
  must(await machine.open().starting(client, 'touch_up')).session;
const reactionOn = (two: Machine, there: SessionId): void => {
  tap(two, there, { type: 'symptoms.checked', signs: ['numb-lips'] });
  tap(two, there, { type: 'emergency.ended', whatWasDone: 'Water' });
  tap(two, there, { type: 'session.abandoned', reason: 'felt unwell' });
};

test('a reaction of half past eleven at night that is heard at twenty past twelve ends cream and needle', async () => {
  const { one, two, client, later } = await apart();
  later(14 * 60 + 25);
  const here = await begun(one, client);
  const there = await begun(two, client);
  later(5);
  reactionOn(two, there);
  later(50);
  await inTurn(two, one);
  expect(heldOf(one.open(), here).heardElsewhere).toMatchObject([{ session: there, needleEnded: true }]);
});

test('a reaction of five days ago that something was added to today stops nobody', async () => {
  const { one, two, client, later } = await apart();
  const there = await begun(two, client);
  reactionOn(two, there);
  later(5 * 24 * 60);
  const here = await begun(one, client);
  tap(two, there, { type: 'record.added', text: 'The doctor rang', reason: 'Heard today' });
  await inTurn(two, one);
  expect(heldOf(one.open(), here).heardElsewhere.some(({ needleEnded }) => needleEnded)).toBe(false);
});
