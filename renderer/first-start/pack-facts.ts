import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';

interface PackFact {
  readonly what: Message;
  readonly value: Phrase;
  readonly source: Phrase;
}

type Value<V> =
  | { readonly known: true; readonly value: V; readonly source: string }
  | { readonly known: false; readonly stricter: V; readonly says: string };

const fact = <V>(what: Message, one: Value<V>, words: (value: V) => Phrase): PackFact =>
  one.known
    ? { what, value: words(one.value), source: plainSource(one.source) }
    : {
        what,
        value: firstStartWords.stricter({ value: words(one.stricter) }),
        source: plainSource(one.says),
      };
const yesNo = (value: boolean): Message => (value ? commonWords.yes : commonWords.no);

/** What a country pack changes, in words; what is not known says so (decision 32). */
export const packFacts = (pack: CountryPack): readonly PackFact[] => [
  fact(firstStartWords.youngestAge, pack.minimumAgeYears, (years) => firstStartWords.years({ years })),
  fact(firstStartWords.identityPapersMustBeSeen, pack.idRequired, yesNo),
  fact(firstStartWords.practitionerMayApplyNumbing, pack.practitionerMayApplyNumbing, yesNo),
  fact(firstStartWords.pigmentLabelMustCarryTheStatement, pack.labelStatementRequired, yesNo),
  fact(firstStartWords.pigmentInformationShownBefore, pack.pigmentInformationBefore, yesNo),
  fact(firstStartWords.withoutAPatchTest, pack.patchTestSeverity, (severity) =>
    severity === 'hard' ? firstStartWords.noSession : firstStartWords.aReasonAndAName,
  ),
  fact(firstStartWords.signingNeedsAWitness, pack.witnessRequired, yesNo),
  fact(firstStartWords.recordsAreKept, pack.recordRetentionYears, (years) =>
    firstStartWords.years({ years }),
  ),
  fact(firstStartWords.noBloodDonationFor, pack.bloodDonationWait, (wait) => wait),
  fact(firstStartWords.emergencyNumber, pack.emergencyNumber, (number) => number),
  {
    what: firstStartWords.paper,
    value: pack.paper === 'A4' ? 'A4' : firstStartWords.usLetter,
    source:
      pack.dateOrder === 'dayMonth'
        ? firstStartWords.datesAreTypedDayMonthYear
        : firstStartWords.datesAreTypedMonthDayYear,
  },
];
