import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberOf } from '../bot/identity.ts'
import { makeMember } from '../bot/members/store.ts'
import type { Answer, Reply, Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { type Language, languages } from '../tools/kit/language.ts'
import { setRole } from '../tools/staff/index.ts'
import { createDeps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'
import { talks } from './language-talks.ts'
import { staffTalks } from './language-talks-admin.ts'
import { coachTalks } from './language-talks-coach.ts'
import { mealTalks } from './language-talks-meals.ts'
import { workoutTalks } from './language-talks-workout.ts'

// The same talks in three houses that are alike to the last row: what is said differs in its language and in nothing else.

const start = new Date('2026-11-24T17:42:00+01:00')
const others = languages.filter((language) => language !== 'en')

type Spoken = Record<Language, Answer>

const databases: TestDatabase[] = []
let houses: Spoken

/** A plan is drawn by who it is for: whoever trains is the same member in every house. */
async function acquaint(db: Database): Promise<void> {
  const { id: gym } = await theGym(db, undefined)
  for (const [nth, [sender]] of workoutTalks.entries()) {
    const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
    await makeMember(db, { id, gym, channel: 'telegram', sender, name: null, at: start })
  }
}

async function house(): Promise<Answer> {
  const database = await testDatabase()
  databases.push(database)
  const { db } = database
  await seedDemo(db, {
    truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }),
    now: start,
    weeks: 4,
  })
  await catchUp(db, await theGym(db, undefined), start)
  await acquaint(db)
  return createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: undefined },
    { db, log: () => {}, now: () => start },
  ).answer
}

beforeAll(async () => {
  houses = { en: await house(), de: await house(), es: await house() }
}, 300_000)
afterAll(async () => {
  for (const database of databases) await database.close()
})

/** Words that English sentences can hardly do without, and that the other language does not have. */
const english: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?<![\p{L}'])(?:the|your|you|is|are|with|for|and|of|to|at|on|it|this|that|from|have|has|not|by|or|no|my|I|I'm|people|places?|today|tomorrow|now|when|about|fewer|than|usual|more|until|yes|there|which|quiet|busy|[A-Za-z]+'s)(?![\p{L}'])/u,
  es: /(?<![\p{L}'])(?:the|your|you|is|are|with|for|and|of|to|at|on|it|this|that|from|have|not|by|or|my|I|I'm|in|was|will|be|people|places?|today|tomorrow|now|when|about|fewer|than|usual|more|until|yes|there|which|quiet|busy|[A-Za-z]+'s)(?![\p{L}'])/u,
}

/** Without what is a name, a secret or somebody's own words: quotes, commands, addresses, the gym. */
const ownWords = (text: string): string =>
  text
    // An inch is no quote.
    .replace(/„[^“]*“|“[^”]*”|«[^»]*»|(?<!\d)"[^"]*"/g, '')
    .replace(/spotter_[\w-]+|\b[0-9a-f]{64}\b|\b\w{4}-\w{4}-\w{4}\b/g, '')
    .replace(/https?:\S+|(?<!\w)\/\w+/g, '')
    .replace(/Iron (?:&|and) Oak|Stop\b/g, '')

const figures = (text: string): string[] =>
  [...ownWords(text).matchAll(/\d+(?:[.,:]\d+)*/g)]
    .map(([figure]) => figure.replace(/^0(?=\d:)/, '').replace(',', '.'))
    .sort()

const said = (reply: Reply | undefined): string[] => [
  reply?.text ?? '',
  ...(reply?.choices ?? []).map(({ label }) => label),
  ...(reply?.charts ?? []).flatMap(({ title, alt }) => [title, alt]),
]

/** Makes whoever talks an owner in every house, each a second after the other, so that all houses list them alike. */
async function appoint(name: string): Promise<void> {
  const at = new Date(start.getTime() + 1000 * staffTalks.findIndex(([talk]) => talk === name))
  for (const { db } of databases) {
    const { id: gym } = await theGym(db, undefined)
    const speaker = { channel: 'telegram' as const, sender: name, senderName: null, at }
    const { member } = await memberOf(db, gym, speaker)
    await setRole(db, { gym, actor: null, at, member: member.id, role: 'owner' })
  }
}

const isOfStaff = (name: string) => staffTalks.some(([talk]) => talk === name)

const all = [...talks, ...coachTalks, ...workoutTalks, ...mealTalks, ...staffTalks]

describe.each(all)('%s', (name, texts) => {
  if (isOfStaff(name)) beforeAll(() => appoint(name), 60_000)

  test('is told in every language alike', { timeout: 120_000 }, async () => {
    const amiss: string[] = []
    for (const [i, text] of texts.entries()) {
      const turn: Turn = {
        id: `${name} ${i}`,
        channel: 'telegram',
        conversation: name,
        private: true,
        sender: name,
        senderName: null,
        text,
        at: new Date(start.getTime() + i * 1000),
      }
      const plain = await houses.en({ ...turn, language: 'en' })
      for (const language of others) {
        const reply = await houses[language]({ ...turn, language })
        amiss.push(...faults(language, text, plain, reply))
      }
    }
    expect(amiss).toEqual([])
  })
})

function faults(
  language: Exclude<Language, 'en'>,
  text: string,
  plain: Reply | undefined,
  reply: Reply | undefined,
): string[] {
  const words = said(reply)
  const left = words.filter((each) => english[language].test(ownWords(each)))
  const same = words.filter(
    (each, i) => each === said(plain)[i] && !each.startsWith('/') && /\p{L}{4,}.* .*\p{L}{3,}/u.test(each),
  )
  const lost = said(plain).flatMap((each, i) => {
    const here = figures(words[i] ?? '')
    return figures(each).join() === here.join() ? [] : [`${each} | ${words[i]}`]
  })
  const sends = [plain, reply].map((each) => each?.choices.map(({ send }) => send.split(' ')[0]).join())
  return [
    ...left.map((each) => `${language} "${text}": ${each}`),
    ...same.map((each) => `${language} "${text}" as in English: ${each}`),
    ...lost.map((each) => `${language} "${text}" figures: ${each}`),
    ...(sends[0] === sends[1] ? [] : [`${language} "${text}" sends: ${sends.join(' | ')}`]),
  ]
}
