import { expect, test } from 'vitest';
import { paperIn } from '../../../electron/report/cups-paper.ts';

const none = { out: '' };

test.each([
  ['PageSize/Media Size: A4 *Letter Legal', 'Letter'],
  ['PageSize/Media Size: *A4 Letter Legal\nDuplex/2-Sided Printing: *None DuplexNoTumble', 'A4'],
  ['Duplex/2-Sided Printing: *None\nPageSize/Page Size: 4x6 A5 *A4.Borderless Letter.Borderless', 'A4'],
  ['media/Media: iso_a4_210x297mm *na_letter_8.5x11in', 'Letter'],
  ['PageSize/Media Size: *iso_a4_210x297mm', 'A4'],
  ['PageSize/Media Size: *LetterSmall A4', undefined],
  ['PageSize/Media Size: *A4Small A4', undefined],
  ['PageSize/Media Size: *A5 A4 Letter', undefined],
  ['PageSize/Media Size: A4 Letter', undefined],
  ['PageRegion/Region: *A4', undefined],
  ['', undefined],
])('of what a printer can do, its present choice counts: %s', (out, paper) => {
  expect(paperIn({ own: none, all: { out } })).toBe(paper);
});

test.each([
  ['copies=1 media=na_letter_8.5x11in sides=two-sided-long-edge', 'Letter'],
  ['copies=1 PageSize=A4 printer-info=Desk', 'A4'],
  ['media=Tray2,A4 number-up=1', 'A4'],
  ['printer-info="media of the desk" media=Letter', 'Letter'],
])('what was set for it on this computer comes first: %s', (out, paper) => {
  const other = paper === 'A4' ? 'Letter' : 'A4';
  expect(paperIn({ own: { out }, all: { out: `PageSize/Media Size: *${other}` } })).toBe(paper);
});

test.each(['copies=1 media=Legal', 'printer-media=A4', 'media-source=A4'])(
  'a setting that names no paper of ours leaves the choice to the list: %s',
  (out) => {
    expect(paperIn({ own: { out }, all: { out: 'PageSize/Media Size: *Letter' } })).toBe('Letter');
  },
);
