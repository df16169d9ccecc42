import { messages } from '../../../words/message.ts';
import { plural } from '../../../words/counts.ts';
import { inEnglish } from '../../../words/in-english.ts';
import { stageTitle, stageWithin } from '../../../words/stages.ts';
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
  'clock.jumped': 'Noting a clock that jumped',
}) satisfies Doing<keyof typeof courseEvents>;

/** The timeline's line for each event. */
export const courseLines: Lines<keyof typeof courseEvents> = {
  'stage.completed': (_event, _names, { stage }) => {
    const next = stageIds[stageIndex(stage) + 1];
    return `${inEnglish(stageTitle[stage])} completed${next === undefined ? '' : `, ${inEnglish(stageWithin[next])} begins`}`;
  },
  'stage.blocked': ({ stage, open, at }, names) =>
    `Could not leave ${inEnglish(stageWithin[stage])} yet. ${names.rules(open, at)}`,
  'requirement.overridden': ({ requirement, reason, name, at, proven }, names) =>
    `Overridden by ${name} (${proven === 'pin' ? 'by PIN' : 'identity stated, not proven'}): ${names.rule(requirement, at)} Reason: ${reason}`,
  'requirement.acknowledged': ({ requirement, at }, names) => `Warning seen: ${names.rule(requirement, at)}`,
  'numbing.reopened': ({ reason }) => `Back to cleanse and numb: ${reason}`,
  'application.reopened': ({ zones, reason }, names, { returns }) =>
    `Back to application, time ${returns.length + 1}, for ${names.zones(zones)}: ${reason}`,
  'session.suspended': ({ reason }) => list('Paused', reason !== undefined && reason !== '' && reason),
  'session.resumed': (_event, _names, { place }) =>
    place === 'stopped' ? 'Stopped work taken up again' : 'Went on after the pause',
  'session.stopped': (_event, _names, { place }) =>
    `Work stopped${isStage(place) ? ` during ${inEnglish(stageWithin[place])}` : ''}`,
  'session.abandoned': ({ reason }) => `Session ended early: ${reason}`,
  'session.deferred': ({ reason, comeBackFrom }, names) =>
    list(
      `Session deferred: ${reason}`,
      comeBackFrom !== undefined && `come back from ${names.date(comeBackFrom)}`,
    ),
  'session.referred': ({ to, reason }) =>
    `Client referred ${to === 'laser' ? 'for lightening' : 'to a doctor'}: ${reason}`,
  'session.declined': ({ reason }) => `Session declined: ${reason}`,
  'session.mistaken': ({ reason }) => `Begun by mistake, counts for nothing: ${reason}`,
  'session.talked': () => 'First talk ended, no needle',
  'session.closed': () => 'Session closed',
  'app.interrupted': ({ lastAt, reopenedAt }, names) =>
    `The app was closed at ${names.clock(lastAt)} and opened again at ${names.clock(reopenedAt)}`,
  'clock.jumped': ({ from, said = from, wall }, names) =>
    `The clock was put right, from ${names.momentBeside(said, wall)} to ${names.momentBeside(wall, said)}`,
};

/** Why a session ends before the first needle, in two voices: the record names the reason, the paper never names an illness. */
export const endingWords = {
  reason: (titles: readonly string[]): string => {
    // Titles hold commas of their own.
    const said = `${titles.join('; ')}.`;
    return said.length <= 300 ? said : `${said.slice(0, 297)}…`;
  },
  tooSoon: (days: number, minimum: number): string =>
    `Last needle ${plural(days, 'day')} ago, the wait is ${plural(minimum, 'day')}`,
  notes: {
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
  },
} as const;
export type EndingNote = keyof typeof endingWords.notes;
