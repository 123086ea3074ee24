import { type Activity, activityIn } from '../../../../../tools/profile/index.ts'

const long =
  '(?:all day|(?:most|much|half|all) of (?:the|my) (?:day|time|week)|a lot|all the time|(?:the |my )?whole (?:day|time|week)|all the day|all week|for a living|for work|at work|[5-9] hours|10 hours|eight hours|day in day out|most days|mostly|daily|(?:the )?whole shift|all shift)'

/** How much somebody moves, in words of moving. */
const activities = new RegExp(
  `\\b(?:sedentary|(?:desk|office|computer|sitting|sit down|standing|physical|manual|active|very physical|hard physical|warehouse|construction|retail|driving) (?:job|work|labou?r)|(?:sit|sitting|sat|seated)(?: (?:down|around|at (?:a|my|the) (?:desk|computer|screen)|in (?:an?|the|my|front of (?:an?|the|my)?)? ?\\w+|behind (?:a|the|my) \\w+))* ${long}|couch potato|(?:mostly|mainly) (?:sit|sitting|sedentary|seated)|(?:not (?:very |really |that |particularly |so )?|in|lightly |slightly |moderately |fairly |pretty |quite |reasonably |very |extremely |super |somewhat )active|(?:on|never off|rarely off|rushed off|run off) (?:my |me )?feet(?: ${long})?|on (?:my|me) (?:bum|arse|ass|backside|butt|bottom)|always on the go|(?:stand|standing|walk|walking|running)(?: (?:around|about))? ${long}|work(?:ing)? from home|wfh|at a desk|desk (?:all day|worker|bound)|(?:hardly|barely) move|do not move (?:much|a lot)|train (?:twice a day|every day|daily)|two a days|lightly|on the tools|on my legs|on the go(?: all day)?|up and down ladders|lift(?:ing)? (?:stuff|things|boxes|heavy things) (?:all day|at work|for work)|very physical|quite physical|pretty physical|heavy lifting (?:all day|at work|for a living))\\b`,
)

/** What people do for a living, by how much they move at it. */
const jobs: readonly (readonly [Activity, string])[] = [
  [
    'sedentary',
    'office worker|desk worker|developer|programmer|coder|software(?: engineer| developer)?|accountant|lawyer|solicitor|barrister|paralegal|call cent(?:er|re)(?: agent| worker)?|admin(?:istrator)?|receptionist|secretary|student|analyst|designer|writer|journalist|editor|translator|banker|actuary|architect|bookkeeper|data entry|(?:truck|lorry|taxi|cab|bus|coach|uber|van|train|tram) driver|trucker|driver|driv(?:e|ing) (?:a |an |the )?(?:truck|lorry|taxi|cab|bus|uber|van|coach)s?|pilot|office|it (?:company|firm|department|job|guy|support|consultant|manager|sector|field|industry|professional|worker|office)|tech|bank|call cent(?:er|re)|studying|uni|university|at a computer|banking clerk|finance|banking|insurance|accounting|hr|marketing|law|consult(?:ant|ing)|civil servant|phd student|gamer|project manager|recruiter',
  ],
  [
    'light',
    'teacher|lecturer|dentist|pharmacist|optician|hairdresser|barber|photographer|stay at home (?:mum|mom|dad)|estate agent|childminder|lab (?:tech|technician|worker)|librarian|housewife',
  ],
  [
    'moderate',
    'nurse|waiter|waitress|barista|bartender|barman|barmaid|chef|cook|kitchen porter|retail|shop assistant|shop|sales assistant|carer|care worker|care assistant|cleaner|security guard|paramedic|vet|midwife|physio|doctor|police officer|cop|postie|electrician|sparky|mechanic|nursery|hospitality|hospital|kitchen|restaurant|bar|pub|cafe|coffee shop|care home|nursing home|childcare|kindergarten|waitressing|waiting tables|bartending|nursing|cooking for a living|cabin crew|flight attendant|healthcare assistant|supermarket|cashier',
  ],
  [
    'hard',
    'builder|brickie|bricklayer|labou?rer|roofer|scaffolder|plasterer|carpenter|chippy|joiner|plumber|landscaper|gardener|warehouse(?: worker| operative| picker)?|factory(?: worker)?|mover|removals|removal man|courier|bike courier|postman|mail carrier|tiler|welder|miner|docker|dock worker|fisherman|firefighter|fireman|tree surgeon|groundworker|construction(?: worker)?|labou?ring|plastering|roofing|bricklaying|landscaping|tradie|tradesman|manual labou?r(?:er)?|building site|site|steel fixer|painter and decorator|concreter|farm(?:hand| worker)|personal trainer|pe teacher|dancer|forklift',
  ],
  [
    'veryHard',
    'farmer|lumberjack|forester|forestry|soldier|infantry|pro(?:fessional)? (?:athlete|footballer|cyclist)|athlete',
  ],
]

const named = jobs.map(([activity, words]) => [activity, new RegExp(`\\b(?:${words})\\b`)] as const)

/** What people are, or work as. "Retired teacher" is none of it. */
const work =
  /\b(?:i am|am|work(?:ing)?|job|trade|being|employed|career|profession|drive|driving) ?(?:(?:currently|now|self-?employed|only|just|full ?time|part ?time|in|as|on|at|for|is|my|with|of) )*(?:(?:a|an|the|my|some) )?([a-z -]+)/g

const over =
  /\b(?:retired|former|formerly|ex|used to be(?: a| an)?|used to work|was(?: a| an)?|married to(?: a| an)?|my \w+ is)[ -](?:an? )?[a-z]+/g

const levels = /\bactivity(?: level)?(?: (?:is|to|as|now|of|at|:|=))*:? ((?:[a-z]+ ?){1,4})/

const strong =
  /\b(?:waitressing|bartending|labouring|bricklaying|roofing|plastering|waiting tables|nurse|waiter|waitress|barista|builder|brickie|bricklayer|labou?rer|postman|farmer|teacher|courier|roofer|scaffolder|carpenter|plumber|(?:office|factory|warehouse) worker|chef|electrician|(?:truck|lorry|taxi|cab|bus|van) driver|manual labou?r(?:er)?)\b/

/** How much somebody moves in a day, undefined where they don't say. */
export function activityOf(text: string): string | undefined {
  const said = text.replace(over, ' ').replace(/\bwork(?:ing)? in it\b/, 'work in tech')
  const labelled = levels.exec(said)?.[1]?.trim().split(' ') ?? []
  for (let length = labelled.length; length > 0; length--) {
    const found = activityIn(labelled.slice(0, length).join(' '))
    if (found) return found
  }
  return moving(said) ?? jobIn(said)
}

function moving(text: string): string | undefined {
  const said = activities.exec(text)?.[0]
  if (said === undefined) return undefined
  if (/bum|arse|ass$|backside|butt|bottom/.test(said)) return 'sedentary'
  if (/feet|always on the go/.test(said)) return 'moderate'
  if (/^(?:sit|sat|seated|mostly|mainly|hardly|barely|do not move|inactive)|at a desk|desk/.test(said))
    return 'sedentary'
  if (/^(?:stand|on (?:my )?feet|walk|running)/.test(said)) return 'moderate'
  if (/^(?:heavy lifting|lift|on the tools|up and down)/.test(said)) return 'hard'
  if (/^on (?:my legs|the go)/.test(said)) return 'moderate'
  const level = activityIn(said)
  if (level) return level
  return activityIn(
    said
      .replace(
        /\b(?:a lot|all the time|most of the day|really|that|so|particularly|reasonably|labou?r)\b/g,
        '',
      )
      .trim(),
  )
}

function jobIn(text: string): string | undefined {
  const spoken = strong.exec(text)?.[0]
  const places = [...text.matchAll(work)].map(
    ([, job = '']) => job.split(/ (?:and|but|so|with|who|at|in a|for|want|\d)/)[0] ?? '',
  )
  for (const job of [...places, spoken ?? '']) {
    const near = job.split(' ').slice(0, 4).join(' ')
    const found = named.find(([, pattern]) => pattern.test(near))?.[0]
    if (found) return found
  }
  return undefined
}

/** "On the tools all day, chippy": what people are said in a word between commas. */
export function jobAlone(plain: string): string | undefined {
  const parts = plain.split(/[,;.]/).map((part) =>
    part
      .replace(/\b(?:a|an|by trade|here|full ?time|part ?time|for my sins|at heart|currently|so|and)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const alone = parts.length > 1 || /\b(?:by trade|here)\b/.test(plain) ? parts : []
  return named.find(([, pattern]) =>
    alone.some((part) => new RegExp(`^(?:${pattern.source})s?$`).test(part)),
  )?.[0]
}
