import { commandOf } from '../../kit/command.ts'
import { named, numberWords, t } from '../../kit/language.ts'
import type { Choice } from '../../kit/tool.ts'
import { listWords, sentence } from '../../kit/words.ts'
import { type Field, fieldsOf, type Profile } from '../fields.ts'
import type { Problem } from '../said/problem.ts'
import { sayHeight, sayWeight } from '../units/say.ts'
import { isIllness } from '../words/limits.ts'
import { type Question, questionFor } from './missing.ts'

type Units = Profile['units']

/** A figure of a field as the member speaks. */
function figure(field: Field, value: number, units: Units): string {
  if (field === 'heightCm') return sayHeight(value, units)
  if (field === 'weightKg' || field === 'targetWeightKg') return sayWeight(value, units)
  if (field === 'bodyFatPercent') return `${numberWords(value)} %`
  return numberWords(value)
}

const asAge = 111

/** A figure that means nothing as it stands is said as it stands. */
const bare: Readonly<Partial<Record<Field, string>>> = {
  heightCm: ' cm',
  weightKg: ' kg',
  bodyFatPercent: ' %',
}

/** What each field is asked for again, after something that can't be. */
const again: Readonly<Partial<Record<Field, () => string>>> = {
  bodyFatPercent: () => t`What is it in percent?`,
  targetWeightKg: () => t`Which weight are you aiming for?`,
  daysPerWeek: () => t`How many days a week can you come?`,
  minutes: () => t`How many minutes may a session take?`,
  budgetPerDay: () => t`How much may food cost a day?`,
  cookMinutes: () => t`How many minutes would you cook at most?`,
}

const examples: Readonly<Partial<Record<Field, () => string>>> = {
  goal: () => t`losing fat, keeping your weight or gaining`,
  trainsFor: () => t`strength, muscle, losing fat, health or endurance`,
  limits: () => t`knees, lower back, shoulders, or whatever exercises should spare`,
  equipment: () => t`barbell, dumbbells, bands, bench, or "the gym"`,
  pattern: () => t`everything, pescatarian, vegetarian, vegan, halal or kosher`,
  units: () => t`metric, US or UK`,
  preferredTimes: () => '18:30',
  level: () => t`new to it, some years, or long experienced`,
  activity: () => t`mostly sitting, on my feet, or physical work`,
  sex: () => t`male or female`,
}

/**
 * Asks back what was not understood, or can't be.
 *
 * @param carried what else was said and is not kept yet: it goes along with the answer
 */
export function askBack(
  problem: Problem,
  units: Units,
  carried: Readonly<Record<string, unknown>> = {},
): Question {
  if (problem.kind === 'impossible') return impossible(problem, units)
  if (problem.kind === 'doubtful') return doubtful(problem, units, carried)
  return unknown(problem)
}

type Impossible = Extract<Problem, { kind: 'impossible' }>

/** That a figure was left out, and is nobody's. */
export function leftOut({ field, value }: Impossible, units: Units): string {
  const isAge = field === 'birthYear' && value < asAge * 9
  const said = sentence(isAge ? t`${value} years` : figure(field, value, units))
  return t`${said} can't be right for your ${named(fieldsOf[field].name)}, so I left it out.`
}

function impossible(problem: Impossible, units: Units): Question {
  const { field } = problem
  const question = again[field]?.() ?? questionFor(field)?.text ?? t`What is it?`
  return { text: `${leftOut(problem, units)} ${question}`, choices: [] }
}

function doubtful(
  { field, value, meanings }: Extract<Problem, { kind: 'doubtful' }>,
  units: Units,
  carried: Readonly<Record<string, unknown>>,
): Question {
  const choices: Choice[] = meanings.slice(0, 3).map((meaning) => ({
    label: figure(field, meaning, units),
    send: commandOf('profile', { ...carried, [field]: meaning, sure: true }),
  }))
  const name = named(fieldsOf[field].name)
  const said = meanings.includes(value)
    ? figure(field, value, units)
    : numberWords(value) + (bare[field] ?? '')
  const only =
    meanings.length === 1 ? t`Did you mean ${figure(field, meanings[0] ?? value, units)}?` : t`Which is it?`
  const odd = meanings.length === 1 && meanings[0] === value
  const text = odd
    ? t`${sentence(figure(field, value, units))} would be unusual for your ${name}, so I ask before I note it. Is it right?`
    : t`I'm not sure of your ${name}: ${said} would be unusual. ${only}`
  return {
    text,
    choices: odd ? choices.map((choice) => ({ ...choice, label: t`Yes, ${choice.label}` })) : choices,
  }
}

function unknown({ field, asked }: Extract<Problem, { kind: 'unknown' }>): Question {
  const words = listWords(asked.map((each) => t`"${each}"`))
  if (field === 'allergies') {
    return {
      text: t`I can check the fourteen allergens that labels must name, and ${words} is none of them by the words I know. Shall I leave it out of your plans as food you don't eat?`,
      choices: [{ label: t`Leave it out`, send: commandOf('profile', { dislikes: asked }) }],
    }
  }
  if (field === 'limits' && asked.some(isIllness)) {
    return {
      text: t`I noted nothing for ${words}: that is for a doctor to judge before you train hard. Have they said that you may?`,
      choices: [
        { label: t`Yes, I may`, send: commandOf('profile', { clinicianSaidNo: false }) },
        { label: t`Not yet`, send: commandOf('profile', { screening: ['illness'] }) },
      ],
    }
  }
  const question = questionFor(field)
  const example = examples[field]?.()
  const otherwise = question?.text ?? t`Could you say it in other words?`
  return {
    text: `${unknownAs(words, fieldsOf[field].name)} ${example ? t`Could you say it as ${example}?` : otherwise}`,
    choices: question?.choices ?? [],
  }
}

/** "as equipment", else with its article: "as a goal". */
const unknownAs = (words: string, name: string): string =>
  /^(?:equipment|units|limits|allergies|activity|experience|sex)/.test(name)
    ? t`I don't know ${words} as ${named(name)}, so I left it out.`
    : t`I don't know ${words} as a ${named(name)}, so I left it out.`
