import { z } from 'zod';
import { photoBounds } from '../photos/bounds.ts';
import { lotFacts } from '../stock/lot.ts';
import type { LotMatch, LotOffer, LotRow, StockHead } from '../stock/pages.ts';
import { productFileKinds } from '../stock/product-file.ts';
import type { ProductFile } from '../stock/product-file.ts';
import { productFacts, productKinds, stockNeeded, stockText } from '../stock/product.ts';
import type { RecallShown } from '../stock/recall/shown.ts';
import type { StockShown } from '../stock/shown.ts';
import { stockWords } from '../stock/words.ts';
import { doorWords } from '../words/door.ts';
import type { Phrase } from '../words/message.ts';
import { worded } from '../words/worded.ts';
import { channel } from './channel.ts';
import type { BadPicture, BadRequest, Cancelled, Failure } from './problems.ts';

/** The ledger holds a lot that looks like it: asked once, taken when said again with `evenIfAlike`. */
export type LookAlike = {
  readonly kind: 'look-alike';
  readonly says: Phrase;
  readonly known: readonly LotRow[];
};
/** What is not possible with this lot now, in one sentence. */
export type StockRefused = { readonly kind: 'stock-refused'; readonly says: Phrase };

/** What was entered, as it is then; `row`: of a lot. */
interface Changed {
  readonly id: string;
  readonly row: LotRow | null;
  readonly products: StockHead['products'];
}
type Problems = StockRefused | Failure | BadRequest;

const id = z.uuid();
const reason = stockNeeded(200);
const ofLot = z.strictObject({ id });
const withReason = z.strictObject({ id, reason });
const reach = {
  /** A lot, a part of one, or the text of a notice. */
  text: z
    .string()
    .trim()
    .max(20_000, worded(stockWords.tooLong({ max: 20_000 })))
    .refine((text) => text.replace(/[^\p{L}\p{N}]/gu, '').length >= 2, worded(stockWords.twoLetters)),
  product: z.uuid().nullable(),
  /** What a person has taken from the reading of the text, added to it, or wants exactly. */
  without: z.array(z.string().max(200)).max(500).optional(),
  also: z.array(stockText(60)).max(100).optional(),
  exact: z.boolean().optional(),
};

/** The stock ledger. Every change is an entry; each answers with what was changed as it is then. */
export const stockChannels = {
  'stock.list': channel<StockShown, Failure>()(
    z
      .undefined()
      .or(z.null())
      .transform(() => null),
  ),
  /** One lot with its life, entry by entry. */
  'stock.lot': channel<{ readonly today: StockHead['today']; readonly row: LotRow | null }, Failure>()(ofLot),
  'stock.addProduct': channel<Changed, Problems>()(z.strictObject({ product: productFacts })),
  'stock.amendProduct': channel<Changed, Problems>()(z.strictObject({ id, product: productFacts })),
  'stock.receive': channel<Changed, LookAlike | Problems>()(
    z.strictObject({ lot: lotFacts, evenIfAlike: z.boolean() }),
  ),
  'stock.amendLot': channel<Changed, LookAlike | Problems>()(
    z.strictObject({
      id,
      lot: lotFacts.omit({ product: true, openedOn: true }),
      reason,
      evenIfAlike: z.boolean(),
    }),
  ),
  'stock.open': channel<Changed, Problems>()(z.strictObject({ id, on: z.string() })),
  'stock.quarantine': channel<Changed, Problems>()(withReason),
  /** Out of quarantine, or a recall that was withdrawn. */
  'stock.release': channel<Changed, Problems>()(withReason),
  'stock.recall': channel<Changed, Problems>()(z.strictObject({ id, reason, notice: stockText(120) })),
  'stock.useUp': channel<Changed, Problems>()(ofLot),
  'stock.retire': channel<Changed, Problems>()(withReason),
  /** What may be chosen on the day of the open session, else today; `product` narrows to one product. */
  'stock.offer': channel<LotOffer, Failure>()(
    z.strictObject({ kind: z.enum(productKinds), product: z.uuid().optional() }),
  ),
  'stock.match': channel<LotMatch, Failure>()(
    z.strictObject({ kind: z.enum(productKinds), lot: stockText(40) }),
  ),
  /** Photos of labels and safety data sheets of a product, newest first. */
  'stock.files': channel<readonly ProductFile[], Failure>()(z.strictObject({ product: z.uuid() })),
  'stock.addFile': channel<readonly ProductFile[], BadPicture | StockRefused | Failure>()(
    z.strictObject({
      product: z.uuid(),
      what: z.enum(productFileKinds),
      name: stockText(255),
      bytes: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array, worded(doorWords.fileBytes))
        .refine(({ length }) => length <= photoBounds.fileBytes, worded(doorWords.fileTooLarge)),
    }),
  ),
  /** A picture to look at. It is no client's, so it may cross; answers are text, so as base64. */
  'stock.readFile': channel<{ readonly base64: string }, StockRefused | Failure>()(
    z.strictObject({ file: z.uuid() }),
  ),
  'stock.saveFile': channel<{ readonly path: string }, StockRefused | Failure | Cancelled>()(
    z.strictObject({ file: z.uuid() }),
  ),
  /** In the program the system has for it. */
  'stock.openFile': channel<null, StockRefused | Failure>()(z.strictObject({ file: z.uuid() })),
  /** A lot or a part of one → every session and client. */
  'stock.recallReach': channel<RecallShown, Failure>()(z.strictObject(reach)),
  /** The same as a page to keep or to print. */
  'stock.recallPaper': channel<
    { readonly path: string } | { readonly sentTo: Phrase },
    Failure | Cancelled
  >()(z.strictObject({ ...reach, how: z.enum(['save', 'print']), printer: z.string().max(200).nullable() })),
} as const;
