import { isMonth, momentsOf } from '../../shared/desk/sample.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { BadRequest } from '../../shared/ipc/problems.ts';
import type { SampleDrawn, SampleMonth } from '../../shared/ipc/sample-pages.ts';
import type { StudioMonths } from '../../shared/ipc/studios-pages.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { studiosWords as words } from '../../shared/words/screens/studios.ts';
import { refused } from './studios-book.ts';
import type { Reached } from './studios-book.ts';

type No = Failure | TabletsRefused;
interface Deps {
  readonly one: (studio: string) => Promise<Result<Reached, No>>;
  readonly heardIn: (found: Reached) => { readonly lacks: Sentence | null };
  readonly own: () => string | undefined;
}

/** The random sample of a studio, over the sessions of all its tablets. */
export const createStudioSamples = ({ one, heardIn, own }: Deps) => {
  /** A tablet that was not heard since the month was over may have more of it, and a month is drawn once and for all. */
  const unheardOf = ({ workspace, name, desk }: Reached, month: string): Sentence | undefined => {
    const zone = desk.zone();
    const { until } = momentsOf(month, zone);
    if (workspace.clockNow() < until) return undefined;
    const behind = workspace.sharing
      .tablets()
      ?.tablets.find(
        ({ isThis, isRevoked, lastAt }) => !isThis && !isRevoked && (lastAt === null || lastAt < until),
      );
    return (
      behind &&
      words.monthUnheard({
        studio: name,
        tablet: behind.name,
        month: { day: month },
      })
    );
  };
  const isDrawn = ({ desk }: Reached, month: string): boolean =>
    desk.sampling.monthsOver().some((known) => known.month === month && known.isDrawn);

  const months = async (studio: string): Promise<Result<StudioMonths, No>> => {
    const found = await one(studio);
    return found.ok ? ok({ name: found.value.name, months: found.value.desk.sampling.monthsOver() }) : found;
  };
  const draw = async (studio: string, month: string): Promise<Result<SampleDrawn, No | BadRequest>> => {
    const known = await one(studio);
    if (!known.ok) return known;
    // One that was drawn is told again, as it was.
    if (!isMonth(month) || isDrawn(known.value, month)) return known.value.desk.sampling.drawSample(month);
    await known.value.workspace.sharing.freshen();
    const found = await one(studio);
    if (!found.ok) return found;
    const lacks = heardIn(found.value).lacks ?? unheardOf(found.value, month);
    if (lacks !== undefined && !isDrawn(found.value, month)) return refused(lacks);
    const drawn = await found.value.desk.sampling.drawSample(month);
    if (drawn.ok) found.value.workspace.sharing.soon();
    return drawn;
  };

  return {
    months,
    draw,
    /** Of the studio on the screen; nothing where it has this one tablet. */
    ownSample: ():
      | {
          readonly months: () => Promise<Result<readonly SampleMonth[], No>>;
          readonly draw: (month: string) => Promise<Result<SampleDrawn, No | BadRequest>>;
        }
      | undefined => {
      const studio = own();
      return studio === undefined
        ? undefined
        : {
            months: async () => {
              const found = await months(studio);
              return found.ok ? ok(found.value.months) : found;
            },
            draw: (month) => draw(studio, month),
          };
    },
  };
};
