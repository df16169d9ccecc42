import { useState } from 'react';
import { setUpIds } from '../../shared/home/set-up.ts';
import type { SetUpId } from '../../shared/home/set-up.ts';
import { setUpWords } from '../../shared/words/screens/set-up.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import type { Route } from '../route.ts';
import { useWords } from '../words.tsx';

const places: Readonly<Record<SetUpId, Route>> = {
  protocol: { at: 'protocol' },
  stock: { at: 'stockReceive' },
  printer: { at: 'about' },
  backup: { at: 'keys' },
  camera: { at: 'about' },
};

/** What is still to be set up, each with its place to go; gone when nothing is left. */
export const SetUpCard = ({
  open,
  onDone,
}: {
  readonly open: readonly SetUpId[];
  readonly onDone: () => Promise<unknown>;
}) => {
  const { t } = useWords();
  const { app, go } = useShell();
  const mayHouse = useMay('house');
  const [saving, setSaving] = useState<SetUpId | null>(null);
  if (open.length === 0 || !mayHouse) return null;
  const done = async (id: SetUpId): Promise<void> => {
    setSaving(id);
    await app.changeSettings({ setUpDone: [...(app.now().settings.setUpDone ?? []), id] });
    await onDone();
    setSaving(null);
  };
  return (
    <Card
      title={t(setUpWords.title)}
      aside={<span className="small num">{t(setUpWords.left({ count: open.length }))}</span>}
    >
      <ul className="set-up-list">
        {setUpIds
          .filter((id) => open.includes(id))
          .map((id) => (
            <li key={id} className="set-up-line">
              <span className="session-words">
                <b>{t(setUpWords[id])}</b>
                <span className="small">{t(setUpWords[`${id}Why`])}</span>
              </span>
              <span className="button-line">
                <Button size="small" onPress={() => go(places[id])}>
                  {t(setUpWords[`${id}Go`])}
                </Button>
                <Button size="small" look="quiet" isPending={saving === id} onPress={() => void done(id)}>
                  {t(setUpWords[`${id}Done`])}
                </Button>
              </span>
            </li>
          ))}
      </ul>
    </Card>
  );
};
