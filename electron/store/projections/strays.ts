/** Rows of a list, as `t`, that no session of the list of sessions has put there. */
export const ofNoSession = 'NOT EXISTS (SELECT 1 FROM session_list l WHERE l.session = t.session)';
export const ofNoVisit = 'NOT EXISTS (SELECT 1 FROM session_list l WHERE l.first_seq = t.visit)';
