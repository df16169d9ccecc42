import { createContext } from 'react';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';

/** How the studio's country writes a half. Where nobody says it, an ambiguous number is asked about. */
export const DecimalMarkContext = createContext<DecimalMark>('either');
