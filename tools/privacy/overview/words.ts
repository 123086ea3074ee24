import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { dateWords, listWords } from '../../kit/words.ts'
import { talkDaysOf } from '../../memory/index.ts'
import type { Domain } from '../../profile/index.ts'
import { momentWords } from '../departure/words.ts'
import { countedWords } from '../kept/counts.ts'
import { ages } from '../retention/ages.ts'
import type { Overview } from './tool.ts'

type Counts = Overview['counts']

/** What is kept, why and for how long, a line a purpose; what there is nothing of is left out. */
export function overviewWords(overview: Overview, context: ToolContext): string {
  const { gym } = context
  const { counts, sharedSince, leaves } = overview
  const lines = keptLines(counts, context).map((line) => `• ${line}`)
  return [
    ...(leaves
      ? [t`On ${momentWords(new Date(leaves), context)} all of this is deleted, as things stand.`]
      : []),
    t`This is what ${gym.name} keeps of you, and why:`,
    ...lines,
    consentWords(overview, context),
    sharedSince
      ? t`Since ${dayOf(sharedSince, context)} what you write here may teach the language model, without names and numbers.`
      : t`Your conversations teach no language model.`,
    t`The staff see counts of all members, and your name only if you agreed; never your body, health, food or training.`,
    ...(gym.keepIdleDays
      ? [
          t`Whoever neither comes nor writes for ${gym.keepIdleDays} days is forgotten, after two weeks of notice.`,
        ]
      : []),
  ].join('\n')
}

function keptLines(counts: Counts, { gym }: ToolContext): string[] {
  const some = (...names: string[]) => countedWords(of(counts, names))
  const visits = some('visits')
  const logged = some('weighings', 'meals', 'mealPlans', 'sets', 'trainingPlans')
  const booked = some('places', 'wishes', 'alerts')
  const said = some('conversation')
  return [
    t`Name, settings and the apps you write from: so that I know you and can answer. For as long as you are here.`,
    visits && visitsWords(visits, gym.keepVisitDays),
    counts.profile !== undefined && t`Your profile: for your plans and figures. Until you take it back.`,
    logged && t`${logged}: for your plans and progress. Until you take it back.`,
    booked &&
      t`${booked}: to hold places and share them fairly. Wishes go after ${ages.wishes} days, alerts ${ages.over} days after their end.`,
    said && t`${said}: so that I know what we spoke of. They go after ${talkDaysOf(gym)} days.`,
    counts.messagesToYou !== undefined &&
      t`What I wrote to you unasked: so that nothing is said twice. It goes after ${ages.messages} days.`,
    counts.accessKeys !== undefined &&
      t`${some('accessKeys')}: so that your own assistant can ask me. Until you end them.`,
  ].filter((line) => typeof line === 'string' && line !== '') as string[]
}

function visitsWords(visits: string, days: number | null | undefined): string {
  return days
    ? t`${visits}: to count how full it is, and to know when you usually come. They go ${days} days later, at the end of that month; should you leave before, they stay until then as a count without you.`
    : t`${visits}: to count how full it is, and to know when you usually come. For as long as you are here; after that only as a count without you.`
}

const of = (counts: Counts, names: readonly string[]) =>
  names.flatMap((name) => {
    const count = counts[name]
    return count === undefined ? [] : [{ name, count }]
  })

const names: Readonly<Record<Domain, () => string>> = {
  body: () => t`body`,
  health: () => t`health`,
  food: () => t`food`,
  training: () => t`training`,
  staff: () => t`your name for the staff`,
}

/** What they said yes and no to, and since when. */
function consentWords({ consents }: Overview, context: ToolContext): string {
  const said = (yes: boolean) =>
    listWords(
      consents
        .filter(({ given }) => given === yes)
        .map(({ domain, since }) => t`${names[domain]()} (since ${dayOf(since, context)})`),
    )
  const [given, refused] = [said(true), said(false)]
  if (given && refused) return t`You agreed to: ${given}. You said no to: ${refused}.`
  if (given) return t`You agreed to: ${given}.`
  if (refused) return t`You said no to: ${refused}. Of these nothing is kept.`
  return t`Body, health, food and training are kept only once you say yes to each; you have not been asked yet.`
}

function dayOf(iso: string, { gym, language }: ToolContext): string {
  const { date } = localTime(new Date(iso), gym.zone)
  return `${dateWords(date, language)} ${date.slice(0, 4)}`
}
