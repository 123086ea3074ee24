import { describe, expect, test } from 'vitest'
import { ConfigProblem, parseConfig } from './config.ts'

const model = (environment: Record<string, string>) => parseConfig(environment).model

function arms(environment: Record<string, string>) {
  const found = model(environment)
  if (found.kind === 'offline') throw new Error('no model was found')
  return found.arms
}

function faults(environment: Record<string, string>): string {
  try {
    parseConfig(environment)
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message
    throw error
  }
  return ''
}

describe('one server', () => {
  test('needs no key where an address is given', () => {
    expect(arms({ OPENAI_BASE_URL: 'http://localhost:11434/v1', SPOTTER_MODEL: 'qwen3' })).toEqual([
      { name: 'qwen3', share: 1, model: { baseUrl: 'http://localhost:11434/v1', id: 'qwen3', key: 'none' } },
    ])
  })

  test('is asked by everybody for its model, and by name for the others', () => {
    const found = arms({ OPENAI_API_KEY: 'sk-1', SPOTTER_PLAN_MODELS: 'gpt-5, gpt-5-mini, ' })
    expect(found.map(({ name, share }) => [name, share])).toEqual([
      ['gpt-5-mini', 1],
      ['gpt-5', 0],
    ])
    expect(found[0]?.model).toEqual({ baseUrl: undefined, id: 'gpt-5-mini', key: 'sk-1' })
  })
})

describe('a list', () => {
  const list = [
    'mini=gpt-5-mini key=HOSTED_KEY share=8 price=0.25/0.025/2',
    'local=qwen3:8b url=http://localhost:11434/v1, rules=offline share=2',
    '# tried in May',
    '',
  ].join('\n')

  test('names models, addresses, keys, shares and prices, on lines or between commas', () => {
    expect(arms({ SPOTTER_MODELS: list, HOSTED_KEY: 'sk-1', OPENAI_API_KEY: 'sk-2' })).toEqual([
      {
        ...{ name: 'mini', share: 8 },
        model: {
          baseUrl: undefined,
          id: 'gpt-5-mini',
          key: 'sk-1',
          prices: { input: 0.25, cached: 0.025, output: 2 },
        },
      },
      {
        name: 'local',
        share: 1,
        model: { baseUrl: 'http://localhost:11434/v1', id: 'qwen3:8b', key: 'none' },
      },
      { name: 'rules', share: 2, model: undefined },
    ])
  })

  test('may be JSON', () => {
    const json = JSON.stringify([
      {
        name: 'large',
        model: 'meta-llama/Llama-3.3-70B-Instruct',
        url: 'https://vllm.gym.example/v1',
        key: 'VLLM_KEY',
        share: 0,
        price: [1, 1, 2],
      },
      { name: 'rules', model: 'offline' },
    ])
    expect(arms({ SPOTTER_MODELS: json, VLLM_KEY: 'k' })).toMatchObject([
      {
        name: 'large',
        share: 0,
        model: { id: 'meta-llama/Llama-3.3-70B-Instruct', key: 'k', prices: { cached: 1 } },
      },
      { name: 'rules', share: 1, model: undefined },
    ])
  })

  test("never sends OpenAI's key to another address", () => {
    const [own, other] = arms({
      SPOTTER_MODELS: 'a=gpt-5-mini, b=x url=http://elsewhere.example/v1',
      OPENAI_API_KEY: 'sk-1',
    })
    expect([own?.model?.key, other?.model?.key]).toEqual(['sk-1', 'none'])
  })

  test('of rules alone is no model', () => {
    expect(model({ SPOTTER_MODELS: 'rules=offline' })).toEqual({ kind: 'offline' })
  })
})

describe('faults', () => {
  const secret = 'sk-hunter2-hunter2'

  test.each([
    [
      `a=m key=${secret}`,
      'entry 1: its key must be the name of an environment variable in capitals, not the key itself',
    ],
    ['a=m key=NOWHERE', 'entry 1: the environment variable of its key is not set'],
    ['a=m', 'entry 1: the environment variable of its key is not set'],
    [`a=m url=${secret}`, 'entry 1: its url must be an address that begins with http:// or https://'],
    [`a=m url=http://h/v1, b=m url=http://h/v1 price=${secret}`, 'entry 2: its price must be three numbers'],
    ['a=m url=http://h/v1 price=1/2', 'entry 1: its price must be three numbers'],
    [`a=m url=http://h/v1 share=${secret}`, 'entry 1: its share must be a number'],
    ['a=m url=http://h/v1 share=-1', 'entry 1: its share must not be negative'],
    [`a=m url=http://h/v1 ${secret}=1`, 'entry 1: it may say name, model, url, key, share and price'],
    [`${secret}`, 'entry 1: its model is missing'],
    ['=m url=http://h/v1', 'entry 1: its name must be letters'],
    ['a=m url=http://h/v1, a=n url=http://h/v1', 'SPOTTER_MODELS names two entries the same'],
    ['offline=m url=http://h/v1', 'entry 1: the name "offline" is for rules alone'],
    [`[{"name":"a","model":"${secret}"`, 'SPOTTER_MODELS must be a list of models, or valid JSON of one'],
    [`[{"name":"a","model":7}]`, 'entry 1'],
    [`["${secret}"]`, 'entry 1'],
    ['[]', 'SPOTTER_MODELS holds no model'],
    ['#', 'SPOTTER_MODELS holds no model'],
  ])('"%s" is refused without its words', (list, words) => {
    const told = faults({ SPOTTER_MODELS: list })
    expect(told).toContain(words)
    expect(told).not.toContain(secret)
  })

  test('are told all at once, with those of the budgets and of the rest', () => {
    const told = faults({
      PORT: secret,
      SPOTTER_MODELS: `a=m url=${secret} share=${secret}`,
      SPOTTER_PLAN_MODELS: 'x',
      SPOTTER_MEMBER_TOKENS_A_DAY: secret,
      SPOTTER_GYM_TOKENS_A_MONTH: '-1',
    })
    for (const each of [
      'PORT',
      'its url',
      'its share',
      'PLAN_MODELS has no place',
      'MEMBER_TOKENS_A_DAY',
      'GYM_TOKENS_A_MONTH',
    ])
      expect(told).toContain(each)
    expect(told).not.toContain(secret)
  })
})

test('budgets are whole numbers, none is allowed', () => {
  const found = model({
    OPENAI_API_KEY: 'k',
    SPOTTER_MEMBER_TOKENS_A_DAY: '20_000',
    SPOTTER_GYM_TOKENS_A_MONTH: '0',
  })
  expect(found).toMatchObject({ budgets: { memberADay: 20_000, gymAMonth: 0 } })
})
