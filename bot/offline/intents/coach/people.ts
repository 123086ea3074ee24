import { sayings, says } from '../../sayings.ts'
import { names, namesThatAreWords } from '../../words/common-words.ts'
import type { Said } from './said.ts'

const kin =
  'friend|friends|mate|mates|buddy|wife|husband|girlfriend|boyfriend|partner|spouse|gf|bf|brother|sister|mum|mom|mother|dad|father|son|daughter|kid|kids|boss|ex|colleague|neighbour|cousin|uncle|aunt|flatmate|roommate|team|family|dog|cat|grandma|grandpa|nan|granddad|client|clients|missus|missis|mrs|hubby|wifey|fella|other_half|better_half|folks|parents|bro|sis|da|mam|ma|pa|nana|gran|grandson|granddaughter|grandmother|grandfather|nephew|niece|in_laws|housemate|coworker|workmate|teammate|trainer|pt|bestie|pal|training_partner|gym_buddy|toddler|teenager|students|class|doctor_friend|fiance|fiancee|twin|stepson|stepdaughter|mother_in_law|father_in_law'

const otherSubject = sayings(`
  my|our|his|her|their|a [best|old|little|big|younger|older|twin|gym|training] ${kin} 's|is|was|are|has|have|had|does|did|do|can|could|benches|squats|deadlifts|lifts|weighs|eats|ate|ran|runs|trains|hates|loves|likes|wants|needs|benched|squatted|deadlifted|lifted|weighed|just|always|only|got|hit|rows|presses|curls|should|will
  ^ [and|so|but|well|ok|yesterday|today] he|she|they|everyone|everybody|nobody|people|somebody|someone|bodybuilders|athletes|women|men [is|was|are|has|have|had|does|did|do|can|could|just|will] [a|not|only|never|always|about|in|on|at] [benches|squats|deadlifts|lifts|weighs|eats|ate|ran|runs|trains|hates|loves|likes|wants|needs|benched|squatted|deadlifted|lifted|weighed|weighing|benching|squatting|eating|\\d|vegan|vegetarian|allergic|pregnant]
  for|of my|our|his|her|their|a [best|old|little|big|younger|older|twin] ${kin}
  his|her|their weight|height|bench|squat|deadlift|max|macros|calories|diet|plan|age|knee|back|shoulder|profile|account|log|name
  my|our|his|her|their [best|old|little|big] wifes|husbands|mums|moms|dads|brothers|sisters|mates|friends|girlfriends|boyfriends|partners|sons|daughters|bros|boss's weight|height|bench|squat|deadlift|max|macros|calories|diet|plan|age|profile|workout|dinner|lunch|breakfast
  ^ [and|so|but] he|she|they
`)

/** People who take something in the gym are the member's matter all the same. */
const takesSomething = sayings(`
  is|are|has|have|someone|somebody on|at|using|hogging|taking|taken|took|occupying|in|busy|got|there
  taken|occupied|in_use|hogging|hogged|hogs
`)

/** Speaks of somebody else's body, food or training. */
export function ofOthers({ text }: Said): boolean {
  if (says(text, otherSubject))
    return !says(text, takesSomething) || / (?:wife|brother|friend|he|she) (?!.*taken)/.test(text)
  const [first = '', second = ''] = text.trim().split(' ')
  const named = names.has(first) && !namesThatAreWords.has(first)
  return (
    named &&
    /^(?:is|was|has|can|did|benched|squatted|deadlifted|lifted|ran|weighs|ate|eats|\w+s)$/.test(second)
  )
}

const questions = sayings(`
  ^ [and|so|but|ok|hey|hi|also|then] [how|what|when|where|why|which|who|whose|is|are|was|were|does|do|did|can|could|should|shall|would|will|must|may|might|has|have|had|am] [i|you|we|it|that|this|there|the|my|a|an|many|much|often|long|people|they]
  ^ [and|so|but|ok|hey|also] how|what|when|where|why|which|who|whose|should|shall|does|would|is|are
  wondering|wonder if|whether|how|what
  do you think|reckon
`)

/** Asks, with or without a question mark. */
/** "Can you note that I'm 29" is told, not asked. */
const request =
  /^ (?:(?:and|so|ok|hey|hi|please|also) )*(?:can|could|would|will) you (?:please )?(?:note|remember|keep in mind|put|set|update|change|make a note|add|save|avoid|leave out|take)\b/

export const isQuestion = (said: Said): boolean =>
  !request.test(said.text) && (said.asked || opensAsQuestion(said))

const opening =
  /^ (?:(?:and|so|but|ok|hey|hi|also|then|please) )*(?:how|what|when|where|why|which|who|whose|should|shall|does|would|is|are|am i|(?:can|could) (?:i|you|we|it|this|that|the|my|a|an|someone|somebody|anyone|they|he|she|dinner|lunch|breakfast|spotter)|do(?! (?:me|us|not|a|an|my|the|it|this|that|some|another) )|did(?! not)|will(?! not)|was(?! born)|were|has|have (?:i|you|we))(?= )/

const opensAsQuestion = ({ text }: Said): boolean =>
  opening.test(text) || (says(text, questions) && opening.test(text))

const unreal = sayings(`
  used to
  if i|you|we|it
  when i was|am|get|can|could|have
  back in|when
  years|months ago
  will|would|could|might|may|should|shall|want|wants|wish|hope|hoping|plan|planning|planned|aim|aiming|going|gonna|trying|try|like|love|need|needs|goal|target|supposed|meant to|be|do|is|of|for|was
  i will|would|could|should|might|may|must
  going to|gonna
  never|not|no_longer|without [..] do|did|done|doing|squat|bench|squats|benched|had|have|eat|eating|ate|hit|train|lift
  can|could not
  want|wish|hope|plan|aim|goal|target|dream
  almost|nearly
  tomorrow|next
`)

/** Speaks of what is not so now: what was once, what is wished or planned, what did not happen. */
export const isUnreal = ({ text }: Said): boolean => says(text, unreal)
