/** What a statement takes away from code that came before it; undefined where that code doesn't notice. */
export function takesAway(statement: string): string | undefined {
  const plain = bare(statement)
  return contracting.find(({ looks }) => looks.test(plain))?.what
}

/** Statements of a migration, without the words that are none. */
export const statementsOf = (migration: string): string[] =>
  migration
    .replace(/--> statement-breakpoint/g, ';')
    .replace(/^\s*--.*$/gm, '')
    // What a function does is its own statement; where it ends is not at the first semicolon in it.
    .split(/;(?=(?:[^$]*\$\w*\$[^$]*\$\w*\$)*[^$]*$)/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** In one line, and without what stands in quotes: a column may be called anything. */
const bare = (statement: string): string =>
  statement
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const contracting: readonly { what: string; looks: RegExp }[] = [
  { what: 'drops something', looks: /^drop (?!index|trigger|function)/ },
  {
    what: 'drops a column',
    looks: /^alter table .*\bdrop (?!default|not null|constraint|identity|expression)/,
  },
  { what: 'drops a constraint', looks: /^alter table .*\bdrop constraint/ },
  { what: 'drops a default that older code relies on', looks: /^alter table .*\bdrop default/ },
  { what: 'renames something', looks: /^alter .*\brename\b/ },
  { what: 'moves something', looks: /^alter .*\bset schema\b/ },
  {
    what: 'changes a type',
    looks: /^alter table .*\bset data type\b|^alter table .*\balter (?:column )?\S+ type\b/,
  },
  { what: 'makes a column necessary', looks: /^alter table .*\bset not null\b/ },
  {
    what: 'adds a necessary column without a default',
    looks:
      /^alter table .*\badd (?:column )?(?!constraint\b)(?:if not exists )?(?=.*\bnot null\b)(?!.*\b(?:default|generated)\b)/,
  },
  {
    what: 'adds a rule that rows of older code may break',
    looks:
      /^alter table .*\badd (?:constraint \S+ )?(?:check|unique|primary key|foreign key|exclude)\b|^create unique index/,
  },
  { what: 'changes or deletes rows', looks: /^(?:update|delete|truncate)\b/ },
  {
    what: 'adds a trigger that older code does not know of',
    looks: /^create (?:or replace )?(?:constraint )?trigger/,
  },
  { what: 'does what can not be read off', looks: /^do\b|^call\b/ },
]
