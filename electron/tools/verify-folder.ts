import { createVerifier } from '../../shared/journal/verify.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import { copyRecord } from '../store/copy-record.ts';
import type { RecordCopy } from '../store/copy-record.ts';
import { sha256 } from '../store/digest.ts';
import { structureFault } from '../store/open-database.ts';
import { feedVerifier } from '../store/verify-record.ts';
import { verifierOf } from '../vault/device-key.ts';
import { readDevice } from '../vault/open-vault.ts';
import { answerOf } from './answer.ts';
import type { Answer, Given } from './answer.ts';
import { begunIn } from './begun-in.ts';
import { trustedKey } from './trusted-key.ts';

/** Verifies a data folder without any secret, on a copy. */
export const verifyFolder = (dataDir: string, given: Given): Answer => {
  const copied = copyRecord(dataDir);
  if (!copied.ok) return { code: 1, lines: [`${copied.error.kind}: ${copied.error.says}`] };
  const copy = copied.value;
  try {
    const device = readDevice(dataDir);
    const begun = begunIn(copy.db);
    const trusted = trustedKey(given.key, [
      device && { publicKey: device.publicKey, from: 'keys/device.json' },
      begun && { publicKey: begun.publicKey, from: "the record's own first entry" },
    ]);
    const verdict = verify(copy, trusted.publicKey, given);
    return answerOf(verdict, [trusted.note, ...notesOn(copy, verdict)], given.seal);
  } finally {
    copy.close();
  }
};

const verify = ({ db, head }: RecordCopy, publicKey: string, { seal, now }: Given): Verdict => {
  const verifier = createVerifier({
    digest: sha256,
    verifySignature: verifierOf(publicKey),
    publicKey,
    ...(now === undefined ? {} : { now }),
    ...(typeof head === 'string' ? {} : { witnesses: [head] }),
    ...(seal === undefined ? {} : { seal }),
  });
  const steps = feedVerifier(db, verifier);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    return step.value.intact && head === 'damaged'
      ? {
          intact: false,
          seq: step.value.entries,
          damage: 'foreign-mark',
          says: 'The head file beside the record cannot be read: it was changed or damaged.',
        }
      : step.value;
  }
};

const notesOn = ({ db, head }: RecordCopy, verdict: Verdict): readonly string[] => [
  ...(head === 'absent'
    ? [
        'note: there is no head file beside the record, so a cut tail can only be seen by a printed seal (--seal)',
      ]
    : []),
  ...(verdict.intact && structureFault(db) !== undefined
    ? ['note: the chain is intact, but the database around it is damaged; export it and keep the export']
    : []),
];
