import { commandOf } from '../../kit/command.ts'
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
  if (field === 'bodyFatPercent') return `${value} %`
  return String(value)
}

const asAge = 111

/** A figure that means nothing as it stands is said as it stands. */
const bare: Readonly<Partial<Record<Field, string>>> = {
  heightCm: ' cm',
  weightKg: ' kg',
  bodyFatPercent: ' %',
}

/** What each field is asked for again, after something that can't be. */
const again: Readonly<Partial<Record<Field, string>>> = {
  bodyFatPercent: 'What is it in percent?',
  targetWeightKg: 'Which weight are you aiming for?',
  daysPerWeek: 'How many days a week can you come?',
  minutes: 'How many minutes may a session take?',
  budgetPerDay: 'How much may food cost a day?',
  cookMinutes: 'How many minutes would you cook at most?',
}

const examples: Readonly<Partial<Record<Field, string>>> = {
  goal: 'losing fat, keeping your weight or gaining',
  trainsFor: 'strength, muscle, losing fat, health or endurance',
  limits: 'knees, lower back, shoulders, or whatever exercises should spare',
  equipment: 'barbell, dumbbells, bands, bench, or "the gym"',
  pattern: 'everything, pescatarian, vegetarian, vegan, halal or kosher',
  units: 'metric, US or UK',
  preferredTimes: '18:30',
  level: 'new to it, some years, or long experienced',
  activity: 'mostly sitting, on my feet, or physical work',
  sex: 'male or female',
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

function impossible({ field, value }: Extract<Problem, { kind: 'impossible' }>, units: Units): Question {
  const said = field === 'birthYear' && value < asAge * 9 ? `${value} years` : figure(field, value, units)
  const question = again[field] ?? questionFor(field)?.text ?? 'What is it?'
  return {
    text: `${sentence(said)} can't be right for your ${fieldsOf[field].name}, so I left it out. ${question}`,
    choices: [],
  }
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
  const name = fieldsOf[field].name
  const only =
    meanings.length === 1 ? `Did you mean ${figure(field, meanings[0] ?? value, units)}?` : 'Which is it?'
  const odd = meanings.length === 1 && meanings[0] === value
  const text = odd
    ? `${sentence(figure(field, value, units))} would be unusual for your ${name}, so I ask before I note it. Is it right?`
    : `I'm not sure of your ${name}: ${meanings.includes(value) ? figure(field, value, units) : `${value}${bare[field] ?? ''}`} would be unusual. ${only}`
  return {
    text,
    choices: odd ? choices.map((choice) => ({ ...choice, label: `Yes, ${choice.label}` })) : choices,
  }
}

function unknown({ field, asked }: Extract<Problem, { kind: 'unknown' }>): Question {
  const words = listWords(asked.map((each) => `"${each}"`))
  if (field === 'allergies') {
    return {
      text: `I can check the fourteen allergens that labels must name, and ${words} is none of them by the words I know. Shall I leave it out of your plans as food you don't eat?`,
      choices: [{ label: 'Leave it out', send: commandOf('profile', { dislikes: asked }) }],
    }
  }
  if (field === 'limits' && asked.some(isIllness)) {
    return {
      text: `I noted nothing for ${words}: that is for a doctor to judge before you train hard. Have they said that you may?`,
      choices: [
        { label: 'Yes, I may', send: commandOf('profile', { clinicianSaidNo: false }) },
        { label: 'Not yet', send: commandOf('profile', { screening: ['illness'] }) },
      ],
    }
  }
  const question = questionFor(field)
  const example = examples[field]
  return {
    text: `I don't know ${words} as ${article(fieldsOf[field].name)}, so I left it out. ${example ? `Could you say it as ${example}?` : (question?.text ?? 'Could you say it in other words?')}`,
    choices: question?.choices ?? [],
  }
}

/** "your equipment" where it is theirs, else with its article. */
const article = (name: string): string =>
  /^(?:equipment|units|limits|allergies|activity|experience|sex)/.test(name) ? name : `a ${name}`
