import { useEffect, useState } from 'react';
import { closingOf, nextConsent } from '../closing.ts';
import type { Closing } from '../closing.ts';
import { partAfter } from '../sections.ts';
import { useSessionContext } from '../session-context.ts';

/** The button of the next part comes to the same place on the glass: a finger that bounces must not say something of it. */
const settleMs = 600;

/** What is left to say of the part on the screen, and the act that says it and goes on; null where anything else is open. */
export const useClosing = () => {
  const { view, protocol, send, section, shown, goTo, openSection } = useSessionContext();
  const [busy, setBusy] = useState(false);
  const found = shown === view.stage && shown === 'consultation' ? closingOf(view, section) : null;
  const key = found === null ? '' : `${section} ${found.confirms}`;
  const [settledFor, setSettledFor] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setSettledFor(key), settleMs);
    return () => {
      clearTimeout(wait);
      setSettledFor('');
    };
  }, [key]);
  // While it is being said one thing after the other, it stays whole on the screen.
  const [saying, setSaying] = useState<Closing | null>(null);
  const closing = busy ? saying : found;
  const next = partAfter(section);
  if (closing === null || next === undefined) return null;
  // The words of the first consent come after what is said of the patch test.
  const consent =
    closing.part === 'patch'
      ? nextConsent(
          view,
          protocol.consents.map(({ id }) => id),
        )
      : undefined;
  const say = async ({ items, confirms }: Closing): Promise<boolean> => {
    // What is refused stops the rest, and what was kept before it stays.
    for (const item of items) if (!(await send({ type: 'item.ticked', item, done: true }))) return false;
    return !confirms || (await send({ type: 'questionnaire.confirmed' }));
  };
  const take = async (): Promise<void> => {
    setSaying(closing);
    setBusy(true);
    const done = await say(closing);
    setBusy(false);
    if (!done || closing.stays) return;
    if (consent !== undefined) goTo('consultation', `consent-${consent}`);
    else openSection(next.id);
  };
  return {
    closing,
    count: closing.items.length + (closing.confirms ? 1 : 0),
    next: closing.stays ? null : next,
    toConsents: consent !== undefined,
    settled: settledFor !== '' && settledFor === key,
    busy,
    take,
  };
};
