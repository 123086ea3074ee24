import { limitsIn } from '../../../../../tools/profile/index.ts'
import { exerciseIn } from '../exercises.ts'
import { isFood, splitList } from '../foods/known.ts'
import { isAllergen, patternOf } from './eating.ts'
import type { Facts } from './figures.ts'
import { equipmentOf } from './kit.ts'

const noLonger =
  /\b(?:no longer|not .{0,24}(?:any ?more|any longer|after all)|any ?more|stopped being|quit being|gave up being|not (?:really |actually )?(?:lactose|gluten|dairy|nut|peanut|egg|wheat|soy|fish) (?:intolerant|allergic)|not (?:a |really |actually |strictly )?(?:coeliac|celiac|vegan|vegetarian|pescatarian|halal|kosher|plant based|allergic|intolerant|pregnant))\b/

const healed =
  /\b(?:fine|ok|healthy|strong|grand|sound|perfect|normal|right|as new|sweet|(?:no|not) (?:more )?(?:trouble|bother|pain|problems?|issues?)|better|healed|good|recovered|sorted|gone|all right|alright|back to normal|pain free|cured|fixed|not (?:hurting|a problem|an issue|sore|bad|injured|painful)|stopped hurting|does not hurt|no longer (?:hurts?|hurting|a problem|an issue|injured|bad|sore))\b/

const again =
  /\b(?:again|now|any ?more|no longer|healed|recovered|cured|fixed|gone|sorted|finally|these days|after all|stopped)\b/

const forgets =
  /(?:^ ?|[,;.:] ?|\b(?:so|and|then|but|please|can you|could you|you can|will you|should|to) )(?:(?:please|can you|could you|you can|i want you to|i would like you to|ok|and|also|just|now|go ahead and) )*(?:forget|delete|remove|erase|clear|drop|scrap|take (?:out|off|away)|take(?= .*\b(?:off|out of|from|away)\b)|scratch|unset|wipe|get rid of|cross off|strike|bin|lose(?= my (?:target|goal|height|age|level|equipment|dislikes|limits)))\b/

const joint =
  '(?:knee|hip|(?:lower |upper )?back|shoulder|elbow|wrist|ankle|neck|hernia|sciatica|blood pressure)s?'

const fieldWords: readonly (readonly [RegExp, string])[] = [
  [/\bactivity(?: level)?\b/, 'activity'],
  [/\bpreferred splits?\b/, 'preferredSplits'],
  [/\bunits?\b/, 'units'],
  [/\b(?:session|workout) (?:length|time|minutes)|minutes (?:a|per) session\b/, 'minutes'],
  [/\b(?:target|goal) weight\b/, 'targetWeightKg'],
  [/\b(?:height|how tall i am)\b/, 'heightCm'],
  [/\b(?:(?:body ?)?weight|how much i weigh)\b/, 'weightKg'],
  [/\b(?:age|how old i am|birthday|birth ?year|year of birth|date of birth|birth)\b/, 'birthYear'],
  [/\b(?:sex|gender)\b/, 'sex'],
  [/\bbody ?fat(?: percentage| percent)?\b/, 'bodyFatPercent'],
  [/\bgoal\b/, 'goal'],
  [/\b(?:injur(?:y|ies)|limits?|limitations?)\b/, 'limits'],
  [/\ballerg(?:y|ies)\b/, 'allergies'],
  [/\b(?:diet|eating pattern|way of eating)\b/, 'pattern'],
  [/\bbudget\b/, 'budgetPerDay'],
  [/\bcook(?:ing)? (?:time|minutes|limit)\b/, 'cookMinutes'],
  [/\b(?:experience|level)\b/, 'level'],
  [/\b(?:training days|days (?:a|per) week)\b/, 'daysPerWeek'],
  [/\bequipment\b/, 'equipment'],
  [/\b(?:dislikes?|disliked foods)\b/, 'dislikes'],
  [/\b(?:likes|liked foods)\b/, 'likes'],
  [/\bdisliked exercises\b/, 'dislikedExercises'],
  [/\bpreferred times?|preferred hours\b/, 'preferredTimes'],
]

/** What no longer holds of what a member said before; undefined where they take nothing back. */
export function removalOf(said: string): Facts | undefined {
  const text = ` ${said.trim()} `
  const lists: Record<string, string[]> = {}
  const fields: string[] = []
  for (const part of text.split(/[,;](?! ?\d)/))
    if (forgets.test(` ${part.trim()} `)) forgotten(` ${part.trim()} `, lists, fields)
  if (noLonger.test(text)) revoked(text, lists, fields)
  if (healed.test(text) && again.test(text)) recovered(text, lists)
  sold(text, lists)
  takenOff(text, lists, fields)
  const minded =
    /\b(?:do not mind|am (?:ok|fine|good|grand) with|can eat|can have|eat|like|enjoy|love|started eating|have come round to|am into|am eating) (.+?) (?:now|again|any ?more|these days|after all)\b/.exec(
      text,
    )?.[1]
  if (
    minded &&
    !fields.includes('pattern') &&
    isFood(minded) &&
    !/\b(?:hungry|hate|no longer|not)\b/.test(text.replace(/do not mind/, ''))
  )
    push(lists, 'dislikes', splitList(minded))
  if (fields.length === 0 && Object.keys(lists).length === 0) return undefined
  return { ...lists, ...(fields.length > 0 ? { fields } : {}) }
}

/** What is to be forgotten, each without the words around it. */
const itemsOf = (rest: string): string[] =>
  splitList(rest)
    .map((word) =>
      word
        .replace(
          /\b(?:my|the|that|i|have|am|a|an|is|like|likes|hate|dislike|do not|allerg(?:y|ies|ic)(?: to)?|injury|injuries|problem|thing|about|to|you|know|saved|stored|noted|please|again|pain|bad|limit)\b/g,
          '',
        )
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((word) => word !== '')

function forgotten(text: string, lists: Record<string, string[]>, fields: string[]): void {
  const found = forgets.exec(text)
  // What stands before it is a reason, and not taken back.
  const rest = (found ? text.slice(found.index + found[0].length) : text)
    .replace(/^ *(?:that |about |the fact that |off )+/, ' ')
    .replace(
      /\b(?:from|in|off|out of|as) (?:my|the|a|an) (?:list|profile|dislikes?|likes?|hates?|hated|disliked|allerg(?:y|ies)|no ?go|plan|data|limits?|limitations?|injur(?:y|ies)|record|records|file|notes|equipment|kit|stuff|foods?)\b.*/,
      ' ',
    )
  const where =
    /\b(?:from|in|off|out of|of) (?:my|the) (?:list of )?(?:hated |disliked )?(dislikes?|likes?|allerg(?:y|ies)|limits?|injur(?:y|ies)|disliked foods|foods?|equipment)\b/.exec(
      text,
    )?.[1] ?? ''
  const items = itemsOf(rest)
  const allergy = /\ballerg|intoleran/.test(text)
  for (const item of items) {
    const field = fieldWords.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`).test(item))
    if (field) {
      fields.push(field[1])
      continue
    }
    // A way of eating that is taken off is the diet, and no food.
    if (patternOf(item) && item.split(' ').length <= 2) {
      fields.push('pattern')
      continue
    }
    if (limitsIn([item]).found.length > 0 && new RegExp(joint).test(item))
      push(lists, 'limits', limitsIn([item]).found)
    else if (allergy && item !== '' && !fieldWords.some(([pattern]) => pattern.test(item)))
      push(lists, 'allergies', [item])
    else if (isFood(item)) push(lists, /^like/.test(where) ? 'likes' : 'dislikes', [item])
    else if (exerciseIn(item)) push(lists, 'dislikedExercises', [item])
  }
  if (Object.keys(lists).length > 0 || fields.length > 0) return
  for (const [pattern, field] of fieldWords)
    if (
      pattern.test(rest) &&
      !(field === 'weightKg' && fields.includes('targetWeightKg')) &&
      !(field === 'goal' && fields.includes('targetWeightKg'))
    )
      fields.push(field)
}

function push(lists: Record<string, string[]>, name: string, words: readonly string[]): void {
  lists[name] = [...new Set([...(lists[name] ?? []), ...words])]
}

function revoked(text: string, lists: Record<string, string[]>, fields: string[]): void {
  const pattern = patternOf(
    text
      .replace(/\b(?:no longer|not|stopped being|quit being|gave up being|any ?more|any longer)\b/g, ' ')
      .replace(/\s+/g, ' '),
  )
  if (pattern && /\b(?:vegan|vegetarian|veggie|pescatarian|halal|kosher|plant(?:-| )based)\b/.test(text))
    fields.push('pattern')
  const intolerant =
    /\b(?:not|no longer)(?: really| actually)? (lactose|gluten|dairy|nut|peanut|egg|wheat|soy|fish) (?:intolerant|allergic)\b/.exec(
      text,
    )?.[1]
  if (intolerant) push(lists, 'allergies', [intolerant])
  if (/\bc(?:o)?eliac\b/.test(text) && /\bnot? (?:a |actually |really |longer )*c(?:o)?eliac/.test(text))
    push(lists, 'allergies', ['coeliac'])
  const allergic = /\b(?:allergic|intolerant|allergy|sensitive) (?:to )?(.+?)(?= any| no| after| $|,|;)/.exec(
    text,
  )?.[1]
  if (allergic && !/^(?:anything|any)/.test(allergic))
    push(
      lists,
      'allergies',
      splitList(allergic).map((word) => word.trim()),
    )
}

/** "Take it off the list", "that was a false alarm": what was named before it. */
const offAgain =
  /\b(?:take|cross|strike|scratch|knock|remove|delete|drop|forget|clear|wipe|scrap|bin|lose|unset) (?:it|that|them|em|'em|those|these|this|that one|both)\b|\b(?:(?:was|were|is|are|turned out)(?: to be| just| only| all)* (?:a )?(?:false alarm|misdiagnos\w+|mistake|wrong|not true|nothing|a phase)|(?:test|tests|results|doctor|gp|allergist)\b.{0,24}\b(?:negative|not allergic|no allergy|all clear))\b/

function takenOff(text: string, lists: Record<string, string[]>, fields: string[]): void {
  const at = offAgain.exec(text)?.index
  if (at === undefined || Object.keys(lists).length > 0) return
  const before = text.slice(0, at)
  const named = splitList(
    before
      .replace(/\b(?:is|are|was|were|has|have|turned|tastes?|can|does|do)\b.*$/, ' ')
      .replace(/[.!:]/g, ','),
  ).map((word) =>
    word
      .replace(
        /\b(?:the|my|that|this|i|am|not|ok|so|and|actually|turns out|intolerant|allergic|allerg(?:y|ies|ic)(?: to)?|intoleran(?:ce|t)(?: to)?|thing|too|please|as well|also|about)\b/g,
        ' ',
      )
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const field = named
    .map((word) => fieldWords.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`).test(word))?.[1])
    .find((found) => found !== undefined)
  if (field && fields.length === 0) fields.push(field)
  const foods = named.filter((word) => isFood(word) || isAllergen.test(word))
  if (foods.length > 0 && /\ballerg|intoleran|coeliac/.test(text)) push(lists, 'allergies', foods)
  else if (foods.length > 0) push(lists, 'dislikes', foods)
  else if (named.some((word) => exerciseIn(word)))
    push(
      lists,
      'dislikedExercises',
      named.filter((word) => exerciseIn(word)),
    )
}

/** "I'm back", "back training": no part of the body. */
const returned =
  /(?<!\b(?:my|the|lower|upper|bad|mid|sore|dodgy) )\bback (?:to|at|in|into|on|from|training|lifting|again|for)\b|\b(?:am|are|is|get|getting|got|come|coming|came|go|going|be|been|bounced|welcome|straight) back\b(?! (?:is|was|feels?|pain|still))/g

function recovered(said: string, lists: Record<string, string[]>): void {
  const text = said.replace(returned, ' ')
  const parts = [...text.matchAll(new RegExp(`\\b${joint}\\b`, 'g'))].map(([said]) => said)
  const found = parts.flatMap((part) => limitsIn([part]).found)
  if (found.length > 0) push(lists, 'limits', found)
}

function sold(text: string, lists: Record<string, string[]>): void {
  const said =
    /\b(?:sold|gave away|got rid of|broke|lost|no longer have|do not have|returned) (?:my|the|a|any|our)?(.+?)(?= any ?more| any longer|,|;| $)/.exec(
      text,
    )
  const certain =
    said && (/^(?:sold|gave|got|no longer|returned)/.test(said[0]) || /any ?more|any longer/.test(text))
  const found = certain ? equipmentOf(`i have ${said[1] ?? ''}`) : undefined
  if (found && found.length > 0) push(lists, 'equipment', found)
}
