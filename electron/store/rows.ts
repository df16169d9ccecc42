/** SQLite's values are unknown until looked at: every column is read by name and checked. */
export type Row = Readonly<Record<string, unknown>>;

export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw oddColumn(column, 'text');
  return value;
};

export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : textOf(row, column);

export const numberOf = (row: Row, column: string): number => {
  const value = Number(row[column]);
  if (row[column] === null || !Number.isSafeInteger(value)) throw oddColumn(column, 'a whole number');
  return value;
};

export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : numberOf(row, column);

export const bytesOf = (row: Row, column: string): Uint8Array => {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw oddColumn(column, 'bytes');
  return value;
};

/** The mark beside a journal's line, as an export carries it: base64, left out where there is none. */
export const markOf = (row: Row): { readonly mark?: string } =>
  row['mark'] === null ? {} : { mark: Buffer.from(bytesOf(row, 'mark')).toString('base64') };

/** The file was changed from outside: our own tables are STRICT. */
export const isOddColumn = (error: unknown): error is Error =>
  error instanceof Error && error.name === ODD_COLUMN;

const ODD_COLUMN = 'OddColumn';
const oddColumn = (column: string, wanted: string): Error =>
  Object.assign(new Error(`the column ${column} is not ${wanted}`), { name: ODD_COLUMN });
