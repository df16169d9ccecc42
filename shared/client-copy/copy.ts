import { z } from 'zod';
import { isInstant, isLocalDate } from '../time.ts';
import { reminderWays } from '../people/reminders.ts';

export const COPY_FORMAT = 'stipple-client-copy-1';

const moment = z
  .string()
  .refine(isInstant)
  .describe('A moment in UTC, as in 2026-11-21T14:02:00.000Z.')
  .meta({ format: 'date-time' });
const day = z.string().refine(isLocalDate).describe('A day of the calendar.').meta({ format: 'date' });
const words = z.string();
const person = z.strictObject({ id: words, name: words });

const consentCopy = z.strictObject({
  id: words,
  title: words,
  is: z.enum(['signed', 'refused']),
  at: moment,
  language: words.nullable(),
  wordingVersion: z.int(),
  paragraphs: z.array(words).describe('The wording that was shown, as it was shown.'),
  textHash: words.describe('SHA-256 of that wording: what the signature is bound to.'),
  method: z.enum(['drawn', 'typed']).nullable(),
  typedName: words.nullable(),
  witness: words.nullable(),
  guardian: words.nullable(),
  refusedWords: words.nullable(),
  strokes: z
    .array(z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])))
    .describe(
      'Lines of the signature; of each point x and y as shares of the pad, milliseconds and pressure.',
    ),
});

const zoneCopy = z.strictObject({
  zone: words,
  name: words,
  grades: z.array(z.strictObject({ grade: words, title: words, value: z.number(), says: words })),
  plan: words.nullable(),
  healed: words.nullable().describe('How earlier work had healed.'),
  dotsPerCm2Added: z.number().nullable(),
});

const lotCopy = z.strictObject({
  use: z.enum(['pigment', 'diluent', 'cartridge', 'numbing']),
  product: words,
  manufacturer: words,
  lot: words,
  expiry: words.nullable(),
});

const photoCopy = z.strictObject({
  id: words,
  title: words,
  takenAt: moment,
  width: z.int(),
  height: z.int(),
  file: words.nullable().describe('Name in the archive; null where it is not in it.'),
  destroyedAt: moment.nullable(),
});

const visitCopy = z.strictObject({
  session: words,
  recordNumber: words,
  on: day,
  kind: words,
  openedAt: moment,
  endedAt: moment.nullable(),
  ending: words.nullable().describe('Null while it goes on.'),
  reason: words.nullable(),
  timeZone: words,
  practitioner: words,
  protocolVersion: z.int(),
  answers: z.array(
    z.strictObject({
      code: words,
      question: words,
      answer: z.enum(['yes', 'no', 'unsure']),
      on: words.nullable(),
      note: words.nullable(),
      zones: z.array(words),
      at: moment,
    }),
  ),
  letters: z.array(
    z.strictObject({ code: words, question: words, clinician: words, writtenOn: day, validUntil: day }),
  ),
  consents: z.array(consentCopy),
  zones: z.array(zoneCopy),
  hairline: z
    .strictObject({
      points: z.array(z.tuple([z.number(), z.number()])),
      heightMm: z.number().nullable(),
      photo: words,
      aspect: z.number(),
      signedAt: moment,
    })
    .nullable()
    .describe('The line that was signed, as shares of its photo.'),
  lots: z.array(lotCopy),
  sheets: z.array(
    z.strictObject({
      preparedAt: moment,
      language: words,
      seal: words.nullable(),
      text: z.array(words),
      given: z.array(z.strictObject({ how: words, at: moment, by: words })),
    }),
  ),
  photos: z.array(photoCopy),
  timeline: z.array(
    z.strictObject({
      entry: z.int(),
      at: moment,
      by: words,
      byPin: z.boolean().describe('They had typed their PIN.'),
      text: words,
      enteredLate: words.nullable(),
      timeDoubtful: z.boolean(),
    }),
  ),
});
export type VisitCopy = z.infer<typeof visitCopy>;

/** Everything a studio holds about one client, for that person (brief 7.2), readable without this app. */
export const clientCopy = z.strictObject({
  format: z.literal(COPY_FORMAT),
  madeAt: moment,
  madeBy: words,
  language: words.describe('Of what is said in words: titles, the timeline, tables, the page to read.'),
  upToEntry: z.int().describe('Everything written up to this entry of the record is in here.'),
  deviceKey: words.describe('Fingerprint of the key that signs the record.'),
  studio: z.strictObject({ name: words, phone: words, address: words, timeZone: words }),
  client: z.strictObject({
    id: words,
    fullName: words,
    firstName: words,
    dateOfBirth: day,
    phone: words,
    address: words,
    emergencyContact: words,
    language: words.nullable(),
    /** How the studio may remind them; nobody was asked where there is none. */
    reminders: z.enum(reminderWays).nullable(),
    since: moment,
    changes: z.array(z.strictObject({ at: moment, by: words, field: words, was: words, is: words })),
  }),
  otherFiles: z
    .array(z.strictObject({ id: words, fullName: words.nullable() }))
    .describe(
      'Other files of the same person, as the studio was told: nothing of them is in here, each has a copy of its own.',
    ),
  people: z
    .array(person.extend({ entries: z.int(), first: moment, last: moment }))
    .describe('Everybody who wrote in this record or took something out of it.'),
  seenBy: z
    .array(person.extend({ days: z.array(day) }))
    .describe('Everybody who opened the file of this person, and on which days.'),
  visits: z.array(visitCopy),
  unreadableVisits: z.array(words).describe('Record numbers of visits whose entries are damaged.'),
  photosIncluded: z.boolean(),
  entries: z
    .array(
      z.strictObject({
        entry: z.int(),
        at: moment,
        by: words,
        kind: words,
        session: words.nullable(),
        hash: words,
        body: z.json().describe('Null where it cannot be read.'),
      }),
    )
    .describe('Every entry about this person, as it was written.'),
});
export type ClientCopy = z.infer<typeof clientCopy>;
export type CopiedEntry = ClientCopy['entries'][number];

/** For whoever reads `record.json` with another program. */
export const copySchemaText = (): string =>
  `${JSON.stringify({ title: COPY_FORMAT, ...z.toJSONSchema(clientCopy) }, null, 2)}\n`;
