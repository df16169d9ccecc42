import type { AuthorId, StaffId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { UnnamedTap } from '../../shared/ipc/tablet.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'lastOf'>;
  readonly writer: Pick<RecordWriter, 'append'>;
}

export type UnnamedTaps = ReturnType<typeof createUnnamedTaps>;

/** What was done on a locked tablet, until somebody says whose taps those were. A kill in between changes nothing. */
export const createUnnamedTaps = ({ reader, writer }: Deps) => {
  const taps: UnnamedTap[] = [];
  for (const { state, body } of reader.read({
    kind: 'tap.unnamed',
    from: (reader.lastOf('taps.named') ?? 0) + 1,
  }))
    if (state === 'open') taps.push(body as unknown as UnnamedTap);
  return {
    open: (): readonly UnnamedTap[] => taps,
    /** `seq`: of the event that it wrote. */
    note: (tap: UnnamedTap): void => {
      taps.push(tap);
      writer.append('device', [{ kind: 'tap.unnamed', body: { at: tap.at, what: tap.what, seq: tap.seq } }]);
    },
    /** `by` says it was `person`; of somebody else it is stated, and the entry shows who stated it. */
    name: (by: AuthorId, person: StaffId): Result<null, Failure> => {
      if (taps.length === 0) return ok(null);
      const saved = writer.append(by, [
        { kind: 'taps.named', body: { person, taps: taps.map(({ at, what, seq }) => ({ at, what, seq })) } },
      ]);
      if (!saved.ok) return saved;
      taps.length = 0;
      return ok(null);
    },
  };
};

/** Whose tap the event `seq` was, as somebody said later. */
export const tapNamed = (reader: Pick<RecordReader, 'read'>, seq: number): string | undefined => {
  for (const { state, body } of reader.read({ kind: 'taps.named', from: seq })) {
    const { person, taps } = body as unknown as {
      readonly person: string;
      readonly taps: readonly UnnamedTap[];
    };
    if (state === 'open' && taps.some((tap) => tap.seq === seq)) return person;
  }
  return undefined;
};
