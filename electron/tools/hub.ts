import { parseArgs } from 'node:util';
import type { Answer } from './answer.ts';
import { checkHub, initHub, onHub, pruneHub, statusOfHub } from './hub/commands.ts';
import { admitDevice, revokeDevice } from './hub/roles.ts';

const usage = `Usage:
  npm run hub -- init   --url postgres://OWNER@HOST:5432/DATABASE [--certificate FILE.pem]
  npm run hub -- admit  --url ... --studio ID --device ID
  npm run hub -- revoke --url ... --studio ID --device ID
  npm run hub -- status --url ...
  npm run hub -- check  --url ... [--studio ID]
  npm run hub -- prune  --url ... --studio ID [--remove ID]
The address may stand in STIPPLE_HUB_URL and the password in STIPPLE_HUB_PASSWORD instead. The line is TLS; --certificate names the one certificate that is believed.
init makes the tables. admit makes a role for one tablet, revoke ends it. check verifies every chain from the hub alone, without a key. prune takes a studio off that left.
Answers 0 when all is well, 1 when something is not, 2 when the question was not understood.`;

const main = async (args: readonly string[]): Promise<Answer> => {
  const asked = parsed(args);
  const url = asked?.url ?? process.env['STIPPLE_HUB_URL'];
  if (asked === undefined || url === undefined) return { code: 2, lines: [usage] };
  const { command, studio, device, remove, certificate } = asked;
  const address = { url, certificate, password: process.env['STIPPLE_HUB_PASSWORD'] };
  if (command === 'init') return onHub(address, initHub, false);
  if (command === 'status') return onHub(address, statusOfHub);
  if (command === 'check') return onHub(address, (hub) => checkHub(hub, studio));
  if (command === 'prune') return onHub(address, (hub) => pruneHub(hub, studio, remove));
  if (command === 'admit') return onHub(address, (hub) => admitDevice(hub, { studio, device }));
  if (command === 'revoke') return onHub(address, (hub) => revokeDevice(hub, { studio, device }));
  return { code: 2, lines: [usage] };
};

const parsed = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        certificate: { type: 'string' },
        studio: { type: 'string' },
        device: { type: 'string' },
        remove: { type: 'string' },
      },
    });
    return { ...values, command: positionals[0] };
  } catch {
    return undefined;
  }
};

const answer = await main(process.argv.slice(2));
process.stdout.write(`${answer.lines.join('\n')}\n`);
process.exitCode = answer.code;
