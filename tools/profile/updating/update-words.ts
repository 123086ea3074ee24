import { named, t, withoutNumbers } from '../../kit/language.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { dayWords, listWords } from '../../kit/words.ts'
import { verdictSaying } from '../../safety/index.ts'
import { consentCommand } from '../asking/command.ts'
import { missing, type Purpose, type Question, questionFor } from '../asking/missing.ts'
import { askBack, leftOut } from '../asking/problem-words.ts'
import { type Domain, type Field, fieldsOf, type Profile } from '../fields.ts'
import type { Note } from '../said/problem.ts'
import { fieldsWords, type Speech } from '../said/say.ts'
import { sayWeight } from '../units/say.ts'
import { sayAllergen } from '../words/allergens.ts'
import type { Conflict } from './conflicts.ts'
import type { Unkept, Updated } from './update.ts'

export function speechOf(profile: Profile, { gym, language }: ToolContext): Speech {
  return { units: profile.units, splits: gym.splits, language }
}

/** What was kept and what is asked now: a few lines, and one question. */
export function updatedWords(updated: Updated, context: ToolContext): string {
  const { profile, changed, same, notes, conflicts, refusal, declined, weighedAt, said } = updated
  const speech = speechOf(profile, context)
  const lines: string[] = []
  if (changed.length > 0) lines.push(t`Noted: ${fieldsWords(changed, profile, speech)}.`)
  else if (weighedAt)
    lines.push(
      withoutNumbers()
        ? t`Noted for ${dayWords(weighedAt, zoned(context))}, and I keep the figure out of our talk. Your plans follow it by themselves.`
        : t`Noted: ${sayWeight(profile.weightKg ?? 0, profile.units)} ${dayWords(weighedAt, zoned(context))}.`,
    )
  else if (same && notes.length === 0) lines.push(t`I have that already, nothing changed.`)
  lines.push(...notes.map((note) => noteWords(note)))
  lines.push(...conflicts.map((conflict) => conflictWords(conflict, profile)))
  if (said.remove?.fields?.includes('weightKg')) lines.push(weighingsStay())
  if (refusal) lines.push(verdictSaying(refusal, context.gym) ?? '')
  if (declined) lines.push(declinedWords(declined))
  const question = questionOf(updated)
  if (question) lines.push(question.text)
  return lines.join('\n')
}

const weighingsStay = (): string => t`Your single weighings stay until you have all body data deleted.`

/** What may be tapped after it. */
export function updatedChoices(updated: Updated): Choice[] {
  const { declined, purpose, next, changed } = updated
  const question = questionOf(updated)
  if (question) return question.choices
  if (declined)
    return [{ label: t`Keep it after all`, send: consentCommand(declined.domains, 'yes', declined.keep) }]
  const ready = purpose && next === undefined && changed.length > 0 ? goOn[purpose]() : undefined
  return ready ? [ready] : []
}

/** What all the asking was for. */
const goOn: Readonly<Record<Purpose, () => Choice>> = {
  macros: () => ({ label: t`Work out my food`, send: '/macros' }),
  workouts: () => ({ label: t`Plan my training`, send: '/train' }),
  meals: () => ({ label: t`Plan my meals`, send: '/meals' }),
}

/** The one question: what can't be, then whether it may be kept, then what is missing. */
function questionOf({ problems, waiting, profile, purpose, next, said }: Updated): Question | undefined {
  const carried = { ...waiting?.keep, ...(said.purpose ? { purpose: said.purpose } : {}) }
  const doubt = problems.find(({ kind }) => kind === 'doubtful')
  if (doubt) return askBack(doubt, profile.units, without(carried, doubt.field))
  const [first] = problems
  if (waiting) {
    const before = first?.kind === 'impossible' ? `${leftOut(first, profile.units)}\n` : ''
    const asked = consentQuestion(waiting)
    return { ...asked, text: before + asked.text }
  }
  if (first) return askBack(first, profile.units)
  if (!purpose || !next) return undefined
  const left = missing(profile, purpose).length
  return questionFor(next, purpose, left > 1 ? left : 0)
}

const without = (said: Readonly<Record<string, unknown>>, field: Field): Record<string, unknown> =>
  Object.fromEntries(Object.entries(said).filter(([key]) => key !== field))

const reasons: Readonly<Record<Domain, () => string>> = {
  body: () => t`to work out your food and follow your progress`,
  health: () => t`so that plans keep clear of what harms you`,
  food: () => t`so that meals suit you`,
  training: () => t`to plan your training`,
  staff: () => t`for the staff of the gym`,
}

/** Asks once whether what was said may be kept. It is carried in the answer, and written nowhere until then. */
function consentQuestion({ domains, fields, keep }: Unkept): Question {
  const names = fields.map((field) => named(fieldsOf[field].name))
  const shown = names.length > 5 ? [...names.slice(0, 4), t`${names.length - 4} more`] : names
  const [only, ...others] = domains
  const reason = only && others.length === 0 ? reasons[only]() : t`to make plans that fit you`
  return {
    text: t`I'd keep your ${listWords(shown)} ${reason}; you can have it deleted any time. OK?`,
    choices: [
      { label: t`Yes, keep it`, send: consentCommand(domains, 'yes', keep) },
      { label: t`No, just answer once`, send: consentCommand(domains, 'no') },
    ],
  }
}

function noteWords(note: Note): string {
  if (note.kind === 'careful') {
    return t`To be careful I also took ${listWords(note.also.map(named))}. If those are fine, say so.`
  }
  const words = listWords(note.words.map(named))
  if (note.kind === 'moved') return t`I took ${words} off the ${named(fieldsOf[note.from].name)}.`
  return t`${words} was not among your ${named(fieldsOf[note.field].name)}.`
}

function conflictWords(conflict: Conflict, { units }: Profile): string {
  if (conflict.kind === 'pattern') return patternConflict(conflict)
  if (conflict.kind === 'allergy') {
    const foods = listWords(conflict.foods.map(named))
    const names = listWords(conflict.allergens.map(sayAllergen))
    return t`You like ${foods}, and you are allergic to ${names}. The allergy goes first: no plan has it.`
  }
  const { weightKg, targetWeightKg, goal } = conflict
  if (withoutNumbers())
    return goal === 'cut'
      ? t`You want to lose weight, and the weight you aim for is the other way. Which of the two holds?`
      : t`You want to gain weight, and the weight you aim for is the other way. Which of the two holds?`
  const [aim, now] = [sayWeight(targetWeightKg, units), sayWeight(weightKg, units)]
  return goal === 'cut'
    ? t`You want to lose weight, and ${aim} is the other way from ${now}. Which of the two holds?`
    : t`You want to gain weight, and ${aim} is the other way from ${now}. Which of the two holds?`
}

function patternConflict({ foods, pattern, all }: Extract<Conflict, { kind: 'pattern' }>): string {
  const eats = pattern === 'omnivore' ? t`everything` : named(pattern)
  const list = listWords(foods.map(named))
  return all
    ? t`You eat ${eats}, and all you told me you like, ${list}, isn't. I keep both and plan without it, so tell me what else you like.`
    : t`You eat ${eats}, and ${list} isn't. I keep both and plan without it.`
}

function declinedWords({ fields }: Unkept): string {
  const names = listWords(fields.map((field) => named(fieldsOf[field].name)))
  const declined = t`I don't keep your ${names}, as you asked.`
  return fields.includes('allergies')
    ? `${declined} ${t`A plan knows of an allergy only if you say it when you ask for one.`}`
    : declined
}

const zoned = ({ gym, now, language }: ToolContext) => ({ zone: gym.zone, now, language })
