import {
  ImportProblem,
  importsOf,
  previewImport,
  previewText,
  runImport,
  summaryText,
  undoImport,
} from '../tools/import/index.ts'
import { GymError } from '../tools/kit/errors.ts'
import type { ImportKind, Imports, ImportWorld, LookedAt } from '../tools/kit/imports.ts'
import { t } from '../tools/kit/language.ts'
import { hashOf } from '../tools/kit/secrets.ts'
import { type DiskFile, onDisk, safeName, worldFor } from './api/house/imports.ts'

/** What may wait for a yes: so many files of so many bytes together, the newest for so long. */
const mostKept = 8
const mostBytes = 64 * 1024 * 1024
const keptMs = 15 * 60_000

type Kept = DiskFile & { gym: string; at: Date }

const kinds: readonly ImportKind[] = ['counts', 'visits', 'members']

/**
 * Imports of files that come by chat. What waits for a yes is kept in mind: after a restart it has to be sent again.
 *
 * @param rejected folder for rows that are left out
 */
export function chatImports(rejected: string): Imports {
  const kept = new Map<string, Kept>()

  function keep(key: string, file: Kept): void {
    kept.delete(key)
    kept.set(key, file)
    let bytes = [...kept.values()].reduce((sum, each) => sum + each.bytes.length, 0)
    for (const [oldest, each] of kept) {
      if (kept.size <= mostKept && bytes <= mostBytes) break
      kept.delete(oldest)
      bytes -= each.bytes.length
    }
  }

  return {
    async look(world, { kind, name, bytes }) {
      const found = await bestLook({ name: safeName(name), bytes }, kind ? [kind] : kinds, world, rejected)
      // Telegram's buttons are short; a file is told from another by the beginning of its hash.
      const key = (
        await hashOf(`${world.gym.id} ${world.actor} ${found.kind} ${Buffer.from(bytes).toString('latin1')}`)
      ).slice(0, 12)
      if (found.accepted > 0) keep(key, { kind: found.kind, name, bytes, gym: world.gym.id, at: world.now })
      return { ...found, key }
    },
    async take(world, key) {
      const file = kept.get(key)
      const fresh = file && file.gym === world.gym.id && world.now.getTime() - file.at.getTime() < keptMs
      if (!fresh) throw new GymError('file_gone')
      const summary = await worded(() =>
        onDisk(file, (request) => runImport(within(request, world), worldFor(apiWorld(world), rejected))),
      )
      kept.delete(key)
      const newest = (await importsOf(world.db, world.gym.id, 20)).find(
        ({ file: taken, at }) => taken === safeName(file.name) && at.getTime() === world.now.getTime(),
      )
      if (!newest) throw new GymError('not_a_table', { problem: t`There was nothing in it to import.` })
      return { id: newest.id, say: summaryText({ ...summary, rejectedFile: undefined }) }
    },
    async undo({ db, gym, now, actor }, id) {
      await undoImport(db, gym, id, { now, actor })
    },
  }
}

type Found = Omit<LookedAt, 'key'>

const apiWorld = ({ db, now, actor }: ImportWorld) => ({ db, now, actor: { member: actor } })

const within = <R extends { gym: object }>(request: R, { gym }: ImportWorld): R => ({
  ...request,
  gym: { id: gym.id },
})

/** A table is what most of its rows can be taken for. @throws {GymError} `not_a_table` when they can be taken for nothing */
async function bestLook(
  file: Omit<DiskFile, 'kind'>,
  among: readonly ImportKind[],
  world: ImportWorld,
  rejected: string,
): Promise<Found> {
  const found: Found[] = []
  const problems: GymError[] = []
  for (const kind of among) {
    try {
      found.push(await lookAs({ ...file, kind }, world, rejected))
    } catch (error) {
      if (!(error instanceof GymError)) throw error
      problems.push(error)
    }
  }
  const [best] = found.sort((a, b) => b.accepted - a.accepted)
  if (best) return best
  throw problems[0] ?? new GymError('not_a_table')
}

async function lookAs(file: DiskFile, world: ImportWorld, rejected: string): Promise<Found> {
  const preview = await worded(() =>
    onDisk(file, (request) => previewImport(within(request, world), worldFor(apiWorld(world), rejected))),
  )
  const { accepted } = preview
  return { name: file.name, kind: file.kind, accepted, say: previewText(preview, world.gym.zone) }
}

/** What is wrong with a file, as the member hears it. */
async function worded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ImportProblem) throw new GymError('not_a_table', { problem: error.message })
    throw error
  }
}
