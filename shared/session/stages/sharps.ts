import type { SessionData } from '../data.ts';
import { realCartridges } from '../topics/needle/read.ts';
import { says } from '../../words/requirements.ts';

/** As many sharps in the bin as came out, and no fewer than cartridges were opened (G4-09, G6-05). */
export const sharpsStanding = (data: SessionData): { readonly met: boolean; readonly says: string } => {
  const opened = realCartridges(data).length;
  const counted = data.sharps?.value;
  if (counted === undefined) return { met: false, says: says.work.sharpsUncounted };
  if (counted.out < opened) return { met: false, says: says.work.sharpsTooFew(counted.out, opened) };
  return counted.out === counted.in
    ? { met: true, says: says.work.sharpsFine }
    : { met: false, says: says.work.sharpsDiffer(counted.out, counted.in) };
};
