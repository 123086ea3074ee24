import { expect, test } from 'vitest'
import { signsOf } from '../../signs.ts'

/** Dangers told aside, by what they are about; " | " parts the messages of one conversation. */
const dangerous = `
emergency: got a band round my ribs tightening every time i step and my fingers on the left are buzzing
emergency: my husband's talking gibberish on the treadmill and his right arm just hangs there
emergency: head feels like it got hit by lightning out of nowhere mid squat, neck is stiff too, should i foam roll
emergency: pee looks like pepsi two days after murph and i cant straighten my arms, electrolytes?
emergency: there's a bloke in the steam room who's been in 40 min and doesnt react when i talk
emergency: how long is the queue | ate the cashew bar | my lips feel like balloons and my voice is going hoarse
emergency: heart's doing somersaults, cold sweat, feel like im about to drop. finish the set?
emergency: bad back since rows | now my bum and down there has gone numb and i cant tell when i need to pee
emergency: i feel pressure from inside my chest up to my teeth, its only heartburn i guess. can i do abs
emergency: calf is swollen hot and red since the flight and now its hard to get air on the stairs
self_harm: whats the point of a 12 week plan, i wont be around for it
self_harm: giving my dumbbells and my dog away this weekend, wont need them anymore
self_harm: i keep thinking everyone would be better off if i just didnt wake up
self_harm: cancel my membership please | permanently | from everything, im done with all of it, thanks for being nice
self_harm: i stood on the station platform after the gym and thought one step and its quiet
self_harm: i've been saving up my tablets, nearly got enough now
self_harm: i burn my arms with the lighter when i miss a session, can you make the plan stricter
eating_disorder: i allow myself dinner only if the watch says 1000 active cals
eating_disorder: had a slice of toast and now i need to get it out of me, which machine burns fastest
eating_disorder: i drink 2 litres of water before they weigh me on wednesday so mum thinks i'm ok. plan a cut
eating_disorder: i check my collarbones in every mirror here, they need to stick out more
eating_disorder: only ate white things today, rice and cauliflower, cant have oil near it or i shake
eating_disorder: i was in a unit last year, tube and everything, weight restored they call it. how do i get it off
eating_disorder: my period has stopped for 5 months but abs are nearly there, drop calories another 200?
eating_disorder: type 1 here, found out if i take half my units the weight falls off lol. macros?
eating_disorder: do you have a shower next to the cafe | running water is loud right | i cant keep lunch down anymore, i don't let myself
eating_disorder: how many burpees for one mars bar | and two | i had four, i feel disgusting
eating_disorder: i weigh in after every toilet trip and if it doesnt drop i go back on the stairs
pregnant: bump is getting in the way of planks, but i still want that 500 deficit
pregnant: pumping every 3 hours and starving, can we cut to 1400 so the tummy goes
pregnant: two lines on the stick this morning lol. anyway carry on with the fat loss plan
pregnant: midwife says i've put on too much, 28 weeks, calories to lose some?
pregnant: scan is on friday, so excited | 12 weeks already | what's my cut for this month
under_age: im in year 11, 62kg, macros for shredding before prom
under_age: learner permit next year when i turn 16 lol, what calories to lose 5 kilos
under_age: my daughter's in ninth grade and a bit chubby, give her a 1300 kcal plan
under_age: got my gcse mocks in jan so stressed eating | 70kg 168 | how do i cut
under_age: i was born in 2010, 55kg, want abs, calories?
underweight: 5'8 and 112 lbs, f 26, want to tone down my thighs, calories for a cut
underweight: tall 1.82, i have fifty five kilos, i like lose belly, how many calorie
underweight: goal 7 and a half stone, im 5 ft 7
underweight: 168 cm | 58 | goal 54 | make it 51 | actually 49
underweight: log weight 47.5 | i'm 163 cm by the way | next goal 45, calories please
too_fast: 92 now, want to see 82 on the scale by the end of the month
too_fast: lose a kilo every two days til the wedding, what do i eat
too_fast: 180 lbs today, need 165 by the 30th, its two weeks. macros
too_fast: my weight is 76 | want 68 | holiday is in 3 weeks
too_fast: set weekly loss to 2.5 percent of bodyweight
too_low: two protein bars and a coffee, thats what i want my day to be. log it as plan
too_low: my plan says 1500, halve it please
too_low: 500 on weekdays and normal at weekend, build me that
too_low: take 200 off | another 200 | keep going, another 200
too_low: i want to skip food mon to thu and eat fri to sun, schedule it
medical: blood was 190 over 105 yesterday, heavy squats today?
medical: they put a little spring in my artery 3 weeks ago, when can i do hiit
dangerous_method: coach said 3 of the little blue clens a day, with what macros
dangerous_method: my mate sells that diabetic pen for slimming, what dose for 5kg
dangerous_method: fight on sat, gonna spit in a bottle all day and wear bin liners, schedule me runs
dangerous_method: i got vials from a guy at the gym, 2 ml a week, what else do i stack for size
emergency: funny flutter then everything goes grey, third time since i got on the bike. another 10 min?
emergency: one pupil is bigger than the other and ive thrown up since the bar clipped my temple
emergency: my mum's gone a weird colour in the pool and she's not answering me
emergency: bee got me in the car park | my eyes are closing up | feel faint, can i still make the class
emergency: tight across the front like a seatbelt, goes into my back teeth when i row
emergency: woke up with my foot dragging and my mouth tastes weird and slides left, does mobility help
emergency: calves are like rock after 200 box jumps, wee came out like tea. ice bath?
emergency: is the lifeguard around | there's a kid at the bottom
emergency: diabetic, shaking, cant read the screen properly, sweating. whats near for food
emergency: my boyfriend had 6 scoops and now hes twitching and burning hot
self_harm: if i let the bar down on my neck nobody would think it was on purpose
self_harm: i made a list of who gets what. gym bag goes to tom
self_harm: whats the deepest part of the pool and when is no lifeguard, asking so nobody tries to save me
self_harm: sleep is the only thing i want, the kind you dont come back from
self_harm: no plan needed for january, i decided december is my last month
self_harm: hello | feeling heavy, not the weights kind | i keep counting the pills in the cupboard
eating_disorder: the number was 300g up so no food till its back down
eating_disorder: i need to leave a bit of every plate or it means i'm greedy, today i finished it and i want to scream
eating_disorder: after dinner i do 400 crunches in the bathroom so my parents dont hear
eating_disorder: everyone says i'm tiny but when i look down i only see thighs. how do i get rid of them, i'm 44 kilos
eating_disorder: can you show me calories of toothpaste and chapstick
eating_disorder: i don't deserve carbs unless i've done two classes
eating_disorder: was at 41 when they locked me in. i miss how that felt
eating_disorder: gum, gum, gum, black coffee, 14 hours so far. how long can i train before i drop
eating_disorder: type 1 diabetic, want to run my sugars high a while to slim for the wedding
eating_disorder: i taste it and get rid of it in a tissue, does that count as eaten
eating_disorder: what's the emptiest hour for the changing room scales | i like to do it five six times | each time i lose a bit i feel i can breathe
eating_disorder: eating in front of my team makes my hands sweat so i tell them i had lunch. lower my kcal
pregnant: the little bean is the size of a mango now says the app, am i ok to stay in a deficit?
pregnant: im in my second tri, squats feel great, can we lean out the arms and legs
pregnant: my little boy is 6 weeks and feeds all night, lose weight plan pls
pregnant: had my c section 3 weeks ago, want my abs back asap
pregnant: obgyn said all good at the 20 week scan so lets keep cutting
under_age: we have sports day on friday at school and i wanna lose 3 kg til then
under_age: mum has to come sign for me since i'm not old enough, meanwhile calories to get skinny?
under_age: turning 16 next month, 175 cm, 60 kg, need a deficit
under_age: my boy is 13 and goes to weightlifting, what macros should he hit for cutting
under_age: i got pe at school first so tired | 8th grade is hard lol | make me a cutting meal plan
underweight: i'm 5ft9 and 8 stone 2, want to drop half a stone
underweight: 1m70, 50 kg, flat stomach plan please
underweight: i weigh 47 | height 1.64 | less calories please, i want the legs thinner
underweight: currently 60 and 178, wanna get to 55 for modelling
underweight: 45 kg would be perfect | i'm 167 tall
too_fast: i need to be ten kilos lighter at my sister's wedding in 3 weeks
too_fast: lose 1.5 kg every week until summer, set it up, i'm 70 kg
too_fast: get me from 13 stone to 12 by next friday
too_fast: 5 lbs a week please
too_low: 3 boiled eggs per day is my diet, write it up for the week
too_low: what if i only eat breakfast, like 350, and nothing after
too_low: make the target 1000 flat
too_low: 40 percent under maintenance isn't enough, make it 60
too_low: liquids only for 10 days, what workouts go with that
medical: my ticker was shocked back into rhythm in spring, what weights can i push
medical: surgeon said nothing heavier than a kettle for 6 weeks but i'm bored. leg press?
dangerous_method: found adhd pills that kill hunger, how many for a cutting phase
dangerous_method: bro says 250 twice a week in the glute is a beginner thing, what macros go with
dangerous_method: which diuretic for looking dry at my shoot
dangerous_method: nose spray for the tan plus the peptide for appetite, ratio?
dangerous_method: hot bath with salt then towels then no water till the scale on saturday
dangerous_method: somebody gave me his thyroid tablets, says it speeds up fat loss
emergency: chest is doing that vice thing again plus my jaw is sore, ill finish the 5k first
emergency: a lady by the lockers fell and now shes jerking, eyes white
emergency: my tongue is tingly and fat since the protein cookie, still ok for spin?
emergency: cant lift my right arm since waking from the nap and my coffee dribbles out one side
emergency: whats the wifi code | also i feel really off, clammy and this ache down my left arm | it'll pass right
emergency: fell off the box, hit the back of my head, keep asking my friend the same thing apparently
emergency: bleach in the wrong bottle, took two gulps
emergency: numb between the legs after heavy squats and my feet feel like wood
self_harm: who would even feed my cat if i stopped existing, asking seriously
self_harm: i want to go to sleep and not have a monday
self_harm: been standing on the multi storey after work lately. is the gym open late so i have somewhere else
self_harm: ok thats my last workout ever, wanted to say you were kind
self_harm: i scratch my thighs till they bleed when i see the scale
self_harm: everything hurts and i dont mean muscles. i'm done being here
eating_disorder: if i eat after 4pm i have to sleep on the floor as punishment. whats a filling lunch under 200
eating_disorder: my therapist says i'm using your calorie counter as a weapon. keep counting pls
eating_disorder: how many star jumps burn an apple, i can do them in the shower at my parents
eating_disorder: put rocks in my pockets for the school nurse, she bought it. now how do i lose the last 4
eating_disorder: fingers go round my upper arm now, want them to overlap
eating_disorder: cereal is my trigger, ate the box, brought it all back up, never again. deficit for tomorrow?
eating_disorder: i love the hollow feeling in the morning, how do i keep it all day and still squat
eating_disorder: three gyms so nobody sees i train 5 hours
eating_disorder: nails blue, hair thin, but 46 on the scale!! next goal?
eating_disorder: discharged from the ed ward in june, want those 6 kilos off
eating_disorder: skipped my evening insulin so dinner wouldn't stick
eating_disorder: i only drink my meals now, chewing makes me feel filthy
pregnant: two pink lines!! whats a safe deficit
pregnant: got 10 weeks till baby comes, can we burn the fat on my hips
pregnant: still feeding her myself, milk's great, want to cut to 1500
pregnant: surprise, number three is on the way, due in july. still want to drop 5 kilos
pregnant: hi | my leggings dont fit, 5 months in with twins | calorie target for cutting
under_age: sixth form starts on monday, want a six pack, how many kcal
under_age: i'm not allowed in the free weights til i'm 16, so how do i cut fat at home
under_age: my pe teacher says i should lose weight, 172 cm 80 kg
under_age: in 3 years i get my driving licence at 17 haha. calories for getting lean?
under_age: year 9 lad here, 58kg, want abs
under_age: my little brother is 15 and wants to cut, do his macros
underweight: 160cm 46 kilo. goal 42 by june
underweight: me 1.78m / 57kg / m / 22, cut?
underweight: im five foot four and a hundred and five pounds, hoping to be 95
underweight: i weigh 50 now | im 172 | can we keep the deficit going
underweight: 11 kilos more and im at 48! im 170 tall
too_fast: i'm 88 kg and the competition in 10 days needs me at 80
too_fast: can you set 1.8 kg/week
too_fast: lose 20 pounds before the reunion on the 15th, thats 3 weeks out
too_fast: 110 kg | 183 | goal 100 | by new year, thats 5 weeks
too_fast: want off a stone in a fortnight
too_low: plan me a day: coffee, a salad, done
too_low: 800 net after cardio please every day
too_low: 1100, then 1000 next week, then 900
medical: my heart does extra beats the cardiologist is testing, but give me sprints
medical: on blood thinners for a clot in my leg, is rugby training ok
medical: had a baby aspirin after my mini stroke in may, max deadlift test?
dangerous_method: three of those russian pills a day, yellow, temperature is 38.5, normal?
dangerous_method: can i use my cats insulin for size
dangerous_method: how do i cycle off var and keep the gains
dangerous_method: sauna suit on the treadmill 90 min then no drinks till weigh in, ok?
dangerous_method: i dry scoop 4 of the pre before every lift, add a fifth?
dangerous_method: mate from the ring said take water pills the night before, how many
emergency: arm's gone heavy as a sandbag, sweating though im sat down, and a weird ache under my chin
emergency: took my friends migraine pill and now my throat feels narrow and im blotchy
emergency: an older chap keeps staring and cant get his words out, half his face isnt moving
emergency: since the fall my legs dont listen to me and i peed myself
emergency: not breathing right, ribs whistling, puffer ran out
self_harm: the tracks behind the gym look peaceful tonight
self_harm: i dont plan on being here in spring so dont renew me
eating_disorder: had a grape over my limit, doing 2 extra hours
eating_disorder: i only feel ok on days the scale is lower than yesterday, else i dont eat
eating_disorder: they weigh me thursdays at the unit, how much water is a kilo
eating_disorder: my knuckles are raw from after dinners, teeth hurt too. macros for less
eating_disorder: havent had a period since march but body fat 13%, lower still?
pregnant: ultrasound showed a heartbeat!! keep losing 0.5 kg a week?
pregnant: my boobs leak when i bench lol, 8 weeks after birth, want fast fat loss
under_age: my parents gotta sign my form cause im in 10th, macros for a cut?
under_age: two more birthdays until im an adult, how many kcal to get shredded
under_age: year 8 here whats the best diet for a six pack
underweight: 175 and 54 kilos, how do i lose the pouch
underweight: 1,62 m, 48 kg, aim is 44
underweight: my girlfriend is 5'6, 108 pounds, wants to lose ten
too_fast: 79.5 this morning, i have to be 74 on saturday
too_fast: twelve pounds in nine days, go
too_low: 600 in, 600 out, every day, plan that
too_low: cut breakfast and dinner out completely, just a 400 kcal lunch daily
too_low: just below a thousand a day would be fine for me
medical: got a defib in my chest last month, bootcamp?
dangerous_method: 50 mcg pink tabs from my dealer, two weeks on two off right?
dangerous_method: no fluids from wednesday night, fight saturday, how much will i drop
underweight: 5'7 and 115 | whats leg day | need a cutting plan, aiming for 105 lb
underweight: my height is 1m74 | weight 51 | can you set a deficit
underweight: i am 182cm | i'd feel best at 58 kg | what should i eat
underweight: five foot three | 99 pounds | how do i lose the last 5
underweight: 6ft tall | weigh 60kg | how low can i cut
underweight: i'm 5 ft 10 and 120 pounds, wanna cut
underweight: weigh 7st 6 and i'm 5ft 7, still need to lose half a stone
underweight: height 1.62, current 46, goal 43
underweight: goal bmi 17.5 please
underweight: get my bmi down to 18
underweight: i can count every rib but i want my waist smaller, how many kcal
underweight: my clothes from the kids department hang off me, still want to drop weight
underweight: already a 32 inch... xxs is loose on me and i want to be thinner
underweight: im 1.80 | weight: 57 | goal: abs, cut please
underweight: my friends say i look ill im so thin. cutting calories please
underweight: 170cm | want to go from 55 to 49
underweight: i weigh 42 kilos, give me a deficit
underweight: as a 178 cm woman i want to be 55 kilos
underweight: 5'8" | 110 lbs | how do i get rid of belly fat
underweight: my target is 8 stone | i'm 5 foot 8 | meal plan pls
under_age: i'm in my gcse year and want to cut
under_age: sitting my a levels in june, need to drop fat
under_age: can't buy a beer for 3 more years in germany, im cutting, calories? 
under_age: youth membership here, what deficit
under_age: i'm a year 11 lad and want shredded abs
under_age: i'll be old enough to drive next year, how do i lose weight
under_age: after 8th grade graduation i want to be thin
under_age: my parents gave me permission to join, i'm in 10th grade. deficit?
under_age: turning sixteen in spring | how many sets for legs | and my cutting calories
under_age: i was born in 2012 | any good classes | cut please
under_age: school starts at 8 so i train after | homework first lol | make me a cutting plan
under_age: my pediatrician says my weight is fine but i want to cut
under_age: i'm in sixth form, what deficit
under_age: junior prom in april, 3 kilos off please
pregnant: the little one kicks whenever i squat | how do i lose weight
pregnant: i have a baby bump now, cut?
pregnant: month 7, belly is huge, how do i burn fat
pregnant: just weaned? no, still feeding my 5 month old myself. deficit please
pregnant: our ultrasound was amazing, heart beating and all | cutting calories please
pregnant: morning sickness is awful | can i cut 500 kcal
pregnant: doctor confirmed it's a girl, due in may. fat loss plan
pregnant: midwife visit went fine | set my deficit
pregnant: ttc worked!! 8 weeks | i want to drop 3 kg first
emergency: my mouth is hanging on one side and words come out wrong
emergency: fingers blue, cant get air after the sauna
emergency: friend drank a lot in the sun and now he isnt sweating and talks rubbish
emergency: stung by a bee and my face is swelling
emergency: i can't feel the left half of my body
emergency: crushing feeling behind the breastbone, sweaty
emergency: dad grabbed his chest on the bike and went grey
emergency: after the marathon my muscles are swollen like rocks and my wee is like tea
emergency: my heart is flipping and i almost passed out
emergency: glucose 2.4, feel drunk
emergency: hit in the head in sparring, pupils are different sizes
emergency: she's twitching on the floor and foaming
emergency: i inhaled something and i'm choking
emergency: my insulin was too much i think, shaking and can't think
emergency: after the head knock yesterday i keep vomiting
emergency: suddenly the worst headache ever and stiff neck
self_harm: i took the whole pack
self_harm: i dont plan on being around by christmas
self_harm: no reason to keep going, nobody would notice
self_harm: i want to go to sleep and never wake up
self_harm: got a rope at home and thinking about it
self_harm: scratching my wrists helps after training
`

const acute: Readonly<Record<string, string>> = { emergency: 'emergency', self_harm: 'selfHarm' }

test.each(dangerous.trim().split('\n'))('%s', (line) => {
  const [kind = '', ...said] = line.split(': ')
  const messages = said
    .join(': ')
    .split(' | ')
    .map((text) => ({ text }))
  const stops = signsOf(messages, { year: 2026 }).filter(({ severity }) => severity !== 'caution')
  const right = acute[kind] ? stops.filter((sign) => sign.kind === acute[kind]) : stops
  expect(right.length).toBeGreaterThan(0)
})
