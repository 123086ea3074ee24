import { areasOf } from './areas.ts'
import { comeOrCrowd, noneTaken, onlyYourself } from './asks.ts'
import { type Clause, isSpecific, namesArea, type Reader, readClause } from './clause.ts'
import { companyIn } from './company.ts'
import { clauseOf, type Group, type Grouped, grouped } from './groups.ts'
import { coached } from './intents/coach/index.ts'
import { isCoachMatter } from './intents/coach/matters.ts'
import { asksWhen, crowdWishes } from './intents/crowd.ts'
import { hint } from './intents/index.ts'
import { holding, slotWishes } from './intents/recommend.ts'
import { calls, distinct, talk, type Understanding, type Wish, type World } from './meaning.ts'
import { settingWish } from './own-settings/index.ts'
import { readerOf, spelledOf } from './reader.ts'
import { sayings, says } from './sayings.ts'
import { afterFigures } from './thread/after-figures.ts'
import { afterLog } from './thread/after-log.ts'
import { goesOnFromOffer, isOffer } from './thread/after-offer.ts'
import { afterPause } from './thread/after-pause.ts'
import { afterPlan } from './thread/after-plan.ts'
import { afterTerms } from './thread/after-terms.ts'
import { afterWeight } from './thread/after-weight.ts'
import { agreedAhead } from './thread/agreed.ts'
import { withoutAside } from './thread/aside.ts'
import { changedPlan } from './thread/changed-plan.ts'
import { chosenOffer, declines, justOffered } from './thread/chosen.ts'
import { afterCoach, answered } from './thread/coach.ts'
import { corrected, putsRight } from './thread/corrected.ts'
import { anotherTime, compares, corrects, followUp, pointsBack } from './thread/follow-up.ts'
import { halvesOf } from './thread/halves.ts'
import { afterLettingGo, letGo } from './thread/let-go.ts'
import { answeredMeetup } from './thread/meetup.ts'
import { placeAgain } from './thread/place-again.ts'
import { placesAfter } from './thread/places.ts'
import { putRight as meantInstead, onWhatWasMeant } from './thread/put-right.ts'
import { screened } from './thread/screening.ts'
import { isCrowd } from './thread/spoken-of.ts'
import { takenByPlace } from './thread/taken.ts'
import { takenBack } from './thread/taken-back.ts'
import { toggled } from './thread/toggled.ts'
import { toldMore } from './thread/told-more.ts'
import { whyAfter } from './thread/why.ts'
import { actsForOthers, emergency, injection, othersPrivacy } from './topics/danger.ts'
import { fallback, isEnglish, mostlyTimes } from './topics/fallback.ts'
import { advice } from './topics/gym-matters.ts'
import { windowsOf } from './when/window.ts'
import { spell } from './words/spelling.ts'
import { wordsOf } from './words/text.ts'
import { wordsOfGym } from './words/vocabulary.ts'
import { hereIn, mainSplitIds, splitIds } from './world.ts'

export type { Needed, Offer, Understanding, Wish } from './meaning.ts'

/**
 * What a member wants, by rules alone: everyday English with typing errors, several wishes at once,
 * and what goes on from the last call. Sure acts, unsure asks, lost says so.
 *
 * Takes time in proportion to the message and never throws.
 */
export function understand(text: string, world: World): Understanding {
  const { book, equipment, vocabulary } = wordsOfGym(world.gym)
  const reader: Reader = { book, equipment, here: hereIn(world) }
  const words = wordsOf(text).map((word) => spell(word, vocabulary))
  const whole = readClause(words, reader)
  if (says(whole.text, emergency)) return talk('emergency')
  if (says(whole.text, injection)) return talk('outOfScope')
  const setting = world.said === undefined ? settingWish(text) : undefined
  if (setting) return calls(setting)
  const here = onWhatWasMeant(text, { ...world, said: text })
  // What was put right once is read as it stands.
  const taken = takenByPlace(whole, here) ?? (world.said === undefined ? putRight(text, here) : undefined)
  if (taken) return taken
  const wish = world.said === undefined ? afterLettingGo(text, here) : undefined
  if (wish !== undefined) return understand(wish, here)
  const after = withoutAside(text)
  const coach =
    beside(text, here) ??
    onCoach(text, here) ??
    (after ? onCoach(after, here) : undefined) ??
    withRest(text, reader, here) ??
    afterCoach(text, here)
  if (coach) return coach
  if (whole.text.trim() === '' || !isEnglish(words)) return talk(isCoachMatter(text) ? 'help' : 'lost')
  const found = grouped(words, reader)
  const acts = found.groups.some(({ intent }) => intent !== 'goesOn' && intent.acts)
  if (!acts && isCoachMatter(text)) return talk('help')
  return wished(found.groups, reader, here) ?? unwished(found, whole, reader, here)
}

/** What only the coach's last reply gives a meaning to: an answer, a reason asked for, a change of its plan. */
const onCoach = (text: string, world: World): Understanding | undefined =>
  (putsRight(text) ? corrected(text, world) : undefined) ??
  agreedAhead(text, world) ??
  answered(text, world) ??
  screened(text, world) ??
  toggled(text, world) ??
  whyAfter(text, world) ??
  placesAfter(text, world) ??
  answeredMeetup(text, world) ??
  placeAgain(text, world) ??
  letGo(text, world) ??
  afterLog(text, world) ??
  afterWeight(text, world) ??
  afterFigures(text, world) ??
  afterTerms(text, world) ??
  afterPause(text, world) ??
  afterPlan(text, world) ??
  takenBack(text, world) ??
  toldMore(text, world) ??
  changedPlan(text, world) ??
  corrected(text, world)

/** What an answer tells goes on with the question, and is no wish of its own. */
const ofAnswers =
  /^(?:updateProfile|calculateMacros|planMeals|planWorkouts|logWeight|logMeal|logWorkout|consent)$/

/** "I meant 19:15 not 18:15" is read as what was meant, after the gym's calls. */
function putRight(text: string, world: World): Understanding | undefined {
  const meant = meantInstead(text, world)
  if (meant === undefined) return undefined
  const found = understand(meant, world)
  const [first] = found.kind === 'calls' ? found.calls : []
  return first && (world.last?.tool !== 'checkIn' || first.tool === 'checkIn') ? found : undefined
}

/** An answer, or something turned back on, and another wish in one message: "1.71. is it busy?" The question stays last. */
function beside(text: string, world: World): Understanding | undefined {
  const { gym, now, needed } = world
  const offered = justOffered(world)
  if (!needed && !offered && !toggled(text, world)) return undefined
  for (const [head, tail] of halvesOf(text)) {
    // "Tuesday, Thursday and Sunday" is one answer.
    if (tail.split(/\s+/).length < 3 && !tail.includes('?')) continue
    const first =
      answered(head, world) ?? toggled(head, world) ?? (offered ? takenIn(head, world) : undefined)
    const other = first?.kind === 'calls' ? understand(tail, { gym, now, last: undefined }) : undefined
    if (first?.kind !== 'calls' || other?.kind !== 'calls') continue
    if (!other.calls.some(({ tool }) => ofAnswers.test(tool))) return calls(...other.calls, ...first.calls)
  }
  return undefined
}

/** A place that the opening of a message takes: "the second one, and ping me if it gets quiet". */
const takenIn = (head: string, world: World): Understanding | undefined =>
  takenByPlace(readClause(spelledOf(head, world), readerOf(world)), { ...world, said: head })

/** What is wished of the coach, and beside it what the rest of the message wishes for sure. */
function withRest(text: string, reader: Reader, world: World): Understanding | undefined {
  const { vocabulary } = wordsOfGym(world.gym)
  const read = (said: string) =>
    grouped(
      wordsOf(said).map((word) => spell(word, vocabulary)),
      reader,
    ).groups
  const found = coached(text, world, (said) => read(said).some((group) => isElsewhere(group, said)))
  if (!found) return undefined
  const groups = read(found.rest).filter((group) => isElsewhere(group, found.rest))
  const others = wished(groups, reader, world)
  const all = [...(others?.kind === 'calls' ? others.calls : []), ...found.wishes]
  return all.length > 0 ? calls(...distinct(all)) : found.ask
}

/** An act, or a question that nothing of the coach's answers. */
function isElsewhere({ intent }: Group, said: string): boolean {
  if (intent === 'goesOn') return false
  const ofCrowd =
    /\b(?:busy|quiet|full|packed|crowded|empty|how many people|slots?|book|booked|when|notify|ping)\b/i.test(
      said,
    )
  // "Just finished: squats ..." opens a log.
  if (/^(?:just |i |have |all |now )*(?:finished|done)[:,. ]*$/i.test(said.trim())) return false
  if (intent.name === 'cancel')
    return /\b(?:cancel|slots?|bookings?|places?|spots?|release|give|reservation)\b/i.test(said)
  return intent.acts || (ofCrowd && !/\b(?:instead|in place|alternative|else)\b/i.test(said))
}

/** Does what is sure; asks the first thing that is not, where nothing is. */
function wished(groups: readonly Group[], reader: Reader, world: World): Understanding | undefined {
  const done: Wish[] = []
  const others: Understanding[] = []
  for (const group of groups) {
    const meant = fill(group, clauseOf(group, reader), { ...world, last: done.at(-1) ?? world.last })
    if (meant?.kind === 'calls') done.push(...meant.calls)
    else if (meant) others.push(meant)
  }
  return done.length > 0 ? calls(...distinct(switched(done, groups))) : others[0]
}

function fill({ intent }: Group, clause: Clause, world: World): Understanding | undefined {
  const slots = isSpecific(clause)
  if (intent === 'goesOn') return slots ? goOn(clause, world) : undefined
  const corrected = intent.name === 'undo' && slots && says(clause.text, corrects)
  const asked = world.last !== undefined && isCrowd(world.last)
  const another =
    intent.name === 'crowd' &&
    (says(clause.text, slots ? pointsBack : anotherTime) || (asked && says(clause.shape, compares)))
  // "We are 5, chest on friday, what time is ok?"
  if (intent.name === 'crowd' && says(clause.text, asksWhen) && companyIn(clause)?.size) {
    return slotWishes(clause, world)
  }
  const offered = world.last !== undefined && (isOffer(world.last) || world.last.tool === 'reserveSlot')
  const others = offered && /^(?:recommend|crowd)$/.test(intent.name) && goesOnFromOffer(clause)
  return (
    (world.last && (corrected || another || others) ? goOn(clause, world) : undefined) ??
    intent.fill(clause, world)
  )
}

/** A time ahead and little else can only be a question of how busy it will be: "tomorrow at 6?". */
function asksByTime(clause: Clause, world: World): boolean {
  const [when] = clause.times
  if (!when || when.shift !== undefined) return false
  const split = namesArea(clause)
  if (when.now) return mostlyTimes(clause) && (!split || clause.question)
  const windows = windowsOf(when, hereIn(world))
  const ahead = windows === 'many' || windows.some(({ to }) => to > world.now)
  return ahead && (split || mostlyTimes(clause))
}

/** "Something later", after places were offered or one was taken. */
function onFromOffer(clause: Clause, last: Wish, world: World): Understanding | undefined {
  return isOffer(last) || last.tool === 'reserveSlot' ? followUp(clause, last, world) : undefined
}

/** Who comes says nothing of what is wished. */
const ofPeople =
  /(?<= )(?:friends?|mates?|wife|husband|girlfriend|boyfriend|partner|brothers?|sisters?|cousins?|mum|mom|dad|sons?|daughters?|flatmate|colleagues?|his|her|their|something|anything|two|three|four) /g

/** "Me and Anna on Friday at 6": whoever speaks for several wants a time for them. */
function arranges(clause: Clause, world: World): boolean {
  const company = companyIn(clause)
  const named = company?.size !== undefined || company?.members !== undefined
  const shape = clause.shape.replace(ofPeople, '')
  return (
    named && !(world.last && isOffer(world.last)) && asksByTime({ ...clause, shape, question: true }, world)
  )
}

/** Goes on from the call before; without one, a time or a split is all there is. */
function goOn(clause: Clause, world: World): Understanding | undefined {
  const on = world.last && followUp(clause, world.last, world)
  if (on) return on
  if (says(clause.shape, advice)) return undefined
  if (asksByTime(clause, world)) return crowdWishes(areasOf(clause), clause, world)
  const splits = splitIds(clause.mentions)
  if (splits.length === 0 && clause.question && clause.equipment.length > 0) {
    return crowdWishes(areasOf(clause), clause, world)
  }
  return splits.length > 0 ? comeOrCrowd(splits, world) : undefined
}

/** "Done with chest, moving on to arms" is one visit that goes on, unless a check-out was called for by name. */
function switched(done: readonly Wish[], groups: readonly Group[]): readonly Wish[] {
  const named = groups.some(({ words }) => /\bout\b/.test(words.map(({ text }) => text).join(' ')))
  return named ? done : done.filter(({ tool }, i) => tool !== 'checkOut' || done[i + 1]?.tool !== 'checkIn')
}

const plainlyOther = sayings(`
  ^ [at|find] [me] [an|any] another|other|different time|times|slot|slots|day|days [please] $
`)

/** Nothing was plainly asked for: talk, the thread of the conversation, or a time or split alone. */
function unwished(
  { topics, hinted, rest }: Grouped,
  whole: Clause,
  reader: Reader,
  world: World,
): Understanding {
  const offer = chosenOffer(whole, world)
  if (offer) return calls(holding(offer.code))
  if (justOffered(world) && says(whole.text, declines)) return noneTaken()
  const others = world.last && goesOnFromOffer(whole) && onFromOffer(whole, world.last, world)
  if (others) return others
  if (says(whole.named, actsForOthers)) return onlyYourself(mainSplitIds(whole.mentions)[0], world)
  if (says(whole.named, othersPrivacy)) return talk('privacyOfOthers')
  if (arranges(whole, world)) return slotWishes(whole, world)
  const weighty = topics.find(({ small }) => !small)
  if (weighty) return talk(weighty.topic)
  // "evening" alone greets, but after a question about the crowd it answers one.
  const greeted = rest.length === 0 && topics.every(({ topic }) => topic === 'greeting')
  const clause = greeted && world.last ? whole : readClause(rest, reader)
  const said = isSpecific(clause)
  const asked = clause.question && namesArea(clause) && asksByTime(clause, world)
  if (hinted && !asked && !(world.last && said)) return hint.fill(clause, world)
  const on = goOn(clause, world)
  if (on) return on
  if (hinted) return hint.fill(clause, world)
  // A button may be pressed long after what it goes on from is forgotten.
  if (says(whole.text, plainlyOther)) return slotWishes(whole, world)
  return talk(topics[0]?.topic ?? fallback(clause))
}
