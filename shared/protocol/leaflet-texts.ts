import type { Aftercare } from './aftercare-schema.ts';

/** The leaflet with every sentence of it replaced by what `say` makes of it. */
export const withTexts = (aftercare: Aftercare, say: (text: string) => string): Aftercare => {
  const { boxes, phaseTitles } = aftercare;
  const all = (texts: readonly string[]): string[] => texts.map(say);
  return {
    ...aftercare,
    phaseTitles: phaseTitles.map(say) as typeof phaseTitles,
    lines: aftercare.lines.map((line) =>
      line.kind === 'avoid' && line.ifNever !== undefined
        ? { ...line, text: say(line.text), ifNever: say(line.ifNever) }
        : { ...line, text: say(line.text) },
    ),
    reviewText: say(aftercare.reviewText),
    bloodText: say(aftercare.bloodText),
    noBloodWaitText: say(aftercare.noBloodWaitText),
    inserts: aftercare.inserts.map((insert) => ({ ...insert, text: say(insert.text) })),
    boxes: {
      normal: all(boxes.normal),
      callUs: all(boxes.callUs),
      doctorToday: all(boxes.doctorToday),
      doctorMonths: all(boxes.doctorMonths),
      emergency: all(boxes.emergency),
      emergencyAfterNumbing: all(boxes.emergencyAfterNumbing),
      emergencyBrief: say(boxes.emergencyBrief),
    },
    goodToKnow: all(aftercare.goodToKnow),
    touchUpText: say(aftercare.touchUpText),
    touchUpWindowText: say(aftercare.touchUpWindowText),
    touchUpReplanText: say(aftercare.touchUpReplanText),
    complaintText: say(aftercare.complaintText),
    dataText: say(aftercare.dataText),
  };
};

/** Every sentence of the leaflet once, whether this client's sheet prints it or not. */
export const textsOf = (aftercare: Aftercare): readonly string[] => {
  const found = new Set<string>();
  withTexts(aftercare, (text) => {
    found.add(text);
    return text;
  });
  return [...found];
};
