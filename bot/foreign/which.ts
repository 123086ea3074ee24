const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which English is known. None of them is common in German or Spanish, but for "was" and "will", which speak for both. */
export const english = list(`
  the is are am i'm you your my me it what when how full busy quiet now today tomorrow please and of for to at on can do
  does i want need will be there here with book find tell show off much many should legs chest back arms
  shoulders eat meals weight this that they we us not don't yes no thanks hello help check was were too good
  great useless crowded packed tip yesterday

  im had i've been she his her hers their them from by or but if then than as be did done doing down into over after before again
  already away any anything some something else every each other another just same like wanna wants needs make makes
  made give gives gave get gets got go goes going gone came take takes took taken keep keeps put let logged lifted ran run
  running walk train trained trains drank drink ate eating eats sleep feel feeling felt feels look looks work works worked
  leave leaving left stay start started stopped begin say says said ask asked answer know knows knew think thought remember
  forget forgot delete change changed move moved weigh weighed weighs heavy light next first second third week weeks day
  days month months hour hours half minute minutes morning evening afternoon night noon tonight weekend dinner lunch breakfast
  meal food chicken rice eggs milk water whole about around until since during between without within because while where which
  who why whose age old male female years year height tall lose gain lost build muscle strength knee hurt hurts pain sick
  ill better worse best worst more less most least few lots little bit big small new bad fine nice really very never always
  often sometimes maybe welcome everything nothing none both own people someone anyone nobody friend friends guys together
  alone place spot space room free empty crowd quieter busier stuff thing things way would could might must has isn't
  aren't wasn't can't won't didn't doesn't it's that's what's i'll i'd let's dont cant isnt thats whats u ur ya lol last`)

/** Words that are said in every language in a gym, and speak for none. */
export const anywhere = list(`
  a in im me gym kg kgs cm mm km g kcal min sec h lb lbs pm ok okay hi hey yo bye pls plz sorry ups push pull press bench squat
  rack deadlift row rows curl curls dip dips plank hip thrust lat pulldown leg legday set sets rep reps workout workouts log
  check checkin checkout out undo cancel slot split top super cool easy pr prs max cut bulk app bot chat link feed ical
  info feedback reset pt rpe rir deload superset amrap emom tdee bmi overload volume cardio core snack toast butter protein
  shake bar tempo drop dropset box box jump jumps mg ml l dl x mal data status export gdpr report machine machines cable
  barbell dumbbell dumbbells session sessions stop start alternative up ups stats profil account forget one rep fit use kilo kilos`)

/** Words by which German or Spanish is known that are of English as well. */
export const either = list('training plan los die um an im ja me mi tu hi el la un es no si')
