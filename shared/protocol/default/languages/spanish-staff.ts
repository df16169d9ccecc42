import { packValueOf } from '../../country-pack.ts';
import type { Protocol } from '../../schema.ts';
import { defaultProtocol } from '../default-protocol.ts';
import { countryPacks } from '../packs.ts';
import { plainSource } from '../../../words/plain-source.ts';
import { checklist } from './spanish-staff/checklist.ts';
import { countries } from './spanish-staff/countries.ts';
import { limits } from './spanish-staff/limits.ts';
import { actives, cautions, productNames } from './spanish-staff/products.ts';
import { questions } from './spanish-staff/questions.ts';
import {
  consents,
  dueReasons,
  emergencySteps,
  firstAid,
  lights,
  postures,
  scripts,
  signs,
} from './spanish-staff/safety.ts';

/** Units that are words, as they stand beside a number. */
const units = {
  'dots/cm²': 'puntos/cm²',
  parts: 'partes',
  times: 'veces',
  days: 'días',
  months: 'meses',
  years: 'años',
};

type Pair = readonly [of: string, is: string | undefined];

/** What staff read of one protocol, each sentence beside its Spanish. */
export const staffPairsOf = (protocol: Protocol): readonly Pair[] => {
  const number = packValueOf(protocol.pack.emergencyNumber);
  const asked = protocol.translations?.find(({ language }) => language === 'es')?.questions ?? [];
  const inOrder = (texts: readonly string[], own: readonly string[] | undefined): readonly Pair[] =>
    texts.map((text, at) => [text, own?.[at]?.replace('{number}', number)]);
  return [
    ...protocol.questions.flatMap((row): readonly Pair[] => {
      const own = questions[row.code];
      const said = asked.find(({ code }) => code === row.code);
      return [
        [row.title, own?.title],
        [row.action, own?.action],
        [row.script, own?.script],
        ...(row.note === '' ? [] : [[row.note, own?.note] as const]),
        ...(row.asked === 'client' ? [[row.ask, said?.ask] as const] : []),
        ...(row.asked !== 'client' || row.askMore === undefined
          ? []
          : [[row.askMore, said?.askMore] as const]),
      ];
    }),
    ...protocol.checklist.map(({ id, text }): Pair => [text, checklist[id]]),
    ...protocol.products.flatMap((card): readonly Pair[] => [
      [card.name, productNames[card.id]],
      ...card.actives.map(({ name }): Pair => [name, actives[name]]),
      ...inOrder(card.cautions, cautions[card.id]),
    ]),
    ...protocol.consents.flatMap(({ id, title, ifRefused }): readonly Pair[] => [
      [title, consents[id]?.title],
      [ifRefused, consents[id]?.ifRefused],
    ]),
    ...protocol.lights.map(({ id, name }): Pair => [name, lights[id]]),
    ...protocol.dueFactors.map(({ id, reason }): Pair => [reason, dueReasons[id]]),
    ...protocol.toxicitySigns.map(({ id, text }): Pair => [text, signs[id]]),
    ...inOrder(protocol.emergencyCard.steps, emergencySteps),
    ...inOrder(protocol.emergencyCard.posture, postures),
    ...inOrder(protocol.incidents?.firstAid ?? [], firstAid),
    ...packTextsOf(protocol.pack).map((text): Pair => [text, countries[text]]),
    ...Object.entries(protocol.limits).map(([id, { says }]): Pair => [says, limits[id]]),
    ...Object.entries(protocol.scripts).flatMap(([id, text]): readonly Pair[] =>
      text === undefined ? [] : [[text, scripts[id]]],
    ),
  ];
};

/** What is shown of a country: its name, its waits in words, and what each rule rests on. */
const packTextsOf = ({ name, ...rules }: Protocol['pack']): readonly string[] => [
  name,
  packValueOf(rules.bloodDonationWait),
  ...Object.values(rules).flatMap((rule) =>
    typeof rule === 'object' && 'known' in rule ? [plainSource(rule.known ? rule.source : rule.says)] : [],
  ),
];

/**
 * The starting protocols' words for staff in Spanish, by the very words they translate: a studio that writes its own is shown its own.
 * A draft, not yet checked by a native speaker.
 */
export const spanishStaff = (): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(units),
    ...Object.values(countryPacks)
      .flatMap(({ id }) => staffPairsOf(defaultProtocol(id)))
      .flatMap(([of, is]) => (is === undefined ? [] : [[of, is] as const])),
  ]);
