import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { givenOf } from './discord-files.ts'
import { directMessage, guildMention } from './fixtures/discord.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import { type Rehearsal, rehearse } from './loopback/rehearsal.ts'
import { listen } from './loopback/server.ts'

let api: DiscordApi
let door: Door
let turns: Rehearsal['turns']

beforeEach(async () => {
  api = await playDiscord()
  const rehearsal = rehearse()
  ;({ turns } = rehearsal)
  door = await openDiscord({ token: api.token, apiRoot: api.root }, rehearsal.deps)
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

const table = {
  id: '7',
  filename: 'visits.csv',
  size: 8,
  content_type: 'text/csv; charset=utf-8',
  url: 'https://cdn.discordapp.com/attachments/1/7/visits.csv',
  proxy_url: 'https://media.discordapp.net/attachments/1/7/visits.csv',
}
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test('a file in private comes with its words, and without words it is one to import', async () => {
  api.deliver({ ...directMessage, attachments: [table], content: 'here are the visits' })
  api.deliver({ ...directMessage, id: '1441494470021775999', attachments: [table], content: '' })
  await eventually(() => expect(turns).toHaveLength(2))
  const given = [{ name: 'visits.csv', type: 'text/csv', size: 8 }]
  expect(turns).toMatchObject([
    { text: 'here are the visits', given },
    { text: '/import', given },
  ])
})

test('a picture alone is asked for words, and a file in a channel is not looked at', async () => {
  const picture = { ...table, filename: 'plate.png', content_type: 'image/png' }
  api.deliver({ ...directMessage, attachments: [picture], content: '' })
  await eventually(() =>
    expect(api.state.messages).toMatchObject([
      { content: 'I can\'t look at pictures so far. Tell me in words, for example "is it busy now?".' },
    ]),
  )
  api.deliver({ ...guildMention, attachments: [table] })
  await eventually(() => expect(turns).toHaveLength(1))
  expect(turns[0]).not.toHaveProperty('given')
})

test('its bytes are fetched when they are wanted; what is gone or too large says so', async () => {
  const files = await listen(({ path }) =>
    path === '/visits.csv' ? { status: 200, json: { visits: 3 } } : { status: 404 },
  )
  const [visits, gone, large] = givenOf([
    { ...table, url: `${files.origin}/visits.csv` },
    { ...table, url: `${files.origin}/gone.csv` },
    { ...table, size: 6 * 1024 * 1024 },
  ])
  expect(new TextDecoder().decode(await visits?.read())).toBe('{"visits":3}')
  await expect(gone?.read()).rejects.toMatchObject({ code: 'file_gone' })
  await expect(large?.read()).rejects.toMatchObject({ code: 'file_too_large', facts: { most: 5 } })
  await files.close()
})
