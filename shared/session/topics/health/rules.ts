import { letterFor } from '../../../photos/complete-set.ts';
import type { HealthRow } from '../../../protocol/schema.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import {
  answeredYes,
  effectOf,
  hasLetter,
  isExcluded,
  isNamed,
  letterProblem,
  reachOf,
  referralsDue,
  seenButDenied,
  wordsMissing,
} from './read.ts';
import { scarGuards } from './scar-rules.ts';
import { healthSays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** Every row asked has an answer of today, and the client confirmed them all after the last one (G1-02, hard). */
const questionnaire = (data: SessionData, open: readonly HealthRow[]): readonly Requirement[] => {
  const confirmed = data.questionnaireConfirmed?.at;
  // What the practitioner judges is not the client's to confirm.
  const judged = new Set(
    data.protocol.questions.filter(({ asked }) => asked === 'practitioner').map(({ code }) => code),
  );
  const last = Object.entries(data.answers).reduce(
    (latest, [code, { at }]) => (at > latest && !judged.has(code) ? at : latest),
    '',
  );
  const isConfirmed = confirmed !== undefined && confirmed >= last;
  return [
    make({
      id: 'G1-02',
      scope: 'answers',
      severity: 'hard',
      met: open.length === 0,
      says: healthSays.unanswered({ count: open.length }),
      anchor: open[0] === undefined ? 'questionnaire' : `question-${open[0].code}`,
    }),
    make({
      id: 'G1-02',
      scope: 'confirmed',
      severity: 'hard',
      met: isConfirmed,
      says: healthSays.unconfirmed({ again: String(confirmed !== undefined) }),
      anchor: 'questionnaire-confirm',
    }),
  ];
};

/** Where the answer of a row is entered that is worked out from other facts. */
const anchors: Readonly<Record<string, Anchor>> = { C27: 'transplantEver', C28: 'laserEver' };

/** Rows that say "not today" (G1-02, hard), "better not today" (soft), or "only with a letter" (G1-03). */
const failuresOf = (
  data: SessionData,
  row: HealthRow,
  effect: ReturnType<typeof effectOf>,
): readonly Requirement[] => {
  const zones =
    reachOf(row) === 'zone' ? zonesToTreat(data).filter((zone) => isNamed(data, row.code, zone)) : undefined;
  const excluded = isExcluded(data, row);
  const unlessCleared =
    effect === 'refuse' &&
    !excluded &&
    (row.outcome === 'refuseUnlessCleared' || (row.outcome === 'rule' && row.code !== 'C12'));
  if (reachOf(row) === 'product' || zones?.length === 0) return [];
  if (effect === 'needsLetter' || unlessCleared) {
    const hard = unlessCleared || row.clearance === 'hard';
    return [
      make({
        id: 'G1-03',
        scope: row.code,
        severity: hard ? 'hard' : 'soft',
        managerOnly: !hard,
        met: false,
        says: healthSays.letterMissing(row, letterProblem(data, row.code), unlessCleared),
        anchor: `letter-${row.code}`,
      }),
    ];
  }
  if (effect === 'refuse') {
    return zones === undefined
      ? [
          make({
            id: 'G1-02',
            scope: row.code,
            severity: 'hard',
            met: false,
            says: excluded
              ? healthSays.excluded({ title: row.title })
              : healthSays.notToday({ title: row.title, action: row.action }),
            anchor: anchors[row.code] ?? `question-${row.code}`,
          }),
        ]
      : zones.map((zone) =>
          make({
            id: 'G1-02',
            scope: `${row.code}-${zone}`,
            severity: 'hard',
            met: false,
            says: healthSays.notThisZone({ title: row.title, zone: zoneName(data, zone) }),
            anchor: `plan@${zone}`,
          }),
        );
  }
  return effect === 'defer'
    ? [
        make({
          id: 'G1-02',
          scope: row.code,
          severity: 'soft',
          met: false,
          says: healthSays.better({ title: row.title, action: row.action }),
          anchor: `question-${row.code}`,
        }),
      ]
    : [];
};

/** A zone is left to a doctor: the other ones go on once the client has the note for the doctor (C05, brief 10.1). */
const referrals = (data: SessionData): readonly Requirement[] =>
  referralsDue(data)
    .filter(({ code }) => zonesToTreat(data).some((zone) => !isNamed(data, code, zone)))
    .map(({ code, title }) =>
      make({
        id: 'G1-02',
        scope: `referral-${code}`,
        severity: 'hard',
        met: data.referrals[code] !== undefined,
        says:
          data.referrals[code] === undefined
            ? healthSays.referralMissing({ title })
            : healthSays.referralGiven,
        anchor: `referral-${code}`,
      }),
    );

/** A letter that counts today is kept as a picture too (G1-03, a warning): typed words alone prove little. */
const letterPictures = (data: SessionData): readonly Requirement[] =>
  data.protocol.questions
    .filter((row) => row.clearance !== 'none' && answeredYes(data, row.code) && hasLetter(data, row.code))
    .map((row) =>
      make({
        id: 'G1-03',
        scope: `picture-${row.code}`,
        severity: 'warn',
        settledBy: 'acknowledgement',
        met: letterFor(data.photos, row.code) !== undefined,
        says: healthSays.letterPicture({ title: row.title }),
        anchor: `letter-${row.code}`,
      }),
    );

/** The health questionnaire and its letters (G1-02, G1-03). Rows worked out from dates are guarded where the dates are: G1-01, G1-04. */
const healthGuards = (data: SessionData): readonly Requirement[] => {
  const open: HealthRow[] = [];
  const failures: Requirement[] = [];
  for (const row of data.protocol.questions) {
    // Those are guarded where the dates are; what the insurer excludes is guarded here.
    if (row.asked === 'computed' && !isExcluded(data, row)) continue;
    const effect = effectOf(data, row);
    if (effect === 'asks') open.push(row);
    else failures.push(...failuresOf(data, row, effect));
  }
  return [
    ...questionnaire(data, open),
    ...seenButDenied(data).map(({ surface, row }) =>
      make({
        id: 'G1-02',
        scope: `seen-${surface}`,
        severity: 'hard',
        met: false,
        says: healthSays.seenButDenied(surface, row.title),
        anchor: `question-${row.code}`,
      }),
    ),
    ...data.protocol.questions
      .filter((row) => wordsMissing(data, row))
      .map((row) =>
        make({
          id: 'G1-02',
          scope: `words-${row.code}`,
          severity: 'hard',
          met: false,
          says: healthSays.wordsMissing({ title: row.title }),
          anchor: `question-${row.code}`,
        }),
      ),
    ...failuresOr(
      failures.filter(({ id }) => id === 'G1-02'),
      make({
        id: 'G1-02',
        severity: 'hard',
        met: true,
        says: healthSays.noRefusal,
        anchor: 'questionnaire',
      }),
    ),
    ...failuresOr(
      failures.filter(({ id }) => id === 'G1-03'),
      make({
        id: 'G1-03',
        severity: 'hard',
        met: true,
        says: healthSays.lettersThere,
        anchor: 'questionnaire',
      }),
    ),
    ...referrals(data),
    ...letterPictures(data),
  ];
};

export const healthRules = { questionnaire: healthGuards, scars: scarGuards } as const satisfies RuleSets;
