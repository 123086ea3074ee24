import type { Catalogue } from '../entry.ts'
import { dative, large, ofDay, onDay } from './grammar.ts'

/** What was done: workouts, meals, pauses, progress and the note of a Sunday. */
export const train: Catalogue = {
  "Not kept yet: I'd keep your workouts to show your progress, and you can have them deleted any time. OK?":
    'Noch nicht gespeichert: Ich würde deine Trainings behalten, um deinen Fortschritt zu zeigen, und du kannst sie jederzeit löschen lassen. OK?',
  "Not kept yet: I'd keep your meals to add up your days, and you can have them deleted any time. OK?":
    'Noch nicht gespeichert: Ich würde deine Mahlzeiten behalten, um deine Tage zusammenzurechnen, und du kannst sie jederzeit löschen lassen. OK?',
  'No, just answer once': 'Nein, nur dieses Mal antworten',
  "I don't keep your workouts, as you asked.": 'Ich behalte deine Trainings nicht, wie du wolltest.',
  "I don't keep your meals, as you asked.": 'Ich behalte deine Mahlzeiten nicht, wie du wolltest.',
  'Taken out: {0}. Tell me what it was, and I note that instead.':
    'Gestrichen: {0}. Sag mir, was es war, dann notiere ich das.',
  'That is a lot for one meal, so I ask before I note it. Is it right?':
    'Das ist viel für eine Mahlzeit, deshalb frage ich, bevor ich es notiere. Stimmt es?',
  'about {0} kcal, {1} g protein': 'etwa {0} kcal, {1} g Eiweiß',
  'about {0} kcal': 'etwa {0} kcal',
  '{0}, by your own figure': '{0}, nach deiner eigenen Angabe',
  'By your own figure': 'Nach deiner eigenen Angabe',
  '{0} (about {1} g)': '{0} (etwa {1} g)',
  "I'm not sure here; I took {0}.": 'Hier bin ich nicht sicher; angenommen habe ich: {0}.',
  'I took {0}.': 'Angenommen habe ich: {0}.',
  '{0} as {1}': '{0} als {1}',
  '{0}, of about {1} kcal and {2} g': '{0}, von etwa {1} kcal und {2} g',
  'Today so far: {0}.': 'Heute bisher: {0}.',
  'I don\'t know "{0}", so I left it out. What is in it?':
    'Ich kenne „{0}“ nicht, deshalb habe ich es weggelassen. Was ist drin?',
  "So much {0} can't be right, so I left it out. How much was it?":
    'So viel {0} kann nicht stimmen, deshalb habe ich es weggelassen. Wie viel war es?',
  "{0} of {1} can't be right, so I left it out. How much was it?":
    '{0} {1} kann nicht stimmen, deshalb habe ich es weggelassen. Wie viel war es?',
  'your own figure': 'deine eigene Angabe',
  'Yes, note it': 'Ja, notieren',
  Change: 'Ändern',
  breakfast: 'Frühstück',
  lunch: 'Mittagessen',
  dinner: 'Abendessen',
  snack: 'Snack',
  'The first session back will be shorter and lighter.': 'Die erste Einheit danach wird kürzer und leichter.',
  'Welcome back: the pause is over, and nothing was lost.':
    'Willkommen zurück: Die Pause ist vorbei, und nichts ist verloren.',
  'Get well soon.': 'Gute Besserung.',
  'Enjoy it.': 'Viel Spaß.',
  ", as you didn't say how long; tell me if it changes":
    ', weil du nicht gesagt hast, wie lange; sag Bescheid, wenn es sich ändert',
  'It breaks no streak.': 'Deine Serie bleibt bestehen.',
  'One planned session counts as rest, and your weeks on plan stay.':
    'Eine geplante Einheit zählt als Ruhe, und deine Wochen nach Plan bleiben.',
  '{0} planned sessions count as rest, and your weeks on plan stay.':
    '{0} geplante Einheiten zählen als Ruhe, und deine Wochen nach Plan bleiben.',
  'Training paused on this day': 'Training für heute pausiert',
  'Training paused on {0}': (day) => `Training pausiert ${onDay(day)}`,
  'Training paused from {0} until {1}': (from, to) => `Training pausiert ${ofDay(from)} bis ${to}`,
  'My booked places': 'Meine gebuchten Plätze',
  "I'm back": 'Ich bin wieder da',
  '{0}, estimated 1RM': '{0}, geschätztes 1RM',
  '{0}, most repetitions in a set': '{0}, meiste Wiederholungen in einem Satz',
  '{0}, longest set': '{0}, längster Satz',
  'No sets logged yet. Tell me what you lift, e.g. "bench 3x8 at 60", and I keep it.':
    'Noch keine Sätze notiert. Sag mir, was du hebst, z. B. „Bankdrücken 3x8 mit 60“, und ich behalte es.',
  'No sets logged yet. Tell me what you lift, e.g. "bench 3x8 at 60", and I follow it.':
    'Noch keine Sätze notiert. Sag mir, was du hebst, z. B. „Bankdrücken 3x8 mit 60“, und ich verfolge es.',
  'Nothing logged on {0}.': (day) => `${large(onDay(day))} ist nichts notiert.`,
  'Which of these did you mean?': 'Was davon meinst du?',
  'What else is it called?': 'Wie heißt sie noch?',
  'I don\'t know "{0}" as an exercise. {1}': '„{0}“ kenne ich nicht als Übung. {1}',
  'No {0} logged yet. Tell me your sets, e.g. "{1} 3x8", and I follow it.':
    'Noch nichts notiert für {0}. Sag mir deine Sätze, z. B. „{1} 3x8“, und ich verfolge es.',
  'I keep weight figures out of our talk, as you told me. Your training I can show you any time.':
    'Gewichtszahlen bleiben aus unserem Gespräch heraus, wie du wolltest. Dein Training kann ich dir jederzeit zeigen.',
  'No weighings yet. Two or three mornings a week are enough to see a trend.':
    'Noch kein Gewicht notiert. Zwei oder drei Morgen pro Woche reichen, um einen Trend zu sehen.',
  'Work out my food': 'Mein Essen ausrechnen',
  Strength: 'Kraft',
  Weight: 'Gewicht',
  Food: 'Essen',
  'This week is a pause.': 'Diese Woche ist Pause.',
  'This week is a pause': 'Diese Woche ist Pause',
  'No training noted yet. Check in when you come, or log a workout.':
    'Noch kein Training notiert. Check ein, wenn du kommst, oder notiere ein Training.',
  'No training yet this week': 'Diese Woche noch kein Training',
  '{0}, the {1} week in a row.': (days, nth) => `${days}, die ${Number.parseInt(nth, 10)}. Woche in Folge.`,
  '{0}; {1} in a row before it.': '{0}; davor {1} in Folge.',
  '{0} of {1} this week': 'Diese Woche {0} von {1}',
  'A week of rest by the plan': 'Nach Plan eine Ruhewoche',
  '{0}, week {1} on plan.': '{0}, Woche {1} nach Plan.',
  '{0}; {1} on plan so far.': '{0}; bisher {1} nach Plan.',
  'Trained on {0} day this week': 'Diese Woche an {0} Tag trainiert',
  'Trained on {0} days this week': 'Diese Woche an {0} Tagen trainiert',
  '{0} estimated 1RM': '{0} geschätztes 1RM',
  '{0} reps': '{0} Wdh',
  '{0} rep': '{0} Wdh',
  '{0}: {1}; {2} so far, six over three weeks or more show a trend.':
    '{0}: {1}; bisher {2}, ab sechs über drei Wochen oder mehr sieht man einen Trend.',
  '{0}: {1}, {2}, by {3} sessions.': '{0}: {1}, {2}, aus {3} Einheiten.',
  'from {0} less to {1} less': 'von {0} weniger bis {1} weniger',
  'from {0} less to {1} more': 'von {0} weniger bis {1} mehr',
  'from {0} more to {1} more': 'von {0} mehr bis {1} mehr',
  'no clear change yet ({0} a week)': 'noch keine klare Veränderung ({0} pro Woche)',
  'no clear change yet ({0} a month)': 'noch keine klare Veränderung ({0} im Monat)',
  'up about {0} a week': 'etwa {0} pro Woche mehr',
  'up about {0} a month': 'etwa {0} im Monat mehr',
  'down about {0} a week': 'etwa {0} pro Woche weniger',
  'down about {0} a month': 'etwa {0} im Monat weniger',
  'Last time, {0}: {1}.': 'Letztes Mal, {0}: {1}.',
  'The newest is also your best.': 'Das neueste ist auch dein bestes.',
  'Your best: {0}, {1}.': 'Dein bestes: {0}, {1}.',
  'Weight: {0}; {1} weighed in the last weeks, six over ten days or more show a trend.': (weight, days) =>
    `Gewicht: ${weight}; in den letzten Wochen an ${dative(days)} gewogen, ab sechs über zehn Tage oder mehr sieht man einen Trend.`,
  'single days lie up to {0} beside it': 'einzelne Tage liegen bis zu {0} daneben',
  'Weight: {0} by the trend, {1}; {2}.': 'Gewicht: {0} nach dem Trend, {1}; {2}.',
  'No meals logged in the last two weeks.': 'In den letzten zwei Wochen keine Mahlzeiten notiert.',
  '{0} whole day': '{0} ganzen Tag',
  '{0} whole days': '{0} ganzen Tagen',
  'You logged meals on {0} of the last {1}, and today.':
    'Du hast an {0} der letzten {1} Mahlzeiten notiert, und heute auch.',
  'You logged meals on {0} of the last {1}.': 'Du hast an {0} der letzten {1} Mahlzeiten notiert.',
  'Protein: about {0} g a day on the {1} you logged of the last {2}': (grams, logged, days) =>
    `Eiweiß: etwa ${grams} g am Tag; notiert hast du an ${dative(logged)} der letzten ${days}`,
  '{0}, with {1} g as target.': '{0}, das Ziel sind {1} g.',
  '{0} of about {1} kcal and {2} g': '{0} von etwa {1} kcal und {2} g',
  'Today so far: {0}: about {1} kcal and {2} g left.':
    'Heute bisher: {0}; es bleiben etwa {1} kcal und {2} g.',
  'Today so far: {0}: about {1} kcal left.': 'Heute bisher: {0}; es bleiben etwa {1} kcal.',
  'My progress': 'Mein Fortschritt',
  'It went without a session, and the plan simply goes on.':
    'Sie verging ohne Einheit, und der Plan geht einfach weiter.',
  'Records: {0}.': 'Rekorde: {0}.',
  'Your week, {0} to {1}:': 'Deine Woche, {0} bis {1}:',
  '{0} with an estimated 1RM of {1}': '{0} mit geschätztem 1RM von {1}',
  '{0} with {1}': '{0} mit {1}',
  '{0} with {1} reps': '{0} mit {1} Wdh',
  '{0} for {1}': '{0} für {1}',
  '{0} over {1}': '{0} über {1}',
  '{0} {1} in {2}': '{0} {1} in {2}',
  'Nothing is asked of you until {0}.': 'Bis {0} steht nichts an.',
  'For the coming week I can look for quiet times whenever you ask.':
    'Für die kommende Woche kann ich ruhige Zeiten suchen, wann immer du fragst.',
  '{0}, a quiet time': '{0}, eine ruhige Zeit',
  'no time yet: say "find quiet times for my plan"':
    'noch keine Zeit: Sag „such ruhige Zeiten für meinen Plan“',
  'Next: {0}, {1}, {2} minutes, {3}.': 'Als Nächstes: {0}, {1}, {2} Minuten, {3}.',
  training: 'Training',
  '{0} in reserve': '{0} in Reserve',
  '{0} second': '{0} Sekunde',
  '{0} metre': '{0} Meter',
  '{0} metres': '{0} Meter',
  'I noted nothing for {0}: how many reps, or how long?':
    'Für {0} habe ich nichts notiert: Wie viele Wiederholungen oder wie lange?',
  "{0} for {1} can't be right, so I left it out. What was it?":
    '{0} für {1} kann nicht stimmen, deshalb habe ich es weggelassen. Was war es?',
  'What else is it called, or which muscle is it for?':
    'Wie heißt sie noch, oder für welchen Muskel ist sie?',
  'I don\'t know "{0}" as an exercise, so I left it out. {1}':
    '„{0}“ kenne ich nicht als Übung, deshalb habe ich es weggelassen. {1}',
  '{0} of {1} would be unusual, so I ask before I note it. Is it right?':
    '{0} wäre ungewöhnlich für {1}, deshalb frage ich, bevor ich es notiere. Stimmt es?',
  'Yes, {0}': 'Ja, {0}',
  'Also left out for now: {0}.': 'Vorerst auch weggelassen: {0}.',
  '{0}, as last time': '{0}, wie letztes Mal',
  'With which weight did you do the {0}?': 'Mit welchem Gewicht war das: {0}?',
  'Last time ({0}): {1}.': 'Letztes Mal ({0}): {1}.',
  'That day: {0}.': 'An dem Tag: {0}.',
  "that's {0}": 'das ist {0}',
  'next {0}': 'nächstes Mal {0}',
  'a harder form, or some weight': 'eine schwerere Form oder etwas Gewicht',
  'It has stood still for three sessions: next time {0} for a new run-up.':
    'Seit drei Einheiten geht es nicht weiter: nächstes Mal {0} als neuer Anlauf.',
  'Next time the same: {0} in each set.': 'Nächstes Mal dasselbe: {0} in jedem Satz.',
  'Next time: {0}.': 'Nächstes Mal: {0}.',
  'Next time: {0} in each set.': 'Nächstes Mal: {0} in jedem Satz.',
  '{0} in {1}': '{0} in {1}',
  '{0} to warm up': '{0} zum Aufwärmen',
  '{0} (warm-up {1})': '{0} (Aufwärmen {1})',
  'about {0} lb': 'etwa {0} lb',
  'about {0} kg': 'etwa {0} kg',
  'estimated 1RM {0}': 'geschätztes 1RM {0}',
  'a record: before it was {0}': 'ein Rekord: vorher waren es {0}',
  'a record: your heaviest so far was {0}': 'ein Rekord: bisher waren {0} dein Schwerstes',
  'a record: your most reps were {0} so far': 'ein Rekord: bisher waren {0} Wiederholungen dein Bestes',
  'a record: your most reps at {0} were {1} so far':
    'ein Rekord: mit {0} waren bisher {1} Wiederholungen dein Bestes',
  'a record: your longest so far was {0}': 'ein Rekord: bisher war {0} dein Längstes',
  'a record: your farthest so far was {0}': 'ein Rekord: bisher war {0} dein Weitestes',
  'a record: your best over {0} was {1}': 'ein Rekord: über {0} war {1} dein Bestes',
}
