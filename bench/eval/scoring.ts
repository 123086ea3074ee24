import type { Reply } from '../../bot/turn.ts'
import { type Topic, talk } from '../../prompts/phrases.ts'
import type { Language } from '../../tools/kit/language.ts'
import { type Call, type Scene, type Score, scoreCalls, type Wanted } from './same.ts'
import type { Expectation, TalkKind } from './sets.ts'

/** How a reply was heard: as calls, or as talk of a kind; `words` are a model's own, which have no kind. */
export type Heard =
  | { kind: 'calls'; calls: readonly Call[] }
  | { kind: 'talk'; topic: Topic | 'words' | 'ask' }

const topics: readonly Topic[] = [
  ...(['greeting', 'thanks', 'help', 'outOfScope', 'emergency', 'lost'] as const),
  ...(['nothingAsked', 'bye', 'who', 'privacyOfOthers'] as const),
]

/** The call by which a reply tells that somebody is in danger. */
const safety = 'safety'

/**
 * What a reply did.
 *
 * @param ownWords whether a language model phrased it, whose talk can't be told apart
 * @param language what the reply is in
 */
export function heardIn(reply: Reply, gym: string, ownWords: boolean, language: Language = 'en'): Heard {
  // Whoever is in danger was answered with that, whatever ran before it.
  if (reply.tools.some(({ name }) => name === safety)) return { kind: 'talk', topic: 'emergency' }
  const calls = callsOf(reply)
  if (calls.length > 0) return { kind: 'calls', calls }
  const known = topics.find((topic) => reply.text.startsWith(talk(topic, { gym, language })))
  return { kind: 'talk', topic: known ?? (ownWords ? 'words' : 'ask') }
}

/** The calls of a reply, without those repeated and those taken back for a malformed input. */
function callsOf({ tools }: Reply): Call[] {
  const made = tools.filter(({ name }) => name !== safety)
  const tried = made.filter(
    ({ name, ok, result }, i) =>
      ok || !isMalformed(result) || !made.slice(i + 1).some((later) => later.name === name),
  )
  const calls = tried.map(({ name, input }) => ({ tool: name, input: (input ?? {}) as Call['input'] }))
  return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()]
}

const isMalformed = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'code' in result && result.code === 'bad_input'

/** Holds what was heard against what would be right; the better of it and its alternative. */
export function scoreTurn(heard: Heard, { any, calls, talk: kinds, or }: Expectation, scene: Scene): Score {
  if (any) return { tool: true, input: true }
  const wanted = alternatives(calls ?? [], or ?? [])
  const scores = heard.kind === 'calls' ? wanted.map((each) => scoreCalls(heard.calls, each, scene)) : []
  const spoken = heard.kind === 'talk' && kinds !== undefined && isOf(kinds, heard.topic)
  const all = [...scores, { tool: spoken, input: spoken }]
  return { tool: all.some(({ tool }) => tool), input: all.some(({ input }) => input) }
}

/** The calls wanted, the others together, and each of the others in the place of the one it stands for. */
function alternatives(calls: readonly Wanted[], or: readonly Wanted[]): Wanted[][] {
  const swapped = or.flatMap((other) => {
    if (calls.length === 1) return [[other]]
    const at = calls.findIndex(({ tool }) => tool === other.tool)
    return at >= 0 ? [calls.with(at, other)] : []
  })
  return [[...calls], [...or], ...swapped].filter((list) => list.length > 0)
}

/** A model's own words are taken for any kind of talk but an emergency, which code alone may answer. */
function isOf(kinds: readonly TalkKind[], topic: Topic | 'words' | 'ask'): boolean {
  if (topic === 'words') return kinds.some((kind) => kind !== 'emergency')
  return (kinds as readonly string[]).includes(topic)
}

/** What was heard, in one line. */
export function shown(heard: Heard): string {
  if (heard.kind === 'talk') return heard.topic
  return heard.calls.map(({ tool, input }) => `${tool} ${JSON.stringify(input)}`).join(' + ')
}
