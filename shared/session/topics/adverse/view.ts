import type { SessionData } from '../../data.ts';
import type { AdverseData } from './data.ts';

export const adverseView = ({ adverse }: SessionData): AdverseData => ({ adverse });
