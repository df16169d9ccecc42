import { createContext, use } from 'react';
import type { Client, ReplyOf } from '../../shared/ipc/contract.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import type { Intent } from '../../shared/session/events.ts';
import type { Anchor } from '../../shared/session/requirement.ts';
import type { StageId } from '../../shared/session/stage.ts';
import type { Opening } from '../../shared/session/opening.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { Pointed } from './use-go-to.ts';

export type Send = (intent: Intent) => Promise<ReplyOf<'session.apply'>>;

/** One sentence main answered with, shown beside the primary button until the next thing works. */
export interface Answered {
  readonly tone: 'warning' | 'stop';
  readonly says: Phrase;
  readonly whatToDo?: Phrase;
  /** The disk took nothing. */
  readonly notSaved?: true;
}

export type SessionContextData = SessionView & { readonly opening: Opening };

/** What every part of the chairside may see and do. Nothing here decides: it shows the view and sends intents. */
export interface SessionContextValue {
  readonly view: SessionView;
  /** The same with the opening, which never changes. */
  readonly data: SessionContextData;
  readonly protocol: Protocol;
  readonly client: Client;
  readonly timeZone: string;
  /** Sends one intent; true when it is accepted and on disk. A "no" is shown in the frame as its sentence. */
  readonly send: (intent: Intent) => Promise<boolean>;
  /** The same for a field that shows its own "no": null when stored, else the sentence. */
  readonly say: (intent: Intent) => Promise<Phrase | null>;
  readonly tick: (item: string, done: boolean) => void;
  readonly saveField: (
    id: string,
    zone: string | undefined,
    value: FieldValue | null,
  ) => Promise<Phrase | null>;
  /** A channel other than `session.apply` was asked; shows its failure the same way. */
  readonly heard: (reply: { readonly ok: boolean; readonly error?: unknown }) => boolean;
  /** The stage on screen; another than `view.stage` while looking back. */
  readonly shown: StageId;
  readonly section: string;
  readonly openSection: (section: string, element?: string) => void;
  /** The zone that is being looked at or worked on, by tap or because a chip led there. */
  readonly zone: string | null;
  readonly openZone: (zone: string | null) => void;
  readonly goTo: (stage: StageId, anchor: Anchor) => void;
  /** The element that was last gone to, so that what hides it can open. */
  readonly pointed: Pointed;
}

export const SessionContext = createContext<SessionContextValue | null>(null);

export const useSessionContext = (): SessionContextValue => {
  const context = use(SessionContext);
  if (!context) throw new Error('a chairside part stands outside the chairside');
  return context;
};
