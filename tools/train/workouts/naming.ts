import { wordTable } from '../../kit/word-table.ts'
import type { Exercise } from '../../plan/index.ts'
import { exerciseNamed, exercises } from '../../plan/index.ts'

/** How people say that they did something, and what it is called. */
const did = wordTable<string>({
  ran: 'run',
  jogged: 'run',
  jog: 'run',
  jogging: 'run',
  walked: 'walk',
  cycled: 'bike',
  cycling: 'bike',
  biked: 'bike',
  rode: 'bike',
  spinning: 'bike',
  erg: 'rowing',
  squatted: 'squat',
  benched: 'bench press',
  deadlifted: 'deadlift',
  curled: 'curl',
  planked: 'plank',
  skipped: 'jump rope',
  skipping: 'jump rope',
})

/** The exercise somebody means, also as what they did: "benched". Undefined where no one exercise is meant. */
export function exerciseSaid(words: string): Exercise | undefined {
  const found = exerciseNamed(words)
  if (found) return found
  const plain = words.trim().toLowerCase()
  return exerciseNamed(plain.replace(/[a-z]+/g, (word) => did[word] ?? word))
}

const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.replace(/s$/, ''))

/** Three letters in a row, with the ends marked. */
function pieces(text: string): Set<string> {
  const marked = ` ${plainWords(text).join(' ')} `
  return new Set(Array.from({ length: Math.max(0, marked.length - 2) }, (_, i) => marked.slice(i, i + 3)))
}

/** Part of the pieces that two texts share, 0 to 1 (Dice). */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((piece) => b.has(piece)).length
  return (2 * shared) / Math.max(1, a.size + b.size)
}

const known = exercises.flatMap((exercise) =>
  [exercise.name, ...exercise.aliases].map((name) => ({ exercise, name: pieces(name) })),
)

/** Below this nobody sees what the two have in common. */
const alike = 0.25

/** The exercises whose names look most like some words, the nearest first; for asking back. */
export function nearestExercises(words: string, most = 3): Exercise[] {
  const said = pieces(words)
  const best = new Map<Exercise, number>()
  for (const { exercise, name } of known) {
    const near = likeness(said, name)
    if (near >= alike && near > (best.get(exercise) ?? 0)) best.set(exercise, near)
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([exercise]) => exercise)
}
