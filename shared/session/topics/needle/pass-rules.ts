import type { Phrase } from '../../../words/message.ts';
import { isOn } from '../../../numbing/creams.ts';
import { creamsHere } from '../../../numbing/heard.ts';
import { inDateOn } from '../../../partial-dates.ts';
import type { SessionData } from '../../data.ts';
import { dayOf, dayText } from '../../day.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement, RuleId } from '../../requirement.ts';
import type { StageId } from '../../stage.ts';
import { consentStanding } from '../consent/read.ts';
import { factOf, saidYes } from '../facts/read.ts';
import { ledgerRules } from '../stock/read.ts';
import { zoneName } from '../zones/read.ts';
import type { Cartridge } from './data.ts';
import { cartridgesOf, needleContacts, openPass, realCartridges, realPasses } from './read.ts';
import { needleSays } from './words.ts';

const make = requirementsFor('application', 'fineTune');

const fails = (id: RuleId, scope: string, sentence: Phrase, anchor: Anchor, on?: StageId): Requirement =>
  make({
    id,
    scope,
    severity: 'hard',
    met: false,
    says: sentence,
    anchor,
    ...(on === undefined ? {} : { on }),
  });

/** Mix of the day of its pass and not thrown away before it; no needle in a zone under cream (G4-01, hard). */
const stationStillReady = (data: SessionData): readonly Requirement[] => {
  const mixes = new Map(data.mixes.map((mix) => [mix.id, mix]));
  const failures = new Map<string, Requirement>();
  for (const pass of realPasses(data)) {
    const mix = mixes.get(pass.mix);
    if (mix !== undefined && dayOf(data, mix.madeAt) !== dayOf(data, pass.startedAt))
      failures.set(mix.id, fails('G4-01', mix.id, needleSays.oldMix({ mix: mix.label }), 'mixes'));
  }
  const running = openPass(data);
  if (running !== undefined) {
    const under = creamsHere(data).some(
      (cream) => isOn(cream) && (cream.zones.length === 0 || cream.zones.includes(running.zone)),
    );
    if (under)
      failures.set(
        running.zone,
        fails(
          'G4-01',
          `cream-${running.zone}`,
          needleSays.creamOn({ zone: zoneName(data, running.zone) }),
          'numbing',
        ),
      );
    const mix = mixes.get(running.mix);
    if (mix?.discarded === true)
      failures.set(mix.id, fails('G4-01', mix.id, needleSays.mixGone({ mix: mix.label }), 'mixes'));
  }
  return failuresOr(
    [...failures.values()],
    make({ id: 'G4-01', severity: 'hard', met: true, says: needleSays.stationReady, anchor: 'mixes' }),
  );
};

const cartridgeProblem = (
  data: SessionData,
  { lot, expiry, packIntact, openedAt }: Cartridge,
): Phrase | undefined => {
  if (!inDateOn(expiry, dayOf(data, openedAt)))
    return needleSays.cartridgeExpired({ lot, expiry: dayText(data, expiry) });
  return packIntact ? undefined : needleSays.cartridgeBroken({ lot });
};

/** Every cartridge that touched the client: lot, in date when opened, pack intact (G4-02, hard). */
const cartridges = (data: SessionData): readonly Requirement[] => {
  const used = new Set(needleContacts(data).flatMap((one) => one.cartridges));
  const failures = data.cartridges
    .filter(({ id }) => used.has(id))
    .flatMap((one) => {
      const sentence = cartridgeProblem(data, one);
      return sentence === undefined ? [] : [fails('G4-02', one.id, sentence, 'cartridges')];
    });
  if (realCartridges(data).length === 0)
    failures.push(fails('G4-02', 'none', needleSays.noCartridge, 'cartridges'));
  return [
    ...failuresOr(
      failures,
      make({
        id: 'G4-02',
        severity: 'hard',
        met: true,
        says: needleSays.cartridgesFine,
        anchor: 'cartridges',
      }),
    ),
    ...cartridgeLedger(data),
  ];
};

const hairlineZones: ReadonlySet<string> = new Set(['FHL', 'TMP-L', 'TMP-R', 'TPT-L', 'TPT-R']);

/** Each zone worked on stands in the signed plan, and the line in its signed words (G4-03, hard). */
const signedPlan = (data: SessionData): readonly Requirement[] => {
  const signed = consentStanding(data, 'treatment') === 'signed';
  const worked = new Set(needleContacts(data).map(({ zone }) => zone));
  const failures: Requirement[] = [];
  for (const zone of worked) {
    const name = zoneName(data, zone);
    if (!data.zones.includes(zone) || factOf(data, 'plan', zone) !== 'treat')
      failures.push(
        fails('G4-03', zone, needleSays.notInPlan({ zone: name }), `plan@${zone}`, 'consultation'),
      );
    else if (!signed)
      failures.push(
        fails('G4-03', zone, needleSays.planNotSigned({ zone: name }), 'consent-treatment', 'consultation'),
      );
  }
  const lineTouched = [...worked].some((zone) => hairlineZones.has(zone));
  if (lineTouched && saidYes(data, 'hairlineChange') && consentStanding(data, 'hairline') !== 'signed') {
    failures.push(
      fails('G4-03', 'hairline', needleSays.hairlineNotSigned, 'consent-hairline', 'consultation'),
    );
  }
  return failuresOr(
    failures,
    make({ id: 'G4-03', severity: 'hard', met: true, says: needleSays.asPlanned, anchor: 'passes' }),
  );
};

/** What must be right for every pass of the needle (G4-01, G4-02, G4-03). */
export const needleGuards = (data: SessionData): readonly Requirement[] => [
  ...stationStillReady(data),
  ...cartridges(data),
  ...signedPlan(data),
];

/** Cartridges that touch or touched the client (G4-02, hard while one is in use). */
const cartridgeLedger = (data: SessionData): readonly Requirement[] => {
  const used = new Set(needleContacts(data).flatMap(({ cartridges }) => cartridges));
  const running = openPass(data);
  const inHand = running === undefined ? undefined : cartridgesOf(running).at(-1);
  return ledgerRules(
    data,
    {
      make,
      id: 'G4-02',
      anchor: 'cartridges',
      held: needleSays.lotsFine,
    },
    realCartridges(data)
      .filter(({ id }) => used.has(id))
      .map(({ id, ledger, lot }) => ({
        role: 'cartridge' as const,
        fact: ledger?.cartridge,
        typed: lot,
        scope: id,
        goesOn: id === inHand,
      })),
  );
};
