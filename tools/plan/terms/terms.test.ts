import { expect, test } from 'vitest'
import { runTool } from '../../index.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { exercises } from '../workout/exercises/index.ts'
import { termNamed } from './term-named.ts'
import { terms } from './terms.ts'
import { explainTermTool } from './tool.ts'

test('each name stands for one term', () => {
  const names = terms.flatMap(({ name, also }) => [
    name.toLowerCase(),
    ...also.filter((each) => each !== name.toLowerCase()),
  ])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('a term is found by its name, its other names, and in the plural', () => {
  for (const { name, also } of terms)
    for (const word of [name, ...also, name.toUpperCase(), `a ${name}`])
      expect(termNamed(word)?.name, word).toBe(name)
  expect(termNamed('RIRs')?.name).toBe('RIR')
  expect(termNamed('quantum leap')).toBeUndefined()
})

/** A word is nobody's own: it is told where others read along too. */
const context = {
  place: { channel: 'terminal', conversation: 'group', private: false },
} as unknown as ToolContext

test('a word is told with its meaning, an exercise with how it is done and what it trains', async () => {
  expect(await runTool(explainTermTool, { term: 'rir' }, context)).toMatchObject({
    ok: true,
    say: expect.stringMatching(/^RIR: Repetitions in reserve/),
  })
  expect(await runTool(explainTermTool, { term: 'face pull' }, context)).toMatchObject({
    ok: true,
    say: expect.stringMatching(/^Cable face pull: .*\nIt trains your rear shoulders.*You need: cables\.$/s),
  })
  expect(await runTool(explainTermTool, { term: 'levitation' }, context)).toMatchObject({
    ok: false,
    code: 'unknown_term',
  })
})

test('every exercise can be explained by its name', async () => {
  for (const { name, id } of exercises) {
    const outcome = await runTool(explainTermTool, { term: name }, context)
    expect(outcome, name).toMatchObject({ ok: true, result: termNamed(name) ? {} : { exercise: id } })
  }
})

test('one is told in one or two short sentences', () => {
  for (const { means } of terms) {
    expect(means.length).toBeLessThan(200)
    expect(means).toMatch(/[.]$/)
  }
})
