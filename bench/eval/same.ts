import type { Reply } from '../../bot/turn.ts'
import { type CoachCall, sameCoachInput } from '../intents/coach-input.ts'
import { sameSplits } from '../intents/gym-input.ts'
import { canonical, equipmentNamed } from './canonical.ts'
import { type Moment, sameMoment, sameWindow } from './window.ts'

type Input = Readonly<Record<string, unknown>>

/** A call that was made. */
export type Call = { tool: string; input: Input }

/** A call that is wanted; its fields are explained in `README.md`. */
export type Wanted = {
  tool: string
  input?: Input | undefined
  /** The input can't be foreseen. */
  anyInput?: boolean | undefined
  anyPeriod?: boolean | undefined
  anyOther?: boolean | undefined
}

/** Where a call was made: the moment, and what was said and offered before it. */
export type Scene = Moment & {
  zone: string
  /** The places offered last, the best first. */
  offers: readonly { code: string; start: string }[]
  /** Figures and words that earlier calls were given or have returned, as `name:value`. */
  figures: ReadonlySet<string>
}

/** Fields that are book-keeping and not what a member said; they count only where they are wanted. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  answerMeetup: ['meetup', 'code'],
  calendarFeed: ['code'],
  consent: ['keep', 'domain', 'also', 'code'],
  giveFeedback: ['text'],
  logMeal: ['sure', 'agreed'],
  logWeight: ['sure'],
  logWorkout: ['sure', 'agreed', 'units'],
  pauseTraining: ['agreed'],
  planMeals: ['agreed', 'old', 'seed'],
  planWorkouts: ['agreed', 'old'],
  undo: ['id'],
  updateProfile: ['purpose', 'sure'],
}

/** Tools of the gym, whose inputs are places, people and times. */
const gymTools = new Set([
  ...['checkIn', 'checkOut', 'crowdNow', 'crowdForecast', 'recommendSlots', 'reserveSlot'],
  ...[
    'cancelSlot',
    'mySlots',
    'calendarFeed',
    'fairShare',
    'giveFeedback',
    'coordinateGroup',
    'answerMeetup',
  ],
  ...['notifyWhenQuiet', 'stopNotices'],
])

/** How much of the calls wanted was made: the tools, and the inputs too. */
export type Score = { tool: boolean; input: boolean }

/** Holds calls against those wanted; each wanted call takes one that was made. */
export function scoreCalls(made: readonly Call[], wanted: readonly Wanted[], scene: Scene): Score {
  const names = (list: readonly { tool: string }[]) =>
    list
      .map(({ tool }) => tool)
      .sort()
      .join()
  if (names(made) !== names(wanted)) return { tool: false, input: false }
  const left = [...made]
  const input = wanted.every((want) => {
    const at = left.findIndex((call) => sameCall(call, want, scene))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return { tool: true, input }
}

/** Whether a call is the one wanted. */
export function sameCall({ tool, input }: Call, wanted: Wanted, scene: Scene): boolean {
  if (tool !== wanted.tool) return false
  // A label may put anything beside the tool or inside the input.
  const { tool: _, input: inside = {}, ...beside } = wanted
  const { anyInput, anyPeriod, anyOther, ...want } = { ...inside, ...beside } as Loose &
    Record<string, unknown>
  if (anyInput) return true
  const skipped = (unsaid[tool] ?? []).filter((name) => want[name] === undefined)
  const said = Object.fromEntries(Object.entries(input).filter(([name]) => !skipped.includes(name)))
  const loose = { ...scene, anyPeriod, anyOther }
  if (tool === 'explainForecast') return sameGymInput(asStretch(said), asStretch(want), loose)
  if (gymTools.has(tool)) return sameGymInput(said, want, loose)
  return sameCoach(tool, said, { tool, input: want, ...(anyOther ? { anyOther } : {}) }, scene)
}

type Loose = {
  anyInput?: boolean | undefined
  anyPeriod?: boolean | undefined
  anyOther?: boolean | undefined
}

/** Fields that a comparison of their own looks at. */
const timed = ['from', 'to', 'at', 'slot', 'instead']
const compared = [...timed, 'split', 'also', 'equipment', 'offer', 'size', 'members']

function sameGymInput(heard: Input, wanted: Record<string, unknown>, scene: Scene & Loose): boolean {
  const asEquipment = (input: Input) => equipmentNamed(scene.gym, input.equipment)
  if (asEquipment(heard) !== asEquipment(wanted)) return false
  // The split that a piece of equipment is for may be named beside it.
  const implied = wanted.equipment !== undefined && wanted.split === undefined
  if (!implied && !sameSplits({ ...heard }, wanted)) return false
  if (!sameOffer(heard.offer, wanted.offer, scene) || !sameGroup(heard, wanted)) return false
  if (!sameTimes(heard, wanted, scene)) return false
  const names = new Set([...Object.keys(heard), ...Object.keys(wanted)])
  const plain = [...names].filter((name) => !compared.includes(name.replace(/Between$/, '')))
  return plain.every((name) =>
    wanted[name] === undefined ? scene.anyOther === true : heard[name] === wanted[name],
  )
}

function sameTimes(heard: Input, wanted: Input, scene: Scene & Loose): boolean {
  const moments = ['at', 'slot', 'instead']
  if (!moments.every((name) => sameMoment(name, heard, wanted, scene))) return false
  return scene.anyPeriod === true || sameWindow(heard, wanted, scene)
}

/** What is explained is a stretch, too; only its beginning has another name. */
function asStretch({ at, atBetween, ...rest }: Input): Record<string, unknown> {
  return {
    ...rest,
    ...(at === undefined ? {} : { from: at }),
    ...(atBetween === undefined ? {} : { fromBetween: atBetween }),
  }
}

/** An offer is wanted by its number, by the time it begins, or by its code. */
function sameOffer(heard: unknown, wanted: unknown, { offers, codes }: Scene): boolean {
  if (wanted === undefined) return heard === undefined
  if (typeof wanted === 'number')
    return offers[wanted - 1] !== undefined && heard === offers[wanted - 1]?.code
  const start = typeof heard === 'string' ? (codes.get(heard) ?? heard) : ''
  return (
    plainCode(heard) === plainCode(wanted) || start.slice(11, 16) === wanted || start.slice(0, 16) === wanted
  )
}

/** A code as it is typed: "K3F9-A2BC" means k3f9a2bc. */
const plainCode = (code: unknown): string =>
  String(code)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** A group of as many: said as a number, or as the names of the others. */
function sameGroup(heard: Input, wanted: Input): boolean {
  const names = (input: Input) =>
    Array.isArray(input.members) ? input.members.map((name) => String(name).toLowerCase().trim()).sort() : []
  const size = (input: Input) => input.size ?? (names(input).length > 0 ? names(input).length + 1 : undefined)
  if (size(heard) !== size(wanted)) return false
  return names(wanted).length === 0 || names(heard).join() === names(wanted).join()
}

function sameCoach(tool: string, heard: Input, wanted: CoachCall, { zone, figures }: Scene): boolean {
  const want = canonical(wanted.input ?? {})
  const isCarried = ([name, value]: [string, unknown]) =>
    want[name] === undefined && typeof value !== 'object' && figures.has(`${name}:${value}`)
  // What stood in the conversation already is nobody's invention.
  const said = Object.fromEntries(Object.entries(canonical(heard)).filter((entry) => !isCarried(entry)))
  return sameCoachInput(zone, { tool, input: said }, { ...wanted, input: want })
}

/** What the replies so far leave for the next turn: offers, codes and figures. */
export function remembered(past: readonly Reply[]): Pick<Scene, 'offers' | 'codes' | 'figures'> {
  const results = past.flatMap(({ tools }) => tools)
  const offers = results.map(({ result }) => offersOf(result)).findLast((each) => each.length > 0) ?? []
  const codes = new Map<string, string>()
  const figures = new Set<string>()
  for (const { input, result } of results) collect([input, canonical(input as Input), result], codes, figures)
  return { offers, codes, figures }
}

type Offer = Scene['offers'][number]

const offersOf = (result: unknown): Offer[] =>
  isRecord(result) && Array.isArray(result.offers) ? result.offers.filter(isOffer) : []

const isOffer = (each: unknown): each is Offer =>
  isRecord(each) && typeof each.code === 'string' && typeof each.start === 'string'

function collect(value: unknown, codes: Map<string, string>, figures: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, codes, figures)
    return
  }
  if (!isRecord(value)) return
  const start = value.start ?? value.from
  if (typeof value.code === 'string' && typeof start === 'string') codes.set(value.code, start)
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'number') for (const kept of [each, Math.round(each)]) figures.add(`${name}:${kept}`)
    else if (typeof each === 'string' || typeof each === 'boolean') figures.add(`${name}:${each}`)
    else collect(each, codes, figures)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
