import { kgOf } from '../intents/coach/facts/figures.ts'
import { pastIn, withoutTimes } from '../intents/coach/moment.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'

const lead =
  '(?:(?:oh|ah|and|also|plus|ok|so|yes|then|but|hm+|wait|cool|thanks|right|forgot|on|at|for|from)[ ,.:]*)*'

/** Another weighing, of the day that stands beside it: "and 93 yesterday", "last friday it was 85.1". */
const another = new RegExp(
  `^${lead}(?:(?:it|i|that|mine|the scales?) (?:was|were|said|showed|read|weighed|had)|was|weighed|had|said|:|-)?[ ,:]*(?:at |about |around |a |exactly )*(\\d{2,3}(?:[.,]\\d{1,2})?(?: ?(?:kgs?|kilos?|lbs?|pounds|stones?|st))?)(?: (?:on the scales?|too|as well|then|by the way|before|i think|it was|i was))*$`,
)

/** Where it is going. */
const trend = new RegExp(
  `^${lead}(?:is (?:it|that|the trend|this)|am i|are we|does it)(?: (?:actually|really|even|still))* (?:going|heading|trending|getting|coming|moving|dropping|falling|rising|losing|gaining|go)\\b|\\b(?:trend|on track|which way)\\b`,
)

/** The last call noted what somebody weighs, or their yes to it did. */
const isWeight = ({ tool, input }: Wish): boolean =>
  tool === 'logWeight' ||
  (tool === 'consent' &&
    typeof input.keep === 'object' &&
    input.keep !== null &&
    'weightKg' in input.keep &&
    !('heightCm' in input.keep))

const mostWords = 12

/** After a weight: one of another day, or how it goes. */
export function afterWeight(text: string, world: World): Understanding | undefined {
  const { last } = world
  if (!last || !isWeight(last)) return undefined
  const { plain, asked } = saidOf(tidied(text))
  if (plain.split(' ').length > mostWords) return undefined
  if (trend.test(plain)) return calls({ tool: 'myProgress', input: { what: 'weight' } })
  const at = asked ? undefined : pastIn(plain, world)
  const said = at && another.exec(withoutTimes(plain).replace(/[ ,]+$/, ''))?.[1]
  const weightKg = said ? kgOf(said.replace(',', '.')) : undefined
  return weightKg !== undefined && weightKg >= 25 && weightKg <= 400
    ? calls({ tool: 'logWeight', input: { weightKg, at } })
    : undefined
}
