import type { ClockAnswer } from '../../shared/clock-doubt.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { correctAtStart, timeIn, writeCorrection } from '../ask-clock.ts';
import type { Workspace } from '../workspace.ts';
import type { createOpening } from './open-record.ts';
import type { Parts, Waiting } from './standing.ts';

interface ClockDeps
  extends Parts, Pick<ReturnType<typeof createOpening>, 'doubtOf' | 'orClose' | 'standOn' | 'workspaceOn'> {
  readonly keepHouse: () => void;
}

/** What is done with an answer to "what time is it": before anything stands on the record, and while it is worked on. */
export const createClockAnswers = ({
  deps,
  standing,
  state,
  publish,
  fail,
  doubtOf,
  orClose,
  standOn,
  workspaceOn,
  keepHouse,
}: ClockDeps) => {
  const { clock } = deps;

  /** Before anything stands on the record, or before there is one. */
  const answerAtStart = ({ question, opened }: Waiting, to: Instant): Result<AppState, Failure> => {
    if (opened === undefined) {
      if (to !== clock.wall()) clock.step(to);
      standing.beforeFirst =
        question.wall === to ? undefined : { from: question.wall, to, wall: clock.wall() };
    }
    standing.isClockSeen = true;
    standing.waiting = undefined;
    if (opened === undefined) return ok(publish());
    return orClose(opened.store, () => {
      const corrected = correctAtStart(opened.store, clock, to);
      const stands = corrected.ok ? standOn(opened, corrected.value) : corrected;
      if (stands.ok) return ok(publish());
      opened.store.close();
      return err(fail(stands.error));
    });
  };
  /** The clock is right by now: nobody need be asked. */
  const goOnUnasked = ({ opened }: Waiting): void => {
    standing.waiting = undefined;
    if (opened !== undefined) orClose(opened.store, () => standOn(opened));
    publish();
  };

  /** Everything that stands on the record is made anew with its times put right; the screen stays where it is. */
  const answerRunning = (open: Workspace, to: Instant): Result<AppState, Failure> => {
    const [from, wall] = [clock.now(), clock.wall()];
    const shown = open.sessions.current()?.session;
    clock.step(to);
    const by = open.studio.person()?.id ?? 'device';
    const written = writeCorrection(open.store, open.writer, { from, to, wall }, by, standing.began);
    if (!written.ok) {
      clock.step(from);
      return written;
    }
    standing.jump = undefined;
    standing.workspace = workspaceOn(open.store, open.vault);
    standing.workspace.goOn({ from, to, wall }, shown);
    keepHouse();
    deps.onStockChanged?.();
    return ok(publish());
  };

  const answerClock = (answer: ClockAnswer): Result<AppState, Failure | BadRequest> => {
    const question = standing.waiting?.question ?? standing.jump;
    if (question === undefined) return ok(state());
    if (answer.is === 'look') {
      lookAtClock();
      return ok(state());
    }
    if (answer.is === 'record') {
      // At start there is no time to go on by: the last entry may be of yesterday.
      if (standing.waiting !== undefined) return ok(state());
      clock.accept();
      standing.jump = undefined;
      return ok(publish());
    }
    const to = timeIn(answer, question, clock.wall());
    if (!to.ok) return to;
    if (to.value === 'again') {
      lookAtClock();
      return ok(state());
    }
    if (standing.waiting !== undefined) return answerAtStart(standing.waiting, to.value);
    return standing.workspace === undefined ? ok(state()) : answerRunning(standing.workspace, to.value);
  };

  /** Asked every two seconds: a clock that is put right elsewhere is no question any more, one that is set while we run becomes one. */
  const lookAtClock = (): void => {
    if (standing.waiting !== undefined) {
      const question = doubtOf(standing.waiting.opened?.store);
      if (question === undefined) return goOnUnasked(standing.waiting);
      const isOther = question.wall.slice(0, 16) !== standing.waiting.question.wall.slice(0, 16);
      standing.waiting = { ...standing.waiting, question };
      if (isOther) publish();
      return;
    }
    if (standing.workspace === undefined || standing.workspace.store.damage() !== undefined) return;
    const apart = standing.workspace.studio.studio() === undefined ? undefined : clock.apart();
    const isOther = apart?.wall.slice(0, 16) !== standing.jump?.wall.slice(0, 16);
    standing.jump =
      apart === undefined
        ? undefined
        : {
            why: 'jumped',
            wall: apart.wall,
            record: apart.from,
            builtOn: deps.builtOn ?? null,
            timeZone: standing.workspace.studio.studio()?.timeZone ?? deps.timeZone(),
            order: standing.workspace.studio.release().protocol.pack.dateOrder,
          };
    if (isOther) publish();
  };

  return { answerClock, lookAtClock };
};
