import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer, Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import type { DoorDeps } from './door.ts'
import * as events from './fixtures/discord.ts'
import { type DiscordApi, playDiscord, type SentInteraction } from './loopback/discord-api.ts'
import { echo, type Rehearsal, rehearse, says } from './loopback/rehearsal.ts'

const { guildId, slashForAll, slashInDirect, slashInGuild } = events

let api: DiscordApi
let door: Door | undefined
let { turns, log }: Rehearsal = rehearse()

beforeEach(async () => {
  api = await playDiscord()
  door = undefined
})
afterEach(async () => {
  await door?.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const pace = { slowMs: 40, editMs: 30 }

async function open(answer: Answer = echo, beside: Partial<DoorDeps> = {}): Promise<void> {
  const rehearsal = rehearse()
  ;({ turns, log } = rehearsal)
  const deps: DoorDeps = {
    ...rehearsal.deps,
    answer(turn, heard) {
      turns.push(turn)
      return answer(turn, heard)
    },
    ...beside,
  }
  door = await openDiscord({ token: api.token, apiRoot: api.root, pace }, deps)
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const sent = () => api.state.messages.map(({ content }) => content)
const callbackOf = (interaction: SentInteraction) =>
  api.state.interactions.find(({ id }) => id === interaction.id)?.callback

/** A slash command with other data, from the same place. */
let nth = 0
const slash = (name: string, options: object[] = [], from = slashInDirect, type = 2): SentInteraction => {
  nth++
  const own = { id: `14414947223344${String(nth).padStart(5, '0')}`, token: `own${nth}`, type }
  return { ...from, ...own, data: { id: '1', name, type: 1, options } } as unknown as SentInteraction
}

describe('an answer that takes long', () => {
  test('is a line that says so, which becomes the words as they come, and then the answer with its buttons', async () => {
    const gate = Promise.withResolvers<void>()
    const shown: string[] = []
    await open(async (_, heard) => {
      await eventually(() => expect(sent()).toEqual(['One moment, I am working it out.']))
      heard?.('Legs are quiet ')
      heard?.('at eight.')
      await eventually(() => expect(sent()).toEqual(['Legs are quiet at eight.']))
      shown.push(...sent())
      await gate.promise
      return says('Legs are quiet at eight. Shall I hold it?', [{ label: 'Hold', send: '/book k3f9a2bc' }])
    })
    api.say('when is legs quiet?')
    await eventually(() => expect(shown).toHaveLength(1))
    gate.resolve()
    await eventually(() => expect(sent()).toEqual(['Legs are quiet at eight. Shall I hold it?']))
    expect(api.state.messages).toMatchObject([{ components: [{ components: [{ label: 'Hold' }] }] }])
  })

  test('after a command grows in its place, in the language of the app', async () => {
    const gate = Promise.withResolvers<void>()
    await open(async (turn) => {
      await gate.promise
      return echo(turn)
    })
    const german = { ...slashInGuild, locale: 'de' }
    api.interact(german as unknown as SentInteraction)
    await eventually(() => expect(sent()).toEqual(['Einen Moment, ich rechne noch.']))
    gate.resolve()
    await eventually(() => expect(sent()).toEqual(['you said /in legs']))
    expect(api.state.messages).toMatchObject([{ ephemeral: true }])
    expect(turns).toMatchObject([{ language: 'de' }])
  })

  test('that was given before leaves nothing of the line', async () => {
    await open(async () => {
      await eventually(() => expect(sent()).toHaveLength(1))
      return undefined
    })
    api.say('when is legs quiet?')
    await eventually(() => expect(api.calls.some((call) => call.startsWith('DELETE'))).toBe(true))
    await eventually(() => expect(sent()).toEqual([]))
  })
})

test('more than five choices of a kind are a list, from which one is taken', async () => {
  const times = Array.from({ length: 8 }, (_, i) => ({ label: `Thu ${i + 9}:00`, send: `/book code${i}` }))
  await open(async ({ text }) =>
    says(text, text.startsWith('/') ? [] : [...times, { label: 'Other times', send: 'other times' }]),
  )
  api.say('book me in')
  await eventually(() => expect(sent()).toHaveLength(1))
  expect(api.state.messages[0]?.components).toMatchObject([
    { components: [{ type: 3, options: times.map(({ label }) => ({ label })) }] },
    { components: [{ type: 2, label: 'Other times' }] },
  ])
  api.press('Thu 12:00')
  await eventually(() => expect(sent()).toEqual(['book me in', '/book code3']))
  await eventually(() => expect(api.state.messages[0]?.components).toEqual([]))
})

describe('a form', () => {
  const filled = (custom_id: string, values: Record<string, string | string[]>): SentInteraction => {
    const components = Object.entries(values).map(([id, value]) => ({
      type: 18,
      id: 1,
      component: Array.isArray(value)
        ? { type: 3, custom_id: id, values: value }
        : { type: 4, custom_id: id, value },
    }))
    const form = slash('', [], slashInGuild, 5)
    return { ...form, data: { custom_id, components } } as unknown as SentInteraction
  }

  test('is offered under what is known of a member, and what is written in it is one message, for them alone', async () => {
    const known = { name: 'myProfile', input: {}, ok: true, result: {} }
    await open(async (turn) => ({
      ...says(`you said ${turn.text}`),
      tools: turn.text === '/profile' ? [known] : [],
    }))
    api.interact(slash('profile'))
    await eventually(() => expect(sent()).toEqual(['you said /profile']))
    const press = api.pressOf('Fill in a form')
    api.interact(press)
    await eventually(() => expect(callbackOf(press)).toMatchObject({ type: 9, data: { title: 'About you' } }))
    api.interact(
      filled('f:profile', { height: '178', weight: '82,5', age: '34', goal: ['build muscle'], else: '' }),
    )
    const said = '/profile 178 cm, 82.5 kg, 34 years old, my goal is to build muscle'
    await eventually(() => expect(sent()[1]).toBe(`you said ${said}`))
    expect(api.state.messages[1]).toMatchObject({ ephemeral: true })
  })

  test('asks for a set where /log says nothing', async () => {
    await open()
    const bare = slash('log')
    const spanish = { ...bare, locale: 'es-ES' }
    api.interact(spanish)
    await eventually(() =>
      expect(callbackOf(bare)).toMatchObject({ type: 9, data: { title: 'Lo que has levantado' } }),
    )
    api.interact(filled('f:log', { exercise: 'bench press', sets: '80x8,8,7' }))
    await eventually(() => expect(sent()).toEqual(['you said /log bench press 80x8,8,7']))
    expect(turns).toHaveLength(1)
  })
})

describe('completions', () => {
  const typing = (value: string) => [{ name: 'split', type: 3, value, focused: true }]

  test('are told at once, and no more than Discord shows', async () => {
    const complete = vi.fn(async () =>
      Array.from({ length: 40 }, (_, i) => ({ label: `Legs ${i}`, value: `l${i}` })),
    )
    await open(echo, { complete })
    const asking = slash('quiet', typing('le'), slashForAll, 4)
    api.interact(asking)
    await eventually(() => expect(callbackOf(asking)).toMatchObject({ type: 8 }))
    expect(complete).toHaveBeenCalledWith({
      kind: 'split',
      typed: 'le',
      sender: events.mia.id,
      within: guildId,
      language: 'en-GB',
    })
    expect(callbackOf(asking)).toHaveProperty('data.choices.length', 25)
    expect(turns).toEqual([])
  })

  test('that take too long or fail are none', async () => {
    await open(echo, {
      complete: ({ typed }) =>
        typed === 'slow' ? new Promise(() => {}) : Promise.reject(new Error('a bug')),
    })
    for (const typed of ['slow', 'broken']) {
      const asking = slash('quiet', typing(typed), slashForAll, 4)
      api.interact(asking)
      await eventually(() => expect(callbackOf(asking)).toEqual({ type: 8, data: { choices: [] } }))
    }
    expect(log).toContain('discord.uncompleted')
  })
})

test('a whole number is said as one says it', async () => {
  await open()
  const options = [
    { name: 'size', type: 4, value: 4 },
    { name: 'split', type: 3, value: 'legs' },
  ]
  api.interact(slash('together', options, slashForAll))
  api.interact(slash('alert', [{ name: 'below', type: 4, value: 12 }]))
  await eventually(() => expect(sent()).toHaveLength(2))
  expect(turns.map(({ text }) => text).sort()).toEqual(['/alert below 12 people', '/together legs 4 people'])
})

test('somebody who has us for themselves is answered alone in a guild that has not, and the guild is not said', async () => {
  await open()
  const mine = { ...slash('quiet', [], slashForAll), authorizing_integration_owners: { 1: events.mia.id } }
  api.interact(mine)
  await eventually(() => expect(api.state.messages).toMatchObject([{ ephemeral: true }]))
  expect(turns).toMatchObject([{ private: true, hidden: true }])
  expect(turns[0]).not.toHaveProperty('within')
})

test('the role that stands for us is not us: Discord keeps from us what was said', async () => {
  await open()
  const called = { id: '1441494533024026799', content: '<@&1101337756009999999> is it busy?' }
  api.deliver({ ...events.guildChatter, ...called, mention_roles: ['1101337756009999999'] })
  api.say('hello')
  await eventually(() => expect(turns).toMatchObject([{ text: 'hello' }]))
})

test('where we may not write, whoever asked is answered in private', async () => {
  await open()
  api.fail(`POST /channels/${events.channelId}/messages`, {
    status: 403,
    code: 50013,
    message: 'Missing Permissions',
  })
  api.deliver({ ...events.guildMention, author: events.mia })
  await eventually(() => expect(api.state.messages).toMatchObject([{ channel_id: events.directChannelId }]))
})

test('what a name could make of the words stays words', async () => {
  await open(async () => says('# *Sam* wrote [here](http://x.example/a_b) <@1> for `legs`'))
  api.say('hello')
  await eventually(() =>
    expect(sent()).toEqual(['\\# \\*Sam\\* wrote \\[here](http://x.example/a_b) \\<@1> for \\`legs\\`']),
  )
})
