import { isStage, stageIds, stageIndex } from '../../session/stage.ts';
import { stageTitle } from '../stages.ts';
import { list } from './corrected.ts';
import type { Lines } from './line.ts';

type CourseTypes =
  | 'numbing.reopened'
  | 'application.reopened'
  | 'stage.completed'
  | 'stage.blocked'
  | 'requirement.overridden'
  | 'requirement.acknowledged'
  | 'session.suspended'
  | 'session.resumed'
  | 'session.stopped'
  | 'session.abandoned'
  | 'session.deferred'
  | 'session.referred'
  | 'session.declined'
  | 'session.closed'
  | 'emergency.raised'
  | 'sign.ticked'
  | 'emergency.falseAlarm'
  | 'emergency.ended'
  | 'sheet.prepared'
  | 'sheet.delivered'
  | 'sheet.notGiven'
  | 'app.interrupted'
  | 'clock.jumped';

const delivered = {
  printed: 'printed',
  saved: 'saved as a file',
  refusedByClient: 'the client did not want it',
} as const;

export const courseLines: Lines<CourseTypes> = {
  'numbing.reopened': ({ reason }) => `Back to cleanse and numb: ${reason}`,
  'application.reopened': ({ zones, reason }, names, { returns }) =>
    `Back to application, time ${returns.length + 1}, for ${names.zones(zones)}: ${reason}`,
  'stage.completed': (_event, _names, { stage }) => {
    const next = stageIds[stageIndex(stage) + 1];
    return `${stageTitle[stage]} completed${next === undefined ? '' : `, ${stageTitle[next].toLowerCase()} begins`}`;
  },
  'stage.blocked': ({ stage, open, at }, names) =>
    `Could not leave ${stageTitle[stage].toLowerCase()} yet. ${names.rules(open, at)}`,
  'requirement.overridden': ({ requirement, reason, name, at }, names) =>
    `Overridden by ${name} (identity stated, not proven): ${names.rule(requirement, at)} Reason: ${reason}`,
  'requirement.acknowledged': ({ requirement, at }, names) => `Warning seen: ${names.rule(requirement, at)}`,
  'session.suspended': ({ reason }) => list('Paused', reason !== undefined && reason !== '' && reason),
  'session.resumed': (_event, _names, { place }) =>
    place === 'stopped' ? 'Stopped work taken up again' : 'Went on after the pause',
  'session.stopped': (_event, _names, { place }) =>
    `Work stopped${isStage(place) ? ` during ${stageTitle[place].toLowerCase()}` : ''}`,
  'session.abandoned': ({ reason }) => `Session ended early: ${reason}`,
  'session.deferred': ({ reason, comeBackFrom }, names) =>
    list(
      `Session deferred: ${reason}`,
      comeBackFrom !== undefined && `come back from ${names.date(comeBackFrom)}`,
    ),
  'session.referred': ({ to, reason }) =>
    `Client referred ${to === 'laser' ? 'for lightening' : 'to a doctor'}: ${reason}`,
  'session.declined': ({ reason }) => `Session declined: ${reason}`,
  'session.closed': () => 'Session closed',
  'emergency.raised': () => 'Emergency raised',
  'sign.ticked': ({ sign, present }, names) =>
    `Sign of a reaction ${present ? 'ticked' : 'taken back'}: ${names.sign(sign)}`,
  'emergency.falseAlarm': ({ reason, name }) => `False alarm, said by ${name}: ${reason}`,
  'emergency.ended': ({ whatWasDone, handedOverTo }) =>
    list(
      `Emergency over: ${whatWasDone}`,
      handedOverTo !== undefined && handedOverTo !== '' && `handed over to ${handedOverTo}`,
    ),
  'sheet.prepared': (_event, _names, { sheet }) =>
    `Aftercare sheet prepared${sheet === null ? '' : ' again'}`,
  'sheet.delivered': ({ how, inHand }) =>
    list(`Aftercare sheet: ${delivered[how]}`, inHand && 'in the client’s hand'),
  'sheet.notGiven': ({ reason }) => `No aftercare sheet given: ${reason}`,
  'app.interrupted': ({ lastAt, reopenedAt }, names) =>
    `The app was closed at ${names.clock(lastAt)} and opened again at ${names.clock(reopenedAt)}`,
  'clock.jumped': ({ from, wall }, names) =>
    `The computer's clock went back: last entry ${names.clock(from)}, clock showed ${names.clock(wall)}`,
};
