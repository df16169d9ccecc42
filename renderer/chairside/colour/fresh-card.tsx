import { useState } from 'react';
import { colourWords, labText } from '../../../shared/words/colour.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useChair } from '../chair.ts';
import { zoneName } from '../facts.ts';
import { ReadingForm } from './reading-form.tsx';

/** Fresh dots read before the client leaves: with the healed ones of the next visit they make the studio's own experience (brief 3.6). */
export const FreshCard = () => {
  const { data, protocol } = useChair();
  const [open, setOpen] = useState(false);
  if (data.opening.colour !== true) return null;
  const fresh = data.colour.samples.filter(({ kind }) => kind === 'smpFresh');
  return (
    <Card title="Fresh colour" id="fresh-colour">
      <p className="small">If you have the instrument: the next visit then shows how it healed, and the studio learns from it.</p>
      {fresh.map(({ id, zone, lab }) => <p key={id} className="num">{`${zone === undefined ? '' : `${zoneName(protocol, zone)}: `}${labText(lab)}, ${colourWords.estimate}`}</p>)}
      {open ? <ReadingForm kinds={['smpFresh']} onDone={() => setOpen(false)} /> : <div className="button-row"><Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>Read the fresh dots</Button></div>}
    </Card>
  );
};
