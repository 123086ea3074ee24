import { wordPlace } from './grams.ts'

/**
 * Words of a gym, its calendar and its chat that ordinary training texts hold too seldom to be known, and that tell nothing
 * of anybody's body or mind: whoever writes one of them is not read more closely for it.
 */
const words = `
  how's hows what's whats that's thats there's theres where's wheres who's whos when's whens it's let's lets
  someone's someones today's todays tomorrow's tomorrows tonight's tonights week's weeks
  rn atm btw asap pls plz thx ty np yep yup nope nah ok okay oops hiya heya cheers mornin evenin nite wen thru tmrw tmr tmrw's
  tomorow tomoz tho cuz coz gonna wanna gotta lemme gimme dunno prob probs defo deffo
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  weekday weekdays weekend weekends fortnight midday midnight noon lunchtime evening evenings afternoons mornings
  busy busier busiest quiet quieter quietest packed crowded rammed queue queues occupied hogging
  slot slots place places booking bookings reservation reservations reserve reserved booked calendar google outlook ical
  webcal feed link file files csv json download export copy records undo revert ping pings mute notify notice
  notices reminder reminders app chat chats conversation conversations message messages token tokens key keys assistant bot
  settings account profile forecast forecasts prediction
  delts traps lats biceps bis triceps tris tricep quads hams glutes calves obliques upper lower push pull split splits ohp rdl amrap emom hiit cardio spin rowing rower treadmill treadmills bike elliptical
  stairmaster squats bench benches deadlift deadlifts press presses curls rows lunges planks pullups pushups dips kettlebell
  kettlebells dumbbell dumbbells barbell barbells cable cables machine machines rack racks mat mats sauna pool shower showers
  locker lockers sets reps rir rpe superset hypertrophy strength mobility stretching
  breakfast brunch lunch dinner supper snack snacks meal meals recipe recipes ingredient ingredients grocery groceries shopping
  supermarket shop store list halal kosher vegan vegetarian veggie tofu oats rice pasta bread yoghurt yogurt berries blueberries
  strawberries bananas apples seeds nuts spinach broccoli potatoes chicken turkey beef salmon tuna eggs beans lentils
  euros pounds dollars euro tenner fiver budget
  heading hopping arrived arriving switched switching
`

const places = new Set(words.trim().split(/\s+/).map(wordPlace))

/** Whether the word at a place is one of a gym's own. */
export const isOfGym = (place: number): boolean => places.has(place)
