import type { Catalogue } from '../entry.ts'
import { large, onDay } from './grammar.ts'

/** What is a member's own: conversations, keys, what was taken back; and the news of the gym. */
export const own: Catalogue = {
  'A key for your assistant, "{0}". Whoever has it may ask in your name, also what I know of you, and book, log and change things.':
    'Ein Schlüssel für deinen Assistenten, „{0}“. Wer ihn hat, darf in deinem Namen fragen, auch was ich von dir weiß, und buchen, eintragen und ändern.',
  'A key for your assistant, "{0}". Whoever has it may ask in your name, also what I know of you, and change nothing.':
    'Ein Schlüssel für deinen Assistenten, „{0}“. Wer ihn hat, darf in deinem Namen fragen, auch was ich von dir weiß, und nichts ändern.',
  'The assistant wants it as its bearer token; it finds me at {0}.':
    'Der Assistent braucht ihn als Bearer-Token; er findet mich unter {0}.',
  'I show it this once, so copy it now. You can end it any time with /keys.':
    'Ich zeige ihn nur dieses eine Mal, kopiere ihn also jetzt. Beenden kannst du ihn jederzeit mit /keys.',
  'the address of this page with /mcp behind it': 'der Adresse dieser Seite mit /mcp dahinter',
  'the address of my web page with /mcp behind it, which the staff can tell you':
    'der Adresse meiner Webseite mit /mcp dahinter, die dir das Personal sagen kann',
  'No assistant of yours has a key. With one it can ask me in your name, for example when legs is quiet.':
    'Keiner deiner Assistenten hat einen Schlüssel. Damit kann er mich in deinem Namen fragen, zum Beispiel wann es ruhig ist.',
  'Keys with which an assistant can ask me in your name:':
    'Schlüssel, mit denen mich ein Assistent in deinem Namen fragen kann:',
  'last used {0} at {1}': (day, time) => `zuletzt benutzt ${onDay(day)} um ${time}`,
  'never used': 'nie benutzt',
  '{0}: may ask and change things, made {1}, {2}': (name, day, used) =>
    `${name}: darf fragen und ändern, erstellt ${onDay(day)}, ${used}`,
  '{0}: may only ask, made {1}, {2}': (name, day, used) =>
    `${name}: darf nur fragen, erstellt ${onDay(day)}, ${used}`,
  'New key': 'Neuer Schlüssel',
  'The key "{0}" opens nothing any more.': 'Der Schlüssel „{0}“ öffnet nichts mehr.',
  Undo: 'Rückgängig',
  'checked in': 'eingecheckt',
  'checked out': 'ausgecheckt',
  'asked how full it was': 'gefragt, wie voll es war',
  'asked when it gets quiet or busy': 'gefragt, wann es ruhig oder voll wird',
  'asked what a forecast rests on': 'gefragt, worauf eine Vorhersage beruht',
  'asked for a place in a quiet slot': 'nach einem Platz zu einer ruhigen Zeit gefragt',
  'took a place': 'einen Platz genommen',
  'gave a place back': 'einen Platz zurückgegeben',
  'looked at the places held': 'die eigenen Plätze angesehen',
  'asked how places are shared out': 'gefragt, wie Plätze verteilt werden',
  'said how a tip or a visit was': 'gesagt, wie ein Tipp oder Besuch war',
  'looked for a time for several': 'eine Zeit für mehrere gesucht',
  'set an alert': 'einen Alarm gesetzt',
  'changed what is said unasked': 'geändert, was ungefragt gesagt wird',
  'had a training plan made': 'einen Trainingsplan machen lassen',
  'looked at the training plan': 'den Trainingsplan angesehen',
  'looked for slots for the training plan': 'Zeiten für den Trainingsplan gesucht',
  'noted a workout': 'ein Training notiert',
  'looked at their progress': 'den Fortschritt angesehen',
  'took the last change back': 'die letzte Änderung rückgängig gemacht',
  'my notes of what we wrote here': 'meine Notizen zu dem, was wir hier geschrieben haben',
  'the one message you wrote me here, with my answers and my notes of it':
    'die eine Nachricht, die du mir hier geschrieben hast, mit meinen Antworten und Notizen dazu',
  'all {0} messages you wrote me here, with my answers and my notes of it':
    'alle {0} Nachrichten, die du mir hier geschrieben hast, mit meinen Antworten und Notizen dazu',
  "I would delete for good {0}. Your profile, plans and bookings stay. It can't be undone. Shall I?":
    'Ich würde endgültig löschen: {0}. Dein Profil, deine Pläne und Buchungen bleiben. Das lässt sich nicht rückgängig machen. Soll ich?',
  'There is nothing of this conversation left to forget. Your profile and your bookings are kept apart from it.':
    'Von diesem Gespräch gibt es nichts mehr zu vergessen. Dein Profil und deine Buchungen sind davon getrennt.',
  "Forgotten: all that we wrote here before this, and my notes of it. That can't be undone.":
    'Vergessen: alles, was wir hier davor geschrieben haben, und meine Notizen dazu. Das lässt sich nicht rückgängig machen.',
  'Your profile, plans and bookings are as they were.':
    'Dein Profil, deine Pläne und Buchungen sind, wie sie waren.',
  'Yes, forget it': 'Ja, vergessen',
  'No, keep it': 'Nein, behalten',
  'Forget this conversation': 'Dieses Gespräch vergessen',
  'Stop sharing it': 'Nicht mehr teilen',
  'one message': 'eine Nachricht',
  'Of this conversation I keep {0}, the first from {1}. They go after {2} days. When I answer, I read the last {3} of the past {4} hours.':
    'Von diesem Gespräch behalte ich {0}, angefangen mit {1}. Nach {2} Tagen verschwinden sie. Wenn ich antworte, lese ich die letzten {3} der vergangenen {4} Stunden.',
  'I remember nothing of this conversation.': 'Ich erinnere mich an nichts aus diesem Gespräch.',
  'What we spoke of before that: {0}': 'Worüber wir davor gesprochen haben: {0}',
  'I have no notes of anything before that.': 'Zu allem davor habe ich keine Notizen.',
  'What you write here may teach the language model since {0}.':
    'Was du hier schreibst, darf das Sprachmodell schulen, seit {0}.',
  'Your profile and your bookings are kept apart from it.':
    'Dein Profil und deine Buchungen sind davon getrennt.',
  'Names, numbers, addresses and links are taken out, and whatever is about body, health or food is left out whole.':
    'Namen, Zahlen, Adressen und Links werden entfernt, und was Körper, Gesundheit oder Essen betrifft, bleibt ganz weg.',
  'You share your conversations already.': 'Du teilst deine Gespräche schon.',
  'Thank you. What you write from now on, and what I answer, may teach the language model.':
    'Danke. Was du ab jetzt schreibst und was ich antworte, darf das Sprachmodell schulen.',
  'You can stop at any time: just say so.': 'Du kannst jederzeit aufhören: Sag es einfach.',
  'Stopped: none of your conversations is used to teach the language model any more. What it has learned already stays in it.':
    'Beendet: Keins deiner Gespräche wird mehr benutzt, um das Sprachmodell zu schulen. Was es schon gelernt hat, bleibt darin.',
  'Your conversations are not used to teach the language model.':
    'Deine Gespräche werden nicht benutzt, um das Sprachmodell zu schulen.',
  'From {0}: {1}': 'Von {0}: {1}',
  '{0} at {1}: there are none for now; there was 1.': '{0} bei {1}: vorerst keine; es gab 1.',
  '{0} at {1}: there are none for now; there were {2}.': '{0} bei {1}: vorerst keine; es gab {2}.',
  'New at {0}: there are {1} {2} now, {3} more.': 'Neu bei {0}: jetzt {1} {2}, {3} mehr.',
  '{0} at {1}: {2} now, {3} fewer.': '{0} bei {1}: jetzt {2}, {3} weniger.',
  '{0} at {1}: {2}, as before.': '{0} bei {1}: {2}, wie bisher.',
  "Your place on {0} can't be kept, sorry: shall I find you another time?": (when) =>
    `Dein Platz ${onDay(when)} lässt sich leider nicht halten: Soll ich dir eine andere Zeit suchen?`,
  "Your {0} places on {1} can't be kept, sorry: shall I find you another time?": (places, when) =>
    `Deine ${places} Plätze ${onDay(when)} lassen sich leider nicht halten: Soll ich dir eine andere Zeit suchen?`,
  'Change of plan: {0} is open as usual {1}.': (gym, when) =>
    `Planänderung: ${gym} hat ${onDay(when)} wie üblich geöffnet.`,
  'Correction from {0}: what I told you of the {1} is not so.': (gym, what) =>
    `Korrektur von ${gym}: Was ich dir zu diesen Geräten gesagt habe (${large(what)}), stimmt nicht.`,
  'Correction from {0}: please disregard my last news ("{1}").':
    'Korrektur von {0}: Bitte vergiss meine letzte Nachricht („{1}“).',
  'Thanks, noted.': 'Danke, notiert.',
  'Undone: the check-in is as it was before.': 'Rückgängig gemacht: Das Einchecken ist wie zuvor.',
  'Undone: the check-out is as it was before.': 'Rückgängig gemacht: Das Auschecken ist wie zuvor.',
  'Undone: the place went back.': 'Rückgängig gemacht: Der Platz ist zurückgegeben.',
  'Undone: the place is yours again.': 'Rückgängig gemacht: Der Platz gehört wieder dir.',
  'Undone: your alerts are as they were before.': 'Rückgängig gemacht: Deine Alarme sind wie zuvor.',
  'Undone: what you hear unasked is as it was before.':
    'Rückgängig gemacht: Was du ungefragt hörst, ist wie zuvor.',
  'Undone: your profile is as it was before.': 'Rückgängig gemacht: Dein Profil ist wie zuvor.',
  'Undone: the weighing is taken out.': 'Rückgängig gemacht: Das Wiegen ist gestrichen.',
  'Undone: your answer is as it was before, and what it kept is gone.':
    'Rückgängig gemacht: Deine Antwort ist wie zuvor, und was sie behalten hat, ist weg.',
  'Undone: your target is as it was before.': 'Rückgängig gemacht: Dein Ziel ist wie zuvor.',
  'Undone: your training plan is as it was before.': 'Rückgängig gemacht: Dein Trainingsplan ist wie zuvor.',
  'Undone: the exercise is back.': 'Rückgängig gemacht: Die Übung ist wieder da.',
  'Undone: your meal plan is as it was before.': 'Rückgängig gemacht: Dein Essensplan ist wie zuvor.',
  'Undone: the meal is back.': 'Rückgängig gemacht: Die Mahlzeit ist wieder da.',
  'Undone: those sets are taken out.': 'Rückgängig gemacht: Diese Sätze sind gestrichen.',
  'Undone: the meal is taken out.': 'Rückgängig gemacht: Die Mahlzeit ist gestrichen.',
  'Undone: that key opens nothing.': 'Rückgängig gemacht: Dieser Schlüssel öffnet nichts.',
  'Undone: the key opens again.': 'Rückgängig gemacht: Der Schlüssel öffnet wieder.',
  'Undone: your pauses are as they were before.': 'Rückgängig gemacht: Deine Pausen sind wie zuvor.',
  'Undone: whether you share your conversations is as it was before.':
    'Rückgängig gemacht: Ob du deine Gespräche teilst, ist wie zuvor.',
  'Undone: the settings are as they were before.': 'Rückgängig gemacht: Die Einstellungen sind wie zuvor.',
  'Undone: the keys are as they were before.': 'Rückgängig gemacht: Die Schlüssel sind wie zuvor.',
  'Undone: what you thought of the answer is as it was before.':
    'Rückgängig gemacht: Deine Meinung zur Antwort ist wie zuvor.',
  'Undone: it is as it was before.': 'Rückgängig gemacht: Es ist wie zuvor.',
  'Undone: your settings are as they were before.':
    'Rückgängig gemacht: Deine Einstellungen sind wie vorher.',
  'Undone: the language model is the one it was before.':
    'Rückgängig gemacht: Das Sprachmodell ist wieder das vorherige.',
}
