import { messages } from '../../../words/message.ts';
import { stageTitle, stageWithin } from '../../../words/stages.ts';
import { creamsOf } from '../../../numbing/creams.ts';
import { creamIdOf } from '../../../numbing/heard.ts';
import type { SessionData } from '../../data.ts';
import type { HeardNumbing } from '../../heard-elsewhere.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import { isStage, stageIds, stageIndex } from '../../stage.ts';
import type { courseEvents } from './events.ts';

/** What its rules and refusals say. */
export const courseSays = messages('courseSays', {
  noMistake: 'Something was done to the client already, so this visit counts. Stop it, and say why.',
  creamOffFirst: 'Cream is still entered as on. Enter when it came off, then end the session.',
  paperFirst:
    'The needle has touched the skin: give the aftercare sheet, or record why not, then end the session.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const courseDoing = messages('courseDoing', {
  'stage.completed': 'Going on',
  'stage.blocked': 'Noting what was blocked',
  'requirement.overridden': 'Overriding a rule',
  'requirement.acknowledged': 'Acknowledging a warning',
  'numbing.reopened': 'Going back to numb again',
  'application.reopened': 'Going back to application',
  'session.suspended': 'Pausing',
  'session.resumed': 'Going on with the session',
  'session.stopped': 'Stopping work',
  'session.abandoned': 'Ending the session early',
  'session.deferred': 'Deferring',
  'session.referred': 'Referring',
  'session.declined': 'Declining',
  'session.mistaken': 'Ending a session begun by mistake',
  'session.talked': 'Ending a first talk',
  'session.closed': 'Closing the session',
  'app.interrupted': 'Noting an interruption',
  'session.takenOver': 'Taking a session over from another tablet',
  'elsewhere.heard': 'Noting what another tablet wrote',
  'clock.jumped': 'Noting a clock that jumped',
}) satisfies Doing<keyof typeof courseEvents>;

/** What the timeline says of each event. */
export const courseTold = messages('courseLines', {
  opened: 'Session opened, protocol version {version, number}',
  completed: '{stage} completed',
  completedInto: '{stage} completed, {next} begins',
  blocked: 'Could not leave {stage} yet. {rules}',
  overriddenByPin: 'Overridden by {name} (by PIN): {rule} Reason: {reason}',
  overridden: 'Overridden by {name} (identity stated, not proven): {rule} Reason: {reason}',
  acknowledged: 'Warning seen: {rule}',
  numbingAgain: 'Back to cleanse and numb: {reason}',
  applicationAgain: 'Back to application, time {time}, for {zones}: {reason}',
  paused: 'Paused',
  takenUpAgain: 'Stopped work taken up again',
  wentOn: 'Went on after the pause',
  stopped: 'Work stopped',
  stoppedDuring: 'Work stopped during {stage}',
  abandoned: 'Session ended early: {reason}',
  deferred: 'Session deferred: {reason}',
  comeBack: 'come back from {day}',
  toLaser: 'Client referred for lightening: {reason}',
  toDoctor: 'Client referred to a doctor: {reason}',
  declined: 'Session declined: {reason}',
  mistaken: 'Begun by mistake, counts for nothing: {reason}',
  talked: 'First talk ended, no needle',
  closed: 'Session closed',
  interrupted: 'The app was closed at {from} and opened again at {to}',
  takenOver: 'Taken over from tablet {tablet}, after its entry {seq, number} of {at}',
  heard:
    'Heard from tablet {tablet}: {entries, plural, one {# entry} other {# entries}} that no limit here knew of, the last of {at}',
  heardCream: '{grams, number} g of cream count from there',
  heardCreamTime: 'cream counts from there for longer than here, or how much of it is not known',
  heardReaction: 'a sign of a reaction, or the client was handed over: no needle and no cream today',
  heardNeedle: 'a needle there on {day}',
  clockPutRight: 'The clock was put right, from {from} to {to}',
});
export const courseLines: Lines<keyof typeof courseEvents> = {
  'stage.completed': (_event, _names, { stage }) => {
    const next = stageIds[stageIndex(stage) + 1];
    return next === undefined
      ? courseTold.completed({ stage: stageTitle[stage] })
      : courseTold.completedInto({ stage: stageTitle[stage], next: stageWithin[next] });
  },
  'stage.blocked': ({ stage, open, at }, names) =>
    courseTold.blocked({ stage: stageWithin[stage], rules: names.rules(open, at) }),
  'requirement.overridden': ({ requirement, reason, name, at, proven }, names) =>
    (proven === 'pin' ? courseTold.overriddenByPin : courseTold.overridden)({
      name,
      rule: names.rule(requirement, at),
      reason,
    }),
  'requirement.acknowledged': ({ requirement, at }, names) =>
    courseTold.acknowledged({ rule: names.rule(requirement, at) }),
  'numbing.reopened': ({ reason }) => courseTold.numbingAgain({ reason }),
  'application.reopened': ({ zones, reason }, names, { returns }) =>
    courseTold.applicationAgain({ time: returns.length + 1, zones: names.zones(zones), reason }),
  'session.suspended': ({ reason }) => list(courseTold.paused, reason),
  'session.resumed': (_event, _names, { place }) =>
    place === 'stopped' ? courseTold.takenUpAgain : courseTold.wentOn,
  'session.stopped': (_event, _names, { place }) =>
    isStage(place) ? courseTold.stoppedDuring({ stage: stageWithin[place] }) : courseTold.stopped,
  'session.abandoned': ({ reason }) => courseTold.abandoned({ reason }),
  'session.deferred': ({ reason, comeBackFrom }, names) =>
    list(
      courseTold.deferred({ reason }),
      comeBackFrom !== undefined && courseTold.comeBack({ day: names.date(comeBackFrom) }),
    ),
  'session.referred': ({ to, reason }) =>
    (to === 'laser' ? courseTold.toLaser : courseTold.toDoctor)({ reason }),
  'session.declined': ({ reason }) => courseTold.declined({ reason }),
  'session.mistaken': ({ reason }) => courseTold.mistaken({ reason }),
  'session.talked': () => courseTold.talked,
  'session.closed': () => courseTold.closed,
  'app.interrupted': ({ lastAt, reopenedAt }, names) =>
    courseTold.interrupted({ from: names.clock(lastAt), to: names.clock(reopenedAt) }),
  'session.takenOver': ({ tablet, seq, lastAt }, names) =>
    courseTold.takenOver({ tablet, seq, at: names.clock(lastAt) }),
  'elsewhere.heard': ({ tablet, entries, lastAt, numbing, needleEnded, lastNeedleOn }, names, data) => {
    const grams = numbing.reduce((sum, one) => sum + gramsBeside(data, one), 0);
    return list(
      courseTold.heard({ tablet, entries, at: names.clock(lastAt) }),
      grams > 0 && courseTold.heardCream({ grams }),
      grams === 0 && numbing.length > 0 && courseTold.heardCreamTime,
      needleEnded && courseTold.heardReaction,
      lastNeedleOn !== null && courseTold.heardNeedle({ day: names.date(lastNeedleOn) }),
    );
  },
  'clock.jumped': ({ from, said = from, wall }, names) =>
    courseTold.clockPutRight({
      from: names.momentBeside(said, wall),
      to: names.momentBeside(wall, said),
    }),
};

/** What it adds to what this session has of it. */
const gramsBeside = (data: SessionData, one: HeardNumbing): number => {
  const mine = one.whole === true ? creamsOf(data).find(({ id }) => id === creamIdOf(one)) : undefined;
  return Math.max(0, one.grams - (mine?.grams ?? 0));
};

/** Why a session ends before the first needle, for the record. */
export const endingReasons = messages('endingReasons', {
  // Titles hold commas of their own.
  all: '{titles}.',
  tooSoon:
    'Last needle {days, plural, one {# day} other {# days}} ago, the wait is {minimum, plural, one {# day} other {# days}}',
  lightenFirst: 'Old dots to be lightened first',
});

/** The same for the paper, which never names an illness. */
export const endingNotes = messages('endingNotes', {
  wait: 'Today is not the right day for new dots. We talked about the reason. Nothing is lost by waiting.',
  waitDated:
    'Today is too soon for new dots. We talked about the reason. From the day below you are welcome.',
  letter:
    'Before we go on we need a letter from your doctor. It should say that small needle dots on the scalp are fine for you, who wrote it, when, and until when it counts.',
  doctor: 'Please let a doctor look at what we talked about, soon. Until then we add no dots there.',
  laser: 'The old dots should be made lighter first. Then we look again together.',
  age: 'The law sets an age for this work. From the day below you are welcome.',
  insurer: 'Our insurance does not let us do this work for you. We are sorry.',
  talk: 'We take some time and talk again, so that you are happy with it for years.',
});
export type EndingNote = keyof typeof endingNotes;
