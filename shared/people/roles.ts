/** What a person does in the studio; one person may do several things (decision 44). */
export const roles = ['owner', 'manager', 'practitioner', 'assistant', 'frontDesk'] as const;
export type Role = (typeof roles)[number];

/** In the order of the list, each once: what is stored does not depend on the order of taps. */
export const inRoleOrder = (given: readonly Role[]): readonly Role[] =>
  roles.filter((role) => given.includes(role));
