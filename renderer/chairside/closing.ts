import type { SignedId } from '../../shared/protocol/consent-ids.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { consentLine } from '../../shared/session/topics/consent/view.ts';
import { elementIdOf } from './element-id-of.ts';
import { sectionOf } from './sections.ts';
import type { ConsultationSection } from './sections.ts';

/** What a person says of a whole part and nothing else in the record shows. An act, such as showing the line in a mirror, is none. */
const saidOf = {
  identity: ['past-records-open'],
  health: ['questions-asked-aloud'],
  history: ['scalp-magnified'],
  zones: ['outcomes-explained', 'plan-agreed'],
  patch: ['patch-test-limits-said'],
} as const satisfies Partial<Record<ConsultationSection, readonly string[]>>;
type ClosingPart = keyof typeof saidOf;

/** What is left to say of a part whose every answer is there: the button that goes on says it, and stores each by itself. */
export interface Closing {
  readonly part: ClosingPart;
  readonly items: readonly string[];
  /** The client confirms the answers, which is an entry of its own. */
  readonly confirms: boolean;
  /** What another person says comes after it, by a press of its own. */
  readonly stays: boolean;
}

const isClosingPart = (section: string): section is ClosingPart => section in saidOf;

/** Nothing as long as anything else of the part is open, or nothing is left to say. Consents come after what is said of the patch test. */
export const closingOf = (view: SessionView, section: string): Closing | null => {
  if (!isClosingPart(section)) return null;
  const said: readonly string[] = saidOf[section];
  const open = view.requirements
    .filter(
      ({ goTo, state, severity }) => goTo.stage === 'consultation' && state === 'open' && severity !== 'info',
    )
    .map(({ goTo }) => elementIdOf(goTo.anchor))
    .filter((id) => sectionOf('consultation', id) === section && !/^consent(s$|-)/.test(id));
  const items = said.filter((item) => open.includes(`item-${item}`));
  const confirms = open.includes('questionnaire-confirm');
  const isAll = open.every(
    (id) => id === 'questionnaire-confirm' || items.includes(id.replace(/^item-/, '')),
  );
  if (open.length === 0 || !isAll) return null;
  // What the practitioner did and what the client says to it are two things: never one press.
  return {
    part: section,
    items,
    confirms: confirms && items.length === 0,
    stays: confirms && items.length > 0,
  };
};

/** The first consent that is needed and has no answer yet. */
export const nextConsent = (
  { consents }: Pick<SessionView, 'consents'>,
  inOrder: readonly SignedId[],
): SignedId | undefined =>
  inOrder.find((id) => {
    const { isNeeded, given } = consentLine({ consents }, id);
    return isNeeded && given === null;
  });
