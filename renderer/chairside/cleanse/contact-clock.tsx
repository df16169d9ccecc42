import type { ContactId } from '../../../shared/session/topics/hygiene/data.ts';
import { msOf } from '../../../shared/time.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';

const words = {
  antiseptic: {
    name: 'Antiseptic',
    start: 'Wiped on now: start the time',
    again: 'Wiped again: start anew',
    end: 'Dry now',
    none: 'Type the seconds from the label first.',
  },
  surfaces: {
    name: 'Surfaces',
    start: 'Surfaces wiped now: start the time',
    again: 'Surfaces wiped again: start anew',
    end: 'Surfaces dry now',
    none: 'The label says how long surfaces stay wet.',
  },
} as const;

/** What the clock has to show: a span that runs, or the one that was kept. */
const Span = ({
  since,
  until,
  neededMs,
}: {
  readonly since: number;
  readonly until: number | null;
  readonly neededMs: number | null;
}) => {
  const now = useNow();
  const kept = (until ?? now) - since;
  const open = neededMs === null ? null : neededMs - kept;
  const says =
    open === null
      ? ''
      : open > 0
        ? until === null
          ? `${spanText(open + 999)} to go`
          : `${spanText(open + 999)} too short`
        : 'long enough';
  return (
    <div
      className="contact-span"
      data-tone={open === null ? 'plain' : open <= 0 ? 'good' : until === null ? 'plain' : 'stop'}
      role="timer"
      aria-live="off"
    >
      <b className="num">{spanText(kept)}</b>
      <span className="small num">
        {[neededMs === null ? '' : `of ${spanText(neededMs)}`, says].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
};

/** Wipe, wait, dry: two taps, and the time between them is the contact time. It goes on by main's clock, whatever is on the screen. */
export const ContactClock = ({ what }: { readonly what: ContactId }) => {
  const { view, data, send, saveField } = useSessionContext();
  const { t } = useWords();
  const { antisepticSeconds, surfaceMinutes } = view.contactNeeded;
  const neededMs =
    what === 'antiseptic'
      ? antisepticSeconds === null
        ? null
        : antisepticSeconds * 1000
      : surfaceMinutes === null
        ? null
        : surfaceMinutes * 60_000;
  const clock = data.contacts[what];
  const runs = clock !== undefined && clock.endedAt === null;
  const { name, start, again, end, none } = words[what];
  return (
    <section className="contact-clock" aria-label={`Contact time: ${name}`}>
      {clock !== undefined && (
        <Span
          since={msOf(clock.startedAt)}
          until={clock.endedAt === null ? null : msOf(clock.endedAt)}
          neededMs={neededMs}
        />
      )}
      {neededMs === null && <p className="small">{none}</p>}
      <div className="button-row">
        {runs && (
          <Button
            look="primary"
            icon={<Icon name="check" />}
            onPress={() => void send({ type: 'contact.ended', what })}
          >
            {end}
          </Button>
        )}
        {what === 'surfaces' && surfaceMinutes !== null && clock === undefined && (
          <Button
            icon={<Icon name="check" />}
            onPress={() => void saveField('disinfectantMinutes', undefined, Math.ceil(surfaceMinutes))}
          >
            {t(asBeforeWords.surfacesAsLabel({ minutes: Math.ceil(surfaceMinutes) }))}
          </Button>
        )}
        <Button
          icon={<Icon name="clock" />}
          look={clock === undefined ? 'primary' : 'plain'}
          onPress={() => void send({ type: 'contact.started', what })}
        >
          {clock === undefined ? start : again}
        </Button>
      </div>
    </section>
  );
};
