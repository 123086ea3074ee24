import type { World } from '../../meaning.ts'
import { equipmentMentions } from '../../splits/equipment.ts'
import { wordsOfGym } from '../../words/vocabulary.ts'
import { exercisesIn } from './exercises.ts'
import type { Part } from './row.ts'

const areas =
  '#thing|racks?|squat ?racks?|power ?racks?|benches|bench|machines?|cables?|cable (?:machine|station|tower|crossover)s?|dumbbells?|barbells?|treadmills?|bikes?|rowers?|rowing machines?|leg press|hack squat|smith(?: machine)?|platforms?|pull ?up bars?|dip bars?|kettlebells?|ellipticals?|cross ?trainers?|stairmasters?|trap bar|landmine|pec deck|lat pull ?downs?|preacher bench|ez bar|cage'

export const isTaken =
  /\b(?:taken|occupied|in use|being used|hogg(?:ed|ing)|busy|full|not free|not available|unavailable|gone|out of order|broken|being fixed|someone (?:is|has|else|on|in|at|using)|somebody (?:is|has|else|on|in|at|using)|people (?:are )?(?:on|using)|queue|queues|(?:has|have|got|with|there is) (?:a |an |the )?(?:huge |long |big |massive |small )?(?:line|wait|crowd)|a line|lined up|hijacked|camped (?:on|at|out)|camping (?:on|at|out)|parked (?:on|at|himself|herself)|never coming off|will not get off|lads on|girls on|folks on|waiting for|wait for|no free|none free|not? (?:\w+ ){0,3}(?:free|available|left)|can not get (?:on|to|a|the|near|close|anywhere near|hold of|my hands on|access)|could not get (?:on|near|a go)|there is no|there are no|never free|guy(?: is)? on|bloke on|everyone is on|using)\b/

/** The equipment or the exercise that somebody else has. */
export function takenIn(plain: string, world: World): string | undefined {
  if (!isTaken.test(plain)) return undefined
  const things = thingsIn(plain, world)
  const near = things.find(({ from, to }) => {
    const after = plain.slice(to, to + 40)
    const before = plain.slice(Math.max(0, from - 40), from)
    return (
      /^(?:s|'s)? ?(?:is|are|s|was|were|all|both|still|always|currently|has|have|been|just|got|looks?|super|really|so|too|'s|now|seems?|station|machine|area|,| )*(?:taken|occupied|in use|being|hogg|busy|full|not (?:free|available)|unavailable|gone|broken|out of|(?:a |the )?(?:huge |long |big )?(?:line|queue|wait))/.test(
        after,
      ) ||
      /\b(?:on|using|hogging|in|at|for|no(?: free)?|occupying|takes?|taken|took|near|free|has|have|got|available|get(?: on| on to| to| near| close to| anywhere near| hold of| a go on| access to| my hands on)?|there (?:is|are) (?:a )?(?:queue|line) (?:for|at)) (?:all |both |up )*(?:the |a |an |my |every |any |all the |free |last |only )*$/.test(
        before,
      )
    )
  })
  return near?.said.replace(/'s$/, '')
}

type Thing = { said: string; from: number; to: number }

function thingsIn(plain: string, world: World): Thing[] {
  const words = [...plain.matchAll(/[\p{L}']+/gu)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }))
  const { equipment } = wordsOfGym(world.gym)
  const marked = equipmentMentions(
    words.map(({ word }) => word),
    equipment,
  ).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]]
    return first && last ? [{ said: plain.slice(first.from, last.to), from: first.from, to: last.to }] : []
  })
  const areasNamed = [...plain.matchAll(new RegExp(`\\b(?:${areas})\\b`, 'g'))].map(({ 0: said, index }) => ({
    said,
    from: index,
    to: index + said.length,
  }))
  const exercises = exercisesIn(plain).map(({ said, from, to }) => ({ said, from, to }))
  // The longest name of a place counts: the squat rack is no squat.
  return [...marked, ...exercises, ...areasNamed].sort((a, b) => b.said.length - a.said.length)
}

/** Asked about, usual, or over: how busy it is, and no machine that is in the way now. */
export const aboutCrowds = ({ plain, question }: Part): boolean =>
  question ||
  /^(?:is|are|do|does|would|will|what|how|when|any|whats)\b|\b(?:usually|always|how|will|why|had to|was|were|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|line for|wait for|queue for|queues?|area|gym)\b/.test(
    plain.replace(/\b(?:again|still)\b/g, ''),
  )
