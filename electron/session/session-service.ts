import type { AuthorId, ClientId, SessionId } from '../../shared/brand.ts';
import type { Failure, Refused } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Opening } from '../../shared/session/opening.ts';
import { begin } from '../../shared/session/begin.ts';
import type { Decide } from '../../shared/session/decide.ts';
import type { Intent, IntentType, SessionEvent, SystemEvent } from '../../shared/session/events.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { isEnding } from '../../shared/session/stage.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { viewOf } from '../../shared/session/view.ts';
import { refusalSays } from '../../shared/words/refusals.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { answerLinesOf } from './answer-lines.ts';
import { dataOf, replaySession, whyNotLive } from './live-sessions.ts';
import type { Live } from './live-sessions.ts';
import { namedByPin } from './named-by-pin.ts';
import type { SessionStock } from '../stock/session-stock.ts';
import { linesOf, linesOfOpening } from './lines-of.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly clock: Clock;
  readonly studio: StudioService;
  readonly decide: Decide;
  /** A view that nobody asked for goes to the window; of one that is an answer only the rest of main hears. */
  readonly publish: (view: SessionView, to: 'window' | 'asker') => void;
  /** It is over, or something in one that was over was put right, and written. */
  readonly onEnded: (session: SessionId) => void;
  /** Whether whoever has the tablet may do that, perhaps with a PIN. */
  readonly mayOffer?: () => (intent: IntentType) => boolean;
  /** Who answers for what is done in that stage by somebody who may not do it alone. */
  readonly supervisorOf?: (session: SessionId, stage: string, by: AuthorId) => AuthorId | undefined;
  /** Somebody else whose PIN came with what is being done right now. */
  readonly secondOf?: () => AuthorId | undefined;
  /** Which other tablet holds that session now: then nothing is written to it here. */
  readonly heldBy?: (client: ClientId, session: SessionId) => string | undefined;
  /** What the stock ledger says of lots, and what a session tells the ledger. */
  readonly stock: SessionStock;
}

type Applied = Result<SessionView, Refused | Failure>;
export type SessionService = ReturnType<typeof createSessionService>;

/** The only writer of sessions. All of it is synchronous, so two taps never meet half-way. */
export const createSessionService = ({
  reader,
  writer,
  clock,
  studio,
  decide,
  publish,
  onEnded,
  mayOffer = () => () => true,
  supervisorOf = () => undefined,
  secondOf = () => undefined,
  heldBy = () => undefined,
  stock,
}: Deps) => {
  const live = new Map<SessionId, Live>();
  let current: SessionId | null = null;

  const author = (): AuthorId => studio.person()?.id ?? 'device';
  const refused = (refusal: Refusal): { readonly ok: false; readonly error: Refused } =>
    err({ kind: 'refused', refusal, says: refusalSays(refusal) });
  const view = (one: Live): SessionView => {
    const shown = viewOf(one.session, clock.now(), one.seq, one.savedAt);
    return { ...shown, offered: shown.offered.filter(mayOffer()) };
  };

  const loaded = (id: SessionId): Result<Live, Failure> => {
    const known = live.get(id);
    if (known !== undefined) return ok(known);
    const replayed = replaySession(reader, studio, id);
    if (replayed.is !== 'live') return err(whyNotLive(replayed, id));
    keep(id, replayed.live);
    return ok(replayed.live);
  };

  /** An ended session stays in memory while somebody looks at it or prints from it; a tablet that is never switched off must not hold them all. */
  const keep = (id: SessionId, one: Live): void => {
    live.delete(id);
    live.set(id, one);
    const ended = [...live].filter(
      ([other, { session }]) => other !== current && isEnding(session.context.place),
    );
    for (const [oldest] of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) live.delete(oldest);
  };
  /** Decide → one transaction → only then memory and screen. [Note: durable first] */
  const record = (
    id: SessionId,
    one: Live,
    what: Intent | SystemEvent,
    from: string | undefined,
    by: AuthorId,
    to: 'window' | 'asker',
  ): Applied => {
    const tablet = heldBy(dataOf(one).opening.client, id);
    if (tablet !== undefined) return refused({ kind: 'held-elsewhere', tablet });
    const stamped = clock.stamp();
    // A device's own event has no stage it came from, and 'clock.jumped' a `from` of its own.
    const facts = stock.resolve(id, dataOf(one), what, stamped.at);
    if (!facts.ok) return refused(facts.error);
    const [proven, supervisor] = [writer.provenOf(by), supervisorOf(id, dataOf(one).stage, by)];
    const second = secondOf();
    const event = {
      ...what,
      ...(facts.value === undefined ? {} : { ledger: facts.value }),
      ...(from === undefined ? {} : { from }),
      ...(supervisor === undefined ? {} : { supervisor }),
      ...(proven === undefined ? {} : { proven }),
      ...(second === undefined ? {} : { second }),
      at: stamped.at,
      by,
    } as SessionEvent;
    const decided = decide(one.session, event);
    if (!decided.ok) return refused(decided.error);

    const [before, after] = [dataOf(one), decided.value.context];
    const { client } = after.opening;
    const lines = [
      ...linesOf(event, before, after),
      ...(isEnding(before.place)
        ? answerLinesOf(reader, id, before, event).map((line) => ({ ...line, session: id, client }))
        : []),
    ];
    const { place } = after;

    const saved = writer.append(by, lines, stamped);
    if (!saved.ok) return saved;
    stock.hear(saved.value);
    const entry = saved.value.find(({ kind }) => kind === lines[0]?.kind);
    if (entry === undefined) throw new Error('defect: the journal answered without the entry');
    const next: Live = {
      session: decided.value,
      seq: entry.seq,
      savedAt: entry.at,
      sheetSeq: event.type === 'sheet.prepared' ? entry.seq : one.sheetSeq,
    };
    keep(id, next);
    if (isEnding(place) || event.type === 'session.suspended' || event.type === 'sheet.prepared')
      writer.keepWitness();
    const shown = view(next);
    publish(shown, to);
    if (isEnding(place)) onEnded(id);
    return ok(shown);
  };

  const named = namedByPin({ writer, studio, author, secondOf });
  const apply = (id: SessionId, from: string, intent: Intent): Applied => {
    const one = loaded(id);
    if (!one.ok) return one;
    const answer = record(id, one.value, named(intent), from, author(), 'asker');
    // What was blocked belongs into the record too, but only where somebody tried to go on.
    if (
      !answer.ok &&
      answer.error.kind === 'refused' &&
      (intent.type === 'stage.completed' || intent.type === 'session.closed') &&
      'ids' in answer.error.refusal
    ) {
      record(
        id,
        one.value,
        { type: 'stage.blocked', stage: dataOf(one.value).stage, open: answer.error.refusal.ids },
        from,
        'device',
        'window',
      );
    }
    return answer;
  };

  return {
    apply,
    system: (id: SessionId, event: SystemEvent): Applied => {
      const one = loaded(id);
      return one.ok ? record(id, one.value, event, undefined, 'device', 'window') : one;
    },
    /** On a locked tablet: done by somebody who is asked for their name later. */
    unnamed: (id: SessionId, from: string, intent: Intent): Applied => {
      const one = loaded(id);
      return one.ok ? record(id, one.value, intent, from, 'device', 'window') : one;
    },
    /** What a person did through main itself, such as taking a photo: `from` is the place the screen showed. */
    byHand: (id: SessionId, from: string, event: SystemEvent): Applied => {
      const one = loaded(id);
      return one.ok ? record(id, one.value, event, from, author(), 'window') : one;
    },
    /** Would it be accepted now? Nothing is written. */
    wouldTake: (id: SessionId, from: string, event: SystemEvent): Result<null, Refused | Failure> => {
      const one = loaded(id);
      if (!one.ok) return one;
      const decided = decide(one.value.session, {
        ...event,
        from,
        at: clock.stamp().at,
        by: author(),
      } as SessionEvent);
      return decided.ok ? ok(null) : refused(decided.error);
    },
    start: (opening: Opening): Applied => {
      const release = studio.releaseByHash(opening.protocol.hash);
      if (release === undefined) throw new Error('defect: the pinned protocol is unknown');
      const stamped = { at: opening.at, wall: clock.stamp().wall };
      const { session: id } = opening;
      const saved = writer.append(author(), linesOfOpening(opening), stamped);
      if (!saved.ok) return saved;
      const entry = saved.value.at(-1);
      if (entry === undefined) throw new Error('defect: the journal answered without the entry');
      const one: Live = {
        session: begin(opening, release.protocol),
        seq: entry.seq,
        savedAt: entry.at,
        sheetSeq: null,
      };
      live.set(id, one);
      current = id;
      const shown = view(one);
      publish(shown, 'asker');
      return ok(shown);
    },
    open: (id: SessionId): Applied => {
      const one = loaded(id);
      if (!one.ok) return one;
      const { place, opening } = dataOf(one.value);
      const tablet = isEnding(place) ? undefined : heldBy(opening.client, id);
      if (tablet !== undefined) return refused({ kind: 'held-elsewhere', tablet });
      current = id;
      if (place === 'suspended') return apply(id, place, { type: 'session.resumed' });
      const shown = view(one.value);
      publish(shown, 'asker');
      return ok(shown);
    },
    /** The window goes home; work that is under way is suspended first. */
    leave: (id: SessionId): Result<null, Refused | Failure> => {
      const one = loaded(id);
      if (!one.ok) return one;
      const { place } = dataOf(one.value);
      if (!isEnding(place) && place !== 'suspended' && place !== 'stopped' && place !== 'emergency') {
        const answer = apply(id, place, { type: 'session.suspended' });
        if (!answer.ok) return answer;
      }
      if (current === id) current = null;
      return ok(null);
    },
    loaded,
    view: (id: SessionId): Result<SessionView, Failure> => {
      const one = loaded(id);
      return one.ok ? ok(view(one.value)) : one;
    },
    current: (): SessionView | null => {
      const one = current === null ? undefined : live.get(current);
      return one === undefined ? null : view(one);
    },
    currentId: (): SessionId | null => current,
    setCurrent: (id: SessionId | null): void => {
      current = id;
    },
    /** Time has moved: show the current session as it is now. */
    touch: (): void => {
      const one = current === null ? undefined : live.get(current);
      if (one !== undefined) publish(view(one), 'window');
    },
    live: (): ReadonlyMap<SessionId, Live> => live,
    /** One that was read elsewhere, where it is not in memory yet. */
    take: (id: SessionId, one: Live): void => {
      if (!live.has(id)) keep(id, one);
    },
    /** Out of memory: it was written otherwise, and is read anew. */
    drop: (id: SessionId): void => void live.delete(id),
    /** Out of memory, because the client was erased. */
    forget: (client: ClientId): void => {
      for (const [id, one] of live) if (dataOf(one).opening.client === client) live.delete(id);
    },
  };
};

const MOST_ENDED = 24;
