import type { FieldIssue } from '../../field-issues.ts';
import type { Phrase } from '../../words/message.ts';
import { floorWords } from '../../words/floors.ts';
import { commaList } from '../../words/message.ts';
import { defaultQuestions } from '../default/questions/all-rows.ts';
import { defaultZones } from '../default/zones.ts';
import { packValueOf } from '../country-pack.ts';
import { lawMissing } from '../law-words.ts';
import type { Protocol } from '../schema.ts';

const shipped = new Map(defaultQuestions.map((row) => [row.code, row]));
const zones = new Set(defaultZones.map(({ code }) => code));

/** What a row of its own must be, so that it does at the chair what it says here. */
export const rowIssues = (next: Protocol): readonly FieldIssue[] => [
  ...callIssues(next),
  ...lawIssues(next),
  ...next.questions.flatMap((row, index): FieldIssue[] => {
    const at = (key: string, says: Phrase): FieldIssue => ({ field: `questions.${index}.${key}`, says });
    const start = shipped.get(row.code);
    return [
      // Worked out from dates that only these rows have: anywhere else it would read as a rule, and never bite.
      ...(row.outcome === 'rule' && start?.outcome !== 'rule'
        ? [at('outcome', floorWords.onlyComputed)]
        : []),
      ...(row.asked === 'computed' && start?.asked !== 'computed'
        ? [at('asked', floorWords.onlyComputed)]
        : []),
      ...((row.outcome === 'clear' || row.outcome === 'refuseUnlessCleared') && row.clearance === 'none'
        ? [at('clearance', floorWords.letterNeeded)]
        : []),
      ...(start === undefined && row.owner !== 'P' ? [at('owner', floorWords.ownerStudio)] : []),
    ];
  }),
  ...next.zones.flatMap((zone, index) =>
    !zones.has(zone.code) && zone.owner !== 'P'
      ? [{ field: `zones.${index}.owner`, says: floorWords.ownerStudio }]
      : [],
  ),
];

/** What the law adds stays word for word, with where it stands: neither is the studio's to say otherwise. */
const lawIssues = ({ pack }: Protocol): readonly FieldIssue[] => {
  const missing = lawMissing(pack);
  return missing.length === 0
    ? []
    : [
        {
          field: 'pack.consentAdditions',
          says: floorWords.lawStays({
            what: commaList(missing.map(({ text, source }) => `“${text}” (${source})`)),
          }),
        },
      ];
};

/** Who reads the card in an emergency has to find there whom to call, also after the country's number was changed. */
const callIssues = ({ emergencyCard, incidents, pack }: Protocol): readonly FieldIssue[] => {
  const number = packValueOf(pack.emergencyNumber);
  return [
    ...(emergencyCard.steps.some((step) => step.includes(number))
      ? []
      : [{ field: 'emergencyCard.steps', says: floorWords.callNumber({ number }) }]),
    ...(incidents.firstAid.some((step) => step.includes('{number}'))
      ? []
      : [{ field: 'incidents.firstAid', says: floorWords.callPlace({ place: '{number}' }) }]),
  ];
};
