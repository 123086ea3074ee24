import type { MessageEntity } from 'grammy/types'
import { stretches } from './parts.ts'

/** How a stretch of words looks; what Telegram calls an entity, its place in UTF-16 units. */
export type Look =
  | { type: 'bold' | 'code'; offset: number; length: number }
  | (MessageEntity.TextLinkMessageEntity & { type: 'text_link' })

/** Words with their looks: no letter of them is a sign of anything, so nothing in them can break a message. */
export type Words = { text: string; looks: readonly Look[] }

/** Telegram reads no more looks than this in a message, and leaves the rest plain. */
const mostLooks = 100

/** A line no longer than this that ends with a colon is the head of what follows. */
const longestHead = 64

/** What marks words in the writing of language models. Stars and marks that mark nothing are left as they are. */
const marked =
  /\*\*(?=[^\s*])(?<bold>[^\n]*?[^\s*])\*\*(?!\*)|`(?<code>[^`\s](?:[^`\n]*[^`\s])?)`|\[(?<label>[^\][\n]+)\]\((?<url>https?:\/\/[^\s()<>]+)\)/gu

/**
 * A reply as Telegram shows it: heads and the names of rows in bold, links under their words. What a language model wrote
 * in Markdown loses its marks; every other letter stays.
 */
export function looked(reply: string): Words {
  const lines = kept(reply).split('\n').map(lookedLine)
  let text = ''
  const looks: Look[] = []
  lines.forEach((line, i) => {
    const offset = text.length + (i > 0 ? 1 : 0)
    text += i > 0 ? `\n${line.text}` : line.text
    const own = line.looks.length > 0 ? line.looks : headOf(lines, i)
    looks.push(...own.map((look) => ({ ...look, offset: look.offset + offset })))
  })
  return { text, looks }
}

/**
 * Words as Telegram keeps them: it takes marks of direction and some others out in silence, and the places of what stands
 * behind them would be wrong.
 */
export const kept = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')

/** A line without its marks. */
function lookedLine(line: string): Words {
  const head = /^#{1,6}\s+(\S.*)$/u.exec(line)?.[1]
  if (head !== undefined) {
    const { text } = lookedIn(head)
    return { text, looks: bold(text) }
  }
  return lookedIn(line.replace(/^(\s*)\*(?=\s+\S)/u, '$1•'))
}

function lookedIn(line: string): Words {
  if (line === '') return { text: '', looks: [] }
  let text = ''
  let from = 0
  const looks: Look[] = []
  for (const match of line.matchAll(marked)) {
    const { bold: strong, code, label, url } = match.groups ?? {}
    // Within bold words there may be a link, and no code: Telegram lets code stand alone.
    const inner = lookedIn(strong ?? '')
    const shown = strong === undefined ? (code ?? label ?? '') : inner.text
    text += line.slice(from, match.index)
    const place = { offset: text.length, length: shown.length }
    if (url !== undefined) looks.push({ type: 'text_link', url, ...place })
    else looks.push({ type: strong === undefined ? 'code' : 'bold', ...place })
    const links = inner.looks.filter(({ type }) => type === 'text_link')
    looks.push(...links.map((look) => ({ ...look, offset: look.offset + place.offset })))
    text += shown
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), looks }
}

const bold = (text: string, length = text.trimEnd().length): Look[] =>
  length > 0 ? [{ type: 'bold', offset: 0, length }] : []

/** "Mon: Full body A": the name of a row, where the lines beside it have one too. */
const row = /^(?<name>\p{L}[\p{L}\p{N} .]{0,23}):\s+\S/u

/** The head of a list, or the name at the beginning of one of several rows. */
function headOf(lines: readonly Words[], i: number): Look[] {
  const text = lines[i]?.text ?? ''
  const next = lines[i + 1]?.text ?? ''
  if (/\S:$/u.test(text) && text.length <= longestHead && next.trim() !== '') return bold(text)
  const name = row.exec(text)?.groups?.name
  const beside = [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && row.test(line.text))
  return name !== undefined && beside ? bold(text, name.length + 1) : []
}

/**
 * Words as messages of at most `most` UTF-16 units, cut between paragraphs, lines or words, and not through a look where
 * that can be helped.
 */
export function wordsIn({ text, looks }: Words, most: number): Words[] {
  return stretches(text, most, looks).map(({ offset, length }) => ({
    text: text.slice(offset, offset + length),
    looks: looks.flatMap((look) => within(look, offset, offset + length)).slice(0, mostLooks),
  }))
}

/** A look as far as it lies in a part of the text, told from the part's beginning. */
function within(look: Look, from: number, to: number): Look[] {
  const start = Math.max(look.offset, from)
  const end = Math.min(look.offset + look.length, to)
  return end > start ? [{ ...look, offset: start - from, length: end - start }] : []
}
