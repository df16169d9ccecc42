import type { Message, Phrase } from '../words/message.ts';
import { studioScreen } from '../words/screens/studio.ts';
import { healingWords, topicWords } from './aftercare-labels.ts';
import type { AftercareLine } from './aftercare-schema.ts';
import { colourRows } from './colour-rows.ts';
import { fieldWords } from '../words/protocol-fields.ts';
import type { NeedleRangeId } from './needle.ts';
import { insertReasonWords, leafletBoxes, leafletTextWords } from './leaflet-labels.ts';
import { packNames } from './pack-names.ts';
import { protocolScreen } from '../words/screens/protocol.ts';
import type { LimitId, Protocol } from './schema.ts';
import { scriptWords } from './script-labels.ts';

const wordOf = (field: string): Message | undefined =>
  Object.hasOwn(fieldWords, field) && field !== 'of' && field !== 'row'
    ? (fieldWords[field as keyof typeof fieldWords] as Message)
    : undefined;
/** The first part of the rest of a path that has a name. */
const deepest = (parts: readonly string[]): Message | undefined =>
  parts
    .toReversed()
    .map(wordOf)
    .find((one) => one !== undefined);
const of = (what: Phrase, rest: readonly string[]): Phrase => {
  const field = deepest(rest);
  return field === undefined ? what : fieldWords.of({ what, field });
};

const nameInList = (protocol: Protocol, group: string, index: number): Phrase | undefined => {
  switch (group) {
    case 'questions': {
      const row = protocol.questions[index];
      return row === undefined ? undefined : fieldWords.row({ code: row.code, title: row.title });
    }
    case 'checklist':
      return protocol.checklist[index]?.text;
    case 'products':
      return protocol.products[index]?.name;
    case 'consents':
      return protocol.consents[index]?.title;
    case 'zones':
      return protocol.zones[index]?.name;
    case 'lights':
      return protocol.lights[index]?.name;
    case 'dueFactors':
      return protocol.dueFactors[index]?.reason;
    case 'toxicitySigns':
      return protocol.toxicitySigns[index]?.text;
    case 'translations':
      return protocol.translations?.[index]?.name;
    default:
      return undefined;
  }
};

/** A row of a translation is called after what it translates: `Español: C12, Acne pills`. */
const translatedRow = (
  protocol: Protocol,
  language: number,
  [list = '', index = '']: readonly string[],
): Phrase | undefined => {
  const translation = protocol.translations?.[language];
  if (
    translation === undefined ||
    (list !== 'questions' && list !== 'consents' && list !== 'zones' && list !== 'sheet')
  )
    return undefined;
  if (list === 'sheet') {
    const field = index === '' ? fieldWords.sheet : translation.sheet?.[Number(index)]?.of;
    return field === undefined ? undefined : fieldWords.of({ what: translation.name, field });
  }
  const rows: readonly Named[] = translation[list];
  const originals: readonly Named[] = protocol[list];
  const row = index === '' ? undefined : rows[Number(index)];
  const at = originals.findIndex((one) => (one.code ?? one.id) === (row?.code ?? row?.id));
  const field = row === undefined ? undefined : nameInList(protocol, list, at);
  return field === undefined ? undefined : fieldWords.of({ what: translation.name, field });
};
interface Named {
  readonly code?: string;
  readonly id?: string;
}

/** A part of the sheet: a line by what it is about or the box it stands in, a list of signs by its box. */
const leafletName = ({ aftercare }: Protocol, key: string, field: string): Phrase | undefined => {
  const sheet = (what: Phrase): Phrase => fieldWords.of({ what: fieldWords.aftercare, field: what });
  if (key === 'lines') {
    const line = aftercare.lines[Number(field)];
    if (field === '' || line === undefined) return undefined;
    return sheet(line.topic === undefined ? phaseOf(aftercare, line) : topicWords[line.topic]);
  }
  if (key === 'inserts') {
    const insert = aftercare.inserts[Number(field)];
    return field === '' || insert === undefined
      ? undefined
      : sheet(fieldWords.of({ what: fieldWords.inserts, field: insertReasonWords[insert.when] }));
  }
  if (key === 'boxes' && field === 'emergencyBrief') return sheet(protocolScreen.boxBrief);
  const list = leafletBoxes.find((one) => one.key === (key === 'boxes' ? `boxes.${field}` : key));
  if (list !== undefined) return sheet(list.label);
  const text = leafletTextWords[key];
  return text === undefined ? undefined : sheet(text);
};
const phaseOf = ({ phaseTitles }: Protocol['aftercare'], line: AftercareLine): Phrase =>
  line.kind === 'tip' ? (phaseTitles[line.phase] ?? fieldWords.lines) : fieldWords.lines;

/** What a path of the protocol is about, in words: `limits.reviewDays.value`, `questions.8.outcome`. */
export const fieldName = (protocol: Protocol, path: string): Phrase => {
  const [group = '', key = '', ...rest] = path.split('.');
  const [field = ''] = rest;
  if (group === 'limits')
    return Object.hasOwn(protocol.limits, key) ? protocol.limits[key as LimitId].says : fieldWords.limits;
  if (group === 'questions' && field === 'insurer')
    return studioScreen.insurerExcludesRow({ title: protocol.questions[Number(key)]?.title ?? '' });
  const translated = group === 'translations' ? translatedRow(protocol, Number(key), rest) : undefined;
  if (translated !== undefined) return of(translated, rest.slice(2));
  // The list itself is no row of it.
  const listed = key === '' ? undefined : nameInList(protocol, group, Number(key));
  if (listed !== undefined) return of(listed, rest);
  if (group === 'needle') {
    if (key === 'mostPasses') return studioScreen.mostPasses;
    return key === 'usual'
      ? studioScreen.usualSetting({ says: protocol.needle?.usual[field as NeedleRangeId].says ?? '' })
      : fieldWords.layers;
  }
  if (group === 'incidents')
    return (
      { followUpDays: studioScreen.askingAgainAfterUnwanted, callDays: studioScreen.daysOfCalls }[key] ??
      studioScreen.firstAidCard
    );
  if (group === 'colour') {
    const says = colourRows.find((row) => row.group === key && row.key === field)?.says;
    return says === undefined ? studioScreen.colourMatch : studioScreen.colourMatchRule({ says });
  }
  if (group === 'pack' && Object.hasOwn(packNames, key) && wordOf(key) === undefined)
    return of(packNames[key as keyof typeof packNames], rest);
  if (group === 'patchTest')
    return key === 'covers' ? studioScreen.aPatchTestSpeaks : of(studioScreen.patchTest, [key]);
  if (group === 'emergencyCard') return of(studioScreen.emergencyCard, [key]);
  if (group === 'scripts' && Object.hasOwn(scriptWords, key))
    return fieldWords.of({ what: fieldWords.scripts, field: scriptWords[key as keyof typeof scriptWords] });
  if (group === 'aftercare') {
    const named = leafletName(protocol, key, field);
    if (named !== undefined) return of(named, rest.slice(1));
    if (key === 'allowedFrom' && Object.hasOwn(topicWords, field))
      return topicWords[field as keyof typeof topicWords];
    if (key === 'healing' && Object.hasOwn(healingWords, field))
      return healingWords[field as keyof typeof healingWords];
    if (key === 'colourJudgedDay') return studioScreen.colourIsJudged;
    if (key === 'reviewDay') return studioScreen.review;
  }
  return of(wordOf(group) ?? fieldWords.protocol, [key, ...rest]);
};
