import type { Level } from './exercise.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What a coach reaches for first. */
const staples = words(`
  barbell-back-squat leg-press hack-squat barbell-front-squat
  suspension-squat band-squat deadlift romanian-deadlift
  dumbbell-romanian-deadlift trap-bar-deadlift barbell-hip-thrust band-deadlift
  band-pull-through bulgarian-split-squat dumbbell-reverse-lunge dumbbell-split-squat reverse-lunge
  dumbbell-step-up bodyweight-bulgarian-split-squat barbell-bench-press
  dumbbell-bench-press incline-dumbbell-press incline-barbell-bench-press push-up dip
  band-chest-press suspension-push-up overhead-press seated-dumbbell-shoulder-press
  standing-dumbbell-press landmine-press pike-push-up band-overhead-press
  kettlebell-press barbell-row seated-cable-row chest-supported-dumbbell-row dumbbell-row   suspension-row table-row band-row kettlebell-row bent-over-dumbbell-row
  staggered-dumbbell-row pull-up chin-up neutral-grip-pull-up lat-pulldown neutral-grip-pulldown
  assisted-pull-up band-pulldown seated-leg-curl lying-leg-curl leg-extension standing-calf-raise
  seated-calf-raise dumbbell-calf-raise single-leg-calf-raise sliding-leg-curl dumbbell-lateral-raise
  cable-lateral-raise band-lateral-raise reverse-pec-deck chest-supported-reverse-fly
  dumbbell-reverse-fly cable-rear-delt-fly band-pull-apart pec-deck cable-fly dumbbell-curl
  cable-curl incline-dumbbell-curl hammer-curl barbell-curl preacher-curl band-curl triceps-pushdown
  band-pushdown plank side-plank dead-bug cable-crunch hanging-knee-raise pallof-press hanging-leg-raise
  bird-dog farmers-carry kneeling-rollout reverse-crunch ab-machine-crunch bike rowing elliptical
  incline-treadmill-walk hill-walk walk-run run treadmill-run bike-intervals rowing-intervals
  run-intervals elliptical-intervals tandem-stand single-leg-stand supported-single-leg-stand tandem-walk
  step-over overhead-cable-extension overhead-dumbbell-extension skullcrusher dumbbell-skullcrusher
  dumbbell-floor-triceps-extension band-overhead-extension rope-hammer-curl band-hammer-curl
  treadmill-intervals
`)

/** Where one begins with a movement; too light, or too fixed, to stay with. */
const starters = words(`
  goblet-squat kettlebell-goblet-squat dumbbell-squat kettlebell-deadlift chest-press-machine machine-row
  shoulder-press-machine bodyweight-squat split-squat low-step-up inverted-row
`)

/** Hard to learn, quick by nature, or seldom worth its trouble. */
const rare = words(`
  zercher-squat overhead-squat sissy-squat pistol-squat jump-squat box-jump wall-ball dumbbell-thruster
  power-clean dumbbell-snatch barbell-good-morning rack-pull dumbbell-good-morning band-good-morning
  single-leg-back-extension paused-back-squat curtsy-lunge dumbbell-curtsy-lunge jumping-lunge
  cossack-squat lateral-lunge dumbbell-lateral-lunge walking-lunge dumbbell-sumo-squat kettlebell-swing
  medicine-ball-chest-pass plyometric-push-up archer-push-up bench-dip wide-push-up
  decline-barbell-bench-press push-press z-press handstand-push-up renegade-row muscle-up
  barbell-upright-row dumbbell-upright-row cable-upright-row copenhagen-plank nordic-curl
  reverse-nordic-curl barbell-front-raise dumbbell-front-raise cable-front-raise band-front-raise
  barbell-shrug dumbbell-shrug trap-bar-shrug cable-shrug band-shrug dumbbell-pullover
  dumbbell-floor-pullover single-leg-extension towel-row band-external-rotation cable-external-rotation
  leaning-lateral-raise smith-squat turkish-get-up kettlebell-windmill dragon-flag l-sit v-up
  mountain-climber flutter-kick sit-up russian-twist dumbbell-russian-twist medicine-ball-twist
  zottman-curl towel-wring towel-squeeze dead-hang overhead-carry goblet-carry kettlebell-rack-carry
  superman-hold burpee step-back-burpee high-knees skater-hop jumping-jack step-jack jump-rope
  band-ski-pull medicine-ball-slam shadow-boxing ski-erg stair-walk step-aerobics marching step-touch
  seated-march seated-punches
`)

/** Right for somebody who must go gently, too little for anybody stronger. */
const gentle = words(`
  sit-to-stand wall-sit wall-push-up incline-push-up knee-push-up hip-hinge glute-bridge wall-angel
  scapular-pull-up straight-leg-raise band-terminal-knee-extension knee-squeeze wall-abduction-hold
  supported-split-squat prone-y-raise prone-t-raise clamshell side-lying-leg-raise
  side-lying-hip-adduction fire-hydrant glute-kickback dumbbell-leg-curl reverse-snow-angel
  self-resisted-curl bag-carry knee-plank knee-side-plank heel-slide kneeling-leg-reach pelvic-tilt
  standing-march seated-knee-lift standing-oblique-crunch standing-cross-crunch walk treadmill-walk
`)

/** How much more somebody who trains for strength should do a lift that strength is measured by. */
export const mainLift: ReadonlyMap<string, number> = new Map([
  ...['barbell-back-squat', 'barbell-bench-press', 'deadlift', 'overhead-press'].map(
    (id) => [id, 2.5] as const,
  ),
  ...['barbell-front-squat', 'incline-barbell-bench-press', 'trap-bar-deadlift'].map(
    (id) => [id, 1.5] as const,
  ),
  ...['close-grip-bench-press', 'romanian-deadlift', 'barbell-row', 'pull-up'].map((id) => [id, 1] as const),
])

/** The body's own weight is plenty, and a belt adds to it. */
export const heavyBody: ReadonlySet<string> = new Set(['pull-up', 'chin-up', 'neutral-grip-pull-up', 'dip'])

/** Lifts that are no good for many repetitions. */
export const onlyHeavy: ReadonlySet<string> = new Set([
  'deadlift',
  'sumo-deadlift',
  'rack-pull',
  'power-clean',
])

/** Too much to begin with for somebody older, even without a limit that speaks against it. */
const strenuous: ReadonlySet<string> = new Set(
  words(`
  push-up close-grip-push-up pike-push-up walking-lunge hamstring-walkout jumping-jack burpee step-back-burpee jump-rope run
  treadmill-run walk-run negative-pull-up dip inchworm kettlebell-swing
`),
)
export const isStrenuous = (id: string): boolean => strenuous.has(id)

const worth = {
  staple: { novice: 1.8, intermediate: 1.8, advanced: 1.8, gentle: 1 },
  starter: { novice: 1.8, intermediate: 0.8, advanced: 0, gentle: 1.5 },
  rare: { novice: -3, intermediate: -2, advanced: -1.5, gentle: -3 },
  gentle: { novice: -0.6, intermediate: -2, advanced: -2.5, gentle: 1 },
} as const

/** Every exercise that is judged here, so that a test can look whether it exists. */
export const rated: Readonly<Record<keyof typeof worth, readonly string[]>> = {
  staple: staples,
  starter: starters,
  rare,
  gentle,
}

const known = new Map<string, keyof typeof worth>([
  ...staples.map((id) => [id, 'staple'] as const),
  ...starters.map((id) => [id, 'starter'] as const),
  ...rare.map((id) => [id, 'rare'] as const),
  ...gentle.map((id) => [id, 'gentle'] as const),
])

/** How gladly a coach gives an exercise to somebody of a level, or to somebody who must go gently; 0 is the usual. */
export function ratingOf(id: string, who: Level | 'gentle'): number {
  const kind = known.get(id)
  return kind === undefined ? 0 : worth[kind][who]
}
