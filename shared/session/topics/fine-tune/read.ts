import type { SessionData } from '../../data.ts';

/** What a light of the check is called. */
export const lightName = (data: SessionData, id: string): string =>
  data.protocol.lights.find((light) => light.id === id)?.name ?? id;
