import type { RowName } from '../../shared/people/rights.ts';
import { useOpenState } from '../context.ts';

/** Whether main would hear it from whoever has the tablet, perhaps with a PIN: what it would not is not offered. */
export const useMay = (row: RowName): boolean => {
  const { asksPin, may } = useOpenState().tablet;
  return !asksPin || may.includes(row);
};
