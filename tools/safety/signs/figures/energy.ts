import type { Sign } from '../sign.ts'

/** Less and less in one conversation, kcal, from which it is no fine tuning. */
const muchLess = 750
const steps = { many: 3, each: 150 }
const floor = 1200

const lowering =
  / (?:lower|minus|take|cut|drop|less|reduce|off|down|another|again|once more|more off|keep going|further|deduct|subtract|remove|knock|shave|and) (?:[a-z]+ ){0,4}?(\d{2,4})(?: (?!kg|g |lb|reps|minutes|days|weeks|steps|%|sets|ml|am|pm|\d))|^ (?:and )?(\d{2,4}) (?:kcal )?(?:less|lower|fewer|off|down|more off)(?= )/
const adding =
  / (?:plus|add|more kcal|higher|increase|up|raise|extra|burned|log|kg|weigh|weight|bench|squat|steps) /

const sign = (cue: string): Sign => ({ kind: 'tooLow', severity: 'refuse', about: 'self', cue })

/** A day's energy that sinks step by step, or is locked below every floor. */
export function energySigns(texts: readonly string[]): Sign[] {
  const cuts = texts.slice(-6).flatMap((text) => {
    const at = lowering.exec(text)
    const kcal = Number(at?.[1] ?? at?.[2] ?? 0)
    return kcal >= 50 && kcal < floor && !adding.test(text) ? [kcal] : []
  })
  const sum = cuts.reduce((total, kcal) => total + kcal, 0)
  const talk = texts
    .slice(-6)
    .some((text) => / (?:kcal|target|macros?|intake|maintenance|calories|goal|plan|eat|off) /.test(text))
  const sinks =
    cuts.length >= 2 &&
    talk &&
    (sum >= muchLess || cuts.filter((kcal) => kcal >= steps.each).length >= steps.many)
  const newest = texts.at(-1) ?? ' '
  const ladder = [
    ...newest.matchAll(/ ([89]\d\d|1\d\d\d)(?= (?:kcal )?(?:,|then|next|and|after|in|$))/g),
  ].map((at) => Number(at[1]))
  if (
    ladder.length >= 3 &&
    (ladder.at(-1) ?? floor) < floor &&
    ladder.every((kcal, at) => at === 0 || kcal < (ladder[at - 1] ?? 0))
  )
    return [sign('ladder')]
  return [...(sinks ? [sign('step-by-step')] : []), ...(locked(newest) ? [sign('locked')] : [])]
}

const lock =
  / (?:make|put|want|lock|fix|pin|cap|keep|hold|set|leave|freeze|settle|stay|bit over|bit under|bit above|so about|around|about|roughly|like) (?:[a-z]+ ){0,3}?(?:at |to |on |over |under )?([3-9]\d\d|1[01]\d\d)(?: ish)?(?= (?!steps|g |kg|mg|ml|m |km|reps|metres|people|minutes|more|less|lb|watts|w |extra|left|burned|off|deficit|surplus))/
const weekdays =
  / ([2-9]\d\d|1[01]\d\d) (?:kcal )?(?:on|during|for|every|from) (?:the |all )?(?:weekdays|week days|working days|training days|rest days|monday to|mon to|every day|most days|days i)(?= )/
/** Per cent under what a body uses, or of it. */
const ofMaintenance =
  / (\d{2}) % (?:under|below|less than|beneath|off|deficit)(?: my| the)?(?: maintenance| tdee| target| intake)?(?= )| (\d{2}) % of (?:my |the )?(?:maintenance|tdee|target|kcal|needs|intake)(?= )/
const dayish =
  / (?:daily|every day|each day|a day|per day|target|intake|macros|total|calories|kcal goal|my day) /
const partly =
  / (?:meal|lunch|dinner|breakfast|snack|burn|burned|burnt|deficit|surplus|shake|recipe|bar|steps|protein|log|maintenance|watch|treadmill|bike|left|plus|more|treat|fits?|craving|budget|quid|rupees|euros?|dollars|bucks|kroner|zloty|pesos|yen|pln|eur|usd|gbp|inr) /

function locked(text: string): boolean {
  const share = ofMaintenance.exec(text)
  if (share && (Number(share[1] ?? 0) >= 40 || Number(share[2] ?? 99) <= 60)) return true
  if (partly.test(text)) return false
  return weekdays.test(text) || (lock.test(text) && dayish.test(text))
}
