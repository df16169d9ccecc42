import type { Damage } from '../../shared/journal/verify.ts';

/** `locked`: another program holds the database. `no-key`: the client's key was destroyed. */
export type Why = 'disk-full' | 'read-only' | 'locked' | 'no-key' | 'unknown';

/** Nothing was written; trying again is safe. */
export interface NotSaved { readonly kind: 'not-saved'; readonly why: Why; readonly reference: string }
/** The disk would not say whether the entry is there. Only a restart tells; nothing more is written until then. */
export interface Unsure { readonly kind: 'unsure'; readonly reference: string }
/** The record is damaged: it can be read and exported, and nothing is added to it. */
export interface ReadOnlyRecord { readonly kind: 'read-only-record'; readonly damage: Damage }

export type AppendFailure = NotSaved | Unsure | ReadOnlyRecord;

export type StoreFailure =
  | { readonly kind: 'in-use'; readonly pid: number }
  /** Written by a newer version of the app. */
  | { readonly kind: 'newer-record'; readonly version: number }
  /** The database file itself cannot be opened: not even read-only. */
  | { readonly kind: 'record-unreadable'; readonly says: string; readonly reference: string }
  | { readonly kind: 'cannot-open'; readonly why: Why; readonly reference: string };
