import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { isYes } from '../facts.ts';
import type { ViewData } from '../../../shared/session/view.ts';
import type { ConsentText } from '../../../shared/protocol/schema.ts';
import { ConsentSheet } from './consent-sheet.tsx';

const isNeeded = (data: ViewData, required: ConsentText['required']): boolean =>
  required === 'always' || (required === 'whenNumbing' && data.fields['patchNumbing']?.value !== 'noNumbing' && data.fields['numbingUsed']?.value !== false) || (required === 'whenHairlineChanges' && isYes(data, 'hairlineChange'));

/** Every consent on its own: words, signature or a "no", which is a record too. */
export const ConsentsSection = () => {
  const { data, protocol, timeZone } = useChair();
  const [open, setOpen] = useState<string | null>(null);
  const [witness, setWitness] = useState('');
  return (
    <div className="col" id="consents">
      {protocol.consents.map((text) => {
        const given = data.consents[text.id]?.given ?? null;
        const needed = isNeeded(data, text.required);
        const state = given === null ? (needed ? 'Needed' : 'Their choice') : given.stale ? 'The words have changed: sign again' : `${given.is === 'signed' ? 'Signed' : 'Refused'} ${clockText(timeZone, given.at)}${given.method === 'typed' ? ', typed' : ''}`;
        const tone = given === null ? (needed ? 'caution' : 'normal') : given.stale ? 'stop' : given.is === 'signed' ? 'good' : 'normal';
        const isOpen = open === text.id;
        return (
          <Card key={text.id} id={`consent-${text.id}`}>
            <div className="consent-top">
              <h2>{text.title}</h2>
              <div className="button-row">
                <Chip tone={tone}>{state}</Chip>
                <Button size="small" expanded={isOpen} label={isOpen ? `Close: ${text.title}` : given ? `Read again: ${text.title}` : `Read and sign: ${text.title}`} onPress={() => setOpen(isOpen ? null : text.id)}>{isOpen ? 'Close' : given ? 'Read again' : 'Read and sign'}</Button>
              </div>
            </div>
            {isOpen && <ConsentSheet text={text} witness={witness} onWitness={setWitness} onDone={() => setOpen(null)} />}
          </Card>
        );
      })}
    </div>
  );
};
