/**
 * Nine entries in ten are events of a session, and each is found by its session. The indexes by kind and by client leave them out, so that a
 * tap changes two pages less. SQLite asks such an index only where the question holds this very condition.
 */
export const NOT_EVENTS = "kind <> 'session.event'";

/** The condition to add where entries of that kind are asked for. */
export const besides = (kind: string): string => (kind === 'session.event' ? '' : `AND ${NOT_EVENTS}`);
