import { expect, test } from 'vitest';
import { createDraft, draftPauseMs } from '../../../renderer/parts/draft.ts';
import type { Timers } from '../../../renderer/parts/draft.ts';
import { inWords } from '../../builders/in-words.ts';

const setUp = (answers: readonly (string | null)[] = []) => {
  const due = new Map<number, () => void>();
  let next = 0;
  const timers: Timers = {
    start: (run, ms) => {
      expect(ms).toBe(draftPauseMs);
      next += 1;
      due.set(next, run);
      return next;
    },
    stop: (handle) => void due.delete(handle as number),
  };
  const saved: string[] = [];
  const draft = createDraft(
    '',
    async (text) => {
      saved.push(text);
      return answers[saved.length - 1] ?? null;
    },
    timers,
  );
  const pause = async () => {
    const runs = [...due.values()];
    due.clear();
    for (const run of runs) run();
    await Promise.resolve();
    await Promise.resolve();
    await draft.flush();
  };
  return { draft, saved, pause, waiting: () => due.size };
};

test('a text is stored once after the pause, not per key, and says "unsaved" until then', async () => {
  const { draft, saved, pause, waiting } = setUp();
  draft.focus();
  for (const text of ['s', 'su', 'sun']) draft.type(text);
  expect(draft.now()).toEqual({ text: 'sun', state: 'unsaved', error: null });
  expect(waiting()).toBe(1);
  await pause();
  expect(saved).toEqual(['sun']);
  expect(draft.now().state).toBe('saved');
});

test('leaving the field stores at once', async () => {
  const { draft, saved } = setUp();
  draft.focus();
  draft.type('hat');
  draft.blur();
  await draft.flush();
  expect(saved).toEqual(['hat']);
});

test('what main says waits while the field is focused or not stored, and is taken afterwards', async () => {
  const { draft } = setUp();
  draft.focus();
  draft.type('mine');
  draft.arrive('of main');
  expect(draft.now().text).toBe('mine');
  draft.blur();
  await draft.flush();
  await draft.flush();
  expect(draft.now()).toEqual({ text: 'of main', state: 'saved', error: null });
});

test('a "no" stays visible with its sentence and the text is kept for another try', async () => {
  const { draft, saved, pause } = setUp(['Not saved: the disk is full.', null]);
  draft.focus();
  draft.type('kept');
  await draft.flush();
  expect(draft.now()).toEqual({ text: 'kept', state: 'failed', error: 'Not saved: the disk is full.' });
  draft.arrive('old');
  expect(draft.now().text).toBe('kept');
  await pause();
  expect(saved).toEqual(['kept', 'kept']);
  expect(draft.now().state).toBe('saved');
});

test('a key pressed while the disk is writing is stored too, and nothing is stored twice at the same time', async () => {
  let release: (value: null) => void = () => undefined;
  const saved: string[] = [];
  let writing = 0;
  const draft = createDraft(
    '',
    async (text) => {
      writing += 1;
      expect(writing).toBe(1);
      saved.push(text);
      if (saved.length === 1)
        await new Promise<null>((done) => {
          release = done;
        });
      writing -= 1;
      return null;
    },
    { start: () => 1, stop: () => undefined },
  );
  draft.type('a');
  const first = draft.flush();
  draft.type('ab');
  release(null);
  await first;
  expect(saved).toEqual(['a', 'ab']);
  expect(draft.now()).toEqual({ text: 'ab', state: 'saved', error: null });
});

test('a save that throws is a "no", never a silent loss', async () => {
  const draft = createDraft('', () => Promise.reject(new Error('gone')), {
    start: () => 1,
    stop: () => undefined,
  });
  draft.type('x');
  await draft.flush();
  expect(draft.now().state).toBe('failed');
  expect(inWords(draft.now().error)).toMatch(/Not saved/);
});
