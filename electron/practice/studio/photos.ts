import { randomUUID } from 'node:crypto';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { poseIds } from '../../../shared/photos/views.ts';
import { must } from '../../../shared/result.ts';
import type { SystemEvent } from '../../../shared/session/events.ts';
import type { Instant } from '../../../shared/time.ts';
import type { MediaFiles } from '../../media/media-files.ts';
import { boundTo } from '../../media/media-service.ts';
import { sha256 } from '../../store/digest.ts';
import type { Vault } from '../../vault/vault.ts';
import { mosaic } from './mosaic.ts';
import type { Random } from './random.ts';

interface Parts {
  readonly random: Random;
  readonly count: number;
  readonly at: Instant;
  readonly client: ClientId;
  readonly session: SessionId;
  readonly vault: Pick<Vault, 'sealPiece'>;
  readonly files: MediaFiles;
}

/** Sealed files on the disk and the events that name them; poses in turn. */
export const photosOf = ({
  random,
  count,
  at,
  client,
  session,
  vault,
  files,
}: Parts): readonly SystemEvent[] =>
  Array.from({ length: count }, (_, index): SystemEvent => {
    const photo = randomUUID();
    const keep = (size: 'whole' | 'small', width: number, height: number): string => {
      const sealed = must(
        vault.sealPiece({ client }, boundTo(client, photo, size), mosaic(random, width, height)),
      );
      const hash = sha256(sealed);
      files.bringIn(session, hash, sealed);
      files.keep(session, hash);
      return hash;
    };
    return {
      type: 'photo.taken',
      photo,
      hash: keep('whole', 2000, 1504),
      small: keep('small', 320, 240),
      view: poseIds[index % poseIds.length] ?? poseIds[0],
      takenAt: at,
      source: 'camera',
      width: 2000,
      height: 1504,
    };
  });
