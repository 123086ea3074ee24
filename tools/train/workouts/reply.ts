import { commandOf } from '../../kit/command.ts'
import { t } from '../../kit/language.ts'
import { nameFirst, nameWithin } from '../../kit/name-words.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { dayWords, sentence } from '../../kit/words.ts'
import type { Target } from '../../plan/index.ts'
import { isLoadable } from '../../plan/index.ts'
import { sayLoad, type Units } from '../../profile/index.ts'
import { declinedWords, keepChoices, keepQuestion } from '../agreement.ts'
import type { Logged, Workout } from './logging.ts'
import { alsoLeftOut, askAbout } from './problem-words.ts'
import { saidAgain, working } from './set.ts'
import { bestWords, doneWords, maxWords, setsWords, timeWords } from './words.ts'

/** What was understood, what it means, and one question at most. */
export function workoutWords(workout: Workout, context: ToolContext): string {
  const { logged, agreement, problems } = workout
  const [only, another] = logged
  const lines = only && !another ? oneExercise(only, workout, context) : severalExercises(workout, context)
  const question = questionOf(workout)
  const also =
    question.about === undefined ? undefined : alsoLeftOut(problems.filter((each) => each !== question.about))
  if (agreement === 'declined' && logged.length > 0) lines.push(declinedWords('training'))
  return [...lines, ...(question.text ? [question.text] : []), ...(also ? [also] : [])].join('\n')
}

export const workoutChoices = (workout: Workout): Choice[] => questionOf(workout).choices

type Question = { text: string; choices: Choice[]; about?: Workout['problems'][number] }

/** The one question: whether it may be kept, what was not understood, which weight it was. */
function questionOf({ logged, problems, agreement, units, said, again }: Workout): Question {
  const carried = { ...(said.at ? { at: said.at } : {}), ...(said.agreed ? { agreed: true } : {}) }
  if (agreement !== 'given' && logged.length > 0) {
    const { same, ...rest } = said
    const choices = keepChoices(
      'training',
      agreement,
      commandOf('log', { ...rest, sets: [...again], agreed: true }),
    )
    return { text: agreement === 'unasked' ? keepQuestion('training') : '', choices }
  }
  const [first] = problems
  if (first) return { ...askAbout(first, units, carried), about: first }
  const bare = logged.find(withoutWeight)
  return bare ? askWeight(bare, units, carried) : { text: '', choices: [] }
}

/** Lifted with a weight of its own, and nobody said which. */
const withoutWeight = ({ exercise, sets }: Logged): boolean =>
  isLoadable(exercise) &&
  exercise.measure === 'reps' &&
  working(sets).some(({ kg, reps }) => kg === null && reps !== null)

function askWeight({ exercise, sets, last }: Logged, units: Units | null, carried: object): Question {
  const used = [...new Set(working(last?.sets ?? []).flatMap(({ kg }) => (kg === null ? [] : [kg])))]
  const choices = used.slice(-2).map((kg) => ({
    label: t`${sayLoad(kg, units)}, as last time`,
    send: commandOf('log', {
      ...carried,
      sets: sets.map((set) => saidAgain(set.kg === null && !set.warmUp ? { ...set, kg } : set)),
      instead: true,
    }),
  }))
  return { text: t`With which weight did you do the ${nameWithin(exercise.name)}?`, choices }
}

function oneExercise(logged: Logged, { moment, units, agreement }: Workout, context: ToolContext): string[] {
  const { exercise, sets, today, last, oneRepMax, best, next } = logged
  const on = moment.at.getTime() === context.now.getTime() ? '' : `, ${day(moment.at, context)}`
  const whole =
    working(today).length > working(sets).length
      ? ` ${t`That day: ${setsWords(working(today), units)}.`}`
      : ''
  const lines = [`${nameFirst(exercise.name)}${on}: ${doneWords(sets, units)}.${whole}`]
  if (last) lines.push(t`Last time (${dateOf(last.date, context)}): ${setsWords(working(last.sets), units)}.`)
  const max = oneRepMax ? maxWords(oneRepMax, units) : ''
  const record = best ? bestWords(best, units) : ''
  const joined = best?.kind === 'oneRepMax' ? [`${max}, ${record}`] : [max, record && t`that's ${record}`]
  const told = joined.filter((part) => part !== '').map((part) => `${sentence(part)}.`)
  if (told.length > 0) lines.push(told.join(' '))
  if (next && agreement === 'given') lines.push(nextWords(next, exercise.measure, units))
  return lines
}

/** From so many exercises on each has only what is new. */
const many = 4

function severalExercises({ logged, units, agreement }: Workout, context: ToolContext): string[] {
  return logged.map(({ exercise, sets, last, oneRepMax, best, next }) => {
    const beside = last ? ` (${dateOf(last.date, context)}: ${setsWords(working(last.sets), units)})` : ''
    const parts = [
      ...(oneRepMax && (logged.length < many || best?.kind === 'oneRepMax')
        ? [maxWords(oneRepMax, units)]
        : []),
      ...(best ? [bestWords(best, units)] : []),
      ...(next && agreement === 'given' ? [t`next ${targetWords(next, exercise.measure, units)}`] : []),
    ]
    return `${nameFirst(exercise.name)}: ${doneWords(sets, units)}${beside}${parts.length > 0 ? `; ${parts.join(', ')}` : ''}.`
  })
}

type Measure = Logged['exercise']['measure']

const amount = (reps: number, measure: Measure) =>
  measure === 'reps' ? String(reps) : timeWords(measure === 'seconds' ? reps : reps * 60)

/** "62.5 kg x 8", "9 reps", "65 s". */
function targetWords({ kind, kg, reps }: Target, measure: Measure, units: Units | null): string {
  if (kind === 'harder') return t`a harder form, or some weight`
  if (kg !== undefined) return `${sayLoad(kg, units)} x ${amount(reps, measure)}`
  return measure === 'reps' ? t`${reps} reps` : amount(reps, measure)
}

function nextWords(target: Target, measure: Measure, units: Units | null): string {
  const words = targetWords(target, measure, units)
  if (target.why === 'stalled')
    return t`It has stood still for three sessions: next time ${words} for a new run-up.`
  if (target.kind === 'same') return t`Next time the same: ${words} in each set.`
  return target.kind === 'harder' ? t`Next time: ${words}.` : t`Next time: ${words} in each set.`
}

const day = (at: Date, { gym, now, language }: ToolContext) => dayWords(at, { zone: gym.zone, now, language })
const dateOf = (date: string, context: ToolContext) => day(new Date(`${date}T12:00:00Z`), context)
