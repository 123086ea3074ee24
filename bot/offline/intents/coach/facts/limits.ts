import { isIllness, limitsIn } from '../../../../../tools/profile/index.ts'

const joint =
  'kneecaps?|hammys?|hammies|glutes?|adductors?|it band|sciatic nerve|collar ?bone|ribs?|coccyx|si joint|hip flexors?|pelvic floor|knees?|hips?|(?:lower |upper |mid )?backs?|shoulders?|rotator cuffs?|elbows?|wrists?|ankles?|necks?|achilles|foot|feet|spine|discs?|disks?|meniscus|acl|groin|hamstrings?|calf|calves|thumb|hands?|shins?|heel|toes?|tailbone|traps?|pecs?|biceps?|quads?|joints?'

const bad =
  'artificial|prosthetic|titanium|metal|fused|bad|dodgy|dicky|sore|hurt|hurts|hurting|injured|injury|injuries|pain|pains|painful|ache|aches|aching|problem|problems|issue|issues|trouble|weak|torn|tore|broken|broke|broken|tear|strain|strained|sprain|sprained|knackered|busted|gammy|wonky|tweaked|tweak|stiff|unstable|inflamed|replaced|replacement|operated|operation|op|surgery|fucked|messed|screwed|iffy|rubbish|niggl\\w*|\\w*arthrit\\w*|diagnosed|syndrome|put out|tend[io]n[io]\\w*|bulge|jarred|jammed|jiggered|messed up|bruised|popped|popping out|hurty|pulls?|pinches|throbs?|throbbing|stab\\w*|numb|acting up|playing up|plays up|giving me|gives me|slipped|herniated|bulging|pulled|dislocated|impingement|tendonitis|tendinitis|arthritis|bursitis|sprained|recovering|rehab|rehabbing|crunchy|clicky|clicks|clicking|shot|knacks|bothers|bothering|niggly|delicate|sensitive|cranky|trashed|twisted|rolled|trapped|pinched|frozen|gone|at me|in bits|in flitters|banjaxed|not right|not great|not good|not the best|in a state|gives? (?:way|out)|giving (?:way|out)|went on me|went again|goes on me|locks? up|swollen|swells?|swelling|puffs? up|puffy|no cartilage|cartilage|grumbl\\w+|complain\\w*|moan\\w*|screaming|protest\\w*|angry|acts? up|wrecked|ruined|screwed up|killing me|kills|destroyed|agony|discomfort|uncomfortable|tight|fragile|grinding|popping|clunky|creaky|creaks|degenerat\\w+|wear and tear|worn|torn up|blew out|blown|done in|out of action|playing me up|flared up|flare ups?|inflammation|strains|ruptured|snapped|fractured|fracture|tearing|bother|twinges?|spasms?|hurted|paining|pains me|recovering from|wear|crook|buggered|munted|stuffed|dislocates|subluxed'

const joints = new RegExp(`\\b(?:${joint})\\b`)
const hurts = new RegExp(
  `\\b(?:put|did|done|pulled|threw|twisted|hurt) (?:my|the) (?:\\w+ ){1,2}(?:out|in)\\b|\\b(?:${bad})\\b|\\bbecause of (?:my|a|an) |\\b(?:had|have) (?:a |an )?(?:operation|op|surgery)`,
)

const conditions =
  /\b(?:high blood pressure|hypertension|hypertensive|high bp|bp (?:is (?:high|up)|issues?|problems?|trouble)|blood pressure (?:is (?:high|up|raised)|issues?|problems?|trouble)|osteoarthritis|l[345] ?[-/]? ?(?:l5|s1)|spinal stenosis|spondyl\w+|pelvic floor|si joint|it band|piriformis|tfcc|de quervain|hernia|sciatica|(?:slipped|herniated|bulging|prolapsed) dis[ck]s?|tennis elbow|golfers? elbow|carpal tunnel|plantar fasciitis|frozen shoulder|rotator cuff|osteoporosis|arthritis|vertigo|scoliosis|runners? knee|jumpers? knee|shin splints|acl|meniscus|diastasis(?: recti)?|prolapse|hip replacement|knee replacement|whiplash|impingement|achilles|osteopenia|balance problems?|can not (?:jump|run|kneel|do (?:high )?impact|lift (?:my )?arms? overhead|go overhead|press overhead)|no (?:jumping|running|high impact|impact|overhead(?: pressing| work| stuff)?)|low impact only|nothing overhead|avoid (?:jumping|running|overhead|impact))\b/

/** Muscles that are sore after training are no injury, and neither is a bad day. */
const afterTraining =
  /\b(?:sore|stiff|tired|aching)\b.*\b(?:from|after) (?:yesterday|training|leg day|the gym|squats?|monday|last|my|#split)|\bdoms\b/

/** "Never had a knee problem", "no back pain". */
const noneOfIt = new RegExp(
  `\\b(?:never (?:had|have|hurt)|no(?! (?:longer|more))|not (?:any|a|got any)|do not have|have not got|without)\\b[^,;]{0,20}\\b(?:${joint})\\b`,
)

/** An illness that somebody has, in their words: whether it is one for a doctor is the tool's to ask. */
const ill =
  /\b(?:(?:i|am|have|got|with|suffer|suffering|had|diagnosed|mild|severe|my|type [12]|history)(?: (?:a|an|the|from|with|have|got|mild|severe|bad|chronic|exercise[- ]induced|some|of|had|type [12]|also|am|i|been|recently))* )((?:type [12] )?(?:diabet(?:es|ic)|asthma(?:tic)?|epilep(?:sy|tic)|copd|heart (?:condition|disease|problems?|trouble|murmur|failure|attack|issues?)|angina|arrhythmia|afib|pacemaker|stent|stroke|cancer|kidney (?:disease|problems?|failure)|lupus|long covid|anaemi[ac]|anemi[ac]|thyroid (?:problems?|issues?|disease)|dvt|blood clots?|concussion))\b/

const noIll = /\b(?:no|not|never|without|family history|runs in)\b/

function illnessIn(text: string): string[] {
  const match = ill.exec(text)
  const said = match?.[1]
  const free = match && noIll.test(text.slice(Math.max(0, match.index - 24), match.index + match[0].length))
  return said && !free && isIllness(said) ? [said] : []
}

/** Says that nothing at all is wrong with them. */
const noneAtAll =
  /\b(?:no|not any|not got any|without any|zero|do not have any|never had any|free of)(?: (?:known|current|real|major|serious|health|medical|old|bad|such|particular))* (?:injur\w+|limitations?|(?:health|medical) (?:issues?|problems?|conditions?|concerns?)|(?:medical |health )?conditions?|sickness(?:es)?|illness(?:es)?|aches|pains|niggles)\b(?! (?:for|since|in) )/

export const isSound = (text: string): boolean => noneAtAll.test(text) && limitsOf(text) === undefined

/** What exercises should spare, by its ids, and illnesses in their words; undefined where nothing hurts. */
export function limitsOf(text: string): string[] | undefined {
  const illnesses = illnessIn(text)
  const found = [...sparedIn(text), ...illnesses]
  return found.length > 0 ? [...new Set(found)] : undefined
}

function sparedIn(text: string): string[] {
  const named = joints.test(text) && hurts.test(text) && !afterTraining.test(text) && !noneOfIt.test(text)
  const known = [...text.matchAll(new RegExp(conditions.source, 'g'))].map(([said]) => said)
  const phrases = [
    ...(named ? [...text.matchAll(new RegExp(`\\b(?:${joint})\\b`, 'g'))].map(([said]) => said) : []),
    ...known,
  ]
  return phrases.flatMap((said) => limitsIn([inItsWords(said)]).found)
}

/** What is avoided by the name the profile knows it by. */
const inItsWords = (said: string): string =>
  said
    .replace(/^can not (?:jump|run|do).*/, 'no jumping')
    .replace(/^(?:can not|avoid) .*overhead.*|^can not lift.*/, 'overhead')
    .replace(/^avoid /, 'no ')
    .replace(/^(?:blood pressure|bp|high bp|hypertensive).*/, 'high blood pressure')
    .replace(/^(?:hammys?|hammies|hamstrings?)$/, 'hamstring')
