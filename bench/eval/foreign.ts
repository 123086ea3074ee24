import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { inSpeech } from '../../tools/kit/language.ts'
import { parseInstant } from '../../tools/kit/time.ts'
import type { House } from './house.ts'
import { remembered, type Score } from './same.ts'
import { heardIn, scoreTurn, shown } from './scoring.ts'
import { BadLine, type Expectation, type Split, talkKinds } from './sets.ts'

const call = z.object({ tool: z.string(), input: z.record(z.string(), z.unknown()).default({}) })
const right = z.union([
  call.extend({ and: z.array(call).default([]) }),
  z.object({ topic: z.string(), and: z.array(call).default([]) }),
])
const line = z.intersection(
  z.object({ lang: z.enum(['de', 'es']), text: z.string().min(1), or: z.array(right).default([]) }),
  right,
)

/** A German or Spanish message that stands alone, with each answer to it that would be right. */
export type ForeignLine = {
  language: 'de' | 'es'
  text: string
  rights: readonly z.output<typeof right>[]
}

/** How a message was taken. */
export type ForeignOutcome = Score & { language: 'de' | 'es'; text: string; heard: string; crashed: boolean }

/** Reads a half of the set. @throws {BadLine} */
export async function readForeign(half: Split): Promise<ForeignLine[]> {
  const text = await readFile(new URL(`foreign-${half}.jsonl`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each, i) => {
      const read = line.safeParse(JSON.parse(each))
      if (!read.success) throw new BadLine(`foreign-${half}.jsonl:${i + 1}: ${z.prettifyError(read.error)}`)
      const { lang, text: said, or, ...first } = read.data
      return { language: lang, text: said, rights: [first, ...or] }
    })
}

/** When they are all said. */
const saidAt = '2026-11-24T17:42'

/** Says one over the live road, by somebody new whose app is in its language, and holds what came of it against what is right. */
export async function scoreForeign(house: House, said: ForeignLine, id: string): Promise<ForeignOutcome> {
  const { language, text } = said
  const now = parseInstant(saidAt, house.zone) ?? house.now
  const speaker = { sender: `foreign-${id}`, name: null }
  const { reply, crashed } = await house.say(speaker, text, { id, at: now, language })
  await house.reset()
  return inSpeech({ language, clock: '24' }, () => {
    const heard = heardIn(reply, house.gym.name, false, language)
    const scene = { gym: house.gym, zone: house.zone, now, ...remembered([]) }
    const scores = said.rights.flatMap(wanted).map((each) => scoreTurn(heard, each, scene))
    const best = {
      tool: !crashed && scores.some(({ tool }) => tool),
      input: !crashed && scores.some(({ input }) => input),
    }
    return { language, text, heard: shown(heard), crashed, ...best }
  })
}

/** What is right as the other sets write it: of words joined by "|" the first of each, the second of each, and so on. */
function wanted(one: z.output<typeof right>): Expectation[] {
  if ('topic' in one)
    return [{ talk: [kindOf(one.topic)] }, ...(one.and.length > 0 ? [{ calls: one.and }] : [])]
  const { and, ...first } = one
  const most = Math.max(
    1,
    ...[...JSON.stringify([first, ...and]).matchAll(/"[^"]*\|[^"]*"/g)].map(([w]) => w.split('|').length),
  )
  return Array.from({ length: most }, (_, nth) => ({
    calls: [first, ...and].map((each) => chosen(each, nth)),
  }))
}

/** A kind of talk; what is none of them is a kind of danger. */
const kindOf = (topic: string) => talkKinds.find((kind) => kind === topic) ?? 'emergency'

const chosen = <T>(value: T, nth: number): T =>
  JSON.parse(JSON.stringify(value), (_, each) => {
    if (typeof each !== 'string' || !each.includes('|')) return each
    const words = each.split('|')
    return words[Math.min(nth, words.length - 1)]
  }) as T
