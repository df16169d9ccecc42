import type { Reduces } from '../../room.ts';
import type { IdentityData } from './data.ts';

export const identityReducers: Reduces<IdentityData, 'client.amended'> = {
  'client.amended': (_data, { facts }) => ({ clientFacts: facts }),
};
