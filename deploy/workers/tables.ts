import { parseSync } from 'oxc-parser'

/** What a file of code gives and keeps: `code` reads at `name[i]` what now stands in `table`. */
export type Cut = { code: string; cuts: number }

/** Plain values, as JSON knows them: long words, and lists and records of such. */
export type Table = {
  values: unknown[]
  /** Where words already stand, so that none stand twice. */
  places: Map<string, number>
}

export const emptyTable = (): Table => ({ values: [], places: new Map() })

/** A node of the tree of a program, as ESTree has it. */
type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** What takes less is not worth a place of its own, in characters. */
const leastText = 16
const leastRecord = 60
const leastPattern = 40

/** The wrappers in which the bundler keeps modules that are asked for late; each runs once, as a module does. */
const wrappers = ['__esm', '__commonJS']

/** Code that may run more than once: what it makes has to be a new one every time. */
const again = /Function|Method|Class|^(?:For|While|DoWhile)/

const names = /^(?:Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/

/**
 * Takes the long words and the plain lists and records out of a program and puts them into a table, so that they can
 * travel as data: a machine reads JSON faster than code, and only code counts against the size of a Worker.
 *
 * A list or record is taken only where it is made once, at the top of a module; words are the same however often they
 * are made. One that is plain but for some of its values is taken as far as it is plain.
 *
 * @param name under which the program finds the table's values
 */
export function cutTables(code: string, table: Table, name: string): Cut {
  const { program, errors } = parseSync('worker.js', code)
  if (errors.length > 0) throw new Error(`The program can't be read: ${errors[0]?.message}`)
  const changes: Change[] = []
  const place = (value: unknown) => `${name}[${placeOf(table, value)}]`
  const walk = (node: unknown, once: boolean): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, once)
    if (!isNode(node) || 'directive' in node) return
    if (node.type === 'TemplateLiteral') changes.push(...wordsBetween(node, place))
    if (once && isPattern(node)) return void changes.push({ ...spanOf(node), text: patternAt(node, place) })
    const worth = textIn(node) ?? (once ? recordIn(node) : undefined)
    if (worth !== undefined) changes.push({ ...spanOf(node), text: ` ${place(worth.value)}` })
    else if (!(once && partly(node, { changes, place, walk }))) inside(node, once, walk)
  }
  walk(program as unknown, true)
  return { code: changed(code, changes), cuts: changes.length }
}

type Change = { start: number; end: number; text: string }
type Walk = (node: unknown, once: boolean) => void

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const spanOf = ({ start, end }: Node) => ({ start, end })

function placeOf({ values, places }: Table, value: unknown): number {
  const known = typeof value === 'string' ? places.get(value) : undefined
  if (known !== undefined) return known
  const at = values.push(value) - 1
  if (typeof value === 'string') places.set(value, at)
  return at
}

/** Goes on with what a node is made of, but for names and addresses of modules, which must stand as they are. */
function inside(node: Node, once: boolean, walk: Walk): void {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return
  if (node.type === 'ImportExpression') return
  if (isWrapper(node)) walk(bodyOf(node), true)
  else if (node.type === 'TaggedTemplateExpression') {
    walk(node.tag, once)
    // A tag is handed the very words that stand there.
    walk((node.quasi as Node).expressions, once)
  } else children(node, once, walk)
}

function children(node: Node, once: boolean, walk: Walk): void {
  const still = once && !again.test(node.type)
  for (const [key, value] of Object.entries(node)) {
    const isName = key === 'key' && names.test(node.type) && !node.computed
    const isAddress = key === 'source' || key === 'exported' || key === 'local'
    if (!isName && !isAddress) walk(value, still)
  }
}

const isWrapper = (node: Node) =>
  node.type === 'CallExpression' && wrappers.includes(String((node.callee as Node).name))

/** The body of the one function in a wrapper's record. */
function bodyOf(node: Node): unknown {
  const [record] = node.arguments as [Node]
  return (record.properties as Node[]).map((each) => (each.value as Node).body)
}

type Worth = { value: unknown }

function textIn(node: Node): Worth | undefined {
  if (node.type !== 'Literal' && node.type !== 'TemplateLiteral') return undefined
  const known = plain(node)
  return typeof known?.value === 'string' && node.end - node.start >= leastText ? known : undefined
}

/** What stands between the values of a text, where it is long. */
function wordsBetween(node: Node, place: (value: unknown) => string): Change[] {
  if ((node.expressions as Node[]).length === 0) return []
  return (node.quasis as (Node & { value: { cooked: string | null } })[])
    .filter(({ value: { cooked } }) => cooked !== null && cooked.length >= leastText)
    .map((each) => ({ ...spanOf(each), text: `\${${place(each.value.cooked)}}` }))
}

/** A pattern to search by that is made once and is long. */
const isPattern = (node: Node) => 'regex' in node && node.end - node.start >= leastPattern

function patternAt({ regex }: Node, place: (value: unknown) => string): string {
  const { pattern, flags } = regex as { pattern: string; flags: string }
  return ` new RegExp(${place(pattern)},${JSON.stringify(flags)})`
}

const isRecord = ({ type }: Node) => type === 'ObjectExpression' || type === 'ArrayExpression'

const recordIn = (node: Node): Worth | undefined =>
  isRecord(node) && node.end - node.start >= leastRecord ? plain(node) : undefined

/** The value of an expression that is data and nothing else, or undefined. */
function plain(node: Node): Worth | undefined {
  if (node.type === 'ArrayExpression') return listOf(node)
  if (node.type === 'ObjectExpression') return fieldsOf(node)
  if (node.type === 'UnaryExpression') return turned(node)
  if (node.type === 'TemplateLiteral') {
    const [first] = node.quasis as { value: { cooked: string | null } }[]
    const whole = (node.expressions as Node[]).length === 0 && first?.value.cooked != null
    return whole ? { value: first.value.cooked } : undefined
  }
  // Patterns and long numbers are no data of JSON.
  if (node.type !== 'Literal' || 'regex' in node || 'bigint' in node) return undefined
  return { value: node.value }
}

/** "-1" and "!0"; JSON knows no zero below zero. */
function turned({ operator, argument }: Node): Worth | undefined {
  const of = plain(argument as Node)?.value
  if (typeof of !== 'number') return undefined
  if (operator === '!') return { value: !of }
  return operator === '-' && of !== 0 ? { value: -of } : undefined
}

function listOf(node: Node): Worth | undefined {
  const value = (node.elements as (Node | null)[]).map((each) => each && plain(each))
  return value.every((each) => each) ? { value: value.map((each) => each?.value) } : undefined
}

function fieldsOf(node: Node): Worth | undefined {
  const fields = (node.properties as Node[]).map((each) => {
    const key = keyOf(each)
    const value = key === undefined ? undefined : plain(each.value as Node)
    return value && ([key, value.value] as const)
  })
  if (!fields.every((each) => each !== undefined)) return undefined
  return { value: Object.fromEntries(fields) }
}

/** The name of a field that is nothing but a name and a value. */
function keyOf(field: Node): string | undefined {
  if (field.type !== 'Property' || field.computed || field.method || field.kind !== 'init') return undefined
  const key = field.key as Node
  const name = String(key.type === 'Identifier' ? key.name : key.value)
  return name === '__proto__' || field.shorthand ? undefined : name
}

type Means = { changes: Change[]; place(value: unknown): string; walk: Walk }

/**
 * A record some of whose values are code: the rest of it goes into the table, with its place kept for each of them, so
 * that the order of the names stays.
 */
function partly(node: Node, { changes, place, walk }: Means): boolean {
  if (node.type !== 'ObjectExpression') return false
  const fields = (node.properties as Node[]).map((field) => ({ field, key: keyOf(field) }))
  if (!fields.every(({ key }) => key !== undefined)) return false
  if (new Set(fields.map(({ key }) => key)).size < fields.length) return false
  const known = fields.map(({ field, key }) => ({ field, key, value: plain(field.value as Node) }))
  const code = known.filter(({ value }) => !value)
  const spared = known.filter(({ value }) => value).reduce((sum, { field: f }) => sum + f.end - f.start, 0)
  if (spared < leastRecord) return false
  const record = Object.fromEntries(known.map(({ key, value }) => [key, value?.value ?? null]))
  changes.push({ start: node.start, end: node.start + 1, text: ` Object.assign(${place(record)},{` })
  for (const { field, value } of known) {
    const last = field === known.at(-1)?.field
    if (!value) walk(field, true)
    else if (!last)
      changes.push({
        ...upToNext(
          field,
          known.map((each) => each.field),
        ),
        text: '',
      })
    else changes.push({ ...spanOf(field), text: '' })
  }
  changes.push({ start: node.end - 1, end: node.end, text: '})' })
  return code.length > 0
}

/** A field with the comma after it. */
function upToNext(field: Node, all: readonly Node[]): { start: number; end: number } {
  const next = all[all.indexOf(field) + 1]
  return { start: field.start, end: next?.start ?? field.end }
}

function changed(code: string, changes: Change[]): string {
  let out = ''
  let at = 0
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text
    at = end
  }
  return out + code.slice(at)
}
