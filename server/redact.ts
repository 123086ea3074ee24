/** Facts of an event, as they come. */
type Facts = Readonly<Record<string, string | number | boolean>>

/** Names under which nothing is ever written, whatever it is: a member's words, or a secret. */
const unspoken =
  /^(?:text|words|name|body|message|reply|title|question|answer|url|path|query|headers?|cookie|authorization|token|secret|key|password|email|address)$/i

const hidden = '…'

/** Longer ones are no code and no name of ours. */
const longest = 400

/** What may stand in a problem that another program words, and is none of our business to keep. */
const strange: readonly [RegExp, string][] = [
  // Platforms quote what they could not read.
  [/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, hidden],
  [/\b(?!file:|node:)[a-z][a-z+.-]*:\/\/\S+/gi, hidden],
  [/\b\d{6,}:[\w-]{20,}/g, hidden],
  [/\b(?:bearer|basic)\s+\S+/gi, hidden],
  [/[^\s@]+@[^\s@]+\.\w+/g, hidden],
]

/**
 * The facts of an event as they may be written down: numbers and codes as they are, of texts what is no quotation, no
 * address and no secret. Whoever logs hands in no words to begin with; this is the second door.
 */
export function redacted(facts: Facts): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, unspoken.test(name) ? hidden : plain(value)]),
  )
}

function plain(value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value
  const said = strange.reduce((text, [pattern, instead]) => text.replace(pattern, instead), value)
  return said.length > longest ? `${said.slice(0, longest)}${hidden}` : said
}
