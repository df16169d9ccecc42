import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const electron = join(import.meta.dirname, '../../../../electron');
const schema = readFileSync(join(electron, 'tools/hub/schema.sql'), 'utf8').replaceAll(/--.*$/gm, '');
const statements = ['tools/hub', 'hub'].flatMap((folder) =>
  readdirSync(join(electron, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(electron, folder, name), 'utf8')),
);

/** What Citus, CockroachDB or YugabyteDB do not run, or run on one machine for all. */
const forbidden = [
  /\bTRIGGER\b/i,
  /\bLISTEN\b|\bNOTIFY\b|pg_notify/i,
  /\b(BIG|SMALL)?SERIAL\b|\bSEQUENCE\b|nextval|GENERATED\s+(ALWAYS|BY DEFAULT)\s+AS\s+IDENTITY/i,
  /pg_(try_)?advisory/i,
  /CREATE\s+(OR\s+REPLACE\s+)?(FUNCTION|PROCEDURE|RULE|EXTENSION)|\bDO\s+\$\$|\bCALL\s/i,
  /FOREIGN\s+KEY|\bREFERENCES\b/i,
  /LOCK\s+TABLE/i,
  /\bUNLOGGED\b|\bTABLESPACE\b|\bINHERITS\b/i,
];

const found = (sql: string): readonly string[] =>
  forbidden.flatMap((one) => {
    const match = one.exec(sql);
    return match === null ? [] : [match[0]];
  });

test('the SQL of the hub keeps to what the databases that spread over machines run too', () => {
  expect(statements.length).toBeGreaterThan(4);
  for (const sql of [schema, ...statements]) expect(found(sql)).toEqual([]);
});

test('the check finds each of the things that are forbidden', () => {
  const bad = [
    'CREATE TRIGGER t AFTER INSERT ON a',
    'LISTEN news',
    'id bigserial',
    'SELECT pg_advisory_lock(1)',
    'CREATE FUNCTION f() RETURNS void',
    'studio uuid REFERENCES a',
    'LOCK TABLE a',
    'CREATE UNLOGGED TABLE a',
  ];
  for (const sql of bad) expect(found(sql), sql).toHaveLength(1);
});

test('the studio leads every key, so that it can be the distribution column', () => {
  const tables = schema.match(/CREATE TABLE [^;]+;/g) ?? [];
  expect(tables).toHaveLength(5);
  for (const table of tables) {
    expect(table).toMatch(/\bstudio uuid NOT NULL/);
    const keys = [...table.matchAll(/(?:PRIMARY KEY|UNIQUE)\s*\(([^)]*)\)/g)].map(([, columns]) => columns);
    expect(keys).toHaveLength(1);
    for (const columns of keys) expect(columns?.split(',')[0]).toBe('studio');
  }
  // Every statement that reads or changes entries names the studio, but for the overviews of the owner.
  for (const columns of schema.matchAll(/CREATE (?:UNIQUE )?INDEX [^(]*\(([^)]*)\)/g))
    expect(columns[1]?.split(',')[0]).toBe('studio');
});
