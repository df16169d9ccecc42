import { z } from 'zod';
import type { HubView } from '../sharing/hub.ts';
import { channel } from './channel.ts';
import type { Cancelled, Failure } from './problems.ts';
import type { TabletsRefused } from './tablets-channels.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);

/** A database in place of the shared folder. */
export const hubChannels = {
  'hub.view': channel<HubView, Failure>()(nothing),
  /** `studio`: on a new tablet, before it has joined. `pem`: the one certificate that is believed. */
  'hub.join': channel<HubView, Failure | TabletsRefused | Cancelled>()(
    z.strictObject({
      url: z.string().max(500),
      password: z.string().max(500),
      studio: z.uuid().nullable(),
      pem: z.string().max(20_000).nullable(),
    }),
  ),
  'hub.leave': channel<HubView, Failure>()(nothing),
} as const;
