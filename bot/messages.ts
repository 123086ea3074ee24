import type { Facts } from '../tools/kit/errors.ts'
import { named, t } from '../tools/kit/language.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { clockTime, dayWords, listWords } from '../tools/kit/words.ts'
import { coachChoices, coachMessages } from './coach-messages.ts'
import { fileMessages } from './given.ts'
import { ownSettingsChoices, ownSettingsMessages } from './own-settings-messages.ts'
import { each, namesOf, said } from './said.ts'
import { settingsMessages } from './settings-messages.ts'

type Message = (facts: Facts, context: ToolContext) => string

/** A moment of the facts as "tomorrow, Sunday 22 November at 06:00". */
function moment(iso: unknown, { gym, now, language }: ToolContext): string {
  const at = new Date(String(iso))
  return t`${dayWords(at, { zone: gym.zone, now, language })} at ${clockTime(at, gym.zone)}`
}

/** The only place with apologies: what went wrong, what is safe, what to do now. */
const messages: Readonly<Record<string, Message>> = {
  ...coachMessages,
  ...settingsMessages,
  ...ownSettingsMessages,
  ...fileMessages,
  unknown_split: ({ asked, known }) =>
    t`I don't know "${said(asked)}" as a part of this gym. It has ${namesOf(known)}.`,
  unknown_equipment: ({ asked, known }) =>
    Array.isArray(known) && known.length > 0
      ? t`I don't know "${said(asked)}" among this gym's equipment. It has ${namesOf(known)}.`
      : t`I don't know this gym's equipment yet. I can tell you how full it is.`,
  unmeasured_equipment: ({ equipment }) =>
    t`I don't know yet who uses the ${named(String(equipment))}, so I can't say how free they are.`,
  not_on_record: ({ at }, context) =>
    t`I have no forecast on record for ${moment(at, context)}. Ask me about the last two days or the next two weeks.`,
  already_in: () => t`You are already checked in.`,
  not_in: () => t`You aren't checked in, so there is nothing to check out of.`,
  bad_leaving: ({ since }) =>
    t`That time doesn't fit: your visit began at ${said(since)}. When did you leave?`,
  in_the_future: () => t`That is still to come. Tell me when you leave, and I'll check you out.`,
  unknown_time: ({ asked }) => t`I couldn't read "${said(asked)}" as a time. Try "18:30" or "tomorrow at 6".`,
  in_the_past: () => t`That time is over. I can tell you about now and the next two weeks.`,
  too_far: ({ days }) => t`I can only look ${said(days)} days ahead. Ask me again when it is closer.`,
  bad_period: () => t`The end comes before the beginning there. From when to when do you mean?`,
  closed: ({ from, opens, reason }, context) => {
    const why = reason ? `: ${reason}` : ''
    const closed = `${t`${context.gym.name} is closed ${moment(from, context)}`}${why}.`
    return opens ? `${closed} ${t`It opens ${moment(opens, context)}.`}` : closed
  },
  no_history: () =>
    t`I don't know yet: nothing has been counted here so far. Check in when you come, and I start learning.`,
  stale_history: ({ last }, context) =>
    t`I don't know: the last count I have is from ${moment(last, context)}, too long ago to say.`,
  nothing_to_undo: () => t`There is nothing to take back from the last ten minutes.`,
  already_undone: () => t`That is already taken back.`,
  too_late_to_undo: ({ minutes }) =>
    t`That is more than ${said(minutes)} minutes ago, so I can't take it back any more.`,
  changed_since: () => t`You have changed something since then. Take back the newer one first.`,
  question_closed: () =>
    t`That question is closed, so I have changed nothing. Ask me anew if you still want it.`,
  no_access_key: () => t`No assistant of yours has a key, so there is none to end.`,
  which_access_key: ({ known }) => t`Which one? You have ${listWords(each(known))}.`,
  unknown_access_key: ({ asked, known }) =>
    t`You have no key called "${said(asked)}". You have ${listWords(each(known))}.`,
  too_many_access_keys: ({ most }) =>
    t`You have ${said(most)} keys already, and that is the most. End one that you no longer need.`,
  access_key_name_taken: ({ name }) =>
    t`You have a key called "${said(name)}" already. End that one, or give the new one another name.`,
  unknown_import: () => t`There is no such import.`,
  import_undone: () => t`That import was taken out again already.`,
  nothing_to_announce: () =>
    t`What shall I tell them? For example "/announce closed thursday 14-16: the pipes are mended", "/announce squat racks 4", or "/announce" and your news.`,
  bad_closure: ({ days }) =>
    t`Those times make no closure: it begins before it ends, and lasts ${said(days)} days at most. Longer ones belong into the calendar of the gym.`,
  closure_over: () => t`That time is over already.`,
  unknown_announcement: () => t`There is nothing announced that I could take back.`,
  already_announced: () => t`That was announced already.`,
  already_withdrawn: () => t`That was taken back already.`,
  staff_only: () => t`That is for the staff of the gym.`,
  unknown_invitation: () =>
    t`That code opens nothing here: it may be mistyped, used already, or too old. Ask whoever gave it to you for a new one.`,
  unknown_member: () => t`I know nobody like that here.`,
  last_owner: () =>
    t`That is the only owner of the gym. Make somebody else an owner first, so that the gym is never without.`,
  last_owner_leaving: () =>
    t`You are the only owner of the gym, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.`,
  unknown_staff: ({ asked, known }) =>
    t`I know no "${said(asked)}" among the staff. There are ${listWords(each(known))}.`,
  which_staff: ({ asked, known }) =>
    t`Several are called "${said(asked)}". Say the number: ${listWords(each(known))}.`,
  say_it_in_the_group: () =>
    t`Say "/group" in the Discord server or Telegram group itself; I answer you in private.`,
  not_its_administrator: () =>
    t`Only who administers that group can link it, and as far as I can see you do not. Let one of its administrators make you one first.`,
  place_elsewhere: () => t`That group is linked to another gym, so I changed nothing.`,
  unknown_report: () => t`There is no such report for you. Say "report" for those there are.`,
  no_split_report: () => t`That report is about the whole gym only. Ask for it without a split.`,
  bad_window: ({ most }) =>
    t`Those days don't make a window: it begins before it ends, and has ${said(most)} days at most.`,
  trial_running: () =>
    t`Two ways of advising are being tried already. Wait for the verdict, or stop that one first.`,
  bad_trial_days: ({ least, most }) =>
    t`A trial lasts an even number of days, ${said(least)} to ${said(most)}: fewer can't be judged.`,
  same_policy: () => t`Those are the same way of advising. Name two that differ.`,
  unknown_policy: ({ known }) =>
    t`I know these ways of advising: ${listWords(each(known))}. Name two of them.`,
  no_trial: () => t`No trial is running that could be stopped.`,
  no_pdf: () => t`I can't make a PDF here. The CSV has the same figures.`,
  only_in_private: () => t`That is for you alone. Ask me in private, and I'll show it to you there.`,
  no_web_address: () =>
    t`I can't give you a link: this gym's web chat has no address that I know of. The staff can set one up.`,
  window_too_long: ({ days }) =>
    t`That is longer than the ${said(days)} days I look at in one go. Which part of it do you mean?`,
  nothing_open: () =>
    t`No places are open in that time. Ask me for a day that is closer, or for another hour.`,
  group_size: ({ size, least, most }) =>
    Number(size) < Number(least)
      ? t`One alone is no group. I can look for a place for you alone.`
      : t`${said(size)} are more than I can bring together at one time: a group is ${said(least)} to ${said(most)}.`,
  no_room_together: ({ size, most }) =>
    Number(most) > 1
      ? t`No slot in that time has room for ${said(size)}: ${said(most)} is the most. I've noted what you wanted.`
      : t`No slot in that time has room for ${said(size)}. I've noted what you wanted.`,
  unknown_meetup: () => t`I don't know that group's question. Ask anew for a time together.`,
  unknown_option: () => t`That isn't one of the times I proposed. Tap one of the buttons.`,
  meetup_over: ({ state, at }, context) => {
    if (at) return t`This group is settled: it goes ${moment(at, context)}.`
    if (state === 'halves')
      return t`This group is settled, in two halves. Your own time is among your places.`
    if (state === 'cancelled') return t`This question was called off. Nothing is booked.`
    return t`The time to answer is over, and nothing was booked.`
  },
  meetup_full: ({ size }) =>
    t`All ${said(size)} of this group have answered already. If you are more, ask anew for a time together.`,
  not_your_meetup: () => t`Only whoever asked for the group can do that.`,
  too_few_answers: () => t`Fewer than two have said what suits them, so there is nothing to book yet.`,
  too_many_alerts: ({ most }) =>
    t`You have ${said(most)} alerts waiting already; more would be noise. "Stop" ends them all.`,
  // Places: offers, claims, and what became of them.
  offer_unknown: () => t`I don't know that code. Look at your places, or ask me for another time.`,
  not_your_offer: () => t`That offer was made to someone else. Ask me, and I look for a time for you.`,
  other_gym_offer: (_, { gym }) =>
    t`That offer was made for another gym. Here I can look at ${gym.name} for you.`,
  offer_taken: ({ at }, context) =>
    t`That offer had run out, and the last place ${moment(at, context)} has gone. Nothing else of yours has changed.`,
  already_yours: ({ at }, context) => t`You have that place already: ${moment(at, context)}.`,
  slot_over: ({ at }, context) =>
    t`The slot ${moment(at, context)} has begun without you, so I can't hold it any more.`,
  overlaps: ({ at }, context) =>
    t`You have a place ${moment(at, context)}, and the two overlap. Swap that one or give it back first.`,
  member_gone: () => t`You were removed from this gym a moment ago, so I hold nothing for you.`,
  place_gone: ({ at }, context) =>
    t`The place ${moment(at, context)} has gone to someone else by now. I can look for another time.`,
  old_place_gone: ({ at }, context) =>
    t`Your earlier place has gone to someone else by now, so I left you the one ${moment(at, context)}.`,
  no_place: () => t`You have no place held, so there is nothing to give back.`,
  no_place_then: ({ at, day }, context) => {
    const { gym, now, language } = context
    const when = day ? dayWords(new Date(String(at)), { zone: gym.zone, now, language }) : moment(at, context)
    return t`You have no place held ${when}.`
  },
  place_in_use: () => t`You are already here for that one, so there is nothing to give back.`,
  already_back: () => t`That place has gone back already.`,
  no_answer_to_judge: () => t`I can't find that answer of mine any more, so I noted nothing.`,
  bad_input: () => t`I couldn't make sense of that. Could you say it in other words?`,
}

/** The sentence for an expected failure. */
export function worded(code: string, facts: Facts, context: ToolContext): string {
  const message = messages[code]
  return message ? message(facts, context) : t`That didn't work, and nothing was changed.`
}

/** After these the way on is to ask for quiet times. */
const askAgain: readonly string[] = [
  'in_the_past',
  'too_far',
  'closed',
  'unknown_time',
  'bad_period',
  'not_on_record',
  'unmeasured_equipment',
  'window_too_long',
  'nothing_open',
  'no_room_together',
]

/** After these, what the member holds is worth a look, or another time. */
const otherTimes: readonly string[] = [
  'offer_unknown',
  'not_your_offer',
  'other_gym_offer',
  'offer_taken',
  'slot_over',
  'place_gone',
  'no_place',
]
const myPlaces: readonly string[] = [
  'offer_unknown',
  'already_yours',
  'overlaps',
  'old_place_gone',
  'no_place_then',
  'already_back',
]

/** What to tap after an expected failure. */
export function choicesAfter(code: string, facts: Facts, context: ToolContext): Choice[] {
  const own = ownSettingsChoices(code, facts)
  if (own.length > 0) return own
  const coach = coachChoices(code, facts)
  if (coach.length > 0) return coach
  if (code === 'unknown_split') {
    return context.gym.splits.slice(0, 4).map(({ id, name }) => ({ label: named(name), send: `/now ${id}` }))
  }
  if (code === 'unknown_equipment') {
    return context.gym.equipment
      .filter(({ pieces }) => pieces > 0)
      .slice(0, 4)
      .map(({ name }) => ({ label: named(name), send: `/now ${name}` }))
  }
  if (code === 'not_in') return [{ label: t`Check me in`, send: '/in' }]
  if (code === 'which_access_key' || code === 'unknown_access_key') {
    const known = Array.isArray(facts.known) ? facts.known.map(String) : []
    return known.map((name) => ({ label: t`End ${name}`, send: `/keys end ${name}` }))
  }
  if (code === 'too_many_access_keys' || code === 'access_key_name_taken')
    return [{ label: t`My keys`, send: '/keys' }]
  if (code === 'question_closed') return [{ label: t`Ask me anew`, send: String(facts.again) }]
  if (code === 'group_size') return [{ label: t`A place for me`, send: '/slots' }]
  return [
    ...(askAgain.includes(code) ? [{ label: t`Quiet times this week`, send: '/quiet' }] : []),
    ...(otherTimes.includes(code) ? [{ label: t`Other times`, send: '/slots' }] : []),
    ...(myPlaces.includes(code) ? [{ label: t`My places`, send: '/mine' }] : []),
  ]
}

/** For messages that come faster than they are answered: when to go on, and that nothing is lost but the last of them. */
export function tooMany(whose: 'member' | 'gym', seconds: number): string {
  const wait = seconds === 1 ? t`1 second` : t`${seconds} seconds`
  return whose === 'member'
    ? t`That's more than I can follow at once. Write again in ${wait}; I have done nothing with this last message.`
    : t`Many people are writing to me right now. Write again in ${wait}; I have done nothing with this last message.`
}

/** For a bug: calm, nothing lost, and something to quote to the staff. */
export function calm(reference: string): string {
  return t`Something went wrong on my side, and nothing was changed. Please try again in a moment (ref ${reference}).`
}
