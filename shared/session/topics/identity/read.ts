import { packValueOf } from '../../../protocol/country-pack.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { isLocalDate, yearsBetween } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';

/** Where the law wants a paper seen, knowing somebody is no answer: what would be refused is not offered. */
export const offeredChoices = <T extends { readonly id: string }>(
  { pack }: Pick<Protocol, 'pack'>,
  field: string,
  choices: readonly T[],
): readonly T[] =>
  field === 'idKind' && packValueOf(pack.idRequired) ? choices.filter(({ id }) => id !== 'known') : choices;

/** Age in whole years on the day of the session; undefined when the date of birth cannot be read. */
export const ageOf = (data: SessionData): number | undefined => {
  const born = data.clientFacts.dateOfBirth;
  return isLocalDate(born) ? yearsBetween(born, sessionDay(data)) : undefined;
};
