import { useCallback } from 'react';
import { useLoad } from '../../use-load.ts';
import { useSessionContext } from '../session-context.ts';
import { useWords } from '../../words.tsx';
import { unbroken } from './unbroken.ts';

interface ToneSaysProps {
  readonly zones: readonly string[];
  readonly parts: number;
  readonly pigmentMl: number;
  readonly diluentMl: number;
  readonly lotId: string | null;
}

/** What a mix will heal to and whether that is darker than what is there, while it is still being typed (G3-07): main says it. */
export const ToneSays = ({ zones, parts, pigmentMl, diluentMl, lotId }: ToneSaysProps) => {
  const { t } = useWords();
  const {
    client,
    view: { session },
  } = useSessionContext();
  const asked = zones.join(' ');
  const ask = useCallback(
    () =>
      client['colour.expect']({
        session,
        zones: asked.split(' '),
        parts,
        pigmentMl,
        diluentMl,
        ...(lotId === null ? {} : { pigmentLotId: lotId }),
      }),
    [client, session, asked, parts, pigmentMl, diluentMl, lotId],
  );
  const [loaded] = useLoad(ask);
  const lines = loaded.is === 'there' ? loaded.value : [];
  return (
    <div role="status" className="form-rows">
      {lines.map(({ zone, says, darker }) => (
        <p key={zone} className={darker ? 'says caution num' : 'says num'}>
          {unbroken(t(says))}
        </p>
      ))}
    </div>
  );
};
