import { useState } from 'react';
import type { QuestionGroupView } from '../../../shared/session/topics/health/view.ts';
import { useSessionContext } from '../session-context.ts';

const codeIn = (anchor: string | null): string | undefined =>
  /^(?:question|letter|referral)-(C\d{2})$/.exec(anchor ?? '')?.[1];

/** The group on the screen: where a chip led to, else the first that is still open. */
export const useOpenGroup = (
  groups: readonly QuestionGroupView[],
): readonly [QuestionGroupView | undefined, (id: string) => void] => {
  const { pointed } = useSessionContext();
  const pointedAt = (): string | undefined => {
    const code = codeIn(pointed.anchor);
    if (code === undefined) return undefined;
    // What is worked out from other facts stands in the last group.
    return (groups.find(({ codes }) => codes.includes(code)) ?? groups.at(-1))?.id;
  };
  const [id, open] = useState(
    () => pointedAt() ?? (groups.find((group) => group.open > 0) ?? groups[0])?.id ?? '',
  );
  const [heard, setHeard] = useState(pointed);
  if (heard !== pointed) {
    setHeard(pointed);
    const led = pointedAt();
    if (led !== undefined) open(led);
  }
  return [groups.find((group) => group.id === id) ?? groups[0], open];
};
