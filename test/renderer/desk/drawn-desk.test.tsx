import { endingTitle } from '../../../shared/words/places.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReactNode } from 'react';
import { OpenStateContext, ShellContext } from '../../../renderer/context.ts';
import { CompletedTable } from '../../../renderer/desk/completed-table.tsx';
import { DeskFilters } from '../../../renderer/desk/desk-filters.tsx';
import { ReasonLines } from '../../../renderer/desk/reason-lines.tsx';
import { SampleSteps } from '../../../renderer/desk/sample-steps.tsx';
import { TalkCard } from '../../../renderer/desk/talk-card.tsx';
import type { CompletedPage } from '../../../shared/ipc/completed-page.ts';
import type { SampleDrawn } from '../../../shared/ipc/sample-pages.ts';
import type { CompletedList, CompletedRow } from '../../../shared/ipc/pages.ts';
import { stageIds } from '../../../shared/session/stage.ts';
import { whyWords } from '../../../shared/words/why-look.ts';

const row = {
  session: 's1',
  client: 'c1',
  clientName: 'José Núñez',
  practitioner: 'Dana Ruiz',
  practitionerId: 'p1',
  date: '2026-11-20',
  openedAt: '2026-11-20T14:00:00.000Z',
  endedAt: '2026-11-20T15:00:00.000Z',
  lengthMinutes: 60,
  kind: 'touch_up',
  ending: 'closed',
  endingSays: endingTitle.closed,
  stagesReached: [...stageIds],
  stages: stageIds.map((stage, at) => ({ stage, isReached: at < 5, asked: 3, missing: at === 2 ? 2 : 0 })),
  why: [
    { reason: 'event', says: whyWords.event({ what: 'Bleeding on the crown' }) },
    { reason: 'late', says: whyWords.late({ count: 1 }) },
    { reason: 'timeDoubtful', says: whyWords.timeDoubtful },
  ],
  overrides: [],
  notChecked: [],
  missing: [],
  blockedCount: 0,
  recordNumber: 'SMP-2026-0412',
  summary: 'there',
  review: 'answered',
  timeDoubtful: false,
} as unknown as CompletedRow;
const nothing = () => undefined as never;
const state = {
  phase: 'open',
  timeZone: 'Europe/London',
  tablet: { asksPin: false, may: [] },
  record: { state: 'intact', entries: 1, at: '2026-11-20T15:00:00.000Z' },
};
const drawn = (children: ReactNode): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {}, go: nothing } as never}>
      <OpenStateContext value={state as never}>{children}</OpenStateContext>
    </ShellContext>,
  );

test('a row tells its two most serious reasons and how many more there are, what is missing, and where the talk stands', () => {
  const page = drawn(
    <CompletedTable
      rows={[row]}
      count={1}
      top={0}
      onScrolled={nothing}
      onNearEnd={nothing}
      onOpen={nothing}
    />,
  );
  for (const words of [
    'José Núñez',
    'Event: Bleeding on the crown',
    '1 more reason',
    'Dana Ruiz',
    '1 h',
    '5 of 6',
    '2 things missing',
    'Answered',
  ])
    expect(page).toContain(words);
});

test('every reason of a session is told in full', () => {
  const page = drawn(<ReasonLines why={row.why} />);
  expect(page).toContain('1 entry made late');
});

test('the desk says how many there are in each part, and whose sessions may be asked for', () => {
  const list = {
    rows: [row],
    counts: { all: 214, toReview: 7, returned: 2, sample: 9 },
    people: [
      { id: 'p1', name: 'Dana Ruiz' },
      { id: 'p2', name: 'Sam Lind' },
    ],
  } as unknown as CompletedList;
  const page = drawn(
    <DeskFilters
      list={list}
      now={{
        text: '',
        show: 'all',
        period: null,
        practitioner: null,
        reason: null,
        list,
        chosen: null,
        no: null,
      }}
      ask={nothing}
    />,
  );
  for (const words of ['All (214)', 'To review (7)', 'Returned (2)', 'Everyone', 'Any reason', 'Any time'])
    expect(page).toContain(words);
});

test('the talk is told word for word with who, how proven and which entry; only what may be said is offered', () => {
  const talk = (mayReview: boolean) =>
    drawn(
      <TalkCard
        session={row.session}
        onSaid={nothing}
        page={
          {
            row,
            timeline: [],
            timeZone: 'Europe/London',
            review: {
              state: 'returned',
              talk: [
                {
                  seq: 91,
                  at: '2026-11-23T09:12:30.000Z',
                  by: 'm1',
                  byName: 'Ros Cole',
                  kind: 'review.returned',
                  proven: true,
                  words: 'Did the clock run?',
                  about: 40,
                },
              ],
              mayReview,
              mayAnswer: false,
              why: null,
            },
          } as unknown as CompletedPage
        }
      />,
    );
  for (const words of ['Ros Cole returned it', 'Did the clock run?', 'entry 91', 'about entry 40', 'by PIN'])
    expect(talk(false)).toContain(words);
  expect(talk(false)).not.toContain('Approve');
  expect(talk(true)).toContain('Approve');
});

test('how a sample was drawn is told in three steps: what ended, the mark, and what each person has in it', () => {
  const page = drawn(
    <SampleSteps
      drawn={
        {
          month: '2026-10',
          drawnAt: '2026-11-02T09:00:00.000Z',
          drawnBy: 'Ros Cole',
          proven: true,
          seq: 18_001,
          timeZone: 'Europe/London',
          until: '2026-11-01T00:00:00.000Z',
          seed: {
            seq: 17_902,
            at: '2026-11-01T08:58:41.000Z',
            hash: 'f'.repeat(64),
            digest: '4c1e90ab77d203f5e8c15a6019be2d47'.repeat(2),
          },
          oneIn: 10,
          least: 2,
          people: [
            {
              id: 'p1',
              name: 'Dana Ruiz',
              sessions: 41,
              drawn: ['0003', '0011', '0018'].map((end) => ({
                session: end,
                recordNumber: `SMP-2026-${end}`,
              })),
            },
            { id: 'p2', name: 'Sam Lind', sessions: 1, drawn: [] },
          ],
        } as unknown as SampleDrawn
      }
    />,
  );
  for (const words of [
    '42 sessions of 2 people ended in the month',
    'entry 17902',
    '4c1e 90ab 77d2 03f5 e8c1 5a60 19be 2d47',
    'One in 10 for each person, at least 2',
    'SMP-2026-0003, SMP-2026-0011, SMP-2026-0018',
    'Ros Cole drew it on',
  ])
    expect(page).toContain(words);
});
