import { codeWords } from '../words/codes.ts';
import type { Scanned } from './code-reading.ts';
import type { Element } from './gs1-elements.ts';

/** Names that the first edition of the standard had for some identifiers. */
const named: Readonly<Record<string, string>> = { gtin: '01', lot: '10', ser: '21', cpv: '22', exp: '17' };
const aiOf = (name: string): string => named[name.toLowerCase()] ?? name;

/**
 * The elements in a web address of GS1 (Digital Link URI): `https://example.com/01/<number>/10/<lot>?17=<expiry>`, on any server and
 * behind any path; `undefined` for a text that is no address, `noLot` for any other address.
 */
export const linkElements = (text: string): readonly Element[] | 'noLot' | undefined => {
  const [, path = '', query = ''] =
    /^(?:https?:\/\/|(?=(?:id\.)?gs1\.org\/|[\w.-]+\.[a-z]{2,}\/(?:[^?#]*\/)?01\/\d{14}(?:[/?#]|$)))[^/?#]+([^?#]*)(?:\?([^#]*))?(?:#.*)?$/i.exec(
      text,
    ) ?? [];
  if (path === '' && query === '') return /^https?:\/\//i.test(text) ? 'noLot' : undefined;
  const parts = path.split('/').slice(1).map(plain);
  const at = parts.findIndex(
    (part, index) => aiOf(part) === '01' && /^\d{8,14}$/.test(parts[index + 1] ?? ''),
  );
  if (at < 0) return 'noLot';
  const found: Element[] = [{ ai: '01', value: (parts[at + 1] ?? '').padStart(14, '0') }];
  for (let next = at + 2; next + 1 < parts.length; next += 2)
    if (parts[next + 1] !== '') found.push({ ai: aiOf(parts[next] ?? ''), value: parts[next + 1] ?? '' });
  for (const pair of query.split(/[&;]/)) {
    const [name = '', value = ''] = pair.split('=').map(plain);
    const ai = aiOf(name);
    if (/^\d{2,4}$/.test(ai) && value !== '' && !found.some((one) => one.ai === ai))
      found.push({ ai, value });
  }
  return found;
};

const plain = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const notAboutPacks =
  /^(WIFI:|MAILTO:|TEL:|SMSTO:|SMS:|GEO:|BEGIN:V|MECARD:|MATMSG:|OTPAUTH:|BITCOIN:|WWW\.|FTP:)/i;

/** What phones read and no pack carries. */
export const notAboutAPack = (text: string): Scanned | undefined =>
  notAboutPacks.test(text) ? { is: 'noLot', says: codeWords.otherUse } : undefined;
