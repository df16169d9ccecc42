import type { FieldIssue } from '../field-issues.ts';
import { isZoneCode } from '../scalp/zones.ts';
import { aftercareIssues } from './aftercare-checks.ts';
import { guardIds } from './guards.ts';
import { planWords } from './plan-labels.ts';
import { consentIds, type Protocol } from './schema.ts';
import { protocolWords } from './words.ts';

type Check = (protocol: Protocol) => readonly FieldIssue[];

/** The second and later entries that repeat an earlier one. */
const repeated = <T>(
  list: string,
  items: readonly T[],
  keyOf: (item: T) => string,
  key: string,
): readonly FieldIssue[] => {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const name = keyOf(item);
    if (seen.has(name))
      return [{ field: `${list}.${index}.${key}`, says: protocolWords.useAnother({ key, name }) }];
    seen.add(name);
    return [];
  });
};

/** Those that a row gives itself; of others every one is by itself. */
const namesOf = (rows: readonly { readonly id?: string | undefined }[]): readonly string[] =>
  rows.map(({ id }, index) => id ?? `#${index}`);

const unique: Check = ({
  questions,
  checklist,
  products,
  consents,
  zones,
  lights,
  dueFactors,
  toxicitySigns,
  aftercare,
  pack,
}) => [
  ...repeated('pack.consentAdditions', namesOf(pack.consentAdditions), String, 'id'),
  ...repeated('questions', questions, ({ code }) => code, 'code'),
  ...repeated('checklist', checklist, ({ id }) => id, 'id'),
  ...repeated('products', products, ({ id }) => id, 'id'),
  ...repeated('aftercare.lines', namesOf(aftercare.lines), String, 'id'),
  ...repeated('aftercare.inserts', namesOf(aftercare.inserts), String, 'id'),
  ...repeated('consents', consents, ({ id }) => id, 'id'),
  ...repeated('zones', zones, ({ code }) => code, 'code'),
  ...repeated('lights', lights, ({ id }) => id, 'id'),
  ...repeated('dueFactors', dueFactors, ({ id }) => id, 'id'),
  ...repeated('toxicitySigns', toxicitySigns, ({ id }) => id, 'id'),
];

const everyConsent: Check = ({ consents }) =>
  consentIds
    .filter((id) => !consents.some((consent) => consent.id === id))
    .map((id) => ({ field: 'consents', says: protocolWords.addConsent({ id }) }));

/** Whoever signs is told in which language the words are: that of the protocol, or that of a translation. */
const consentLanguage: Check = ({ language, consents }) =>
  consents.flatMap((consent, index) =>
    consent.language === language
      ? []
      : [{ field: `consents.${index}.language`, says: protocolWords.inOwnLanguage({ language }) }],
  );

const checklistGuards: Check = ({ checklist }) =>
  checklist.flatMap(({ guard }, index) =>
    guardIds.some((known) => known === guard)
      ? []
      : [
          {
            field: `checklist.${index}.guard`,
            says: protocolWords.nameGuard({ guard }),
          },
        ],
  );

const stageOrder = [
  'consultation',
  'cleanseAndNumb',
  'colourMatch',
  'application',
  'fineTune',
  'aftercare',
  'closed',
];
const checklistOrder: Check = ({ checklist }) =>
  checklist.flatMap(({ stage, before }, index) =>
    stageOrder.indexOf(before) > stageOrder.indexOf(stage)
      ? []
      : [{ field: `checklist.${index}.before`, says: protocolWords.stageAfter({ stage }) }],
  );

const productCards: Check = ({ products, questions }) =>
  products.flatMap((product, index): FieldIssue[] => {
    const field = `products.${index}`;
    const { minimumDwellMinutes: least, maximumDwellMinutes: most, dilutionParts: parts } = product;
    return [
      ...product.blockedBy
        .filter((code) => !questions.some((row) => row.code === code))
        .map((code) => ({
          field: `${field}.blockedBy`,
          says: protocolWords.nameRow({ code }),
        })),
      ...(least !== null && most !== null && least > most
        ? [{ field: `${field}.maximumDwellMinutes`, says: protocolWords.leastTime({ least }) }]
        : []),
      ...(product.atopicDwellMinutes !== undefined &&
      product.atopicDwellMinutes[0] > product.atopicDwellMinutes[1]
        ? [{ field: `${field}.atopicDwellMinutes`, says: protocolWords.putTheShorterTimeFirst }]
        : []),
      ...(product.numbAfterMinutes !== undefined && product.numbAfterMinutes[0] > product.numbAfterMinutes[1]
        ? [{ field: `${field}.numbAfterMinutes`, says: protocolWords.putTheShorterTimeFirst }]
        : []),
      ...(parts !== null && parts[0] > parts[1]
        ? [{ field: `${field}.dilutionParts`, says: protocolWords.smallerFirst }]
        : []),
      ...(product.kind === 'numbing' && product.enabled && product.actives.length === 0
        ? [
            {
              field: `${field}.actives`,
              says: protocolWords.typeActives,
            },
          ]
        : []),
    ];
  });

const limitOrder: readonly (readonly [keyof Protocol['limits'], keyof Protocol['limits']])[] = [
  ['touchUpHardDays', 'touchUpMinimumDays'],
  ['seriesHardDays', 'seriesMinimumDays'],
  ['laserHardDays', 'laserWarnDays'],
  ['transplantHardMonths', 'transplantLetterMonths'],
  ['isotretinoinMonths', 'isotretinoinLetterMonths'],
  ['dueMinimumMonths', 'dueMaximumMonths'],
];
const limitsAgree: Check = ({ limits, aftercare }) => [
  ...limitOrder.flatMap(([low, high]) =>
    limits[low].value <= limits[high].value
      ? []
      : [
          {
            field: `limits.${high}.value`,
            says: protocolWords.atLeastAsIn({ value: limits[low].value, limit: limits[low].says }),
          },
        ],
  ),
  ...(limits.reviewDays.value === aftercare.reviewDay
    ? []
    : [
        {
          field: 'aftercare.reviewDay',
          says: protocolWords.asIn({ value: limits.reviewDays.value, limit: limits.reviewDays.says }),
        },
      ]),
];

const aftercareAgrees: Check = ({ aftercare }) => aftercareIssues(aftercare);

/** A translated line whose day would be missing, or stand for nothing. */
const placesOf = (text: string): string => (text.match(/\{\w*\}/g) ?? []).toSorted().join(' ');

const translated: Check = ({ language, translations = [], questions }) => [
  ...repeated('translations', translations, (one) => one.language, 'language'),
  ...translations.flatMap((one, index): FieldIssue[] => [
    ...(one.language === language
      ? [
          {
            field: `translations.${index}.language`,
            says: protocolWords.ownLanguage({ language }),
          },
        ]
      : []),
    ...one.questions
      .filter(({ code }) => !questions.some((row) => row.code === code))
      .map(({ code }) => ({
        field: `translations.${index}.questions`,
        says: protocolWords.nameRow({ code }),
      })),
    ...Object.entries(one.plan ?? {}).flatMap(([key, text]) => {
      const { place = '' } = planWords[key as keyof typeof planWords];
      if (placesOf(text) === place) return [];
      return [
        {
          field: `translations.${index}.plan.${key}`,
          says:
            place === ''
              ? protocolWords.writeItWithoutBracesAsIn
              : protocolWords.useAsInTheSentence({ places: place }),
        },
      ];
    }),
    ...(one.sheet ?? []).flatMap(({ of, is }, line) =>
      placesOf(of) === placesOf(is)
        ? []
        : [
            {
              field: `translations.${index}.sheet.${line}.is`,
              says:
                placesOf(of) === ''
                  ? protocolWords.writeItWithoutBracesAsIn
                  : protocolWords.useAsInTheSentence({ places: placesOf(of) }),
            },
          ],
    ),
  ]),
];

const zoneCodes: Check = ({ zones }) =>
  zones.flatMap(({ code }, index) =>
    isZoneCode(code)
      ? []
      : [
          {
            field: `zones.${index}.code`,
            says: protocolWords.mapCode({ code }),
          },
        ],
  );

/** What no single field shows: the parts of a protocol must agree with each other (brief 6.2 and the guard tables). */
export const crossChecks: Check = (protocol) =>
  [
    unique,
    everyConsent,
    consentLanguage,
    checklistGuards,
    checklistOrder,
    productCards,
    limitsAgree,
    aftercareAgrees,
    translated,
    zoneCodes,
  ].flatMap((check) => check(protocol));
