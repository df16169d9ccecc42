import { expect, test } from 'vitest';
import { newFolder } from '../electron/store/setup-store.ts';
import { hurtBackups } from './backups.ts';
import { workOnDisk } from './disks.ts';
import { flipBits } from './flips.ts';
import { createJudge } from './judge-process.ts';
import { kill, makeStudio, scenes } from './kills.ts';
import { isBad, outcomes, randomFrom, tableOf } from './outcome.ts';
import type { Case } from './outcome.ts';

// The short form of `npm run soak`.
const seed = Number(process.env['SEED'] ?? 20_969);

const soaked = async (work: (onCase: (one: Case) => void) => Promise<void>): Promise<readonly Case[]> => {
  const cases: Case[] = [];
  await work((one) => void cases.push(one));
  console.log(`soak: SEED=${seed}\n${tableOf(cases)}`);
  return cases;
};

test('killed once in everything one does, nothing that was told to be safe is missing', async () => {
  const folder = newFolder();
  const judge = createJudge();
  try {
    await makeStudio(folder);
    const cases = await soaked(async (onCase) => {
      for (const [i, scene] of scenes.entries())
        await kill(scene, 1, { folder, judge, random: randomFrom(seed + i), startMs: 1500, onCase });
    });
    expect(cases).toHaveLength(scenes.length);
    expect(cases.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  } finally {
    judge.close();
  }
});

test('bits flipped all over a used folder are named, refused or change nothing that is read', async () => {
  const folder = newFolder();
  const judge = createJudge();
  try {
    const cases = await soaked((onCase) => flipBits(26, { folder, judge, random: randomFrom(seed), onCase }));
    expect(cases).toHaveLength(26);
    expect(cases.filter(isBad)).toEqual([]);
    expect(cases.filter(({ outcome }) => outcome === 'named').length).toBeGreaterThan(10);
  } finally {
    judge.close();
  }
});

test.each(['kill', 'pull'] as const)(
  'after a backup was stopped by a %s, the last good one restores to all that it was told to hold',
  async (how) => {
    const cases = await soaked((onCase) =>
      hurtBackups(how, 3, { folder: newFolder(), random: randomFrom(seed), onCase }),
    );
    expect(cases).toHaveLength(3);
    expect(cases.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  },
);

test.each(['full', 'read-only'] as const)(
  'on a disk that is %s every now and then nothing is lost, and what cannot be done is refused',
  async (how) => {
    const cases = await soaked((onCase) => workOnDisk(how, 4, { folder: newFolder(), seed, onCase }));
    expect(cases).toHaveLength(4);
    expect(cases.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  },
);

test('an answer that does not come, or that dies, is seen as such', async () => {
  const judge = createJudge();
  try {
    // No folder can be made inside a file.
    const dead = await judge.ask({ ask: 'read', dataDir: '/dev/null/nowhere', words: [] });
    expect(outcomes.indexOf(dead.outcome)).toBeGreaterThan(outcomes.indexOf('named'));
  } finally {
    judge.close();
  }
});
