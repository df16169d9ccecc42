import { expect, test } from 'vitest';
import { filesUnder, sourceOf } from '../builders/source-files.ts';

/** What stands on one side of the window whichever way a language runs. */
const sided =
  /(?:^|[\s;{])((?:left|right):|(?:margin|padding|border)-(?:left|right)|float|box-shadow: inset -?[1-9]\S* 0 |text-align: (?:left|right)|(?:padding|margin): \S+ (\S+) \S+ (?!\2;)\S+;)/;

test('a style never names a side of the window: where a language runs from the right, all of it turns round', () => {
  const styles = filesUnder('renderer', /\.css$/);
  expect(styles).toContain('renderer/signature/signature-pad.css');
  const found = styles.flatMap((name) =>
    sourceOf(name)
      .split('\n')
      .filter((line) => sided.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('the check finds a side by its name and by its place in a list of four', () => {
  for (const line of [
    '  padding: 8px 0 8px 18px;',
    '  margin-left: 4px;',
    '  text-align: right;',
    '  right: var(--s3);',
    '.line { left: 6%; }',
    '  box-shadow: inset 4px 0 var(--stop);',
    '  box-shadow: inset -5px 0 0 var(--accent);',
  ])
    expect(sided.test(line), line).toBe(true);
  for (const line of [
    '  padding: 1px 2px 3px 2px;',
    '  padding-inline: 0 4px;',
    '  text-align: start;',
    '  inset-inline-end: var(--s3);',
    '  box-shadow: inset 0 -1px 0 var(--line);',
    '  box-shadow: inset calc(var(--across) * 4px) 0 var(--stop);',
  ])
    expect(sided.test(line), line).toBe(false);
});
