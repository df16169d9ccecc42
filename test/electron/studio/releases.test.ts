import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import { createReleases } from '../../../electron/studio/releases.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { protocolText } from '../../../shared/protocol/parse.ts';

const textOf = (version: number): string => protocolText({ ...defaultProtocol('uk'), version });

test('the newest release is in force, and an older one is still found by its hash', () => {
  const releases = createReleases(sha256);
  for (const [seq, version] of [
    [4, 1],
    [90, 2],
  ] as const)
    releases.hear(seq, textOf(version), sha256(textOf(version)));
  expect(releases.newest()).toMatchObject({ seq: 90, protocol: { version: 2 } });
  expect(releases.byHash(sha256(textOf(1)))).toMatchObject({ seq: 4, protocol: { version: 1 } });
  expect(releases.byHash('0'.repeat(64))).toBeUndefined();
});

test('a text that does not fit its hash was changed from outside and is never in force', () => {
  const releases = createReleases(sha256);
  releases.hear(4, textOf(1), sha256(textOf(1)));
  releases.hear(90, textOf(2).replace('"version":2', '"version":3'), sha256(textOf(2)));
  expect(releases.newest()).toMatchObject({ seq: 4 });
});

test('a release that this version cannot read leaves the one before it in force', () => {
  const releases = createReleases(sha256);
  releases.hear(4, textOf(1), sha256(textOf(1)));
  releases.hear(90, '{"version":9}', sha256('{"version":9}'));
  expect(releases.newest()).toMatchObject({ seq: 4 });
  expect(createReleases(sha256).newest()).toBeUndefined();
});
