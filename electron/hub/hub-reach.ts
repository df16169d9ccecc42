import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Reach } from '../sharing/reach.ts';
import { checkSchema, connectHub, hubProblem } from './connect.ts';
import type { HubAddress, HubNo } from './connect.ts';
import { offeredByHub, sendToHub } from './lines.ts';
import { parcelsOnHub } from './parcels.ts';

/** A hub as a place where tablets meet, or why it is none now. `as`: the studio that a new tablet is about to join. */
export const hubReach = async (
  address: HubAddress,
  as: string | undefined,
): Promise<Result<Reach, HubNo>> => {
  const hub = await connectHub(address);
  if (!hub.ok) return hub;
  const close = (): Promise<void> => hub.value.end().catch(() => undefined);
  try {
    const wrong = await checkSchema(hub.value);
    if (wrong !== undefined) {
      await close();
      return err(wrong);
    }
  } catch (error) {
    await close();
    return err(hubProblem(error));
  }
  return ok({
    take: async (studio) => ({ lines: await offeredByHub(hub.value, as ?? studio), foreign: 0 }),
    send: async ({ studio, device, lines }) => ({
      ...(await sendToHub(hub.value, { studio: as ?? studio, device, lines })),
      mended: 0,
    }),
    parcels: (studio) => parcelsOnHub(hub.value, as ?? studio),
    close,
  });
};
