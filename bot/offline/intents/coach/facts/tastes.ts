import { exerciseIn, exercisesIn } from '../exercises.ts'
import { isFood, isFoodName, splitList } from '../foods/known.ts'
import type { Facts } from './figures.ts'

const end =
  '(?=[;.!?]|$|,? ?\\b(?:(?:i )?(?:really |do |also |absolutely )?(?:love[ds]?|adored?|enjoy(?:ed)?|hated?|detest|dislike|can not|do not|loathe)|since|ever since|after all|though|tho|mind|because|the (?:texture|smell|taste|look|thought))\\b|\\bbut\\b|\\bso\\b|\\bbecause\\b|\\bplease\\b|\\bthough\\b|\\bwhich\\b|\\bi \\b|\\bmy\\b|\\bif\\b|\\bwhat\\b|\\bcan you\\b|\\bmake\\b|\\bplan\\b|\\bgive\\b)'

const dislikes =
  '(?:hate|hates|(?:can not|must not|am not allowed to) eat(?: any)?|detest|loathe|dislike|despise|can not (?:really |ever )?(?:do(?! with|without| (?:it|this|that|them|more|less|\\d|so|any(?!thing)))|stand|bear|abide|stomach|face|get on with|deal with|do with|be doing with)|(?:give|gives|gave) me the ick:?|will not (?:eat|touch|do|drink)|am off(?! (?:to|on|sick|work|for|until|now|home|next|today|tomorrow))|get rid of|put off by|have gone off|gone off|no time for|over|(?:would |i )?(?:prefer|rather) (?:not|no)(?: to)?(?: (?:eat|have|do))?|(?:(?:trying|try|want|like|prefer|need) (?:to|not to) )?(?:avoid(?:ing)?|cut(?:ting)? (?:out|down on)|stay(?:ing)? (?:away from|off|clear of)|keep(?:ing)? (?:off|away from|clear of)|giv(?:e|ing) up|limit(?:ing)?|eat less|swerv(?:e|ing)|dodg(?:e|ing))|try not to (?:eat|have|do)|have an aversion to|squeamish about|can do without|never (?:ever )?(?:make me (?:do|eat)|give me|put me (?:on|through)|put(?: in)?|include|add|schedule|program(?:me)?|plan|serve|suggest|liked|cared for|got on with)|keep me away from|spare me|do not (?:really |even )?(?:like|eat|enjoy|want|do|drink|fancy|touch|take)|am not (?:eating|taking|having)|(?:not|no) (?:a |really a |a big |much of a |too |that |very |so |at all |really |mad |great )*(?:fan of|keen on|into|fond of|about|for|partial to|big on|one for|lover of)|never (?:eat|touch|want|do|drink)|sick of|allergic to doing|refuse to (?:eat|do)|no more)'
const likes =
  '(?:(?:would like|want|wants|give me) more|(?:really |absolutely |do |fair |pure )?(?:love[ds]?|adore|enjoy(?:ed)?|like|relish)|(?:big |huge |massive )?(?:fan of|lover of|into|partial to)|(?:am )?(?:mad|nuts|crazy|wild) (?:about|for|on)|can not get enough of|die for|sucker for|(?:am )?(?:very |really |quite )?fond of|(?:absolutely |proper |pure |totally )*(?:buzzing|buzz|gassed|hyped|psyched) (?:for|about|off)|can not live without|live (?:for|off|on)|all about|all over|weakness (?:is|for)|craving|addicted to|swear by|thrive on|look forward to|happiest (?:with|doing|eating)|go[- ]to (?:food |meal |exercise |lift )?(?:is|are)|favou?rites?(?: (?:food|foods|exercise|exercises|lift|lifts|meal))?(?: (?:is|are))?:?|obsessed with|could live on|prefer)'

/** "Onion garlic potato" are three, where all of the words are foods and they name no one. */
const apart = (word: string): string[] => {
  const words = word.trim().split(' ')
  return words.length > 1 && !isFoodName(word) && words.every((each) => isFoodName(each)) && words.length > 2
    ? words
    : [word]
}

const cut = (said: string): string[] =>
  splitList(
    said.replace(
      /[,;]? *\b(?:because|since|as (?:it|they)|they|it makes|it gives|never|do not|please do not|not ever)\b.*$/,
      '',
    ),
  )
    .flatMap(apart)
    .map((word) =>
      word
        .replace(
          /^(?:a |an |some |the |my )(?:good |nice |proper |big |cheeky |bit of )?|^(?:good|proper) |\b(?:doing|eating|having|the taste of|all|any|at all|very much|a lot|really|too|so much|either|anymore|any more|the|more|even|much|now|again|after all|these days|for (?:breakfast|lunch|dinner)|in (?:anything|my food|it|them)|of any kind|and similar|stuff|please|also|to eat|to do|obviously|basically|ever|thanks|tbh|to be honest|though|lol|honestly)\b/g,
          '',
        )
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((word) => word !== '')

/** "Cauliflower is disgusting", "keep coriander out of my food", "I eat everything apart from liver". */
const opinions = [
  [
    /^(?:i think |for me |and |the |raw )*([^,;.]{3,30}?) (?:is|are|tastes?) (?:so |really |just |absolutely |simply |totally )?(?:disgusting|gross|vile|horrible|yuck|yucky|revolting|awful|nasty|rank|rancid|the worst|not (?:my thing|for me|it)|a no (?:from|for) me|minging|boke|bogging)|^(?:i think |for me |and |the |raw )*([^,;.]{3,30}?) (?:tastes? (?:like|of) (?:soap|dirt|feet|cardboard|sick|nothing|metal|mud|bin|death|chalk)|makes? me (?:gag|heave|retch|shudder|boke|cringe|want to (?:be sick|vomit|puke))|turns? my stomach|grosses? me out|puts? me off|gives? me the ick)|(?:^|[,;.] |\b(?:only|just|but|except|and) )(?:only |just |but |except )*((?:(?!no |i |are |is )[\p{L}-]+ ){1,3})(?:i (?:am )?|am |that i )(?:not (?:taking|eating|having|liking)|(?:do|can|will) not (?:take|eat|like|stand|touch|bear|stomach)|hate|avoid|never (?:eat|take|touch))(?= *(?:$|[,.;]))|\b(?:keep|leave) ([^,;.]+?) out (?:of|please)|\bnever (?:give|serve|put|plan|show)(?: me)? (?:any )?([^,;.]+)|\b(?:everything|anything) (?:but|except|apart from|besides|other than) ([^,;.]+)|\b(?:eat|eating|take|taking|have|having|like|fine with|ok with)\b[^,;.]{2,40}\bbut (?:not|no|never) (?:any |much )?([^;.]+)/u,
    'dislikes',
    'dislikedExercises',
  ],
  [
    /^(?:i think |for me |and |the )*([^,;.]{3,30}?) (?:is|are) (?:my (?:absolute )?favou?rites?|delicious|the best|amazing|great|lush|lovely|yummy|life|king|everything|my (?:absolute |guilty |big )?(?:jam|thing|weakness|happy place|comfort food|love|guilty pleasure|vibe|bread and butter)|where it is at|the dream|unreal|class|unbeatable|the one|goals)(?= |$|,)|\b(?:bring on|give me|all for) (?:the |some |more )?([^,;.]{3,30}?) (?:any day|all day|every (?:day|time)|over anything|please and thanks)/,
    'likes',
    'likedExercises',
  ],
] as const

const feels =
  /\b(?:hate|love|loathe|detest|enjoy|like|despise|can not stand|adore|not a fan of) (?:it|em|'em|them|those|that|these|this)\b/

/** "Burpees, can't stand them": a word for what was named before it, by its name. */
function named(text: string): string {
  const match = feels.exec(text)
  if (!match) return text
  const before = text.slice(0, match.index)
  const exercise = exercisesIn(before).at(-1)?.said
  const food = splitList(before.replace(/[.;:!]/g, ',')).findLast((word) => isFood(word))
  const what = exercise ?? food
  return what === undefined ? text : text.replace(feels, (said) => said.replace(/\S+$/, what))
}

/** Foods and exercises that are liked or not; only what is known to be one of the two. */
export function tastesOf(said: string): Facts {
  const text = named(said)
  const found: Facts = {}
  const never =
    /\b(?:so|therefore|means|hence|meaning|and|basically) (?:i (?:eat|have|take) )?no ((?:[\p{L}-]+(?:, ?| and | or | )?){1,6})$|(?:^|; )(?:(?:ok|and|also|please|hey) )*no ([^,;.]+?) (?:please|for me|ever|at all|thanks|in my food|in anything|also|either|too)\b|\b(?:^|vegan|vegetarian|veggie|veg|pescatarian|halal|kosher|keto|omnivore|meat eater)[,;]?(?: here)?[,;]?(?: and| but| also)? no ([^,;.]+?)(?: (?:also|either|too|please|though))*(?=[,;.]|$)|^(?:(?:ok|and|also|plus|oh|please|hey) )+no (?:more )?([^,;.]+)(?=,|$)|^please no (?:more )?([^,;.]+)$/u.exec(
      text,
    )
  const no = never?.slice(1).find((each) => each !== undefined)
  if (no && !/ (?:on|for|at|in) /.test(no)) sorted(cut(no), found, 'dislikes', 'dislikedExercises')
  let rest = text
  for (const [pattern, foods, exercises] of opinions) {
    const said = pattern
      .exec(text)
      ?.slice(1)
      .find((each) => each !== undefined)
    if (said) sorted(cut(said), found, foods, exercises)
  }
  for (const [all, said = ''] of text.matchAll(new RegExp(`\\b${dislikes} (.+?)(?:${end}|$)`, 'g'))) {
    sorted(cut(said), found, 'dislikes', 'dislikedExercises')
    rest = rest.replace(all, ' ')
  }
  const yes = new RegExp(`(?<!not |not really |would |not even )\\b${likes} (.+?)${end}`).exec(rest)
  if (
    yes &&
    !/^ ?(?:to|some|an?(?! (?:good|nice|proper|big|decent|bit of|cheeky))|it|this|that|you|not|no|if|when)\b/.test(
      yes[1] ?? '',
    )
  )
    sorted(cut(yes[1] ?? ''), found, 'likes', 'likedExercises')
  return found
}

/** Beside a food in a list stands another one, known or not: "paneer, rajma and curd". */
const besideFood = (words: readonly string[]): ((word: string) => boolean) => {
  const listed = words.length > 1 && words.some((word) => isFood(word))
  return (word) =>
    isFood(word) || (listed && /^[\p{L}-]{3,}(?: [\p{L}-]{3,})?$/u.test(word) && !smallTalk.test(word))
}

const smallTalk =
  /\b(?:you|this|that|them|they|her|him|gym|training|people|morning|evening|day|week|work|life|coach|plan|running|everything|everyone|thing|things|stuff|not|what|when|how|just|have|been|want|need|can|will|with|for|from|me|my|same)\b/

function sorted(words: readonly string[], into: Facts, foods: string, exercises: string): void {
  const isEaten = besideFood(words)
  const done = words.filter((word) => exerciseIn(word) && !isFood(word))
  const strict = foods === 'dislikes' ? words.filter((word) => /\b(?:gluten|lactose)\b/.test(word)) : []
  const eaten = words.filter(
    (word) => isEaten(word) && !exerciseIn(word) && !done.includes(word) && !strict.includes(word),
  )
  for (const [name, list] of [
    [foods, eaten],
    [exercises, done],
    ['allergies', strict],
  ] as const) {
    const had = into[name]
    if (list.length > 0)
      into[name] = [...new Set([...(Array.isArray(had) ? (had as string[]) : []), ...list])]
  }
}
