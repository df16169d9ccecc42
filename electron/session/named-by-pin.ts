import type { AuthorId } from '../../shared/brand.ts';
import type { Intent } from '../../shared/session/events.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly writer: Pick<RecordWriter, 'provenOf'>;
  readonly studio: Pick<StudioService, 'nameOf'>;
  readonly author: () => AuthorId;
  readonly secondOf: () => AuthorId | undefined;
}

/** Whose PIN is known is not asked for their name, and gives no other. */
export const namedByPin =
  ({ writer, studio, author, secondOf }: Deps) =>
  (intent: Intent): Intent => {
    const proven = writer.provenOf(author()) === 'pin' ? author() : undefined;
    const giver =
      intent.type === 'consent.attested' && intent.strokes === undefined
        ? (secondOf() ?? proven)
        : intent.type === 'requirement.overridden' || intent.type === 'emergency.falseAlarm'
          ? proven
          : undefined;
    return giver === undefined ? intent : ({ ...intent, name: studio.nameOf(giver) } as Intent);
  };
