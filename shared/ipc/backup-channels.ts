import { z } from 'zod';
import type { BackupView } from '../backup/view.ts';
import { limitChoices } from '../backup/view.ts';
import { channel } from './channel.ts';
import type { Cancelled, Failure, WrongSecret } from './problems.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);

export const backupChannels = {
  'backup.view': channel<BackupView, Failure>()(nothing),
  /** Asks for the folder on the screen of the system; it counts once a first backup lies in it. */
  'backup.choose': channel<BackupView, Failure | Cancelled>()(nothing),
  'backup.now': channel<BackupView, Failure>()(nothing),
  'backup.limit': channel<BackupView, Failure>()(
    z.strictObject({ days: z.number().refine((days) => limitChoices.includes(days)) }),
  ),
  'backup.rehearse': channel<BackupView, WrongSecret | Failure>()(
    z.strictObject({ recoveryCode: z.string().max(200) }),
  ),
} as const;
