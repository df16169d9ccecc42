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

/** The entry of the rail a screen belongs to. */
export const railOf = (place: PlaceInApp): MainPlace | null => {
  switch (place.at) {
    case 'home':
    case 'startSession':
      return 'home';
    case 'clients':
    case 'client':
    case 'newClient':
      return 'clients';
    case 'completed':
    case 'completedOne':
      return 'completed';
    case 'protocol':
      return 'protocol';
    case 'about':
      return 'about';
    case 'session':
      return null;
  }
};
