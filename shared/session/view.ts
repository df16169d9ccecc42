import type { ClientId, SessionId } from '../brand.ts';
import type { Instant } from '../time.ts';
import type { Message } from '../words/message.ts';
import { completeLabel, stageTitle } from '../words/stages.ts';
import type { IntentType } from './events.ts';
import {
  clientOf,
  clockNotice,
  headlineFor,
  interruptedAt,
  takenOverNotice,
  workedSince,
} from './heading.ts';
import type { ClientView } from './heading.ts';
import type { Session } from './machine.ts';
import { offeredBy } from './offered.ts';
import { nextOf } from './open-rules.ts';
import type { RequirementState } from './requirement.ts';
import { brokenOf, openBefore, requirementsOf } from './requirements.ts';
import { isStage, stageIds, stageIndex } from './stage.ts';
import type { Place, StageId } from './stage.ts';
import type { AdverseData } from './topics/adverse/data.ts';
import { adverseView } from './topics/adverse/view.ts';
import { checklistView } from './topics/checklist/view.ts';
import type { ChecklistView } from './topics/checklist/view.ts';
import { colourView } from './topics/colour/view.ts';
import type { ColourView } from './topics/colour/view.ts';
import { consentView } from './topics/consent/view.ts';
import type { ConsentView } from './topics/consent/view.ts';
import { isTalk } from './topics/course/read.ts';
import { correctionView } from './topics/correction/view.ts';
import type { CorrectionView } from './topics/correction/view.ts';
import { courseView } from './topics/course/view.ts';
import type { CourseView } from './topics/course/view.ts';
import { emergencyView } from './topics/emergency/view.ts';
import type { EmergencyView } from './topics/emergency/view.ts';
import { factsView } from './topics/facts/view.ts';
import type { FactsView } from './topics/facts/view.ts';
import { fineTuneView } from './topics/fine-tune/view.ts';
import type { FineTuneView } from './topics/fine-tune/view.ts';
import { hairlineView } from './topics/hairline/view.ts';
import type { HairlineView } from './topics/hairline/view.ts';
import type { HandOverData } from './topics/hand-over/data.ts';
import { handOverView } from './topics/hand-over/view.ts';
import { healthView } from './topics/health/view.ts';
import type { HealthView } from './topics/health/view.ts';
import { historyView } from './topics/history/view.ts';
import type { HistoryView } from './topics/history/view.ts';
import { hygieneView } from './topics/hygiene/view.ts';
import type { HygieneView } from './topics/hygiene/view.ts';
import type { IdentityData } from './topics/identity/data.ts';
import { identityView } from './topics/identity/view.ts';
import { mixView } from './topics/mix/view.ts';
import type { MixView } from './topics/mix/view.ts';
import { needleView } from './topics/needle/view.ts';
import type { NeedleView } from './topics/needle/view.ts';
import { numbingView } from './topics/numbing/view.ts';
import type { NumbingView } from './topics/numbing/view.ts';
import { paperView } from './topics/paper/view.ts';
import type { PaperView } from './topics/paper/view.ts';
import { patchTestView } from './topics/patch-test/view.ts';
import type { PatchTestView } from './topics/patch-test/view.ts';
import { photosView } from './topics/photos/view.ts';
import type { PhotosView } from './topics/photos/view.ts';
import { stockView } from './topics/stock/view.ts';
import type { StockView } from './topics/stock/view.ts';
import { zonesView } from './topics/zones/view.ts';
import type { ZonesView } from './topics/zones/view.ts';

/**
 * Everything the window may show of a session, as it is to be drawn: the window decides nothing and computes no rule. What never changes
 * in a session, its opening and its protocol, is asked for once.
 */
export interface SessionView
  extends
    AdverseData,
    ChecklistView,
    ColourView,
    ConsentView,
    CourseView,
    EmergencyView,
    FactsView,
    FineTuneView,
    HairlineView,
    HandOverData,
    HealthView,
    HistoryView,
    HygieneView,
    IdentityData,
    CorrectionView,
    MixView,
    NeedleView,
    NumbingView,
    PaperView,
    PatchTestView,
    PhotosView,
    StockView,
    ZonesView {
  /** Journal seq this view reflects; an older view is dropped (decision 30). */
  readonly seq: number;
  readonly savedAt: Instant;
  /** Main's clock when this view was made; the window counts seconds from here and never asks its own clock what time it is. */
  readonly now: Instant;
  readonly session: SessionId;
  readonly client: ClientView & { readonly id: ClientId };
  /** "Touch-up 2 · 3 y 1 mo since last" */
  readonly headline: Message;
  readonly recordNumber: string;
  readonly place: Place;
  readonly stage: StageId;
  readonly stages: readonly {
    readonly id: StageId;
    readonly title: Message;
    readonly state: 'done' | 'now' | 'later';
    readonly enteredAt: Instant | null;
    /** Later by all pauses: its clock counts from here. */
    readonly workedSince: Instant | null;
  }[];
  /** Of the present stage, in screen order; and earlier hard ones that broke (banner). */
  readonly requirements: readonly RequirementState[];
  readonly broken: readonly RequirementState[];
  readonly canComplete: boolean;
  readonly completeLabel: Message;
  readonly offered: readonly IntentType[];
  readonly interruptedAt: string | null;
  readonly clockNotice: Message | null;
  /** Which tablet had it before, up to where it was heard, and what may be missing since. */
  readonly takenOver: Message | null;
}

/** `seq` and `savedAt` are those of the last stored entry: the view never shows what the disk does not hold. */
export const viewOf = (
  session: Session,
  now: Instant,
  seq: number,
  savedAt: Instant = session.context.lastAt,
): SessionView => {
  const data = session.context;
  const { opening, place, stage } = data;
  const requirements = requirementsOf(data, now);
  return {
    seq,
    savedAt,
    now,
    session: opening.session,
    client: { id: opening.client, ...clientOf(data) },
    headline: headlineFor(data),
    recordNumber: opening.recordNumber,
    place,
    stage,
    stages: stageIds.map((id) => ({
      id,
      title: stageTitle[id],
      state: stageIndex(id) < stageIndex(stage) ? 'done' : id === stage ? 'now' : 'later',
      enteredAt: data.stageEnteredAt[id] ?? null,
      workedSince: workedSince(data, id),
    })),
    requirements: requirements.filter(({ before }) => before === nextOf(stage)),
    broken: brokenOf(data, now),
    canComplete: isStage(place) && openBefore(data, now, nextOf(stage)).length === 0,
    completeLabel: completeLabel[isTalk(data) ? 'talk' : stage],
    offered: offeredBy(session, now),
    interruptedAt: interruptedAt(data, now),
    clockNotice: clockNotice(data, now),
    takenOver: takenOverNotice(data, now),
    ...adverseView(data),
    ...checklistView(data),
    ...colourView(data),
    ...consentView(data),
    ...courseView(data),
    ...emergencyView(data, now),
    ...factsView(data),
    ...fineTuneView(data),
    ...hairlineView(data),
    ...handOverView(data),
    ...healthView(data),
    ...historyView(data),
    ...hygieneView(data),
    ...identityView(data),
    ...correctionView(data),
    ...mixView(data),
    ...needleView(data, requirements, now),
    ...numbingView(data, now),
    ...paperView(data),
    ...patchTestView(data, now),
    ...photosView(data),
    ...stockView(data),
    ...zonesView(data),
  };
};
