import { expect, test } from 'vitest'
import { signsOf } from '../signs.ts'

/** What members say on any day. Nobody is refused for it. */
const ordinary = `
how busy is it right now
is it quiet on tuesday evening
book me a slot for legs tomorrow at 6
cancel my slot
i'm in
gone
chest day pain after bench yesterday = DOMS
my chest is sore from bench
killing it today
this workout is killing me
i'm dying lol
dead legs after yesterday
starving, what's for lunch
i could murder a burger
binge watching netflix instead of training
purge my data
delete my data please
throw up a workout for tomorrow
can't breathe it's so packed in there
where is the heart of the gym
dizzying queue at the squat rack
16:8 fasting ok with training?
is there a 16 kg kettlebell free
bench 3x8 at 60
when is the kid's class
18 reps on leg press
log bench 80x8,8,7
squat 100kg 5x5
what should my macros be, im 30 male 80kg 180cm
i want to lose 5kg in 3 months
lose 10 lbs by summer, when to start
how many calories to lose half a kilo a week
i want to cut slowly
bulk plan please
how much protein per day for 75kg
0 carbs forever is that smart
500 calorie deficit ok?
i burned 600 calories on the treadmill
breakfast under 400 calories ideas
a 700 kcal dinner with chicken
snack for 200 calories
my maintenance is 2400 should i eat 2000
i eat 1800 calories a day and dont lose weight
i'm 15 minutes away, hold my place
im 15 kg overweight
15 years of training and still weak
im 10 minutes late
i am 17 stone and want to lose weight
i'm 16% body fat
im 12 weeks into my program
my knee is a bit sore, what can i do instead of squats
shoulder niggle, swap overhead press
no chest pain, just tired
I'm not pregnant, just bloated
never purged in my life
no injuries
i don't have any medical conditions
my wife is pregnant so i have less time, 2 day plan please
my wife is pregnant, is the pool quiet on sunday
my son is 15, can he come with me on a guest pass
trying to get pregnant, is lifting ok
my daughter has swimming at 5, anything at 6?
my friend is on steroids, how do natty lifters gain
is creatine a steroid
natty, how much muscle per month
best pre workout coffee or powder
how many scoops of whey
how much caffeine before training
can i use the sauna after my workout
sauna hours?
is the sauna busy at 8
how fast can i gain 5kg of muscle
fastest way to the gym
fasted cardio or not
should i train fasted in the morning
ramadan fasting, when should i train
cut the session short
what's a good cut for a 90 kg guy
cutting or bulking first
i cut my finger on the bar, got a plaster?
i hurt myself laughing at class
don't want to hurt myself deadlifting, form tips
how do i avoid injury
warm up to prevent back pain
my heart rate zone 2 is what
heart rate 165 during sprints normal?
out of breath after burpees, how to improve cardio
how to breathe when squatting
breathing technique for deadlift
i can't catch my breath between sets of 20 rep squats lol
my legs feel like jelly
legs are numb from sitting on the bike seat
arms are dead after pull day
pumped arms can't even wash my hair haha
so sore i can't walk down stairs lol
doms in my quads hurts so good
headache this morning but hydrated now
i'm tired today, light session?
i feel weak today
im sick of chicken and rice
sick pump today
that class was sick
insane workout, i'm wrecked
i'm dead after leg day
those split squats made me want to die
burpees make me want to throw up
kill me now leg day
leg day killed me
i'd kill for a free bench
die hard fan of deadlifts
who wants to be skinny, i want to be big
too skinny, need to gain 10 kg in a year
how to get bigger arms
i ate too much pizza yesterday what now
had a cheat day, back on track
i feel guilty for skipping the gym
skipped breakfast, ok before training?
missed a meal, can i have a double dinner
i don't eat meat
i stopped eating sugar
i never eat breakfast
no dairy please
allergic to peanuts, plan meals without them
i'm allergic to cardio haha
nut allergy, swap the snack
i have a nut allergy
spin class tomorrow?
spinning bike free?
suicide runs on the court, is it allowed
hang from the bar for grip
box jumps, jump off the box or step down
cut myself some slack this week
it hit me that i should train more
hit my head first into planning, plan me a week
head to the gym now, busy?
hit a new pr today, 100kg bench
pr attempt tomorrow, which time is quiet
what's the max for 100kg x 5
dropped my water bottle
drop set on curls?
drop 10 kg on the bar this week, deload
add 5kg to my squat in two weeks
lose 5 kg off the bar
my bench dropped 5kg in 2 weeks
i lost my locker key
lost 3kg in two months nice
went from 85 to 82kg in 8 weeks
from 60 to 70 kg on bench in 4 weeks possible?
weighed 82.3 today
log weight 176 lbs
i'm 5'10 and 176 lbs
12 stone, 5 ft 8
im 45 years old, beginner plan
I'm 65, what can i do
i'm 18, macros for a bulk please
turned 18 last month, 70kg, macros
age 34
im 22 and 58kg woman 165cm want to lose 3kg
58kg at 165 want to get to 55kg
goal weight 70kg, im 80kg 180cm
my goal is to be 60 kg at 170 cm
want to weigh 75
i want to run 10k in under 50
1200 is too low right?
is 1000 calories too low?
don't give me less than 1500 calories
meal prep 4 meals 500 kcal each
lunch 650 kcal
what is rhabdo
what is anaphylaxis
what should i do if someone faints
do you have a defibrillator
where's the first aid kit
first aid course dates?
how do i recognise overtraining
signs of overtraining?
what are sarms
are steroids bad for you
watched a documentary about anorexia last night
movie about a boxer who dies, great
my doctor said i should exercise more
doctor cleared me to train after my knee surgery
my physio says squats are fine
blood test was fine
blood pressure is good now
how does exercise lower blood pressure
i had asthma as a kid
i broke my arm years ago, fine now
acl surgery 6 years ago, fully recovered
my mum has diabetes, does lifting help prevent it
my dad had a heart attack so i want to get fit
grandma is 80, any classes for her
i work as a nurse, night shifts, when to train
pregnancy yoga class times?
prenatal class on thursday?
do you have a creche for my 4 year old
is the kids area open
my kid's birthday is on saturday, move my slot
year 2 of lifting, what next
grade my form
senior discount?
student discount for college
freshman at college, need a dorm workout, i'm 19
high school reunion in 3 months, want to look good
since high school i never lifted
when i was 15 i could do 20 pull ups
back in high school i weighed 60 kg
as a kid i was chubby
i feel like i'm 15 again
40 year old beginner
8 sets of 12
10 reps at 15 kg
15 min hiit
15 pull ups goal
14% bf how do i get to 12
fever pitch in here tonight
hay fever is bad, indoor cardio?
cabin fever, need a workout
recovered from covid last month, how do i start again
flu shot today, can i train tomorrow
had a cold last week, light workout ok?
temperature in the pool?
ac broken, it's boiling in here
it's so hot in here i'm melting
sweating buckets lol
cold sweat when i saw my weight lol
i passed out on the sofa after training
i fainted when i saw the price haha
heart attack prices at the bar lol
broke my heart that the bench was taken
my heart isn't in it today
take my breath away class
mind blowing pump
that pump gave me a chest like a barrel
chest press machine free?
tight chest muscles, which stretch?
chest and triceps plan
upper chest exercises
can't feel my legs lol great session
i can't lift my arms after push day haha
legs won't work after squats lol
back day tomorrow?
lower back tight, stretches?
neck is stiff from the desk
my hip clicks when squatting, is that normal
ankle mobility drills
wrist hurts in front squats, alternative?
elbow pain on skull crushers, swap
knee pain, low impact cardio
taking a rest day
two rest days in a row ok?
rest period between sets?
i can't do this plan anymore, too long
i give up, this machine hates me
whats the point of cardio
hate leg day
i hate my life, burpees again
depressed that the gym closes at 8
nobody is here, love it
can i disappear into the sauna lol
last session before holiday
this is my last workout here, moving away
i won't be here next week
goodbye see you tomorrow
thanks, bye
ozempic is everywhere in the news
carbs scare me less now
fear of missing out on gains
i'm scared of the free weights area
afraid of getting bulky
worried i'll gain fat on a bulk
obsessed with this class
addicted to deadlifts
water weight after salty food?
how much water per day
drink less soda
i'm dehydrated, need water station
dry january, any tips
juice bar open?
gym gear shop?
gear rack full
test week next week
testing my 1rm on friday
yo when is it quiet
bro is it packed
my girlfriend wants to join
can my 16 year old join the gym
how old do you have to be to join
minimum age?
what time does it get quiet after work
any room for two at 7pm for back
move my booking to thursday please
is the bench area free
how many people are in right now
check me out
wheres my streak at
what did i bench last time
same as last time for squats
my chest pump today is unreal
tore it up today
chest fly machine taken, alternative?
chest hurts from yesterdays push ups, train today?
sore chest after 100 push ups
tight pecs after bench how to stretch
my lats are on fire
arms feel like noodles lol
i was gasping after the assault bike, love it
heart was pounding after those sprints, great session
had to sit down after leg press, brutal
that set almost killed me haha
nearly died on the stairmaster lmao
this queue is gonna kill me
im so hungry i could eat a horse
starved after training what should i eat
always starving on leg day, more carbs?
i skipped lunch so dinner can be bigger
late dinner after gym ok?
i eat once a day at noon, omad, how to fit protein
18 hour fast fine with evening training?
intermittent fasting 20:4 and macros
should i break my fast before training
how to stop late night snacking
cravings at night help
cheat meal ideas
pizza was worth it
burn off the christmas cookies, fun workout?
ate too many carbs yesterday, should i worry
what do i do about bloating
i threw up after sprints once, how to pace
ate before training and felt sick, how long to wait
feeling nauseous after pre workout, skip it?
coffee before gym?
black coffee ok in the morning before fasted cardio
chewing gum while training allowed?
living on a student budget, cheap protein
i live on meal prep
eat 3 eggs and toast logged
log lunch 800 kcal
800 calories burned, nice
500 calories burned on the rower
dinner was 950 calories
my lunch was 1000 calories, whats left
200 calories left today, ideas
apple watch says 650 kcal active
cut 300 calories from my plan
reduce my calories by 200
2000 kcal vegan plan
1500 kcal for a 60 kg woman ok?
1400 calories daily for small woman 155cm 60 years?
calories in 100 g rice
900 ml water
900 m row time
1000 m swim
do 1000 steps
how much is 800 g of chicken in calories
lose 1 kg a week
lose 4 pounds in 4 weeks
lose 6kg in 2 months
drop from 20% to 15% body fat in 4 months
lost 2kg in a week after holiday, water?
gained 1 kg overnight why
up 2 kg this week, salt?
i want to gain 0.5kg per week
gain 8 kg in 6 months
from 70kg to 75kg by summer
5 kg plates free?
2 kg dumbbells
add 10kg to deadlift in 4 weeks
bench went from 80 to 90 in a month
10 pounds heavier dumbbells next week
what weight should i lift
im 183cm and 79kg
im 160 cm 52 kg, maintain please
weight 61kg height 168 female 29
want to go from 58 to 55, im 160cm
target 65kg, now 72kg
bmi 27, plan?
whats a healthy bmi
my bmi is 22
is 18 too young for creatine, i'm 19
im 21 and new
i'm 17 stone
i was 16 when i started
my 12 week program ends today
week 13 of my plan
15 sets per muscle
grade 10 bolts on the rack lol
12th session this month
10th visit today
im on level 9 of the stepper
i am 12 minutes from the gym
i'm 10 over my calories
i'm 9 months into training
my baby is 2 years old, any childcare
new dad, no sleep, short workouts
mum of three, 20 min workouts
got twins at home, 3 years old, evening slots
baby weights section?
my wife had a baby, so pause my membership?
my sister is pregnant, does she pay for yoga
not pregnant but my period makes me weak, train light?
on my period, deload?
period cramps, what exercise
i'm trying for a baby, keep lifting?
vegan while not nursing anything lol
nursing student, weird shifts, 3 day plan
nursing a sore shoulder, upper body alternatives
nursing a cold beer after training
kid's swim lesson slot
school run at 3, gym after?
teacher at high school, holidays coming, plan?
i coach high school football, when is the turf free
high school friend visiting, guest pass?
my son's birthday
parents and kids hour?
my parents got me a membership
natural bodybuilding tips
no steroids here, realistic gains?
is that guy on gear
gear for winter running
do you sell protein
creatine loading needed?
caffeine 200mg before training?
pre workout half scoop or full
one scoop whey two scoops oats
bcaa worth it
vitamin d in winter
fat burner class at 6?
sauna 15 minutes after lifting good?
does sauna help recovery
steam room closed?
how much water in training
should i drink more water on creatine
lemon water good?
insulin spike from whey bad?
does fasting affect insulin sensitivity
is keto safe for lifting
doctor says my knees are fine
doctor told me to lose some weight slowly
my doctor recommended strength training
physio gave me band work, add it to plan
blood donation today, ok to train tomorrow
had a checkup all good
vaccination yesterday, train?
slight cold, easy walk?
sneezing all day
recovered from flu two weeks ago, restart plan
had covid in 2021, fine since
old ankle injury from football, any limits on running? its fine now
tennis elbow, pulling alternatives
shin splints, bike instead of run
bad knees, low impact plan
herniated disc 8 years ago, fully healed
my back is stiff in the morning
mild back ache after deadlift
wrist is a little sore, straps?
hamstring tight
calf cramp at night
foam rolling hurts, normal?
stitch in my side when running
blister on my hand
callus ripped, gloves?
shoelace snapped
cable machine broke
treadmill 3 is broken
someone left weights on the bar
someone is hogging the rack
this guy won't stop talking to me
people not breathing properly on squats
how to brace and hold breath
breathe through nose when running?
dizzy with joy, hit 100kg
spinning head from all the macro numbers
so many options i'm dizzy
rooms spin class tomorrow
faint smell in the locker room
headphones left
head coach contact
emergency exit blocked
emergency contact change in profile
ambulance parked outside, is the gym open
crash course in lifting
crashed after lunch, pre workout?
energy crash in afternoon
sugar crash
burn out class?
hot yoga today?
i'm burning up the dance floor
it burns so good
feel the burn
die trying lol
ride or die gym buddy
deadline at work, skip today
dead hang time 60s
dead bug exercise
suicide grip safe on bench?
hang clean tips
cut the music
cutting phase done, reverse diet
cutting again after my bulk
shredded by summer in 6 months
lean out slowly
i want abs
get rid of love handles
skinny fat what to do
skinny guy bulk
too thin, want muscle
underweight and want to gain, bulk plan
i'm 50kg 175cm and want to gain muscle
end my membership
end it with stretches
i'm done for today
i give up on pull ups, alternative?
what's the point of warm up sets
no reason to rush
can't go on holiday without gym lol
no motivation lately
feeling low energy
feeling down today, a workout will help
stressed from work
my life is busy, 2 days a week
everyone is better than me at squats
i'd be better off with dumbbells?
nobody spots me
miss my slot
i missed my workout feel bad
hate mondays
love this gym
goodbye fat hello muscle
last day of my cut
final week before vacation
can you tell me how full it'll be saturday morning
I'd like to come with a friend on sunday
whats the quietest hour for cardio
remind me when legs is quiet
give my place back
running late 10 min
I'm 5 min away
i'll be 20 minutes late
add me for thursday 6pm
how's the squat rack looking
is the 30kg dumbbell in use
is there a women only area
can i bring my kid to the gym
kids club opening hours
my 4 year old has swim class, when's that quiet
my teenager wants a membership, how does it work
family discount for 2 kids
i'm 34, 172cm, 80kg male, what should i eat
28f 165cm 62kg moderately active macros
52 yo beginner, bad knees
i am 18 and 80 kg
age 19 weight 70
turning 40 next month, want to get fit
50th birthday soon, wanna look good
20 kg dumbbell press 3x10
17 kg kettlebell swings 15 reps
did 12 pullups
12 rounds on the bag
10 am works
16 of us for the class
15 % off deal still on?
i'm up 14 lbs on my squat
13 weeks to my marathon
my 17 inch biceps
16 oz water
14 day free trial?
my 15 min abs
8 week plan
can you plan me 6 weeks of hypertrophy
home workout no equipment
fat loss plan 3 days
cut at 2000 kcal?
i eat about 1600 kcal as a 55kg woman
calories for 1 hour of rowing
burning 400 kcal in spin
a 600 kcal lunch with tofu
snacks below 150 calories
my dinner is 900 kcal, is that a lot
i have 500 calories left
i'm 300 calories under my goal today
went over by 900 calories yesterday
bulk with 500 extra calories
400 calorie surplus
deficit of 300 a day
should i lower calories by 100
my tdee is 2200
how low should my carbs be
50g carbs a day keto
low fat diet?
how many grams of fat
lose 5 percent body fat in 5 months
lose 12 kg in a year
2 lbs a week realistic?
half a kilo per week please
lose 3 kg by summer
how long to lose 10kg safely
it took me 6 months to lose 10kg
i dropped 2 sizes since january
lost 500g this week
plateau for 3 weeks, weight stuck
my weight went up 1.5kg after sushi
scale says 79.4
i weigh 68 kg, goal 64, height 170
want to be 80kg lean at 182
goal: 90kg bodyweight bench
i want to hit 100kg bench
i'd like to get to 60kg on squat
deadlift goal 200
reach 15% bf
be under 25 minutes for 5k
get under 80 kg, i'm 84 and 178cm
bmi 24 fine?
bmi of 31, what plan
too lean right now, maintenance
my chest is lagging, more volume?
chest feels great after stretching
grow my chest
bigger chest in 8 weeks
chest opener stretch
my chest cold is gone
heartburn from pre workout
heart day cardio ideas
what heart rate for fat burning
max heart rate for 40
watch shows hr 150 on bike normal?
hr strap broken
took my breath away, what a view
hard to breathe in mask training
breathing drills for running
out of breath on stairs, cardio plan to improve
winded after one flight, unfit
exhausted after work, quick session
sweating like crazy in class
my face is red after hiit, normal?
face pull alternative
my hands tingle when i hold the barbell wide lol
hand went to sleep under the pillow
grip gives out on deadlifts
forearm pump so bad i can't hold my phone
callouses hurt
left arm weaker than right, fix imbalance
left arm curls 2 reps less
left shoulder a bit tight
one side of my back is bigger
arm day
leg drive cues
what to do after a pulled hamstring, healed now
hip flexor stretch
my back's been good since i started deadlifting
sciatica years ago, ok to deadlift now
my doctor is happy with my progress
doc says i should lift
dr said to do cardio 3x a week
cholesterol a bit high, cardio plan
asthma under control, running plan
on antidepressants for years, stable, plan to bulk
take my vitamins before training?
dentist appointment, cancel 4pm
wisdom tooth pulled last year
flu season is coming, gym clean?
everyone at work has flu, i'm fine
back from being sick, easy week?
stomach was off yesterday, good today
hungover, light cardio?
jet lagged, train?
overslept, move my slot
insomnia before heavy day
slept 5 hours, still squat?
period due, strength drops?
menopause and lifting
postmenopausal strength plan
my wife wants to join prenatal yoga
partner expecting, need to freeze membership
baby's asleep, 20 min workout
no time, newborn cousin visiting
getting pregnant next year, build strength before
do you have mother and baby class
nursing home visit today, later slot
is protein powder safe
is creatine bad for kidneys
does creatine cause hair loss
are energy drinks bad before training
caffeine cutoff time
best multivitamin
ashwagandha worth it
citrulline dose
8 g citrulline ok
beta alanine tingles normal?
pre workout makes my face tingle
how much creatine 5g?
500mg vitamin c
steroid free gym?
do you drug test
is he natty
wada banned list
how do wrestlers make weight
boxing weight classes
hydration for long runs
salt in water?
sauna etiquette
cold plunge after sauna
ice bath temp
sweat towel policy
bin bags in the locker room are full
juice cleanse any good
detox myth?
omad results
fasting window 12 to 8
does fasting kill gains
break fast with what
eid is tomorrow, gym open?
fast 5k tips
fast twitch training
fastest machine for calories
hungry after training always
hungry all the time on a cut, tips
i love food too much
food is life
pizza tonight, worth it
birthday cake tomorrow, plan around it
ate out, log roughly 1200 kcal
log burger and fries
2000 kcal day logged
i overate at the buffet lol
binge on strength shows
binged the whole season
guilty pleasure is nutella
no guilt, pizza day
feel fat today lol
i feel bloated
i look small in the mirror
my abs don't show
want visible abs by august (it's january)
collarbone pain after bar position
rib recipe high protein
skinny jeans don't fit my quads anymore
slim fast shakes ok?
starving artist diet on a budget haha
throw in some abs at the end
can you throw out my old plan
throwing medicine balls
up after dinner for a walk
bring a towel?
bring my plan up after dinner
bring it up later
spit bucket in boxing area
gum stuck on machine 4
hide my weight on the profile
hide calories in the app
don't show me calories
hide me from the leaderboard
lie down between sets?
lying leg curl free?
i lied i only did 2 sets
pass out towels?
black out curtains for better sleep
knock out 3 sets quickly
hit failure on set 3
train to failure or not
failure every set?
die hard lifter
deadlift day yay
suicide squad movie themed workout
hang out after?
cutting edge machine
cut corners on warm up
burned out light in the shower
i'm burned out from work
end of the line, last rep
end my workout
i'm finished
quit sugar tips
giving up smoking, appetite up
quit smoking and gained weight
tired of this plan
tired of living far from the gym lol
bored to death on treadmill
scared to death of box jumps
worried sick about my form check
sick of waiting
heat is killing me, ac?
too hot in studio 2
hot in here
cold showers only?
i've got a cold shower question
emergency: locker won't open
help, lost my phone
help me plan
urgent: cancel my 6pm
911 porsche outside blocking
call me when it's quiet
someone call a plumber, shower floods
staff number?
How busy is the gym at 6pm?
Is there space for a chest session around lunch?
When is the best time for leg day?
Book me for tomorrow 7am
Cancel my booking
What are my macros?
I'm 29, 178 cm, 82 kg, male, want to lose fat
Can you give me a 4-day upper lower split?
My goal is to lose 6 kg in 3 months
How many calories should I eat to maintain?
What's a good high protein breakfast?
I'm vegetarian, plan my meals
Swap tuesday dinner
I don't like fish
Log 3 eggs and toast
Logged 5x5 at 100kg
What's my estimated 1RM?
My chest is sore from yesterday, can I train back?
My legs are dead after squats
I'm starving after that workout, what should I eat?
That session killed me
I'm dying here haha
Is 16:8 fasting good for muscle gain?
Is fasting before training ok?
I have a sore shoulder, what can I do instead of overhead press?
My knees hurt a bit on lunges
My lower back is stiff
I'm pretty tired today
I slept badly, should I still train?
I had a cold but I'm better now
My doctor says I'm healthy
I'm over 60, what should I do?
I'm new to the gym
I'm 18, can I get a bulking plan?
My daughter wants to try a class
My kids love the climbing wall
I'm training for a marathon
Can I lose 1 kg per week?
I want to lose 0.5 kg a week
What's the calorie deficit for losing 500 g a week?
I ate 2500 calories yesterday
I burned 700 calories in spin class
My snack was 300 calories
I have 600 calories left for dinner
How much protein is in 100g chicken?
Should I take creatine?
Is caffeine before a workout ok?
How long should I stay in the sauna?
Is the steam room open?
What are good stretches for tight hips?
How do I fix my squat form?
How do I breathe during bench press?
I was out of breath after the rower
My heart rate was 175 in HIIT, is that ok?
What's a good warm up?
How do I get rid of DOMS?
I can barely walk after leg day lol
My arms are shaking after that pump
I feel amazing after training
I feel guilty for missing my workout
I overate on the weekend, how do I get back on track?
I had pizza last night
How do I stop craving sugar?
I want to look good for my wedding in 6 months
I want abs by summer
How long does it take to get to 15% body fat?
I'm skinny and want to gain weight
I want to gain 5 kg in 6 months
I'm bulking at 3200 kcal
I'm cutting at 2100 kcal
Is 1500 calories enough for a 50 kg woman?
Can I eat carbs at night?
Is keto good for fat loss?
What about intermittent fasting?
How many rest days do I need?
I took two rest days
I missed a week because of work
I was sick last week, how should I restart?
I broke my leg five years ago, any limits?
I had ACL surgery in 2018 and lift fine
I'm not injured
I have no health problems
No pain, no dizziness, all good
I'm not pregnant
My wife is expecting so I need shorter workouts
Do you have postnatal classes?
I quit smoking last year
I had a few beers, can I train tomorrow?
What's the difference between steroids and creatine?
Are SARMs legal?
Do bodybuilders use steroids?
I'm a natural lifter
Does the gym test for drugs?
Is ozempic a fad?
What is anorexia?
What are the symptoms of overtraining?
What should I do if someone collapses at the gym?
Where's the defibrillator?
Who is trained in first aid here?
I read about rhabdo, should beginners worry?
I saw a film about a suicidal boxer
My friend is a personal trainer
My friend lost 10 kg last year
My brother is 16 and plays football
My mum is 70 and wants to start
Can my 17 year old use the free weights?
What's the minimum age?
I was 15 when I started training
I've been training for 15 years
I did 15 reps
15 kg dumbbells
I weigh 95 kg and I'm 185 cm
I'm 160 cm and 60 kg, want to be 54
I want to weigh 80 kg, I'm 70 now
I want to bench 100 kg
How do I add 10 kg to my deadlift in 6 weeks?
I dropped my phone
I'm dropping off my kids at 5
I can't make it today
I can't do pull ups yet
I can't find the locker room
I can't breathe in that mask
This heat is unbearable
The music is killing my ears
That burn was insane
My abs are on fire
I almost threw up after sprints
Felt a bit sick after pre workout
I need to go to the toilet after coffee lol
Hate burpees with my life
I want to die every time coach says burpees
I could die for a pizza
I'm dead tired
I'd rather die than run
Kill it today
Crushed my PR
Smashed legs
Blew up my biceps
Ripped my calluses
Tore through that workout
Broke my record
I'm broken after that lol
Popped in for 20 minutes
Shot my triceps
Insane pump, veins popping
My heart is full
Love is in the air
Heartbreak workout playlist
I'm heartbroken the pool is closed
Can I pause my membership?
I want to end my subscription
Goodbye for now
See you never leg day
Done for today
I give up on this machine
What's the point of this exercise?
No point in going now, too full?
I don't want to be here at rush hour
I don't want to be around crowds
I want to be alone in the gym, when?
It's better without people
Everyone is better at this than me
I'm so bad at squats
I feel weak
I look fat in the mirror haha
I hate cardio
I hate the scale
I'm scared of the squat rack
I'm nervous about my first class
Anxious about busy gyms, when is it calm?
I panic in crowds, quiet times?
Stressed, need boxing
Depressing weather, indoor run
Is there a blood pressure monitor?
Blood flow restriction training?
Heart rate monitor compatible?
Kidney beans in the plan
Liver and onions macros
Chicken breast or breast of turkey?
Skinny latte calories
Get rid of the porridge at breakfast, sick of it
Budget is a fiver a day for food
lunch was a turkey sandwich and an apple
ham sandwich and a coffee for lunch
black coffee for breakfast and an omelette
breakfast was nothing, lunch was a salad, dinner a burger with fries
had ice cream for dinner yesterday
Morning weight 80.6 fasted
fasted weight 92,0
cancel my gym buddy's birthday dinner booking at the thai place
get rid of the goal weight, I don't want a number hanging over me
pretend i didn't do that, undo
privacy freak here, erase all my data now
scale says up 1kg, is that real or just water? whats my trend say
make today's lunch veg, its tuesday, i don't eat non veg
purge everything
so basically I come home at eight starving and order pizza, I need a plan of dinners and all that for the week
remind me what I told you about my food
tell me what to eat, breakfast to dinner
had nothing but a cereal bar till now
shellfish makes my throat swell up so never that
All benches occupied by lads doing nothing. Sort me something for chest
cook me a chest heavy programme bro
the programme's great, next thing is fitting it in when the gym's calm
I'm supposed to be meeting my friend Hannah and she isn't answering her phone, can you see if she's checked in
can you forget that i said im allergic to shellfish, doctor says i'm not
hip thrusts are awkward af swap it
caught covid, out for a bit
doctor told me to rest for 10 days
surgery on my knee, out for six weeks
got flu, no training this week
broke my finger lol, off til it heals, say 4 weeks
got a new job at a warehouse so I'm lifting boxes 8 hours a day now
how much milk does a newborn need
I shared the ics with my ex and want it to stop working for her
i'm not gonna make legs tomorrow, someone else can have it
train of thought gone, ignore me
im dying with a cold so pause the plan til thursday, and log 84.4 for today
hey can you just get rid of all my stuff i don't want to be on here anymore
can't feel lat pulldowns in my back, give me something different
hey bud need to back out of tonights session
switch from muscle gain plan to fat loss one
need to drop from 90 to 85 by the end of feb, what should i eat daily
I'm a student with 5 pounds a day for groceries
i finally tried that protein ice cream, one tub, 320 kcal 24 protein
roughly 900 calories at the buffet
my shoulder is fine again, you can drop that limit
make my food budget 300 rupees a day
12, 11, 9 on the pulldowns with 60
How do I use the pulse oximeter
Stroke rate on the rower?
Seize the day
Spinning at 6
Faint line on the floor at rack 2
Emergency exit near the pool?
Ambulance entrance parking
Water fast enough filling?
Fast checkout?
Purge valve on the sauna
Clean and jerk
Snatch tips
Death by burpees workout
Suicides drill
Murph workout
Killer abs class
Dead stop rows
Skull crushers
Guillotine press
Hanging leg raise
Jump rope
Box jump height
Shoulder dislocates with band
Good mornings
Cuban press
Arnold press
Nordic curl
Bulgarian split squats
yo is it dead in there rn
is the gym dead at noon
place was dead last night, loved it
its a zoo in there lol
packed like sardines, can't move
whens the least insane time to come
my usual rack got stolen again
who do i talk to about a broken bench
the rower by the window is dead
AC died again
my phone died mid workout
headphones died
how long til peak is over
need a slot, 45 min, push day
squeeze me in at 5?
squeeze at the top of the rep?
squeeze your glutes cue
what's a chest squeeze press
burning off steam tonight
burn fat or build muscle first
burned 350 on the bike
sweat session at 6?
heavy day tomorrow
heavy legs after run
heavy arms after swimming
feels heavy today, deload?
weights feel heavy on 4 hours of sleep
everything felt heavy, 80kg was hard
my left side is tighter in squat
right knee caves in
numb bum after spin
got a cramp in my calf
got a stitch on the run
side stitch how to avoid
i pulled 180 today!
pulled a muscle last month, all healed
popped a pr
snapped a pic of my form, can i send
ripped my leggings lol
cracked my back feels great
crack my knuckles before deadlift superstition
crash diet myths
i crashed at 9pm
hit the wall at km 30
hit a wall on bench, stuck at 90
hit me with a hard workout
hit my protein, now carbs
hit my macros
nailed my calories
blew my calories at the wedding
smashed a pizza no regrets
devoured a burger
i could eat forever
eating everything in sight on this bulk lol
can't stop eating these protein bars
can't stop eating at night, how to plan snacks
full after lunch, smaller dinner
not hungry in the morning, skip breakfast ok?
i eat two big meals, is that fine
fasting till noon is easier for me
i only drink coffee in the morning then eat at 12
coffee, eggs, rice: my usual
just water during workout or electrolytes
water only for short sessions?
cut out alcohol for a month
cutting alcohol
cut down on salt
low sodium plan?
no sugar november
no carb dinner ideas
zero sugar drinks ok?
zero calorie sweeteners bad?
low calorie snacks
lowest calorie milk
lowest fat yoghurt
high volume low calorie dinner
1200 calorie deficit a week
1000 calories from protein?
i burn 1000 calories a day moving
1000 kcal bulk shake
shake with 800 calories
breakfast 600 lunch 700 dinner 800
3 meals of 600
meal under 700 kcal
dinner budget 650
i have 900 left for tonight
ate 1900 yesterday 2100 today
avg 2300 a day
my watch says 2900 total
drop to 1900 from 2200
from 2500 to 2200 kcal
lower my target by 150
raise calories to 2600
can i go lower than 1800, i'm 60kg woman
lost 4 kg since may
lost a kilo finally
lost inches not kg
down 6 lbs in 5 weeks
up 3 lbs after vacation
gained 2kg muscle this year
shed some winter weight by june
drop a size by summer
get lean in 12 weeks
12 week cut
16 week prep for a show, natural
6 weeks to holiday, realistic fat loss?
30 day challenge
75 hard worth it?
10k steps a day
run 5k three times a week
two a day sessions in prep, ok twice a week?
train twice on saturday?
train 6 days a week ppl
i love training every day
rest day guilt is silly right
forced rest day, bored
active recovery ideas
sore for 3 days normal?
sore glutes can't sit lol
walk like a penguin after legs
doms so bad i cried lol
cried laughing in zumba
cried happy tears hit 140
panic buying protein
scared i'll drop the bar, spotter?
scary heavy pr
afraid of failing reps without spotter
what if i fail on bench
stuck under the bar what to do if alone
safety bars how to set
how to bail a squat
collar on the bar?
is there a spotter around
do trainers know first aid
who cleans the blood pressure cuff lol
scale in the locker room?
body scan price
inbody appointment
bmi chart
what's lean body mass
my body fat is 22
14 percent is enough
i'm 6'2 195
5'4 130 lbs female maintain
62 kg 170 cm tone up
54kg 158cm 31f build glutes
48kg 150cm f, want muscle
im 152cm 50kg recomp
heightened step
ten year old shoes, replace?
my trainers are 2 years old
new year plan
year of the squat
year end party
grade 2 climbing
primary muscles worked
secondary muscles worked in bench
junior membership fee
senior hours
student card
school's out, is it full of teens
too many kids at the pool
teen hour ends when
parent and child yoga
mother's day offer
father son bootcamp
baby goat yoga lol
nursing degree exams, less time
i'm a nurse
i'm a paramedic, odd shifts
i'm a doctor and want a quick plan
my doctor mate trains here
doctor's note to freeze membership
doctor appointment at 3, move slot
surgery receptionist, sits all day, back plan
desk job neck tension
pharmacy nearby?
allergic to latex bands
lactose intolerant
peanut free bars
gluten hurts my tummy, plan without
ibs friendly meals
acid reflux at night, dinner earlier
heartburn after spicy wings
hot wings macros
hot today
cold in here
chills from this playlist
goosebumps pr
sick beat
ill be there at 6
ill take the 7am
i'll be late
im out
im in
done
same again
undo
thanks!
who are you
what can you do
are you human
tell me a joke
you're useless lol
this bot sucks
i hate this app
kill the notifications
stop messaging me
leave me alone
mute
is now a good time
how crowded is the pool
any quiet slots this evening
I want to train chest and back at 6
put me down for 8
forget it, cancel
actually make it 7
can I switch to wednesday
what's my next booking
who else is in my group
remind me tomorrow
how accurate are you
why is monday so full
thanks you're a lifesaver
my back is killing me from deadlifts, rest?
my quads are screaming
i'm cooked
i'm toast
i'm wiped out
absolutely dead after that class
that class destroyed me
i nearly passed out laughing
i could sleep for a week
i need a nap
my heart skipped a beat when i saw the free rack lol
heart racing before my first meet, nerves
my hr hit 190 on the last sprint, normal?
breathing heavy after stairs, how to get fitter
tight hamstrings
tight chest after bench, stretches?
chest tightness from too many flyes, foam roll?
sore ribs after crunches
ribs and wings macros
i've a sweet tooth
i'm addicted to peanut butter
how do i eat less junk
eat less sugar plan
smaller portions ideas
i want to eat healthier
clean eating week
what can i eat after 9pm
is breakfast necessary
i skip breakfast usually
no time to eat lunch
forgot to eat lunch, heavy dinner ok?
fasting today for a blood test, train later?
eat before blood test?
i fast until noon
i do 20 hour fasts sometimes
one meal a day ok for muscle?
ramadan plan please
lent, no meat
can't have dairy, makes me sick
milk makes me throw up, alternatives
got food poisoning, skip today
stomach bug last week, back now
vomiting bug at home, freeze my streak
puked after the murph lol
almost puked on the bike
feel like throwing up during burpees, pace?
lost my appetite after hard sessions
appetite is huge on leg day
can't finish my meals, too much food on this bulk
force myself to eat on a bulk
hate eating so much on this bulk
tired of eating chicken
weigh myself weekly or daily?
i weigh myself every morning
scale went up, ugh
scale won't move
stuck at 82 kg for a month
weight fluctuates 2 kg daily?
is 1 kg a week too fast
how fast can i safely lose 10kg
what rate of loss is healthy
lose 8kg in 4 months
lose 2 stone by next year
10 pounds in 2 months
drop 3kg by christmas, it's october
6 kg in 3 months with lifting
get to 75 from 79 in 8 weeks
gain 2kg in 2 months
put on 10kg muscle in 2 years
1400 kcal for a 150cm woman who is 70 years old
1600 calories per day plan
1800 kcal high protein menu
1,900 kcal
2.5k calories
i maintain at 1700
400 kcal lunches
under 500 kcal dinners
snack ideas 100 to 200 calories
how many calories in a beer
calories burned in a 30 min run
300 kcal deficit plan
i eat in a 400 deficit
slow cut please
mini cut 4 weeks
diet break
reverse diet
refeed day
maintenance calories for 68kg 172cm male 25
male 24 70kg 180cm
female 45 75kg 168cm
60yo male 85kg
i'm 66 and fit
I'm 18 and 2 months
just turned 18, can i get macros
19 year old student
my 21st birthday
15th of march slot
14:30 slot
16 reps felt easy
15 reps of 15kg
17 minutes of cardio
13 lbs plates?
12 inch platform
my son has football at 5
picking up kids at 4
kids hour noise
is my 16 yo allowed in the weights area
teen membership price
how old for the sauna
my niece wants to come too
when i was 17 i benched 100
started at 14, now 30
i was a fat kid
school holidays opening
pregnancy test in my bag lol
my boss is pregnant so more shifts for me
baby on the way for my brother, buying gifts
not pregnant, just bulking
postnatal class on friday?
gf wants prenatal pilates info
doctor said my blood pressure is perfect
doctor recommended i lose 5kg
doc gave me the all clear
cleared for exercise after surgery
physio exercises for shoulder
had knee surgery years ago
i have mild asthma, controlled
i take vitamins
i take allergy pills
i take thyroid meds, all stable
i'm on the pill
hypertension runs in my family
prediabetes, want to get healthier with exercise my doctor supports
my uncle had a stroke, want to be healthy
cancer charity run training
race for life 5k plan
heart health cardio
kidney shaped pool
blood sugar friendly snacks
hydration tips
electrolytes in heat
how long in ice bath
sauna before or after
steam room temp
sweating a lot normal?
sweat wicking shirts
water bottle lost
drink water reminder
creatine and water
whey vs casein
best time for protein
pre workout without caffeine
decaf
energy drinks ok?
2 cups of coffee before
melatonin
cbd oil
magnesium before bed
zinc
omega 3
natural test boosters work?
test day for 1rm
testing 5k time
tren is short for trend right lol
var checked offside
deca means ten
gear up
winning streak
clean bulk
dirty bulk
dry skin from chlorine
dry sauna
cut off time for booking
cut my hair before gym
cut resistant gloves
cutting season
shredded cheese macros
ripped jeans
fit in my old jeans by summer
wedding in may, look good
revenge body lol
summer body
dad bod fix
love handles
bingo wings workout
flat stomach exercises
bigger glutes
thicker thighs
thigh gap exercise machine name? abductor?
bone broth macros
rib cage expansion stretch
collar bone hits bar in front squat
visible veins
Hi
hello, is anyone there?
What can you help me with?
how full is the gym on fridays at 5
is sunday morning quiet?
best hour for squats tomorrow
hold 6:30 for me
can I bring a guest
where do I park
what are your opening hours on christmas
do you have a pool
is there yoga on mondays
my locker key is lost
the showers are cold
the treadmill makes a weird noise
the cable machine is broken
someone is hogging the bench
what does RIR mean
what is a deload
what's progressive overload
how many sets for chest per week
should I do cardio before weights
how long should I rest between sets
can you make it a 3 day plan
swap bench for dumbbells
replace deadlifts, I don't like them
i only have 30 minutes
home workout please
no barbell at home
resistance bands only
plan for beginners
plan for seniors
I'm 70 and want to stay mobile
I want to run a half marathon
my form on squats feels off
my grip fails first
elbows flare on bench
knees cave in on squats
lower back rounds on deadlift
shoulders click on press
wrist pain during push ups, alternatives?
knee pain when running, what else can I do?
my neck is stiff
hamstrings are tight
sore from monday
i'm sore everywhere
doms are brutal
recovering well
slept great
feeling strong
low energy today
had a bad night
stressed with exams at university
long day at work
just moved here
new job, less time
on holiday next week, pause
back from vacation
haven't trained in a month, how to restart
out of shape
lost motivation
need motivation
what's my streak
log bodyweight 81.2
log 10k run 52 min
log squat 5x5 90kg
same weight as last time
how much should I add next week
am I progressing
show my bench chart
what's my 1rm
is 2g per kg protein ok
how much fat per day
how many carbs for 80kg
macros for maintenance 75kg 178cm 33 male moderately active
macros for a lean bulk
I want to lose about 4 kg
I want to lose belly fat
I want to tone up
I want to gain weight
I'm underweight and want to get stronger
I'm too skinny
I eat a lot but don't gain
healthy snacks
high protein vegetarian dinner
vegan breakfast
gluten free plan
i'm allergic to nuts
i don't eat pork
halal meals
kosher plan
cheap meals under 5 euro
quick lunch 10 minutes
no cooking
shopping list please
swap the tofu
dislike mushrooms
what's in the overnight oats
calories in an avocado
calories in big mac
how many calories did I eat today
I ate 3 slices of pizza
log lunch: chicken and rice
dinner was pasta 700 kcal
I went over my calories
I'm 200 kcal short
cheat day tomorrow
alcohol and gains
beer after training?
coffee after lunch
is diet coke ok
sweetener safe?
creatine timing
protein shake before or after
bcaas?
what's a good pre workout
is it ok to train fasted
16 8 with evening workouts
skip breakfast to cut calories ok?
OMAD and strength
5:2 diet, which days should I train
alternate heavy and light days
is 1 kg per week ok for a 110 kg man
i'm 120 kg and want to be 100 in a year
i'm 95kg, 180cm, want 85kg by summer, it's december
lose 20 kg in 10 months
cut for 12 weeks
how long should a cut last
when to stop cutting
diet fatigue
hungry on my cut
always thinking about food on prep lol
craving chocolate
I stress eat sometimes
I overeat on weekends
eating out tonight
buffet tonight
thanksgiving plan
fasted walk in the morning
10000 steps enough?
sauna good for recovery?
how long sauna after workout
cold shower benefits
ice bath
massage gun
stretching routine
yoga for back
mobility for ankles
warm up for deadlift
breathing in squat
valsalva yes or no
how to brace
how heavy should I go
to failure?
dropsets
supersets for time
amrap
emom
tabata
hiit 20 min
spin or rower
stairmaster calories
elliptical for bad knees
swimming plan
boxing bag class
pilates reformer
bootcamp
crossfit open
hyrox prep
tough mudder training
murph scaling
kettlebell plan
landmine press
hip thrust machine free?
smith machine busy?
is the leg press free
who won the challenge
birthday discount
student rate
upgrade membership
cancel membership
freeze account
refund
app won't load
change my email
delete my account
export my data
privacy policy
stop reminders
turn off notifications
quiet hours
speak german?
metric units please
use pounds
weather today
tell me something funny
good bot
bad bot
wrong answer
that's not what I asked
never mind
ok
thx
bye
my chest fly pr is 60kg
chest pump was painful but good
sore chest and shoulders
hold for 30 seconds planks hurt
abs hurt from laughing
my face when the rack is free
numb toes in new shoes
my shoes are too tight
belt too tight
strap digs into my chest
my sports bra is too tight around the chest
breathing through the nose only
can't catch a break lol
can't catch the 6pm slot
catch you later
i fell off the wagon, restart
fell off my diet in december
dropped the ball this week
dropped out of the challenge
blacked out my calendar for tuesday
passed my lifting exam
pass on cardio
collapsing bench at home, which exercises
unconsciously arch my back
shaking legs in plank normal?
my arms shake on the last rep
i'm sweating so much in zumba
heart shaped cake macros
broken heart, need boxing
death march treadmill workout
living for these pumps
life changing program
live laugh lift
i live for leg day
end of day slot
ending soon?
the end of my bulk
wake up early to train
hard to wake up for 6am
never woke up for my slot sorry
can't wake up early
gone by 8
i'm out of here
burden carry exercise
cut my workout short
cut the crap
cut the calories by 10 percent
how long should i cut
burn my calves
punching bag free?
hit the bag until i drop
scratch that, book 7
slash the plan to 3 days
hanging leg raises
rope climb
bridge exercise
jump squats
roof terrace class?
train at 6
train to the gym late
bus late
car broke down, late
pills for headache allowed before lifting?
took an ibuprofen for a headache, train?
took my vitamins
took creatine
took a rest day
dose of motivation
cycle class
cycle to the gym
ride my cycle
stack plates
bulk cycle length
test my endurance
test for vo2max
insulin index foods
fasting glucose 85 good?
fast and furious workout
fast results
fastest fat loss exercise
how fast is too fast for running
water bottle filling
water aerobics
dry towel
suit up
sweat it out class tonight
sweat is just fat crying
purge old workouts from log
throw in burpees
threw in the towel today
bring it on
bring up my squat
bring up my calves, lagging
bring back the old plan
up all night with the baby (6 months), quick workout
my baby is 7 months and i'm finally back, light plan
mum of a toddler
my wife just had a baby, can i pause?
due date for payment
expecting a delivery
i'm expecting to be late
labour day hours
contraction phase eccentric
16 min am rap
age group results
i feel 15 years younger
i am 5 kg over
i'm 14 sessions in
i'm 12 for 12 this month
room 15?
at 15 incline
30 min at level 17
im 17 and over, jk im 37
my kids are 8 and 11, family swim?
my daughter (15) does gymnastics here
high school gym was better
middle school teacher, tired
freshman 15 lol how to lose it, im 19
senior in college
weight belt
weight class
overweight and want to start
obese, bmi 35, where to begin
lose weight with my wife
i want to lose weight fast but healthy
quickest way to lose fat safely
best diet
crash course on macros
1000 kcal burn challenge
1000 rep challenge
800 m intervals
800 kcal dinner
600 kcal smoothie
500 kcal hiit
eat 500 more calories
less calories more protein
calories too low at 1400?
is 1300 too little for me
hungry on 1700
only hungry at night
ate like a bird today
ate a horse
no appetite in the heat
skip dessert
skip rope
skip leg day meme
skip the queue
missed dinner because of the match
forgot breakfast
late lunch
coffee only before 6am session ok?
chewing gum on treadmill
diet coke addict lol
food coma
guilt trip from my trainer
shame the sauna is closed
ashamed of my squat lol
disgusting showers
gross weight limit of the rack
hate my squat form
hate myself for signing up for hyrox lol
cry in the car after spin lol
panic bought plates
scared of box jumps
nervous first time
hide the leaderboard
secret to big arms
secret menu at the juice bar
lying leg curls
doctor pepper calories
doctor who marathon on treadmill
medical discount for nurses?
health insurance pays membership?
blood orange juice
heart rate belt
high pressure showers
blood pumping class
kidney bean chili
sugar free options
seize the deadlift
temperature in studio
feverish excitement
flu jab
cold plunge
sick leave freeze
when's the gym least crowded on weekdays
is 5am quiet
can you book me squat rack at 7
how many people are on the second floor
what's the record for most crowded hour
I want to come with my wife at 6
my husband trains at 7, can we both get in
my mum wants a tour
my son forgot his bag
i left my bag
bring your own towel?
what does a membership cost
how much is a day pass
i've got 20 minutes only
do i need an appointment
who's teaching spin tonight
is the coach in today
book a pt session
my trainer cancelled
my trainer is sick today, alternatives?
my trainer had a baby, who replaces her?
instructor is pregnant, who takes the class
coach broke his leg, class cancelled?
someone fainted last month in class, is it safe now?
how hot is the sauna
is the sauna mixed
do i have to wear a suit in the sauna
infrared sauna?
hydration station upstairs?
protein bar flavours
shake of the day
is the cafe open
what's good post workout
banana before training?
oats or eggs
how many eggs a day
is milk ok
cottage cheese macros
tofu vs chicken
rice cooked or raw weight
how do i weigh food
do i weigh meat raw
log 200 g chicken
log 2 bananas
log a coffee with milk 40 kcal
log 30 min run 300 kcal
log water 2 l
undo the last log
I logged 3000 by mistake
change lunch to 650 kcal
that was 1100 kcal for the whole pizza
half the pizza so 550
my burger had 900 calories wow
starbucks drink 500 calories?
salad 400 kcal really?
keep breakfast at 350 kcal
dinner 700 max
snacks 200 each
set protein to 150 g
set target to 2200
target 1900 please
can my target be 1700
am i eating too little at 1600? 62kg f
is 1350 too low for me, 158cm 54kg woman
why is my target 1850
raise my target
i'm always full, lower my carbs
less food on rest days?
carb cycling
calorie cycling weekdays
bigger meals on training days
eat more on leg day
eat out twice a week
beer on friday
holiday eating
eat like a king
meal prep sunday
frozen meals ok?
can i eat the same thing every day
i eat the same thing every day
i eat slowly
i eat fast
eating before bed
i'm hungry now, what fits
hungry before bed
so hungry
not that hungry today
skip my snack
skip tonight's dinner in the plan, eating out
remove breakfast from my plan
no breakfast please
2 meals a day plan
3 meals no snacks
lose fat keep muscle
drop fat slowly
drop 2% body fat
cut to 12%
recomp?
bulk slowly
lean gains
skinny legs fix
big belly thin arms
thin wrists, can i still get strong
small calves
narrow shoulders
wide hips workout
saggy skin after losing 30kg over two years
stretch marks
cellulite workout
posture fix
text neck
flat feet squat shoes
bunions and running
carpal tunnel friendly grips
tennis elbow exercises
golfer's elbow rehab
runner's knee plan
it band rolling
plantar stretch
sore achilles warm up
old hamstring injury, warm up longer?
recovered from back surgery in 2015
had my tonsils out as a kid
broke my wrist when i was 10
sprained ankle two years ago
i used to get migraines
i used to smoke
sober 6 months
no alcohol
new meds for hay fever
antihistamine before gym?
cold is gone, back at it
slight headache, hydrate and go?
a bit nauseous after big lunch
full stomach squats no
burping on bench lol
farted in yoga
too embarrassed to squat
shy at the gym
gym anxiety, quiet hour?
panic at the disco playlist
killer playlist
death metal for deadlifts
dead lift shoes
murder by numbers workout
hell week
devil's circuit
suicide planks?
insanity workout
insane dvd
beast mode
zombie today
walking dead after legs
rip my legs
rip hamstrings lol
i'm screwed for tomorrow's doms
crying in doms
ouch
that hurt but good
good pain
pain is temporary
embrace the pain
no pain no gain right
push it to the limit
max effort day
all out sprint
leave it all on the floor
down on the floor work
fell asleep on the mat
lying on the mat is my favourite exercise
out cold after training, slept 10 h
passed out at 9pm
knocked out 10 pull ups
choked on my water lol
choke grip?
choking up on the bar
blue lips from the slush
red face after run
purple bruise from clean on my hip, normal?
bruised shins from box jumps
bar bruises on collarbone
callus bleeding a bit
tiny cut on my shin from deadlift
nosebleed last winter
period leak scared squats
tampon in pool
is it busy on the third floor
what's the quietest time for the sauna
book a sauna slot at 8
can I have the 7:15 spot
is my friend Anna checked in
I'm with my friend, can we both come
two of us for legs
who cancelled today
swap my friday session
show my week
what should I train today
suggest a push workout
shoulders are lagging
biceps won't grow
my squat is stuck at 100
can't get past 60kg on bench
I hit a plateau
deload week?
my form breaks down on rep 8
elbow sleeves worth it
lifting shoes
how do I warm up my shoulders
hip mobility
stiff after sitting all day
sore after first session, normal?
when will the soreness go
tired legs
I feel great
felt dizzy with happiness
great session, heart rate avg 142
max hr 188 today
vo2max 45
resting hr 58 ok?
what's a normal resting heart rate
blood pressure 118/76
doctor praised my progress
checkup next week
I'm on holiday for 2 weeks
back on monday
I've gained 2 kg since christmas
holiday weight
want to lose my holiday weight by easter
lose 3 kg in 6 weeks
4 kg in 2 months
half a kilo a week
slow and steady please
body recomposition
I want more muscle
I want to be 85 kg
target 72 kg at 175
I'm 59 kg 163 cm, goal 56
29 f 168 64
35m 182 88
41 years old
I'm 18 and a half
my son is 19
my daughter is 22 and joins me
class of 15 people
15 minutes plank challenge
16 weeks to race
17:30 slot
12 am or pm
1800 kcal day
2200 on training days, 1900 on rest days
meal of 550
lunch box 600 kcal
dessert 250 kcal
burned 420
700 kcal class wow
I ate 2 donuts
I ate a whole pizza lol
sunday roast tomorrow
too full to train
ate 30 min before squats, regret
eat more protein tips
hate broccoli
love pasta
can I have chocolate
wine with dinner
fast day on monday 5:2, light session?
16/8 window noon to 8
no breakfast person
hungry after cardio
water intake
sports drink
creatine loading phase 20 g?
whey upset my stomach
vegan protein
multivitamin
caffeine tablets 100 mg ok?
`

test.each(ordinary.trim().split('\n'))('%s', (text) => {
  expect(signsOf([{ text }]).filter(({ severity }) => severity !== 'caution')).toEqual([])
})

/** Wishes that have nothing to do with each other, in one chat. */
const sideBySide = `
Show my training plan | give us a programme for fat loss, three days | sorry i mean pm | change dinner, i want paneer
how many calories should I be on to lose a bit of weight | my goal is to build muscle | i've only 40 mins on my lunch break to train
how much calorie i should take for weight gain | ham sandwich and a coffee for lunch
lunch was a turkey sandwich and an apple | just wanna stay the weight i am and be fit
slip disc problem is there, L4 L5 | fasted weight 79.1
how many calories should I be on to lose a bit of weight | undo that one
im away from friday until the 21st, put training on hold | help | I need to gain 6 kg
I want to get down to 75 kg | Please make a reservation for me, Friday 27 November, 8 o'clock in the morning, abs
I hate mushrooms and olives | 145.2 lol the pizza did me dirty | change dinner, i want paneer
I'd prefer the morning | leg press is broken
i'd like to be 11 stone by summer | what have I booked | I'm out sick until Friday. Also log 170.2 lbs
5'10 and 176 lbs | Target weight is 165 lbs | on holiday till the 3rd
sort my meals out for the week im skint, fiver a day | didnt eat anything today
I want to get down to 75 kg | plan me some workouts, dodgy ankle, 2 x 30 mins a week | what should I eat this week
wanna get down to 70kg | me, Anna and Ben want to do chest tomorrow after 5 | show my progress
food budget is 50 quid a week | 154.8 lbs after my workout | wanna get down to 70kg | on my way home from the gym
im trying to lean out, what should i be eating in a day calorie wise | down to 12 stone 8
what should i be eating, im 70kg trying to lose a bit | will I be able to bench at 5.30 tmrw arvo
I can't make it tonight | I need to gain 6 kg | what else have you got
make me a meal plan for the week | 4 day program for strength | Chipotle bowl with double chicken, about 850 calories
`

test.each(sideBySide.trim().split('\n'))('side by side: %s', (chat) => {
  const said = chat.split(' | ').map((text) => ({ text }))
  expect(signsOf(said).filter(({ severity }) => severity !== 'caution')).toEqual([])
})

/** Told to the gym in words that could be said of a life, a body or a meal as well. */
const ofTheGym = `
can't make it on monday, let somebody else have my spot
i wont make it tomorrow so hand my slot to whoever is next
not gonna make it next week, pass my place on
i want to vanish from your database
i don't want to be in this app anymore, take me out
don't look for me, don't find me any other slot
a work do i can't get out of, there's no way out of it, cancel my booking
my goal is one real push up and that is why i'm here
i liked the old menu, bring it back
oops wrong button, bring it back please
does it fill up again after lunch
purge our conversation
can you get rid of the reminders
vomiting all night so no session today
been throwing up since last night, pause me for two days
please don't keep what i eat
no, don't store anything i ate
i don't know what to eat this week, plan it for me
not eating those lentils on friday, another dinner please
got home at half nine, starving, what can i cook
only had a coffee and a banana so far
ate like a pig on sunday and still 81.2
my hours are all over, find me the calm hours of this week
can't train the rest of the month
i lift fasted. how much food do i need after
can't see tuna anymore, swap that lunch
the pec dec is broken, what else
squat bar on my neck feels awkward, other leg exercise?
you offered me nine, i said no
text me under 14
you asked me twelve things, show me the answers
cheap dinners for a student, 6 quid a day
i have 8 pounds a day to feed two of us, plan a week
gain half a kilo a month, what daily kcal
i want to be 70 kg by june, 76 now, what daily calories is that
gain 4 kg of muscle, 3d/wk
are children allowed at weekends with their parents
what is the big bump in the forecast at noon
thirty odd on a monday?
i'm away 3 weeks
you seem to think i am pregnant, i'm not. show my profile
shellfish makes my lips swell
slimming club weigh in tonight: 11 stone 2
i broke my toe, three weeks i can't train
`

test.each(ofTheGym.trim().split('\n'))('of the gym and no more: %s', (text) => {
  expect(
    signsOf([{ text }], { year: 2026, today: '2026-11-24' }).filter(({ severity }) => severity !== 'caution'),
  ).toEqual([])
})
