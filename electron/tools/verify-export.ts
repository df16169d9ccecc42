import { damageWords } from '../../shared/words/damage.ts';
import { createReadStream } from 'node:fs';
import { parseLine } from '../../shared/journal/codec.ts';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import { replacementIn } from '../../shared/journal/replacement.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { Verifier } from '../../shared/journal/verify.ts';
import { sha256 } from '../store/digest.ts';
import { verifierOf } from '../vault/device-key.ts';
import { answerOf } from './answer.ts';
import type { Answer, Given } from './answer.ts';
import { asBegun } from './begun-in.ts';
import { trustedKey } from './trusted-key.ts';
import type { KeySource } from './trusted-key.ts';

/** Verifies an exported record, line by line. */
export const verifyExport = async (file: string, { seal, key, now }: Given): Promise<Answer> => {
  let verifier: Verifier | undefined;
  let note = '';
  for await (const text of linesOf(file)) {
    const value = parsed(text);
    if (verifier === undefined) {
      const header = asBegun(value);
      if (header === undefined || (value as { format?: unknown }).format !== JOURNAL_FORMAT) {
        return { code: 1, lines: ['unreadable: this file is not an exported record'] };
      }
      const trusted = trustedKey(key, [
        { publicKey: header.publicKey, from: 'the export itself' },
        ...(key === undefined ? [] : await laterKeys(file)),
      ]);
      const { publicKey } = trusted;
      note = trusted.note;
      verifier = createVerifier({
        digest: sha256,
        verifierOf,
        trusts: (one) => one === publicKey,
        deviceId: header.deviceId,
        ...(now === undefined ? {} : { now }),
        ...(seal === undefined ? {} : { seal }),
      });
      continue;
    }
    const { line, hash, mark } = (value ?? {}) as { line?: unknown; hash?: unknown; mark?: unknown };
    if (
      typeof line !== 'string' ||
      typeof hash !== 'string' ||
      (mark !== undefined && typeof mark !== 'string')
    ) {
      verifier.unreadable(damageWords.noExportLine);
      break;
    }
    if (!verifier.push({ line, hash, ...(mark === undefined ? {} : { mark }) })) break;
  }
  return verifier === undefined
    ? { code: 1, lines: ['unreadable: the file is empty'] }
    : answerOf(verifier.end(), [note], seal);
};

/** Of the devices that say they go on with the record; whether they may is for the check to find out. */
const laterKeys = async (file: string): Promise<readonly KeySource[]> => {
  const found: KeySource[] = [];
  for await (const text of linesOf(file)) {
    if (!text.includes('device.replaced')) continue;
    const { line } = (parsed(text) ?? {}) as { line?: unknown };
    const entry = typeof line === 'string' ? parseLine(line) : undefined;
    const taken = entry?.ok === true ? replacementIn(entry.value.body) : undefined;
    if (taken !== undefined) found.push({ publicKey: taken.publicKey, from: 'the export itself' });
  }
  return found;
};

// Only line feeds part lines: JSON text may hold other characters that a line reader takes for an end.
const linesOf = async function* (file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
