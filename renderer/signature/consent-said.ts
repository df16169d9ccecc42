import type { IntentOf } from '../../shared/session/events.ts';

interface Said {
  /** Which words were read, in which language. */
  readonly bound: Pick<IntentOf<'consent.signed'>, 'consent' | 'textHash' | 'language'>;
  readonly way: 'drawn' | 'typed' | 'refused';
  readonly name: string;
  readonly witness: string;
  readonly guardian: string;
  /** Why not, in the client's own words. */
  readonly reason: string;
}

/** A consent as it was answered, by the practitioner's side or on the client's; what was left empty is not said. */
export const consentSaid = ({
  bound,
  way,
  name,
  witness,
  guardian,
  reason,
}: Said): IntentOf<'consent.signed'> | IntentOf<'consent.refused'> =>
  way === 'refused'
    ? { type: 'consent.refused', ...bound, ...(reason.trim() === '' ? {} : { words: reason.trim() }) }
    : {
        type: 'consent.signed',
        ...bound,
        method: way,
        ...(way === 'typed' ? { typedName: name.trim() } : {}),
        ...(witness.trim() === '' ? {} : { witness: witness.trim() }),
        ...(guardian.trim() === '' ? {} : { guardian: guardian.trim() }),
      };
