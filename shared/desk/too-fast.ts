import { creamsOf, stampedMinutes } from '../numbing/creams.ts';
import { limitsOf } from '../numbing/product-limits.ts';
import { cardNamed } from '../protocol/card-named.ts';
import { dotsOf } from '../scalp/dots.ts';
import type { SessionData } from '../session/data.ts';
import type { SessionEvent } from '../session/events.ts';
import { numberOf, textOf } from '../session/topics/facts/read.ts';
import { contactSecondsNeeded } from '../session/topics/hygiene/contact-rules.ts';
import { realPasses } from '../session/topics/needle/read.ts';
import { workedMs } from '../session/topics/needle/worked-time.ts';
import { areaOf, zoneName } from '../session/topics/zones/read.ts';
import { msOf } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Message } from '../words/message.ts';
import { lengthOf } from '../words/time.ts';
import { whyWords } from '../words/why-look.ts';

/** Starting values (Des): so many items, each within a second of the one before, were hardly read one by one. */
const LEAST_ITEMS = 5;
const QUICK_MS = 1_000;
/** One tap on a group stores its items one after the other; no finger taps again so soon. */
const ONE_TAP_MS = 200;

/** About 14,000 dots in two hours is the fastest that is reported (brief 4.2). */
const MOST_DOTS_PER_MINUTE = 14_000 / 120;

/** What went faster than the work it stands for: a question for whoever was there, nothing more. */
export const tooFast = (
  data: SessionData,
  events: readonly SessionEvent[],
  now: Instant,
): readonly Message[] => [
  ...checklists(data, events),
  ...dwells(data),
  ...contact(data),
  ...passes(data, now),
];

/** Ticks of one stage that follow each other faster than anybody reads. Items of one tap count as one tap. */
const checklists = ({ protocol }: SessionData, events: readonly SessionEvent[]): readonly Message[] => {
  const stageOf = new Map(protocol.checklist.map(({ id, stage }) => [id, stage]));
  const runs: { stage: string | undefined; first: number; last: number; count: number; taps: number }[] = [];
  for (const event of events) {
    if (event.type !== 'item.ticked' || !event.done) continue;
    const at = msOf(event.at);
    const stage = stageOf.get(event.item);
    const run = runs.at(-1);
    if (run === undefined || run.stage !== stage || at - run.last > QUICK_MS)
      runs.push({ stage, first: at, last: at, count: 1, taps: 1 });
    else {
      run.taps += at - run.last <= ONE_TAP_MS ? 0 : 1;
      run.count += 1;
      run.last = at;
    }
  }
  return runs
    .filter(({ taps }) => taps >= LEAST_ITEMS)
    .map(({ count, first, last }) =>
      whyWords.checklistFast({ count, seconds: Math.max(1, Math.ceil((last - first) / 1000)) }),
    );
};

const dwells = (data: SessionData): readonly Message[] =>
  creamsOf(data).flatMap((cream) => {
    const minutes = stampedMinutes(cream);
    const { name, minimumDwellMinutes: least } = limitsOf(data, cream.product ?? '');
    return minutes === null || least === null || minutes >= least
      ? []
      : [whyWords.dwellShort({ product: name, minutes: Math.floor(minutes), least })];
  });

const contact = (data: SessionData): readonly Message[] => {
  const typed = textOf(data, 'antiseptic');
  const seconds = numberOf(data, 'antisepticContactSeconds');
  if (typed === undefined || seconds === undefined) return [];
  const least = contactSecondsNeeded(data, cardNamed(data, 'antiseptic', typed));
  return least === null || seconds >= least
    ? []
    : [whyWords.contactShort({ seconds: Math.floor(seconds), least })];
};

const passes = (data: SessionData, now: Instant): readonly Message[] =>
  realPasses(data).flatMap(({ zone, passNumber, startedAt, endedAt, stoppedAt, addedDensity }) => {
    const end = stoppedAt ?? endedAt;
    const dots = addedDensity === null ? null : dotsOf(addedDensity, areaOf(data, zone));
    if (end === null || dots === null) return [];
    const minutes = workedMs(data, startedAt, end, now) / 60_000;
    const least = dots / MOST_DOTS_PER_MINUTE;
    return minutes >= least
      ? []
      : [
          whyWords.passFast({
            zone: zoneName(data, zone),
            number: passNumber,
            took: lengthOf(minutes),
            dots,
            least: lengthOf(Math.ceil(least)),
          }),
        ];
  });
