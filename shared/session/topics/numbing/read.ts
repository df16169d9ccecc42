import { creamsOf, isOn } from '../../../numbing/creams.ts';
import type { SessionData } from '../../data.ts';

/** Cream still on the skin, wherever it was put on. */
export const creamOn = (data: SessionData): boolean => creamsOf(data).some(isOn);
