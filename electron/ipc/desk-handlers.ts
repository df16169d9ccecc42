import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { deskChannels } from '../../shared/ipc/desk-channels.ts';
import type { retentionChannels } from '../../shared/ipc/retention-channels.ts';
import { err, ok } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { longListsOf } from './long-lists.ts';
import { ownId } from './seen-by.ts';
import type { Studios } from '../studios/studios.ts';
import type { WithNames } from './stock-handlers.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

/** The manager's desk: each channel leads to the service that knows. */
export const createDeskHandlers = (
  inside: Inside,
  withNames: WithNames,
  studios: Pick<Studios, 'ownSample'>,
): Pick<Handlers, keyof typeof deskChannels | keyof typeof retentionChannels> => ({
  'completed.list': (asked) =>
    asked.text === ''
      ? inside(async (open) => ok(await open.desk.list(asked, ownId(open.people.tablet))))
      : withNames(async (open) => ok(await open.desk.list(asked, ownId(open.people.tablet)))),
  'completed.open': ({ session }) =>
    inside(async (open) => {
      const page = await open.desk.open(session);
      if (page.ok) open.people.looks.note(page.value.row.client);
      return page;
    }),
  'review.return': (asked) => inside(async (open) => open.desk.say('review.returned', asked)),
  'review.answer': (asked) => inside(async (open) => open.desk.say('review.answered', asked)),
  'review.approve': (asked) => inside(async (open) => open.desk.say('review.approved', asked)),
  // Where the studio has other tablets the sample is drawn over all of them.
  'sample.months': () => inside(async (open) => studios.ownSample()?.months() ?? ok(open.desk.monthsOver())),
  'figures.page': ({ period }) => inside(async (open) => ok(await open.desk.figures(period))),
  'keeping.page': ({ client }) => inside((open) => open.desk.keeping.page(client)),
  'keeping.due': () =>
    withNames(async (open) => {
      const due = await open.desk.dueFiles();
      return ok({ ...due, rows: longListsOf(open).keeping('keeping.due')(due.rows) });
    }),
  'keeping.hold': (asked) => inside((open) => open.desk.keeping.say('hold.placed', asked)),
  'keeping.lift': (asked) => inside((open) => open.desk.keeping.say('hold.lifted', asked)),
  'pack.make': (asked) => inside(async (open) => open.desk.makePack(asked)),
  'due.list': () =>
    withNames(async (open) => {
      const due = await open.desk.dueList();
      return ok({ ...due, rows: longListsOf(open).keeping('due.list')(due.rows) });
    }),
  'due.paper': (order) => withNames(async (open) => (await open.desk.lists()).due(order)),
  'week.paper': (order) =>
    withNames(async (open) => {
      const { week, papers } = open.home(undefined, true);
      if (week === null) return err(failure('not-found', 'week'));
      const lately = await open.desk.lately();
      return (await open.desk.lists()).week(order, { week, papers, lately });
    }),
  'sample.draw': ({ month }) =>
    inside(async (open) => studios.ownSample()?.draw(month) ?? open.desk.drawSample(month)),
});
