import type { JsonValue } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StudioPicture } from '../../shared/sharing/picture.ts';
import type { TabletsView } from '../../shared/sharing/view.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { Line } from '../record-writer.ts';

interface Deps {
  /** As this tablet saw the others last; `undefined` before it looked. */
  readonly picture: () => Pick<StudioPicture, 'tablets' | 'strangers'> | undefined;
  readonly folder: () => string | null;
  readonly write: (line: Line) => Result<null, Failure>;
  /** Shares now, where there is a folder. */
  readonly freshen: () => Promise<void>;
  readonly view: () => TabletsView;
}
type Answer = Result<TabletsView, Failure | TabletsRefused>;

/** Who belongs to the studio, as a person decides it. */
export const createEnrolling = ({ picture, folder, write, freshen, view }: Deps) => ({
  /** `add`: this studio takes that tablet in. `join`: this tablet goes to the studio of that one. Somebody compared the words. */
  enrol: async (how: 'add' | 'join', deviceId: string, shown: string): Promise<Answer> => {
    const seen = picture();
    const found = seen?.strangers.find((one) => one.deviceId === deviceId && one.words === shown);
    if (seen === undefined || found === undefined || folder() === null) return no(words.notSame);
    if (how === 'join' && seen.tablets.length > 1) return no(words.alone);
    const { publicKey } = found;
    const tablet = 1 + Math.max(1, ...seen.tablets.map(({ name }) => Number.parseInt(name, 10)));
    const saved = write(
      how === 'add'
        ? { kind: 'device.enrolled', body: { deviceId, publicKey, tablet } }
        : { kind: 'studio.joined', body: { deviceId, publicKey } },
    );
    if (!saved.ok) return saved;
    await freshen();
    return ok(view());
  },
  /** What was heard of it until now counts. */
  revoke: async (deviceId: string): Promise<Answer> => {
    const found = picture()?.tablets.find((one) => one.deviceId === deviceId);
    if (found === undefined) return no(words.notSame);
    if (found.isThis) return no(words.thisOne);
    if (found.isRevoked) return no(words.already);
    const upTo: JsonValue = found.end === null ? null : { ...found.end };
    const saved = write({ kind: 'device.revoked', body: { deviceId, upTo } });
    if (!saved.ok) return saved;
    await freshen();
    return ok(view());
  },
});

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
