/** What is told of a statement: what it does to which table of ours. Its values are never seen here. */
export type Summary = { name: string; attributes: Record<string, string> }

const table = '"?([a-z_]+)"?'

/** In the order they are looked for; a statement that begins with `with` is what it does in the end. */
const forms: readonly [string, RegExp][] = [
  ['insert', new RegExp(`\\binsert\\s+into\\s+${table}`, 'i')],
  ['update', new RegExp(`\\bupdate\\s+${table}\\s+(?:[a-z]+\\s+)?set\\b`, 'i')],
  ['delete', new RegExp(`\\bdelete\\s+from\\s+${table}`, 'i')],
  ['select', new RegExp(`\\bselect\\b[\\s\\S]*?\\bfrom\\s+${table}`, 'i')],
]

/** Summaries of texts that come again and again; a process has few different ones. */
const known = new Map<string, Summary>()
const mostKnown = 500

/** "select turns", "insert claims", "transaction". */
export function summaryOf(text: string): Summary {
  const before = known.get(text)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const made = summarized(text)
  known.set(text, made)
  return made
}

function summarized(text: string): Summary {
  const system = { 'db.system.name': 'postgresql' }
  if (text === 'begin') return { name: 'transaction', attributes: system }
  for (const [operation, form] of forms) {
    const name = form.exec(text)?.[1]
    if (name === undefined) continue
    const attributes = { ...system, 'db.operation.name': operation, 'db.collection.name': name }
    return { name: `${operation} ${name}`, attributes }
  }
  return { name: 'statement', attributes: system }
}
