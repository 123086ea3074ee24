import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { sentence } from '../../kit/words.ts'
import type { Cell, Table } from '../report.ts'
import { suppressed } from '../suppress/index.ts'
import { goneDays, newDays, quietDays, type Watch, type Watched } from './watch.ts'

const labelsOf = (): Readonly<Record<Watch, string>> => ({
  lapsed: t`Stayed away for longer than their rhythm explains`,
  quiet: t`New, and not here for ${quietDays} open days`,
  returned: t`Back after ${goneDays} open days or more`,
})

const kinds: readonly Watch[] = ['lapsed', 'quiet', 'returned']

/**
 * How many there are to look after, and of how many newcomers; those with names are counted apart, so that nobody without one can
 * be worked out from them.
 *
 * @param names of those who agreed; undefined where the reader may see none
 */
export function watchTable(
  list: readonly Watched[],
  newcomers: number,
  names: ReadonlyMap<string, string> | undefined,
): Table {
  const labels = labelsOf()
  const rows = kinds.map((kind) => {
    const those = list.filter(({ watch }) => watch === kind)
    const named = those.filter(({ member }) => names?.has(member)).length
    const of = kind === 'quiet' ? newcomers : null
    return [labels[kind], of, those.length, named, those.length - named]
  })
  const table: Table = {
    id: 'watch',
    title: t`Whom to look after`,
    columns: [
      { id: 'what', label: t`What` },
      { id: 'of', label: t`Of so many new` },
      { id: 'members', label: t`Members` },
      { id: 'named', label: t`With a name` },
      { id: 'others', label: t`Without` },
    ],
    rows,
  }
  return suppressed(table, {
    people: ['of', 'members', 'named', 'others'],
    within: { of: ['members'] },
    sums: { members: ['named', 'others'] },
    told: ['named'],
  })
}

type Told = { often: Table; watch: Table; median: number | undefined }

/** Three sentences at most; of what is hidden they claim nothing. */
export function sentencesOf({ often, watch, median }: Told): string[] {
  const [lapsed, quiet] = [countsIn(watch, 'lapsed'), countsIn(watch, 'quiet')]
  return [oftenWords(often.rows.at(-1)?.[1] ?? null, median), lapsedWords(lapsed), quietWords(quiet)]
}

type Counts = { of: Cell; members: Cell; named: number }

function countsIn(watch: Table, kind: Watch): Counts {
  const [, of = null, members = null, named = null] = watch.rows[kinds.indexOf(kind)] ?? []
  return { of, members, named: typeof named === 'number' ? named : 0 }
}

function oftenWords(total: Cell, median: number | undefined): string {
  if (typeof total !== 'number' || median === undefined)
    return t`Too few members came in these days to tell how often.`
  return t`Of ${total} members, half of those who came did so ${Math.max(1, Math.round(median))} times a month or more.`
}

/** "12 members", or as much as can be said. */
function some({ members, named }: Counts): string | undefined {
  if (typeof members === 'number') return t`${members} members`
  if (named === 0) return undefined
  return named === 1
    ? t`one member who may be named, and perhaps some others,`
    : t`${named} members who may be named, and perhaps some others,`
}

function lapsedWords(counts: Counts): string {
  const who = some(counts)
  if (!who)
    return t`Fewer than ${leastShown} members, if any, have stopped coming for longer than chance explains.`
  return t`${sentence(who)} stopped coming: away for longer than their own rhythm and chance explain.`
}

function quietWords(counts: Counts): string {
  const who = some(counts)
  if (!who) return t`Fewer than ${leastShown} of those who are new, if any, have not come for two weeks.`
  const { of, members } = counts
  if (typeof of === 'number' && typeof members === 'number')
    return t`${members} of ${of} who began in the last ${newDays} days have not come for two weeks: a word now helps most.`
  return t`${sentence(who)} who began in the last ${newDays} days have not come for two weeks: a word now helps most.`
}
