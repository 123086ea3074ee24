import { named, t, withoutNumbers } from '../kit/language.ts'
import { emergencyNumber, type HelpLine, helpFor, type Need } from './help.ts'
import { careWithoutNumbers, refusalWithoutNumbers, underweightWithoutNumbers } from './plain-sayings.ts'
import type { Verdict } from './screening.ts'
import type { Sign, SignKind } from './signs/sign.ts'
import type { TrajectoryVerdict } from './trajectory.ts'

/** Where the gym is, for numbers to call. */
export type Place = { zone: string; country?: string | null }

/** A gravest sign, said to the member: what to do or what is offered first, why second, where to find help last. */
export function signSaying(sign: Sign, place: Place): string {
  const plain = withoutNumbers() ? saidPlainly(sign) : undefined
  if (plain !== undefined) return plain
  if (sign.severity === 'caution') return sign.loose ? cares[sign.kind](place) : cautions[sign.kind]()
  if (sign.kind === 'emergency') return emergencySaying(sign, place)
  if (sign.kind === 'selfHarm') return sign.about === 'self' ? crisisSaying(place) : crisisOfAnother(place)
  if (sign.about === 'other') return others[sign.kind]?.(place) ?? refusals[sign.kind](place)
  return refusals[sign.kind](place)
}

function saidPlainly({ kind, severity, loose, about }: Sign): string | undefined {
  if (severity === 'caution') return loose ? careWithoutNumbers(kind) : undefined
  return about === 'self' ? refusalWithoutNumbers(kind) : undefined
}

function emergencySaying({ about, severity }: Sign, place: Place): string {
  const number = numberOf(place)
  if (severity !== 'emergency') {
    return t`Please don't train today: what you told me a moment ago needs a doctor's eye first. If it is back or gets worse, call ${number} and tell the front desk.\nOnce a doctor has looked at it I'm glad to plan with you.`
  }
  return about === 'other'
    ? t`Call ${number} now and shout for staff: the front desk has a first-aid kit and a defibrillator if the gym keeps one. Stay with them; if they don't breathe normally, start chest compressions and let the call guide you.\nEverything else can wait.`
    : t`Stop now, sit down, and tell the person nearest you or the front desk. Call ${number}: what you describe should be looked at right away.\nDon't drive yourself, and don't stay alone. Everything else can wait.`
}

function crisisSaying(place: Place): string {
  return t`I'm glad you told me. Please talk to someone now: ${listed(helpFor('crisis', place.zone, place.country))}. If you might act on it, call ${numberOf(place)} or go to someone near you and say it just like you said it here.\nI'm only the gym's assistant, but I'm here, and training can wait.`
}

function crisisOfAnother(place: Place): string {
  return t`Take it seriously and don't leave them alone with it: ask them straight out, and call together: ${listed(helpFor('crisis', place.zone, place.country))}. If there is danger now, call ${numberOf(place)}.\nThe lines are there for you as well.`
}

const talk = (place: Place, need: Need) => listed(helpFor(need, place.zone, place.country))

/** What is refused, by kind: the answer, the reason, the safer offer, where to find help. */
const refusals: Readonly<Record<SignKind, (place: Place) => string>> = {
  emergency: (place) => t`Stop now and call ${numberOf(place)}.`,
  selfHarm: crisisSaying,
  symptom: (place) =>
    t`Leave it for today and have it looked at first: ${talk(place, 'medical')}. If it gets worse, comes with chest pain, or you faint, call ${numberOf(place)}.\nI can move your session, and plan around it once you know what it is.`,
  eatingDisorder: (place) =>
    t`I won't plan a deficit or count calories with you here; that could do harm. I can keep your training gentle and meals regular instead, with no numbers.\nIf food or weight takes up a lot of room, talking helps, at any weight: ${talk(place, 'eating')}.`,
  pregnant: () =>
    t`No cutting while you're pregnant or breast-feeding: you both need the energy. I can plan balanced meals at maintenance, and training that suits it.\nYour midwife or doctor knows what fits you; ask them before anything hard.`,
  underAge: () =>
    t`Under 18 I don't plan diets or numbers: you're still growing. Moving for an hour a day, learning lifts with good form and eating enough is what helps most.\nA trainer here can show you, with a parent's OK; a doctor is the one to ask about weight.`,
  tooFast: () =>
    t`I won't plan that pace: it would cost muscle and health, and mostly water comes off. Half a kilo to one kilo a week, at most 1 % of your weight, is what lasts.\nI can show you what that gives by your date.`,
  tooLow: () =>
    t`I don't plan that little food: under about 1,200 kcal for women and 1,500 for men a day's needs can't be met. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.`,
  underweightGoal: (place) =>
    t`I won't plan for that: it is below a healthy weight for your height. I can keep your training and meals at a steady weight instead.\nIf weight is on your mind a lot, talking to someone helps: ${talk(place, 'eating')}.`,
  dangerousMethods: () =>
    t`I can't help with that one: it can hurt you badly, and I'd be guessing. I can get you towards the same goal with food, training and time.\nIf you're already using something, a doctor can check you without judging.`,
  medical: (place) =>
    t`Let a doctor say yes first: ${talk(place, 'medical')}. With what you told me I'd only be guessing at what is safe.\nTell me what they allow, and I'll plan inside it. Easy walking is usually fine to ask about.`,
  overtraining: () =>
    t`Rest today: training on it makes it last longer. With a fever, wait until it has been gone for a day or two; with an injury, let someone look at it.\nI can move your sessions and give you a light way back in.`,
}

const others: Partial<Record<SignKind, (place: Place) => string>> = {
  eatingDisorder: (place) =>
    t`That sounds worrying, and it's good that you look out for them. Say what you have noticed, kindly and without talk of weight, and offer to go along to get help: ${talk(place, 'eating')}.\nYou can call there too.`,
  underAge: () =>
    t`I don't plan diets or numbers for anyone under 18: growing comes first. Regular meals with the family and an hour of moving a day do most; ask a paediatrician about weight.\nA trainer here can show lifts with good form.`,
  pregnant: () =>
    t`I don't plan a cut during pregnancy or breast-feeding. Their midwife or doctor is the one to ask.\nI can tell you which classes suit, and when it's quiet.`,
  medical: () =>
    t`That is one for their doctor first. Once they know what is allowed, they can ask me here themselves.`,
}

const cautions: Readonly<Record<SignKind, () => string>> = {
  emergency: () => t`If it happens now, stop, tell the front desk and call your local emergency number.`,
  selfHarm: () =>
    t`That sounds heavy. If it's more than a bad day, findahelpline.com lists people who listen.`,
  symptom: () => t`Ease off where it hurts; if it stays or gets worse, have it looked at.`,
  eatingDisorder: () =>
    t`One day changes nothing: eat normally at the next meal. If food worries you a lot, talking to someone helps.`,
  pregnant: () =>
    t`Keep it comfortable, and ask your midwife or doctor about anything hard. I won't plan a deficit.`,
  underAge: () => t`Under 18 I give no diets or numbers; ask at the front desk what's open to you.`,
  tooFast: () => t`That is brisk; slower keeps more muscle.`,
  tooLow: () => t`Every plan I make stays above a safe minimum.`,
  underweightGoal: () =>
    t`Tell me your height too, so that I can see whether that weight is healthy for you.`,
  dangerousMethods: () => t`I don't advise on drugs or drying out; a doctor can.`,
  medical: () => t`I'll keep that in mind. Stay inside what your doctor allows.`,
  overtraining: () => t`Take it easy until you feel well again.`,
}

/** A word of care for what is only half certain: an "if", and where to turn to. */
const cares: Readonly<Record<SignKind, (place: Place) => string>> = {
  emergency: (place) =>
    t`If something is badly wrong right now, with you or somebody near you: stop, tell the front desk and call ${numberOf(place)}.`,
  selfHarm: (place) =>
    t`If things are heavier than usual, please talk to someone: ${talk(place, 'crisis')}. In danger, call ${numberOf(place)}.`,
  symptom: (place) =>
    t`If your body is telling you something is off, ease off and ask first: ${talk(place, 'medical')}.`,
  eatingDisorder: (place) =>
    t`If food or weight takes up a lot of room, talking helps, at any weight: ${talk(place, 'eating')}.`,
  pregnant: () =>
    t`If you're pregnant or nursing, skip any deficit, and ask your midwife or doctor about anything hard.`,
  underAge: () =>
    t`If this is for someone under 18: no diets or numbers there, and the front desk knows what is open to them.`,
  tooFast: () => t`Half a kilo to one kilo a week is what lasts; faster costs muscle.`,
  tooLow: () =>
    t`Eat enough for the day: below about 1,200 kcal for women and 1,500 for men nobody's needs are met.`,
  underweightGoal: (place) =>
    t`Tell me your height, and I can see whether that weight is healthy for you. If weight is on your mind a lot: ${talk(place, 'eating')}.`,
  dangerousMethods: () => t`I don't advise on drugs or drying out; a doctor can, without judging.`,
  medical: (place) => t`If a doctor hasn't said yes to this yet, ask first: ${talk(place, 'medical')}.`,
  overtraining: () => t`If you're ill or hurt, rest first; training on it makes it last longer.`,
}

/** A screening's refusal in words; undefined when there is nothing to refuse. */
export function verdictSaying(verdict: Verdict, place: Place): string | undefined {
  if (verdict.ok) return undefined
  const { code, facts } = verdict
  if (withoutNumbers() && code === 'underweight') return underweightWithoutNumbers()
  if (withoutNumbers() && code === 'underweight_goal') return refusals.underweightGoal(place)
  switch (code) {
    case 'under_age':
      return refusals.underAge(place)
    case 'pregnant':
      return refusals.pregnant(place)
    case 'eating_disorder':
      return refusals.eatingDisorder(place)
    case 'medical':
      return refusals.medical(place)
    case 'clinician_said_no':
      return t`I'll go with your doctor: no plan against their advice. Tell me what they allow, and I'll plan inside it.`
    case 'underweight':
      return t`I won't plan a deficit: your weight is already below the healthy range for your height, which begins at about ${whole(facts.lightestKg)} kg. I can plan to hold it or to gain slowly.`
    case 'underweight_goal':
      return t`I won't plan for that: the healthy range for your height begins at about ${whole(facts.lightestKg)} kg. I can plan down to there, or keep you steady.\nIf weight is on your mind a lot, talking to someone helps: ${talk(place, 'eating')}.`
    case 'too_fast':
      return facts.leastWeeks === undefined
        ? t`That is faster than 1 % of your weight a week, which costs muscle. In more weeks it can work; shall I plan that?`
        : t`That is faster than 1 % of your weight a week, which costs muscle. In ${facts.leastWeeks} weeks it can work; shall I plan that?`
    case 'out_of_range':
      return t`That doesn't look right to me. Could you check the numbers and the units?`
  }
}

/** What a way over weeks calls for, in words. */
export function trajectorySaying({ severity, code }: TrajectoryVerdict, place: Place): string {
  if (code === 'weighing_often')
    return t`Weight moves by a kilo or two within a day, from water alone. Once a day at most, or once a week, tells more.`
  if (severity === 'stop') {
    return t`I'm pausing the cut and planning at a steady weight: the last weeks have gone lower and faster than is good for you. Nothing is lost by a break.\nIf it's hard to stop, talking helps: ${talk(place, 'eating')}.`
  }
  return t`I've eased your plan: the last weeks went a bit lower or faster than planned. Slower keeps muscle and energy; tell me how you feel about it.`
}

const whole = (kg: number | undefined) => (kg === undefined ? t`a higher` : String(Math.ceil(kg)))

const numberOf = ({ zone, country }: Place) =>
  emergencyNumber(zone, country) ?? t`your local emergency number`

function listed(lines: readonly HelpLine[]): string {
  return lines
    .map(({ name, call, open }) =>
      [named(name), call === name ? undefined : call, open].filter(Boolean).join(', '),
    )
    .join(t`; or `)
}
