import { readFile, writeFile } from 'node:fs/promises'
import { costs, type Figures, figuresOf } from './figures.ts'
import type { Run } from './run.ts'

/** Figures of a hosted model on the test half, with the wording of the instructions they were got with. */
export type Kept = { model: string; prompt: string; figures: Figures; cost: number | null }

/** What was kept of hosted models so far, the oldest first; nothing where no run was kept. */
export async function readKept(file: URL): Promise<Kept[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  return JSON.parse(text) as Kept[]
}

/** Adds runs of hosted models: a new run takes the place of one with the same model and wording, and no other's. */
export async function keepRuns(file: URL, runs: readonly Run[], prompt: string): Promise<void> {
  const fresh = runs.map((run): Kept => {
    return { model: run.name, prompt, figures: figuresOf(run, 'test'), cost: costs(run).cost }
  })
  const old = (await readKept(file)).filter(
    (kept) => !fresh.some(({ model }) => model === kept.model && kept.prompt === prompt),
  )
  await writeFile(file, `${JSON.stringify([...old, ...fresh], null, 2)}\n`)
}

/** What the same models did under other wordings: a change of the instructions shows beside them. */
export const underOtherPrompts = (kept: readonly Kept[], runs: readonly Run[], prompt: string): Kept[] =>
  kept.filter((each) => each.prompt !== prompt && runs.some(({ name }) => name === each.model))
