import type { World } from '../../meaning.ts'
import { sayings, says } from '../../sayings.ts'
import { exercisesIn, type Mention } from './exercises.ts'
import { isFood, isFoodName, speaksOfFood } from './foods/known.ts'
import { kindOf } from './meal-kinds.ts'
import { dayIn, daysInFull } from './moment.ts'
import { type Part, type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'

/** Takes the place of one meal, and not of a plan. */
const swaps = sayings(`
  what else can|could|should|is|do [i|we|there] [have|eat|make|do|cook] [..] for|instead
  anything|something but|except|besides|other_than ..
  not .. again [tonight|today|tomorrow|for|on|please|this|$]
  another|an_other|other|different|new|alternative|second breakfast|lunch|dinner|snack|supper|meal|tea|brunch [idea|option|suggestion] [for|on]
  have|having|eat|eating|got no .. replace|swap|change|something
  no .. at_home|in_the_house|left|in_stock
  run_out|ran_out|out|all_out of
  can|could not find|get [any]
  swap|swapping|replace|replacing|change|changing|switch|switching|exchange|substitute|trade|sub [out] [my|the|that|this|today's|tonight's|tomorrow's|for|on|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|'s] [planned|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|'s] ['s] [meal|for|planned] [for] breakfast|lunch|dinner|snack|supper|tea|meal|snacks|brunch
  something|anything|somewhat else|different|other|lighter|quicker|cheaper|vegetarian|vegan|simpler|new|nicer|easier|with|without [for|than|instead] [for|on|my|the|today's|tonight's] [my|the|today's|tonight's] breakfast|lunch|dinner|supper|snack|tea|tonight|tomorrow|brunch|today
  something|anything else|different|other instead_of|for|than breakfast|lunch|dinner|snack
  different|another|other|new|alternative|lighter|quicker|cheaper|better breakfast|lunch|dinner|snack|supper|meal|tea|brunch [on|for|please|today|tomorrow|tonight|idea|option|instead|monday|tuesday|wednesday|thursday|friday|saturday|sunday|$]
  do|would not fancy|like|want|feel_like|feel [..] breakfast|lunch|dinner|snack|supper|tonight|tomorrow|today|on|it
  not fancy|want|feeling|keen_on|a_fan_of [the|that|this|my|today's|tonight's|tomorrow's] .. breakfast|lunch|dinner|snack|supper|tonight|tomorrow|today
  not fancy|feeling|fancying
  instead of [the|that|my] [planned]
  make|have|give_me|i_want|do [me] breakfast|lunch|dinner|supper|snack|tea [on|today|tomorrow|tonight] [something|a|without|with|vegan|vegetarian|lighter|smaller|bigger|quicker|cheaper]
  breakfast|lunch|dinner|supper|snack without|instead
  can|could [i|we|you] [please] have|get|make|swap|change|do [..] instead_of|rather_than|without
  can|could|may i|we have|get|eat|do [..] [tonight|tomorrow|today|for_dinner|for_lunch|for_breakfast] instead
  something|anything quicker|lighter|cheaper|simpler|faster|easier|vegetarian|warm|cold|different [..] tonight|tomorrow|today|for|to|cook|dinner|lunch
  time to cook .. something|anything quicker|easier|simpler|fast|quick
  bored|sick|tired|fed_up of|with
  no|without|less|skip|remove|drop|take_out|leave_out|delete|hold [the|any] .. on|for|from|in|at [my|the|this|next] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow's|tonight's|today's] ['s] monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|breakfast|lunch|dinner|supper|snack
  would|rather|prefer [to|rather] have|eat [..] on|for|tonight|tomorrow|instead [monday|tuesday|wednesday|thursday|friday|saturday|sunday|breakfast|lunch|dinner|supper|$]
`)

/** However it is put: something else, for a meal or a day that is named. */
const loosely = [
  /\b(?:something|anything|some thing|what|an?y? ?other|another|different|alternatives?|options?)\b.{0,24}\b(?:else|different|other|instead|alternatives?|for|in)\b.{0,24}\b(?:breakfast|lunch|dinner|supper|snack|tea|brunch)\b/,
  /\b(?:breakfast|lunch|dinner|supper|snack|tea|brunch)\b.{0,20}\b(?:something else|something different|alternative|another option|other ideas?|instead)\b/,
]

const swapVerb =
  /\b(?:swap(?:ping)?|replac(?:e|ing)|chang(?:e|ing)|switch(?:ing)?|exchange|substitute|trade|sub)\b/

const verbOnly = / (?:swap|replace|substitute|switch|exchange|change|trade|sub|swapping|replacing) (?:out )?/

const noise =
  /\b(?:something|anything|else|different|other|a meal|meal|dish|option|instead|please|thanks|the|that|my|a|an|some|for|with|to|on|of|in it|maybe|like|rather|more|of my|today's|tonight's|tomorrow's|planned|breakfasts?|lunch(?:es)?|dinners?|suppers?|snacks?|tea|brunch|meals?|today|tonight|tomorrow|this|next|evening|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?|'s|look of|sound of|again|at home|left|any|more|from|plan|i|it|one|can|you|me|have|get|do|not|fancy|want|no|new|another|swap(?:ping)?|replace|change|switch|week|not a fan|out|any|put|in|there|bit|nicer|good|nice|also|and then|make|be|is)\b/g

const tidy = (said: string): string =>
  said
    .replace(noise, ' ')
    .replace(/[^\p{L} &-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function swapInput(part: Part, world: World): Record<string, unknown> {
  const plain = daysInFull(part.plain)
  const meal = kindOf(plain)
  const day = dayIn(
    plain.replace(/'s\b/g, '').replace(/\b(?:breakfast|lunch|dinner|supper|snack|brunch|tea)s?\b/g, ' '),
    world,
  )
  const [out, wanted] = [withoutIn(plain), wantedIn(plain)]
  return {
    ...(day ? { day } : {}),
    ...(meal ? { meal } : {}),
    ...(wanted && !/^(?:without|no|less)\b/.test(wanted) ? { wanted } : {}),
    ...(out ? { without: out } : {}),
  }
}

/** "Swap A for B" */
const exchanged =
  /\b(?:swap(?:ping)?|replac(?:e|ing)|chang(?:e|ing)|switch(?:ing)?|exchange|substitute|trade|sub)(?: out)? ([^,;]+?)(?: (?:for|with|to|into|by|and (?:give|make) me) (.+)|,.*|;.*)?$/

/** Another meal is wished for by its food: "I'd like fish for tomorrow's dinner", "skip the rice tonight". */
const wishesFood =
  /\b(?:would like|want|prefer|fancy|rather|can (?:i|we) (?:have|get|do)|could (?:i|we) (?:have|get|do)|give me|make|put|let us (?:have|do)|should (?:have|be)|without|no|less|skip|leave out|take|(?:can|could|may|should|let) (?:[a-z']+ ){0,2}(?:breakfast|lunch|dinner|supper|snack|tonight|tomorrow) be|give(?: me)?|get rid of|do|ditch|bin|lose|drop|chuck)\b/

const gross =
  /\b(?:the |that )?([^,;]{3,30}?) (?:sounds?|looks?|is|are|seems?) (?:a bit |so |really |very |kind of |well )*(?:sad|rank|dull|bland|meh|dry|plain|yuck|expensive|dear|pricey|heavy|complicated|fiddly|long|faff|a faff|grim|gross|boring|awful|horrible|disgusting|nasty|grim|bad|too heavy|too much|rubbish)\b/

/** What is to go, each way to say it. */
const goes: readonly RegExp[] = [
  /\b(?:get rid of|lose|ditch|bin|drop|chuck(?: out)?|kick out|leave off|scrap|cut(?: out)?|nix|no more|enough of|skip|take (?:out|off|away))(?: the| that| those| my| any)* ([^,;]+?)(?=,|;|$| (?:for|on|at|in|from|out|off|tonight|today|tomorrow|and|please|this)\b)/,
  /\b(?:anything|something|whatever) (?:but|except|besides|other than|apart from)(?: the| that)? (.+?)(?=,|;|$| (?:for|on|tonight|tomorrow|today|please)\b)/,
  /\bnot (?:the |that |more |another )?([^,;]{3,30}?) again\b/,
  /\b(?:(?:am|are) not (?:having|eating|getting)|(?:do|did) not (?:have|get|own|buy)(?: any)?|(?:have|has|had|got) no|there is no|no more|(?:run|ran|all|am|are) out of|can not (?:find|get|buy|have)(?: any)?|no) (?:any |the )?([^,;]+?)(?=,|;|$| (?:at home|in the house|left|in|on|for|so|and|replace|swap|any|today|tonight)\b)/,
  /\b(?:without|no|less|minus|but not|not? any|fewer|excluding|hold the|leave out|skip the|lose the|take out the|take the|remove the|drop the|cut the)\b (?:any |the |so much |as much )?([^,;.]+?)(?=,|;|$| but | and more | please| this | in it| for | on | from | out | with | again| tomorrow| tonight| today)/,
  exchanged,
  /\b(?:do not|did not|not)(?: really)? (?:fancy|want|like|feel like|feeling|keen on|eat|a fan of|in the mood for|up for|having)(?: eating| having| the (?:look|sound|idea|thought) of)?(?: that| the| this)* (.+?)(?=,|;|$| (?:for|on|again|tomorrow|tonight|today|give|can|what|so|but)\b)/,
  gross,
  /\b(?:bored|sick|tired|fed up) (?:of|with) (.+?)(?=,|;|$| (?:for|on|tomorrow|tonight|today|give|can|what|so|but)\b)/,
  /\b(?:instead of|rather than|in place of) (?:the |my |that |having |eating )*(.+?)(?=,|;|$| (?:for|on|tomorrow|tonight|today|please|i|can|could|we|give|put|let)\b)/,
]

/** "The turkey looks sad, swap it": what a word for it means. */
const pronoun =
  /\b(?:swap|replace|change|switch|sub|exchange|trade|bin|drop|lose|ditch|skip|remove)(?: out)? (?:it|that|them|this|those|these)\b|\bsick of (?:it|them)\b/

function antecedent(plain: string): string | undefined {
  const at = pronoun.exec(plain)?.index
  if (at === undefined) return undefined
  const words = plain.slice(0, at).match(/[\p{L}'-]+/gu) ?? []
  for (let length = 3; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const said = words.slice(from, from + length).join(' ')
      if (isFoodName(said)) return said
    }
  return undefined
}

/** "It has mushrooms in it, give me one without": what it has. */
const contained =
  /\b(?:has|have|had|contains?|comes? with|is full of|got|with)(?: got)? (?:the |some |those |these |any )?([^,;.]{3,30}?) (?:in|on) (?:it|them|there)\b/

function withoutIn(plain: string): string | undefined {
  const held = /\b(?:without|do not|not|no|can not|hate|swap|another|other|different|change)\b/.test(plain)
    ? tidy(contained.exec(plain)?.[1] ?? '')
    : ''
  if (held !== '' && isFood(held)) return held
  const meant = antecedent(plain)
  if (meant !== undefined) return meant
  return goes
    .map((pattern) => tidy(pattern.exec(plain)?.[1] ?? ''))
    .find((food) => food !== '' && isFood(food))
}

/** What is to come instead, each way to say it. */
const comes: readonly RegExp[] = [
  /\b(?:make|(?:can|could|may|should|let)(?= [^,;]* be )) (?:my |the |today(?:'s)? |tonight(?:'s)? |tomorrow(?:'s)? |\w+day(?:'s)? |(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:'s)? )*(?:breakfast|lunch|dinner|supper|snack|tea|meal)s? be (?:a |an |some |the )*([^,;.?]+?)(?= instead| please| rather| on| for|,|;|$)|\bmake (?:my |the |today's |tonight's |tomorrow's |\w+day's )*(?:breakfast|lunch|dinner|supper|snack|tea|meal)s? (?:be |into |a |an |some )*([^,;.]+?)(?= instead| please| rather| on| for|,|;|$)/,
  /\b(?:give(?: me)?|make it|use|go for|swap in|how about|what about|let us (?:go|do|try)(?: for)?|put in|throw in|chuck in|stick in|try)(?: some| a| an| the)? ([^,;.]+?)(?= instead| rather| please| for| on| in| tonight| today| tomorrow|,|;|$)/,
  /\b(?:instead of|rather than|in place of) [^,;]{2,30}?,? ?(?:i (?:would (?:like|love|prefer)|want|will have|fancy)|can (?:i|we) (?:have|get)|give me|put|let us have|have) (?:some |a |an |the )?([^,;.]+)/,
  /\b(?:i|we) (?:would (?:like|love|prefer|rather have)|want|fancy|feel like|am craving|crave|prefer) (?:some |a |an |to have |to eat )*([^,;.]+?)(?= instead| rather| please| for| on| tonight| today| tomorrow|,|;|$)/,
  /\b(?:something|anything|a meal|one|a dish|dinner|lunch|breakfast|a snack)(?: (?:else|different))? (?:with|that has|made with|containing|including) (.+?)(?=,|;|$| instead| (?:for|on|tomorrow|tonight|today|please|but)\b)/,
  /\b(?<!not )(?:(?:can|could|may|shall) (?:i|we) (?:please )?(?:have|get|do|make|eat|try)|let us (?:do|have|make)|want|i would like|make it|give me|have|rather have|prefer|i would rather have|rather eat|would like|fancy|put|be) (?:some |a |an )?([^,;.]+?) (?:instead|in for|on \w+day|tonight|today|tomorrow|for (?:\w+day's |\w+day |today's |tonight's |tomorrow's |my )?(?:breakfast|lunch|dinner|supper|tea)|rather than)/,
]

const manner =
  /\b(?:something|make it|make (?:\w+'s |\w+day |my |the )*(?:breakfast|lunch|dinner|supper|snack|meal)) ((?:more |much |a bit |bit )?(?:lighter|quicker|quick|cheaper|vegetarian|vegan|simpler|faster|easier|light|spicy|warm|cold|sweet|fishy|veggie|meat[- ]free|high protein|higher protein))\b/

/** Said of what is to go. */
const notLiked = /\b(?:do|would|am|did) not (?:really )?(?:fancy|want|like|feel)/

function wantedIn(plain: string): string | undefined {
  const instead = swapVerb.test(plain)
    ? exchanged.exec(plain)?.[2]?.replace(/\b(?:without|no|less)\b.*$/, '')
    : undefined
  if (instead && !/^(?:|dinner|lunch|breakfast)$/.test(tidy(instead))) return words(instead)
  const [made, given, after, wished, something, rather] = comes.map((pattern) => {
    const [, first, second] = pattern.exec(plain) ?? []
    return first ?? second
  })
  if (after && isFood(tidy(after))) return words(after)
  if (something && tidy(something) !== '') return words(something)
  for (const food of [rather, wished, given, made])
    if (food && isFood(tidy(food)) && !notLiked.test(plain)) return words(food)
  return manner.exec(plain)?.[1]
}

const words = (said: string): string =>
  said
    .replace(
      /\b(?:please|instead|(?:in|for|on|at) (?:my |the |today's |tonight's |tomorrow's |\w+day's |\w+day )*(?:dinner|lunch|breakfast|supper|snack|tea|meal)s?|in (?:my|the) \w+|for (?:dinner|lunch|breakfast)|tomorrow|tonight|today|on \w+day|something (?:with|else with)?|anything|else|a meal with|rather)\b/g,
      ' ',
    )
    .replace(/^\s*(?:some|a|an|the|with|something)\s+/, '')
    .replace(/[^\p{L} &-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What the part says of meals at all; exercises are swapped by another tool. */
const ofMeals = (part: Part): boolean =>
  kindOf(part.plain) !== undefined ||
  /\bcook\b/.test(part.plain) ||
  speaksOfFood(part.plain) ||
  /\bmeal\b/.test(part.plain)

const day = /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/

/** An exercise whose name is no food's. */
const isTraining = ({ exercise }: Mention): boolean =>
  exercise?.pattern !== 'cardio' && !/^(?:clam|chin|butterfly|pass)/.test(exercise?.id ?? '')

export const swapMeal: Row = {
  tool: 'swapMeal',
  means: (part) => {
    const plain = daysInFull(part.plain)
    if (part.others || isSetNotation(plain) || exercisesIn(plain).some(isTraining)) return false
    if (
      /\b(?:had|ate|eaten|shopping|allergic|cook for|calories|kcal)\b|^(?:what(?! else)|how|when|why)\b/.test(
        plain,
      ) ||
      !ofMeals(part)
    )
      return false
    if (
      /\bi (?:can |do |only |usually |will )?(?:eat|take|like|love|enjoy) [^,;]{0,30}\b(?:anything|everything|except|but)\b/.test(
        plain,
      )
    )
      return false
    const planned = /\b(?:plan|menu)\b/.test(
      plain.replace(/\b(?:in|from|of|on) (?:my|the) (?:meal )?plan\b/, ''),
    )
    const wished =
      wishesFood.test(plain) &&
      (day.test(plain) || kindOf(plain) !== undefined) &&
      (withoutIn(plain) ?? wantedIn(plain)) !== undefined
    return (
      !planned &&
      (wished ||
        (verbOnly.test(part.text) && speaksOfFood(plain)) ||
        loosely.some((pattern) => pattern.test(part.text)) ||
        says(part.text, swaps))
    )
  },
  read: (part, world) => wish('swapMeal', swapInput(part, world)),
}
