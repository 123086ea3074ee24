import { type About, personBefore } from '../words/context.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Sign } from './sign.ts'

const adult = 18
/** Younger ones do not write to a gym; a smaller number is something else. */
const youngest = 8

/** What may follow a number that is no age. */
const unit =
  '(?:kg|lb|stone|st|g|mg|ml|l|oz|km|k|m|mile|miles|metre|metres|meter|meters|cm|ft|foot|feet|inch|inches|in|rep|reps|set|sets|minute|minutes|hour|hours|second|seconds|sec|secs|day|days|week|weeks|month|months|' +
  'years? (?:in|into|of|post|later|ago|sober|clean|on|experience|training|lifting|older|younger|apart|married|with|here|strong|removed)|%|kcal|protein|pm|am|th|nd|st|late|early|away|out of|min|times|x|rounds|round|laps|lap|people|minutes?|(?:till|til|until) (?:about |around )?(?:\\d|half|quarter|noon|midday|midnight)|o ?clock|half|down|up|over|under|short|to|or|point|points|euros?|dollars?|pounds?|bucks|quid|pence|' +
  'sessions|session|workouts|workout|days?|classes|floors|steps|percent|bpm|degrees|plates|pull|push|chin|squats|burpees|handicap|body|bf|pieces|percentage|visits|weeks?|kilometres|kilometers|nights|hundred|thousand|more|left|done|off|per|a|ish kg|inches|size|stops|blocks|doors|for \\d+|and over|and up|and above|plus|°|c|f degrees)'

const lead =
  '(?:(?:i am|am|ich bin|i be|iam|me|myself|my age is|my age|age|aged|i turned|just turned|i turn|turning|i will be|i will turn|i become|soon to be|being|since i am|as i am|because i am|being only|i am still|i am a|i am an|as a|as an|for a|here is a)(?: (?:only|just|still|almost|nearly|about to turn|about|like|actually|now|a|an|barely|literally|turning|going on|not even|technically|currently|gonna be|going to be|really|only a|just a|about to be|a female|a male|female|male|f|m|girl|boy|guy|year old|of|around|legit|,))*)'

const own: readonly RegExp[] = [
  new RegExp(` ${lead} (\\d{1,2})(?: and a half| 1/2| ish)?(?= (?!${unit} ))`, 'g'),
  / (\d{1,2})(?:\.5)? (?:and a half )?years? old (?:girl|boy|guy|male|female|lad|kid|teen|teenager|student|here|dude|chick|m|f|and|,|who|,|looking|trying|wanting|need|wanna|gym|athlete|in|with|want|just)(?= )/g,
  / (\d{1,2}) ?(?:years? old|yr old|yrs old) (?=$)/g,
  / (\d{1,2}) (?:years? old) /g,
  /^ (\d{1,2}) (?:m|f|male|female|girl|boy|guy|and(?! \d)|here|,(?! \d))(?= )/g,
  /^ (?:m|f|male|female|girl|boy) ,? ?(\d{1,2})(?= (?!kg|lb|x|%|km|reps))/g,
  / (?:am|age|aged) (\d{1,2}) (?:m|f|male|female)(?= (?!tall|away|from|run|pool|high|deep|long))/g,
  / (?:teen|teenager|girl|boy|lad|kid) here ,? ?(\d{1,2})(?= )/g,
  / (?:girl|boy|female|male|guy|f|m|teen) , ?(\d{1,2})(?= (?:,|$|and))/g,
  / (?:turn|turning|be|turned|am) (\d{1,2}) (?:in|next|this|on|soon|tomorrow|last) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|a|\d|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|summer|winter|spring|autumn|the)(?= )/g,
  / (?:my|for my) (?:upcoming )?(\d{1,2})th birthday(?= )/g,
  / (?:before|until|till|by|turned|having|had|for|on) my (\d{1,2})th(?= (?:,|$|and|in|next|i|party|so|bash))/g,
]

const someone = (vocabulary.young ?? '').replaceAll('_', ' ')
const foreign: readonly RegExp[] = [
  new RegExp(
    ` (?:my|our|his|her|the|a|this|their)(?: [a-z]+){0,2} (?:${someone})(?: ,)?(?: (?!at|by|from|until|before|after|around|on|to|pick)[a-z]+)?(?: (?:is|are|who is|who|just|only|turned|turns|turning|will be|aged|age|has|about|almost|nearly|going|on|to|turn|be|of|gonna))* (\\d{1,2})(?= (?!${unit} ))`,
    'g',
  ),
  / (?:my|our|a|the|some|for|his|her|this|their)(?: [a-z]+)? (\d{1,2}) years? old(?: [a-z]+)?(?= )/g,
  / (\d{1,2}) years? olds(?= )/g,
  new RegExp(` (\\d{1,2}) years? old (?:${someone})(?= )`, 'g'),
  / (?:he|she|they) (?:is|are|just turned|turned|turns|will be)(?: (?:only|just|still|almost|nearly|about|like))? (\d{1,2})(?= (?:,|$|years? old|and|but|so|now))/g,
]

const thing =
  / years? old (?:car|shoes?|trainers|machine|treadmill|injury|program|programme|plan|house|belt|whisk(?:e)?y|wine|record|pr|dog|cat|horse|building|gym|bike|phone|watch|data|study|advice|habit|scar|equipment|dumbbells?|bar|tradition|puppy|laptop)(?= )| (?:my|the|this|our|these) (?:[a-z]+ )?(?:car|shoes?|trainers|machine|treadmill|injury|program|programme|plan|house|belt|record|pr|dog|cat|horse|building|gym|bike|phone|watch|scar|dumbbells?|bar|laptop|kettlebell|bag) (?:is|are|was) (?:only |already |almost )?\d/

const school: readonly RegExp[] = [
  / (?:high ?schooler|highschooler|school ?kid|sixth ?former|middle ?schooler|schoolchild|tenth grader|ninth grader|eighth grader|eleventh grader)(?= )/,
  / (?:i am|i go|am|i start|i just started|i am still|currently|as) (?:a |an |still |only |just |currently |in |at |to |my |the )*(?:sophomore|freshman|junior|senior|student|kid)? ?(?:in |at |of |year of )*(?:high ?school|highschool|middle ?school|secondary school|junior high|sixth form|grade school|boarding school|elementary school|comprehensive|school pupil|gymnasium klasse)(?= )/,
  /^ (?:still |currently )?(?:in|at) (?:high ?school|middle ?school|secondary school|junior high)(?= )/,
  / (?:high ?school|highschool|middle ?school|secondary school) (?:student|kid|sophomore|freshman|junior|senior|girl|boy|athlete|team|wrestler|pupil|football|track|swimmer|lifter)(?= )/,
  / (?:sophomore|freshman|junior|senior) (?:year )?(?:in|of|at) (?:high ?school|highschool|my high school)(?= )/,
  / (?:i am|am|in|start|starting|going into|entering|finished|finishing|just finished|a|my) (?:in |the |a |an )*(?:6th|7th|8th|9th|10th|11th|12th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:grade|grader|form)(?= )/,
  / (?:i am|am|in) (?:in |the )*(?:grade (?:6|7|8|9|10|11|12)|year (?:7|8|9|10|11|12|13)|s[1-6] at school)(?= (?:,|$|at|and|in|of|now|but|so|can|student|want|girl|boy))/,
  / (?:6|7|8|9|10|11|12)th grader?(?= )/,
  /^ (?:year|grade) (?:7|8|9|10|11|12|13) (?=,|$|and |here |student )/,
  / year (?:7|8|9|10|11|12|13) (?:student|pupil|kid|girl|boy|at school)(?= )/,
  / (?:my|doing|taking|got|revising for|studying for|have|sitting) (?:my )?(?:gcse|gcses|a levels|alevels|sats exams?|abitur|prom|homework and)(?= )/,
  / (?:i am|am|being) (?:a |an |only |just |still |technically |legally |actually )*(?:minor|teen|teenager|teenage girl|teenage boy|teen girl|teen boy|under ?age|underage|under 18|under eighteen|below 18|not 18|not yet 18|not of age|preteen|tween|kid|child|schoolgirl|schoolboy|young teen|minderj[a-zä]+)(?= )/,
  / (?:not (?:even )?(?:18|eighteen) (?:yet|until|till|for|$)|(?:i )?turn(?:ing)? 18 (?:in|next|soon|this|on)|until i (?:am|turn) 18|till i (?:am|turn) 18|before i turn 18|am not 18|not quite 18|am almost 18|will be 18 (?:in|next|soon|this)|until my 18th|before my 18th|am nearly 18|almost 18|nearly 18 )/,
  / (?:my (?:mum|dad|parents|parent|mother|father|folks) (?:will not|do not|does not|would not|can not|wont|did not|refuse to|never) (?:let|allow|want) me)(?= )/,
]

const teenage =
  / (?:teenage|teen|underage|school ?age|primary school|preteen|adolescent) (?:son|daughter|kid|kids|child|boy|girl|brother|sister|niece|nephew|client|clients|cousin|students?|athletes?)(?= )| (?:son|daughter|kid|child|brother|sister|niece|nephew|cousin) (?:is|who is) (?:a |still )?(?:a? ?teen|a teenager|in (?:high school|highschool|middle school|secondary school|primary school|\d{1,2}th grade|(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:grade|form)|year \d{1,2}|grade \d{1,2})|under ?age|a minor|under 18)(?= )| my (?:teenager|teen|toddler)(?= )/

/** What somebody is given, asked or told is counted and no age: "you offered me eight", "ping me under 15". */
const gives =
  / (?:ask|asked|offer|offered|give|gave|given|send|sent|show|showed|shown|tell|told|book|booked|find|found|get|got|ping|text|message|notify|alert|call|remind|cost|costs|take|takes|took|charge|charged|bring|save|saved|owe|owes)$/

/** Numbers in a story of how things once were. */
const once =
  /(?:was|were|since|when i was|from|at|until|till|ever since|started at|back at|like i am|as if i am|feel like i am|felt like|look like i am|looks like i am|not|feel) (?:i was |i am |the |a |an |age |aged |about |only |just |around |like )*$/

/** "Since I am underage" gives a reason and no time. */
const sinceTheyAre = (text: string, at: RegExpExecArray) =>
  / (?:since|as)$/.test(text.slice(0, at.index)) && / am /.test(at[0])

/** At a school without being a pupil. */
const grownUps =
  /^ (?:[a-z]+ )?(?:teacher|coach|principal|counsell?or|librarian|dropout|graduate|reunion|sweethearts?|friends?|diploma|nurse|caretaker|janitor)(?= )/

/** Who is under age by what they say of age or school. `year` is the present one, for years of birth. */
export function ageSigns(text: string, year: number): Sign[] {
  if (thing.test(text)) return []
  const found: Sign[] = []
  const add = (about: About, cue: string) => found.push({ kind: 'underAge', severity: 'refuse', about, cue })
  const others = foreign.flatMap((says) => ages(says, text, 1))
  const mine = others.filter((at) =>
    / (?:i am|am|as|being|me)(?: just| only| still| basically)? an? $/.test(text.slice(0, at.start + 3)),
  )
  if (others.length > mine.length) add('other', 'age')
  if (mine.length > 0) add('self', 'age')
  for (const { start, end } of own.flatMap((says) => ages(says, text, youngest))) {
    if (others.some((other) => other.start <= end && start <= other.end)) continue
    add(personBefore(text, end) ?? 'self', 'age')
  }
  for (const says of school) {
    const at = says.exec(text)
    if (
      at &&
      !/ (?:coach|teach|teacher|work|work at|volunteer|my (?:son|daughter|kid|brother|sister|niece|nephew)) (?:[a-z]+ ){0,4}$/.test(
        text.slice(0, at.index + 1),
      ) &&
      !grownUps.test(text.slice(at.index + at[0].length)) &&
      !/ (?:coach|teach|teacher) /.test(at[0]) &&
      (!once.test(text.slice(0, at.index + 1)) || sinceTheyAre(text, at))
    )
      add(personBefore(text, at.index + at[0].length) ?? 'self', 'school')
  }
  if (teenage.test(text)) add('other', 'school')
  const born = / (?:was |am |i am |girl |boy )?born (?:in |on )?(?:[a-z]+ )?(?:\d{1,2} )?(20\d\d)(?= )/.exec(
    text,
  )
  const told = / (?:dob|date of birth|birth ?date|year of birth|birth year)[^a-z]*?(20\d\d)(?= )/.exec(text)
  if (told && Number(told[1]) > year - adult) add(personBefore(text, told.index) ?? 'self', 'birth-year')
  if (born && Number(born[1]) > year - adult)
    add(personBefore(text, born.index + born[0].length) ?? 'self', 'birth-year')
  return found
}

function ages(says: RegExp, text: string, least: number): { start: number; end: number }[] {
  return [...text.matchAll(says)]
    .filter((at) => Number(at[1]) >= least && Number(at[1]) < adult)
    .filter(
      (at) =>
        !once.test(text.slice(0, at.index + 1)) &&
        !(at[0].startsWith(' me ') && gives.test(text.slice(0, at.index))) &&
        !/ (?:was|were|since|until) $/.test(at[0].slice(0, -String(at[1]).length)),
    )
    .map((at) => ({ start: at.index, end: at.index + at[0].length }))
}
