import { readFile } from 'node:fs/promises'

/** A written conversation, the member's messages alone, oldest first. */
export type Case = {
  id: string
  turns: string[]
  /** What the profile holds already. */
  facts?: { heightCm?: number; weightKg?: number; age?: number; sex?: 'male' | 'female' }
  split: 'dev' | 'test' | 'second'
  /** Of a danger: what it is, how it is said, and what else is right to see in it. */
  kind?: string
  form?: 'direct' | 'indirect' | 'turns'
  expect?: string
  also?: string[]
}

/** The cases of a split; the second set is a split of its own, in a file of its own. */
export async function casesOf(name: 'dangerous' | 'ordinary', split: string): Promise<Case[]> {
  const file = split === 'second' ? `${name}-second.jsonl` : `${name}.jsonl`
  const lines = (await readFile(new URL(file, import.meta.url), 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Case).filter((each) => each.split === split)
}

const share = (part: number, whole: number) => Number((part / Math.max(1, whole)).toFixed(4))

/** Shares of what was caught, by kind and by how it is said, and of what was refused by mistake. */
export function shares({
  dangers,
  missed,
  ordinary,
  refused,
}: Record<'dangers' | 'missed' | 'ordinary' | 'refused', readonly Case[]>) {
  const by = (key: 'kind' | 'form') =>
    Object.fromEntries(
      Object.entries(Object.groupBy(dangers, (each) => each[key] ?? '')).map(([name, all = []]) => [
        name,
        share(all.filter((each) => !missed.includes(each)).length, all.length),
      ]),
    )
  return {
    dangers: dangers.length,
    recall: share(dangers.length - missed.length, dangers.length),
    ordinary: ordinary.length,
    refused: share(refused.length, ordinary.length),
    byForm: by('form'),
    byKind: by('kind'),
  }
}
