import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { SessionKind } from '../../../shared/session/opening.ts';
import type { Intent } from '../../../shared/session/events.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { clientForm, personForm, studioForm } from '../../electron/session/session-script.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';
import { passphrase } from './world.ts';
import type { Running } from './world.ts';

type Asked = Pick<Running, 'page' | 'get' | 'ask' | 'advance'>;

/** First start without a finger. */
export const setUpQuickly = async ({ get }: Asked): Promise<void> => {
  const { recoveryCode } = await get('setup.begin', {
    studio: studioForm,
    pack: 'uk',
    practitioner: personForm,
    passphrase,
  });
  await get('setup.finish', { lastGroup: recoveryCode.slice(-5) });
};

/** A client, registered without a finger. */
export const registerQuickly = async (
  { get }: Asked,
  over: Partial<Record<keyof typeof clientForm, string>> = {},
) => {
  const { id } = await get('clients.newDraft', null);
  await get('clients.register', { id, fields: { ...clientForm, ...over }, evenIfSame: true });
  return id;
};

export type Quick = Awaited<ReturnType<typeof startQuickly>>;

/** A session on the screen that is led by intents, as if somebody tapped them; the screen follows. */
export const startQuickly = async (running: Asked, client: string, kind: SessionKind = 'touch_up') => {
  const { get, ask, page, advance } = running;
  let view: SessionView = await get('session.start', { client, kind });
  await page.reload();
  await page.locator('[data-stage="consultation"]').waitFor();
  const session: SessionId = view.session;
  /** Words depend on the plan, so what is signed is what main shows now. */
  const asShown = async (intent: Intent): Promise<Intent> =>
    'textHash' in intent
      ? {
          ...intent,
          textHash: (await get('session.consentWords', { session, consent: intent.consent })).textHash,
        }
      : intent;
  const say = async (intent: Intent): Promise<SessionView> => {
    const shown = await asShown(intent);
    const apply = (meant: Intent) => ask('session.apply', { session, from: view.place, intent: meant });
    const reply = await apply(shown);
    // What was said in a stage behind this one changes with a reason, as the window asks for one.
    view = must(
      !reply.ok && reply.error.kind === 'refused' && reply.error.refusal.kind === 'wants-reason'
        ? await apply({ ...shown, reason: 'Entered wrong' } as Intent)
        : reply,
    );
    // Main answers whoever asked, and the screen did not: a clock that moves by nothing shows it.
    await advance(0);
    return view;
  };
  /** After a tap on the screen: what main says now counts. */
  const refresh = async (): Promise<void> => {
    view = (await get('session.current', null)) ?? view;
  };
  const follow = async (steps: readonly ScriptStep[]): Promise<void> => {
    for (const { minutesBefore, intents, prepare } of runsOf(steps)) {
      if (minutesBefore > 0) await advance(minutesBefore);
      if (prepare) {
        await get('sheet.prepare', { session });
        await refresh();
      } else
        view = must(
          (await page.evaluate(sayAll, [session, view.place, intents] as const)) as Result<
            SessionView,
            unknown
          >,
        );
    }
    await advance(0);
    await page.waitForFunction(
      (seq) =>
        [...document.querySelectorAll<HTMLElement>('[data-testid="saved"]')].some(
          ({ dataset }) => Number(dataset['seq']) >= seq,
        ),
      view.seq,
    );
  };
  return { session, say, follow, refresh, view: () => view };
};

interface Run {
  readonly minutesBefore: number;
  readonly intents: readonly Intent[];
  readonly prepare: boolean;
}

/** Steps with no time and no sheet between them, put together. */
const runsOf = (steps: readonly ScriptStep[]): readonly Run[] => {
  const runs: { minutesBefore: number; intents: Intent[]; prepare: boolean }[] = [];
  for (const { minutesBefore, what } of steps) {
    const last = runs.at(-1);
    if (what === 'prepare') runs.push({ minutesBefore, intents: [], prepare: true });
    else if (last === undefined || last.prepare || minutesBefore > 0)
      runs.push({ minutesBefore, intents: [what], prepare: false });
    else last.intents.push(what);
  }
  return runs;
};

/** In the page: one intent after the other by the channels it uses itself. To ask for each from here takes twice as long. */
const sayAll = async ([session, place, intents]: readonly [
  SessionId,
  string,
  readonly Intent[],
]): Promise<unknown> => {
  const { client } = window as unknown as {
    client: Record<
      string,
      (asked: unknown) => Promise<{ ok: boolean; value: { place: string; textHash: string } }>
    >;
  };
  let [from, reply]: [string, unknown] = [place, undefined];
  for (const intent of intents) {
    // Words depend on the plan, so what is signed is what main shows now.
    const words =
      'textHash' in intent
        ? await client['session.consentWords']?.({ session, consent: intent.consent })
        : undefined;
    const answer = await client['session.apply']?.({
      session,
      from,
      intent: words === undefined ? intent : { ...intent, textHash: words.value.textHash },
    });
    if (answer?.ok !== true) return answer;
    reply = answer;
    from = answer.value.place;
  }
  return reply;
};
