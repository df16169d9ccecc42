import { fieldKey } from '../../session/fields.ts';
import { corrected, list } from './corrected.ts';
import type { Lines } from './line.ts';

type FactTypes =
  | 'field.set' | 'item.ticked' | 'question.answered' | 'questionnaire.confirmed' | 'clearance.recorded' | 'zone.chosen' | 'note.added' | 'adverse.noted'
  | 'client.amended' | 'consent.shown' | 'ink.added' | 'ink.cleared' | 'consent.signed' | 'consent.refused';

export const factLines: Lines<FactTypes> = {
  'field.set': ({ field, zone, value, asLastTime }, names, { fields }) => {
    const before = fields[fieldKey(field, zone)];
    const label = zone === undefined ? names.field(field) : `${names.field(field)}, ${names.zone(zone)}`;
    return list(corrected(label, value === null ? null : names.value(field, value), before === undefined ? null : names.value(field, before.value)), asLastTime === true && 'still as at the last visit');
  },
  'item.ticked': ({ item, done }, names, { ticks }) =>
    done ? `Ticked: ${names.item(item)}` : `${ticks[item]?.value === true ? 'Tick taken back' : 'Not ticked'}: ${names.item(item)}`,
  'question.answered': ({ code, answer, zones, on, note }, names, { answers }) =>
    list(
      corrected(`${code} ${names.question(code)}`, answer, answers[code]?.value.answer ?? null),
      zones !== undefined && zones.length > 0 && names.zones(zones),
      on !== undefined && `date ${on}`,
      note !== undefined && note !== '' && `“${note}”`,
    ),
  'questionnaire.confirmed': () => 'Health questions read out; the client confirmed the answers',
  'clearance.recorded': ({ code, clinician, writtenOn, validUntil }, names) =>
    `Letter for ${code} ${names.question(code)} seen: ${clinician}, written ${writtenOn}, valid until ${validUntil}`,
  'zone.chosen': ({ zone, chosen }, names) => `Zone ${chosen ? 'chosen' : 'taken out'}: ${names.zone(zone)}`,
  'note.added': ({ text }) => `Note: ${text}`,
  'adverse.noted': ({ event, what, plan, zone }, names, { adverse }) =>
    list(
      `Unwanted event${adverse.some(({ id }) => id === event) ? ' corrected' : ''}: ${what}`,
      zone !== undefined && names.zone(zone),
      plan === '' ? 'no plan yet' : `plan: ${plan}`,
    ),
  'client.amended': ({ facts }, _names, { clientFacts: was }) => {
    const changes = [
      facts.fullName !== was.fullName && corrected('name', facts.fullName, was.fullName),
      facts.dateOfBirth !== was.dateOfBirth && corrected('date of birth', facts.dateOfBirth, was.dateOfBirth),
      facts.phone !== was.phone && corrected('phone', facts.phone, was.phone),
    ];
    return `Client's details amended${changes.some(Boolean) ? `: ${list(...changes)}` : ''}`;
  },
  'consent.shown': ({ consent }, names) => `Consent shown: ${names.consent(consent)}`,
  'ink.added': ({ consent, strokes }, names) => `Signature being drawn for ${names.consent(consent)}, ${strokes.length === 1 ? '1 stroke' : `${strokes.length} strokes`}`,
  'ink.cleared': ({ consent }, names) => `Signature cleared for ${names.consent(consent)}`,
  'consent.signed': ({ consent, method, typedName, witness }, names, { consents }) =>
    list(
      `Consent signed${consents[consent]?.given === null || consents[consent] === undefined ? '' : ' again'}: ${names.consent(consent)}`,
      method === 'typed' ? `by typing the name ${typedName ?? ''}` : 'drawn by hand',
      witness !== undefined && `witness ${witness}`,
    ),
  'consent.refused': ({ consent, words }, names) => list(`Consent refused: ${names.consent(consent)}`, words !== undefined && words !== '' && `“${words}”`),
};
