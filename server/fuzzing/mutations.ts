import fc from 'fast-check'

/** What programs trip over: values at the edges of their types, and words that mean something to somebody. */
const oddities: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 63, 1e21],
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '\ufeff',
    'ｈ',
    'İ',
    'ß',
    '💪🏽'.repeat(50),
    '٣',
    '१',
  ],
  ...['null', 'undefined', 'NaN', 'Infinity', '[object Object]', '__proto__', 'constructor', 'toString'],
  ...[
    "' or 1=1 --",
    '"; drop table members; --',
    '$1',
    '%s%n',
    '$' + '{7*7}',
    '{{7*7}}',
    '<script>alert(1)</script>',
  ],
  ...['../../etc/passwd', 'C:\\', 'file:///etc/passwd', 'http://169.254.169.254/', 'javascript:alert(1)'],
  ...['2026-02-30', '2026-13-01T25:61:61Z', '0000-00-00', '+275760-09-13T00:00:00Z', '9999-12-31T23:59:59Z'],
  ...['2026-03-29T02:30:00', '2028-02-29', '24:00', '-1:00', '1e3', '0x10', '1,5', '١٢', 'A'.repeat(5000)],
  ...[[], {}, [[]], [null], { length: 1e9 }, { toJSON: 1 }, JSON.parse('{"__proto__":{"admin":true}}')],
]

const oddity = fc.constantFrom(...oddities)

const deep = fc
  .tuple(fc.integer({ min: 2, max: 3000 }), fc.boolean())
  .map(([depth, list]) =>
    list ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  )

/** One change somewhere in a JSON value: `at` chooses where, `how` what happens there. */
type Change = { at: number; how: 'replace' | 'drop' | 'double' | 'wrap' | 'rename' | 'add'; with: unknown }

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom<Change['how']>(
    'replace',
    'replace',
    'replace',
    'drop',
    'double',
    'wrap',
    'rename',
    'add',
  ),
  with: fc.oneof({ weight: 3, arbitrary: oddity }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) }),
})

/** A value with some changes in it, as JSON. */
export const mutated = (value: unknown): fc.Arbitrary<string> =>
  fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => JSON.stringify(changes.reduce<unknown>((now, each) => changed(now, each), value)) ?? '')

function changed(value: unknown, by: Change): unknown {
  const places = count(value)
  return at(value, { left: by.at % Math.max(1, places) }, by)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []

const count = (value: unknown): number =>
  1 + inside(value).reduce<number>((sum, each) => sum + count(each), 0)

/** Walks to the place and changes it there; all else stays. */
function at(value: unknown, walk: { left: number }, by: Change): unknown {
  if (walk.left-- === 0) return there(value, by)
  if (Array.isArray(value)) return value.map((each) => at(each, walk, by))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, at(each, walk, by)]))
  return value
}

function there(value: unknown, { how, with: other, at: chosen }: Change): unknown {
  if (how === 'wrap') return [value]
  if (Array.isArray(value)) {
    if (how === 'drop') return value.slice(1)
    if (how === 'double') return [...value, ...value]
    if (how === 'add') return [...value, other]
  }
  if (isObject(value)) {
    const keys = Object.keys(value)
    const key = keys[chosen % Math.max(1, keys.length)] ?? ''
    if (how === 'drop') return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key))
    if (how === 'rename') return { ...value, [`${key} `]: value[key] }
    if (how === 'add') return { ...value, [typeof other === 'string' ? other : 'more']: other }
  }
  if (typeof value === 'string' && how === 'double') return value + value
  return other
}

/** Bytes of a text with some of them changed, cut or doubled. */
export const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      fc.nat(100),
    )
    .map(([words, changes, cut]) => {
      const bytes = new TextEncoder().encode(words)
      for (const [where, byte] of changes) if (bytes.length > 0) bytes[where % bytes.length] = byte
      return cut < 30 ? bytes.slice(0, Math.floor((bytes.length * cut) / 30)) : bytes
    })

/** A body that nobody who knows the address would send. */
export const strange: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json({ maxDepth: 4 }),
  oddity.map((value) => JSON.stringify(value) ?? ''),
  deep,
  fc.webQueryParameters(),
  fc.nat(300_000).map((length) => 'x'.repeat(length)),
)

/** A piece of a path or a parameter. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  oddity.map(String),
  fc.uuid(),
  fc.integer().map(String),
)
