import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Equipment,
  type Exercise,
  equipmentKinds,
  exerciseTable,
  hasEquipment,
  isStrength,
  keepsLimits,
  type Limit,
  levels,
  limits,
  type MovementPattern,
  movementPatterns,
  muscles,
  setSeconds,
  suitsLevel,
} from './exercise.ts'
import { exerciseById, exerciseNamed, exercises } from './exercises/index.ts'
import { exerciseFinder, nameKey, nameWords } from './exercises/naming.ts'

const everything: ReadonlySet<Equipment> = new Set(equipmentKinds)
const home: ReadonlySet<Equipment> = new Set<Equipment>(['bands', 'mat'])
const homeWithBar: ReadonlySet<Equipment> = new Set<Equipment>(['bands', 'mat', 'pullUpBar'])
const forNovices = exercises.filter(({ level }) => level === 'novice')
const strength = exercises.filter(isStrength)
const ids = (some: readonly Exercise[]) => some.map(({ id }) => id)

describe('the catalogue', () => {
  test('holds well over the 150 exercises that plans are promised', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(190)
  })

  test('has each id and each name once', () => {
    expect(new Set(ids(exercises)).size).toBe(exercises.length)
    const names = exercises.map(({ name }) => nameKey(nameWords(name)))
    expect(new Set(names).size).toBe(exercises.length)
  })

  test('gives no name or alias to two exercises, however it is written', () => {
    const owners = new Map<string, string>()
    for (const { id, name, aliases } of exercises) {
      for (const written of [id, name, ...aliases]) {
        const key = nameKey(nameWords(written))
        expect([id, undefined], written).toContain(owners.get(key))
        owners.set(key, id)
      }
    }
  })

  test.each(exercises)('$id is filled in', (exercise) => {
    const { id, name, primary, secondary, equipment, contraindications, cue, measure, aliases } = exercise
    expect(id).toMatch(/^[a-z][a-z-]*[a-z]$/)
    expect(name).toMatch(/^[A-Z0-9]/)
    expect(primary.length).toBeGreaterThan(0)
    expect(secondary.filter((muscle) => primary.includes(muscle))).toEqual([])
    for (const list of [primary, secondary, equipment, contraindications, aliases]) {
      expect(new Set<string>(list).size).toBe(list.length)
    }
    expect(cue).toMatch(/^[A-Z].{20,140}\.$/)
    expect(exercise.setupSeconds).toBeGreaterThanOrEqual(0)
    expect(exercise.setupSeconds).toBeLessThanOrEqual(180)
    const seconds = { reps: exercise.secondsPerRep, seconds: 1, minutes: 60 }[measure]
    expect(exercise.secondsPerRep).toBe(seconds)
    expect(seconds).toBeGreaterThanOrEqual(1)
  })

  test('counts endurance, and nothing else, in minutes', () => {
    for (const { pattern, measure, id } of exercises)
      expect(measure === 'minutes', id).toBe(pattern === 'cardio')
  })

  test('uses every kind of equipment', () => {
    for (const kind of equipmentKinds) {
      expect(
        exercises.some(({ equipment }) => equipment.includes(kind)),
        kind,
      ).toBe(true)
    }
  })

  test('is found by id', () => {
    for (const exercise of exercises) expect(exerciseById(exercise.id)).toBe(exercise)
    expect(exerciseById('telekinesis')).toBeUndefined()
  })
})

describe('every muscle', () => {
  test.each(muscles)('%s leads, or is primary in, at least four strength exercises', (muscle) => {
    expect(strength.filter(({ primary }) => primary.includes(muscle)).length).toBeGreaterThanOrEqual(4)
    expect(strength.filter(({ primary }) => primary[0] === muscle).length).toBeGreaterThanOrEqual(4)
  })

  test.each(muscles)(
    '%s can be trained by a novice at home, and with dumbbells alone, in two ways',
    (muscle) => {
      const own = forNovices.filter((exercise) => isStrength(exercise) && exercise.primary.includes(muscle))
      expect(own.filter((each) => hasEquipment(each, home)).length).toBeGreaterThanOrEqual(2)
      const dumbbells = own.filter(({ equipment }) => equipment.join() === 'dumbbells')
      expect(dumbbells.length).toBeGreaterThanOrEqual(2)
    },
  )

  test.each(muscles)('%s can be trained by a novice under any one limit, with bands and a mat', (muscle) => {
    for (const limit of limits) {
      const left = forNovices.filter(
        (each) =>
          isStrength(each) &&
          each.primary.includes(muscle) &&
          hasEquipment(each, home) &&
          keepsLimits(each, [limit]),
      )
      expect(left.length, limit).toBeGreaterThan(0)
    }
  })
})

describe('every pattern', () => {
  test.each(movementPatterns)('%s occurs, for novices too', (pattern) => {
    expect(forNovices.some((each) => each.pattern === pattern)).toBe(true)
  })

  test.each<MovementPattern>([
    ...([
      'squat',
      'hinge',
      'lunge',
      'horizontalPush',
      'verticalPush',
      'horizontalPull',
      'verticalPull',
    ] as const),
  ])('%s has three compound exercises for novices with nothing, bands or a bar', (pattern) => {
    const own = forNovices.filter((each) => each.pattern === pattern && each.compound)
    expect(own.filter((each) => hasEquipment(each, homeWithBar)).length).toBeGreaterThanOrEqual(3)
  })

  test.each<MovementPattern>([
    ...([
      'squat',
      'hinge',
      'lunge',
      'horizontalPush',
      'verticalPush',
      'horizontalPull',
      'verticalPull',
    ] as const),
  ])('%s has one compound exercise for novices with no more than a mat', (pattern) => {
    const own = forNovices.filter((each) => each.pattern === pattern && each.compound)
    expect(own.some((each) => hasEquipment(each, new Set<Equipment>(['mat'])))).toBe(true)
  })
})

describe('a single limit', () => {
  const jobs: Readonly<Record<string, readonly MovementPattern[]>> = {
    legs: ['squat', 'lunge'],
    hinge: ['hinge'],
    'horizontal push': ['horizontalPush'],
    'horizontal pull': ['horizontalPull'],
    'vertical push': ['verticalPush'],
    'vertical pull': ['verticalPull'],
    cardio: ['cardio'],
    mobility: ['mobility'],
    balance: ['balance'],
  }
  const cases = limits.flatMap((limit) =>
    Object.entries(jobs).map(([job, patterns]) => ({ limit, job, patterns })),
  )

  test.each(cases)(
    '$limit leaves novices something for $job, in the gym and at home',
    ({ limit, patterns }) => {
      const left = forNovices.filter(
        (each) =>
          patterns.includes(each.pattern) &&
          (each.compound || !isStrength(each)) &&
          keepsLimits(each, [limit]),
      )
      expect(left.some((each) => hasEquipment(each, everything))).toBe(true)
      expect(left.some((each) => hasEquipment(each, home))).toBe(true)
    },
  )

  test('and even two limits together leave every muscle and every job something to do at home', () => {
    const atHome = forNovices.filter((each) => hasEquipment(each, home))
    for (const [i, first] of limits.entries()) {
      for (const second of limits.slice(i)) {
        const left = atHome.filter((each) => keepsLimits(each, [first, second]))
        const trained = new Set(left.filter(isStrength).flatMap(({ primary }) => primary))
        expect(trained.size, `${first}, ${second}`).toBe(muscles.length)
        const moved = new Set(
          left.filter((each) => each.compound || !isStrength(each)).map(({ pattern }) => pattern),
        )
        for (const [job, patterns] of Object.entries(jobs)) {
          expect(
            patterns.some((pattern) => moved.has(pattern)),
            `${job}: ${first}, ${second}`,
          ).toBe(true)
        }
      }
    }
  })

  test.each<[Limit, readonly string[]]>([
    ['shoulder', ['barbell-upright-row', 'overhead-press', 'dip', 'pull-up', 'barbell-bench-press']],
    ['knee', ['barbell-back-squat', 'leg-extension', 'forward-lunge', 'pistol-squat', 'box-jump', 'run']],
    ['lowerBack', ['barbell-back-squat', 'deadlift', 'barbell-row', 'sit-up', 'barbell-good-morning']],
    ['balance', ['barbell-back-squat', 'pistol-squat', 'single-leg-stand', 'box-jump', 'dumbbell-step-up']],
    [
      'pregnancy',
      ['barbell-bench-press', 'glute-bridge', 'crunch', 'lying-leg-curl', 'deadlift', 'box-jump'],
    ],
    ['highBloodPressure', ['plank', 'wall-sit', 'handstand-push-up', 'dead-hang', 'deadlift']],
    ['hernia', ['deadlift', 'barbell-back-squat', 'plank', 'sit-up', 'leg-press', 'farmers-carry']],
    ['wrist', ['push-up', 'high-plank', 'barbell-front-squat', 'mountain-climber', 'burpee']],
    ['impact', ['run', 'treadmill-run', 'box-jump', 'jump-squat', 'burpee', 'jump-rope', 'jumping-jack']],
    [
      'overhead',
      ['overhead-press', 'arnold-press', 'pike-push-up', 'overhead-dumbbell-extension', 'wall-ball'],
    ],
    ['elbow', ['skullcrusher', 'preacher-curl', 'chin-up']],
    ['neck', ['barbell-shrug', 'crunch', 'barbell-back-squat']],
    ['ankle', ['calf-raise', 'run', 'jump-rope']],
    ['hip', ['hip-adduction-machine', 'forward-lunge', 'sumo-deadlift']],
    ['upperBack', ['barbell-row', 'barbell-shrug', 'deadlift']],
  ])('%s keeps away what plainly harms', (limit, harmful) => {
    for (const id of harmful) expect(exerciseById(id)?.contraindications, id).toContain(limit)
  })

  test('what needs a jump or a run is marked as impact', () => {
    const jumps = exercises.filter(({ name }) => /\b(jump|run|hop|plyometric|high knees)/i.test(name))
    expect(jumps.length).toBeGreaterThan(10)
    for (const each of jumps) expect(each.contraindications, each.id).toContain('impact')
  })

  test('what lies on the back or the front is marked for pregnancy', () => {
    const lying = exercises.filter(({ cue }) =>
      /\b(on the back|face down|lie (back|under)|lying on the floor)\b/i.test(cue),
    )
    const sloping = lying.filter(({ cue }) => !/sloping|against a wall|back foot on the bench/i.test(cue))
    expect(sloping.length).toBeGreaterThan(25)
    for (const each of sloping) expect(each.contraindications, each.id).toContain('pregnancy')
  })
})

describe('for those who may fall', () => {
  test('there is standing practice with a support, and rising from a chair', () => {
    const safe = forNovices.filter((each) => keepsLimits(each, ['balance', 'impact']))
    expect(safe.filter(({ pattern }) => pattern === 'balance').length).toBeGreaterThanOrEqual(5)
    expect(ids(safe)).toEqual(
      expect.arrayContaining(['sit-to-stand', 'supported-split-squat', 'tandem-stand']),
    )
  })
})

describe('a written name', () => {
  test.each([
    ['rdl', 'romanian-deadlift'],
    ['RDLs', 'romanian-deadlift'],
    ['Romanian dead lifts', 'romanian-deadlift'],
    ['ohp', 'overhead-press'],
    ['O.H.P.', 'overhead-press'],
    ['military press', 'overhead-press'],
    ['bench', 'barbell-bench-press'],
    ['Bench Press', 'barbell-bench-press'],
    ['bb bench press', 'barbell-bench-press'],
    ['bb row', 'barbell-row'],
    ['bent-over rows', 'barbell-row'],
    ['skullcrushers', 'skullcrusher'],
    ['skull crushers', 'skullcrusher'],
    ['lat pulldown', 'lat-pulldown'],
    ['lat pull downs', 'lat-pulldown'],
    ['leg press', 'leg-press'],
    ['legpress', 'leg-press'],
    ['leg press machine', 'leg-press'],
    ['squats', 'barbell-back-squat'],
    ['back squat', 'barbell-back-squat'],
    ['sqauts', 'barbell-back-squat'],
    ['front squats', 'barbell-front-squat'],
    ['face pulls', 'face-pull'],
    ['facepulls', 'face-pull'],
    ['ab wheel', 'kneeling-rollout'],
    ['pec deck', 'pec-deck'],
    ['pec-dec', 'pec-deck'],
    ['db press', 'dumbbell-bench-press'],
    ['DB bench', 'dumbbell-bench-press'],
    ['bench press with dumbbells', 'dumbbell-bench-press'],
    ['incline db', 'incline-dumbbell-press'],
    ['incline dumbell press', 'incline-dumbbell-press'],
    ['incline bench', 'incline-barbell-bench-press'],
    ['hip thrusts', 'barbell-hip-thrust'],
    ['goblet', 'goblet-squat'],
    ['goblet squats', 'goblet-squat'],
    ['bulgarian', 'bulgarian-split-squat'],
    ['bulgarians', 'bulgarian-split-squat'],
    ['bulgarian split squats', 'bulgarian-split-squat'],
    ['t bar', 't-bar-row'],
    ['T-bar rows', 't-bar-row'],
    ['chinups', 'chin-up'],
    ['chin ups', 'chin-up'],
    ['pullups', 'pull-up'],
    ['Pull-Ups', 'pull-up'],
    ['pull up', 'pull-up'],
    ['dips', 'dip'],
    ['pushdown', 'triceps-pushdown'],
    ['tricep push downs', 'triceps-pushdown'],
    ['rope pushdowns', 'triceps-pushdown'],
    ['kickback', 'triceps-kickback'],
    ['glute kickbacks', 'glute-kickback'],
    ['treadmill', 'treadmill-run'],
    ['erg', 'rowing'],
    ['rower', 'rowing'],
    ['Concept 2', 'rowing'],
    ['press ups', 'push-up'],
    ['pushups', 'push-up'],
    ['push-ups', 'push-up'],
    ['diamond pushups', 'diamond-push-up'],
    ['sit-ups', 'sit-up'],
    ['crunches', 'crunch'],
    ['planks', 'plank'],
    ['deadlift', 'deadlift'],
    ['dead lifts', 'deadlift'],
    ['deadlfit', 'deadlift'],
    ['barbel squat', 'barbell-back-squat'],
    ['sl rdl', 'single-leg-dumbbell-romanian-deadlift'],
    ['lat puldown', 'lat-pulldown'],
    ['tricep pushdwn', 'triceps-pushdown'],
    ['treadmil', 'treadmill-run'],
    ['legg press', 'leg-press'],
    ['machine chest presses', 'chest-press-machine'],
    ['trap-bar deadlifts', 'trap-bar-deadlift'],
    ['hex bar deadlift', 'trap-bar-deadlift'],
    ['sldl', 'stiff-leg-deadlift'],
    ['stiff-legged deadlift', 'stiff-leg-deadlift'],
    ['cgbp', 'close-grip-bench-press'],
    ['bicep curls', 'dumbbell-curl'],
    ['biceps curl', 'dumbbell-curl'],
    ['bicep crul', 'dumbbell-curl'],
    ['curls', 'dumbbell-curl'],
    ['hammer curls', 'hammer-curl'],
    ['preacher curls', 'preacher-curl'],
    ['lateral raises', 'dumbbell-lateral-raise'],
    ['lat raises', 'dumbbell-lateral-raise'],
    ['latteral raise', 'dumbbell-lateral-raise'],
    ['rear delt flyes', 'dumbbell-reverse-fly'],
    ['reverse flies', 'dumbbell-reverse-fly'],
    ['chest flys', 'dumbbell-fly'],
    ['cable crossovers', 'cable-fly'],
    ['leg curls', 'lying-leg-curl'],
    ['hamstring curl', 'lying-leg-curl'],
    ['seated leg curl', 'seated-leg-curl'],
    ['leg extensions', 'leg-extension'],
    ['leg ext', 'leg-extension'],
    ['calf raises', 'calf-raise'],
    ['standing calf raise', 'standing-calf-raise'],
    ['hip adduction', 'hip-adduction-machine'],
    ['hip abduction', 'hip-abduction-machine'],
    ['hip aduction', 'hip-adduction-machine'],
    ['lunges', 'forward-lunge'],
    ['walking lunges', 'walking-lunge'],
    ['db lunges', 'dumbbell-lunge'],
    ['step ups', 'low-step-up'],
    ['single arm db row', 'dumbbell-row'],
    ['1 arm dumbbell row', 'dumbbell-row'],
    ['one-arm row', 'dumbbell-row'],
    ['seated rows', 'seated-cable-row'],
    ['cable rows', 'seated-cable-row'],
    ['inverted rows', 'inverted-row'],
    ['TRX rows', 'suspension-row'],
    ['banded pull-aparts', 'band-pull-apart'],
    ['KB swings', 'kettlebell-swing'],
    ['kettle bell swing', 'kettlebell-swing'],
    ['turkish getups', 'turkish-get-up'],
    ["farmer's walks", 'farmers-carry'],
    ['farmers carry', 'farmers-carry'],
    ['shrugs', 'dumbbell-shrug'],
    ['shoulder press', 'seated-dumbbell-shoulder-press'],
    ['machine shoulder press', 'shoulder-press-machine'],
    ['Arnold presses', 'arnold-press'],
    ['hspu', 'handstand-push-up'],
    ['toes to bar', 'hanging-leg-raise'],
    ['leg raises', 'lying-leg-raise'],
    ['russian twists', 'russian-twist'],
    ['pallof press', 'pallof-press'],
    ['back extensions', 'back-extension'],
    ['hyperextensions', 'back-extension'],
    ['glute bridges', 'glute-bridge'],
    ['burpees', 'burpee'],
    ['jumping jacks', 'jumping-jack'],
    ['skipping', 'jump-rope'],
    ['stairmaster', 'stair-climber'],
    ['cross trainer', 'elliptical'],
    ['spin bike', 'bike'],
    ['jogging', 'run'],
    ['my squats', 'barbell-back-squat'],
    ['the leg press', 'leg-press'],
  ])('"%s" is %s', (written, id) => {
    expect(exerciseNamed(written)?.id).toBe(id)
  })

  test.each([
    ...[
      '',
      '  ',
      '!!!',
      'chicken',
      'bench mark',
      'the',
      'machine',
      'xqzjw',
      'sauna',
      'massage',
      '80x8',
      'hello',
    ],
    ...[
      'press',
      'raise',
      'fish',
      'salad',
      'monday',
      'protein',
      'a bit of everything',
      'quads',
      'knee',
      'weights',
    ],
  ])('"%s" is no exercise', (written) => {
    expect(exerciseNamed(written)).toBeUndefined()
  })

  test('is understood in any case, with hyphens and in the plural', () => {
    const names = exercises.flatMap((exercise) =>
      [exercise.name, ...exercise.aliases].map((name) => ({ name, id: exercise.id })),
    )
    for (const { name, id } of names) {
      expect(exerciseNamed(name.toUpperCase())?.id, name).toBe(id)
      expect(exerciseNamed(`  ${name.replaceAll(' ', '-')}.`)?.id, name).toBe(id)
      expect(exerciseNamed(`the ${name}`)?.id, name).toBe(id)
      if (/[a-z]$/.test(name) && !/(s|x|ch|sh|y|f)$/.test(name))
        expect(exerciseNamed(`${name}s`)?.id, name).toBe(id)
    }
  })

  test('with two neighbouring letters swapped is understood, or asked about, but hardly ever mistaken', () => {
    let right = 0
    let wrong = 0
    fc.assert(
      fc.property(fc.constantFrom(...exercises), fc.nat(), (exercise, at) => {
        const { name } = exercise
        const i = 1 + (at % (name.length - 2))
        const slip = name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2)
        const found = exerciseNamed(slip)
        if (found?.id === exercise.id) right++
        else if (found) wrong++
      }),
      { numRuns: 2000, seed: 5 },
    )
    expect(right).toBeGreaterThan(1800)
    expect(wrong).toBeLessThan(10)
  })

  test('that fits two exercises equally well is not guessed at', () => {
    const rows = [
      { id: 'a', name: 'Cable press', primary: ['chest'], cue: '' },
      { id: 'b', name: 'Cable dress', primary: ['chest'], cue: '' },
    ] as const
    const find = exerciseFinder(exerciseTable({ pattern: 'horizontalPush' }, rows))
    expect(find('cable press')?.id).toBe('a')
    expect(find('cable fress')).toBeUndefined()
  })
})

describe('helpers', () => {
  const squat = exerciseById('goblet-squat')
  const plank = exerciseById('plank')
  const run = exerciseById('run')

  test('a row takes the usual values of its measure and its table', () => {
    expect(squat).toMatchObject({ measure: 'reps', secondsPerRep: 4, unilateral: false, level: 'novice' })
    expect(plank).toMatchObject({ measure: 'seconds', secondsPerRep: 1, pattern: 'core' })
    expect(run).toMatchObject({ measure: 'minutes', secondsPerRep: 60, pattern: 'cardio' })
  })

  test('a set of a one-sided exercise takes both sides', () => {
    expect(setSeconds({ secondsPerRep: 4, unilateral: false }, 10)).toBe(40)
    expect(setSeconds({ secondsPerRep: 4, unilateral: true }, 10)).toBe(80)
    expect(setSeconds({ secondsPerRep: 60, unilateral: false }, 20)).toBe(1200)
  })

  test('a level allows what is at or under it', () => {
    for (const each of exercises) {
      expect(suitsLevel(each, each.level)).toBe(true)
      expect(suitsLevel(each, 'advanced')).toBe(true)
      expect(suitsLevel(each, 'novice')).toBe(each.level === levels[0])
    }
  })

  test('equipment is needed as a whole, and any one limit stops', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.subarray([...equipmentKinds]),
        fc.subarray([...limits]),
        (exercise, had, kept) => {
          const missing = exercise.equipment.filter((each) => !had.includes(each))
          expect(hasEquipment(exercise, new Set(had))).toBe(missing.length === 0)
          const broken = kept.filter((limit) => exercise.contraindications.includes(limit))
          expect(keepsLimits(exercise, kept)).toBe(broken.length === 0)
        },
      ),
    )
  })
})
