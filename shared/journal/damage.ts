import type { Message } from '../words/message.ts';
/** What is wrong with a record, and where it begins. */
export interface Damage {
  /** The first bad entry. */
  readonly seq: number;
  readonly damage:
    | 'changed'
    | 'removed'
    | 'inserted'
    | 'reordered'
    /** Entries that something beside the record knows of are missing at its end. */
    | 'cut-tail'
    /** Entries that no mark of the device vouches for. */
    | 'unmarked'
    /** A mark that the device did not make, or not for this text. */
    | 'foreign-mark'
    /** Two devices went on with the record from the same entry. */
    | 'fork'
    /** The record of another device. */
    | 'foreign-device'
    /** A time that goes back without a correction of the clock, or lies far ahead. */
    | 'wrong-time'
    /** The database holds parts that Stipple did not make, or lacks some of the journal's. */
    | 'altered'
    | 'unreadable';
  readonly says: Message;
}
