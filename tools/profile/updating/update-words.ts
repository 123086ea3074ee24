import { t, withoutNumbers } from '../../kit/language.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { dayWords, listWords } from '../../kit/words.ts'
import { verdictSaying } from '../../safety/index.ts'
import { consentCommand } from '../asking/command.ts'
import { missing, type Purpose, type Question, questionFor } from '../asking/missing.ts'
import { askBack } from '../asking/problem-words.ts'
import { type Domain, type Field, fieldsOf, type Profile } from '../fields.ts'
import type { Note } from '../said/problem.ts'
import { fieldsSentence, type Speech } from '../said/say.ts'
import { sayWeight } from '../units/say.ts'
import { allergenNames } from '../words/allergens.ts'
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
  if (changed.length > 0) lines.push(`Noted: ${lowered(fieldsSentence(changed, profile, speech))}`)
  else if (weighedAt)
    lines.push(
      withoutNumbers()
        ? t`Noted for ${dayWords(weighedAt, zoned(context))}, and I keep the figure out of our talk. Your plans follow it by themselves.`
        : `Noted: ${sayWeight(profile.weightKg ?? 0, profile.units)} ${dayWords(weighedAt, zoned(context))}.`,
    )
  else if (same && notes.length === 0) lines.push('I have that already, nothing changed.')
  lines.push(...notes.map((note) => noteWords(note)))
  lines.push(...conflicts.map((conflict) => conflictWords(conflict, profile)))
  if (said.remove?.fields?.includes('weightKg')) lines.push(weighingsStay)
  if (refusal) lines.push(verdictSaying(refusal, context.gym) ?? '')
  if (declined) lines.push(declinedWords(declined))
  const question = questionOf(updated)
  if (question) lines.push(question.text)
  return lines.join('\n')
}

const weighingsStay = 'Your single weighings stay until you have all body data deleted.'

/** What may be tapped after it. */
export function updatedChoices(updated: Updated): Choice[] {
  const { declined, purpose, next, changed } = updated
  const question = questionOf(updated)
  if (question) return question.choices
  if (declined)
    return [{ label: 'Keep it after all', send: consentCommand(declined.domains, 'yes', declined.keep) }]
  const ready = purpose && next === undefined && changed.length > 0 ? goOn[purpose] : undefined
  return ready ? [ready] : []
}

/** What all the asking was for. */
const goOn: Readonly<Record<Purpose, Choice>> = {
  macros: { label: 'Work out my food', send: '/macros' },
  workouts: { label: 'Plan my training', send: '/train' },
  meals: { label: 'Plan my meals', send: '/meals' },
}

/** The one question: what can't be, then whether it may be kept, then what is missing. */
function questionOf({ problems, waiting, profile, purpose, next, said }: Updated): Question | undefined {
  const carried = { ...waiting?.keep, ...(said.purpose ? { purpose: said.purpose } : {}) }
  const doubt = problems.find(({ kind }) => kind === 'doubtful')
  if (doubt) return askBack(doubt, profile.units, without(carried, doubt.field))
  const [first] = problems
  if (waiting) {
    const before =
      first?.kind === 'impossible'
        ? `${askBack(first, profile.units).text.split(', so')[0]}, so I left it out.\n`
        : ''
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

const reasons: Readonly<Record<Domain, string>> = {
  body: 'to work out your food and follow your progress',
  health: 'so that plans keep clear of what harms you',
  food: 'so that meals suit you',
  training: 'to plan your training',
  staff: 'for the staff of the gym',
}

/** Asks once whether what was said may be kept. It is carried in the answer, and written nowhere until then. */
function consentQuestion({ domains, fields, keep }: Unkept): Question {
  const names = fields.map((field) => fieldsOf[field].name)
  const named = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names
  const [only, ...others] = domains
  const reason = only && others.length === 0 ? reasons[only] : 'to make plans that fit you'
  return {
    text: `I'd keep your ${listWords(named)} ${reason}; you can have it deleted any time. OK?`,
    choices: [
      { label: 'Yes, keep it', send: consentCommand(domains, 'yes', keep) },
      { label: 'No, just answer once', send: consentCommand(domains, 'no') },
    ],
  }
}

function noteWords(note: Note): string {
  if (note.kind === 'careful') {
    return `To be careful I also took ${listWords(note.also)}. If those are fine, say so.`
  }
  if (note.kind === 'moved') return `I took ${listWords(note.words)} off the ${fieldsOf[note.from].name}.`
  return `${listWords(note.words)} was not among your ${fieldsOf[note.field].name}.`
}

function conflictWords(conflict: Conflict, { units }: Profile): string {
  if (conflict.kind === 'pattern') {
    const { foods, pattern, all } = conflict
    const which = all ? `all you told me you like, ${listWords(foods)}, isn't` : `${listWords(foods)} isn't`
    return `You eat ${pattern === 'omnivore' ? 'everything' : pattern}, and ${which}. I keep both and plan without it${all ? ', so tell me what else you like' : ''}.`
  }
  if (conflict.kind === 'allergy') {
    const names = listWords(conflict.allergens.map((each) => allergenNames[each]))
    return `You like ${listWords(conflict.foods)}, and you are allergic to ${names}. The allergy goes first: no plan has it.`
  }
  const { weightKg, targetWeightKg, goal } = conflict
  const way = goal === 'cut' ? 'lose weight' : 'gain weight'
  if (withoutNumbers())
    return `You want to ${way}, and the weight you aim for is the other way. Which of the two holds?`
  return `You want to ${way}, and ${sayWeight(targetWeightKg, units)} is the other way from ${sayWeight(weightKg, units)}. Which of the two holds?`
}

function declinedWords({ fields }: Unkept): string {
  const allergy = fields.includes('allergies')
    ? ' A plan knows of an allergy only if you say it when you ask for one.'
    : ''
  return `I don't keep your ${listWords(fields.map((field) => fieldsOf[field].name))}, as you asked.${allergy}`
}

/** A sentence after a colon begins small, unless it is a name. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const zoned = ({ gym, now, language }: ToolContext) => ({ zone: gym.zone, now, language })
