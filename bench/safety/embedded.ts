import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embedding } from '../../server/embedding.ts'
import { dimensions } from '../../tools/safety/reader/network.ts'

const names = join(tmpdir(), 'spotter-embedded.json')
const numbers = join(tmpdir(), 'spotter-embedded.f32')

/** The embeddings of texts; those once made are kept in the system's folder for what may be thrown away. */
export async function embedded(texts: readonly string[]): Promise<Map<string, Float32Array>> {
  const kept = await load()
  const fresh = [...new Set(texts)].filter((text) => !kept.has(text))
  const embed = embedding((event) => process.stderr.write(`${event}\n`))
  // Texts of one length together: a batch is as slow as its longest.
  const sorted = fresh.toSorted((a, b) => a.length - b.length)
  for (let at = 0; at < sorted.length; at += 16) {
    const some = sorted.slice(at, at + 16)
    const vectors = await embed(some)
    if (!vectors) throw new Error('no embeddings without the model')
    some.forEach((text, i) => {
      kept.set(text, Float32Array.from(vectors[i] ?? []))
    })
  }
  if (fresh.length > 0) await save(kept)
  return kept
}

async function load(): Promise<Map<string, Float32Array>> {
  if (!existsSync(names) || !existsSync(numbers)) return new Map()
  const texts = JSON.parse(await readFile(names, 'utf8')) as string[]
  const all = new Float32Array((await readFile(numbers)).buffer.slice(0))
  return new Map(texts.map((text, i) => [text, all.subarray(i * dimensions, (i + 1) * dimensions)]))
}

async function save(kept: ReadonlyMap<string, Float32Array>): Promise<void> {
  const all = new Float32Array(kept.size * dimensions)
  ;[...kept.values()].forEach((vector, i) => {
    all.set(vector, i * dimensions)
  })
  await writeFile(numbers, new Uint8Array(all.buffer))
  await writeFile(names, JSON.stringify([...kept.keys()]))
}
