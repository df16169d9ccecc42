import type { ChannelName, Client } from '../shared/ipc/contract.ts';

/** An early answer older than this is of another moment. */
const freshMs = 1_000;

/** What a starting window asks by itself and what changes nothing; any other call may make an early answer untrue. */
const harmless: ReadonlySet<string> = new Set<ChannelName>([
  'app.state',
  'settings.get',
  'session.current',
  'session.pinned',
  'home.page',
  'alarms.waiting',
]);

/**
 * The client, with the two questions that the first screen asks one after the other asked at once, behind the one about the
 * state: main answers in order, so the answers are of the opened record. Each serves one call, none where the record was locked, and
 * none once something was done: a session that was paused within the first second must not stand on home as running.
 */
export const withStartPrefetch = (client: Client): Client => {
  let fresh = true;
  setTimeout(() => {
    fresh = false;
  }, freshMs);
  const early = Promise.all([client['session.current'](null), client['home.page'](null)]);
  const served = { current: false, home: false };
  /** Both, or neither: of a locked record "no session runs" is no answer. */
  const answers = async () => {
    const both = fresh ? await early : undefined;
    return fresh && both?.[0].ok === true && both[1].ok ? both : undefined;
  };
  type Call = (request: never) => unknown;
  const minded =
    (call: Call): Call =>
    (request) => {
      fresh = false;
      return call(request);
    };
  const calls = Object.entries(client).map(([name, call]) => [
    name,
    harmless.has(name) ? call : minded(call as Call),
  ]);
  return {
    ...(Object.fromEntries(calls) as unknown as Client),
    'session.current': async (request) => {
      const known = served.current ? undefined : await answers();
      served.current = true;
      return known?.[0] ?? client['session.current'](request);
    },
    'home.page': async (request) => {
      const known = served.home ? undefined : await answers();
      served.home = true;
      return known?.[1] ?? client['home.page'](request);
    },
  };
};
