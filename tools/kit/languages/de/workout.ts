import type { Catalogue } from '../entry.ts'
import { dative, large, onDay } from './grammar.ts'

/** Training plans: their sessions, rules, swaps and words. */
export const workout: Catalogue = {
  'Keep it after all': 'Doch behalten',
  'Yes, keep it': 'Ja, behalten',
  'No, just this once': 'Nein, nur dieses Mal',
  "I don't keep it, as you asked.": 'Ich behalte es nicht, wie du wolltest.',
  'Not kept yet: shall I keep it and your allergies? Then it follows your weight and goal, and you can have it deleted any time.':
    'Noch nicht gespeichert: Soll ich ihn mit deinen Allergien behalten? Dann richtet er sich nach deinem Gewicht und Ziel, und du kannst ihn jederzeit löschen lassen.',
  'Not kept yet: shall I keep it? Then it follows your weight and goal, and you can have it deleted any time.':
    'Noch nicht gespeichert: Soll ich ihn behalten? Dann richtet er sich nach deinem Gewicht und Ziel, und du kannst ihn jederzeit löschen lassen.',
  'Not kept yet: shall I keep it and your limits? Then I show you each session on its day, and you can have it deleted any time.':
    'Noch nicht gespeichert: Soll ich ihn mit deinen Einschränkungen behalten? Dann zeige ich dir jede Einheit an ihrem Tag, und du kannst ihn jederzeit löschen lassen.',
  'Not kept yet: shall I keep it? Then I show you each session on its day, and you can have it deleted any time.':
    'Noch nicht gespeichert: Soll ich ihn behalten? Dann zeige ich dir jede Einheit an ihrem Tag, und du kannst ihn jederzeit löschen lassen.',
  'You need: {0}.': 'Du brauchst: {0}.',
  'It trains your {0}.': 'Trainiert wird: {0}.',
  'It trains your {0}, then your {1}.': 'Trainiert wird: {0}; außerdem: {1}.',
  'My {0}': 'Mein Verlauf: {0}',
  'you train {0} now ({1} before)': 'du trainierst jetzt {0} (vorher {1})',
  'you have {0} minutes now ({1} before)': 'du hast jetzt {0} Minuten (vorher {1})',
  'your level is {0} now ({1} before)': 'jetzt {0} (vorher {1})',
  'you are pregnant': 'du bist schwanger',
  'you are no longer pregnant': 'du bist nicht mehr schwanger',
  'your goal is {0} now ({1} before)': 'dein Ziel ist jetzt {0} (vorher {1})',
  'your limits are different': 'deine Einschränkungen sind andere',
  'you have other equipment': 'du hast andere Geräte',
  'your age is different': 'dein Alter ist ein anderes',
  '{0} more a week': '{0} mehr pro Woche',
  '{0} less a week': '{0} weniger pro Woche',
  '{0} more in the longest session': '{0} mehr in der längsten Einheit',
  '{0} less in the longest session': '{0} weniger in der längsten Einheit',
  '{0} week more': '{0} Woche mehr',
  '{0} weeks more': '{0} Wochen mehr',
  '{0} week less': '{0} Woche weniger',
  '{0} weeks less': '{0} Wochen weniger',
  '{0} a week for {1}': '{0} pro Woche für {1}',
  'new: {0}': 'neu: {0}',
  'no longer: {0}': 'nicht mehr dabei: {0}',
  'Your {0} weeks are done. Shall I plan the next ones?':
    'Deine {0} Wochen sind geschafft. Soll ich die nächsten planen?',
  '{0} is a day to rest.': (day) => `${large(onDay(day))} ist Ruhetag.`,
  'Next is {0}: {1}.': 'Als Nächstes kommt {0}: {1}.',
  'It is done.': 'Sie ist erledigt.',
  'No session is left in this plan.': 'In diesem Plan ist keine Einheit mehr offen.',
  'It keeps {0} of {1} rules of good training.': 'Er hält {0} von {1} Regeln guten Trainings ein.',
  'Knowingly not, or not wholly:': 'Bewusst nicht oder nicht ganz:',
  'Kept, among others:': 'Eingehalten, unter anderem:',
  'Why this plan?': 'Warum dieser Plan?',
  'Find quiet times': 'Ruhige Zeiten suchen',
  'Plan the next weeks': 'Nächste Wochen planen',
  '{0} is taken': '{0}: besetzt',
  'The week': 'Die Woche',
  '{0}: {1}, yours already.': '{0}: {1}, hast du schon.',
  '{0}: {1}, no quiet time left.': '{0}: {1}, keine ruhige Zeit mehr frei.',
  'Tap it and the place is yours.': 'Tipp sie an, und der Platz gehört dir.',
  'Tap each one you want.': 'Tipp jede an, die du willst.',
  '{0} goes from {1} to {2}, where there is room.': '{0} wandert von {1} auf {2}, dort ist Platz.',
  'Keep the planned days': 'Bei den geplanten Tagen bleiben',
  'One applies': 'Etwas trifft zu',
  'Keep the old one': 'Den alten behalten',
  'First more repetitions up to the top of the range, then 2 to 10 % more weight.':
    'Erst mehr Wiederholungen bis zum oberen Ende der Spanne, dann 2 bis 10 % mehr Gewicht.',
  'Nothing in it says how it gets harder: no range of repetitions, and every week the same.':
    'Nichts darin sagt, wie es schwerer wird: keine Spanne von Wiederholungen und jede Woche dasselbe.',
  'No set need go to failure, and barbell, machine or band are as good as each other if the set is hard.':
    'Kein Satz muss bis zum Versagen gehen, und Langhantel, Maschine oder Band sind gleich gut, wenn der Satz schwer ist.',
  'Week {0} has about half the sets, to recover; missed sessions and stalls make it lighter too.':
    'Woche {0} hat etwa die Hälfte der Sätze, zum Erholen; ausgefallene Einheiten und Stillstand machen es auch leichter.',
  'No easier week in {0}.': 'Keine leichtere Woche in {0}.',
  '{0} more minutes of brisk walking, cycling or the like':
    'noch {0} Minuten zügiges Gehen, Radfahren oder Ähnliches',
  'an hour of being active on every day, as your age needs':
    'jeden Tag eine Stunde Bewegung, wie dein Alter sie braucht',
  'strength on a third day': 'Krafttraining an einem dritten Tag',
  '{0} minutes of endurance work a week (a hard minute counts twice), strength on {1}': (minutes, days) =>
    `${minutes} Minuten Ausdauer pro Woche (eine harte Minute zählt doppelt), Krafttraining an ${dative(days)}`,
  '{0}, balance on {1}': (what, days) => `${what}, Gleichgewicht an ${dative(days)}`,
  'In it: {0}.': 'Drin sind: {0}.',
  'In it: {0}. Left for the other days: {1}.': 'Drin sind: {0}. Für die anderen Tage bleibt: {1}.',
  'As far as your midwife or doctor agrees.': 'Soweit deine Hebamme oder dein Arzt zustimmt.',
  'strength on {0} more day': 'Krafttraining an {0} weiteren Tag',
  'strength on {0} more days': 'Krafttraining an {0} weiteren Tagen',
  'balance on {0} more day': 'Gleichgewicht an {0} weiteren Tag',
  'balance on {0} more days': 'Gleichgewicht an {0} weiteren Tagen',
  'There is no lifting in it.': 'Es ist kein Krafttraining drin.',
  'Some lifting beats none: it fits into the {0} you have.':
    'Etwas Krafttraining ist besser als keins: Es passt in deine Zeit ({0}).',
  'Squat, hinge, and pushing and pulling both ways are in every week, evenly.':
    'Kniebeuge, Hüftbeuge sowie Drücken und Ziehen in beide Richtungen kommen jede Woche vor, ausgewogen.',
  '{0} of {1} minutes': '{0} zu je {1} Minuten',
  'Without {0}: nothing of it fits what you have and may do.':
    'Es fehlt: {0}. Nichts davon passt zu dem, was du hast und darfst.',
  'Without {0}: no room for it in {1}.': (what, time) =>
    `Es fehlt: ${what}. In ${dative(time)} ist dafür kein Platz.`,
  'Not even: {0}, for the same reason.': 'Nicht ausgewogen: {0}, aus demselben Grund.',
  'Not even: {0}.': 'Nicht ausgewogen: {0}.',
  '{0} sets of pushing to {1} of pulling': '{0} Sätze Drücken gegen {1} Ziehen',
  '{0} sets for quads to {1} for hamstrings': '{0} Sätze Quadrizeps gegen {1} Beinbizeps',
  '{0} a week, each on its own day.': '{0} pro Woche, jede an einem eigenen Tag.',
  'Not every week has {0} on as many days.': 'Nicht jede Woche hat {0} an ebenso vielen Tagen.',
  'Up to {0} minutes, warming up, setting up and rests included.':
    'Bis zu {0} Minuten, mit Aufwärmen, Aufbauen und Pausen.',
  'A session takes {0} minutes, and you have {1}.': 'Eine Einheit dauert {0} Minuten, und du hast {1}.',
  'A session takes longer than it says.': 'Eine Einheit dauert länger, als sie angibt.',
  'a session with nothing in it': 'eine Einheit, in der nichts ist',
  'Nobody can do that': 'Das kann niemand',
  'Every exercise is one we know, with sets, repetitions and rest.':
    'Jede Übung ist eine, die wir kennen, mit Sätzen, Wiederholungen und Pause.',
  'You have not what it takes for': 'Dafür fehlt dir etwas',
  'Everything can be done with what you have.': 'Alles geht mit dem, was du hast.',
  'You named no limits.': 'Du hast keine Einschränkungen genannt.',
  'Nothing in it speaks against your limits. If something hurts, leave it and tell me.':
    'Nichts darin spricht gegen deine Einschränkungen. Wenn etwas wehtut, lass es und sag es mir.',
  'Against your limits': 'Gegen deine Einschränkungen',
  'Too hard to learn for your level': 'Zu schwer zu lernen für dein Niveau',
  'Nothing in it is above your level.': 'Nichts darin ist über deinem Niveau.',
  'You said you do not like': 'Du hast gesagt, dass du das nicht magst',
  'Nothing in it that you said you do not like.': 'Nichts darin, was du nicht magst.',
  'Nothing can take its place': 'Dafür gibt es keinen Ersatz',
  'For every exercise there is another one, in case its place is taken.':
    'Für jede Übung gibt es eine andere, falls etwas besetzt ist.',
  'About training for strength, which is not the goal: loads are lighter on purpose.':
    'Gilt für Training auf Kraft, und das ist nicht das Ziel: Die Gewichte sind mit Absicht leichter.',
  '{0} a week with weights instead of two': '{0} pro Woche mit Gewichten statt zwei',
  'fewer than two sets of a first lift': 'weniger als zwei Sätze einer ersten Übung',
  'a session begins with a small muscle': 'eine Einheit beginnt mit einem kleinen Muskel',
  'Not all that strength wants: {0}.': 'Nicht alles, was Kraft verlangt: {0}.',
  'The big lift comes first, {0} sets or more, up to about {1} % of what you can lift once.':
    'Die große Übung kommt zuerst, mit {0} Sätzen oder mehr, bis etwa {1} % von dem, was du einmal heben kannst.',
  'no weights to set a load with; slower and harder variations take their place':
    'keine Gewichte, mit denen sich eine Last einstellen lässt; langsamere und schwerere Varianten treten an ihre Stelle',
  'first lifts of about {0} % instead of 80 % and more, because you should not strain':
    'erste Übungen mit etwa {0} % statt 80 % und mehr, weil du dich nicht überanstrengen solltest',
  'first lifts of about {0} % instead of 80 % and more': 'erste Übungen mit etwa {0} % statt 80 % und mehr',
  'About training for power; none of it is planned here.':
    'Gilt für Training auf Schnellkraft; davon ist hier nichts geplant.',
  '{0} with weights, where {1} to {2} suit your level':
    '{0} mit Gewichten, wo {1} bis {2} zu deinem Niveau passen',
  'less than three minutes of rest after heavy sets': 'weniger als drei Minuten Pause nach schweren Sätzen',
  'heavier than a novice begins': 'schwerer, als man anfängt',
  '{0} with weights, loads and rests suit your level.':
    '{0} mit Gewichten; Lasten und Pausen passen zu deinem Niveau.',
  'Not as usual for your level: {0}.': 'Nicht wie üblich für dein Niveau: {0}.',
  'lighter than 8 to 12 possible repetitions, to be gentle':
    'leichter als 8 bis 12 mögliche Wiederholungen, um dich zu schonen',
  'lighter than 8 to 12 possible repetitions, as endurance wants it':
    'leichter als 8 bis 12 mögliche Wiederholungen, wie Ausdauer es verlangt',
  'lighter than 8 to 12 possible repetitions': 'leichter als 8 bis 12 mögliche Wiederholungen',
  'The other days are for endurance.': 'Die anderen Tage sind für Ausdauer.',
  'You have no more days.': 'Mehr Tage hast du nicht.',
  'You asked for more days.': 'Du wolltest mehr Tage.',
  'About training for muscle, which is not the goal.':
    'Gilt für Training auf Muskelaufbau, und das ist nicht das Ziel.',
  'Any load from about a third to six sevenths of your best will do, since every set is hard.':
    'Jede Last von etwa einem Drittel bis sechs Siebteln deines Besten reicht, weil jeder Satz schwer ist.',
  'Too light, too heavy or too easy to build muscle: {0} and others.':
    'Zu leicht, zu schwer oder zu locker für Muskelaufbau: {0} und andere.',
  'Too light, too heavy or too easy to build muscle: {0}.':
    'Zu leicht, zu schwer oder zu locker für Muskelaufbau: {0}.',
  'no exercise for {0} fits what you have and may do':
    'keine Übung für {0} passt zu dem, was du hast und darfst',
  '{0}; a second day would help most.': '{0}; ein zweiter Tag würde am meisten helfen.',
  '{0} of {1} minutes hold no more': 'mehr passt nicht in deine Zeit ({0} zu je {1} Minuten)',
  '{0} of {1} minutes hold no more beside the rest':
    'neben dem Rest passt nicht mehr in deine Zeit ({0} zu je {1} Minuten)',
  'more sets in one session would not be done well; another day would make room':
    'mehr Sätze in einer Einheit würden nicht gut ausgeführt; ein weiterer Tag würde Platz schaffen',
  'the goal needs less for them': 'das Ziel braucht für sie weniger',
  'Every main muscle has {0} sets a week or more.': 'Jeder Hauptmuskel hat {0} Sätze pro Woche oder mehr.',
  'Every main muscle has {0}.': 'Jeder Hauptmuskel hat {0}.',
  'Under {0} sets a week: {1} with {2}.': 'Unter {0} Sätzen pro Woche: {1} mit {2}.',
  '{0} is what most growth takes, and that is not the goal; fewer keep muscle and build some.':
    'Für das meiste Wachstum braucht es {0}, und das ist nicht das Ziel; weniger erhalten Muskeln und bauen etwas auf.',
  'Every main muscle is trained on two days a week or more.':
    'Jeder Hauptmuskel wird an zwei Tagen pro Woche oder öfter trainiert.',
  'Two days a week: no muscle.': 'Zwei Tage pro Woche: kein Muskel.',
  'Two days a week: not {0}.': 'Zwei Tage pro Woche, aber nicht: {0}.',
  'The plan does not say how many sets a week each muscle has.':
    'Der Plan sagt nicht, wie viele Sätze pro Woche jeder Muskel hat.',
  'A set counts in full for the muscles it is for, and half for those that help.':
    'Ein Satz zählt ganz für die Muskeln, für die er da ist, und halb für die, die helfen.',
  'The sets a week are counted wrongly for {0}.': 'Die Sätze pro Woche sind falsch gezählt für: {0}.',
  'No muscle has more than {0} sets a week, nor more than {1} a session.':
    'Kein Muskel hat mehr als {0} Sätze pro Woche oder mehr als {1} pro Einheit.',
  '{0} {1} a week ({2} at the most)': '{0} {1} pro Woche (höchstens {2})',
  '{0} {1} in one session ({2})': '{0} {1} in einer Einheit ({2})',
  'Too much to recover from: {0}.': 'Zu viel, um sich davon zu erholen: {0}.',
  days: 'Tage',
  length: 'Dauer',
  level: 'Niveau',
  goal: 'Ziel',
  'Change my plan': 'Meinen Plan ändern',
  '{0} more': '{0} weitere',
  'Your training plan still has {0}. Shall I change it?':
    'In deinem Trainingsplan steht noch: {0}. Soll ich ihn ändern?',
  'Your training plan is still for the {0} before. Shall I change it?':
    'Dein Trainingsplan passt noch zum alten Stand ({0}). Soll ich ihn ändern?',
  ', your place at {0}': ', dein Platz um {0}',
  'Your plan fits that already, so nothing changes.': 'Dein Plan passt schon dazu, also ändert sich nichts.',
  'The plan before is yours again.': 'Der vorige Plan gilt wieder.',
  'Kept. Your first session is {0} on {1}.': (session, day) =>
    `Gespeichert. Deine erste Einheit: ${session}, ${onDay(day)}.`,
  'Kept.': 'Gespeichert.',
  'Before you start: heart or blood pressure trouble, chest pain, fainting, a lasting illness, medicine for one, a bad joint, or a doctor who wants you supervised? Then see a doctor first.':
    'Bevor du anfängst: Probleme mit Herz oder Blutdruck, Brustschmerzen, Ohnmacht, eine chronische Krankheit, Medikamente dagegen, ein krankes Gelenk oder ein Arzt, der dich nur unter Aufsicht trainieren lässt? Dann geh zuerst zum Arzt.',
  'one day a week over {0} weeks': 'ein Tag pro Woche über {0} Wochen',
  '{0} days a week over {1} weeks': '{0} Tage pro Woche über {1} Wochen',
  '{0}, for {1}': '{0}, Ziel: {1}',
  'Your new plan: {0}.': 'Dein neuer Plan: {0}.',
  'Your plan: {0}.': 'Dein Plan: {0}.',
  'What changed: {0}; and {1} more.': 'Was sich geändert hat: {0}; und {1} weitere.',
  'What changed: {0}.': 'Was sich geändert hat: {0}.',
  '{0} minutes a session': '{0} Minuten pro Einheit',
  'Six days at the most: one is for rest.': 'Höchstens sechs Tage: Einer ist zum Ausruhen da.',
  'I took {0}; tell me if that is off.': 'Angenommen habe ich: {0}. Sag Bescheid, wenn das nicht stimmt.',
  "I don't know {0}, so the plan doesn't heed it.":
    'Ich kenne {0} nicht, deshalb berücksichtigt der Plan das nicht.',
  'It begins easier, since you come back from a break.':
    'Er beginnt leichter, weil du aus einer Pause kommst.',
  'Ask your midwife or doctor before you start.': 'Frag deine Hebamme oder deinen Arzt, bevor du anfängst.',
  'Keep it gentle, and stay inside what your doctor allows.':
    'Lass es sanft angehen und bleib bei dem, was dein Arzt erlaubt.',
  '{0} x {1} to {2}': '{0} x {1} bis {2}',
  '{0} seconds': '{0} Sekunden',
  '{0} minutes': '{0} Minuten',
  '{0}, hard': '{0}, intensiv',
  '{0}, easy enough to talk': '{0}, so locker, dass du reden kannst',
  '{0} a side': '{0} pro Seite',
  '{0}, rest {1}': '{0}, Pause {1}',
  '{0} with {1}, rest {2}': '{0} mit {1}, Pause {2}',
  'Then {0}': 'Dann {0}',
  'In turn, {0}': 'Im Wechsel: {0}',
  '{0}, about {1} minutes': '{0}, etwa {1} Minuten',
  '{0}, stop each set with {1} left': '{0}, in jedem Satz {1} in Reserve lassen',
  'An easier week, to recover in.': 'Eine leichtere Woche, zum Erholen.',
  'Easy, to get back into it.': 'Locker, zum Wiedereinstieg.',
  '{0} and {1} more': '{0} und {1} weitere',
  'Nothing I know trains the same with what is there. Leave {0} out today.':
    'Ich kenne nichts, was mit dem, was da ist, dasselbe trainiert. Lass das heute weg: {0}.',
  'Instead of {0}: {1}.': 'Statt {0}: {1}.',
  'All train your {0} first.': 'Trainiert wird damit vor allem: {0}.',
  '{0} instead of {1}, for today only: {2}.': '{0} statt {1}, nur für heute: {2}.',
  '{0} instead of {1}, from {2} on: {3}.': (to, from, day, sets) =>
    `${to} statt ${from}, ab ${day}: ${sets}.`,
  'If that is taken too: {0}.': 'Wenn das auch besetzt ist: {0}.',
  "Stop that one for today. If the pain is sharp, comes with swelling or doesn't settle in a few days, have it looked at before you load it again.":
    'Lass diese Übung für heute. Wenn der Schmerz stechend ist, mit Schwellung kommt oder in ein paar Tagen nicht nachlässt, lass ihn ansehen, bevor du wieder belastest.',
  'Where does it hurt?': 'Wo tut es weh?',
  'Spare my {0} from now on': 'Ab jetzt schonen: {0}',
  "Today's session": 'Einheit von heute',
  done: 'erledigt',
  '{0} day': '{0} Tag',
  '{0} days': '{0} Tage',
  '{0} week': '{0} Woche',
  '{0} weeks': '{0} Wochen',
  '{0} session': '{0} Einheit',
  '{0} sessions': '{0} Einheiten',
  '{0} set': '{0} Satz',
  '{0} sets': '{0} Sätze',
  '{0} minute': '{0} Minute',
  '"{0}"': '„{0}“',

  // Sources.
  'what you asked for': 'was du wolltest',
  'our catalogue': 'unser Katalog',
  'convention of coaches, no trial behind it': 'Übereinkunft von Trainern, ohne Studie dahinter',
  'ACSM 2026 (by its summaries)': 'ACSM 2026 (nach den Zusammenfassungen)',
  'ACSM 2009, doi 10.1249/MSS.0b013e3181915670; a rule of thumb':
    'ACSM 2009, doi 10.1249/MSS.0b013e3181915670; eine Faustregel',
  'Schoenfeld 2017, doi 10.1080/02640414.2016.1210197; ACSM 2026 (by its summaries)':
    'Schoenfeld 2017, doi 10.1080/02640414.2016.1210197; ACSM 2026 (nach den Zusammenfassungen)',
  'Pelland 2024 (preprint)': 'Pelland 2024 (Vorabdruck)',
  'Schoenfeld 2017, doi 10.1519/JSC.0000000000002200 (not checked by us)':
    'Schoenfeld 2017, doi 10.1519/JSC.0000000000002200 (von uns nicht geprüft)',

  // Parts of the body that are spared, and states.
  knees: 'Knie',
  hips: 'Hüfte',
  elbows: 'Ellbogen',
  wrists: 'Handgelenke',
  'ankles and feet': 'Sprunggelenke und Füße',
  neck: 'Nacken',
  pregnancy: 'Schwangerschaft',
  'high blood pressure': 'Bluthochdruck',
  hernia: 'Leistenbruch',
  balance: 'Gleichgewicht',
  'no jumping': 'kein Springen',
  'nothing overhead': 'nichts über Kopf',
  'My knees': 'Meine Knie',
  'My hips': 'Meine Hüfte',
  'My lower back': 'Mein unterer Rücken',
  'My upper back': 'Mein oberer Rücken',
  'My shoulders': 'Meine Schultern',
  'My elbows': 'Meine Ellbogen',
  'My wrists': 'Meine Handgelenke',
  'My ankles and feet': 'Meine Sprunggelenke und Füße',
  'My neck': 'Mein Nacken',
  'My pregnancy': 'Meine Schwangerschaft',
  'My high blood pressure': 'Mein Bluthochdruck',
  'My hernia': 'Mein Leistenbruch',
  'My balance': 'Mein Gleichgewicht',
  'My no jumping': 'Nicht springen',
  'My nothing overhead': 'Nichts über Kopf',
}
