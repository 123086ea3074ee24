import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lists = ['likes', 'dislikes', 'likedExercises', 'dislikedExercises', 'allergies', 'equipment', 'limits']

/** "Take the rows off again", "scratch the olives". */
const takesBack =
  /^(?:(?:actually|ok|and|no|oh|sorry|please|wait|hm+|can you|could you|but) ?,? ?)*(?:take|scratch|remove|drop|delete|cross|strike|forget|scrap|undo|leave|bin) (?:the |that |those |my )?([\p{L} -]+?)(?: (?:bit|one|part|thing))?(?: (?:off|out|away|again|please|from (?:it|that|there|my \w+)|though|after all|of (?:it|that|there)))*(?=$|[,.;!])/u

const stem = (word: unknown): string =>
  String(word)
    .toLowerCase()
    .replace(/(?<=\p{L}{3})e?s$/u, '')

/** A word of a list that was told or kept just now is taken out of it again. */
export function takenBack(text: string, { last }: World): Understanding | undefined {
  if (last?.tool !== 'updateProfile' && last?.tool !== 'consent') return undefined
  const what = takesBack.exec(saidOf(tidied(text)).plain)?.[1]
  const told: unknown = last.tool === 'consent' ? last.input.keep : last.input
  if (what === undefined || typeof told !== 'object' || told === null) return undefined
  for (const [name, value] of Object.entries(told)) {
    const word = lists.includes(name) && [value].flat().find((each) => stem(each) === stem(what))
    if (word) return calls({ tool: 'updateProfile', input: { remove: { [name]: [word] } } })
  }
  return undefined
}
