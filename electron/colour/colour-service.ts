import type { SessionId } from '../../shared/brand.ts';
import { catalogueOf, diluentOf } from '../../shared/colour/catalogue.ts';
import { measurePhoto } from '../../shared/colour/grey-card.ts';
import { colourPage } from '../../shared/colour/page-of.ts';
import { partsMixed } from '../../shared/colour/dilution.ts';
import { masstoneOf } from '../../shared/colour/expected.ts';
import { toneLines } from '../../shared/colour/tone-lines.ts';
import type { CardMark, ColourPage, SampleMark, ToneLine } from '../../shared/colour/page.ts';
import type { Image } from '../../shared/colour/pixels.ts';
import type { Failure, Refused } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LotOffer } from '../../shared/stock/pages.ts';
import { failure } from '../../shared/words/failures.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';

interface Deps {
  readonly sessions: Pick<SessionService, 'loaded' | 'byHand'>;
  readonly picture: (session: SessionId, photo: string, size: 'whole') => Promise<Uint8Array | undefined>;
  readonly pixels: (bytes: Uint8Array) => Image | undefined;
  readonly offer: (kind: 'pigment' | 'diluent') => LotOffer;
}
interface Order {
  readonly session: SessionId;
  readonly from: string;
  readonly photo: string;
  readonly card: CardMark;
  readonly samples: readonly SampleMark[];
}

interface Asked {
  readonly session: SessionId;
  readonly zones: readonly string[];
  readonly parts: number;
  readonly pigmentMl: number;
  readonly diluentMl: number;
  readonly pigmentLotId?: string | undefined;
}

/** Opens sealed photos to measure them, and puts together what could be mixed. */
export const createColourService = ({ sessions, picture, pixels, offer }: Deps) => ({
  /** What the pixels said is written as facts, good enough or not: replay never needs the photo again (decision 8). */
  measure: async ({
    session,
    from,
    photo,
    card,
    samples,
  }: Order): Promise<Result<null, Refused | Failure>> => {
    const bytes = await picture(session, photo, 'whole');
    const image = bytes === undefined ? undefined : pixels(bytes);
    if (image === undefined) return err(failure('photo-unreadable', photo.slice(0, 8)));
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const recorded = sessions.byHand(session, from, {
      type: 'colour.sampled',
      photo,
      ...measurePhoto(image, card, samples, dataOf(one.value).protocol.colour),
    });
    return recorded.ok ? ok(null) : recorded;
  },
  expect: ({
    session,
    zones,
    parts,
    pigmentMl,
    diluentMl,
    pigmentLotId,
  }: Asked): Result<readonly ToneLine[], Failure> => {
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const data = dataOf(one.value);
    const product =
      pigmentLotId === undefined
        ? undefined
        : offer('pigment').usable.find(({ lot }) => lot.id === pigmentLotId)?.product;
    return ok(
      toneLines(
        data,
        zones,
        masstoneOf(data, product?.kind === 'pigment' ? product.masstoneLab : undefined),
        partsMixed({ diluentParts: parts, pigmentMl, diluentMl }),
      ),
    );
  },
  page: (session: SessionId): Result<ColourPage, Failure> => {
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const data = dataOf(one.value);
    return ok(
      colourPage(
        data,
        catalogueOf(data.protocol, offer('pigment')),
        diluentOf(data.protocol, offer('diluent')),
      ),
    );
  },
});
