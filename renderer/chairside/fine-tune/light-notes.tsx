import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** What showed under a light that is not good yet, in words: what it is, and what was done about it. */
export const LightNotes = () => {
  const { data, protocol, say } = useSessionContext();
  const { t } = useWords();
  const bad = Object.values(data.lights).filter(({ ok }) => !ok);
  if (bad.length === 0) return null;
  return (
    <div className="form-rows light-notes">
      {bad.map(({ light, distanceM, ok, note }) => (
        <TextField
          key={`${light}@${distanceM}`}
          label={t(
            words.whatShows({
              light: protocol.lights.find(({ id }) => id === light)?.name ?? light,
              metres: distanceM,
            }),
          )}
          value={note ?? ''}
          maxLength={200}
          onSave={(text) =>
            say({ type: 'light.checked', light, distanceM, ok, ...(text === '' ? {} : { note: text }) })
          }
        />
      ))}
    </div>
  );
};
