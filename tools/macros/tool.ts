import { z } from 'zod'
import { commandOf } from '../kit/command.ts'
import { GymError } from '../kit/errors.ts'
import { t, withoutNumbers } from '../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { consentCommand, saveProfile, type Whose } from '../profile/index.ts'
import { type GivenTarget, latestTarget, noteTarget, removeTarget } from './store.ts'
import { type MacrosAsked, macrosInput } from './tool-input.ts'
import { macrosWords, sayKcal, whyWords } from './tool-words.ts'
import { type Worked, worked } from './tool-work.ts'

type Answer = Worked & {
  asked: MacrosAsked
  /** What was written, to be taken back; null: nothing of the member's own doing. */
  before: { ownEnergy: number | null; target: string | null } | null
}

export const calculateMacrosTool = defineTool({
  name: 'calculateMacros',
  description:
    'Energy, protein, fat and carbohydrate a day for the member, in kcal and g. Give only what they said now; all else comes from their profile. Use explain for how it is worked out.',
  input: macrosInput,
  async run(asked, context): Promise<Answer> {
    if (!context.place.private) throw new GymError('only_in_private')
    const result = await worked(context, asked)
    const { own, consents } = result
    if (!own || consents.body !== 'given') return { ...result, asked, before: null }
    const whose = { gym: context.gym.id, member: context.member.id }
    const kept = await keepOwn(result, asked, whose, context)
    const target = await noteIfNew(result, whose, context)
    return { ...result, asked, before: kept ? { ownEnergy: kept.before, target } : null }
  },
  view: (answer) => view(answer),
  say: (answer, { gym }) => (answer.asked.explain ? whyWords(answer) : words(answer, gym)),
  choices: (answer) => choices(answer),
  // A target that was only noted is no change of theirs; their own figure is.
  remember: ({ before }) => before,
  async revert(noted, { db, gym, member, now }) {
    const { ownEnergy, target } = revertible.parse(noted)
    const whose = { gym: gym.id, member: member.id }
    await saveProfile(db, whose, { ownEnergy }, now)
    if (target) await removeTarget(db, whose, target)
  },
})

const revertible = z.object({ ownEnergy: z.number().nullable(), target: z.string().nullable() })

/** The contract's figures, not rounded, and what made them so. */
function view({ workings, request, adapted, verdict, own }: Answer) {
  const { targets, goal, activity } = workings
  // What a language model doesn't see it can't say.
  if (withoutNumbers()) return { goal, activity, trajectory: verdict?.code ?? null, own }
  return {
    ...targets,
    goal,
    activity,
    expenditure: request.expenditure === undefined ? ('formula' as const) : ('learned' as const),
    adaptive: adapted ?? null,
    trajectory: verdict?.code ?? null,
    own,
  }
}

/** Keeps or gives up an own figure, where that was asked. A figure that had to be moved is kept as it was moved. */
async function keepOwn(
  { workings, profile }: Worked,
  { keep, energy }: MacrosAsked,
  whose: Whose,
  { db, now }: ToolContext,
): Promise<{ before: number | null } | undefined> {
  const wanted = keep === true && energy !== undefined ? workings.targets.energy : null
  if (keep === undefined || (keep && wanted === null) || wanted === profile.ownEnergy) return undefined
  await saveProfile(db, whose, { ownEnergy: wanted }, now)
  return { before: profile.ownEnergy }
}

/** Targets nearer to each other than this are one, kcal a day: a weight that swings by a kilo moves them by less. */
const noticeable = 50

/** Notes the target where it is another one than the last. */
async function noteIfNew(
  { workings, request, profile }: Worked,
  whose: Whose,
  { db, now }: ToolContext,
): Promise<string | null> {
  const { targets, goal } = workings
  const { tdee, energy, proteinG, fatG, carbohydrateG, fibreG, bound } = targets
  const target: GivenTarget = {
    at: now,
    goal,
    expenditure: tdee,
    learned: request.expenditure !== undefined,
    energy,
    proteinG,
    fatG,
    carbohydrateG,
    fibreG,
    bound,
    targetWeightKg: profile.targetWeightKg,
  }
  const last = await latestTarget(db, whose)
  return last && alike(last, target) ? null : noteTarget(db, whose, target)
}

const alike = (a: GivenTarget, b: GivenTarget): boolean =>
  a.goal === b.goal &&
  a.targetWeightKg === b.targetWeightKg &&
  Math.abs(a.energy - b.energy) < noticeable &&
  Math.abs(a.proteinG - b.proteinG) < noticeable / 4

function words(answer: Answer, place: ToolContext['gym']): string {
  const { asked, workings, request } = answer
  const { energy } = workings.targets
  const own = asked.energy ?? request.ownEnergy
  const moved = own !== undefined && Math.abs(energy - own) >= 1
  const kept = answer.before && asked.keep === true ? [t`Kept as your own target.`] : []
  const beyond = withoutNumbers()
    ? t`That is beyond what I plan.`
    : t`${sayKcal(own ?? 0)} kcal is beyond what I plan.`
  const head = moved && asked.energy !== undefined ? [beyond] : []
  return [...head, macrosWords(answer, place), ...kept].join('\n')
}

function choices({ asked, own, workings, consents, profile }: Answer): Choice[] {
  const { explain: _, keep: __, ...body } = asked
  const { energy, proteinG, fatG, carbohydrateG } = workings.targets
  const rounded = Object.entries({ energy, proteinG, fatG, carbohydrateG }).map(([k, v]) => [
    k,
    Math.round(v),
  ])
  const meals = own ? '/meals' : `/meals ${JSON.stringify(Object.fromEntries(rounded))}`
  const found: Choice[] = [{ label: t`Meal plan for this`, send: meals }]
  if (!asked.explain) {
    const send = commandOf('macros', { ...body, explain: true })
    found.push({ label: t`How is this worked out?`, send })
  }
  const spoken = [
    'weightKg',
    'heightCm',
    'age',
    'birthYear',
    'sex',
    'bodyFatPercent',
    'activity',
    'goal',
  ] as const
  const keep = Object.fromEntries(
    spoken.filter((each) => asked[each] !== undefined).map((each) => [each, asked[each]]),
  )
  if (consents.body === 'never' && Object.keys(keep).length > 0) {
    found.push({
      label: t`Keep my figures`,
      send: consentCommand(['body'], 'yes', { ...keep, purpose: 'macros' }),
    })
  } else if (consents.body === 'given' && asked.goal !== undefined && asked.goal !== profile.goal) {
    found.push({
      label: t`Make it my goal`,
      send: commandOf('profile', { goal: asked.goal, purpose: 'macros' }),
    })
  }
  if (consents.body === 'given' && asked.energy !== undefined && asked.keep === undefined) {
    found.push({
      label: withoutNumbers() ? t`Keep it as mine` : t`Keep ${sayKcal(energy)} as mine`,
      send: commandOf('macros', { energy: asked.energy, keep: true }),
    })
  }
  if (own && profile.ownEnergy !== null && asked.keep !== false) {
    found.push({ label: t`Work it out for me`, send: commandOf('macros', { keep: false }) })
  }
  return found
}
