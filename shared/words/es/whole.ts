import type { PartCatalogue } from '../areas.ts';
import { codes } from './codes.ts';
import { counts } from './counts.ts';
import { door } from './door.ts';
import { doubtful } from './doubtful.ts';
import { due } from './due.ts';
import { failure, failureHelp } from './failures.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { opening } from './opening.ts';
import { passphrase } from './passphrase.ts';
import { people } from './people.ts';
import { whilePlace } from './places.ts';
import { protocol } from './protocol.ts';
import { refusals, unknownThings } from './refusal-words.ts';
import { review } from './review.ts';
import { scalp } from './scalp.ts';
import { sessionKind } from './session-kinds.ts';
import { stock } from './stock.ts';
import { time } from './time.ts';
import { views } from './views.ts';
import { visits } from './visits.ts';
import { why } from './why-look.ts';
import { spanish } from './catalogue.ts';
import { screens } from './screens/catalogue.ts';
import { session } from './session/catalogue.ts';

/** All that can be said in Spanish: the screens besides what the client reads and what stands on paper. */
export const wholeSpanish: PartCatalogue = {
  ...spanish,
  ...screens,
  ...session,
  codes,
  counts,
  door,
  doubtful,
  due,
  failure,
  failureHelp,
  keys,
  lists,
  opening,
  passphrase,
  people,
  protocol,
  refusals,
  review,
  scalp,
  sessionKind,
  stock,
  time,
  unknownThings,
  views,
  visits,
  whilePlace,
  why,
};
