import { type Entry, type Found, lexicon, lookUp } from './lookup.ts'

/** Parts of the body and states that some exercises do no good. */
export type Limit =
  | 'knee'
  | 'hip'
  | 'lowerBack'
  | 'upperBack'
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'ankle'
  | 'neck'
  | 'pregnancy'
  | 'highBloodPressure'
  | 'hernia'
  | 'balance'
  | 'impact'
  | 'overhead'

export const limitNames: Readonly<Record<Limit, string>> = {
  knee: 'knees',
  hip: 'hips',
  lowerBack: 'lower back',
  upperBack: 'upper back',
  shoulder: 'shoulders',
  elbow: 'elbows',
  wrist: 'wrists',
  ankle: 'ankles and feet',
  neck: 'neck',
  pregnancy: 'pregnancy',
  highBloodPressure: 'high blood pressure',
  hernia: 'hernia',
  balance: 'balance',
  impact: 'no jumping',
  overhead: 'nothing overhead',
}

/** Words for injuries and limits, on the careful side: what strains a joint further is kept away too. */
const entries: readonly Entry<Limit>[] = [
  {
    means: ['knee'],
    says: `
      knee, kneecap, patella, patellar, patellar tendon, patellar tendonitis, runner knee, acl, mcl,
      pcl, lcl, meniscus, torn meniscus, jumper knee, it band, itb, osgood schlatter, chondromalacia,
      knie, cruciate, cruciate ligament
    `,
  },
  {
    means: ['knee', 'impact'],
    says: `
      knee replacement, knee arthritis, arthritic knee, arthritis knee, bone on bone knee,
      knee surgery, knee op
    `,
  },
  {
    means: ['hip'],
    says: `
      hip, hip flexor, labrum hip, hip labrum, fai, hip impingement, hip bursitis, hufte, groin,
      groin strain, adductor strain, piriformis
    `,
  },
  {
    means: ['hip', 'impact'],
    says: 'hip replacement, hip arthritis, arthritic hip, arthritis hip, hip surgery',
  },
  {
    means: ['lowerBack'],
    says: `
      lower back, low back, back, lumbar, lumbago, bad back, back pain, slipped disc, slipped disk,
      herniated disc, herniated disk, bulging disc, bulging disk, prolapsed disc, disc prolapse,
      disc herniation, disc, disk, sciatica, sciatic, sciatic nerve, spine, si joint, sacroiliac,
      l4 l5, l5 s1, l4, l5, s1, spondylolisthesis, spinal stenosis, degenerative disc, tailbone,
      coccyx, bandscheibe, bandscheibenvorfall, rucken, kreuz, ischias, back injury, back problem,
      spinal, back surgery, spinal fusion, ankylosing spondylitis
    `,
  },
  {
    means: ['upperBack'],
    says: `
      upper back, mid back, middle back, thoracic, thoracic spine, rhomboid, trap strain, rib,
      broken rib, shoulder blade, kyphosis
    `,
  },
  {
    means: ['lowerBack', 'upperBack'],
    says: 'scoliosis, whole back, entire back, osteoporosis of the spine, spinal osteoporosis',
  },
  {
    means: ['shoulder'],
    says: `
      shoulder, ac joint, labrum, slap tear, shoulder labrum, schulter, collarbone, clavicle, pec tear,
      torn pec, biceps tendon, bicep tendon, dislocated shoulder
    `,
  },
  {
    means: ['shoulder', 'overhead'],
    says: `
      rotator cuff, torn rotator cuff, rotator, frozen shoulder, shoulder impingement, impingement,
      subacromial impingement, shoulder bursitis, shoulder surgery
    `,
  },
  {
    means: ['elbow'],
    says: `
      elbow, tennis elbow, golfer elbow, golf elbow, tennis arm, epicondylitis, triceps tendon,
      tennisarm, ellbogen, forearm, forearm tendonitis
    `,
  },
  {
    means: ['wrist'],
    says: `
      wrist, carpal tunnel, carpal, hand, thumb, finger, rsi, tfcc, de quervain, handgelenk,
      broken wrist, ganglion
    `,
  },
  {
    means: ['ankle'],
    says: `
      ankle, sprained ankle, rolled ankle, twisted ankle, foot, feet, toe, fussgelenk, knochel,
      calf strain, bunion
    `,
  },
  {
    means: ['ankle', 'impact'],
    says: `
      achille, achilles, achilles tendon, achilles tendonitis, achillessehne, plantar fasciitis, heel,
      heel spur, shin splint, shin, stress fracture, foot surgery
    `,
  },
  {
    means: ['neck'],
    says: `
      neck, cervical, whiplash, stiff neck, cervical spine, trapped nerve in neck, nacken,
      pinched nerve in neck, c5 c6, cervical disc, slipped disc in neck, slipped disc neck, neck disc
    `,
  },
  {
    means: ['pregnancy'],
    says: `
      pregnancy, pregnant, expecting, expecting a baby, with child, schwanger, trimester,
      first trimester, second trimester, third trimester
    `,
  },
  {
    means: ['highBloodPressure'],
    says: `
      high blood pressure, blood pressure, hypertension, hypertensive, bluthochdruck,
      raised blood pressure, high bp, bp
    `,
  },
  {
    means: ['hernia'],
    says: `
      hernia, inguinal hernia, umbilical hernia, hiatal hernia, hiatus hernia, abdominal hernia,
      leistenbruch, diastasis, diastasis recti, sports hernia, ab separation
    `,
  },
  {
    means: ['balance'],
    says: `
      balance, bad balance, vertigo, falling, unsteady, dizzy, dizziness, inner ear, meniere, menieres,
      fall risk, gleichgewicht, wobbly
    `,
  },
  {
    means: ['balance', 'impact'],
    says: 'osteoporosis, osteopenia, brittle bone, multiple sclerosis, parkinson, parkinsons',
  },
  {
    means: ['impact'],
    says: `
      impact, no jumping, jumping, no impact, low impact, no running, running, plyo, plyometric,
      pelvic floor, prolapse, joint, arthritis, no high impact, high impact
    `,
  },
  {
    means: ['overhead'],
    says: `
      overhead, overhead press, nothing overhead, overhead lifting, arms overhead, no overhead,
      overhead work
    `,
  },
]

const fillers =
  'bad sore dodgy dicky hurt hurting injured injury painful pain ache aching problem issue trouble weak left right torn ' +
  'old from years ago had surgery broken tear strain strained sprain slight bit knackered busted gammy wonky both recovering ' +
  'recover after chronic injuries tweaked flare up flaring stiff tight tendonitis tendinitis bursitis acute niggle niggling ' +
  'crook cranky crunchy clicky unstable inflamed replaced operated op week month year weak from since last been due ' +
  'cant dont do avoid please limit limitation fucked buggered messed screwed iffy rubbish little currently still really very ' +
  'be careful easy heavy rehab rehabbing'

const limits = lexicon(entries, fillers)

/**
 * The limits that a member's words mean.
 *
 * @returns what no limit is known for as `unknown`: illnesses belong to a doctor, and are asked back
 * @example
 * limitsIn(['slipped disc', 'bad knees']).found // ['lowerBack', 'knee']
 */
export const limitsIn = (said: readonly string[]): Found<Limit> =>
  lookUp(
    limits,
    said.map((each) => (isLimit(each) ? limitNames[each] : each)),
  )

/** Whoever has understood a limit already hands it on by its id. */
const isLimit = (said: string): said is Limit => Object.hasOwn(limitNames, said)

/** Something a doctor should have looked at before anybody trains hard; the words of an illness, not of a joint. */
const illness =
  /\b(?:heart|cardiac|angina|arrhythmia|afib|pacemaker|stent|stroke|diabet\w*|epilep\w*|seizures?|asthma|copd|cancer|chemo\w*|kidney|dialysis|lupus|thyroid|blood (?:clot|thinners?)|dvt|embolism|anemia|anaemia|concussion|long covid|chest pain|faint\w*|aneurysm)\b/i

/** Whether words speak of an illness that a professional should clear first. */
export const isIllness = (said: string): boolean => illness.test(said)
