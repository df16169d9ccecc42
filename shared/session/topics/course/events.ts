import { z } from 'zod';
import { clean, said } from '../../../printable.ts';
import { dateIn } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { HeardElsewhere } from '../../heard-elsewhere.ts';
import type { SessionData } from '../../data.ts';
import { date, requirement, zone } from '../../event-parts.ts';
import { intent, note } from '../../event-row.ts';
import { isTalk, nothingDone } from './read.ts';
import type { StageId } from '../../stage.ts';

/** From fine-tune on only aftercare follows, so going on is no new work. */
const needleFollows = ({ stage }: SessionData): boolean => stage !== 'fineTune' && stage !== 'aftercare';

export const courseEvents = {
  'stage.completed': intent(
    {},
    {
      group: 'course',
      since: 'consultation',
      isWork: needleFollows,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      // A first talk ends where it stands.
      onlyIf: (data) => !isTalk(data),
    },
  ),
  /** Somebody tried to go on, and what was open then. */
  'stage.blocked': note<{ readonly stage: StageId; readonly open: readonly string[] }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
  'requirement.overridden': intent(
    { requirement, reason: said(300), name: said(120) },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  'requirement.acknowledged': intent(
    { requirement },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  'numbing.reopened': intent(
    { reason: said(200) },
    {
      group: 'course',
      since: 'consultation',
      isWork: true,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  'application.reopened': intent(
    { zones: z.array(zone).min(1).max(40), reason: said(200) },
    {
      group: 'course',
      since: 'consultation',
      isWork: true,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  'session.suspended': intent(
    { reason: clean(200).optional() },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'session.resumed': intent(
    {},
    {
      group: 'course',
      since: 'consultation',
      // Taking up stopped work again is new work; opening a paused session only shows it.
      isWork: (data) => data.place === 'stopped' && needleFollows(data),
      whileClientHolds: false,
      changesPaper: ({ place }) => place === 'stopped',
      tone: 'normal',
    },
  ),
  'session.stopped': intent(
    {},
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      // The sheet says in plain words that work was stopped early.
      changesPaper: true,
      tone: 'stop',
    },
  ),
  'session.abandoned': intent(
    { reason: said(300) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'stop',
    },
  ),
  'session.deferred': intent(
    { reason: said(300), noteForClient: said(300), comeBackFrom: date.optional() },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      onlyBeforeNeedle: true,
      afterSign: 'refused',
    },
  ),
  'session.referred': intent(
    { to: z.enum(['laser', 'medical']), reason: said(300), noteForClient: said(300) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      onlyBeforeNeedle: true,
      afterSign: 'refused',
    },
  ),
  'session.declined': intent(
    { reason: said(300), noteForClient: said(300) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      onlyBeforeNeedle: true,
      afterSign: 'refused',
    },
  ),
  /** For the wrong client, or not meant at all: it stays in the record and counts for nothing (brief 10.4). */
  'session.mistaken': intent(
    { reason: said(300) },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      onlyBeforeNeedle: true,
      afterSign: 'refused',
      isOffered: nothingDone,
    },
  ),
  /** The end of a first talk: the time to think runs from its consent, and the next visit goes on from what was found (brief 10.4). */
  'session.talked': intent(
    { noteForClient: clean(300).optional() },
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      onlyBeforeNeedle: true,
      afterSign: 'refused',
      onlyIf: isTalk,
    },
  ),
  'session.closed': intent(
    {},
    {
      group: 'course',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'app.interrupted': note<{ readonly lastAt: Instant; readonly reopenedAt: Instant }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
  /** Another tablet had it until then: its name, and the last entry of it that was here. What it wrote after that may be missing. */
  'session.takenOver': note<{ readonly tablet: string; readonly seq: number; readonly lastAt: Instant }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
  /** What another tablet wrote about this client, which was not here when it was written. It counts from now on where it tightens a limit. */
  'elsewhere.heard': note<HeardElsewhere>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    changesPaper: false,
    tone: 'warning',
  }),
  /** A person put the clock right. `said`: what it had said, `wall`: what it says now; `from`: the last entry, in the time as it is now. */
  'clock.jumped': note<{ readonly from: Instant; readonly said?: Instant; readonly wall: Instant }>()({
    group: 'device',
    since: 'consultation',
    isWork: false,
    whileClientHolds: true,
    // A sheet made with a clock that was off by hours only has the right days on it.
    changesPaper: ({ opening: { timeZone } }, { from, said = from, wall }) =>
      dateIn(timeZone, said) !== dateIn(timeZone, wall),
    tone: 'warning',
  }),
} as const;
