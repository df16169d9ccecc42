import { setTimeout as wait } from 'node:timers/promises';
import type { ClientId } from '../../shared/brand.ts';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/this-device.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { consentDigestText, consentWords } from '../../shared/session/topics/consent/text.ts';
import { dateIn } from '../../shared/time.ts';
import { doorWords } from '../../shared/words/door.ts';
import { failure } from '../../shared/words/failures.ts';
import type { SavedPage } from '../paper-desk.ts';
import type { Practice } from '../practice/practice.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { ListedPrinter } from '../report/print-service.ts';
import type { Log } from '../log.ts';
import type { SettingsStore } from '../settings.ts';
import { dataOf } from '../session/live-sessions.ts';
import { digest } from '../workspace-deps.ts';
import type { Workspace } from '../workspace.ts';
import { createStockHandlers } from './stock-handlers.ts';
import type { WithNames } from './stock-handlers.ts';
import { contactOf, elsewhereFor, homeOf } from './seen-by.ts';
import { createBackupHandlers } from './backup-handlers.ts';
import { createDeskHandlers } from './desk-handlers.ts';
import { createColourHandlers } from './colour-handlers.ts';
import { longListsOf } from './long-lists.ts';
import { createKeysHandlers, weakPassphrase } from './keys-handlers.ts';
import { createPeopleHandlers } from './people-handlers.ts';
import { createProtocolHandlers } from './protocol-handlers.ts';
import { createRecordHandlers } from './record-handlers.ts';
import { createHubHandlers } from './hub-handlers.ts';
import { createStudiosHandlers } from './studios-handlers.ts';
import { createTabletsHandlers } from './tablets-handlers.ts';
import type { Studios } from '../studios/studios.ts';
import type { TooWeak } from './keys-handlers.ts';

interface Deps {
  readonly life: RecordLifecycle;
  readonly practice: Pick<Practice, 'begin' | 'leave'>;
  readonly studios: Studios;
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly recoveryPage: (how: 'save' | 'print', printer: string | null) => Promise<SavedPage>;
  readonly printers: () => Promise<readonly ListedPrinter[]>;
  readonly reload: () => void;
  readonly publishSettings: (settings: Settings) => void;
}

/** What each channel does: a line or two that leads to the service which knows. */
export const createHandlers = ({
  life,
  practice,
  studios,
  log,
  settings,
  recoveryPage,
  printers,
  reload,
  publishSettings,
}: Deps): Handlers => {
  /** Everything behind the lock: nothing answers before a record is open. */
  const inside = <T>(work: (open: Workspace) => T): T | { readonly ok: false; readonly error: Failure } => {
    const open = life.workspace();
    return open === undefined ? err(failure('not-ready', 'locked')) : readable(open, () => work(open));
  };
  /** In a damaged record anything may be missing that is always there: that is said, and is no defect of ours. */
  const readable = <T>(
    open: Workspace,
    work: () => T,
  ): T | { readonly ok: false; readonly error: Failure } => {
    const unreadable = (error: unknown) => {
      if (open.store.damage() === undefined) throw error;
      return err(failure('damaged-part', log.write('part of a damaged record', error)));
    };
    try {
      const answer = work();
      return answer instanceof Promise ? (answer.catch(unreadable) as T) : answer;
    } catch (error) {
      return unreadable(error);
    }
  };
  /** What is asked about one client: with a lost key an empty answer would be a lie. */
  const ofClient = <T>(
    client: ClientId,
    work: (open: Workspace) => T,
  ): T | { readonly ok: false; readonly error: Failure } =>
    inside((open) => open.keyLost(client) ?? work(open));
  /** Their file is opened: who did so stands in the record before it is shown. */
  const ofFile = <T>(
    client: ClientId,
    work: (open: Workspace) => T,
  ): T | { readonly ok: false; readonly error: Failure } =>
    ofClient(client, (open) => {
      if (open.clients.nameOf(client) !== undefined) open.people.looks.note(client);
      return work(open);
    });
  const value = <T>(work: (open: Workspace) => T): Result<T, Failure> => inside((open) => ok(work(open)));
  /** What needs everybody's name; other work goes on while they are read. */
  const withNames: WithNames = async (work) => {
    const open = life.workspace();
    if (open === undefined) return err(failure('not-ready', 'locked'));
    return readable(open, async () => {
      await open.namesRead();
      return work(open);
    });
  };

  /** Nobody is held up who chooses none, or where the computer's keyring opens the record. */
  const tooWeak: TooWeak = async (channel, field, passphrase, names) =>
    passphrase === null || life.keyring() ? undefined : weakPassphrase(channel, field, passphrase, names);

  return {
    'app.state': () => ok(life.firstState()),
    'setup.begin': async (request) =>
      (await tooWeak('setup.begin', 'passphrase', request.passphrase, [
        request.studio.name,
        request.practitioner.name,
      ])) ?? life.setUp(request),
    'setup.recoveryPage': ({ how, printer }) => recoveryPage(how, printer),
    'setup.restore': () => life.restore(),
    'setup.finish': ({ lastGroup }) => life.finishSetUp(lastGroup),
    unlock: async (request) =>
      'passphrase' in request
        ? life.unlock({ passphrase: request.passphrase }, null)
        : ((await tooWeak('unlock', 'newPassphrase', request.newPassphrase, [])) ??
          life.unlock({ recoveryCode: request.recoveryCode }, request.newPassphrase)),
    'clock.answer': (answer) => life.answerClock(answer),
    'practice.begin': () => practice.begin(),
    'practice.leave': () => ok(practice.leave()),
    'home.page': () => value((open) => homeOf(open, life.state().practice === true ? null : settings.get())),

    'rows.more': ({ of, kept, from }) => inside((open) => longListsOf(open).more(of, kept, from)),
    'clients.find': ({ text }) =>
      inside(async (open) => {
        // Of ten thousand names those that are kept are there by then; where all must be read it is said how far they are.
        await Promise.race([open.namesRead(), wait(NAMES_WAITED_MS)]);
        return ok({
          rows: open.clients.find(text),
          reading: open.clients.reading(),
          elsewhere: elsewhereFor(open.people.tablet, open.sharing.find(text)),
        });
      }),
    'clients.newDraft': () => withNames((open) => open.clients.newDraft()),
    'clients.saveDraft': ({ id, fields }) => withNames((open) => open.clients.saveDraft(id, fields)),
    'clients.discardDraft': ({ id }) => withNames((open) => open.clients.discardDraft(id)),
    'clients.register': ({ id, fields, evenIfSame }) =>
      withNames((open) => {
        const issue = birthIssue(fields.dateOfBirth, dateIn('UTC', open.clockNow()));
        return issue === undefined
          ? contactOf(open.people.tablet, open.clients.register(id, fields, evenIfSame))
          : err({
              kind: 'bad-request' as const,
              channel: 'clients.register',
              says: doorWords[`birth${issue}`],
              issues: [{ field: 'fields.dateOfBirth', says: doorWords[`born${issue}`] }],
            });
      }),
    'clients.amend': ({ id, fields }) =>
      ofClient(id, (open) => {
        const given = Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined));
        const issue =
          fields.dateOfBirth === undefined
            ? undefined
            : birthIssue(fields.dateOfBirth, dateIn('UTC', open.clockNow()));
        if (issue !== undefined)
          return err({
            kind: 'bad-request' as const,
            channel: 'clients.amend',
            says: doorWords[`birth${issue}`],
            issues: [{ field: 'fields.dateOfBirth', says: doorWords[`born${issue}`] }],
          });
        const page = open.clients.amend(id, given);
        if (page.ok) open.tellSessions(page.value);
        return contactOf(open.people.tablet, page);
      }),
    'clients.open': ({ id }) => ofFile(id, (open) => contactOf(open.people.tablet, open.clients.open(id))),
    'clients.erase': ({ id, reason }) =>
      inside(async (open) => {
        const erased = await open.eraseClient(id, reason);
        // Whoever is erased stands in no answer that is read on in.
        longListsOf(open).forget();
        return erased;
      }),
    'clients.copy': ({ id, form, photos }) =>
      ofClient(id, async (open) => open.clientCopy.make(id, { form, photos })),
    'clients.history': ({ id }) => ofFile(id, async (open) => open.history(id)),

    'alarms.waiting': () => value((open) => open.alarms()),

    'session.start': ({ client, kind }) => ofClient(client, async (open) => open.starting(client, kind)),
    'session.open': ({ session }) =>
      inside((open) => {
        const running = open.sessions.current();
        if (running !== null && running.session !== session) {
          const left = open.sessions.leave(running.session);
          if (!left.ok) return left;
        }
        const shown = open.sessions.open(session);
        if (shown.ok) open.people.looks.note(shown.value.client.id);
        return shown;
      }),
    'session.current': () => ok(life.workspace()?.sessions.current() ?? null),
    'session.apply': ({ session, from, intent }) =>
      inside((open) => open.sessions.apply(session, from, intent)),
    'session.leave': ({ session }) => inside((open) => open.sessions.leave(session)),
    'session.pinned': ({ session }) =>
      inside((open) => {
        const one = open.sessions.loaded(session);
        if (!one.ok) return one;
        const { protocol, opening } = dataOf(one.value);
        return ok({ protocol, opening });
      }),
    'session.consentWords': ({ session, consent, language }) =>
      inside((open) => {
        const one = open.sessions.loaded(session);
        if (!one.ok) return one;
        const words = consentWords(dataOf(one.value), consent, language);
        return words === undefined
          ? err(failure('not-found', consent))
          : ok({ ...words, textHash: digest(consentDigestText(words)) });
      }),

    'photos.add': (order) => inside((open) => open.media.add(order)),
    'photos.list': ({ client }) => ofFile(client, async (open) => open.media.list(client)),
    'photos.destroy': ({ session, photo, why }) => inside((open) => open.media.destroy(session, photo, why)),
    'photos.check': ({ session }) => inside(async (open) => ok(await open.media.check(session))),

    'sheet.read': ({ session }) =>
      inside((open) => {
        const one = open.sessions.loaded(session);
        return one.ok ? ok(dataOf(one.value).sheet?.sheet ?? null) : one;
      }),
    'sheet.prepare': ({ session, largePrint }) => inside((open) => open.paper.prepare(session, largePrint)),
    'paper.save': ({ session, which }) => inside(async (open) => open.paper.save(session, which)),
    'paper.print': ({ session, which, printer }) =>
      inside(async (open) => open.paper.print(session, which, printer)),
    'paper.dates': ({ session }) => inside(async (open) => open.paper.dates(session)),
    'paper.saveDates': ({ session, dates }) => inside(async (open) => open.paper.saveDates(session, dates)),
    'paper.printers': async () => ok(await printers()),

    ...createDeskHandlers(inside, withNames, studios),
    ...createProtocolHandlers(inside),
    ...createRecordHandlers(life, inside),
    ...createBackupHandlers(inside),
    ...createTabletsHandlers(inside),
    ...createStudiosHandlers(studios, inside),
    ...createHubHandlers(inside),
    ...createKeysHandlers(life, inside, tooWeak, log),
    ...createPeopleHandlers(life, inside, log),
    ...createStockHandlers(inside, withNames),
    ...createColourHandlers(inside),

    'adverse.list': ({ client }) => ofFile(client, async (open) => open.adverse.list(client)),
    'adverse.record': (order) => ofClient(order.client, async (open) => open.adverse.record(order)),
    'adverse.followUp': (order) => ofClient(order.client, async (open) => open.adverse.followUp(order)),
    'calls.record': (order) => inside((open) => open.calls.record(order)),
    'adverse.paper': (order) => ofClient(order.client, async (open) => open.adversePaper(order)),
    'exposures.log': () => value((open) => open.exposures.log()),
    'exposures.record': (given) => inside((open) => open.exposures.record(given)),

    'settings.get': () => ok(settings.get()),
    'settings.set': (change) => {
      const now = settings.set(change);
      publishSettings(now);
      return ok(now);
    },
    'app.reload': () => {
      // Behind the stop screen this is "try again": the disk may have room by now.
      if (life.state().phase === 'failed') life.begin();
      reload();
      return ok(null);
    },
  };
};

/** As long as a person does not notice. */
const NAMES_WAITED_MS = 150;

const birthIssue = (born: string, today: string): 'InFuture' | 'TooLongAgo' | undefined => {
  if (born > today) return 'InFuture';
  return born < '1900-01-01' ? 'TooLongAgo' : undefined;
};
