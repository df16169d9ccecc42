import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveRoom } from '../../../renderer/chairside/held-still.ts';
import { holds } from '../../builders/property.ts';

/** A page as browsers scroll it: by whole pixels, from nothing to where its last line stands at the bottom. */
const pageOf = (content: number, seen: number, scrolled: number) => {
  let at = scrolled;
  let room = 0;
  const height = (): number => Math.max(content + room, seen);
  return {
    style: {
      setProperty: (_name: string, value: string) => {
        room = Number.parseFloat(value);
      },
    },
    get clientHeight() {
      return Math.round(seen);
    },
    get scrollHeight() {
      return Math.round(height());
    },
    get scrollTop() {
      return at;
    },
    set scrollTop(wanted: number) {
      at = Math.floor(Math.max(0, Math.min(wanted, Math.ceil(height() - seen))));
    },
    room: () => room,
  };
};
/** A banner takes so much of what is seen, and the page is to stand where it stood. */
const bannerOver = (content: number, window: number, scrolled: number, banner: number) => {
  const page = pageOf(content, window - banner, scrolled);
  const wanted = scrolled + banner;
  page.scrollTop = wanted;
  giveRoom(page as unknown as HTMLElement, wanted);
  return { moved: wanted - page.scrollTop, room: page.room() };
};

test.each([
  ['a long page at its top', 1248, 640, 0, 88.8],
  ['a long page in its middle', 1248, 640, 300, 88.8],
  ['a long page at its end', 1248, 640, 608, 88.8],
  ['a long page at its end, by a banner of whole pixels', 1248, 640, 608, 90],
  ['a page just as high as the window', 640, 640, 0, 64.4],
])('%s scrolls, and is no higher for it', (_what, content, window, scrolled, banner) => {
  const { moved, room } = bannerOver(content, window, scrolled, banner);
  expect(moved).toBeLessThan(1);
  expect(room).toBe(0);
});

test('a page that is shorter than the window is held by as much room as it lacks', () => {
  expect(bannerOver(500, 640, 0, 90)).toEqual({ moved: 0, room: 140 });
});

test('whatever stands there, nothing moves by a pixel, and no room is given that a page does not lack', () => {
  holds(
    fc.property(
      fc.integer({ min: 100, max: 3000 }),
      fc.integer({ min: 400, max: 1200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 300, noNaN: true }),
      (content, window, share, banner) => {
        const most = Math.max(0, content - window);
        const { moved, room } = bannerOver(content, window, Math.floor(most * share), banner);
        expect(moved).toBeLessThan(1);
        expect(room).toBeLessThanOrEqual(Math.max(0, window - content) + (content < window ? 3 : 0));
      },
    ),
  );
});
