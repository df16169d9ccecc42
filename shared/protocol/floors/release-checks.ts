import type { FieldIssue } from '../../field-issues.ts';
import { isLocalDate } from '../../time.ts';
import type { Phrase } from '../../words/message.ts';
import { packValueOf } from '../country-pack.ts';
import type { LimitId, Protocol } from '../schema.ts';
import { floorWords } from '../../words/floors.ts';
import { leavesOf } from './leaves.ts';
import { leafletWords, signedWords } from './wording.ts';
import { rowIssues } from './row-checks.ts';

type Issues = readonly FieldIssue[];
const at = (field: string, says: Phrase): Issues => [{ field, says }];

/** Longer than any page that a person reads at a chair. */
const longestText = 2000;
/** Letters, digits, signs: something that shows on paper. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** A sentence that somebody reads, asks or signs: a full stop alone is none. */
const isSentence = (key: string): boolean =>
  /^(scripts|aftercare\.(boxes|goodToKnow|phaseTitles))\./.test(key) ||
  /(^|\.)(ask|askMore|action|script|text|title|ifRefused|paragraphs|steps|posture|firstAid|waiver|nameOnSheet|goodToKnow|phaseTitles)$/.test(
    key,
  );
const letter = /\p{L}/u;
/** Texts that fill in braces themselves, and are checked where they are defined. */
const fillsBraces = (key: string): boolean =>
  key.startsWith('aftercare.') || /^translations\.[^.]+\.(sheet|plan|patchWaiver)(\.|$)/.test(key);

/** The one thing that is filled into these texts where they are shown. */
const placeholderOf = (key: string): string | undefined => {
  if (key === 'incidents.firstAid') return '{number}';
  return /(^|\.)consents\.[^.]+\.paragraphs$/.test(key) ? '{colourJudgedDays}' : undefined;
};

const textIssues = (protocol: Protocol): Issues =>
  leavesOf(protocol).flatMap(({ key, path, value }) => {
    const texts = (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string',
    );
    return texts.flatMap((text, index) => {
      const field = Array.isArray(value) ? `${path}.${index}` : path;
      if (text !== '' && !(isSentence(key) ? letter : visible).test(text)) return at(field, floorWords.blank);
      if (text.length > longestText) return at(field, floorWords.tooLong({ most: longestText }));
      if (fillsBraces(key) || !/[{}]/.test(text)) return [];
      const known = placeholderOf(key);
      const rest = known === undefined ? text : text.replaceAll(known, '');
      if (!/[{}]/.test(rest)) return [];
      const name = /\{([^{}]*)\}/.exec(rest)?.[1];
      return at(field, name === undefined ? floorWords.brace : floorWords.braces({ name }));
    });
  });

/** Who checked some words, and when: both or neither, on a day there is, and of these very words. */
interface Checked {
  readonly field: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly byKey: string;
  readonly onKey: string;
  readonly words: unknown;
}
const checkedParts = (protocol: Protocol): readonly Checked[] => {
  const { emergencyCard: card, translations = [] } = protocol;
  const incidents = protocol.incidents;
  return [
    {
      field: 'emergencyCard',
      by: card.approvedBy,
      on: card.approvedOn,
      byKey: 'approvedBy',
      onKey: 'approvedOn',
      words: [card.steps, card.posture],
    },
    {
      field: 'incidents',
      by: incidents.firstAidApprovedBy,
      on: incidents.firstAidApprovedOn,
      byKey: 'firstAidApprovedBy',
      onKey: 'firstAidApprovedOn',
      words: incidents.firstAid,
    },
    ...translations.map(({ checkedBy, checkedOn, ...words }, index) => ({
      field: `translations.${index}`,
      by: checkedBy,
      on: checkedOn,
      byKey: 'checkedBy',
      onKey: 'checkedOn',
      words,
    })),
  ];
};

const checkedIssues = (before: Protocol, next: Protocol, today: string): Issues =>
  checkedParts(next).flatMap((one): Issues => {
    const { field, by, on, byKey, onKey, words } = one;
    const name = by?.trim() ?? '';
    if (on !== null && on !== '') {
      if (!isLocalDate(on)) return at(`${field}.${onKey}`, floorWords.noDate({ text: on }));
      if (on > today) return at(`${field}.${onKey}`, floorWords.future);
      if (name === '') return at(`${field}.${byKey}`, floorWords.needsName);
    } else if (name !== '') return at(`${field}.${onKey}`, floorWords.needsDay({ name }));
    if (name === '') return [];
    const was = checkedParts(before).find(
      (old) => old.by === by && old.on === on && sameCard(old, one, before, next),
    );
    return was !== undefined && JSON.stringify(stillThere(was.words, words)) !== JSON.stringify(words)
      ? at(`${field}.${onKey}`, floorWords.checkedOther({ name }))
      : [];
  });
/** Words that were taken out undo no check of those that stay. */
const stillThere = (was: unknown, is: unknown): unknown => {
  if (!isWords(was) || !isWords(is)) return was;
  const names = (rows: readonly Named[]): readonly string[] => rows.map(({ code }) => code);
  return {
    ...was,
    questions: was.questions.filter(({ code }) => names(is.questions).includes(code)),
    zones: was.zones.filter(({ code }) => names(is.zones).includes(code)),
  };
};
type Named = { readonly code: string };
const isWords = (
  words: unknown,
): words is { readonly questions: readonly Named[]; readonly zones: readonly Named[] } =>
  typeof words === 'object' && words !== null && 'questions' in words && 'zones' in words;
const sameCard = (was: Checked, is: Checked, before: Protocol, next: Protocol): boolean => {
  const languageOf = ({ translations = [] }: Protocol, { field }: Checked): string =>
    field.startsWith('translations.') ? (translations[Number(field.split('.')[1])]?.language ?? '') : field;
  return languageOf(before, was) === languageOf(next, is);
};

const wordingIssues = (before: Protocol, next: Protocol): Issues => [
  ...next.consents.flatMap((consent, index): Issues => {
    const was = before.consents.find(({ id }) => id === consent.id);
    if (was === undefined) return [];
    const field = `consents.${index}.wordingVersion`;
    if (
      signedWords(before, was) !== signedWords(next, consent) &&
      consent.wordingVersion <= was.wordingVersion
    )
      return at(field, floorWords.higherWording({ least: was.wordingVersion + 1 }));
    return consent.wordingVersion < was.wordingVersion
      ? at(field, floorWords.notLower({ least: was.wordingVersion }))
      : [];
  }),
  ...leafletIssues(before, next),
];
const leafletIssues = ({ aftercare: was }: Protocol, { aftercare: is }: Protocol): Issues => {
  if (leafletWords(was) !== leafletWords(is) && is.leafletVersion <= was.leafletVersion)
    return at('aftercare.leafletVersion', floorWords.higherLeaflet({ least: was.leafletVersion + 1 }));
  return is.leafletVersion < was.leafletVersion
    ? at('aftercare.leafletVersion', floorWords.notLower({ least: was.leafletVersion }))
    : [];
};

/** In the languages a studio may write its cards in. */
const saysSterile = /st[eéè]r[iy]l|est[eé]ril|стерил|معقم/iu;
const saysNotSterile =
  /(?:not|non|un|in)[\s-]*steril|nicht\s+steril|unsteril|non\s+st[eé]ril|distill|destill|boiled|filtered|purified|de-?ioni[sz]ed|tap\s+water|bottled|mineral\s+water/iu;
const sterileIssues = ({ products }: Protocol): Issues =>
  products.flatMap(({ kind, name }, index) =>
    kind === 'diluent' && (!saysSterile.test(name) || saysNotSterile.test(name))
      ? at(`products.${index}.name`, floorWords.sterile)
      : [],
  );

/** In the same unit, or by a factor into that of the first. */
const limitPairs: readonly (readonly [low: LimitId, high: LimitId, factor?: number])[] = [
  ['coolingOffReturningHours', 'coolingOffFirstHours'],
  ['dueMinimumMonths', 'dueBaseMonths'],
  ['dueBaseMonths', 'dueMaximumMonths'],
  ['dueSaturatedParts', 'dueLightParts'],
  ['symptomCheckMinutes', 'numbingDayMinutes'],
  ['painCheckMinutes', 'sessionLengthHours', 60],
  ['workWithoutBreakMinutes', 'sessionLengthHours', 60],
  ['patchTestHours', 'patchTestValidMonths', 28 * 24],
  ['transplantHardMonths', 'transplantLetterMonths'],
  ['seriesHardDays', 'touchUpMinimumDays'],
];

const pairIssues = (next: Protocol): Issues => {
  const { limits, lights, products, aftercare, shadeTable, pack } = next;
  const says = (id: LimitId): Phrase => limits[id].says;
  const months = packValueOf(pack.bloodDonationMonths);
  const wait = packValueOf(pack.bloodDonationWait);
  const named = (wait.match(/\d+/g) ?? []).map(Number);
  const levels = shadeTable.flatMap((row, index) => row.hairLevels.map((level) => ({ level, index })));
  return [
    ...limitPairs.flatMap(([low, high, factor = 1]): Issues => {
      const most = limits[high].value * factor;
      return limits[low].value <= most
        ? []
        : at(`limits.${low}.value`, floorWords.atMostOther({ value: most, other: says(high) }));
    }),
    ...(limits.lightChecks.value > lights.length
      ? at('limits.lightChecks.value', floorWords.lights({ count: lights.length }))
      : []),
    ...(limits.passesPerZone.value > next.needle.mostPasses.value
      ? at(
          'needle.mostPasses.value',
          floorWords.atLeastOther({ value: limits.passesPerZone.value, other: says('passesPerZone') }),
        )
      : []),
    ...products.flatMap((card, index): Issues => {
      const { kind, enabled, maximumDwellMinutes: most, atopicDwellMinutes: atopic, name } = card;
      if (kind !== 'numbing' || !enabled || most === null) return [];
      return [
        ...(limits.dwellAlarmMinutes.value >= most
          ? at('limits.dwellAlarmMinutes.value', floorWords.underOther({ value: most, other: name }))
          : []),
        ...(atopic !== undefined && atopic[1] > most
          ? at(`products.${index}.atopicDwellMinutes`, floorWords.atMostOther({ value: most, other: name }))
          : []),
      ];
    }),
    ...levels.flatMap(({ level, index }, place) =>
      levels.findIndex((one) => one.level === level) === place
        ? []
        : at(`shadeTable.${index}.hairLevels`, floorWords.hairLevelTwice({ level })),
    ),
    ...(months > 0 && named.length > 0 && !named.includes(months)
      ? at(
          `pack.bloodDonationWait.${pack.bloodDonationWait.known ? 'value' : 'stricter'}`,
          floorWords.waitInMonths({ months }),
        )
      : []),
    ...(aftercare.leafletDate !== undefined && !isLocalDate(aftercare.leafletDate)
      ? at('aftercare.leafletDate', floorWords.noDate({ text: aftercare.leafletDate }))
      : []),
  ];
};

/** What one text cannot show by its form: against the text before it, the calendar, and itself. */
export const releaseChecks = (before: Protocol, next: Protocol, today: string): Issues => [
  ...textIssues(next),
  ...rowIssues(next),
  ...checkedIssues(before, next, today),
  ...wordingIssues(before, next),
  ...sterileIssues(next),
  ...pairIssues(next),
];
