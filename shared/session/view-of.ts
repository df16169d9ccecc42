import { dueWindowOfSession } from '../aftercare/due-of.ts';
import { numbingTotals } from '../numbing/dose.ts';
import { creamForCrew } from '../numbing/for-crew.ts';
import { firstLimitsOf, numbingLeftOf } from '../numbing/left.ts';
import { numbingTimers } from '../numbing/timers.ts';
import type { Instant } from '../time.ts';
import { completeLabel, stageTitle } from '../words/stages.ts';
import type { SessionData } from './data.ts';
import { clientOf, clockNotice, headlineFor, interruptedAt } from './heading.ts';
import type { Session } from './machine.ts';
import { offeredBy } from './offered.ts';
import { nextOf } from './open-rules.ts';
import { defined } from './recorded.ts';
import { brokenOf, openBefore, requirementsOf } from './requirements.ts';
import { isStage, stageIds, stageIndex } from './stage.ts';
import { ticksToRepeat } from './topics/checklist/rules.ts';
import { consentStanding, guardianNeeded } from './topics/consent/read.ts';
import { endingProposalOf } from './topics/course/ending-proposal.ts';
import { rowEffects } from './topics/health/view.ts';
import { fromLastVisit } from './topics/history/carry-over.ts';
import { waitsOf } from './topics/history/waits.ts';
import { contactNeeded } from './topics/hygiene/view.ts';
import { workOf } from './topics/needle/view.ts';
import { sheetCurrent, sheetSettled } from './topics/paper/read.ts';
import { zonesToTreat } from './topics/zones/read.ts';
import { proposalsOf } from './topics/zones/view.ts';
import type { SessionView, ViewData } from './view.ts';

/**
 * Everything the window may show of a session at `now`. `seq` and `savedAt` are those of the last stored entry: the view never
 * shows what the disk does not hold.
 */
export const viewOf = (
  session: Session,
  now: Instant,
  seq: number,
  savedAt: Instant = session.context.lastAt,
): SessionView => {
  const data = session.context;
  const { opening, place, stage } = data;
  const working = isStage(place);
  const due =
    data.passes.length > 0 || stageIndex(stage) >= stageIndex('fineTune') ? dueWindowOfSession(data) : null;
  return {
    seq,
    savedAt,
    now,
    session: opening.session,
    client: clientOf(data),
    headline: headlineFor(data),
    recordNumber: opening.recordNumber,
    place,
    stage,
    stages: stageIds.map((id) => ({
      id,
      title: stageTitle[id],
      state: stageIndex(id) < stageIndex(stage) ? 'done' : id === stage ? 'now' : 'later',
      enteredAt: data.stageEnteredAt[id] ?? null,
    })),
    data: viewData(data),
    requirements: requirementsOf(data, now).filter(({ before }) => before === nextOf(stage)),
    broken: brokenOf(data, now),
    ticksToRepeat: ticksToRepeat(data),
    canComplete: working && openBefore(data, now, nextOf(stage)).length === 0,
    completeLabel: completeLabel[stage],
    offered: offeredBy(session, now),
    timers: numbingTimers(data, now),
    numbingTotals: numbingTotals(data, now),
    numbingLeft: numbingLeftOf(data, now),
    numbingFirst: firstLimitsOf(data, now),
    creamForCrew: creamForCrew(data, now),
    contactNeeded: contactNeeded(data),
    rowEffects: rowEffects(data),
    proposals: proposalsOf(data),
    fromLastVisit: fromLastVisit(data),
    dueWindow: due === null ? null : { text: due.text, reasons: due.reasons.map(({ reason }) => reason) },
    waits: waitsOf(data),
    endingProposal: endingProposalOf(data),
    interruptedAt: interruptedAt(data, now),
    clockNotice: clockNotice(data, now),
    zonesToTreat: zonesToTreat(data),
    guardianNeeded: guardianNeeded(data),
    work: workOf(data, requirementsOf(data, now), now),
    closing: { sheetReady: sheetCurrent(data), settled: sheetSettled(data) },
  };
};

/** Facts without what is heavy or not the window's: the protocol, and strokes that are already signed. */
const viewData = (data: SessionData): ViewData => {
  const { protocol: _protocol, consents, ...rest } = data;
  return {
    ...rest,
    consents: Object.fromEntries(
      Object.entries(consents).map(([id, { given, ...state }]) => [
        id,
        {
          ...state,
          given:
            given === null
              ? null
              : {
                  is: given.is,
                  at: given.at,
                  ...(given.is === 'signed'
                    ? {
                        method: given.method,
                        ...defined({ witness: given.witness, guardian: given.guardian }),
                      }
                    : {}),
                  ...defined({ language: given.language }),
                  stale: consentStanding(data, id as Parameters<typeof consentStanding>[1]) === 'stale',
                },
        },
      ]),
    ),
  };
};
