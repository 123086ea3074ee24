import { readdirSync, readFileSync } from 'node:fs'
import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import { meant as answering } from '../../bot/meant.ts'
import { pastMessages } from '../../bot/memory.ts'
import type { InTalk } from '../../bot/offline/guess/context.ts'
import { isTopic } from '../../bot/offline/guess/fill.ts'
import { guesses, readFor, sure } from '../../bot/offline/guess/guess.ts'
import { talkOf } from '../../bot/offline/guess/in-talk.ts'
import { byRules, onward } from '../../bot/offline/hear.ts'
import type { World } from '../../bot/offline/meaning.ts'
import { worldIn } from '../../bot/offline/prompt.ts'
import type { PastTurn } from '../../bot/store.ts'
import { embedding } from '../../server/embedding.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Embed } from '../../tools/safety/index.ts'
import { type House, minuteOf, openHouse } from '../eval/house.ts'

/** What was said and the tool or talk that serves it; several are named with a +. */
type Line = { talk: readonly (readonly [said: string, meant: string])[] }
/** A message in a talk with what it means: its place among the guesses. */
export type Sample = { text: string; meant: string; talk: InTalk; label: number }

const folder = new URL('./talks/', import.meta.url)
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line),
)

/** Plays every talk in a gym of the evaluation: what is read in it is what would be read in service. */
export async function sampled(): Promise<Sample[]> {
  const embed = embedding(() => {})
  const house = await openHouse({ weeks: 12, embed })
  const samples: Sample[] = []
  for (const [at, line] of lines.entries()) samples.push(...(await played(house, line, at, embed)))
  await house.close()
  return samples
}

/** Says a talk in a gym, so that each message is judged with what it is really answered after. */
async function played(house: House, { talk }: Line, at: number, embed: Embed): Promise<Sample[]> {
  const past: PastTurn[] = []
  const samples: Sample[] = []
  for (const [nth, [said, meant]] of talk.entries()) {
    const now = minuteOf(house.now, nth)
    const { text, beside } = answering(said, past, (words) => isWish(words, house.gym, now))
    const world = asMeant(worldIn(promptOf(past, text), house.gym, now), talk[nth - 1])
    const sample =
      world.last && beside === undefined && !text.startsWith('/')
        ? await sampleOf(text, meant, world, embed)
        : undefined
    if (sample) samples.push(sample)
    if (nth === talk.length - 1) break
    const { reply } = await house.say({ sender: `talk-${at}`, name: null }, said, {
      id: `${at}.${nth}`,
      at: now,
    })
    past.push({ text: said, reply, tools: reply.tools, at: now })
  }
  await house.reset()
  return samples
}

const isWish = (words: string, gym: Gym, now: Date): boolean =>
  byRules(words, { gym, now, last: undefined }).kind === 'calls'

/** The conversation as the rules read it. */
const promptOf = (past: readonly PastTurn[], text: string): LanguageModelV4Prompt =>
  [...pastMessages(past), { role: 'user' as const, content: text }].map((message) =>
    typeof message.content === 'string'
      ? { ...message, content: [{ type: 'text', text: message.content }] }
      : message,
  ) as LanguageModelV4Prompt

/** Where the message before was misunderstood, the world is as it would have been. */
function asMeant(world: World, before: readonly [string, string] | undefined): World {
  const wanted = before?.[1].split('+').at(-1)
  if (!before || !wanted || isTopic(wanted) || world.last?.tool === wanted) return world
  const { gym, now, earlier } = world
  const ruled = byRules(before[0], { gym, now, last: undefined })
  const made = ruled.kind === 'calls' ? ruled.calls.find(({ tool }) => tool === wanted) : undefined
  return { gym, now, earlier: earlier ?? [], last: made ?? { tool: wanted, input: {} } }
}

async function sampleOf(
  text: string,
  meant: string,
  world: World,
  embed: Embed,
): Promise<Sample | undefined> {
  const ruled = byRules(text, { gym: world.gym, now: world.now, last: undefined })
  const read = readFor(text, ruled, world)
  const byWords = guesses(read)
  const isSure = (byWords[0]?.share ?? 0) >= sure
  const found = isSure ? byWords : guesses(read, (await embed([text]))?.[0])
  const talk = talkOf(read, onward(text, world), found, world)
  const label = talk.guesses.findIndex((guess) => guess.meant === meant)
  return label < 0 || read.places.length === 0 ? undefined : { text, meant, label, talk }
}
