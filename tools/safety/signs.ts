import { ageSigns } from './signs/age.ts'
import { type Ask, askOf, onlyVisit } from './signs/asks.ts'
import { enoughApart } from './signs/combinations.ts'
import { energySigns } from './signs/figures/energy.ts'
import { figureSigns } from './signs/figures/weights.ts'
import { found } from './signs/found.ts'
import { type BodyFacts, bodyFacts, weightSigns } from './signs/goal-weight.ts'
import { hinted, hintsAt } from './signs/hints/score.ts'
import { intakeSigns, namesDish } from './signs/intake.ts'
import { loweredSigns } from './signs/lowered.ts'
import { asOneWish } from './signs/one-wish.ts'
import { paceSigns } from './signs/pace.ts'
import { pressureSigns, sugarSigns } from './signs/pressure.ts'
import type { Severity, Sign, SignKind } from './signs/sign.ts'
import { withoutIdioms } from './words/idioms.ts'
import { reading, type Sentence } from './words/reading.ts'

/** What is known besides the messages: body in cm and kg, the present year for years of birth, today ("2026-11-24") for deadlines. */
export type Known = { heightCm?: number; weightKg?: number; year?: number; today?: string }

/** Born later than eighteen years before this, somebody was a child when these rules were written. */
const writtenIn = 2026

/** Messages looked at, and letters of each: more is no conversation. */
const remembered = 30
const longest = 4000

/** Messages over which an amount, a weight and a date are one wish. */
const aWish = 5

/** For how many further messages something acute stands, unless it is taken back. */
const acuteFor = 3

const order: readonly Severity[] = ['emergency', 'refuse', 'caution']
const states: readonly SignKind[] = ['pregnant', 'underAge', 'medical', 'eatingDisorder', 'underweightGoal']

/**
 * What a member's messages say of danger: by their own words, not by a diagnosis.
 *
 * Read are English as it is typed and a few words of German. The newest message counts as it stands; of earlier ones
 * what lasts (age, pregnancy, illness, an eating disorder), what was acute a moment ago, and what builds up.
 *
 * @param messages oldest first, the newest last, all by the member
 * @param known body and year where they are stored
 * @returns the gravest first, one per kind and person; empty where there is nothing
 * @example
 * signsOf([{ text: 'my chest feels tight and my arm is numb' }]) // [{ kind: 'emergency', severity: 'emergency', about: 'self', ... }]
 */
export function signsOf(messages: readonly { text: string }[], known: Known = {}): Sign[] {
  return gravest(everySign(messages, known))
}

/** All that the rules find, several of one kind as well; see {@link signsOf}. */
export function everySign(messages: readonly { text: string }[], known: Known = {}): Sign[] {
  const readings = messages.slice(-remembered).map(({ text }) => readOnce(text.slice(0, longest)))
  const newest = readings.at(-1)
  if (!newest) return []
  const ask = askOf(newest)
  const visit = onlyVisit(newest, ask)
  const facts = gathered(readings, known)
  const own = readings.map((sentences) => ofMessage(sentences, facts, known))
  const hints = hintsOf(readings, ask, newest)
  const signs = own.flatMap((found, at) => {
    const ago = readings.length - 1 - at
    return ago === 0 ? found : found.flatMap((sign) => carried(sign, ago, ask, newest) ?? [])
  })
  const alone = new Set(own.flat().map(named))
  const together = [
    ...signs,
    ...acuteTogether(readings)
      .filter(({ sign }) => !alone.has(named(sign)))
      .flatMap(({ sign, ago }) => carried(sign, ago, ask, newest) ?? []),
    ...hints,
    ...building(readings, facts, ask, known).filter((sign) => !alone.has(named(sign))),
  ]
  const recent = readings.slice(-acuteFor - 1).some((sentences) => askOf(sentences).diet)
  return together.map((sign) => forAsk(sign, ask, visit, recent))
}

/** Messages come again with every message after them, so what they say is kept for a while. */
const lately = new Map<string, readonly Sentence[]>()
const mostLately = 200

function readOnce(text: string): readonly Sentence[] {
  const known = lately.get(text)
  if (known) return known
  if (lately.size >= mostLately) lately.clear()
  const sentences = reading(text)
  lately.set(text, sentences)
  return sentences
}

const foundIn = new WeakMap<readonly Sentence[], readonly Sign[]>()

function foundOnce(sentences: readonly Sentence[], needed?: number): readonly Sign[] {
  const signs = foundIn.get(sentences) ?? found(sentences, needed)
  foundIn.set(sentences, signs)
  return signs
}

function ofMessage(sentences: readonly Sentence[], facts: BodyFacts, known: Known): Sign[] {
  return [
    ...foundOnce(sentences),
    ...sentences.flatMap(({ text }) => [
      ...ageSigns(text, known.year ?? writtenIn),
      ...intakeSigns(text),
      ...pressureSigns(text),
      ...sugarSigns(text),
    ]),
    ...paceSigns(joined(sentences), facts.weightKg, known.today),
  ]
}

/** A sign by what found it. */
const named = ({ kind, cue }: Sign) => `${kind} ${cue}`

const joined = (sentences: readonly Sentence[]) => ` ${sentences.map(({ text }) => text.trim()).join(' , ')} `

/** The body as the conversation tells it; later words win over earlier ones, spoken ones over stored ones. */
function gathered(readings: readonly (readonly Sentence[])[], known: Known): BodyFacts {
  let facts: BodyFacts = {}
  if (known.heightCm !== undefined) facts.heightCm = known.heightCm
  if (known.weightKg !== undefined) facts.weightKg = known.weightKg
  for (const sentences of readings) facts = { ...facts, ...bodyFacts(joined(sentences)) }
  return facts
}

const takenBack =
  /\b(?:feel(?:ing)? (?:fine|better|good|ok|okay) (?:now|again)|(?:it|that|pain) (?:is |has )?(?:passed|gone|stopped|went away)|all good now|false alarm|was (?:a )?(?:joke|joking|kidding)|typo|meant|just kidding)\b/
const pressing =
  /\b(?:anyway|just|please|come on|still|whatever|do it|faster|quicker|lower|less|more|how|go on|i do not care|but)\b/
const settled =
  /\b(?:ok|okay|fine|sure|alright|fair|deal|good idea|makes sense|sounds good|you are right|thanks|thank you|slower|healthy|healthier|maintain|maintenance|steady|safer|gentle)\b/

/** What was hinted at stands unless the newest words take it back. */
const softened = (sign: Sign, newest: readonly Sentence[]): Sign =>
  !states.includes(sign.kind) && takenBack.test(joined(newest)) ? { ...sign, severity: 'caution' } : sign

/** What is hinted at now; what was before, and is not gone on with, stands as any earlier word. */
function hintsOf(readings: readonly (readonly Sentence[])[], ask: Ask, newest: readonly Sentence[]): Sign[] {
  const before = hinted(readings.slice(0, -1))
  const isOver = ({ kind, severity }: Sign) =>
    severity === 'emergency' && !hintsAt(newest, kind) && before.some((sign) => sign.kind === kind)
  return hinted(readings).flatMap((sign) =>
    isOver(sign) ? (carried(sign, 1, ask, newest) ?? []) : softened(sign, newest),
  )
}

/** Goes on about somebody in danger: what to do, how they are. */
const ofThem =
  /\b(?:he|she|they|him|her|them|his|what (?:do|should|can|now|else)|how (?:do|should|can)|should i|do i|help|still|breath|breathing|cpr|pulse|nobody|no one|call|called|worse|again)\b/
const helped =
  /\b(?:ambulance|paramedics?|medics?|doctors?|staff|first aider?|somebody|someone|they|he|she) (?:is|are|has|have|was|just)? ?(?:here|there|with (?:him|her|them)|arrived|came|coming|on (?:the|its|their) way|took|taking|got|dealing|taken|helping|ok|okay|fine|alright|better|conscious|awake|breathing|up)\b/

/** What an earlier message still means now. */
function carried(sign: Sign, ago: number, ask: Ask, newest: readonly Sentence[]): Sign | undefined {
  const words = joined(newest)
  if (takenBack.test(words) && ago <= acuteFor)
    return sign.severity === 'caution' ? undefined : { ...sign, severity: 'caution' }
  if (sign.severity === 'caution') return states.includes(sign.kind) ? sign : undefined
  if (sign.about === 'other' && ago > 1 && !ask.other && !ask.loss && !ask.hard)
    return { ...sign, severity: 'caution' }
  // For somebody else help is called, or it is not: nobody else's training waits for it.
  if (sign.about === 'other' && sign.kind === 'emergency')
    return { ...sign, severity: ofThem.test(words) && !helped.test(words) ? 'emergency' : 'caution' }
  if (states.includes(sign.kind)) return sign
  if (sign.kind === 'selfHarm' || sign.kind === 'emergency')
    return ago <= acuteFor ? { ...sign, severity: 'refuse' } : undefined
  if (sign.kind === 'symptom' || sign.kind === 'overtraining') {
    return ago > acuteFor ? undefined : { ...sign, severity: ask.training ? 'refuse' : 'caution' }
  }
  const goesOn = (ask.loss || ask.diet || pressing.test(words)) && !settled.test(words) && !ask.visit
  return { ...sign, severity: goesOn ? 'refuse' : 'caution' }
}

/** What no single message says: a goal lowered again and again, an amount in one message and its date in the next. */
function building(
  readings: readonly (readonly Sentence[])[],
  facts: BodyFacts,
  ask: Ask,
  known: Known,
): Sign[] {
  const texts = readings.map(joined)
  const newest = texts.at(-1) ?? ' '
  const signs = weightSigns(
    newest,
    ask.loss || facts.goalKg !== undefined ? facts : bodyFacts(newest),
    ask.loss,
  )
  const earlier = readings
    .slice(0, -1)
    .flatMap((_, at) => weightSigns(texts[at] ?? ' ', gathered(readings.slice(0, at + 1), known), false))
  return [
    ...signs,
    ...earlier,
    ...together(texts, facts, known.today),
    ...loweredSigns(texts),
    ...figureSigns(texts, known),
    ...energySigns(texts),
  ]
}

/** What the last messages say only when they are read as one. */
function together(texts: readonly string[], facts: BodyFacts, today: string | undefined): Sign[] {
  if (texts.length < 2) return []
  const lastTwo = asOne(texts.slice(-2))
  const signs = [
    ...paceSigns(asOneWish(texts.slice(-aWish)), facts.weightKg, today),
    ...(texts.slice(-2).some(namesDish) ? [] : intakeSigns(lastTwo)),
    ...foundOnce(pairOnce(asOne(texts.slice(-2).map(withoutIdioms))), enoughApart).filter(
      ({ kind }) => kind !== 'symptom' && kind !== 'pregnant',
    ),
  ]
  return signs.filter(({ severity }) => severity !== 'caution')
}

const asOne = (texts: readonly string[]) => ` ${texts.map((text) => text.trim()).join(' , ')} `

/** What was acute when two messages were read as one, the newer of them some messages ago. */
function acuteTogether(readings: readonly (readonly Sentence[])[]): { sign: Sign; ago: number }[] {
  return Array.from({ length: Math.min(acuteFor, readings.length - 2) }, (_, back) => back + 1).flatMap(
    (ago) => {
      const pair = readings.slice(-ago - 2, readings.length - ago)
      return foundOnce(pairOnce(asOne(pair.map(joined))), enoughApart)
        .filter(
          ({ kind, severity }) => severity === 'emergency' && (kind === 'emergency' || kind === 'selfHarm'),
        )
        .map((sign) => ({ sign, ago }))
    },
  )
}

const pairs = new Map<string, readonly Sentence[]>()

/** Two messages as one sentence, kept while they are asked for again. */
function pairOnce(text: string): readonly Sentence[] {
  const known = pairs.get(text)
  if (known) return known
  if (pairs.size >= mostLately) pairs.clear()
  const pair = [{ text, question: false }]
  pairs.set(text, pair)
  return pair
}

/** What a sign means for what is asked: who only wants to know when it is quiet is not refused for being pregnant. */
function forAsk(sign: Sign, ask: Ask, visit: boolean, recentDiet: boolean): Sign {
  if (sign.severity !== 'refuse') return sign
  const milder: Sign = { ...sign, severity: 'caution' }
  if (sign.about === 'other') return forAnother(sign, ask)
  if ((lasting(sign) || sign.kind === 'tooFast') && visit) return milder
  if (sign.kind === 'pregnant' && (ask.training || ask.diet) && !ask.loss && !ask.hard && !ask.energy)
    return milder
  if (sign.cue === 'history' && !recentDiet) return milder
  if (ask.rests && !ask.diet && stopsTraining(sign)) return milder
  return sign
}

/** What training must stop for: who rests for it does what they would be told. */
const stopsTraining = ({ kind, cue }: Sign) =>
  kind === 'medical' || cue === 'fever' || cue === 'injury-now' || cue === 'through-injury'

/** What somebody is, not what they do. */
const lasting = ({ kind, cue }: Sign) =>
  states.includes(kind) && (kind !== 'eatingDisorder' || cue === 'diagnosis' || cue === 'history')

function forAnother(sign: Sign, ask: Ask): Sign {
  const milder: Sign = { ...sign, severity: 'caution' }
  if (ask.own && sign.kind !== 'eatingDisorder') return milder
  if (sign.kind === 'eatingDisorder') return sign.cue === 'history' ? milder : sign
  if (sign.kind === 'underAge' || sign.kind === 'pregnant' || sign.kind === 'medical') {
    const forChild = sign.kind === 'underAge' && ask.plan
    return ask.loss || ask.hard || forChild || (ask.other && ask.plan) ? sign : milder
  }
  return milder
}

/** The gravest sign of each kind and person, the gravest of all first. */
export function gravest(signs: readonly Sign[]): Sign[] {
  const best = new Map<string, Sign>()
  for (const sign of signs) {
    const key = `${sign.kind} ${sign.about}`
    const other = best.get(key)
    if (!other || order.indexOf(sign.severity) < order.indexOf(other.severity)) best.set(key, sign)
  }
  return [...best.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}
