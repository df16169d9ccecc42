import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { ReadOnTable } from '../../../renderer/desk/read-on-table.tsx';
import type { LongList } from '../../../shared/ipc/long-list.ts';
import { dueListWords as words } from '../../../shared/words/due-list.ts';
import { keepingDueWords } from '../../../shared/words/keeping-due.ts';

const drawn = (list: LongList<string>): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <ReadOnTable
        of="due.list"
        list={list}
        onGone={() => undefined}
        caption={words.title}
        columns={[{ says: words.client }, { says: keepingDueWords.erase, isUnseen: true }]}
        keyOf={(name) => name}
        renderCells={(name) => (
          <>
            <th scope="row">{name}</th>
            <td>{name.length}</td>
          </>
        )}
      />
    </ShellContext>,
  );
const names = Array.from({ length: 100 }, (_, at) => `Client ${at}`);

test('a list of thousands draws the rows in sight, tells a reader how many there are, and keeps room for the others', () => {
  const page = drawn({ first: names, count: 4_000, kept: 'answer 1' });
  expect(page).toContain('aria-rowcount="4001"');
  expect(page).toContain('<th scope="row">Client 0</th>');
  expect(page.match(/data-row/g)?.length).toBeLessThan(40);
  expect(page).toMatch(/<tr aria-hidden="true" class="gap" style="height:2\d{5}px">/);
});

test('a row that is on its way keeps its place over all columns and says that it is busy', () => {
  const page = drawn({ first: names.slice(0, 3), count: 5, kept: 'answer 1' });
  expect(
    page.match(/<tr data-row="true" aria-busy="true" aria-rowindex="\d"><td colSpan="2">/g),
  ).toHaveLength(2);
});

test('a column whose cells say it themselves is told to a reader and not shown', () => {
  expect(drawn({ first: ['Ana'], count: 1, kept: null })).toContain(
    '<th scope="col"><span class="visually-hidden">',
  );
});
