/**
 * Some names of splits are everyday words: "back", "push", "class". They mean a split only where
 * the words around them say so, for "I'm back" is not a back day and "push it to 7" no chest.
 */
const everyday = new Set([
  ...['back', 'push', 'pull', 'row', 'rows', 'dip', 'dips', 'run', 'running', 'hit', 'class'],
  ...['general', 'everything', 'lower', 'upper', 'guns'],
])

export const isEveryday = (name: string): boolean => everyday.has(name)

/** Directly after the name, these make it a split. */
const follows = new Set(
  'day days session workout training exercises area section machine machines'.split(' '),
)

/** Directly before it, these do. */
const leads = new Set(
  'for doing do did does train training trained hitting work working smash smashing starting meant mean about'.split(
    ' ',
  ),
)

/** So do these, where nothing speaks for another meaning. */
const mayLead = new Set(
  'hit start begin beginning add adding on not no of than with actually sorry plus also then but'.split(' '),
)

/** What comes after "back" when it means returning, or a body that hurts. */
const afterReturning = new Set(
  'at in to from home later soon again up off out then now yet until till here'.split(' '),
)

const articles = new Set(['a', 'an', 'the', 'some'])

/** Words around a name that give it another meaning, whatever the name. */
const elsewhere =
  /\b(?:pull(?:ing)? (?:my|your|his|her) legs?|break a leg|last legs|leg it|in general|(?:is|are) everything|general (?:question|idea|info|information|manager)|air conditioning|head (?:is )?spinning|my bike|bike (?:racks?|locks?|park|parking|shed|stand|storage)|arms? length|(?:lower|upper) (?:than|floor|level|price|limit)|running (?:late|out|behind|low)|up in arms|front row|core (?:hours|of))\b/

/** Whether the words at [from, to) are no split because of what stands beside them. */
export function otherMeaning(words: readonly string[], from: number, to: number): boolean {
  const near = words.slice(Math.max(0, from - 2), to + 1).join(' ')
  if (/^(?:pain|pains|ache|aches|hurt|hurts|hurting|infection|rate)$/.test(words[to] ?? '')) return true
  return elsewhere.test(near)
}

/** Whether an everyday word at [from, to) is said as a split is said. */
export function meantAsSplit(words: readonly string[], from: number, to: number): boolean {
  const article = articles.has(words[from - 1] ?? '')
  const start = article ? from - 1 : from
  const before = words[start - 1] ?? ''
  const after = words[to] ?? ''
  if (leads.has(before) || follows.has(after) || switchedTo(words, start)) return true
  if (ownTraining(words, from) || besideAnHour(words, from, to)) return true
  if (askedAbout(words, start) || putRight(words, start)) return true
  // "Back I train then", in the order of other languages.
  if (/^(?:i|we) (?:train|do|hit|want|would|work)$/.test(words.slice(to, to + 2).join(' '))) return true
  if (words[from] === 'back' && afterReturning.has(after)) return false
  const next = /^(?:now|next)$/.test(before) && /^(?:|,|\.|and)$/.test(words[start - 2] ?? '')
  return next || mayLead.has(before) || alone(words, from, to)
}

/** "switch to back", "change it to push". */
function switchedTo(words: readonly string[], start: number): boolean {
  const before = words.slice(Math.max(0, start - 3), start).join(' ')
  return /\b(?:switch|switching|change|changed|changing|swap|move|moving|over)(?: it| that| me)? to$|(?:^|, |\. |\b(?:no|sorry|actually|oops|please) )make (?:it|that)$|should have been$/.test(
    before,
  )
}

/** "starting my run", and not "I hurt my back". */
function ownTraining(words: readonly string[], from: number): boolean {
  return (
    words[from - 1] === 'my' &&
    /^(?:do|doing|did|start|starting|started|begin|beginning|train|training|hit|hitting)$/.test(
      words[from - 2] ?? '',
    )
  )
}

/** "monday 6-8pm back, how is it?", and not "I will be tomorrow back". */
function besideAnHour(words: readonly string[], from: number, to: number): boolean {
  const ends = /^(?:|,|\.|\?|please|then|instead)$/.test(words[to] ?? '')
  const returns = words.slice(0, from).some((word, i) =>
    // "Get me monday 6pm back" fetches nobody, and "we are four, friday, back" tells who comes.
    (/^(?:get|put|give)$/.test(word) && /^(?:me|us)$/.test(words[i + 1] ?? '')) ||
    (word === 'are' && /^(?:\d+|two|three|four|five|six|seven|eight)$/.test(words[i + 1] ?? ''))
      ? false
      : /^(?:be|am|are|is|come|coming|go|going|get|getting|will|head|heading|give|giving|gave|hand|push|move|put|bring|take)$/.test(
          word,
        ),
  )
  const listed = words[from - 1] === ',' && words.slice(0, from).some((word) => dayOrClock.test(word))
  return ends && !returns && (listed || hourOrDay.test(words[from - 1] ?? ''))
}

const dayOrClock =
  /^(?:\d{1,2}(?:[:.]\d\d|am|pm)|tonight|tomorrow|today|slot|place|book|then|that|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const hourOrDay = /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm)?|tonight|tomorrow|morning|afternoon|evening|\w+day)$/

/** "is back busy", "how full is push": what a question is about, and not "is back at 6". */
function askedAbout(words: readonly string[], start: number): boolean {
  if (!/^(?:is|are)$/.test(words[start - 1] ?? '')) return false
  const opener = words[start - 2] ?? ''
  if (/^(?:how|when|where|what|busy|full|quiet|crowded|packed|empty)$/.test(opener)) return true
  return /^(?:|and|or|,|\.)$/.test(opener) && !afterReturning.has(words[start + 1] ?? '')
}

/** "Wait no, it's push": what a visit is about after all. */
function putRight(words: readonly string[], start: number): boolean {
  const before = words.slice(0, start).join(' ')
  return /\b(?:no|wait|sorry|actually|oops|meant|not)\b.*\b(?:it|that) (?:is|was|should be)$/.test(before)
}

/** Nothing but small words around it: the name is all that was said. With "I am" or "now", "back" means returning. */
function alone(words: readonly string[], from: number, to: number): boolean {
  const rest = [...words.slice(0, from), ...words.slice(to)]
  if (/^(?:it|is|me)$/.test(words[from - 1] ?? '')) return false
  if (rest.every((word) => small.test(word))) return true
  return words[from] !== 'back' && rest.every((word) => small.test(word) || besideTimes.test(word))
}

const small =
  /^(?:in|please|the|and|or|what|,|\.|\?|\*|today|tomorrow|check|instead|ok|yes|too|also|as|well)$/

const besideTimes =
  /^(?:i|am|me|now|at|on|this|next|tonight|morning|afternoon|evening|\w+day|\d{1,2}(?:[:.]\d\d)?(?:am|pm)?|here|it|is)$/
