import type { JsonValue } from '../../shared/brand.ts';
import { exposureProblem } from '../../shared/adverse/problems.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { ExposureLog } from '../../shared/ipc/incident-channels.ts';
import { packValueOf } from '../../shared/protocol/country-pack.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { exposure, exposureLog } from '../../shared/staff/exposure.ts';
import type { Exposure } from '../../shared/staff/exposure.ts';
import { clockIn, dateIn } from '../../shared/time.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly studio: StudioService;
  readonly clock: Clock;
}

/** The staff's own log of needle-sticks and splashes (brief 4.4): sealed with the staff key, no client and no session anywhere near it. */
export const createExposureService = ({ reader, writer, studio, clock }: Deps) => {
  const zone = (): string => studio.studio()?.timeZone ?? 'UTC';

  const log = (): ExposureLog => {
    const entries = [...reader.read({ kind: 'exposure.recorded' })].flatMap(({ state, at, by, body }) => {
      const read = state === 'open' ? exposure.safeParse(body) : undefined;
      return read?.success === true ? [{ at, by, exposure: read.data }] : [];
    });
    const { protocol } = studio.release();
    const { firstAid, firstAidApprovedBy, firstAidApprovedOn } = protocol.incidents;
    return {
      rows: exposureLog(entries).map((row) => ({ ...row, byName: studio.nameOf(row.by) })),
      today: dateIn(zone(), clock.now()),
      time: clockIn(zone(), clock.now()),
      firstAid: firstAid.map((step) =>
        step.replaceAll('{number}', packValueOf(protocol.pack.emergencyNumber)),
      ),
      firstAidIsDraft: firstAidApprovedBy === null || firstAidApprovedOn === null,
      person: studio.person()?.name ?? '',
    };
  };

  return {
    log,
    /** As far as the first screen asks. */
    injuries: () =>
      log().rows.map(({ id, who, on, referredOn, changedAt }) => ({
        id,
        who,
        on,
        referredOn,
        changedOn: dateIn(zone(), changedAt),
      })),
    record: (given: Exposure): Result<ExposureLog, Failure | BadRequest> => {
      const wrong = exposureProblem(given, zone(), clock.now());
      if (wrong !== undefined)
        return err({ kind: 'bad-request', channel: 'exposures.record', says: wrong.says, issues: [wrong] });
      const saved = writer.append(studio.person()?.id ?? 'device', [
        { kind: 'exposure.recorded', body: given as unknown as JsonValue },
      ]);
      return saved.ok ? ok(log()) : saved;
    },
  };
};
