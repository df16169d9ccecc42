import type { z } from 'zod';
import type { SessionData } from './data.ts';
import type { StageId } from './stage.ts';

/**
 * Where an event is heard. `care`: wherever the client is, because cream and bodies do not wait; `fact`: at work, or when work was
 * stopped and the record is being finished; `sheet`: once aftercare is due; `device`: main's own notes; `course`: the arrows of the machine; `addendum`: everywhere, also once the session is over.
 */
export type EventGroup = 'care' | 'fact' | 'sheet' | 'device' | 'course' | 'addendum';
/** How loud a line of the timeline is. */
export type Tone = 'normal' | 'warning' | 'stop';

/** Everything that is asked of an event anywhere, apart from its content: a new column asks every event, and forgetting one does not compile. */
export interface EventRow<Event = never> {
  readonly group: EventGroup;
  /** The first stage in which it makes sense. */
  readonly since: StageId;
  /**
   * New work, as against facts, care, paper and endings: not after midnight, not after a sign of a reaction (decisions 14, 21). Asked
   * without an event when the screen wants to know what may be begun.
   */
  readonly isWork: boolean | ((data: SessionData, event: Event | undefined) => boolean);
  /** Heard while the client holds the tablet: the form itself, and what a body or the device has to say. */
  readonly whileClientHolds: boolean;
  /** A sheet prepared before it no longer says what the record says. `data` is what was known before. */
  readonly changesPaper: boolean | ((data: SessionData, event: Event) => boolean);
  readonly tone: Tone | ((event: Event) => Tone);
  /** As it happens, in these stages only; entered late it is a fact and heard wherever facts are. */
  readonly onlyAt?: readonly StageId[];
  /** Otherwise it is not the time for it. */
  readonly onlyIf?: (data: SessionData) => boolean;
  /** Deferred, referred, declined (decision 22). */
  readonly onlyBeforeNeedle?: true;
  /** After a sign was ticked work is refused and the rest is heard; these are the exceptions from that. */
  readonly afterSign?: 'heard' | 'refused';
  /** What it has to be about: without it the button could only ever be refused. */
  readonly isOffered?: (data: SessionData) => boolean;
}

export type Shape = z.ZodRawShape;

/** What a person may do: the parts the door reads, and the row. */
export const intent = <const S extends Shape, const R extends EventRow<z.infer<z.ZodObject<S>>>>(
  shape: S,
  row: R,
) => ({ shape, ...row });

/** What main writes by itself: nobody taps it, and no door reads it. */
export const note =
  <Event extends object>() =>
  <const R extends EventRow<Event>>(row: R): R & { readonly shape: null; readonly holds?: Event } => ({
    shape: null,
    ...row,
  });
