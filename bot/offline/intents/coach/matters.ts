import { exercisesIn, isEverydayName } from './exercises.ts'
import { speaksOfFood } from './foods/known.ts'
import { isQuestion, isUnreal, ofOthers } from './people.ts'
import { saidOf, tidied } from './said.ts'
import { hasFigure, isSetNotation } from './sets/index.ts'

/** Words of crowds, places and hours, with which others know what to do. */
const elsewhere =
  /\b(?:busy|quiet|quieter|quietest|full|packed|crowd\w*|free|taken|queue|wait|slots?|book\w*|place|check|together|group|everyone|us|when|time|best|come|coming|here|in for|o'clock|past|quarter|half|later|leaving|leave|gym|remind\w*|tomorrow|next|\w+day evening|open|close\w*|injury|cancel|and i|we|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/

/** Eaten some other day, or not at all. */
const wouldEat =
  /\b(?:going to|gonna|will|would like to|want to|might|about to|should i|can i|craving|fancy|feel like) (?:have |eat |eating |cook |make |get |order )/

const lifted =
  /\b(?:squats?|bench(?:es)?|deadlifts?|lifts?|weighs?|eats?|runs?|ran|press(?:es)?|benched|squatted|deadlifted|lifted|weighed|ate)\b/

const eaten =
  /\b(?:skipp?(?:ed|ing)|missed|forgot|(?:did|have) not (?:eat|have|had|eaten)) (?:any |my |the )?(?:breakfast|lunch|dinner|supper|meal|meals|snack)\b|\b(?:ate|eaten|drank) (?:too much|nothing|badly|well|like)\b/

/** "I'm 82 today", with a unit nobody knows. */
const unsure = /^(?:i am|i'm|im) \d{2,3}(?: today| now| this morning)?$/

/** Which of two is better, and how they differ: knowledge that no tool has. */
const compared =
  /\bdifferen(?:ce|t) (?:between|from|to)\b|\bvs\b|\bversus\b|\b(?:better|worse|safer|harder|easier) than\b|\bor \d ?x ?\d|\bcompared? (?:to|with)\b|\bwhich (?:is|one is) (?:better|best|safer|harder)\b|\bwhat (?:muscles?|does .{2,30}) (?:do|does|work|train|hit)\b/

/** Speaks of food, weights or sets in a way that asks the coach for nothing: somebody else's, long ago, not at all. */
export function isCoachMatter(message: string): boolean {
  const said = saidOf(tidied(message))
  const { plain } = said
  const units = /\b(?:kgs?|lbs?|kilos|reps?|sets?)\b|\dkg/.test(plain)
  if (
    isSetNotation(plain) &&
    (units || exercisesIn(plain).length > 0) &&
    !/\b(?:busy|quiet|free|book|slots?)\b/.test(plain)
  )
    return true
  if (
    elsewhere.test(plain) ||
    /\d ?[ap]m\b|\bat \d{1,2}(?:[:.]\d\d)?$|\bat \d[.:]\d\d/.test(plain) ||
    plain.split(' ').length > 20
  )
    return false
  if (eaten.test(plain) || unsure.test(plain)) return true
  if (speaksOfFood(plain) && wouldEat.test(plain)) return true
  const named = exercisesIn(plain).some(({ said: name }) => !isEverydayName(name))
  if (exercisesIn(plain).length > 0 && compared.test(plain)) return true
  if (ofOthers(said))
    return lifted.test(plain) || /\b(?:vegan|vegetarian|allergic|kcal|protein|kg|lbs)\b/.test(plain)
  if (isSetNotation(plain) && /\b(?:kgs?|lbs?|kilos|reps?|sets?)\b|\dkg/.test(plain)) return true
  return (
    named &&
    (isUnreal(said) || (isQuestion(said) && hasFigure(plain))) &&
    !/^(?:can|could|should) i\b(?!.*\d)/.test(plain)
  )
}
