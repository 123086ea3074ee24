import { generateText, isStepCount, type ModelMessage, streamText, tool } from 'ai'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Choice } from '../../tools/kit/tool.ts'
import { offlineModel } from './model.ts'
import { ironworks, tuesday } from './testing.ts'

const told: Choice[][] = []

const model = () =>
  offlineModel({
    gym: ironworks,
    now: tuesday,
    talk: (topic, gym) => `${topic} at ${gym.name}`,
    onChoices: (choices) => told.push(choices),
  })

/** Tools that say what they were asked; `asked` keeps the inputs. */
function gymTools(asked: unknown[] = []) {
  const saying = (name: string, ok = true) =>
    tool({
      description: name,
      inputSchema: z.record(z.string(), z.unknown()),
      execute: async (input) => {
        asked.push({ name, input })
        return { ok, say: `${name} ${JSON.stringify(input)}` }
      },
    })
  return {
    checkIn: saying('checkIn'),
    crowdForecast: saying('crowdForecast'),
    crowdNow: saying('crowdNow', false),
  }
}

const ask = (prompt: string, asked: unknown[] = []) =>
  generateText({ model: model(), tools: gymTools(asked), prompt, stopWhen: isStepCount(5) })

test('a wish becomes a call, and the answer is what the tool says', async () => {
  const asked: unknown[] = []
  const { text, finishReason, steps } = await ask('check me in for legs', asked)

  expect(asked).toEqual([{ name: 'checkIn', input: { split: 'legs' } }])
  expect(text).toBe('checkIn {"split":"legs"}')
  expect(finishReason).toBe('stop')
  expect(steps.map((step) => step.finishReason)).toEqual(['tool-calls', 'stop'])
})

test('several wishes are called at once, in their order, and each is answered', async () => {
  const asked: unknown[] = []
  const { text, steps } = await ask("I'm here for legs, how busy is it tomorrow at 6?", asked)

  expect(asked.map((call) => (call as { name: string }).name)).toEqual(['checkIn', 'crowdForecast'])
  expect(text.split('\n\n')).toHaveLength(2)
  const ids = steps.flatMap((step) => step.toolCalls.map(({ toolCallId }) => toolCallId))
  expect(new Set(ids).size).toBe(2)
})

test('a tool that failed is answered by what it says of that', async () => {
  expect((await ask('is it busy now?')).text).toBe('crowdNow {}')
})

test('talk is worded by whoever words talk', async () => {
  expect((await ask('what is the weather')).text).toBe('outOfScope at Ironworks')
  expect((await ask('qwer asdf')).text).toBe('lost at Ironworks')
})

test('what is unsure is asked, with choices', async () => {
  told.length = 0
  const { text } = await ask('legs')

  expect(text).toBe('What can I do for legs?')
  expect(told).toEqual([
    [expect.objectContaining({ send: 'check me in for legs now' }), expect.anything(), expect.anything()],
  ])
})

test('a tool that is not offered is not called', async () => {
  expect((await ask('undo')).text).toBe('help at Ironworks')
  const without = await generateText({ model: model(), prompt: 'check me in' })
  expect(without.text).toBe('help at Ironworks')
  const forbidden = await generateText({
    model: model(),
    tools: gymTools(),
    toolChoice: 'none',
    prompt: 'check me in',
  })
  expect(forbidden.text).toBe('help at Ironworks')
})

test('the thread is taken up from the last call in the conversation', async () => {
  const asked: unknown[] = []
  const messages: ModelMessage[] = [
    { role: 'user', content: 'how full is legs tomorrow at 6?' },
    {
      role: 'assistant',
      content: [
        {
          type: 'tool-call',
          toolCallId: 'past-0-0',
          toolName: 'crowdForecast',
          input: { split: 'legs', from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T19:00:00+01:00' },
        },
      ],
    },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: 'past-0-0',
          toolName: 'crowdForecast',
          output: { type: 'json', value: { ok: true, say: 'an old sentence' } },
        },
      ],
    },
    { role: 'assistant', content: 'About 22 people.' },
    { role: 'user', content: 'and on Friday?' },
  ]
  const { text } = await generateText({
    model: model(),
    instructions: 'You are a coach.',
    tools: gymTools(asked),
    messages,
    stopWhen: isStepCount(5),
  })

  expect(asked).toEqual([
    {
      name: 'crowdForecast',
      input: { split: 'legs', from: '2026-11-27T18:00:00+01:00', to: '2026-11-27T19:00:00+01:00' },
    },
  ])
  expect(text).not.toContain('an old sentence')
})

test('an offer of the conversation is taken by its code', async () => {
  const asked: unknown[] = []
  const reserveSlot = tool({
    description: 'reserveSlot',
    inputSchema: z.record(z.string(), z.unknown()),
    execute: async (input) => {
      asked.push(input)
      return { ok: true, say: 'Held.' }
    },
  })
  const offers = ['2026-11-24T18:00:00+01:00', '2026-11-24T20:00:00+01:00'].map((start, i) => ({
    code: `k3f9a2b${i + 2}`,
    start,
  }))
  const call = { toolCallId: 'past-0-0', toolName: 'recommendSlots' }
  const messages: ModelMessage[] = [
    { role: 'user', content: 'find me a slot tonight' },
    { role: 'assistant', content: [{ type: 'tool-call', ...call, input: {} }] },
    {
      role: 'tool',
      content: [
        { type: 'tool-result', ...call, output: { type: 'json', value: { ok: true, offers } } },
        { type: 'tool-result', ...call, output: { type: 'json', value: { ok: true, offers: ['none'] } } },
      ],
    },
    { role: 'assistant', content: 'Two times are quiet.' },
    { role: 'user', content: 'the 8pm one' },
  ]
  const { text } = await generateText({
    model: model(),
    tools: { reserveSlot },
    messages,
    stopWhen: isStepCount(5),
  })

  expect(asked).toEqual([{ offer: 'k3f9a2b3' }])
  expect(text).toBe('Held.')
})

test('a stream grows word by word and ends as the same text', async () => {
  const stream = streamText({ model: model(), tools: gymTools(), prompt: 'legs', stopWhen: isStepCount(5) })
  const pieces: string[] = []
  for await (const piece of stream.textStream) pieces.push(piece)

  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.join('')).toBe('What can I do for legs?')
  expect(await stream.finishReason).toBe('stop')
})

test('a stream calls tools too', async () => {
  const asked: unknown[] = []
  const stream = streamText({
    model: model(),
    tools: gymTools(asked),
    prompt: 'in, upper body',
    stopWhen: isStepCount(5),
  })
  expect(await stream.text).toBe('checkIn {"split":"chest","also":["back"]}')
  expect(asked).toHaveLength(1)
})

test('a call that was cancelled does nothing', async () => {
  const asked: unknown[] = []
  const abortSignal = AbortSignal.abort()
  await expect(
    generateText({ model: model(), tools: gymTools(asked), prompt: 'check me in', abortSignal }),
  ).rejects.toThrow()
  expect(asked).toEqual([])
})

const stopped = (result: Record<string, unknown>): ModelMessage[] => [
  { role: 'user', content: 'my macros for a cut' },
  {
    role: 'assistant',
    content: [{ type: 'tool-call', toolCallId: 'a', toolName: 'calculateMacros', input: { goal: 'cut' } }],
  },
  {
    role: 'tool',
    content: [
      {
        type: 'tool-result',
        toolCallId: 'a',
        toolName: 'calculateMacros',
        output: { type: 'json', value: { ok: false, result: result as never } },
      },
    ],
  },
  { role: 'assistant', content: 'Asked for its height.' },
]

test('an answer to what a call needed is that call again', async () => {
  const asked: unknown[] = []
  const execute = async (input: unknown) => {
    asked.push(input)
    return { ok: true, say: 'done' }
  }
  const any = z.record(z.string(), z.unknown())
  const tools = {
    calculateMacros: tool({ inputSchema: any, execute }),
    consent: tool({ inputSchema: any, execute }),
  }
  const say = (content: string, result: Record<string, unknown>) =>
    generateText({
      model: model(),
      tools,
      messages: [...stopped(result), { role: 'user', content }],
      stopWhen: isStepCount(3),
    })
  await say('180', { code: 'profile_needed', facts: { field: 'heightCm', purpose: 'macros' } })
  await say('yes', { consent: ['body'], keep: { heightCm: 180 } })

  expect(asked).toEqual([
    { goal: 'cut', heightCm: 180 },
    { domain: 'body', given: true, keep: { heightCm: 180 } },
  ])
})
