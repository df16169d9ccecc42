import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OpenStateContext, ShellContext } from '../../../renderer/context.ts';
import { StudioLine } from '../../../renderer/desk/studios/studio-line.tsx';
import type { StudioSeen } from '../../../shared/ipc/studios-pages.ts';
import { studiosWords } from '../../../shared/words/screens/studios.ts';

const seen = (name: string, parts: Partial<StudioSeen>): StudioSeen => ({
  id: name,
  name,
  isOwn: false,
  state: 'open',
  says: null,
  people: [],
  heard: null,
  lacks: null,
  ...parts,
});
const drawn = (...studios: readonly StudioSeen[]): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {}, go: () => undefined } as never}>
      <OpenStateContext value={{ phase: 'open', timeZone: 'Europe/London' } as never}>
        {studios.map((studio) => (
          <StudioLine key={studio.id} studio={studio} mayLeave onDone={() => undefined} />
        ))}
      </OpenStateContext>
    </ShellContext>,
  );
/** As a screen reader says them. */
const namesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<button[^>]*?aria-label="([^"]*)"|<button[^>]*>(?:<[^>]*>)*([^<]*)/g)].map(
    ([, label, text]) => label ?? text ?? '',
  );

test.each(['open', 'passphrase', 'signIn'] as const)(
  'two studios that are both at "%s" have buttons of different names',
  (state) => {
    const people = [{ id: 'p1', name: 'Kim Lee' }] as unknown as StudioSeen['people'];
    const names = namesIn(drawn(seen('North', { state, people }), seen('South', { state, people })));
    expect(names.length).toBeGreaterThan(3);
    const acts = names.filter((name) => name.includes('North') || name.includes('South'));
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts.filter((name) => name.includes('North')).length).toBe(2);
  },
);

test('what a studio lacks stands under a sign, not in a colour alone', () => {
  const html = drawn(seen('North', { lacks: studiosWords.neverHeard({ studio: 'North' }) }));
  expect(html).toMatch(/class="banner caution[^"]*"[^>]*>(?:(?!<\/div>).)*<svg/s);
  expect(html).toContain('never heard');
});
