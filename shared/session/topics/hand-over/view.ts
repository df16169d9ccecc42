import type { SessionData } from '../../data.ts';
import type { HandOverData } from './data.ts';

export const handOverView = ({ handOver }: SessionData): HandOverData => ({ handOver });
