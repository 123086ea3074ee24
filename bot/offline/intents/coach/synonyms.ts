/** Parts of the body that hurt. */
const part =
  'backs?|knees?|hips?|shoulders?|elbows?|wrists?|ankles?|necks?|heels?|foot|feet|arms?|legs?|hands?|head|weight|height|goal|plan|sessions?|workouts?|training|macros|dinner|lunch|breakfast|profile|allergies|details'

const joints = '(?:left |right |lower |upper |bad |old |dodgy |poor |other |auld )*'

const fatty =
  '(?:weight|fat|belly|tummy|gut|flab|timber|stone|pounds?|lbs?|kilos?|kgs?|inches|chub|bodyfat|body fat)'

const little =
  '(?:some |a |an |my |the |this |that |all |any |few |little |bit of |couple of |lot of |more |extra |excess |of |last |body |beer |baby |lockdown |christmas |holiday |stubborn |\\d+ ?)*'

/** One word or one order of words for what people say in many, so that every rule meets the same. Small letters only. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:grub|scran|tucker|nosh|chow)\b/g, 'food'],
  [/\bi m\b/g, 'i am'],
  [/\bi ve\b/g, 'i have'],
  [/\b(?:tryna|tryin to|trynna)\b/g, 'trying to'],
  [
    /\bppl (?=routine|split|plan|program|workout|x|\d|[a-z]* ?(?:routine|split|plan|program))/g,
    'push pull legs ',
  ],
  [/\bthree ?-?quarters? of an hour\b/g, '45 minutes'],
  [/\bquarter of an hour\b/g, '15 minutes'],
  [/\b(?:an? )?half[- ]?(?:an )?hour\b/g, 'half an hour'],
  [/\b(?:an |one |1 )?hour (?:and|n|&) (?:a )?half\b/g, '90 minutes'],
  [
    /(?<!\b(?:an|a|one|half an|per|the|rush|happy|lunch|each|every|\d+) )\bhour (?=max|tops|each|long|sessions?|at most|or so|a (?:go|time|day)|per)/g,
    'an hour ',
  ],
  [/\bcalc(?:'?d|ed)?\b/g, 'calculate'],
  [/\bmeself\b/g, 'myself'],
  [/\bye (?=can|may|could|have|are|should)/g, 'you '],
  [/\bwill (?:ya|ye|you)\??$/g, 'please'],
  [new RegExp(`\\bme (?=${joints}(?:${part})\\b)`, 'g'), 'my '],
  [/\bw (?=[a-z\d])/g, 'with '],
  [/\b(?:tmrw|tmr|tmro|tmw|tomo|2moro|2mrw)'?s\b/g, "tomorrow's"],
  [/\b(?:tdy|2day)'?s\b/g, "today's"],
  [/\b(week|day|month)'?s?'? worth of\b/g, '$1 of'],
  [/\b(\d+|two|three|four|five|six|seven) (days|weeks)'? worth of\b/g, '$1 $2 of'],
  [
    /\b(this|next|last) weeks (?=(?:planned |training |gym )?(?:workouts?|sessions?|training|plan|meals?|menu|food|shopping|programme|dinners|lunches))/g,
    "$1 week's ",
  ],
  [/\b(day|week)'?s (?=eating|meals|food|menu)/g, '$1 of '],
  // A wish for the body in one verb: less of it is lost, more of it gained.
  [
    new RegExp(
      `\\b(?:reduce|decrease|loose|drop|shed|shift|trim|burn|melt|knock off|take off|cut down|bring down|get rid of|work off|get off|ditch)(?: off| down)? (?=${little}${fatty}\\b(?! to| (?:from|off|out of) my))`,
      'g',
    ),
    'lose ',
  ],
  [
    new RegExp(
      `\\b(?:reducing|decreasing|loosing|dropping|shedding|shifting|trimming|burning|getting rid of|cutting down)(?: off| down)? (?=${little}${fatty}\\b)`,
      'g',
    ),
    'losing ',
  ],
  [/\b(weight|fat|belly|tummy) reduction\b/g, '$1 loss'],
  [
    /\b(?:increase|raise|add|pack on|stick on)(?= (?:some |my |a bit of |more |body |lean )*(?:muscle|weight|mass|size)\b)/g,
    'gain',
  ],
]

/** The text in the words that the rules know. */
export const inOneWord = (text: string): string =>
  synonyms.reduce((so, [pattern, by]) => so.replace(pattern, by), text)
