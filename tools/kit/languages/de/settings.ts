import type { Catalogue } from '../entry.ts'

export const settings: Catalogue = {
  'reminders of your places': 'Erinnerungen an deine Plätze',
  'alerts you have set': 'Hinweise, um die du gebeten hast',
  'hints at quiet times': 'Tipps für ruhige Zeiten',
  'times for your groups': 'Termine deiner Gruppen',
  'the summary on Sundays': 'den Rückblick am Sonntag',
  'news of the gym': 'Neues aus dem Studio',
  'kilograms and centimetres': 'Kilogramm und Zentimeter',
  'pounds and feet': 'Pfund (lb) und Fuß',
  'stone for the body, kilograms on the bar': 'Stone für den Körper, Kilogramm auf der Stange',
  'Quiet hours: none': 'Ruhezeit: keine',
  'from {0} to {1}': 'von {0} bis {1}',
  'Name: none yet': 'Name: noch keiner',
  'Name: {0}': 'Name: {0}',
  'Language: as in your app': 'Sprache: wie in deiner App',
  'Language: {0}': 'Sprache: {0}',
  'Clock: 12 hours (6 pm)': 'Uhr: 12 Stunden (6 pm)',
  'Clock: 24 hours (18:00)': 'Uhr: 24 Stunden (18:00)',
  'Units: kilograms, until you say another': 'Einheiten: Kilogramm, bis du es anders sagst',
  'Units: {0}': 'Einheiten: {0}',
  "Time zone: the gym's, {0}": 'Zeitzone: die des Studios, {0}',
  'Time zone: {0}': 'Zeitzone: {0}',
  "Quiet hours: the gym's, {0}": 'Ruhezeit: die des Studios, {0}',
  'Quiet hours: {0}': 'Ruhezeit: {0}',
  'Unasked messages: all': 'Nachrichten von mir aus: alle',
  'Unasked messages: none': 'Nachrichten von mir aus: keine',
  'Unasked messages: without {0}': 'Nachrichten von mir aus: alle außer {0}',
  'Unasked messages: all off, until you want them again':
    'Nachrichten von mir aus: alle aus, bis du sie wieder möchtest',
  'Calories, grams and body weight: hidden': 'Kalorien, Gramm und Körpergewicht: ausgeblendet',
  'Calories, grams and body weight: shown': 'Kalorien, Gramm und Körpergewicht: sichtbar',
  'Our conversation: forgotten as we go': 'Unser Gespräch: wird gleich wieder vergessen',
  'Our conversation: remembered for a while': 'Unser Gespräch: bleibt eine Weile in Erinnerung',
  'This is how I speak with you:': 'So spreche ich mit dir:',
  'That is how it is already, so I changed nothing.': 'So ist es schon, ich habe nichts geändert.',
  'I call you {0} from now on.': 'Ich nenne dich ab jetzt {0}.',
  'From now on you see no calories, no grams of what to eat and no body weight: portions in hands and plates instead. Your plans stay the same.':
    'Ab jetzt siehst du keine Kalorien, keine Gramm beim Essen und kein Körpergewicht, sondern Portionen in Händen und Tellern. Deine Pläne bleiben dieselben.',
  'Calories, grams and body weight are shown again.':
    'Kalorien, Gramm und Körpergewicht sind wieder zu sehen.',
  'From now on I forget what we write as soon as it is answered. Only the last message stays until your next one, so that you can answer me. Your profile, plans and places are kept as before.':
    'Ab jetzt vergesse ich, was wir schreiben, sobald es beantwortet ist. Nur die letzte Nachricht bleibt bis zu deiner nächsten, damit du mir antworten kannst. Dein Profil, deine Pläne und deine Plätze bleiben wie bisher.',
  'From now on I remember our conversation for a while again.':
    'Ab jetzt merke ich mir unser Gespräch wieder eine Weile.',
  "Your clock is {0} now: your quiet hours go by it. What happens in the gym is told by the gym's clock.":
    'Deine Uhr ist jetzt die von {0}: Danach richtet sich deine Ruhezeit. Was im Studio geschieht, sage ich nach der Uhr des Studios.',
  'Done. {0}.': 'Erledigt. {0}.',
  'I speak English with you from now on.': 'Ab jetzt spreche ich Deutsch mit dir.',
  'I no longer send you {0}.': 'Ich schicke dir nicht mehr: {0}.',
  'I send you {0} again.': 'Ich schicke dir wieder: {0}.',
  'What shall I call you? Say for example "call me Sam".':
    'Wie soll ich dich nennen? Sag zum Beispiel „nenn mich Sam“.',
  'Which language shall I speak?': 'Welche Sprache soll ich sprechen?',
  'How do you read the clock?': 'Wie liest du die Uhr?',
  'Which units do you think in?': 'In welchen Einheiten denkst du?',
  'Send me your location, or say a town: "my time zone is Madrid".':
    'Schick mir deinen Standort oder nenne eine Stadt: „meine Zeitzone ist Madrid“.',
  'When shall I not write to you? Say for example "quiet from 21 to 8".':
    'Wann soll ich dir nicht schreiben? Sag zum Beispiel „Ruhe von 21 bis 8 Uhr“.',
  'What shall I no longer send, or send again?': 'Was soll ich nicht mehr schicken oder wieder schicken?',
  'Shall I hide or show them?': 'Soll ich sie ausblenden oder zeigen?',
  'Shall I remember what we write?': 'Soll ich mir merken, was wir schreiben?',
  Language: 'Sprache',
  'Unasked messages': 'Nachrichten',
  'Quiet hours': 'Ruhezeit',
  'Calories and weight': 'Kalorien und Gewicht',
  More: 'Mehr',
  Units: 'Einheiten',
  Clock: 'Uhr',
  'Time zone': 'Zeitzone',
  'Our conversation': 'Unser Gespräch',
  Name: 'Name',
  'As in my app': 'Wie in meiner App',
  '24 hours (18:00)': '24 Stunden (18:00)',
  '12 hours (6 pm)': '12 Stunden (6 pm)',
  Kilograms: 'Kilogramm',
  Pounds: 'Pfund (lb)',
  Stone: 'Stone',
  "The gym's": 'Wie das Studio',
  'No quiet hours': 'Keine Ruhezeit',
  '{0}: on': '{0}: an',
  '{0}: off': '{0}: aus',
  'Show them': 'Zeigen',
  'Hide them': 'Ausblenden',
  'Remember it': 'Merken',
  'Forget as we go': 'Gleich vergessen',
  'All on again': 'Alle wieder an',
  'All unasked messages are off just now; "resume" brings them back.':
    'Gerade sind alle Nachrichten von mir aus abgeschaltet; mit /resume kommen sie wieder.',
  'Forget what was before': 'Auch das Bisherige vergessen',
  'All settings': 'Alle Einstellungen',
  'I couldn\'t read "{0}" as a setting, so nothing was changed. Say for example "speak German", "quiet from 21 to 8" or "12 hour clock".':
    'Ich konnte „{0}“ nicht als Einstellung lesen und habe nichts geändert. Sag zum Beispiel „sprich Englisch“, „Ruhe von 21 bis 8 Uhr“ oder „12-Stunden-Uhr“.',
  "I can't call you that: a name has letters, and forty at most. Nothing was changed.":
    'So kann ich dich nicht nennen: Ein Name hat Buchstaben, höchstens vierzig. Ich habe nichts geändert.',
  "That doesn't fit this setting, so nothing was changed.":
    'Das passt nicht zu dieser Einstellung, ich habe nichts geändert.',
  'I speak English, German and Spanish. Which shall it be?':
    'Ich spreche Englisch, Deutsch und Spanisch. Welche Sprache soll es sein?',
  'I know kilograms, pounds and stone. Which shall it be?':
    'Ich kenne Kilogramm, Pfund (lb) und Stone. Was soll es sein?',
  'I don\'t know where "{0}" is. Name a larger town nearby, or send me your location.':
    'Ich weiß nicht, wo „{0}“ liegt. Nenne eine größere Stadt in der Nähe oder schick mir deinen Standort.',
  'You are near a border of time zones, so I ask: is your clock that of {0}?':
    'Du bist nahe an einer Grenze von Zeitzonen, deshalb frage ich: Ist deine Uhr die von {0}?',
  'No location came along. Send it from your app, or say a town: "my time zone is Madrid".':
    'Es kam kein Standort an. Schick ihn aus deiner App oder nenne eine Stadt: „meine Zeitzone ist Madrid“.',
  'I couldn\'t read "{0}" as a time. Say it as in "quiet from 21:00 to 8:00".':
    'Ich konnte „{0}“ nicht als Uhrzeit lesen. Sag es zum Beispiel so: „Ruhe von 21:00 bis 8:00“.',
}
