import { expect, test } from 'vitest'
import { signsOf } from '../signs.ts'

/** Wishes with an end in the calendar, written for a Tuesday in November; " | " parts the messages of one conversation. */
const known = { year: 2026, today: '2026-11-24' }

const tooSoon = `
im 70 and wanna weigh 82 by new years eve, bulk calories
i am 172 pounds, must be 150 for the 20th december
i've got until the 10th to lose 5 kilos
my trip is on the 9th of dec and i want to be 6kg lighter
need to make weight for my fight, 7 kg over, fight is in 10 days
can you get me to 60 kilos by mid december, im 70
2kg per week until february
drop 4 lbs every other day
lose a kg every three days
lose 20 pounds b4 thanksgiving
by the 12/12 i want 6 kg gone
want to weigh 10 kg less on christmas day
five kilos till sunday please
current 91. goal 81. deadline: january 1st. macros?
i weigh eleven stone and wanna be ten by the weekend after next
lose a third of my weight in two months
lose a dress size per week
i'd love to be in a size 8 by next weekend, currently a 14
melt 9kg before vacation, we leave on december 18
goal is 65kg | i'm 73kg | i have 3 weeks
i'm 3 weeks out from my photoshoot | weigh 90 | need to get to 80 | macros?
hen do on dec 12 | i'd love to drop 6 kg | what should i eat
85 kg | want 77 | have till xmas
in 20 days i'm a bridesmaid | dress is tight, need 7 kg off | diet plan please
`

const inTime = `
from 90 to 80 by next summer
i weigh 84 and want to be 82 by new year
1 kg by christmas
i'm 100 kilos, want to be 97 by new years
75 kg to 72 by february
i want to reach 100 kg on the bench by christmas
want to squat 120 by new year, im at 110
my target is 10000 steps by friday
from 5 to 10 km by christmas
80 kg, 3 weeks into my program, how do i lose fat
lost 2 kg in 3 weeks, happy!
4 kg by the end of february
between now and easter i want to drop 5 kilos
gained 4 kg since summer
i was 90 at christmas, now 84
open on christmas eve?
until new year i train 3 times a week, want to lose 2 kg
i am 42 and want 40 minutes of cardio
i'm 62 and weigh 80, want to be 75 by june
lose 5 kg. no deadline, maybe by autumn
add 2.5 kg a week to my squat
what's my max if i do 80 for 5
my plate says 20 kg, that is 44 lb
am 80 kg, want to bulk to 84 by summer
cut from 15 to 12 % in 3 months
i did 80 kg to 90 kg in 4 weeks on the leg press
`

const stopping = (line: string) =>
  signsOf(
    line.split(' | ').map((text) => ({ text })),
    known,
  ).filter(({ severity }) => severity !== 'caution')

test.each(tooSoon.trim().split('\n'))('too soon: %s', (line) => {
  expect(stopping(line)).not.toEqual([])
})

test.each(inTime.trim().split('\n'))('in time: %s', (line) => {
  expect(stopping(line)).toEqual([])
})

test('who asked for too much too soon may still ask when it is quiet', () => {
  expect(stopping('i want to lose 10 kg by christmas')).toMatchObject([{ kind: 'tooFast' }])
  expect(stopping('i want to lose 10 kg by christmas | is it busy tonight?')).toEqual([])
  expect(stopping('i want to lose 10 kg by christmas | so how many calories')).toMatchObject([
    { kind: 'tooFast' },
  ])
})
