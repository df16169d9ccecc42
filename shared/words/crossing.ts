// What main says to the window crosses as an id: the window must hold the English text of every area whose messages are made outside it.
import './seal.ts';
import './floors.ts';
import '../protocol/words.ts';
import '../stock/words.ts';
import './clients.ts';
import './damage.ts';
import './door.ts';
import './erasure.ts';
import './failures.ts';
import './headline.ts';
import './opening.ts';
import './people.ts';
import './refusal-words.ts';
import './review.ts';
import './stock.ts';
import './summary.ts';
