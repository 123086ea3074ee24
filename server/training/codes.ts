/** Hides the codes of places, groups and writes: the same code is the same sign throughout an example. */
export type Hide = {
  text(text: string): string
  /** All strings of a value, at any depth; codes become signs, the rest is handed on to be redacted. */
  value(value: unknown, redact: Redact): unknown
}

/** Redacts a string of a tool: `said` where a member's own words may stand in it. */
type Redact = (text: string, said: boolean) => string

/** Fields that hold a handle and nothing else. */
const handles: ReadonlySet<string> = new Set([
  'offer',
  'code',
  'slot',
  'instead',
  'meetup',
  'id',
  'claim',
  'holder',
])
/** Fields that hold the number of a row. */
const numbers: ReadonlySet<string> = new Set(['visit', 'id', 'claim'])
/** Fields in which a member's own words may stand. Everything else in a tool's input or result is ours. */
const said: ReadonlySet<string> = new Set([
  'text',
  'split',
  'also',
  'members',
  'equipment',
  'asked',
  'name',
  'words',
])

const isMoment = (text: string) => /^\d{4}-\d\d-\d\d|^next$|^none$|^done$|^\d{1,2}$/.test(text)
const isFailure = (text: string) => /^[a-z]+(?:_[a-z]+)+$/.test(text)
/** Handles have letters and digits that are hard to mistake, at least one of each. */
const handle = /\b(?=[2-9a-hjkmnp-z]*[2-9])(?=[2-9a-hjkmnp-z]*[a-hjkmnp-z])[2-9a-hjkmnp-z]{6,8}\b/g

export function codesHidden(): Hide {
  const signs = new Map<string, string>()
  const signOf = (code: string) => {
    const sign = signs.get(code) ?? `code${signs.size + 1}`
    signs.set(code, sign)
    return sign
  }
  const text = (plain: string) => {
    const known = [...signs].reduce((rest, [code, sign]) => rest.replaceAll(code, sign), plain)
    return known.replace(handle, (code) =>
      /^\d+(?:am|pm|st|nd|rd|th|min|x\d+)$/.test(code) ? code : signOf(code),
    )
  }
  const value = (given: unknown, redact: Redact, key = ''): unknown => {
    if (Array.isArray(given)) return given.map((each) => value(each, redact, key))
    if (typeof given === 'object' && given !== null) {
      return Object.fromEntries(
        Object.entries(given).map(([name, each]) => [name, value(each, redact, name)]),
      )
    }
    if (typeof given === 'number' && numbers.has(key)) return Number(signOf(`${key} ${given}`).slice(4))
    if (typeof given !== 'string' || isMoment(given)) return given
    if (handles.has(key) && !isFailure(given)) return signOf(given)
    return text(redact(given, said.has(key)))
  }
  return { text, value: (given, redact) => value(given, redact) }
}
