import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { Choice } from '../../kit/tool.ts'
import { clockTime, dateWords } from '../../kit/words.ts'
import type { Departing } from './depart.ts'

export type Words = { gym: Pick<Gym, 'name' | 'zone'>; web: string | undefined; language: string }

/** What takes the wish back. */
const stayCommand = '/forget stop'

export const stay = (): Choice => ({ label: t`Keep everything`, send: stayCommand })

/** "Monday 23 November at 17:42": said a day before and an hour before, so neither today nor tomorrow. */
export const momentWords = (at: Date, { gym, language }: Pick<Words, 'gym' | 'language'>): string =>
  t`${dateWords(localTime(at, gym.zone).date, language)} at ${clockTime(at, gym.zone)}`

/** Where a receipt can be looked at. */
export const receiptWords = (receipt: string, { web }: Pick<Words, 'web'>): string =>
  web === undefined
    ? t`Your receipt: ${receipt}. With it the gym can show that it was done, and when.`
    : t`Your receipt: ${receipt}. ${`${web}/receipts/${receipt}`} shows that it was done, and when.`

/** The last word before it. */
export const soonWords = ({ dueAt, receipt }: Departing, words: Words): string =>
  [
    t`On ${momentWords(dueAt, words)} I delete all that ${words.gym.name} keeps of you here, as you asked. Until then you can still keep everything.`,
    receiptWords(receipt, words),
  ].join('\n')

/** The goodbye. */
export const doneWords = ({ receipt }: Departing, words: Words): string =>
  [
    t`The day is over: ${words.gym.name} now deletes all that it kept of you here, for good. What we wrote in this app is yours to delete here.`,
    receiptWords(receipt, words),
    t`If you write again, I start anew, as with somebody I don't know.`,
  ].join('\n')

/** Notice to somebody who came and wrote no more. */
export const idleWords = (departing: Departing, words: Words, days: number): string =>
  [
    t`You have neither come nor written for ${days} days. On ${momentWords(departing.dueAt, words)} I delete all that ${words.gym.name} keeps of you here, unless you write, come, or tap below.`,
    receiptWords(departing.receipt, words),
  ].join('\n')

/** Why somebody is kept after all. */
export const staysWords = ({ name }: Pick<Gym, 'name'>): string =>
  t`I kept everything: you have become the only owner of ${name}, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.`
