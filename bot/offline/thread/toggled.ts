import { wordTable } from '../../../tools/kit/word-table.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'

const it = '(?:it|them|em|that|those|these|this|that one|this one|all (?:of )?(?:it|them|that)|everything)'
const again = '(?: (?:again|back|please|then|now|after all|for me|too|as well|instead|sorry|thanks))*'
const verb = '(?:switch|turn|put|set|flip|toggle|get|bring)'

/** Something that was switched off is wanted again. */
const on = new RegExp(
  `\\b(?:${verb} ${it} (?:back )?on|${verb} (?:back )?on ${it}|${verb} ${it} back|${it} (?:back )?on again|(?:re ?enable|reactivate|resume|restart|unmute|re ?start|enable|allow) ${it}|start ${it} (?:up )?again)${again}$`,
)

/** Something that was switched on is not wanted any more. */
const off = new RegExp(
  `\\b(?:(?:switch|turn|put|set|flip|toggle) ${it} (?:back )?off|(?:switch|turn|put) (?:back )?off ${it}|${it} (?:back )?off again|(?:disable|deactivate|stop|mute|end|disallow) ${it}(?: again)?)${again}$`,
)

/** What was there before is wanted back. */
const back =
  /\b(?:(?:bring|put|get|give(?: me)?|take|have|want|restore|revert(?: to)?|go(?:ing)?|switch|change|return|prefer|keep|use)(?: (?:me|us|it|that))? (?:back )?(?:to )?(?:the |my )?(?:old|previous|last|earlier|former|original|first) ?(?:one|plan|version|programme|program|menu|routine)?(?: back)?|(?:the |my )?(?:old|previous|earlier|former|original|first|last) (?:one|plan|version|programme|program|menu|routine)(?: (?:was|is|looked|seemed|suited|felt))? (?:better|nicer|back|fine|good|more)|(?:the )?(?:one|plan|version|programme|program|menu|routine) (?:from )?before(?: (?:was|is|looked|that))? ?(?:better|nicer)?|(?:liked|preferred|loved|want|miss) (?:the )?(?:old|previous|earlier|first|last|original) (?:one|plan|version|menu|routine)|(?:liked|preferred|loved) (?:the )?(?:one|plan|it) before)\b/

/** Which way a call can be turned round, by its tool. */
type Turn = (way: 'on' | 'off', wish: Wish) => Wish | undefined

const turns = wordTable<Turn>({
  stopNotices: (way) => ({ tool: 'stopNotices', input: way === 'on' ? { resume: true } : {} }),
  shareTalk: (way) => ({ tool: 'shareTalk', input: { share: way === 'on' } }),
  pauseTraining: (way, { input }) =>
    way === 'on' && input.back !== true ? { tool: 'pauseTraining', input: { back: true } } : undefined,
  notifyWhenQuiet: (way) => (way === 'off' ? { tool: 'undo', input: {} } : undefined),
})

/** Names what is meant, so that nothing before has to be looked for. */
const named =
  /\b(?:slots?|places?|bookings?|lunch|dinner|breakfast|alarm|light|music|tv|heating|aircon|fan)\b/

const mostWords = 16
const lastWords = 8

/** The end of a message that says what to turn, after its reason: "meeting's off lol, switch them back on". */
const endsOf = (plain: string): string[] =>
  plain
    .split(/[,;.!?]|\b(?:and|so|then|but)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.split(' ').length <= lastWords)

/**
 * "Switch them back on", "turn that off again": what was last turned the other way, also some turns earlier; and of plans
 * "bring the old one back". Undefined where nothing before can be turned.
 */
export function toggled(text: string, world: World): Understanding | undefined {
  const plain = saidOf(tidied(text)).plain.replace(/\bu\b/g, 'you')
  if (plain.split(' ').length > mostWords) return undefined
  const before = [...(world.last ? [world.last] : []), ...(world.earlier ?? [])]
  const parts = [plain, ...endsOf(plain)].filter((part) => !named.test(part))
  const way = parts.some((part) => on.test(part))
    ? 'on'
    : parts.some((part) => off.test(part))
      ? 'off'
      : undefined
  if (way) {
    for (const wish of before) {
      const turned = turns[wish.tool]?.(way, wish)
      if (turned) return calls(turned)
    }
  }
  return back.test(plain) && !named.test(plain) ? theOld(before) : undefined
}

const changesPlan = /^(?:planWorkouts|planMeals|swapMeal|swapExercise)$/

/** Of a plan the one before it; of a swap what was there before, which taking the swap back brings. */
function theOld(before: readonly Wish[]): Understanding | undefined {
  const plan = before.find(({ tool }) => changesPlan.test(tool))
  if (!plan) return undefined
  return /^swap/.test(plan.tool)
    ? calls({ tool: 'undo', input: {} })
    : calls({ tool: plan.tool, input: { old: true } })
}
