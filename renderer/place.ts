import type { ClientId, SessionId } from '../shared/brand.ts';

/** Which screen is open. Lives in memory only: what is open inside a session is main's to know. */
export type PlaceInApp =
  | { readonly at: 'home' }
  | { readonly at: 'clients' }
  | { readonly at: 'client'; readonly client: ClientId }
  | { readonly at: 'newClient'; readonly draft: ClientId; readonly name: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly at: 'startSession'; readonly client: ClientId }
  | { readonly at: 'session' }
  | { readonly at: 'completed' }
  | { readonly at: 'completedOne'; readonly session: SessionId }
  | { readonly at: 'protocol' }
  | { readonly at: 'about' };

export type MainPlace = 'home' | 'clients' | 'completed' | 'protocol' | 'about';
