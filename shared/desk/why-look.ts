import type { SessionData } from '../session/data.ts';
import { begin } from '../session/begin.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Session } from '../session/machine.ts';
import { isOpen } from '../session/open-rules.ts';
import { replayOne } from '../session/replay.ts';
import { requirementKey } from '../session/requirement.ts';
import { requirementsOf } from '../session/requirements.ts';
import type { Message, Phrase } from '../words/message.ts';
import { endingTitle } from '../words/places.ts';
import { whyWords } from '../words/why-look.ts';
import { afterwards } from './afterwards.ts';
import { overLimits } from './over-limits.ts';
import type { Look } from './reasons.ts';
import { tooFast } from './too-fast.ts';

/**
 * Why a manager would look at an ended session, most serious first: all that its own entries say. What only the whole record knows (a
 * clock put right since, the first session of a person) is added by whoever has the record. Bit by bit: rules that stood in somebody's
 * way are asked as they were then.
 */
export const whyLook = function* (
  session: Session,
  events: readonly SessionEvent[],
  missing: readonly Phrase[],
): Generator<undefined, readonly Look[]> {
  const data = session.context;
  const now = data.ended?.at ?? data.lastAt;
  const { stops, marked } = yield* rulesMet(data, events);
  yield;
  const { late, corrected } = afterwards(events);
  const looks = (reason: Look['reason'], all: readonly Message[]): readonly Look[] =>
    all.map((says) => ({ reason, says }));
  return [
    ...looks('event', eventsOf(data)),
    ...looks(
      'hardStop',
      stops.map((says) => whyWords.hardStop({ says })),
    ),
    ...looks('numbing', overLimits(data, now)),
    ...looks('endedEarly', endedEarly(data)),
    ...looks('missing', data.ended?.ending === 'closed' ? missed(missing) : []),
    ...looks(
      'overrideMarked',
      marked.map((says) => whyWords.overrideMarked({ says })),
    ),
    ...looks('tooFast', tooFast(data, events, now)),
    ...looks('late', [
      ...(late === 0 ? [] : [whyWords.late({ count: late })]),
      ...(corrected === 0 ? [] : [whyWords.corrected({ count: corrected })]),
      ...data.takeovers.map(({ tablet, seq }) => whyWords.takenOver({ tablet, seq })),
      ...data.heardElsewhere.map(({ tablet, entries }) => whyWords.heardLate({ tablet, entries })),
    ]),
  ];
};

const eventsOf = ({ adverse, emergencies }: SessionData): readonly Message[] => [
  ...adverse.map(({ what }) => whyWords.event({ what })),
  ...emergencies.filter(({ how }) => how !== 'falseAlarm').map(() => whyWords.emergency),
];

const endedEarly = ({ ended }: SessionData): readonly Message[] => {
  // A first talk that is over ended as it was meant to.
  if (ended === null || ended.ending === 'closed' || ended.ending === 'talked') return [];
  const how = endingTitle[ended.ending];
  return [
    ended.reason === null
      ? whyWords.endedEarlyPlain({ how })
      : whyWords.endedEarly({ how, reason: ended.reason }),
  ];
};

/** The count first, so that it stands where there is no room for the rest. */
const missed = (missing: readonly Phrase[]): readonly Message[] => {
  const [first, ...rest] = missing;
  if (first === undefined) return [];
  return [
    rest.length === 0 ? whyWords.missing({ first }) : whyWords.missingMore({ count: missing.length, first }),
  ];
};

interface RulesMet {
  /** Guards nobody may override, that held somebody back. */
  readonly stops: readonly Phrase[];
  /** Rules only a manager may override, overridden. */
  readonly marked: readonly Phrase[];
}

/** Each in its sentence of that moment: at the end it may hold, or be gone. */
const rulesMet = function* (
  { opening, protocol }: SessionData,
  events: readonly SessionEvent[],
): Generator<undefined, RulesMet> {
  const stops = new Map<string, Phrase>();
  const marked = new Map<string, Phrase>();
  const last = events.findLastIndex(isAboutRules);
  let session = begin(opening, protocol);
  for (const [index, event] of events.slice(0, last + 1).entries()) {
    if (event.type === 'stage.blocked') {
      const open = new Set(event.open);
      for (const one of requirementsOf(session.context, event.at)) {
        const key = requirementKey(one);
        if (open.has(key) && isOpen(one) && one.severity === 'hard' && isGuard(key)) stops.set(key, one.says);
      }
    } else if (event.type === 'requirement.overridden') {
      const key = requirementKey(event.requirement);
      const rule = requirementsOf(session.context, event.at).find((one) => requirementKey(one) === key);
      if (rule?.managerOnly === true) marked.set(key, rule.says);
    }
    session = replayOne(session, event);
    if (index % BIT === 0) yield;
  }
  return { stops: onceEach(stops), marked: onceEach(marked) };
};
const BIT = 16;

/** Two rules may say the same. */
const onceEach = (said: ReadonlyMap<string, Phrase>): readonly Phrase[] => [
  ...new Map([...said.values()].map((says) => [JSON.stringify(says), says])).values(),
];

const isAboutRules = ({ type }: SessionEvent): boolean =>
  type === 'stage.blocked' || type === 'requirement.overridden';
/** What is simply not filled in yet holds nobody up for long: only the guards of the brief are hard stops. */
const isGuard = (key: string): boolean => key.startsWith('G');
