import type { KeptFile } from './kept-files.ts'

/** A table as it is copied: with the columns that hold something of their own. */
export type Table = {
  schema: string
  name: string
  /** Those that are not worked out from others. */
  columns: readonly { name: string; type: string }[]
  /** Where its rows lie, as names in SQL: itself, or its partitions. */
  leaves: readonly string[]
}

/** A transaction on the bare driver. */
export type Bare = {
  rows<T>(text: string): Promise<T[]>
  /** One statement or several. */
  run(text: string): Promise<void>
  /** All rows as lines of COPY; a piece holds whole lines. */
  copyOut(table: Table): AsyncIterable<Uint8Array>
  /** Puts rows in; a piece holds whole lines. */
  copyIn(table: Table, lines: AsyncIterable<Uint8Array>): Promise<void>
}

/** A database without the model of tables that the product has: of any schema, old or empty. */
export type BareDatabase = {
  /** Sees one moment, however long it takes, and changes nothing. */
  reading<T>(work: (from: Bare) => Promise<T>): Promise<T>
  /** Everything or nothing. */
  writing<T>(work: (into: Bare) => Promise<T>): Promise<T>
  /** Files beside it that belong to its rows. */
  files?: readonly KeptFile[]
  /** Where such files of another one go; nowhere where it is a database for a moment. */
  keep?(files: readonly KeptFile[], replace: boolean): Promise<void>
  close(): Promise<void>
}

/** A name as SQL takes it. */
export const quoted = (...names: readonly string[]): string =>
  names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.')

/** A text as SQL takes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const columnsOf = ({ columns }: Table): string => columns.map(({ name }) => quoted(name)).join(', ')

/**
 * So that values are the same text on every server, whatever is set there, and no limit meant for turns ends the work.
 * Row security would leave rows out without a word: rather an error.
 */
export const sameEverywhere = `
  set local datestyle = 'ISO, YMD';
  set local timezone = 'UTC';
  set local intervalstyle = 'postgres';
  set local extra_float_digits = 1;
  set local bytea_output = 'hex';
  set local xmloption = 'content';
  set local standard_conforming_strings = on;
  set local search_path = public;
  set local row_security = off;
  set local client_min_messages = error;
  set local lock_timeout = '30s';
  select set_config(name, '0', true) from pg_settings
  where name in ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')
    and setting <> '0';`
