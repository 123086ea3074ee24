import type { Topic } from '../../prompts/phrases.ts'
import type { Clause } from './clause.ts'
import { hint, type Intent, intents } from './intents/index.ts'
import { moodOf } from './mood.ts'
import { type Sayings, sayings, says } from './sayings.ts'
import { goesOn } from './thread/follow-up.ts'
import { actsForOthers, othersPrivacy } from './topics/danger.ts'
import { advice, beyondUs, deskWork, helpWanted, otherPlaces, outOfScope } from './topics/gym-matters.ts'
import { isSmallTalk, talkTopic } from './topics/small-talk.ts'

/** What one part of a message is. */
export type Sense =
  | { kind: 'wish'; intent: Intent }
  | { kind: 'hint' }
  | { kind: 'talk'; topic: Topic; small: boolean }
  /** Goes on from the wish before. */
  | { kind: 'goesOn' }
  | { kind: 'nothing' }

const topic = (name: Topic): Sense => ({ kind: 'talk', topic: name, small: isSmallTalk(name) })

const ourPlace = sayings(`
  #split|gym|rack|racks|machine|machines|bench|benches|weights|dumbbells
`)

const ofTraining = sayings(`
  #split|#time|#now|gym|train|training|come|coming|workout|lift|lifting|session|back|way|there|here|away|work|office
`)

/** The sense of a part, the surest first. Only what opens a message can greet by the time of day. */
export function senseOf(clause: Clause, opening: boolean): Sense {
  const { shape, named } = clause
  if (says(named, othersPrivacy) || says(named, actsForOthers)) return topic('privacyOfOthers')
  const own = wishIn(clause, ownThings)
  if (own) return own
  const elsewhere = says(shape, otherPlaces) || (says(shape, beyondUs) && says(shape, outOfScope))
  if (elsewhere && !says(shape, ourPlace)) return topic('outOfScope')
  if (says(shape, beyondUs)) return topic('help')
  const wish = wishIn(clause, intents)
  if (wish) return wish
  const small = talkTopic(clause.text, opening && !clause.question)
  if (small) return topic(small)
  if (says(shape, goesOn)) return { kind: 'goesOn' }
  if (says(shape, deskWork)) return topic('outOfScope')
  if (says(shape, helpWanted)) return topic('help')
  if (says(shape, outOfScope)) return topic(says(shape, advice) ? 'help' : 'outOfScope')
  const hinted = means(clause, hint) && says(shape, ofTraining)
  return { kind: hinted ? 'hint' : 'nothing' }
}

/** Acts are also heard between fillers; a question without its small words would be another one. */
function means({ shape, bare, text }: Clause, { says: table, verbatim, unless, acts }: Intent): boolean {
  const said = says(shape, table) || (acts && says(bare, table)) || (verbatim && says(text, verbatim))
  return said === true && !says(shape, unless)
}

const ownThings = intents.filter(({ own }) => own)

/** The first wish that is said for sure; an act that is only asked about wants explaining. */
function wishIn(clause: Clause, among: readonly Intent[]): Sense | undefined {
  const meant = among.filter((intent) => means(clause, intent))
  const moods = meant.map((intent) => (intent.acts ? moodOf(before(clause.shape, intent.says)) : 'said'))
  const said = meant[moods.indexOf('said')]
  if (said) return { kind: 'wish', intent: said }
  return moods.includes('asked') ? topic('help') : undefined
}

/** What stands before the words that say it; all of it where they were found between fillers. */
function before(shape: string, { pattern }: Sayings): string {
  const match = pattern.exec(shape)
  return match ? shape.slice(0, match.index) : shape
}
