import { readPdf } from './read-pdf.ts';

/**
 * Checks of PDF/UA-1 that a program can make, numbered as in the Matterhorn Protocol. Written against the file itself: it is read by qpdf,
 * nothing of ours is asked.
 */
type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
type Dict = { readonly [key: string]: Value };
interface Stored {
  readonly value?: Value;
  readonly stream?: { readonly dict: Dict; readonly data: string };
}

const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value)
    ? (value as readonly Value[])
    : value === undefined || value === null
      ? []
      : [value as Value];

const standard = new Set(
  'Document Sect P H1 H2 H3 L LI Lbl LBody Table TR TH TD Figure Span'.split(' ').map((one) => `/${one}`),
);
/** What may stand in what. */
const children: Readonly<Record<string, readonly string[]>> = {
  '/L': ['/LI'],
  '/LI': ['/Lbl', '/LBody'],
  '/Table': ['/TR'],
  '/TR': ['/TH', '/TD'],
};
const parents: Readonly<Record<string, string>> = {
  '/LI': '/L',
  '/Lbl': '/LI',
  '/LBody': '/LI',
  '/TR': '/Table',
  '/TH': '/TR',
  '/TD': '/TR',
};

export interface Element {
  readonly role: string;
  readonly dict: Dict;
  readonly kids: readonly Element[];
  readonly parent: string;
}

const painting = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'sh',
  'BI',
]);

export const readPdfUa = (pdf: Uint8Array) => {
  const json = JSON.parse(
    readPdf(pdf, 'qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=all', 'FILE'),
  ) as { readonly qpdf: readonly [unknown, Readonly<Record<string, Stored>>] };
  const objects = json.qpdf[1];
  const at = (value: Value | undefined): Value | undefined => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const found = objects[`obj:${value}`];
    return found?.value ?? found?.stream?.dict;
  };
  const dictAt = (value: Value | undefined): Dict => {
    const found = at(value);
    return isDict(found) ? found : {};
  };
  const streamAt = (value: Value | undefined): string =>
    typeof value === 'string'
      ? Buffer.from(objects[`obj:${value}`]?.stream?.data ?? '', 'base64').toString('latin1')
      : '';
  const root = dictAt(dictAt(objects['trailer']?.value)['/Root']);
  return { objects, at, dictAt, streamAt, root };
};

const problemsOfFile = ({
  root,
  dictAt,
  streamAt,
  objects,
}: ReturnType<typeof readPdfUa>): readonly string[] => {
  const metadata = streamAt(root['/Metadata']);
  const dicts = Object.values(objects).flatMap(({ value, stream }) => [value, stream?.dict].filter(isDict));
  return [
    ...(/pdfuaid:part>\s*1/.test(metadata) ? [] : ['06-002 metadata does not say PDF/UA-1']),
    ...(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(metadata) ? [] : ['06-003 no dc:title']),
    ...(dictAt(root['/ViewerPreferences'])['/DisplayDocTitle'] === true ? [] : ['07-001 title is not shown']),
    ...(dictAt(root['/MarkInfo'])['/Marked'] === true ? [] : ['01-002 not marked as tagged']),
    ...(typeof root['/Lang'] === 'string' && /^u:[a-z]{2}/.test(root['/Lang']) ? [] : ['11-006 no language']),
    ...dicts.flatMap((dict) => [
      ...(dict['/Type'] === '/OCG' ? ['20-001 optional content'] : []),
      ...(dict['/Type'] === '/Annot' ? ['28-002 an annotation'] : []),
      ...(dict['/Type'] === '/EmbeddedFile' ? ['21-001 an embedded file'] : []),
      ...('/XFA' in dict ? ['25-001 a form'] : []),
    ]),
    ...('/Encrypt' in dictAt(objects['trailer']?.value) ? ['26-001 locked'] : []),
    ...(isDict(root['/AcroForm']) ? ['28-001 a form'] : []),
  ];
};

const treeOf = ({ root, at, dictAt }: ReturnType<typeof readPdfUa>): readonly Element[] => {
  const elementsIn = (kids: Value | undefined, parent: string): readonly Element[] =>
    listOf(at(kids)).flatMap((kid) => {
      const dict = dictAt(kid);
      if (typeof dict['/S'] !== 'string') return [];
      return [{ role: dict['/S'], dict, parent, kids: elementsIn(dict['/K'], dict['/S']) }];
    });
  return elementsIn(dictAt(root['/StructTreeRoot'])['/K'], '');
};
const flat = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((one) => [one, ...flat(one.kids)]);

const problemsOfTree = (file: ReturnType<typeof readPdfUa>): readonly string[] => {
  const all = flat(treeOf(file));
  const levels = all.flatMap(({ role }) => (/^\/H\d$/.test(role) ? [Number(role[2])] : []));
  return [
    ...(all.length === 0 ? ['01-001 no structure'] : []),
    ...all.flatMap(({ role, kids, parent, dict }) => {
      const allowed = children[role];
      const attributes = file.dictAt(dict['/A']);
      return [
        ...(standard.has(role) ? [] : [`02-001 ${role} is no standard role`]),
        ...(allowed === undefined
          ? []
          : kids.filter((kid) => !allowed.includes(kid.role)).map((kid) => `09-004 ${kid.role} in ${role}`)),
        ...(parents[role] === undefined || parents[role] === parent ? [] : [`09-005 ${role} in ${parent}`]),
        ...(role === '/Figure' && typeof dict['/Alt'] !== 'string' ? ['13-004 a figure without words'] : []),
        ...(role === '/Figure' && attributes['/BBox'] === undefined
          ? ['13-009 a figure without its place']
          : []),
        ...(role === '/TH' && attributes['/Scope'] === undefined
          ? ['15-003 a heading cell for nothing']
          : []),
      ];
    }),
    ...(levels[0] === 1 ? [] : ['14-002 the first heading is not H1']),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['14-006 more than one title']),
    ...levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`14-003 H${level} skips a level`] : [],
    ),
  ];
};

/** Operators of a page with what they are marked as; strings and dictionaries are taken out first. */
const problemsOfPages = (file: ReturnType<typeof readPdfUa>): readonly string[] => {
  const { root, dictAt, at, streamAt } = file;
  const claimed = new Map<string, number>();
  const walk = (value: Value | undefined, page: Value | undefined): void => {
    const dict = dictAt(value);
    const own = dict['/Pg'] ?? page;
    for (const kid of listOf(at(dict['/K']))) {
      if (typeof kid === 'number')
        claimed.set(`${String(own)}/${kid}`, (claimed.get(`${String(own)}/${kid}`) ?? 0) + 1);
      else if (isDict(at(kid)) && dictAt(kid)['/MCID'] !== undefined) {
        const { '/Pg': other, '/MCID': id } = dictAt(kid);
        const key = `${String(other ?? own)}/${String(id)}`;
        claimed.set(key, (claimed.get(key) ?? 0) + 1);
      } else walk(kid, own);
    }
  };
  for (const kid of listOf(at(dictAt(root['/StructTreeRoot'])['/K']))) walk(kid, undefined);

  const pages = listOf(dictAt(root['/Pages'])['/Kids']);
  return pages.flatMap((page) => {
    const problems: string[] = [];
    const dict = dictAt(page);
    if (dict['/Tabs'] !== undefined && dict['/Tabs'] !== '/S') problems.push('28-008 tabs out of order');
    const content = listOf(dict['/Contents']).map(streamAt).join('\n');
    const stack: string[] = [];
    const seen = new Set<number>();
    let footers = 0;
    // A dictionary is one word; strings say nothing about structure.
    const plain = content
      .replaceAll(/<<[\s\S]*?>>/g, (one) => one.replaceAll(/\s+/g, ' '))
      .replaceAll(/<[0-9a-fA-F]*>(?!>)|\((?:\\.|[^\\)])*\)/g, '');
    for (const line of plain.split('\n')) {
      const tokens = line.trim();
      const mcid = /\/MCID (\d+)/.exec(tokens)?.[1];
      if (mcid !== undefined) seen.add(Number(mcid));
      if (/\/Pagination/.test(tokens)) footers += 1;
      if (/\bB(?:DC|MC)$/.test(tokens)) {
        const tag = /^\/(\w+)/.exec(tokens)?.[1] ?? '';
        if (stack.length > 0) problems.push(`01-003 ${tag} inside ${stack.at(-1) ?? ''}`);
        if (tag !== 'Artifact' && mcid === undefined) problems.push(`01-005 ${tag} is claimed by nobody`);
        stack.push(tag);
      } else if (tokens.endsWith('EMC')) stack.pop();
      else if (painting.has(tokens.split(/\s+/).at(-1) ?? '') && stack.length === 0)
        problems.push(`01-005 painted without a tag: ${tokens.slice(0, 40)}`);
    }
    if (stack.length > 0) problems.push('01-003 marked content that does not end');
    for (const id of seen)
      if (claimed.get(`${String(page)}/${id}`) !== 1)
        problems.push(`01-005 MCID ${id} is claimed ${claimed.get(`${String(page)}/${id}`) ?? 0} times`);
    if (footers !== 1) problems.push(`18-001 ${footers} running feet on a page`);
    return problems;
  });
};

const problemsOfFonts = (file: ReturnType<typeof readPdfUa>): readonly string[] => {
  const { objects, dictAt, at, streamAt, root } = file;
  const pages = listOf(dictAt(root['/Pages'])['/Kids']).map(dictAt);
  const used = new Map<string, Set<number>>();
  for (const page of pages) {
    const fonts = dictAt(dictAt(page['/Resources'])['/Font']);
    let current = '';
    for (const [token] of listOf(page['/Contents'])
      .map(streamAt)
      .join('\n')
      .matchAll(/\/F\d+ [\d.]+ Tf|<[0-9a-f]+>/g)) {
      if (token.startsWith('/')) current = String(fonts[token.split(' ')[0] as string]);
      else
        for (const code of token.match(/[0-9a-f]{4}/g) ?? [])
          used.set(current, (used.get(current) ?? new Set()).add(Number.parseInt(code, 16)));
    }
  }
  return [...used]
    .flatMap(([reference, codes]) => {
      const font = dictAt(reference);
      const descendant = dictAt(listOf(at(font['/DescendantFonts']))[0]);
      const descriptor = dictAt(descendant['/FontDescriptor']);
      const name = String(font['/BaseFont']);
      const toUnicode = streamAt(font['/ToUnicode']);
      const entries = Array.from(
        toUnicode.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi),
        ([, start = '0', list = '']) =>
          Array.from(
            list.matchAll(/<([^>]*)>/g),
            ([, text = ''], index) => [Number.parseInt(start, 16) + index, text.replaceAll(' ', '')] as const,
          ),
      ).flat();
      const map = new Map(entries);
      const widths = listOf(at(descendant['/W']));
      const width = new Set(listOf(at(widths[1])).keys());
      return [
        ...('/FontFile2' in descriptor || '/FontFile3' in descriptor
          ? []
          : [`31-009 ${name} is not embedded`]),
        ...(font['/Encoding'] === '/Identity-H' ? [] : [`31-006 ${name} has another encoding`]),
        ...(descendant['/Subtype'] !== '/CIDFontType2' || descendant['/CIDToGIDMap'] === '/Identity'
          ? []
          : [`31-004 ${name} without its map`]),
        ...('/CIDSet' in descriptor ? [`31-014 ${name} has a set of glyphs that may be wrong`] : []),
        ...(codes.has(0) ? [`31-030 ${name} prints a sign that is none`] : []),
        ...[...codes].flatMap((code) => [
          ...(map.has(code) ? [] : [`31-027 ${name} ${code} stands for no letter`]),
          ...(/^(0000|feff|fffe)$/i.test(map.get(code) ?? '')
            ? [`31-028 ${name} ${code} stands for a forbidden letter`]
            : []),
          ...(width.has(code) ? [] : [`31-016 ${name} ${code} has no width`]),
        ]),
      ];
    })
    .concat(
      Object.values(objects).some(({ stream }) => stream?.dict['/Subtype'] === '/Form')
        ? ['30-001 a form object']
        : [],
    );
};

/** Every failure found; none where the file keeps PDF/UA-1 as far as a program can tell. */
export const pdfUaProblems = (pdf: Uint8Array): readonly string[] => {
  const file = readPdfUa(pdf);
  return [
    ...problemsOfFile(file),
    ...problemsOfTree(file),
    ...problemsOfPages(file),
    ...problemsOfFonts(file),
  ];
};

/** The text as a reader of the structure gets it: what an element says of itself before what its signs say. */
export const languagesIn = (pdf: Uint8Array): ReadonlyMap<string, string> => {
  const file = readPdfUa(pdf);
  return new Map(
    flat(treeOf(file)).flatMap(({ dict }) =>
      typeof dict['/Lang'] === 'string'
        ? [[dict['/Lang'].slice(2), String(dict['/ActualText'] ?? '').slice(2)] as const]
        : [],
    ),
  );
};
