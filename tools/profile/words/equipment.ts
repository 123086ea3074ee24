import { named, speech } from '../../kit/language.ts'
import { type Entry, lexicon, lookUp, plainTokens } from './lookup.ts'

/** What can be trained with; an exercise that needs none of it needs the body alone. */
export type Equipment =
  | 'barbell'
  | 'rack'
  | 'bench'
  | 'dumbbells'
  | 'kettlebell'
  | 'cables'
  | 'pullUpBar'
  | 'dipBars'
  | 'legPress'
  | 'legCurl'
  | 'legExtension'
  | 'hackSquat'
  | 'smithMachine'
  | 'chestPress'
  | 'pecDeck'
  | 'shoulderPress'
  | 'latPulldown'
  | 'rowMachine'
  | 'backExtension'
  | 'calfMachine'
  | 'hipMachine'
  | 'abMachine'
  | 'preacherBench'
  | 'landmine'
  | 'trapBar'
  | 'bands'
  | 'suspension'
  | 'medicineBall'
  | 'box'
  | 'treadmill'
  | 'bike'
  | 'rower'
  | 'elliptical'
  | 'stairClimber'
  | 'skiErg'
  | 'rope'
  | 'mat'

export const equipmentNames: Readonly<Record<Equipment, string>> = {
  barbell: 'barbell',
  rack: 'rack',
  bench: 'bench',
  dumbbells: 'dumbbells',
  kettlebell: 'kettlebell',
  cables: 'cables',
  pullUpBar: 'pull-up bar',
  dipBars: 'dip bars',
  legPress: 'leg press',
  legCurl: 'leg curl',
  legExtension: 'leg extension',
  hackSquat: 'hack squat',
  smithMachine: 'Smith machine',
  chestPress: 'chest press',
  pecDeck: 'pec deck',
  shoulderPress: 'shoulder press machine',
  latPulldown: 'lat pulldown',
  rowMachine: 'row machine',
  backExtension: 'back extension',
  calfMachine: 'calf machine',
  hipMachine: 'hip machine',
  abMachine: 'ab machine',
  preacherBench: 'preacher bench',
  landmine: 'landmine',
  trapBar: 'trap bar',
  bands: 'bands',
  suspension: 'suspension trainer',
  medicineBall: 'medicine ball',
  box: 'box',
  treadmill: 'treadmill',
  bike: 'bike',
  rower: 'rowing machine',
  elliptical: 'elliptical',
  stairClimber: 'stair climber',
  skiErg: 'ski erg',
  rope: 'skipping rope',
  mat: 'mat',
}

const entries: readonly Entry<Equipment>[] = [
  {
    means: ['barbell'],
    says: `
      barbell, bar, olympic bar, oly bar, langhantel, ez bar, curl bar, bar and plates, weight plate,
      plate, bumper plate
    `,
  },
  {
    means: ['barbell', 'rack'],
    says: 'rack, squat rack, power rack, power cage, half rack, squat stand, cage, squat cage, full rack',
  },
  {
    means: ['bench'],
    says: 'bench, adjustable bench, flat bench, incline bench, weight bench, hantelbank, weights bench',
  },
  { means: ['barbell', 'bench'], says: 'bench press, bench press station' },
  {
    means: ['dumbbells'],
    says: `
      dumbbell, dumb bell, db, hand weight, free weight, weight, adjustable dumbbell, kurzhantel,
      kurzhanteln, hantel, hanteln, powerblock, bowflex, selecttech
    `,
  },
  {
    means: [
      ...([
        'cables',
        'legPress',
        'legCurl',
        'legExtension',
        'chestPress',
        'pecDeck',
        'shoulderPress',
      ] as const),
      ...(['latPulldown', 'rowMachine', 'backExtension', 'calfMachine', 'smithMachine'] as const),
    ],
    says: 'machine, weight machine, weights machine, resistance machine, gym machine, strength machine, maschinen',
  },
  {
    means: ['treadmill', 'bike', 'rower', 'elliptical', 'stairClimber'],
    says: 'cardio machine, cardio equipment, cardio kit, endurance machine',
  },
  { means: ['kettlebell'], says: 'kettlebell, kettle bell, kb, kettlebells' },
  {
    means: ['cables'],
    says: `
      cable, cable machine, cable station, cable tower, functional trainer, pulley, crossover,
      cable crossover, kabelzug
    `,
  },
  {
    means: ['pullUpBar'],
    says: `
      pull up bar, pullup bar, chin up bar, chinup bar, door bar, doorway bar, doorframe bar,
      klimmzugstange, monkey bar, pull up station
    `,
  },
  {
    means: ['dipBars'],
    says: 'dip bar, dip station, dip stand, parallel bar, parallette, dip, dips',
  },
  {
    means: ['pullUpBar', 'dipBars'],
    says: 'power tower, calisthenics park, street workout park, outdoor bar, captain chair',
  },
  { means: ['legPress'], says: 'leg press, leg press machine, beinpresse' },
  {
    means: ['legCurl'],
    says: 'leg curl, hamstring curl, leg curl machine, hamstring curl machine, beinbeuger',
  },
  {
    means: ['legExtension'],
    says: 'leg extension, leg extension machine, quad extension, beinstrecker',
  },
  { means: ['hackSquat'], says: 'hack squat, hack squat machine, pendulum squat' },
  { means: ['smithMachine'], says: 'smith, smith machine, multipress, multi press' },
  { means: ['chestPress'], says: 'chest press, chest press machine, brustpresse' },
  {
    means: ['pecDeck'],
    says: 'pec deck, pec dec, fly machine, chest fly machine, butterfly, butterfly machine',
  },
  { means: ['shoulderPress'], says: 'shoulder press, shoulder press machine, schulterpresse' },
  {
    means: ['latPulldown'],
    says: 'lat pulldown, lat pull down, pulldown, pulldown machine, lat machine, latzug',
  },
  {
    means: ['rowMachine'],
    says: `
      row machine, seated row, seated row machine, chest supported row, t bar row,
      rudermaschine sitzend
    `,
  },
  {
    means: ['backExtension'],
    says: 'back extension, hyperextension, roman chair, ghd, glute ham, back raise',
  },
  { means: ['calfMachine'], says: 'calf machine, calf raise machine, calf raise, seated calf' },
  {
    means: ['hipMachine'],
    says: `
      hip machine, abductor, adductor, abductor machine, adductor machine, hip thrust machine,
      glute machine, hip abduction, hip adduction
    `,
  },
  { means: ['abMachine'], says: 'ab machine, crunch machine, ab crunch machine, abdominal machine' },
  { means: ['preacherBench'], says: 'preacher bench, preacher curl, preacher, scott bench' },
  { means: ['landmine'], says: 'landmine, land mine' },
  { means: ['trapBar'], says: 'trap bar, hex bar, trapbar' },
  {
    means: ['bands'],
    says: `
      band, resistance band, elastic band, rubber band, loop band, mini band, booty band, therabands,
      theraband, exercise band, resistance tube, tube, widerstandsband, fitnessband
    `,
  },
  {
    means: ['suspension'],
    says: 'suspension, trx, suspension trainer, ring, gym ring, gymnastic ring, sling trainer, straps',
  },
  { means: ['medicineBall'], says: 'medicine ball, med ball, slam ball, wall ball, medizinball' },
  { means: ['box'], says: 'box, plyo box, jump box, step, stepper bench, aerobic step' },
  {
    means: ['treadmill'],
    says: 'treadmill, running machine, tread, laufband, walking pad, walkingpad',
  },
  {
    means: ['bike'],
    says: `
      bike, exercise bike, spin bike, stationary bike, air bike, assault bike, turbo trainer, peloton,
      bicycle, cycle, ergometer, fahrrad, spinning bike, wattbike
    `,
  },
  {
    means: ['rower'],
    says: `
      rower, rowing machine, erg, concept 2, concept2, indoor rower, rudergerat, rowing erg,
      water rower, waterrower
    `,
  },
  { means: ['elliptical'], says: 'elliptical, cross trainer, crosstrainer, elliptical trainer' },
  {
    means: ['stairClimber'],
    says: 'stair climber, stairmaster, stair master, stepper, stepmill, stairclimber',
  },
  { means: ['skiErg'], says: 'ski erg, skierg, ski machine' },
  { means: ['rope'], says: 'rope, skipping rope, jump rope, springseil, speed rope' },
  { means: ['mat'], says: 'mat, yoga mat, exercise mat, gym mat, matte, floor mat' },
]

const fillers =
  'only just few couple pair set of at home gym own garage basement flat house with that light heavy small big old new ' +
  'adjustable basic simple one two three 1 2 3 kg lb kilo pound up two different lot lots plenty good cheap bunch access ' +
  'there is thats all got use using can fixed here room'

const equipment = lexicon(entries, fillers)

const bare =
  /^(?:(?:i )?(?:have |got |with |there is )?(?:nothing|none|no(?: gym)? (?:equipment|gear|kit|weights?|stuff|tools)|zero equipment)(?: at all)?|(?:only |just |my )*(?:own |the )?(?:body ?weight|body|floor)(?: only| alone| exercises?)?|calisthenics)$/i

const wholeGym =
  /^(?:(?:a |the |my |your |this |at |in |full |whole |entire |normal |regular |commercial |proper |all of |all |use |i have |access to )*(?:gym|gym equipment|everything|all|fitness (?:studio|centre|center)|anything|spotter|whatever is there|all equipment)(?: here| there| has| equipment| access)*)$/i

const without =
  /\b(?:but )?(?:no|without|except|apart from|not|minus|don'?t have|haven'?t got|lacking)\b[^,;.]*/gi

/** What a member has to train with: `gym` for all that the gym has, else the list, empty for the body alone. */
export type Kit = { gym: boolean; found: Equipment[]; unknown: string[] }

/**
 * The equipment that a member's words mean.
 *
 * @example
 * equipmentIn(['only dumbbells', 'resistance bands']).found // ['dumbbells', 'bands']
 * equipmentIn(['nothing']) // { gym: false, found: [], unknown: [] }
 */
export function equipmentIn(said: readonly string[]): Kit {
  const parts = said.map((each) => each.replace(weights, ' ').trim()).filter((each) => each !== '')
  const gym = parts.some((each) => wholeGym.test(plainTokens(each).join(' ')))
  const listed = parts.filter(
    (each) => !bare.test(each.replace(/[.!]+$/, '')) && !wholeGym.test(plainTokens(each).join(' ')),
  )
  // "The gym, but no barbell" is no list: what is missing there is the gym's matter.
  if (gym && listed.length === 0) return { gym: true, found: [], unknown: [] }
  const has = listed.map((each) => each.replace(without, ' ')).filter((each) => plainTokens(each).length > 0)
  const ids = has.flatMap((each) => (isKind(each) ? [each] : []))
  const { found, unknown } = lookUp(
    equipment,
    has.filter((each) => !isKind(each)),
  )
  return { gym: false, found: [...new Set([...ids, ...found])], unknown }
}

/** How heavy a piece is says nothing about which. */
const weights = /(?<![\w.])(?:up to )?\d+(?:[.,]\d+)?\s?-?(?:kgs?|kilos?|lbs?|pounds?)\b/gi

/** A kind of equipment in the language of whoever is spoken to; a box of food is called otherwise than one to jump on. */
export const equipmentWord = (kind: Equipment): string =>
  kind === 'box' && speech().language !== 'en' ? named('plyo box') : named(equipmentNames[kind])

const isKind = (word: string): word is Equipment => Object.hasOwn(equipmentNames, word)
