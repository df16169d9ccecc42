import type { SignedId } from '../../shared/protocol/consent-ids.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { HandOverPart } from '../../shared/session/topics/hand-over/data.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { consentLine } from '../../shared/session/topics/consent/view.ts';

type Facts = Pick<SessionView, 'answers' | 'consents' | 'questionnaireConfirmed'>;

type Step =
  | { readonly is: 'question'; readonly code: string }
  | { readonly is: 'check' }
  | { readonly is: 'consent'; readonly consent: SignedId }
  | { readonly is: 'done' };

/** One thing at a time, in the order it is asked: questions, reading them back, each consent that is not answered yet, thanks. */
export const stepsOf = (data: Facts, protocol: Protocol, parts: readonly HandOverPart[]): readonly Step[] => [
  ...(parts.includes('questions')
    ? [
        ...protocol.questions
          .filter(({ asked }) => asked === 'client')
          .map(({ code }) => ({ is: 'question', code }) as const),
        { is: 'check' } as const,
      ]
    : []),
  ...(parts.includes('consents')
    ? protocol.consents
        .filter(
          ({ id, required }) =>
            (required === 'never' || consentLine(data, id).isNeeded) && isUnanswered(data, id),
        )
        .map(({ id }) => ({ is: 'consent', consent: id }) as const)
    : []),
  ...(parts.includes('consents') && data.consents.patchWaiver.isNeeded && isUnanswered(data, 'patchWaiver')
    ? [{ is: 'consent', consent: 'patchWaiver' } as const]
    : []),
  { is: 'done' },
];

const isUnanswered = (data: Facts, id: SignedId): boolean => {
  const { given } = consentLine(data, id);
  return given === null || given.stale;
};

const isOpen = (data: Facts, step: Step): boolean => {
  switch (step.is) {
    case 'question':
      return data.answers[step.code] === undefined;
    case 'check':
      return data.questionnaireConfirmed === null;
    case 'consent':
      return isUnanswered(data, step.consent);
    case 'done':
      return true;
  }
};

/** Where to go on, also after a restart: the first thing that is not done. */
export const firstOpen = (data: Facts, steps: readonly Step[]): number =>
  Math.max(
    0,
    steps.findIndex((step) => isOpen(data, step)),
  );

/** "3 of 33": which of its kind a step is. */
export const countOf = (steps: readonly Step[], at: number): { readonly at: number; readonly of: number } => {
  const kind = steps[at]?.is;
  const same = steps.filter(({ is }) => is === kind);
  return { at: steps.slice(0, at + 1).filter(({ is }) => is === kind).length, of: same.length };
};
