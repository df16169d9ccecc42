import { z } from 'zod';
import type { SessionId } from '../brand.ts';
import { photoBounds } from '../photos/bounds.ts';
import { photoViewIds } from '../photos/views.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

export const uuid = z.uuid();

const picture = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, worded(doorWords.pictureBytes))
  .refine(({ length }) => length <= photoBounds.fileBytes, worded(doorWords.pictureTooLarge));

/** The file's own time, as its camera's clock showed it. */
const fileSays = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/, worded(doorWords.wallTimeLike))
  .optional();

/** A picture that a client sent after the visit. */
export const sentPicture = z.strictObject({ bytes: picture, small: picture, fileSays });
export type SentPicture = z.infer<typeof sentPicture>;

/** A picture on its way into the record: made smaller and without metadata by the window, looked at once more by main. */
export const photoOrder = z.strictObject({
  session: uuid.transform((value) => value as SessionId),
  /** The place the screen showed. */
  from: z.string().max(20),
  view: z.enum(photoViewIds),
  /** Of a close-up. */
  zone: z.string().max(10).optional(),
  /** Of a letter: the health row it is about. */
  row: z
    .string()
    .regex(/^C\d{2}$/)
    .optional(),
  /** Of a light check. */
  light: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/)
    .optional(),
  source: z.enum(['camera', 'file']),
  fileSays,
  retakeOf: uuid.optional(),
  bytes: picture,
  small: picture,
});
export type PhotoOrder = z.infer<typeof photoOrder>;
