import { tens, units } from '../../kit/number-words.ts'

/** Number words as digits: "eight hundred" is 800, "a thousand" 1000, "a couple of" 2, "1.2 k" 1200. "one" stays a word. */
export function inDigits(words: readonly string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < words.length; ) {
    const { value, used } = numberAt(words, i)
    out.push(used > 0 ? String(value) : (words[i] ?? ''))
    i += Math.max(1, used)
  }
  return out
}

function numberAt(words: readonly string[], at: number): { value: number; used: number } {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if ((word === 'a' || word === 'one') && next === 'hundred') return plus(words, { value: 100, used: 2 }, at)
  if ((word === 'a' || word === 'one') && next === 'thousand') return { value: 1000, used: 2 }
  if (word === 'couple' || word === 'cpl') return { value: 2, used: next === 'of' ? 2 : 1 }
  const halved = halfAfter(words, at)
  if (halved) return halved
  const digits = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined
  if (digits !== undefined && next === 'k' && digits < 20) return { value: digits * 1000, used: 2 }
  const small = smallAt(words, at)
  const count = small.used > 0 ? small : { value: digits ?? 0, used: digits === undefined ? 0 : 1 }
  if (count.used === 0) return count
  const after = words[at + count.used]
  if (after === 'hundred') return plus(words, { value: count.value * 100, used: count.used + 1 }, at)
  if (after === 'thousand') return plus(words, { value: count.value * 1000, used: count.used + 1 }, at)
  // "one" is mostly a pronoun; a lone numeral already stands as it should.
  return small.used === 1 && word === 'one' ? { value: 0, used: 0 } : count
}

/** "two and a half kilos" */
function halfAfter(words: readonly string[], at: number): { value: number; used: number } | undefined {
  const small = smallAt(words, at)
  const used = Math.max(1, small.used)
  const value = small.used > 0 ? small.value : Number(words[at])
  if (!(value >= 1) || words.slice(at + used, at + used + 3).join(' ') !== 'and a half') return undefined
  return measured.has(words[at + used + 3] ?? '') ? { value: value + 0.5, used: used + 3 } : undefined
}

const measured = new Set('kg lb stone st weeks months days hours'.split(' '))

/** "eight hundred and fifty" */
function plus(words: readonly string[], so: { value: number; used: number }, at: number) {
  const and = words[at + so.used] === 'and' ? 1 : 0
  const rest = smallAt(words, at + so.used + and)
  return rest.used > 0 ? { value: so.value + rest.value, used: so.used + and + rest.used } : so
}

function smallAt(words: readonly string[], at: number): { value: number; used: number } {
  const ten = tens[words[at] ?? '']
  const unit = units[words[at + 1] ?? '']
  if (ten !== undefined) return unit && unit < 10 ? { value: ten + unit, used: 2 } : { value: ten, used: 1 }
  const alone = units[words[at] ?? '']
  return alone === undefined ? { value: 0, used: 0 } : { value: alone, used: 1 }
}
