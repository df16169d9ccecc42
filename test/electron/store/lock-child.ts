import { lockFolder } from '../../../electron/store/folder-lock.ts';

// Takes the folder, says so, and lives until its input ends.
const lock = lockFolder(process.argv[2] ?? '');
process.stdout.write(
  `${lock.ok ? 'locked' : `in use by ${lock.error.pid} on ${lock.error.host ?? 'this computer'}`}\n`,
);
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));
