import type { SessionId, StaffId } from '../../shared/brand.ts';
import type { Barred, ChannelName, Failure } from '../../shared/ipc/contract.ts';
import type { LongChannel } from '../../shared/ipc/long-list.ts';
import type { NeedsPin, NotAllowed, Proof } from '../../shared/ipc/people-channels.ts';
import { answerOf, isHeardLocked, mayAlone, mayHelp } from '../../shared/people/may.ts';
import type { About, Answer } from '../../shared/people/may.ts';
import { rowOf, rowOfChannel } from '../../shared/people/permissions.ts';
import { rights } from '../../shared/people/rights.ts';
import type { RightsRow, RowName } from '../../shared/people/rights.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Intent } from '../../shared/session/events.ts';
import { requirementKey } from '../../shared/session/requirement.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { Workspace } from '../workspace.ts';
import { dataOf } from '../session/live-sessions.ts';
import { tileOf } from './tablet.ts';
import type { Member } from './staff-book.ts';

/** How what was asked is done: under whose name, where that is not the one at the tablet. */
export interface Pass {
  readonly actAs?: StaffId;
  /** Who agreed to it by PIN, where a second person is asked. */
  readonly second?: StaffId;
}
export type Gate = (
  channel: ChannelName,
  request: unknown,
  proof: Proof | undefined,
) => Promise<Result<Pass, Barred | Failure>>;

/** Does what was allowed under the name of whoever gave the PIN for it. Only what is done at once takes another's name. */
export const passIn =
  (workspace: () => Workspace | undefined) =>
  <T>({ actAs, second }: Pass, work: () => T): T => {
    const open = workspace();
    if (open === undefined) return work();
    const { seat } = open.people;
    if (second !== undefined) return seat.agreed(second, work);
    return actAs === undefined ? work() : seat.actAs(actAs, work);
  };

type Asked = Readonly<Record<string, unknown>>;

/**
 * The permission table, asked before anything else at every channel and every intent. It knows who has the tablet from main alone: nothing
 * that the page says about a person counts without their PIN.
 */
export const createGate =
  (workspace: () => Workspace | undefined): Gate =>
  async (channel, request, proof) => {
    const open = workspace();
    // Before a record is open there is nobody to ask; every channel behind it says so itself.
    if (open === undefined || open.studio.studio() === undefined) return ok({});
    const asked = (typeof request === 'object' && request !== null ? request : {}) as Asked;
    const row = rowAsked(open, channel, asked);
    const { tablet, pins } = open.people;

    // A view with a client's answers is nobody's behind the lock: what is heard there has a channel that shows none.
    if (isHeardLocked(row) && channel !== 'session.apply') return ok({});
    const who = tablet.member();
    if (who === undefined)
      // Of a damaged record the staff may be what cannot be read: it can be looked at all the same.
      return tablet.asksPin() || open.store.damage() === undefined ? err(locked()) : ok({});
    if (tablet.lock() !== 'open') return err(locked());

    const answer = answerOf(
      row,
      tablet.asPerson(who),
      aboutOf(open, channel, asked, row, who),
      tablet.asksPin(),
    );
    const step = leaving(open, channel, answer);
    if (step.is === 'yes') return ok({});
    if (step.is === 'no') return err(notTheirs(row, who));
    if (proof === undefined) return askFor(open, row, step.of, who);

    const checked = await pins.check(proof.person, proof.pin, nameOf(channel, asked));
    if (!checked.ok) return checked;
    // Time has gone by: the tablet may be locked, a role taken away.
    if (tablet.member()?.id !== who.id || tablet.lock() !== 'open') return err(locked());
    const giver = open.people.book.get(proof.person) as Member;
    const again = answerOf(
      row,
      tablet.asPerson(tablet.member() as Member),
      { ...aboutOf(open, channel, asked, row, who), proof: tablet.asPerson(giver) },
      true,
    );
    const heard = leaving(open, channel, again, giver.id === who.id);
    if (heard.is !== 'yes') return err(notAllowed(peopleWords.notTheirs({ name: giver.name })));
    if (giver.id === who.id) {
      open.people.seat.set({ isLifted: false });
      return ok({});
    }
    if (step.of === 'supervisor') {
      const session = sessionIn(asked);
      if (session !== undefined)
        open.people.supervision.give(session, stageOf(open, session), giver.id, who.id);
      else open.people.supervision.giveStart(String(asked['client']), giver.id);
      return ok({});
    }
    if (step.of === 'second') return ok({ second: giver.id });
    return ok(again.is === 'yes' && again.by !== undefined ? { actAs: giver.id } : {});
  };

/** After a veil was lifted without a name, whoever leaves the session says who they are. */
const leaving = (open: Workspace, channel: ChannelName, answer: Answer, isProven = false): Answer =>
  answer.is === 'yes' && !isProven && open.people.seat.now().isLifted && leavesSession(channel)
    ? { is: 'pin', of: 'own' }
    : answer;
const leavesSession = (channel: ChannelName): boolean =>
  channel === 'session.leave' ||
  channel === 'session.open' ||
  !/^(session|photos|colour|sheet|paper|protocol\.current|alarms|stock\.(offer|match|list)|adverse|exposures|record|backup\.view|tablets\.view|lock|people\.(signIn|lock|lift|setPin|resetByCode|nameTaps))\b/.test(
    channel,
  );

const rowAsked = (open: Workspace, channel: ChannelName, asked: Asked): RowName => {
  if (channel === 'session.apply') {
    const intent = asked['intent'] as Intent;
    // A signature on the glass is its own proof.
    if (intent.type === 'consent.attested' && intent.strokes !== undefined) return rowOf('ink.added');
    return rowOf(
      intent.type,
      intent.type === 'requirement.overridden' ? ruleOf(open, asked, intent) : undefined,
    );
  }
  if (channel === 'rows.more') return rowOfChannel[asked['of'] as LongChannel];
  if (channel === 'people.setPin') {
    const mine = open.people.tablet.member()?.id === asked['person'];
    // The first PIN of a studio is asked of nobody: there is none to give.
    if (!mine) return 'staffWithPin';
    return open.people.book.get(String(asked['person']))?.pin === null ? 'anybody' : 'ownPin';
  }
  if (channel === 'people.proposePin')
    return open.people.tablet.member()?.id === asked['person'] ? 'anybody' : 'staff';
  return rowOfChannel[channel];
};

/** How hard the rule is that somebody wants to pass; what is no open rule is refused by the session itself. */
const ruleOf = (
  open: Workspace,
  asked: Asked,
  intent: Extract<Intent, { type: 'requirement.overridden' }>,
): 'soft' | 'marked' | 'hard' => {
  const session = sessionIn(asked);
  const view = session === undefined ? undefined : open.sessions.view(session);
  if (view?.ok !== true) return 'soft';
  const found = [...view.value.requirements, ...view.value.broken].find(
    (one) => requirementKey(one) === requirementKey(intent.requirement),
  );
  if (found?.severity === 'hard') return 'hard';
  return found?.managerOnly === true ? 'marked' : 'soft';
};

const sessionIn = ({ session }: Asked): SessionId | undefined =>
  typeof session === 'string' ? (session as SessionId) : undefined;
/** Of the session in memory: a whole view for one word would be worked out twice at every tap. */
const stageOf = (open: Workspace, session: SessionId): string => {
  const one = open.sessions.loaded(session);
  return one.ok ? dataOf(one.value).stage : '';
};

const aboutOf = (open: Workspace, channel: ChannelName, asked: Asked, row: RowName, who: Member): About => {
  const session = sessionIn(asked);
  const { supervision, tablet } = open.people;
  const stored = () => (session === undefined ? undefined : open.store.sessions({ session })[0]);
  return {
    isSupervised:
      session !== undefined && supervision.of(session, stageOf(open, session), who.id) !== undefined,
    ...(channel === 'completed.open' || channel === 'review.answer' || row === 'correct'
      ? { isOwn: stored()?.practitioner === who.id }
      : {}),
    isReprint: asked['which'] === 'sheet' && (stored()?.endedAt ?? null) !== null,
    hasSecond: tablet.couldHelp((one) => mayHelp(row, one), who.id).length > 0,
  };
};

const askFor = (
  open: Workspace,
  row: RowName,
  of: NeedsPin['of'],
  who: Member,
): { readonly ok: false; readonly error: NeedsPin | NotAllowed } => {
  const { tablet } = open.people;
  const people =
    of === 'own'
      ? [who]
      : tablet.couldHelp(
          (one) => (of === 'second' ? mayHelp : mayAlone)(row, one),
          of === 'allowed' ? undefined : who.id,
        );
  if (people.length === 0) return err(notAllowed(peopleWords.nobodyMay({ who: whoMay(row) })));
  const says = {
    own: peopleWords.pinOwn({ name: who.name }),
    supervisor: peopleWords.pinSupervisor,
    allowed: peopleWords.pinAllowed,
    second: peopleWords.pinSecond,
  }[of];
  return err({ kind: 'needs-pin', says, of, people: people.map(tileOf) });
};

/** For whom the table has it, in words. */
const whoMay = (name: RowName): Sentence => {
  const row: RightsRow = rights[name];
  if (row.practitioner === 'yes')
    return row.manager === 'licensed' ? peopleWords.licensed : peopleWords.practitioners;
  return row.manager === 'no' ? peopleWords.nobodyAtAll : peopleWords.managers;
};

const notAllowed = (says: Sentence, why: NotAllowed['why'] = 'role'): NotAllowed => ({
  kind: 'not-allowed',
  says,
  why,
});
const locked = (): NotAllowed => notAllowed(peopleWords.locked, 'locked');
const notTheirs = (row: RowName, { name }: Member): NotAllowed =>
  notAllowed(peopleWords.notYours({ name, who: whoMay(row) }));

/** What a try is written for. */
const nameOf = (channel: ChannelName, asked: Asked): string =>
  channel === 'session.apply' ? (asked['intent'] as Intent).type : channel;
