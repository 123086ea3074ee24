/** One area of training in a gym, and everything members call it. */
export type Split = {
  id: string
  name: string
  aliases: readonly string[]
  muscles: readonly string[]
  /** Usual minutes of a visit for this split alone. */
  typicalMinutes: number
  /** Part of the gym's capacity in this split's area, 0 to 1. */
  capacityShare: number
}

/** What a piece of equipment is, how many there are, and the part of a split's visit spent on it, 0 to 1. */
export type Equipment = { id: string; name: string; pieces: number; use: Readonly<Record<string, number>> }

/** The splits a gym starts with; each gym may change its own. */
export const defaultSplits: readonly Split[] = [
  {
    id: 'chest',
    name: 'chest',
    aliases: [
      'bench',
      'bench press',
      'pecs',
      'push',
      'incline press',
      'dips',
      'press ups',
      'push ups',
      'flyes',
    ],
    muscles: ['pectorals'],
    typicalMinutes: 65,
    capacityShare: 0.14,
  },
  {
    id: 'back',
    name: 'back',
    aliases: ['lats', 'pull', 'rows', 'rowing', 'pull ups', 'chin ups', 'pulldown', 'deadlift', 'deadlifts'],
    muscles: ['latissimus', 'trapezius', 'rhomboids', 'erectors'],
    typicalMinutes: 65,
    capacityShare: 0.14,
  },
  {
    id: 'legs',
    name: 'legs',
    aliases: [
      'squat',
      'squats',
      'quads',
      'glutes',
      'hamstrings',
      'calves',
      'lower body',
      'leg press',
      'lunges',
      'hip thrusts',
    ],
    muscles: ['quadriceps', 'hamstrings', 'glutes', 'calves'],
    typicalMinutes: 70,
    capacityShare: 0.18,
  },
  {
    id: 'shoulders',
    name: 'shoulders',
    aliases: ['delts', 'overhead press', 'military press', 'lateral raises', 'ohp'],
    muscles: ['deltoids'],
    typicalMinutes: 55,
    capacityShare: 0.1,
  },
  {
    id: 'arms',
    name: 'arms',
    aliases: ['biceps', 'triceps', 'curls', 'bis', 'tris', 'guns', 'forearms'],
    muscles: ['biceps', 'triceps', 'forearms'],
    typicalMinutes: 50,
    capacityShare: 0.1,
  },
  {
    id: 'core',
    name: 'core',
    aliases: [
      'abs',
      'abdominals',
      'stomach',
      'obliques',
      'planks',
      'six pack',
      'pilates',
      'sit ups',
      'crunches',
    ],
    muscles: ['abdominals', 'obliques'],
    typicalMinutes: 40,
    capacityShare: 0.08,
  },
  {
    id: 'cardio',
    name: 'cardio',
    aliases: [
      'running',
      'treadmill',
      'treadmills',
      'spinning',
      'cycling',
      'bike',
      'elliptical',
      'cross trainer',
      'stairmaster',
      'hiit',
      'hit',
      'conditioning',
      'erg',
    ],
    muscles: ['heart'],
    typicalMinutes: 45,
    capacityShare: 0.16,
  },
  {
    id: 'general',
    name: 'general training',
    aliases: [
      'general',
      'full body',
      'whole body',
      'everything',
      'a bit of everything',
      'workout',
      'class',
      'stretching',
      'mobility',
      'yoga',
    ],
    muscles: [],
    typicalMinutes: 60,
    capacityShare: 0.1,
  },
]

/** The equipment of the demo gym, and which splits use it for how much of a visit. */
export const defaultEquipment: readonly Equipment[] = [
  { id: 'racks', name: 'squat racks', pieces: 6, use: { legs: 0.45, shoulders: 0.15, general: 0.1 } },
  {
    id: 'benches',
    name: 'benches',
    pieces: 10,
    use: { chest: 0.55, shoulders: 0.3, arms: 0.2, general: 0.1 },
  },
  {
    id: 'cables',
    name: 'cable stations',
    pieces: 8,
    use: { back: 0.3, chest: 0.2, arms: 0.35, shoulders: 0.2, core: 0.1 },
  },
  { id: 'legMachines', name: 'leg machines', pieces: 8, use: { legs: 0.4, general: 0.1 } },
  {
    id: 'dumbbells',
    name: 'dumbbell places',
    pieces: 14,
    use: { arms: 0.4, shoulders: 0.3, chest: 0.15, back: 0.15, general: 0.2 },
  },
  { id: 'rowers', name: 'rowing machines', pieces: 4, use: { cardio: 0.15, back: 0.05 } },
  { id: 'treadmills', name: 'treadmills', pieces: 12, use: { cardio: 0.45, general: 0.15 } },
  { id: 'mats', name: 'mats', pieces: 12, use: { core: 0.7, general: 0.2 } },
]

/** Names of training days that mean several splits; the first is the main one. */
const trainingDays: ReadonlyMap<string, readonly string[]> = new Map([
  ['push', ['chest', 'shoulders', 'arms']],
  ['pull', ['back', 'arms']],
  ['upper', ['chest', 'back']],
  ['upper body', ['chest', 'back']],
  ['lower', ['legs']],
])

/** Lower case, no accents, hyphens or "day", one blank between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-_/]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\b(day|days|session|training|workout) *$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Every name a split answers to, in plain words. */
export function splitNames(split: Split): string[] {
  return [split.id, split.name, ...split.aliases, ...split.muscles]
    .map(plainWords)
    .filter((name) => name !== '')
}

/**
 * The split someone means by a name: its id, name, alias or muscle, singular or plural.
 *
 * @example
 * findSplit(defaultSplits, 'Leg day')?.id // 'legs'
 * findSplit(defaultSplits, 'squats')?.id // 'legs'
 */
export function findSplit<S extends Split>(splits: readonly S[], name: string): S | undefined {
  const wanted = plainWords(name)
  if (wanted === '') return undefined
  const singular = (word: string) => word.replace(/(?<=..)s$/, '')
  return (
    splits.find((split) => plainWords(split.id) === wanted || plainWords(split.name) === wanted) ??
    splits.find((split) => splitNames(split).includes(wanted)) ??
    splits.find((split) => splitNames(split).some((known) => singular(known) === singular(wanted)))
  )
}

/**
 * The splits meant by a training day's name, main one first: "push day" is chest, shoulders and arms.
 * Empty when the name means nothing here.
 */
export function findSplits<S extends Split>(splits: readonly S[], name: string): S[] {
  const day = trainingDays.get(plainWords(name))
  const found = day ? day.map((id) => splits.find((split) => split.id === id)) : [findSplit(splits, name)]
  return found.filter((split) => split !== undefined)
}

/** What people call the same equipment. A gym may use any of these names, or one of its own. */
const equipmentFamilies: readonly { english: readonly string[]; german: readonly string[] }[] = [
  {
    english: [
      ...['rack', 'squat rack', 'power rack', 'power cage', 'squat cage', 'cage', 'half rack', 'full rack'],
      ...['squat stand', 'squat station', 'smith', 'smith machine', 'multi press'],
    ],
    german: ['kniebeugenstander', 'kniebeugenrack', 'kafig', 'multipresse'],
  },
  {
    english: [
      ...['bench', 'bench press', 'bench press station', 'press bench', 'weight bench', 'flat bench'],
      ...['incline bench', 'decline bench', 'bench station'],
    ],
    german: ['bank', 'banke', 'hantelbank', 'hantelbanke', 'flachbank', 'flachbanke', 'schragbank'],
  },
  {
    english: [
      ...['cable', 'cable station', 'cable machine', 'cable tower', 'cable crossover', 'crossover', 'pulley'],
      ...['lat pulldown', 'lat pulldown machine', 'pulldown machine', 'lat machine', 'functional trainer'],
    ],
    german: ['kabelzug', 'kabelzuge', 'seilzug', 'seilzuge', 'kabelturm', 'latzug'],
  },
  {
    english: [
      ...['leg machine', 'leg press', 'leg press machine', 'leg extension', 'leg extension machine'],
      ...['leg curl', 'leg curl machine', 'hamstring curl', 'hack squat', 'hack squat machine'],
      ...['calf raise machine', 'pendulum squat'],
    ],
    german: ['beinpresse', 'beinstrecker', 'beinbeuger', 'beinmaschine', 'beinmaschinen'],
  },
  {
    english: ['dumbbell', 'dumbell', 'dumbbell place', 'dumbbell rack', 'free weight', 'hand weight'],
    german: ['kurzhantel', 'kurzhanteln', 'hantel', 'hanteln'],
  },
  {
    english: [
      ...['rowing machine', 'rower', 'row machine', 'indoor rower', 'erg', 'rowing erg', 'concept 2'],
      'concept2',
    ],
    german: ['rudergerat', 'rudergerate', 'rudermaschine', 'rudermaschinen'],
  },
  {
    english: ['treadmill', 'tread mill', 'tread', 'running machine'],
    german: ['laufband', 'laufbander'],
  },
  { english: ['mat', 'exercise mat', 'yoga mat', 'floor mat', 'gym mat'], german: ['matte', 'matten'] },
  {
    english: [
      ...['bike', 'exercise bike', 'spin bike', 'spinning bike', 'stationary bike', 'air bike'],
      'assault bike',
    ],
    german: ['fahrrad', 'fahrrader', 'ergometer', 'heimtrainer'],
  },
  { english: ['elliptical', 'cross trainer', 'crosstrainer', 'elliptical trainer'], german: [] },
  { english: ['stair climber', 'stairmaster', 'stepper', 'step machine', 'stepmill'], german: [] },
  { english: ['kettlebell', 'kettle bell'], german: [] },
  { english: ['dip station', 'dip bar', 'dips station'], german: [] },
  { english: ['pull up bar', 'chin up bar'], german: ['klimmzugstange'] },
  { english: ['deadlift platform', 'lifting platform', 'platform'], german: [] },
]

/** One name for "the racks", "rack area" and "squat-racks": words as split names have them, singular at the end. */
function equipmentWords(name: string): string {
  return plainWords(name)
    .replace(/^(?:the|a|an|any|some|our|die|der|das) /, '')
    .replace(/ (?:area|section|zone|corner)s?$/, '')
    .replace(/(?<=(?:ch|sh|x))es$|(?<=..)s$/, '')
}

const families = equipmentFamilies.map(
  ({ english, german }) => new Set([...english, ...german].map(equipmentWords)),
)

/** Every word that English names of equipment are made of, whether a gym has it or not. */
export const equipmentVocabulary: readonly string[] = [
  ...new Set(equipmentFamilies.flatMap(({ english }) => english).flatMap((name) => name.split(' '))),
]

/**
 * The equipment someone means by a name: its own id or name first, then what others call the same thing.
 *
 * @example
 * findEquipment(defaultEquipment, 'power rack')?.id // 'racks'
 * findEquipment(defaultEquipment, 'sauna') // undefined
 */
export function findEquipment<E extends Pick<Equipment, 'id' | 'name'>>(
  equipment: readonly E[],
  name: string,
): E | undefined {
  const wanted = equipmentWords(name)
  if (wanted === '') return undefined
  const names = ({ id, name: own }: E) => [equipmentWords(id), equipmentWords(own)]
  const kin = families.find((family) => family.has(wanted))
  return (
    equipment.find((each) => names(each).includes(wanted)) ??
    (kin && equipment.find((each) => names(each).some((own) => kin.has(own))))
  )
}
