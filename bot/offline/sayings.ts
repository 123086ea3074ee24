/** Ways of saying one thing, ready to be looked for in a clause. */
export type Sayings = {
  pattern: RegExp
  /** Every word the sayings use: what a typing error may have been meant as. */
  words: readonly string[]
}

/**
 * Compiles sayings, written as a member would say them, one to a line:
 *
 * `a|b` either word, `[a|b]` a word that may be absent, `good_night` two words in one choice,
 * `..` up to three words of any kind, `^` the clause's beginning, `$` its end (also as a choice). `#split`, `#time`, `#now`
 * and `#number` stand for whatever was understood as one.
 *
 * They are looked for in words with a blank before and after each (`' in for #split '`), and
 * take time in proportion to the text, for no part can repeat without a bound.
 *
 * @example
 * sayings('check [me] in').pattern.test(' please check me in ') // true
 */
export function sayings(table: string): Sayings {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const words = lines.flatMap((line) => line.split(/[^a-z']+/))
  return { pattern: new RegExp(lines.map(compile).join('|')), words: [...new Set(words)] }
}

function compile(line: string): string {
  const parts = line.split(/\s+/).map(part)
  return `(?<= )${parts.join('')}`
}

function part(source: string): string {
  if (source === '^') return '(?<=^ )'
  if (source === '..' || source === '[..]') return '(?:[^ ]+ ){0,3}'
  const optional = /^\[(.+)\]$/.exec(source)
  const choices = (optional?.[1] ?? source).replaceAll('_', ' ').split('|')
  const words = choices.filter((choice) => choice !== '$')
  const end = words.length < choices.length ? '|$' : ''
  const said = words.length > 0 ? `(?:${words.join('|')}) ` : ''
  return `(?:${said}${said ? end : '$'})${optional ? '?' : ''}`
}

/** Whether a text in blanks says any of it. */
export function says(text: string, { pattern }: Sayings): boolean {
  return pattern.test(text)
}
