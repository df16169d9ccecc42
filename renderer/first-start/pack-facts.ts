import type { CountryPack } from '../../shared/protocol/schema.ts';
import { plainSource } from '../../shared/words/plain-source.ts';

export interface PackFact {
  readonly what: string;
  readonly value: string;
  readonly source: string;
}

type Value<V> =
  | { readonly known: true; readonly value: V; readonly source: string }
  | { readonly known: false; readonly stricter: V; readonly says: string };

const fact = <V>(what: string, one: Value<V>, words: (value: V) => string): PackFact =>
  one.known
    ? { what, value: words(one.value), source: plainSource(one.source) }
    : { what, value: `${words(one.stricter)} (stricter)`, source: plainSource(one.says) };
const yesNo = (value: boolean): string => (value ? 'Yes' : 'No');

/** What a country pack changes, in words; what is not known says so (decision 32). */
export const packFacts = (pack: CountryPack): readonly PackFact[] => [
  fact('Youngest age', pack.minimumAgeYears, (years) => `${years} years`),
  fact('Identity papers must be seen', pack.idRequired, yesNo),
  fact('Practitioner may apply numbing cream', pack.practitionerMayApplyNumbing, yesNo),
  fact('Pigment label must carry the statement of use', pack.labelStatementRequired, yesNo),
  fact('Pigment information shown before', pack.pigmentInformationBefore, yesNo),
  fact('Without a patch test', pack.patchTestSeverity, (severity) =>
    severity === 'hard' ? 'No session' : 'A reason and a name',
  ),
  fact('Signing needs a witness', pack.witnessRequired, yesNo),
  fact('Records are kept', pack.recordRetentionYears, (years) => `${years} years`),
  fact('No blood donation for', pack.bloodDonationWait, (wait) => wait),
  fact('Emergency number', pack.emergencyNumber, (number) => number),
  {
    what: 'Paper',
    value: pack.paper === 'A4' ? 'A4' : 'US Letter',
    source:
      pack.dateOrder === 'dayMonth'
        ? 'Dates are typed day, month, year.'
        : 'Dates are typed month, day, year.',
  },
];
