import { namesColourDay } from '../../shared/protocol/floors/wording.ts';
import type { ConsentId } from '../../shared/protocol/schema.ts';
import { useEditing } from './edit-context.ts';

interface Raise {
  /** This consent says something else: whoever signed it before signs it anew. */
  readonly ofConsent: (id: ConsentId) => void;
  /** Of every consent that names the day on which the colour is judged. Its translations say the new day by themselves. */
  readonly ofColourDay: () => void;
}

/** Gives a consent the next wording version where what is signed under it is changed outside of its own words. */
export const useRaise = (): Raise => {
  const { protocol, type } = useEditing();
  const next = (path: string, version: number): void =>
    type(`${path}.wordingVersion`, 'number', String(version + 1));
  return {
    ofConsent: (id) => {
      const consent = protocol.consents.find((one) => one.id === id);
      if (consent !== undefined) next(`consents.@${id}`, consent.wordingVersion);
    },
    ofColourDay: () => {
      for (const { id, wordingVersion } of protocol.consents.filter(namesColourDay)) {
        next(`consents.@${id}`, wordingVersion);
        for (const { language, consents } of protocol.translations ?? [])
          if (consents.find((one) => one.id === id)?.wordingVersion === wordingVersion)
            next(`translations.@${language}.consents.@${id}`, wordingVersion);
      }
    },
  };
};
