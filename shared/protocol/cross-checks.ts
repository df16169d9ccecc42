import type { FieldIssue } from '../field-issues.ts';
import { aftercareIssues } from './aftercare-checks.ts';
import { guardIds } from './guards.ts';
import { consentIds, type Protocol } from './schema.ts';
import { isZoneCode } from '../scalp/zones.ts';

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
      return [{ field: `${list}.${index}.${key}`, says: `Use another ${key}: ${name} is there already.` }];
    seen.add(name);
    return [];
  });
};

const unique: Check = ({
  questions,
  checklist,
  products,
  consents,
  zones,
  lights,
  dueFactors,
  toxicitySigns,
}) => [
  ...repeated('questions', questions, ({ code }) => code, 'code'),
  ...repeated('checklist', checklist, ({ id }) => id, 'id'),
  ...repeated('products', products, ({ id }) => id, 'id'),
  ...repeated('consents', consents, ({ id }) => id, 'id'),
  ...repeated('zones', zones, ({ code }) => code, 'code'),
  ...repeated('lights', lights, ({ id }) => id, 'id'),
  ...repeated('dueFactors', dueFactors, ({ id }) => id, 'id'),
  ...repeated('toxicitySigns', toxicitySigns, ({ id }) => id, 'id'),
];

const everyConsent: Check = ({ consents }) =>
  consentIds
    .filter((id) => !consents.some((consent) => consent.id === id))
    .map((id) => ({ field: 'consents', says: `Add the consent text "${id}".` }));

const checklistGuards: Check = ({ checklist }) =>
  checklist.flatMap(({ guard }, index) =>
    guardIds.some((known) => known === guard)
      ? []
      : [
          {
            field: `checklist.${index}.guard`,
            says: `Name a guard that exists, like G2-11; ${guard} does not.`,
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
      : [{ field: `checklist.${index}.before`, says: `Choose a stage after ${stage}.` }],
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
          says: `Name a health row that exists; ${code} does not.`,
        })),
      ...(least !== null && most !== null && least > most
        ? [{ field: `${field}.maximumDwellMinutes`, says: `Give at least ${least}, the shortest time.` }]
        : []),
      ...(product.atopicDwellMinutes !== undefined &&
      product.atopicDwellMinutes[0] > product.atopicDwellMinutes[1]
        ? [{ field: `${field}.atopicDwellMinutes`, says: 'Put the shorter time first.' }]
        : []),
      ...(parts !== null && parts[0] > parts[1]
        ? [{ field: `${field}.dilutionParts`, says: 'Put the smaller number first.' }]
        : []),
      ...(product.kind === 'numbing' && product.enabled && product.actives.length === 0
        ? [
            {
              field: `${field}.actives`,
              says: 'Type the active substances and their percent from the label.',
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
            says: `Give at least ${limits[low].value}, as in: ${limits[low].says}.`,
          },
        ],
  ),
  ...(limits.reviewDays.value === aftercare.reviewDay
    ? []
    : [
        {
          field: 'aftercare.reviewDay',
          says: `Give ${limits.reviewDays.value}, as in: ${limits.reviewDays.says}.`,
        },
      ]),
];

const aftercareAgrees: Check = ({ aftercare }) => aftercareIssues(aftercare);

const translated: Check = ({ language, translations = [], questions }) => [
  ...repeated('translations', translations, (one) => one.language, 'language'),
  ...translations.flatMap((one, index): FieldIssue[] => [
    ...(one.language === language
      ? [
          {
            field: `translations.${index}.language`,
            says: `Use another language: ${language} is the protocol's own.`,
          },
        ]
      : []),
    ...one.questions
      .filter(({ code }) => !questions.some((row) => row.code === code))
      .map(({ code }) => ({
        field: `translations.${index}.questions`,
        says: `Name a health row that exists; ${code} does not.`,
      })),
  ]),
];

const zoneCodes: Check = ({ zones }) =>
  zones.flatMap(({ code }, index) =>
    isZoneCode(code)
      ? []
      : [
          {
            field: `zones.${index}.code`,
            says: `Use a code of the map, like FHL or TMP-L; ${code} is none.`,
          },
        ],
  );

/** What no single field shows: the parts of a protocol must agree with each other (brief 6.2 and the guard tables). */
export const crossChecks: Check = (protocol) =>
  [
    unique,
    everyConsent,
    checklistGuards,
    checklistOrder,
    productCards,
    limitsAgree,
    aftercareAgrees,
    translated,
    zoneCodes,
  ].flatMap((check) => check(protocol));
