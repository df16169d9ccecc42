import { expect, test } from 'vitest';
import { cameraProblemOf } from '../../../renderer/camera/camera-problem.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { cameraProblems } from '../../../shared/words/photos.ts';

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['SomethingNew', 'failed'],
] as const)('%s is said as "%s", with a way on', (name, problem) => {
  expect(cameraProblemOf(Object.assign(new Error('x'), { name }))).toBe(problem);
  expect(inEnglish(cameraProblems[problem])).toContain('import a file');
});

test('what is no error is a failure too', () => {
  expect(cameraProblemOf('no')).toBe('failed');
});
