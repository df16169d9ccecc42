import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineDiagram } from '../../builders/machine-diagram.ts';
import { endings, stageIds } from '../../../shared/session/stage.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

/** The part of the README between its two marks. */
const block = `<!-- machine:start -->\n\`\`\`mermaid\n${machineDiagram()}\`\`\`\n<!-- machine:end -->`;

test('the drawing in the README is the machine of today', () => {
  // To renew it: put what is printed here as expected in the place of the block.
  expect(readme.match(/<!-- machine:start -->[\s\S]*<!-- machine:end -->/)?.[0]).toBe(block);
});

test('the drawing shows every stage, every ending and the two ways back', () => {
  const drawing = machineDiagram();
  for (const state of [...stageIds, ...endings, 'suspended', 'emergency', 'stopped'])
    expect(drawing).toMatch(new RegExp(`--> ${state}\\b`));
  expect(drawing).toContain('colourMatch --> cleanseAndNumb: numbing.reopened');
  expect(drawing).toContain('fineTune --> application: application.reopened');
  expect(drawing.match(/--> cleanseAndNumb/g)).toHaveLength(2);
  expect(drawing.match(/--> application/g)).toHaveLength(2);
});
