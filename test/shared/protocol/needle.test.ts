import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { defaultNeedle } from '../../../shared/protocol/default/needle.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import { inWords } from '../../builders/in-words.ts';

describe('usual machine settings', () => {
  test('are part of a protocol, with where they come from', () => {
    const { needle } = defaultProtocol('uk');
    for (const { says, source, basis } of Object.values(needle?.usual ?? {}))
      expect([says, source, basis]).not.toContain('');
    expect(parseProtocol(defaultProtocol('uk')).ok).toBe(true);
  });
  test('a range the wrong way round is said at its field', () => {
    const protocol = defaultProtocol('uk');
    const needle = {
      ...defaultNeedle,
      usual: { ...defaultNeedle.usual, volts: { ...defaultNeedle.usual.volts, from: 20 } },
    };
    expect(inWords(parseProtocol({ ...protocol, needle }))).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'needle.usual.volts.from', says: 'Must not be above the second number.' }] },
    });
  });
});
