import { useState } from 'react';
import { zoneAt } from '../../../shared/scalp/place.ts';
import type { MapPlace } from '../../../shared/scalp/place.ts';
import { isScarCode, nextScarCode } from '../../../shared/scalp/zones.ts';
import { useSessionContext } from '../session-context.ts';

/** The scar tool: the next tap on the map places a new scar; one that is there can be moved. */
export const useScarPlacing = () => {
  const { data, send, openZone } = useSessionContext();
  const [placing, setPlacing] = useState(false);
  const place = async (parent: string, at: MapPlace | undefined): Promise<void> => {
    const scar = nextScarCode(data.knownScars);
    if (at === undefined || !(await send({ type: 'scar.placed', zone: scar, parent, ...at, angle: 0 })))
      return;
    setPlacing(false);
    openZone(scar);
  };
  const move = async (scar: string, at: MapPlace): Promise<unknown> => {
    const parent = zoneAt(at);
    const angle = data.scars[scar]?.angle ?? 0;
    return parent === undefined || !isScarCode(scar)
      ? undefined
      : send({ type: 'scar.placed', zone: scar, parent, ...at, angle });
  };
  return { placing, start: () => setPlacing(true), stop: () => setPlacing(false), place, move };
};
