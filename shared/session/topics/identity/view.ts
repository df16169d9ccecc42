import type { SessionData } from '../../data.ts';
import type { IdentityData } from './data.ts';

export const identityView = ({ clientFacts }: SessionData): IdentityData => ({ clientFacts });
