import { hasOtherDoors } from '../../bot/members/browsers/store.ts'
import { ownVisits, patternsOf } from '../../tools/checkin/index.ts'
import { named, t } from '../../tools/kit/language.ts'
import { type People, peopleWords } from '../../tools/kit/people.ts'
import { dayMs, localTime } from '../../tools/kit/time.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { clockTime, dateWords, dayWords, listWords, sentence } from '../../tools/kit/words.ts'
import { calendarToken } from '../../tools/recommend/index.ts'
import { credentialOfMember } from '../login/credentials/store.ts'
import type { PlacesShown, ShownPlace } from '../pages/me/places.ts'
import type { PlanShown, ShownSession } from '../pages/me/plan.ts'
import type { ProgressPart, ProgressShown } from '../pages/me/progress.ts'
import type { VisitsShown } from '../pages/me/visits.ts'
import { lookUp } from './doing.ts'

/** Weeks of visits that are looked back on, and how many of the last ones are listed. */
const weeks = 12
const mostListed = 20

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

/** A member's visits, and the weeks they have kept to. */
export async function visitsShown(context: ToolContext): Promise<VisitsShown> {
  const { db, gym, now } = context
  const visits = await ownVisits(db, whoseOf(context), new Date(now.getTime() - weeks * 7 * dayMs))
  const streak = await lookUp('myProgress', { what: 'streak' }, context)
  return {
    weeks,
    patterns: patternsOf(visits, gym.zone),
    streak: streak?.ok ? streak.told.text : undefined,
    latest: visits.slice(0, mostListed).map(({ checkIn, checkOut, estimated, splits }) => ({
      day: dateWords(localTime(checkIn, gym.zone).date, context.language),
      from: clockTime(checkIn, gym.zone),
      to: checkOut ? clockTime(checkOut, gym.zone) : undefined,
      estimated,
      splits: listWords(splits.flatMap((id) => splitName(id, context) ?? [])),
    })),
  }
}

const splitName = (id: string, { gym }: ToolContext): string | undefined => {
  const name = gym.splits.find((split) => split.id === id)?.name
  return name === undefined ? undefined : named(name)
}

type Place = {
  code: string
  split: string | null
  from: string
  to: string
  places: number
  expected: { people: People }
}

/** The places a member holds, as `mySlots` tells them. */
export async function placesShown(context: ToolContext): Promise<PlacesShown> {
  const mine = await lookUp('mySlots', {}, context)
  const places = mine?.ok ? (mine.result as Place[]) : []
  const token = await calendarToken(context.db, context.member.id)
  return {
    places: places.map((place) => placeShown(place, context)),
    calendar: token === undefined ? undefined : `${context.web ?? ''}/calendar/${token}.ics`,
  }
}

function placeShown({ code, split, from, to, places, expected }: Place, context: ToolContext): ShownPlace {
  const { gym, now, language } = context
  const at = new Date(from)
  const day = sentence(dayWords(at, { zone: gym.zone, now, language }))
  const time = t`${clockTime(at, gym.zone)} to ${clockTime(new Date(to), gym.zone)}`
  const { people } = expected
  const name = split === null ? undefined : splitName(split, context)
  const several = places > 1 ? t`${places} places` : undefined
  return {
    code,
    when: `${day}, ${time}`,
    what: [name, several].filter((each) => each !== undefined).join(', ') || undefined,
    people: sentence(peopleWords(people)),
  }
}

type Session = { date: string; name: string; minutes: number; slot: string | null; done: boolean }

/** This week's sessions, each with what to lift, as `myPlan` tells them. */
export async function planShown(context: ToolContext): Promise<PlanShown> {
  const week = await lookUp('myPlan', { week: true }, context)
  if (!week?.ok) return { kind: 'none' }
  const { kind, sessions = [] } = week.result as { kind: string; sessions?: Session[] }
  if (kind !== 'week' || sessions.length === 0) return { kind: 'words', text: week.told.text }
  return { kind: 'week', sessions: await Promise.all(sessions.map((each) => sessionShown(each, context))) }
}

async function sessionShown(session: Session, context: ToolContext): Promise<ShownSession> {
  const { date, name, minutes, slot, done } = session
  const told = await lookUp('myPlan', { date }, context)
  const [head = '', ...lines] = told?.ok ? told.told.text.split('\n') : []
  return {
    ...{ name: named(name), minutes, done, lines, head },
    day: dateWords(date, context.language),
    at: slot === null ? undefined : clockTime(new Date(slot), context.gym.zone),
  }
}

/** Lifts, weight and food over the weeks; of those who want no figures neither weight nor food. */
export async function progressShown(context: ToolContext): Promise<ProgressShown> {
  const part = async (what: string): Promise<ProgressPart | undefined> => {
    const found = await lookUp('myProgress', { what }, context)
    return found?.ok ? { text: found.told.text, charts: found.charts } : undefined
  }
  const [lifts, weight, food] = await Promise.all([
    part('strength'),
    context.noNumbers ? undefined : part('weight'),
    context.noNumbers ? undefined : part('food'),
  ])
  return { lifts, weight, food }
}

/** By what a member gets in elsewhere: an address, or another app. */
export async function waysIn({ db, gym, member }: ToolContext) {
  const known = await credentialOfMember(db, member.id)
  return {
    email: known?.email,
    otherDoors: await hasOtherDoors(db, { gym: gym.id, member: member.id }),
  }
}
