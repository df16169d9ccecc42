import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { machineOn, newFolder, script, sessionOn, studioOn } from './setup-app.ts';
import type { Machine, MachineParts } from './setup-app.ts';

let kept: { readonly folder: string; readonly session: SessionId } | undefined;

/** A studio with one closed session, opened on a folder of its own; the session is worked through once a file. */
export const closedSession = (
  parts: Omit<MachineParts, 'dataDir'> = {},
): { readonly machine: Machine; readonly session: SessionId } => {
  kept ??= worked();
  const dataDir = join(newFolder(), 'data');
  cpSync(kept.folder, dataDir, { recursive: true });
  const machine = machineOn({ startMs: Date.parse('2026-11-22T13:00:00Z'), ...parts, dataDir });
  machine.life.begin();
  return { machine, session: kept.session };
};

const worked = (): NonNullable<typeof kept> => {
  const machine = studioOn();
  const session = sessionOn(machine, script);
  machine.life.close();
  const folder = mkdtempSync(join(tmpdir(), 'stipple-closed-'));
  cpSync(machine.dataDir, folder, { recursive: true });
  return { folder, session };
};

afterAll(() => {
  if (kept !== undefined) rmSync(kept.folder, { recursive: true, force: true });
});
