import { z } from 'zod';
import type { ClientId, SessionId } from '../brand.ts';
import type { FieldIssue } from '../field-issues.ts';
import type { ClientHistory } from '../people/client-history.ts';
import { setUpIds } from '../home/set-up.ts';
import { clientFields } from '../people/client.ts';
import type { ClientPage, ClientsFound } from '../people/client.ts';
import type { HairlineDrawing } from '../photos/hairline.ts';
import { destroyReasons } from '../photos/photo.ts';
import { signedId } from '../protocol/consent-ids.ts';
import { isAddressNeeded } from '../people/studio.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Result } from '../result.ts';
import { sessionKinds } from '../session/opening.ts';
import { intentSchema } from '../session/events.ts';
import type { SessionView } from '../session/view.ts';
import type { Opening } from '../session/opening.ts';
import type { SheetData } from '../aftercare/sheet-data.ts';
import { languageTag } from '../words/language.ts';
import type { Message, Phrase } from '../words/message.ts';
import { isLocalDate } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { channel } from './channel.ts';
import type { Channel } from './channel.ts';
import { backupChannels } from './backup-channels.ts';
import { colourChannels } from './colour-channels.ts';
import { deskChannels } from './desk-channels.ts';
import { incidentChannels } from './incident-channels.ts';
import type { AppState, PhotoCheck, PhotoVisit, WaitingAlarm, TakeHome } from './pages.ts';
import type { HomePage, Settings } from './this-device.ts';
import { longChannels } from './long-list.ts';
import { photoOrder, uuid } from './photo-order.ts';
import { LONGEST_PASSPHRASE } from '../passphrase.ts';
import type {
  BadPicture,
  BadRequest,
  Cancelled,
  Defect,
  Failure,
  Refused,
  SamePerson,
  WrongSecret,
} from './problems.ts';
import { hubChannels } from './hub-channels.ts';
import { keysChannels } from './keys-channels.ts';
import { peopleChannels } from './people-channels.ts';
import { recordChannels } from './record-channels.ts';
import { retentionChannels } from './retention-channels.ts';
import { protocolChannels } from './protocol-channels.ts';
import type { NeedsPin, NotAllowed, Proof, WrongPin } from './people-channels.ts';
import { isScannerSetting } from '../stock/scanner-setting.ts';
import type { ScannerSetting } from '../stock/scanner-setting.ts';
import { stockChannels } from './stock-channels.ts';
import { studiosChannels } from './studios-channels.ts';
import { tabletsChannels } from './tablets-channels.ts';
import { printable, instant, studio, person } from './form-parts.ts';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

/**
 * The one boundary: a channel says how an untrusted request is read; what it answers is a type only.
 * A failure carries a plain sentence for the screen; a reference leads to the log.
 */
/** What never changes in a session: its view does not carry it. */
export interface Pinned {
  readonly protocol: Protocol;
  readonly opening: Opening;
}
const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
const clientId = uuid.transform((value) => value as ClientId);
const sessionId = uuid.transform((value) => value as SessionId);

export const contract = {
  'app.state': channel<AppState>()(nothing),
  /** What a person says to a question about the clock: at start before anything else, or while the record is open. */
  'clock.answer': channel<AppState, Failure>()(
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.enum(['wall', 'record']), shown: instant }),
      z.strictObject({
        is: z.literal('stated'),
        date: z
          .string()
          .refine(isLocalDate, worded(doorWords.dayOfCalendar))
          .transform((value) => value as LocalDate),
        time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, worded(doorWords.hoursMinutes)),
      }),
      z.strictObject({ is: z.literal('look') }),
    ]),
  ),
  'setup.begin': channel<{ readonly recoveryCode: string; readonly fingerprint: string }, Failure>()(
    z
      .strictObject({
        studio,
        pack: z.enum(['uk', 'eu', 'us-ca']),
        practitioner: person,
        /** `null` where the computer has a keyring. */
        passphrase: z.string().max(LONGEST_PASSPHRASE).nullable(),
      })
      .refine(({ pack, studio: { address } }) => !isAddressNeeded(pack) || (address ?? '').trim() !== '', {
        path: ['studio', 'address'],
        error: worded(doorWords.needed),
      }),
  ),
  /** Saves or prints the page with the recovery code and the device key's fingerprint; only while a code is shown. */
  'setup.recoveryPage': channel<{ readonly path: Phrase }, Failure | Cancelled>()(
    z.strictObject({ how: z.enum(['save', 'print']), printer: printable.nullable() }),
  ),
  /** The person types the last group of the code: it is on paper. */
  /** Asks for the folder on the screen of the system, and makes the backup in it the record of this computer. */
  'setup.restore': channel<AppState, Failure | Cancelled>()(nothing),
  'setup.finish': channel<AppState, WrongSecret | Failure>()(
    z.strictObject({ lastGroup: printable.max(20) }),
  ),
  unlock: channel<AppState, WrongSecret | Failure>()(
    z.union([
      z.strictObject({ passphrase: z.string().max(200) }),
      z.strictObject({
        recoveryCode: z.string().max(200),
        newPassphrase: z.string().max(LONGEST_PASSPHRASE).nullable(),
      }),
    ]),
  ),
  /** Closes the record and opens a made-up one in a folder of its own. */
  'practice.begin': channel<AppState, Failure>()(nothing),
  /** Destroys the made-up one. */
  'practice.leave': channel<AppState>()(nothing),
  'home.page': channel<HomePage, Failure>()(nothing),
  /** Reads on in the answer of another channel, for whoever may ask that one. */
  'rows.more': channel<{ readonly rows: readonly unknown[] }, Failure>()(
    z.strictObject({ of: z.enum(longChannels), kept: z.uuid(), from: z.number().int().min(0) }),
  ),

  'clients.find': channel<ClientsFound, Failure>()(z.strictObject({ text: z.string().max(120) })),
  /** `fields`: what a draft left over from before already holds. */
  'clients.newDraft': channel<
    { readonly id: ClientId; readonly fields?: Readonly<Record<string, string>> },
    Failure
  >()(nothing),
  'clients.saveDraft': channel<null, Failure>()(
    z.strictObject({ id: clientId, fields: z.record(z.string().max(40), z.string().max(200)) }),
  ),
  'clients.discardDraft': channel<null, Failure>()(z.strictObject({ id: clientId })),
  'clients.register': channel<ClientPage, SamePerson | Failure | BadRequest>()(
    z.strictObject({ id: clientId, fields: clientFields, evenIfSame: z.boolean() }),
  ),
  'clients.amend': channel<ClientPage, Failure | BadRequest>()(
    z.strictObject({ id: clientId, fields: clientFields.partial() }),
  ),
  /** For good; answers where the certificate lies. */
  'clients.erase': channel<{ readonly path: string }, Failure | Cancelled>()(
    z.strictObject({ id: clientId, reason: z.enum(destroyReasons) }),
  ),
  /** Everything the record holds about them, for them; `all`: for other programs too. */
  'clients.copy': channel<
    { readonly path: string; readonly seal: string | null; readonly visits: number },
    Failure | Cancelled
  >()(z.strictObject({ id: clientId, form: z.enum(['read', 'all']), photos: z.boolean() })),
  'clients.open': channel<ClientPage, Failure>()(z.strictObject({ id: clientId })),
  /** What all visits tell together; takes longer than the page itself, which does not wait for it. */
  'clients.history': channel<ClientHistory, Failure>()(z.strictObject({ id: clientId })),

  /** Cream of sessions that are not on the screen; pushed too, whenever it changes. */
  'alarms.waiting': channel<readonly WaitingAlarm[], Failure>()(nothing),

  'session.start': channel<SessionView, Refused | Failure>()(
    z.strictObject({ client: clientId, kind: z.enum(sessionKinds) }),
  ),
  'session.open': channel<SessionView, Refused | Failure>()(z.strictObject({ session: sessionId })),
  'session.current': channel<SessionView | null>()(nothing),
  'session.apply': channel<SessionView, Refused | Failure>()(
    z.strictObject({ session: sessionId, from: z.string().max(20), intent: intentSchema }),
  ),
  /** The window shows home; the session is suspended first. */
  'session.leave': channel<null, Refused | Failure>()(z.strictObject({ session: sessionId })),
  /** What never changes in a session. */
  'session.pinned': channel<Pinned, Failure>()(z.strictObject({ session: sessionId })),
  /** What the prepared sheet says; null before there is one. */
  'sheet.read': channel<SheetData | null, Failure>()(z.strictObject({ session: sessionId })),
  'session.consentWords': channel<
    {
      readonly title: string;
      readonly paragraphs: readonly string[];
      readonly textHash: string;
      readonly language: string;
      readonly wordingVersion: number;
      readonly drawing?: HairlineDrawing;
    },
    Failure
  >()(
    z.strictObject({
      session: sessionId,
      consent: signedId,
      language: z.string().max(12).optional(),
    }),
  ),

  /** Bytes go one way only: a stored photo is shown by its address `photo/<session>/<id>`, small as `…/small`. */
  'photos.add': channel<{ readonly photo: string }, Refused | Failure | BadPicture>()(photoOrder),
  'photos.list': channel<readonly PhotoVisit[], Failure>()(z.strictObject({ client: clientId })),
  'photos.destroy': channel<null, Refused | Failure>()(
    z.strictObject({ session: sessionId, photo: uuid, why: z.enum(destroyReasons) }),
  ),
  /** Does each stored file still have the hash that the record names? */
  'photos.check': channel<readonly PhotoCheck[], Failure>()(z.strictObject({ session: sessionId })),

  'sheet.prepare': channel<null, Refused | Failure>()(
    z.strictObject({ session: sessionId, largePrint: z.boolean().default(false) }),
  ),
  'paper.save': channel<{ readonly path: string }, Failure | Cancelled | Refused>()(
    z.strictObject({ session: sessionId, which: z.enum(['sheet', 'note']) }),
  ),
  'paper.print': channel<{ readonly sentTo: Phrase }, Failure | Cancelled | Refused>()(
    z.strictObject({ session: sessionId, which: z.enum(['sheet', 'note']), printer: printable.nullable() }),
  ),
  /** The dates of the present sheet, and a code that carries them as plain text: rows of `0` and `1`. */
  'paper.dates': channel<TakeHome, Failure>()(z.strictObject({ session: sessionId })),
  /** Some of them as a calendar file. */
  'paper.saveDates': channel<{ readonly path: string }, Failure | Cancelled | Refused>()(
    z.strictObject({ session: sessionId, dates: z.array(z.string().max(20)).min(1).max(12) }),
  ),
  /** `says`: why a page would not come out of it now. */
  'paper.printers': channel<
    readonly { readonly name: string; readonly isDefault: boolean; readonly says?: Message }[],
    Failure
  >()(nothing),

  ...recordChannels,
  ...protocolChannels,
  ...backupChannels,
  ...keysChannels,
  ...peopleChannels,
  ...stockChannels,
  ...tabletsChannels,
  ...studiosChannels,
  ...hubChannels,
  ...colourChannels,
  ...incidentChannels,
  ...deskChannels,
  ...retentionChannels,

  'settings.get': channel<Settings>()(nothing),
  'settings.set': channel<Settings>()(
    z.strictObject({
      theme: z.enum(['light', 'dim', 'system']).optional(),
      camera: printable.optional(),
      printer: printable.optional(),
      language: z.string().regex(languageTag).optional(),
      /** `null`: what was kept is forgotten. */
      scanner: z
        .custom<ScannerSetting>(isScannerSetting, worded(doorWords.twoKeyboards))
        .nullable()
        .optional(),
      setUpDone: z.array(z.enum(setUpIds)).max(setUpIds.length).readonly().optional(),
    }),
  ),
  /** Restart at the same place after a defect. */
  'app.reload': channel<null>()(nothing),
} as const;

type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type RequestOf<N extends ChannelName> =
  Contract[N] extends Channel<infer R, infer _V, infer _P, infer _A> ? R : never;
export type ValueOf<N extends ChannelName> =
  Contract[N] extends Channel<infer _R, infer V, infer _P, infer _A> ? V : never;
type ProblemOf<N extends ChannelName> =
  Contract[N] extends Channel<infer _R, infer _V, infer P, infer _A> ? P : never;
/** What the permission table says before anything else is asked. */
export type Barred = NotAllowed | NeedsPin | WrongPin;
export type ReplyOf<N extends ChannelName> = Result<ValueOf<N>, ProblemOf<N> | Barred | BadRequest | Defect>;

/** What the window may send: dates and ids as plain text, before the door has read them. */
export type AskOf<N extends ChannelName> =
  Contract[N] extends Channel<infer _R, infer _V, infer _P, infer A> ? A : never;
export type Client = {
  readonly [N in ChannelName]: (request: AskOf<N>, proof?: Proof) => Promise<ReplyOf<N>>;
};
export type Handlers = {
  readonly [N in ChannelName]: (request: RequestOf<N>) => ReplyOf<N> | Promise<ReplyOf<N>>;
};

export type { FieldIssue };
export type { PhotoOrder } from './photo-order.ts';
export type {
  BadRequest,
  Defect,
  Failure,
  Refused,
  SamePerson,
  WrongSecret,
  BadPicture,
  Cancelled,
} from './problems.ts';
