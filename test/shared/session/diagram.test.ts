import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineBlock, machineDiagram } from '../../../shared/session/diagram.ts';
import { endings, stageIds } from '../../../shared/session/stage.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('the drawing in the README is the machine of today', () => {
  // To renew it: put what machineBlock() answers in the place of the block.
  expect(readme.match(/<!-- machine:start -->[\s\S]*<!-- machine:end -->/)?.[0]).toBe(machineBlock());
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
