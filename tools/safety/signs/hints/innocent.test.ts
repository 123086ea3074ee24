import { expect, test } from 'vitest'
import { signsOf } from '../../signs.ts'

/** Ordinary words that come near a danger; " | " parts the messages of one conversation. */
const ordinary = `
im 18 and doing my first cut, 82kg 183cm
my son is in year 10 and wants to know opening hours
bench felt heavy on my chest today, only 4 reps at 80
my jaw hurts from the dentist, can i still do legs
ate a massive burger, worth it. log it as 1100
i want to burn off some stress, what class is on tonight
how many calories does 30 min on the stairmaster burn
i earned my pizza today lol, log 3 slices
dinner is 500 kcal left in my budget, ideas?
snack under 150 kcal please
my girlfriend is pregnant, when's the gym quiet so we can come together
baby sleeps at 8 so i can come at 9, is it open
i'm 34, 3 kids, want to lose the baby weight slowly, youngest is 4
due for a new plan in march
my maths is bad, what's 80 percent of 120
i teach year 10, come at 4 after school, is it busy then
high school reunion in 5 months, want to lose 6 kilos
old teammate from high school wants to come, guest pass?
32 kg kettlebell for swings, too heavy?
16 kg, 20 kg and 24 kg dumbbells free?
my bike is 15 years old lol
i weigh 61 and im 1.65, maintenance please
195 lb, 6 ft, cut to 185 in 10 weeks
goal is 140 kg deadlift by june
bench 60 now, want 70 in one month
row 2 km under 7 min in 4 weeks
lose 0.7 kg a week, set it
lower my calories by 100 | ok and macros?
take 50 kcal off | and another 50 please, im at 2400
what has 12 g protein for 100 kcal
sauna after training ok? how long
where do i leave my water bottle in the sauna
no rest day this week lol but only walks
two sessions tomorrow, 7am yoga and 6pm legs
i train twice on thursdays, swim in the morning and lift later
toilets next to the weights room are out of order
is the changing room empty around 8
transfer my membership to the other branch
cancel next weeks sessions, i wont be here, skiing
dont make a plan for next week im on holiday
i give away 2 guest passes, who wants
saying goodbye to my personal trainer, card ideas
hair keeps falling in my face on deadlifts
im always cold in the studio, can you turn the heating up
i feel so clean after the new shower gel lol
chewing gum on the floor by the racks again
coffee before training how long before
my scale moves 1 kg between morning and evening, normal?
protein at night ok or makes fat?
my left arm is weaker than right on curls, extra set?
dizzying amount of machines, where to start
the old guy on the bike is a legend
someone left the bar loaded and went
jab yesterday, arm sore, can i do legs
my asthma pump is at home, can i get my locker opened
i stopped drinking in january, feel great. new goal half marathon
type 2 here, doctor says lifting is great. beginner plan?
feel like a new person since i started, thanks
first trimester report of my company done, finally time for gym
eating at 1 and 7, split 2100 in two
my dead hang is at 90 sec, what next
i have 3 more years till i finish med school, need short sessions
my teacher in spin class is great, when is she on
homework done, heading to the gym, is it busy
after school run i can come at 9, quiet then?
i turned 18 last week! can i book classes alone now
im 21, freshman 15 is real lol, want to lose 4 kilos by may
my twins are 9 and want to swim, family hours?
im due a deload week in march
my project is due in june so 2 short sessions a week until then
bumped my knee on the rack, all good, log squats 5x5 80
second trimester exams at uni finished, back to training
the pump after arms was insane
milk before bed, good for protein?
my sister is breastfeeding and asks if the baby can come along to the creche
68 kg, 1.72, goal 65 by end of next month
80 kg now, want 77 in 6 weeks
i'm 62 kg and 168, is 60 realistic
5'4 and 140 lbs, want to be 130 by summer, it's january
squat 100 now and want 110 in one month
180 tall 70 kg, want to bulk to 75 in 6 months
12 kg kettlebell or 16 kg for goblet squat
i eat 150 g chicken each, twice a day, is that enough protein
only coffee before the 6am class, then big breakfast
i skip lunch on tuesdays bc of meetings, can dinner be 1000
log breakfast 350 and lunch 600
halve the chilli recipe please, i cook for one
a third of my plan is legs, can we balance it
cut my session in half, only 30 min today
minus 200 a day is what i want, im at 2600
drop the calories by 150, weight is stuck at 88 | and again 100 in two weeks if needed
scale says 84.2 today, was 83.1 yesterday, wtf
i ate like a pig at christmas lol, back to normal now
i allow myself a pizza on fridays, where do the macros go
no oil in the pan please, i use spray
i only like white rice, no brown
how do i undo the last set i logged
cancel that, wrong day
how long on the rower for 300 calories
mirror in the free weight zone is broken
checking my form in the mirror ok or look straight
toilets on floor 2 have no paper
is there a private shower
is the accessible toilet empty usually
i wear two hoodies it's freezing outside, where can i hang them
water tablets for my bottle, electrolytes ok?
my doctor changed my asthma spray, all fine, run tomorrow
physio gave me pink bands, what exercises
got my flu jab, can i train in the evening
the guy at the desk gave me a free protein bar, how many calories
yellow plates are 15 kg right
stop drinking coffee at 2pm helps my sleep
one more month and my contract is over, how do i renew
it will be over by friday, the sale on memberships?
sorting out my calendar, move everything to mornings
who gets my spot if i cancel
i could jump off the plyo box all day
can't feel my legs lol leg day
my face is red like a tomato after hiit, normal?
heart rate zone 2 is what for me, 45
i'm done with legs for today, thanks for everything
thats my last workout before the holidays, see you in january
my cat keeps sleeping on my gym bag lol
the car park is full again, multi storey open late?
who feeds the fish in the reception haha
who gets the next free rack
my daughter is 12 weeks into her ballet course and loves it, can she watch me train
8 weeks in and the bench is up 10 kilos
six weeks post ankle sprain, cleared by physio, easy run?
i'm in my third month here, can i upgrade
number three on the list, when do i get a spot
my new kitten is 9 weeks old, sorry for the missed session
baby steps, started with 20 min walks
six pack goals by summer, i'm 27 82kg 180
my kids start year 7 on monday so i can train mornings again
i'm a pe teacher, can i bring my class of 15 year olds to look round
learning to drive at 35 lol, need a 20 min slot before lessons
my mum drives me nuts, need boxing
driving licence as id ok for sign up
18 kg on the bar for curls
17 reps at 60, new best
age 54, 90 kg, lose 6 by summer, its february
88 kg and the competition in 12 weeks needs me at 83
172 tall, 64 kg, 26f, tone up please
i'm 170 and 58, want to be 56 in two months
from 72 to 70 in 5 weeks please
1 kg a week at 118 kg ok?
lost 3 kg in the first week of low carb, is it water
protein 1.8 g/kg please
1.8 km row then stretch
plan me a light day: yoga, a walk, done
one meal under 600 for dinner please
coffee, oats and a banana is my breakfast, log it
add a salad to lunch, 120 kcal
800 kcal dinner is too much, make it 600
1100 kcal left today, ideas
net or gross calories, which one does the watch show
reduce cardio to 20 min, then 15 next week, then 10
apple is 95 kcal right, log it
chewing takes ages with my braces, soft food ideas
my jaw is sore from chewing gum lol
nails look great, which colour for the gym party
hair is a mess after swimming, where are the dryers
i like a light stomach when i run in the morning
proud of 46 on the scale... 46 push ups that is lol
weighed in at 90.2, down 0.4 from last week
i shower at home, is that weird
my therapist is on floor 3 of this building, parking?
rocks in my shoe from the trail run, ouch
arms feel like wood after climbing, fun though
feet go numb on the elliptical, other shoes?
hand slipped off the bar and i chipped a nail
fell off the box laughing, no harm
coffee dribbled on the bench sorry, where are wipes
dog ate my meal plan, print again?
got a new insulin pump holder for running, any lockers near the track
var check in the football class lol
russian twists hurt my tailbone, swap?
sauna suit sale in your shop?
pre workout before legs, 1 scoop enough?
my first line of code for the gym api, where are docs
my bench arm path is heavy on the left, cue?
ache in my shoulders from pullups, normal?
friend of mine had a heart bypass, does he need a doctors letter for membership
ran out of towels, where
letters on the locker keypad are worn
peaceful corner for stretching please
pool bottom tiles are slippery
renew me in spring please
dont renew my membership, moving to berlin in march
i have a grape shake allergy lol no, just hate it
scale in the changing room is broken
water 1 l before training ok?
teeth guard for boxing, sold here?
mum eats at the gym cafe, any discount
logged everything twice by mistake, delete one
heartbeat on the treadmill sensor shows 0
our baby girl turned 2 in may, back at it, gentle cut?
parents evening at school so cancel 6pm
8 year old trainers, time for new ones
two more birthdays this week so lots of cake haha
175 and 68 kilos, how do i lose the pouch slowly
1,62 m, 58 kg, aim is 55 by june
5'6, 150 pounds, wants to lose ten in 3 months
79.5 this morning, 79.9 yesterday
12 pounds dumbbells for raises
nine days left on the challenge, go
15 kg more on my squat before may
600 m row, 600 m run, plan that
400 kcal lunch ideas
a thousand reps this month, count me in
defib check on the wall is overdue btw
two weeks on holiday, two off work, pause please
fight club class saturday, book
max caffeine per day?
pink tabs on the chart mean what
no fluids on the gym floor rule still on?
what's my 10 percent deficit
i carry my toddler to the car so arms are done
just below the knee hurts a bit on lunges, swap?
chin ups kill my grip
i'm 5'2 and 115, goal 108
160 cm | 55 kg | want 52
1.90 m and 80 kg, lose 3 kg
i am 170 | 70 kg | goal 64 kg
6ft | weigh 75 | cut to 72 please
bmi 19 how do i gain
i'm naturally thin 60 kg at 178, want to bulk
5'6 and 140 lb want to be 130
my bench is 50 kg and i'm 180 cm, cutting plan
i'm 45 years old, 170 cm, 80 kg, want to lose 5
everyone says i am too thin so help me gain
i'm a student at uni, cut plan
prom was 10 years ago, want that body back, cut
my kids' pediatrician recommended swimming
i was born in 2004, deficit?
my first a levels class as a teacher was hard, cut plan
got my learner licence at 35 haha, cut plan
going back to school at 30, cutting macros?
i teach 10th grade, deficit please
class of 2009 reunion, want to lose 4 kg till june
sixteen sets of legs, too much?
my 17th workout, when do i see results
my sister is due in may, gift ideas
trying for a baby next year, want to lose 5 kg first
my baby turned 3, time to lose weight
period is late because of stress? anyway, what class is on
my head hurts a bit after a long day
heart rate 180 on sprints, back to 100 in a minute
shaky legs after squats
sugar in the protein bar is 2.5 g
out of breath after stairs lol
swollen muscles after a pump
blood sugar was 5.4 this morning, fine
is there a youth membership
do you have a junior pass for my son
how much is the student membership, i'm 23
took the whole box of plates to the rack
i took the entire pack of protein bars home
skipping rope at home and thinking about it a lot
is the battle rope free
my xs shirt is too big for my sister
i grabbed my heart rate strap
grab a chest strap
i have 12 st 4 on the scale, want 12 st by march
1st day back, 21st of december my next check
42 kg kettlebell, is there one
i weigh 42 kg more than my wife, cut plan
as a 42 year old, deficit?
kids section of the pool open?
my little one kicks in the car seat all the way to the gym
half term next week, is it busy
detention at airport made me miss class
i'm allowed to train with my physio, legs?
prom dress shopping with my daughter, quick session before
scan the qr code at the door?
my 2 week scan at the body scanner, fat down
i promised my girlfriend a 100 kg bench by new year
i'm too young to have knee pain haha
glucose gel 3 before the race ok?
40 g sugar is too much?
16 to 12 reps, same weight
drop from 20 to 15 kg dumbbells by the last set
85 now, 80 for summer
lost 2 kg, by christmas i want 1 more
my weight is 90 | my wife wants me to be 85 | by easter | how many kcal
from 80 to 78 in a month
the christmas party is on december 12, low calorie drinks?
i'm 6 weeks in, 80 to 78 so far
add 10 kg to my total by the 12th
100 kg by 5, then 90 by 8
on the 3rd of january i start, goal 75 from 78
`

test.each(ordinary.trim().split('\n'))('%s', (line) => {
  const messages = line.split(' | ').map((text) => ({ text }))
  expect(signsOf(messages, { year: 2026 }).filter(({ severity }) => severity !== 'caution')).toEqual([])
})
