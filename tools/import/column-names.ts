/** What a column of an imported table may hold. */
export type Role =
  | 'time'
  | 'count'
  | 'capacity'
  | 'date'
  | 'member'
  | 'name'
  | 'check-in'
  | 'check-out'
  | 'split'
  | 'days'

const crowd =
  '(people|persons|visitors|members|guests|users|attendees|occupants|clients|customers|climbers|swimmers|heads)'
const person =
  '(member|membership|user|customer|client|person|people|visitor|athlete|guest|gymmember|gymuser|participant)'
const usual = '(avg|average|mean|usual|typical)?(time|date|datetime)?(of)?'
const moment = '(time|date|datetime|timestamp|at|on)?'
const gate = '(check|clock|punch|badge|scan|swipe|sign|log|tap)(ed)?'
const noted =
  '(local|utc|reading|measured|measurement|recorded|record|recording|created|logged|log|observed|observation|sample|sampled|event|snapshot|scanned|fetched|updated)'
const numbering = '(id|no|nr|num|number|code|key|hash|uuid|ref)'

/** Whole names, so that "name_personal_trainer" is not a name and "attend_group_lesson" not a lesson. */
const whole = (...patterns: readonly string[]) => new RegExp(`^(${patterns.join('|')})$`)

/**
 * Common names of each kind of column, in small letters without blanks and marks; surer names first.
 * The first line that fits any column of a table decides.
 */
export const columnNames: Readonly<Record<Role, readonly RegExp[]>> = {
  time: [
    whole(
      '(date)?time(stamp)?',
      'date|when|at|ts|moment|instant',
      `${noted}${moment}(utc|local)?`,
      '(date|time|timestamp|datetime)(utc|local|gmt|iso|recorded|of(reading|measurement))',
    ),
  ],
  count: [
    whole(
      `(number|num|no|nr|n|total|current|live)?(of)?${crowd}(count|number|total|present|inside|in(the)?(gym|room|building)?)?`,
      '(person|visitor|member|guest|user|head|client|customer|occupant)s?(count|number)',
      '(current|live|total|number|gym)?(count|counts|occupancy|attendance|headcount|crowd|crowdedness|crowdcount)(count|number)?',
    ),
    whole('value|reading|quantity|number'),
  ],
  capacity: [
    whole(
      '(max|maximum|total|gym|room)?capacity(max|limit|total)?',
      `(max|maximum)${crowd}`,
      '(max|maximum)(occupancy|count)',
      '(occupancy)?limit',
    ),
  ],
  date: [whole('date|day', '(visit|checkin|session|workout|attendance|entry)(date|day)', 'dateofvisit')],
  member: [
    whole(`${person}${numbering}`),
    whole(person, 'uid|uuid'),
    whole('id|no|nr|number|key', `(card|tag|badge|fob|rfid|barcode)${numbering}?`),
  ],
  name: [
    whole('(first|given|fore|nick|preferred)name'),
    whole('(member|user|customer|client|person|visitor|full|display)?name'),
  ],
  'check-in': [
    whole(`${usual}${gate}in${moment}`),
    whole(
      `${usual}(in|entry|entrance|entered|enter|arrival|arrived|arrive|start|started|begin|began|from)${moment}`,
    ),
  ],
  'check-out': [
    whole(`${usual}${gate}out${moment}`),
    whole(
      `${usual}(out|exit|exited|departure|departed|depart|leave|leaving|left|end|ended|finish|finished|to|until)${moment}`,
    ),
  ],
  split: [
    whole(
      '(workout|training|exercise|session|visit)?(split|splits|focus)',
      '(muscle|muscles)(group|groups)?',
      '(area|zone|bodypart)s?',
    ),
    whole(
      '(workout|training|exercise|activity|session|(group)?(class|lesson))(type|name|category|kind)?',
      '(fav|favou?rite|preferred)(group)?(lesson|class|activity|workout|split|exercise|training)(type)?',
      '(workouts|exercises|activities|(fav|favou?rite|preferred)?(group)?(lessons|classes|activities|workouts|splits|exercises))',
    ),
  ],
  days: [
    whole(
      '(days?|weekdays?)(per|of|of(the)?)?(week)?',
      '(visit|training|gym|workout|attendance|usual|preferred)(days?|weekdays?)',
    ),
  ],
}
