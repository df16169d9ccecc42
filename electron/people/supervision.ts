import type { AuthorId, SessionId, StaffId } from '../../shared/brand.ts';

/** Who answers for an assistant, for one stage of one session; in memory, so that a restart asks again. */
export const createSupervision = () => {
  const given = new Map<SessionId, { readonly stage: string; readonly by: StaffId; readonly of: StaffId }>();
  const starting = new Map<string, StaffId>();
  return {
    /** For the session of a client that is about to be started. */
    giveStart: (client: string, by: StaffId): void => void starting.set(client, by),
    takeStart: (client: string): StaffId | undefined => {
      const by = starting.get(client);
      starting.delete(client);
      return by;
    },
    give: (session: SessionId, stage: string, by: StaffId, of: StaffId): void => {
      given.set(session, { stage, by, of });
    },
    /** For what `person` does in that stage now. */
    of: (session: SessionId, stage: string, person: AuthorId | undefined): StaffId | undefined => {
      const found = given.get(session);
      return found?.stage === stage && found.of === person ? found.by : undefined;
    },
  };
};
