import { edits } from '../../kit/edits.ts'

/**
 * Words of danger that are long enough to be recognised with a slip of the thumb in them.
 * What is one edit away, and two from nine letters on, is read as the word itself.
 */
const keys = `chest heart breathe breathing breath dizzy dizziness faint fainted fainting fainting unconscious
collapsed collapsing collapse tightness pressure palpitations palpitation numbness ambulance allergic anaphylaxis seizure
swollen swelling swell tongue throat lightheaded headache shoulder crushing squeezing racing pounding sweating
concussion bleeding overdose emergency
pregnant pregnancy trimester breastfeeding breastfeed miscarriage postpartum expecting
laxative laxatives diuretic diuretics purge purging purged vomit vomiting vomited starve starving starved anorexia anorexic
anorexics bulimia bulimic binge bingeing binging restrict restricting restriction disorder calories calorie kilojoules
underweight fasting skinny puking appetite
steroids steroid trenbolone clenbuterol ephedrine ephedra testosterone dianabol anavar winstrol masteron primobolan
nandrolone ostarine cardarine ligandrol trt ozempic semaglutide wegovy mounjaro tirzepatide phentermine adderall
insulin dehydrate dehydrating dehydrated dosage prescription
diabetes diabetic epilepsy epileptic surgery operation doctor cardiologist physiotherapist pacemaker hypertension
chemotherapy warfarin arrhythmia fibrillation cancer kidney
suicide suicidal depressed worthless hopeless myself
fever injury injured fracture fractured ligament sprained dislocated
sophomore freshman birthday fifteen sixteen seventeen thirteen fourteen secondary
weight pounds kilos weeks month brustschmerzen schwanger bewusstlos ohnmächtig schwindel`.split(/\s+/)

/** Ordinary words that are as near as a slip, and mean themselves. */
const themselves = new Set(
  `fiver fivers hyperextension hyperextensions hypertrophy chess cheat chests chester crest guest hear heard heat hearty hearts hearth earth breather breathed breaths bread
breadth fizzy dozy daisy paint painted painting saint feint faints fainter taint flinted tough throats though through thought
tongues swells shell smell spell dwell swelled stollen stolen swell heartache shoulders crashing brushing blushing pacing
racking tracing rating raving facing bracing placing grounding sounding rounding founding pounds bounding wounding sweeting
sweetening sweeping swearing sweaty bleedings breeding feeding blending merge surge purse puree pure purges purger purposes
vomits carve serve starves stave starter starring staring starting stating stalking stared started stored stabbed scarred
staved fringe hinge bingo being begin tinge singe bringing hinging singing beginning ringing winging pinging dinging
restricts restricted destruct resting distract instruction disorders border order calorific calories
skinnier shiny kinky skin tinny skinned casting lasting fastening tasting wasting roasting posting festing dusting testing hasting
poking pushing packing picking puling pulling making passion
steroidal storied stereo insulins insulting insulate message usage postage passage sausage
doctors docked factor tractor sugary surgeon surgeries operations oration separation cooperation kidneys disney sidney
cancel dancer cancels cancelled canter lancer
sever never ever lever forever fewer favor favour flavor injure injures perjury fracturing fractures lineament
birthdays secondly weights height eight freight weighs weighty weighted weigh weighs weighed weighing rounds sounds grounds hounds wounds founds pound
kilo silos weekly week's works seeks geeks weeds weds weak months mouth mother south fifteens sixteenth seventeenth fifteenth
thirteenth fourteenth prey pregame pressures pressured treasure measure leisure present president depress pressed depressing
repressed impressed compressed addressed suppressed headaches itself herself himself themself oneself yourself
postponed appetites appetizer dosages collapses collapsible conclusion allergies allergen allergens energy allergics exhausting
exacting excepting suspecting inspecting respecting excerpting emergence emergent emergencies hyper pressing expected expect
pounced flouring stroll scroll hope hopefully worth worthwhile tightens lightness brightness rightness fitness tighten
breathable bleating beating heating creating treating seating breaching preaching reaching teaching breaking bearing
sneezing freezing breathless unconsciously fast faster fastest fasted faked faced breast breasts threat thread treat
operator operating operational operators breach breached spelling confusion restrictive selling featured monte hears kills killed
decreased stare stares secondarily factored dislocates dislocate binding executing exporting ejecting collating dirtiness presses
pressed crusher crushers pumping jumping lunging bulging bridging binders kicks kilts fevers salary carbs heaven heavens great beats hearing earthy hurt hart harts wearing bathing batting berating brothing breakfast`.split(
    /\s+/,
  ),
)

const byLetter = Map.groupBy(new Set(keys), (key) => key[0] ?? '')
const known = new Set(keys)

/** A word as it was meant: of danger where it is nearly that and no word of its own, else as it stands. */
export function spelled(word: string): string {
  if (word.length < 5 || known.has(word) || themselves.has(word) || !/^[a-zäöüß]+$/.test(word)) return word
  const stem = word.replace(/(?:ed|ing|s|ly|er)$/, '')
  if (known.has(stem)) return word
  for (const key of byLetter.get(word[0] ?? '') ?? []) {
    const allowed = key.length >= 9 ? 2 : 1
    if (key.length < 5 || Math.abs(key.length - word.length) > allowed) continue
    if (edits(word, key) <= allowed) return key
  }
  return word
}
