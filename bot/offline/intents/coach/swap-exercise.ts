import type { World } from '../../meaning.ts'
import { sayings, says } from '../../sayings.ts'
import { exercisesIn, isEverydayName } from './exercises.ts'
import { limitsOf } from './facts/limits.ts'
import { type Part, type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'
import { aboutCrowds, isTaken, takenIn } from './taken.ts'

const swapsExercise = sayings(`
  any|some|got alternatives|substitutes|swaps|ideas|suggestions|options
  swap|change|replace|take|get|kick [out|rid_of] .. out|off
  what|anything|something similar|like|same_muscle|same_muscles
  instead_of|alternative|alternatives|substitute|substitutes|replacement|replacements|replace|swap|swapping|switch|sub|variation|variations|equivalent
  what|anything|something else|other|different [can|could|should|to|do|i|exercise|instead|hits|works|that|for]
  another|different|other exercise|movement|lift|machine|option
  can|could|do|should|to i|we [do|use|try|hit] instead|rather
  instead
  in place_of
  give|show|suggest|find me another|something|anything|other|different [else|one]
  easier|harder|simpler|lighter|safer version|variation|option|progression|regression|alternative
  taken|occupied|in_use|being_used|hogging|hogged|busy
  someone|somebody|some_guy|some_bloke|a_guy|people|everyone [is|are|has|keeps] [already|still] on|using|hogging|at|in|curling_in|taken
  hurts|hurt|hurting|aggravates|aggravate|painful|pain
  not|no free|available
  change|exchange|trade [out] [the|my] .. for|to|out
`)

const painful =
  /\b(?:hurts?|hurting|pain(?:ful|s)?|aches?|aching|sore|aggravat\w+|kills?|killing|bothers?|injur\w+|tweaks?|bad|dodgy|twinge|uncomfortable|niggle\w*|irritates?|plays up|playing up|flares? up|(?:do(?:es)?|did|doing) (?:my|me) \w+ in|(?:wreck|wrecks|ruin|ruins|destroy|destroys|mess(?:es)? up|hard on|murder on|rough on|tough on|not good for|bad for|too much for|sets? off|strains?|straining|twinges?|jams?|pinch(?:es|ing)?|clicks?|clicking|crunch(?:es)?|stings?|stinging|burning|sharp|grumbl\w+|complain\w*|moan\w*|screaming|protest\w*|angry|swell\w*)(?: (?:my|the|me|in|on))*)\b/
const hated =
  /\b(?:hate|dislike|do not (?:really |particularly )?(?:like|enjoy|want)|can not stand|bored of|boring|bored with|sick of|not a fan|detest|fed up|loathe|do not fancy|despise|not for me|not my thing|can not do with|over it|had enough of|(?:sick|tired) to death)\b/

/** The word that a swap is about, and what stands in its place. */
function ofSwap(part: Part, world: World): Record<string, unknown> {
  const { plain } = part
  const taken = takenIn(plain, world)
  const spelled = exercisesIn(plain)
  const named = (spelled.length > 0 ? spelled : exercisesIn(part.text.trim())).map(({ said }) => said)
  const spoken = named.filter((said) => !taken || !overlap(said, taken))
  const reason = taken
    ? 'taken'
    : painful.test(plain) || limitsOf(plain)
      ? 'pain'
      : hated.test(plain)
        ? 'dislike'
        : undefined
  const exercise = swappedOut(plain, spoken)
  const where = reason === 'pain' ? placeOfPain(plain) : undefined
  const to = exercise && broughtIn(plain, spoken, exercise)
  return {
    ...(exercise ? { exercise } : {}),
    ...(to ? { to } : {}),
    ...(taken ? { taken } : {}),
    ...(reason ? { reason } : {}),
    ...(where ? { where } : {}),
  }
}

const joint =
  '(?:knee ?caps?|hammys?|hamstrings?|glutes?|groin|ribs?|hip flexors?|knees?|hips?|(?:lower |upper |mid )?backs?|shoulders?|shoulder blades?|rotator cuffs?|elbows?|wrists?|forearms?|ankles?|necks?|achilles|foot|feet|spine|calf|calves|thumbs?|hands?|shins?|heels?|toes?|biceps?|triceps?|quads?|pecs?|traps?)'

/** Where it hurts, in their words: "does my lower back in", "hurts my left shoulder". */
function placeOfPain(plain: string): string | undefined {
  const spoken = new RegExp(
    `\\b(?:my|the|me|in|on|both|one|a bad|bad|sore|dodgy|auld) (?:my |the |left |right |bad |old |poor |dodgy |dicky |sore |both )*(${joint})\\b(?! (?:press|raise|curl|extension|fly|day|machine|workout|session|thrust))`,
  ).exec(plain)?.[1]
  return (
    spoken ??
    new RegExp(
      `\\b(${joint}) (?:is |are |really |always |just |still |a bit )*(?:hurts?|hurting|pain|aches?|aching|sore|twinges?|niggl\\w+|playing up|plays up|acting up)\\b`,
    ).exec(plain)?.[1]
  )
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** Of two exercises named the one that is to go: "swap A for B", "B instead of A". */
function swappedOut(plain: string, named: readonly string[]): string | undefined {
  const instead = named.find((said) =>
    new RegExp(
      `\\b(?:instead of|alternatives? (?:to|for)|substitutes? for|replace(?:ment for)?|swap(?: out)?|rather than|sub(?: out)? for|in place of|in the place of|take the place of|equivalent (?:to|of)|without) (?:doing |the |my |barbell |today's )*${literally(said)}`,
    ).test(plain),
  )
  return instead ?? named[0]
}

/** Of two exercises named the one that is to come: "swap A for B", "B instead of A". */
function broughtIn(plain: string, named: readonly string[], out: string): string | undefined {
  const others = named.filter((said) => !overlap(said, out) || said.length > out.length + 3)
  return others.find((said) => {
    const name = literally(said)
    return new RegExp(
      `\\b(?:for|with|to|into|by|do|have|use|prefer|rather|put in|put|stick in|stick|do me|give me|want) (?:doing |the |my |some |a |an |do )*${name}|\\b${name}s? (?:instead|in(?:stead)? of|in its place|then|rather)`,
    ).test(plain)
  })
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Squats hurt my knee", "my knee hurts when I squat": the exercise does it. */
const hurtsIn = (plain: string, named: readonly { said: string }[]): boolean =>
  named.some(({ said }) => {
    const name = literally(said)
    return new RegExp(
      `\\b${name}s? (?:is |are |really |always |just |do |does |still |keeps? |makes? |gives? |give |a bit )*(?:hurt\\w*|pain\\w*|aggravat\\w*|kill\\w*|irritat\\w*|bother\\w*|tweak\\w*|ach\\w+|uncomfortable|me pain|my \\w+ (?:hurt|ache|sore|pain))|\\b(?:hurts?|hurting|pain|aches?|twinge|plays up|playing up)\\b.{0,24}(?<!\\bi (?:get|have) .{0,24})\\b(?:when|during|on|doing|with|while|if)\\b.{0,20}\\b${name}`,
    ).test(plain)
  })

export const swapExercise: Row = {
  tool: 'swapExercise',
  means(part, world) {
    const { plain, text, others } = part
    if (
      (others && !isTaken.test(plain)) ||
      isSetNotation(plain) ||
      /\b(?:broken|out of order|slot|slots|booking|time|^when|how busy|tomorrow|tonight at)\b/.test(plain)
    )
      return false
    const taken = takenIn(plain, world)
    const wantsOther =
      /\b(?:instead|alternatives?|else|swap|in place of|what (?:can|could|should|do) i|any ideas?|options?|suggestions?|ideas|plan b|work ?around|now what|replacement|substitute|in place|other exercise)\b/.test(
        plain,
      )
    if (taken !== undefined && (wantsOther || !aboutCrowds(part))) return true
    const all = exercisesIn(plain)
    if (hurtsIn(plain, all)) return true
    const named = all.filter(
      ({ said }) =>
        !isEverydayName(said) ||
        /\b(?:instead|alternatives?|swap|replace|substitute|in place of|something else)\b/.test(plain),
    )
    if (named.length === 0 || !says(text, swapsExercise)) return false
    return /\b(?:instead|alternatives?|substitutes?|replace(?:ment)?s?|swap\w*|switch\w*|sub|variations?|equivalent|version|progression|regression|in place of|else|other|another|different|rather|change)\b/.test(
      plain,
    )
  },
  read: (part, world) => wish('swapExercise', ofSwap(part, world)),
}
