import { languagesOf } from '../../protocol/in-language.ts';
import type { LastAnswer } from '../../session/topics/health/data.ts';
import { views } from '../../scalp/views.ts';
import { fieldKey } from '../../session/field.ts';
import { adverseWords } from '../adverse.ts';
import type { Names } from '../../session/names.ts';
import { corrected, list } from './corrected.ts';
import type { Lines } from './line.ts';

type FactTypes =
  | 'field.set'
  | 'item.ticked'
  | 'question.answered'
  | 'questionnaire.confirmed'
  | 'clearance.recorded'
  | 'zone.chosen'
  | 'scar.placed'
  | 'note.added'
  | 'adverse.noted'
  | 'client.amended'
  | 'handOver.begun'
  | 'handOver.ended'
  | 'consent.shown'
  | 'ink.added'
  | 'ink.cleared'
  | 'consent.signed'
  | 'consent.refused';

const partWords = { questions: 'the health questions', consents: 'the consents' } as const;
/** Answers are never kept silently: each says how it stands to what was said before (brief 1.4). */
const lastSaid = (
  last: LastAnswer | undefined,
  answer: LastAnswer['answer'],
  { date }: Names,
): string | false =>
  last !== undefined &&
  (last.answer === answer ? `as on ${date(last.visit)}` : `was ${last.answer} on ${date(last.visit)}`);

export const factLines: Lines<FactTypes> = {
  'field.set': ({ field, zone, value, asLastTime }, names, { fields }) => {
    const before = fields[fieldKey(field, zone)];
    const label = zone === undefined ? names.field(field) : `${names.field(field)}, ${names.zone(zone)}`;
    return list(
      corrected(
        label,
        value === null ? null : names.value(field, value),
        before === undefined ? null : names.value(field, before.value),
      ),
      asLastTime === true && 'still as at the last visit',
    );
  },
  'item.ticked': ({ item, done }, names, { ticks }) =>
    done
      ? `Ticked: ${names.item(item)}`
      : `${ticks[item]?.value === true ? 'Tick taken back' : 'Not ticked'}: ${names.item(item)}`,
  'question.answered': ({ code, answer, zones, on, note }, names, { answers, handOver, opening }) =>
    list(
      corrected(`${code} ${names.question(code)}`, answer, answers[code]?.value.answer ?? null),
      lastSaid(opening.lastVisit?.said?.[code], answer, names),
      handOver !== null && 'by the client on the tablet',
      zones !== undefined && zones.length > 0 && names.zones(zones),
      on !== undefined && `date ${names.date(on)}`,
      note !== undefined && note !== '' && `“${note}”`,
    ),
  'questionnaire.confirmed': (_event, _names, { handOver }) =>
    handOver === null
      ? 'Health questions read out; the client confirmed the answers'
      : 'The client read the answers on the tablet and confirmed them',
  'clearance.recorded': ({ code, clinician, writtenOn, validUntil }, names) =>
    `Letter for ${code} ${names.question(code)} seen: ${clinician}, written ${names.date(writtenOn)}, valid until ${names.date(validUntil)}`,
  'handOver.begun': ({ parts, language, witness, guardian }, _names, { protocol }) =>
    list(
      `Tablet handed to the client for ${parts.map((part) => partWords[part]).join(' and ')}`,
      `in ${languagesOf(protocol).find(({ id }) => id === language)?.name ?? language}`,
      witness !== undefined && `watched by ${witness}`,
      guardian !== undefined && `guardian ${guardian}`,
    ),
  'handOver.ended': ({ how }) =>
    `Tablet taken back by ${how === 'held' ? 'holding the button' : 'typing the word'}`,
  'zone.chosen': ({ zone, chosen }, names) => `Zone ${chosen ? 'chosen' : 'taken out'}: ${names.zone(zone)}`,
  'scar.placed': ({ zone, parent, view }, names, { scars }) =>
    `${names.zone(zone)} ${scars[zone] === undefined ? 'placed' : 'moved'}: ${names.zone(parent)}, drawn on the view "${views[view].title}"`,
  'note.added': ({ text }) => `Note: ${text}`,
  'adverse.noted': ({ event, what, plan, zone, details, pass }, names, { adverse }) =>
    list(
      `Unwanted event${adverse.some(({ id }) => id === event) ? ' corrected' : ''}: ${what}`,
      details !== undefined && adverseWords.line(details),
      zone !== undefined && names.zone(zone),
      pass !== undefined && `during the pass in ${names.passZone(pass)}`,
      plan === '' ? 'no plan yet' : `plan: ${plan}`,
    ),
  'client.amended': ({ facts }, names, { clientFacts: was }) => {
    const changes = [
      facts.fullName !== was.fullName && corrected('name', facts.fullName, was.fullName),
      facts.dateOfBirth !== was.dateOfBirth &&
        corrected('date of birth', names.date(facts.dateOfBirth), names.date(was.dateOfBirth)),
      facts.phone !== was.phone && corrected('phone', facts.phone, was.phone),
    ];
    return `Client's details amended${changes.some(Boolean) ? `: ${list(...changes)}` : ''}`;
  },
  'consent.shown': ({ consent }, names) => `Consent shown: ${names.consent(consent)}`,
  'ink.added': ({ consent, strokes }, names) =>
    `Signature being drawn for ${names.consent(consent)}, ${strokes.length === 1 ? '1 stroke' : `${strokes.length} strokes`}`,
  'ink.cleared': ({ consent }, names) => `Signature cleared for ${names.consent(consent)}`,
  'consent.signed': (
    { consent, method, typedName, witness, guardian, language },
    names,
    { consents, protocol },
  ) =>
    list(
      `Consent signed${consents[consent]?.given === null || consents[consent] === undefined ? '' : ' again'}: ${names.consent(consent)}`,
      method === 'typed' ? `by typing the name ${typedName ?? ''}` : 'drawn by hand',
      language !== protocol.language &&
        `in ${languagesOf(protocol).find(({ id }) => id === language)?.name ?? language}`,
      witness !== undefined && `witness ${witness}`,
      guardian !== undefined && `guardian ${guardian}`,
    ),
  'consent.refused': ({ consent, words }, names) =>
    list(`Consent refused: ${names.consent(consent)}`, words !== undefined && words !== '' && `“${words}”`),
};
