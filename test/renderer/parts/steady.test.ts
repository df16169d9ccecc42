import { createElement } from 'react';
import { expect, test } from 'vitest';
import { isSameLook } from '../../../renderer/parts/steady.tsx';

const Picture = ({ name }: { readonly name: string }) => name;
const words = (text: string, name = 'check') =>
  createElement('span', { className: 'word' }, createElement(Picture, { name }), text);
const act = (): void => undefined;

test.each([
  ['the same words, made anew', words('Pause'), words('Pause')],
  ['the same answers, made anew', [{ id: 'yes', label: 'Yes' }], [{ id: 'yes', label: 'Yes' }]],
  [
    'a picture beside words',
    [createElement(Picture, { name: 'bell', key: 'a' }), 'Emergency'],
    [createElement(Picture, { name: 'bell', key: 'a' }), 'Emergency'],
  ],
  ['nothing', null, null],
  ['the same act', { onPress: act }, { onPress: act }],
])('%s look the same', (_what, one, other) => {
  expect(isSameLook(one, other)).toBe(true);
});

test.each([
  ['other words', words('Pause'), words('Pause session')],
  ['another picture', words('Pause'), words('Pause', 'bell')],
  [
    'another element around the same words',
    createElement('b', null, 'Pause'),
    createElement('span', null, 'Pause'),
  ],
  [
    'another key, which means another one',
    createElement('b', { key: 1 }, 'Pause'),
    createElement('b', { key: 2 }, 'Pause'),
  ],
  ['one answer more', [{ id: 'yes' }], [{ id: 'yes' }, { id: 'no' }]],
  ['another hint', [{ id: 'yes', hint: '30 s' }], [{ id: 'yes', hint: '60 s' }]],
  ['a hint that was not there', [{ id: 'yes' }], [{ id: 'yes', hint: undefined }]],
  ['words and no words', 'Pause', null],
  ['a closure made anew, which may mean something else', { draw: () => 1 }, { draw: () => 1 }],
  ['an element and a record with the same in it', words('Pause'), { ...words('Pause'), $$typeof: undefined }],
  ['a list and a record', ['a'], { 0: 'a' }],
  ['a date, of which nothing is known', new Date(0), new Date(0)],
])('%s does not look the same', (_what, one, other) => {
  expect(isSameLook(one, other)).toBe(false);
});
