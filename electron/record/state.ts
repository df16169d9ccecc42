import { existsSync } from 'node:fs';
import type { AppPhase, AppState, LockedHint, RecordCheck, Restoring } from '../../shared/ipc/pages.ts';
import { decimalMarkOf } from '../../shared/protocol/decimal-mark.ts';
import { lastMarkFileOf } from '../store/last-mark.ts';
import { hasEverydayFile } from '../vault/master-file.ts';
import { inspectVault, keyFolderOf } from '../vault/open-vault.ts';
import type { RecordDeps } from './deps.ts';
import type { Standing } from './standing.ts';

/** What the window is told of the record. */
export const stateOf = (
  deps: RecordDeps,
  standing: Standing,
  restoring: Restoring | null,
  record: RecordCheck,
): AppState => ({
  ...phaseOf(deps, standing, restoring, record),
  ...(deps.isPractice === true || standing.isPractice ? { practice: true as const } : {}),
});
const phaseOf = (
  { dataDir, ...deps }: RecordDeps,
  standing: Standing,
  restoring: Restoring | null,
  record: RecordCheck,
): AppPhase => {
  if (standing.failed !== undefined)
    return {
      phase: 'failed',
      says: standing.failed.says,
      whatToDo: standing.failed.whatToDo,
      reference: standing.failed.reference,
    };
  if (standing.waiting !== undefined) return { phase: 'clock', question: standing.waiting.question };
  const studio = standing.workspace?.studio.studio();
  const damaged = standing.workspace?.store.damage() !== undefined;
  if (standing.workspace !== undefined && (studio !== undefined || damaged)) {
    if (standing.recovery !== undefined && studio !== undefined)
      return {
        phase: 'showRecovery',
        keyring: deps.keyring().available,
        recoveryCode: standing.recovery.code,
        fingerprint: standing.workspace.vault.fingerprint,
        studioName: studio.name,
      };
    const release = standing.workspace.studio.newestRelease();
    // Of a damaged record even the studio's own entry may be what cannot be read.
    return {
      phase: damaged ? 'readOnly' : 'ready',
      studioName: studio?.name ?? '',
      timeZone: studio?.timeZone ?? deps.timeZone(),
      practitioner: standing.workspace.studio.person()?.name ?? '',
      tablet: standing.workspace.people.tablet.state(),
      record,
      notices: standing.notices,
      version: deps.version,
      runtime: deps.runtime,
      canSave: standing.workspace.writer.saveState(),
      decimalMark: release === undefined ? 'either' : decimalMarkOf(release.protocol.pack),
      ...(standing.jump === undefined ? {} : { clock: standing.jump }),
    };
  }
  const vault = standing.workspace === undefined && restoring === null ? inspectVault(dataDir) : 'absent';
  if (vault === 'absent')
    return {
      phase: 'firstStart',
      keyring: deps.keyring().available,
      zones: deps.zones(),
      timeZone: deps.timeZone(),
      ...(restoring === null ? {} : { restoring }),
    };
  return { phase: 'locked', hint: lockedHint(dataDir, standing.isRestored, vault) };
};
const lockedHint = (
  dataDir: string,
  isRestored: boolean,
  vault: ReturnType<typeof inspectVault>,
): LockedHint => {
  // A backup holds no file that only one computer's keyring opens, and a record that was opened here has a mark beside it.
  const isNew = !hasEverydayFile(keyFolderOf(dataDir)) && !existsSync(lastMarkFileOf(dataDir));
  if (isRestored || (vault === 'recovery' && isNew)) return 'restored';
  if (vault === 'keyring') return 'keyringLost';
  return vault === 'recovery' ? 'keyDamaged' : 'passphrase';
};
