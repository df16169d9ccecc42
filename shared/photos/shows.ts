import type { MapZoneCode } from '../scalp/zones.ts';
import type { poseIds } from './views.ts';

type PoseId = (typeof poseIds)[number];

/** Which zones can be seen from where: what was worked on is pictured again from every side that shows it, and from no other. */
const zonesSeen: Readonly<Record<PoseId, readonly MapZoneCode[]>> = {
  front: ['FHL', 'TMP-L', 'TMP-R', 'FRO'],
  left45: ['FHL', 'TMP-L', 'TPT-L', 'FRO', 'PAR-L'],
  left90: ['FHL', 'TMP-L', 'TPT-L', 'FRO', 'PAR-L', 'OCC'],
  back: ['VTX', 'PAR-L', 'PAR-R', 'OCC', 'NAP'],
  right90: ['FHL', 'TMP-R', 'TPT-R', 'FRO', 'PAR-R', 'OCC'],
  right45: ['FHL', 'TMP-R', 'TPT-R', 'FRO', 'PAR-R'],
  top: ['FHL', 'TMP-L', 'TMP-R', 'FRO', 'MID', 'VTX', 'PAR-L', 'PAR-R'],
  crown45: ['MID', 'VTX', 'PAR-L', 'PAR-R', 'OCC'],
};

/** A view that is no pose shows whatever it was taken of. */
export const showsAny = (view: string, zones: readonly string[]): boolean => {
  const seen: readonly string[] | undefined = zonesSeen[view as PoseId];
  return seen === undefined || zones.some((zone) => seen.includes(zone));
};
