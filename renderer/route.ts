import type { ClientId, SessionId } from '../shared/brand.ts';

/** Which screen is open. Lives in memory only: what is open inside a session is main's to know. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'clients' }
  /** `erases`: somebody came to erase the file. */
  | { readonly at: 'client'; readonly client: ClientId; readonly erases?: true }
  | {
      readonly at: 'newClient';
      readonly draft: ClientId;
      readonly name: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly at: 'startSession'; readonly client: ClientId }
  | { readonly at: 'session' }
  | { readonly at: 'completed' }
  | { readonly at: 'completedOne'; readonly session: SessionId }
  | { readonly at: 'figures' }
  /** Of all studios that this manager looks after. */
  | { readonly at: 'studios' }
  | {
      readonly at: 'studioSession';
      readonly studio: string;
      readonly studioName: string;
      readonly session: SessionId;
    }
  | { readonly at: 'due' }
  | { readonly at: 'keeping' }
  | { readonly at: 'stock' }
  | { readonly at: 'stockReceive'; readonly product?: string }
  | { readonly at: 'stockLot'; readonly lot: string }
  | { readonly at: 'stockProduct'; readonly product: string }
  /** Whom a lot reached; `text` may be a part of its number. */
  | { readonly at: 'recall'; readonly text: string; readonly product: string | null }
  /** Does the studio's scanner bring what stands on the pack. */
  | { readonly at: 'scanner' }
  | { readonly at: 'staffLog' }
  | { readonly at: 'people' }
  | { readonly at: 'protocol' }
  | { readonly at: 'keys' }
  | { readonly at: 'about' };

export type MainRoute =
  'home' | 'clients' | 'completed' | 'stock' | 'staffLog' | 'people' | 'protocol' | 'keys' | 'about';
