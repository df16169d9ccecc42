import type { FieldIssue } from '../field-issues.ts';
import type { Aftercare, AftercareLine } from './aftercare-schema.ts';
import { topicNames } from './aftercare-topics.ts';
import type { AftercareTopic } from './aftercare-topics.ts';
import { protocolWords } from './words.ts';
import type { Message } from '../words/message.ts';

/** What a text may hold in braces: days of healing anywhere, those of its own topic where it has one. */
const anywhere = ['colourJudged', 'review', 'dark', 'patchy', 'returns', 'itch', 'itchDoctor'] as const;
const ofTopic = ['from', 'until', 'days'] as const;

const bracesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{([^{}]*)\}?|\}/g), ([whole, name]) =>
    whole.endsWith('}') ? (name ?? '') : whole,
  );

/** Placeholders that stand for nothing, or for a day that there is not. */
const placeholders = (
  field: string,
  text: string,
  { allowedFrom }: Pick<Aftercare, 'allowedFrom'>,
  topic?: AftercareTopic,
  more: readonly string[] = [],
): readonly FieldIssue[] =>
  bracesIn(text).flatMap((name): readonly FieldIssue[] => {
    const issue = (says: Message): readonly FieldIssue[] => [{ field, says }];
    if ([...anywhere, ...more].includes(name as never)) return [];
    if (!(ofTopic as readonly string[]).includes(name)) {
      const known = [...(topic === undefined ? [] : ofTopic), ...anywhere, ...more];
      return issue(protocolWords.useOneOf({ known: known.map((one) => `{${one}}`).join(', '), name }));
    }
    if (topic === undefined) return issue(protocolWords.chooseTheTopicWhoseDayStands({ name }));
    const first = allowedFrom[topic];
    if (first === 'never')
      return issue(protocolWords.writeItWithoutIsNeverAllowed({ name, topic: topicNames[topic] }));
    if (first === 0 && name !== 'from')
      return issue(protocolWords.writeItWithoutIsAllowedFrom({ name, topic: topicNames[topic] }));
    return [];
  });

const lineIssues = (aftercare: Aftercare, line: AftercareLine, index: number): readonly FieldIssue[] => {
  const field = `lines.${index}.text`;
  if (line.kind === 'tip') return placeholders(field, line.text, aftercare, line.topic);
  const own = bracesIn(line.text).map(() => ({
    field,
    says: protocolWords.writeItWithoutBracesItsDay,
  }));
  const { lines, allowedFrom } = aftercare;
  const isNever = allowedFrom[line.topic] === 'never';
  const unsaid =
    line.kind === 'avoid' && isNever && line.ifNever === undefined
      ? [
          {
            field: `lines.${index}.ifNever`,
            says: protocolWords.typeWhatIsSaidWhereIs({ topic: topicNames[line.topic] }),
          },
        ]
      : line.kind === 'allow' &&
          isNever &&
          !lines.some((one) => one.kind === 'avoid' && one.topic === line.topic)
        ? [{ field, says: protocolWords.addWhatIsSaidWhereIs({ topic: topicNames[line.topic] }) }]
        : [];
  return [...own.slice(0, 1), ...unsaid];
};

/** The leaflet as a whole: every placeholder stands for a day there is, and nothing is said twice over. */
export const aftercareIssues = (aftercare: Aftercare): readonly FieldIssue[] => {
  const { lines, boxes, inserts, goodToKnow } = aftercare;
  const list = (name: string, texts: readonly string[]) =>
    texts.flatMap((text, index) => placeholders(`${name}.${index}`, text, aftercare));
  const repeated = lines.flatMap((line, index) =>
    line.kind !== 'tip' &&
    lines.findIndex((one) => one.kind === line.kind && one.topic === line.topic) !== index
      ? [
          {
            field: `lines.${index}.topic`,
            says: protocolWords.putItBesideTheOtherLine({ topic: topicNames[line.topic] }),
          },
        ]
      : [],
  );
  const needed = (field: string, text: string, name: string): readonly FieldIssue[] =>
    text.includes(`{${name}}`) ? [] : [{ field, says: protocolWords.putWhereTheDateIsTo({ name }) }];
  return [
    ...lines.flatMap((line, index) => lineIssues(aftercare, line, index)),
    ...repeated,
    ...list('boxes.normal', boxes.normal),
    ...list('boxes.callUs', boxes.callUs),
    ...list('boxes.doctorToday', boxes.doctorToday),
    ...list('boxes.doctorMonths', boxes.doctorMonths),
    ...list('boxes.emergency', boxes.emergency),
    ...list('boxes.emergencyAfterNumbing', boxes.emergencyAfterNumbing),
    ...list('boxes', [boxes.emergencyBrief]),
    ...inserts.flatMap(({ text, topic }, index) =>
      placeholders(`inserts.${index}.text`, text, aftercare, topic),
    ),
    ...list('goodToKnow', goodToKnow),
    ...placeholders('touchUpText', aftercare.touchUpText, aftercare),
    ...placeholders('touchUpWindowText', aftercare.touchUpWindowText, aftercare, undefined, ['window']),
    ...placeholders('touchUpReplanText', aftercare.touchUpReplanText, aftercare),
    ...placeholders('reviewText', aftercare.reviewText, aftercare),
    ...needed('reviewText', aftercare.reviewText, 'review'),
    ...placeholders('bloodText', aftercare.bloodText, aftercare, undefined, ['blood']),
    ...needed('bloodText', aftercare.bloodText, 'blood'),
    ...placeholders('noBloodWaitText', aftercare.noBloodWaitText, aftercare),
    ...(aftercare.touchUpWindowText.includes('{window}')
      ? []
      : [{ field: 'touchUpWindowText', says: protocolWords.putWhereTheMonthsAre({ name: 'window' }) }]),
  ].map(({ field, says }) => ({ field: `aftercare.${field}`, says }));
};
