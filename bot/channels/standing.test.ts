import { beforeEach, expect, test } from 'vitest'
import { addMinutes } from '../../tools/kit/time.ts'
import { standingOf } from './standing.ts'

const noon = new Date('2026-11-24T12:00:00Z')
let now: Date
let asked: string[]
let linked: string[]
let administrators: string[]
let silent: boolean
let look: ReturnType<typeof standingOf>

beforeEach(() => {
  now = noon
  asked = []
  linked = ['-100']
  administrators = ['-100 mia', '-200 mia']
  silent = false
  look = standingOf({
    async asks(place, sender) {
      asked.push(`${place} ${sender}`)
      if (silent) throw new Error('no answer')
      return administrators.includes(`${place} ${sender}`)
    },
    staffPlaces: async () => linked,
    now: () => now,
  })
})

const turn = { id: '1', channel: 'telegram', conversation: 'x', sender: 'mia', senderName: null } as const
const inGroup = (within: string, text = 'is it busy?') => look({ ...turn, within, private: false, text })
const alone = (text = '/report', sender = 'mia') => look({ ...turn, sender, private: true, text })

test('in a linked group the group is asked, and in private every linked one', async () => {
  expect(await inGroup('-100')).toEqual([{ place: '-100', administrator: true }])
  expect(await alone('hello', 'tom')).toEqual([{ place: '-100', administrator: false }])
})

test('a group that is not linked is asked about nobody, but for the one word that would link it', async () => {
  expect(await inGroup('-200')).toEqual([])
  expect(await inGroup('-200', '/grouped?')).toEqual([])
  expect(asked).toEqual([])
  expect(await inGroup('-200', ' /group')).toEqual([{ place: '-200', administrator: true }])
})

test('a gym without linked chats costs nothing', async () => {
  linked = []
  expect(await alone()).toEqual([])
  expect(asked).toEqual([])
})

test('the same person is asked about once in ten minutes', async () => {
  await alone()
  now = addMinutes(noon, 9)
  administrators = []
  expect(await alone()).toEqual([{ place: '-100', administrator: true }])
  now = addMinutes(noon, 10)
  expect(await alone()).toEqual([{ place: '-100', administrator: false }])
  expect(asked).toHaveLength(2)
})

test('where a chat does not answer, nothing is said of anybody, and it is asked again', async () => {
  silent = true
  expect(await alone()).toEqual([])
  silent = false
  expect(await alone()).toEqual([{ place: '-100', administrator: true }])
})

test('what the message itself says needs no asking', async () => {
  const said = { ...turn, within: '-100', private: false, text: 'hi' }
  expect(await look(said, () => false)).toEqual([{ place: '-100', administrator: false }])
  expect(asked).toEqual([])
  expect(await look(said, () => undefined)).toEqual([{ place: '-100', administrator: true }])
})
