import type { Catalogue } from '../entry.ts'

/** The ways in to the staff's page, and what is refused there. */
export const login: Catalogue = {
  'Send a key of this gym in the header Authorization, as Bearer and the key, or log in at /admin/login.':
    'Schick einen Schlüssel dieses Studios im Header Authorization, als Bearer und der Schlüssel, oder melde dich unter /admin/login an.',
  'That is not your gym.': 'Das ist nicht dein Studio.',
  'This gym is gone.': 'Dieses Studio gibt es nicht mehr.',
  'These are too many calls; please wait {0} s.': 'Das sind zu viele Anfragen; bitte warte {0} s.',
  'This needs the right "{0}".': 'Dafür braucht es das Recht „{0}“.',
  'This is too long: at most {0} KiB.': 'Das ist zu lang: höchstens {0} KiB.',
  'This body is too long.': 'Dieser Inhalt ist zu lang.',
  'The request is not understood.': 'Die Anfrage ist nicht zu verstehen.',
  'The body must be an object with the fields that the document names.':
    'Der Inhalt muss ein Objekt mit den Feldern sein, die das Dokument nennt.',
  'The field {0} is not known here.': 'Das Feld {0} ist hier nicht bekannt.',
  "The field {0} doesn't fit: {1}.": 'Das Feld {0} passt nicht: {1}.',
  'Something went wrong on our side (ref {0}).': 'Bei uns ist etwas schiefgegangen (Ref. {0}).',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'Kept. From now on you can log in with it; your other browsers are logged out.':
    'Gespeichert. Ab jetzt kannst du dich damit anmelden; deine anderen Browser sind abgemeldet.',
  'From now on a code is asked for with your password.':
    'Ab jetzt wird mit deinem Passwort ein Code verlangt.',
  'Codes are asked for no more.': 'Es werden keine Codes mehr verlangt.',
  'Somebody else of the gym logs in with that address. Choose another.':
    'Mit dieser Adresse meldet sich schon jemand anders an. Wähl eine andere.',
  'That is not your password so far. If you forgot it, open a new link with /admin in the chat.':
    'Das ist nicht dein bisheriges Passwort. Wenn du es vergessen hast, hol dir mit /admin im Chat einen neuen Link.',
  'Choose a password first.': 'Wähl zuerst ein Passwort.',
  'Codes are asked for already. End that first.': 'Codes werden schon verlangt. Beende das zuerst.',
  'That code does not fit. See whether the clock of your phone is right.':
    'Dieser Code passt nicht. Sieh nach, ob die Uhr deines Telefons stimmt.',
  'That invitation opens nothing any more. Ask whoever gave it to you for a new one.':
    'Diese Einladung öffnet nichts mehr. Frag nach einer neuen, wo du sie bekommen hast.',
  'That address is in use here already. Choose another.':
    'Diese Adresse wird hier schon benutzt. Wähl eine andere.',
  'This link opens nothing any more: it was used, or its time is over. Write /admin to the gym’s bot for a new one.':
    'Dieser Link öffnet nichts mehr: Er wurde benutzt, oder seine Zeit ist um. Schreib dem Bot des Studios /admin für einen neuen.',
  'This invitation opens nothing any more: it was used, taken back, or its time is over. Ask whoever gave it to you for a new one.':
    'Diese Einladung öffnet nichts mehr: Sie wurde benutzt, zurückgenommen, oder ihre Zeit ist um. Frag nach einer neuen, wo du sie bekommen hast.',
  'Many are logging in just now. Try again in a moment.':
    'Gerade melden sich viele an. Versuch es gleich noch einmal.',
  'That is too long.': 'Das ist zu lang.',
  'This can only be sent from the page itself.': 'Das lässt sich nur von der Seite selbst schicken.',
  'That is a lot at once. Try again in {0} seconds.':
    'Das ist viel auf einmal. Versuch es in {0} Sekunden noch einmal.',
  'Join the staff': 'Zum Team kommen',
  'You are logged out. Log in again to go on.':
    'Du bist abgemeldet. Melde dich wieder an, um weiterzumachen.',
  'Skip to the page': 'Zum Inhalt springen',
  Menu: 'Menü',
  'This page asks the gym with JavaScript. Please switch it on.':
    'Diese Seite fragt das Studio mit JavaScript. Bitte schalte es ein.',
  'Spotter for the staff': 'Spotter fürs Team',
  'The quickest way in: write {0} to the gym’s bot, and open the link it gives you.':
    'Am schnellsten: Schreib dem Bot des Studios {0} und öffne den Link, den er dir gibt.',
  'Have an invitation?': 'Hast du eine Einladung?',
  'This link logs you in on this device, once.': 'Dieser Link meldet dich auf diesem Gerät an, einmal.',
  'Log in another way': 'Anders anmelden',
  'Code of your invitation': 'Code deiner Einladung',
  'Go on': 'Weiter',
  'You are invited to be {0} of {1}. If you talk with the gym’s bot in a chat, write {2} there instead, and you need no password.':
    'Du bist bei {1} als {0} eingeladen. Wenn du mit dem Bot des Studios in einem Chat schreibst, schreib dort stattdessen {2}, dann brauchst du kein Passwort.',
  'Your name': 'Dein Name',
  Join: 'Beitreten',
  'How you log in': 'Wie du dich anmeldest',
  'To the reports': 'Zu den Berichten',
  'Log in without a chat': 'Ohne Chat anmelden',
  'Address and password': 'Adresse und Passwort',
  'Log out everywhere': 'Überall abmelden',
  Codes: 'Codes',
  'A code of your authenticator app is asked for with your password.':
    'Mit deinem Passwort wird ein Code deiner Authenticator-App verlangt.',
  'Ask for codes no more': 'Keine Codes mehr verlangen',
  'For more safety, a code of an authenticator app can be asked for with your password. Open {0}, or type the key into it: {1}. Then type the code it shows.':
    'Für mehr Sicherheit kann mit deinem Passwort ein Code einer Authenticator-App verlangt werden. Öffne {0} oder tipp den Schlüssel dort ein: {1}. Dann tipp den Code ein, den sie zeigt.',
  'this link on the phone with the app': 'diesen Link auf dem Telefon mit der App',
  'Ask for codes from now on': 'Ab jetzt Codes verlangen',
  'Messages can only be sent from the chat page itself.':
    'Nachrichten lassen sich nur von der Chatseite selbst schicken.',
  'There is no such thing.': 'Das gibt es nicht.',
  'This house does not have that.': 'Das gibt es in diesem Haus nicht.',
  'Send the body as JSON, with the header Content-Type: application/json.':
    'Schick den Inhalt als JSON, mit dem Header Content-Type: application/json.',
  'The body is not JSON.': 'Der Inhalt ist kein JSON.',
  'The file has a header and no rows; nothing was imported.':
    'Die Datei hat eine Kopfzeile und keine Zeilen; nichts wurde übernommen.',
  'Say the moment as in 2026-11-24T18:00:00+01:00.': 'Sag den Zeitpunkt wie in 2026-11-24T18:00:00+01:00.',
  'Say which equipment it is about, by its id or name.':
    'Sag, um welches Gerät es geht, mit Kurznamen oder Namen.',
  'The body must be the file itself, and it is empty.':
    'Der Inhalt muss die Datei selbst sein, und er ist leer.',
  'This house does not have that report.': 'Diesen Bericht gibt es in diesem Haus nicht.',
  'This report has no such table.': 'Dieser Bericht hat keine solche Tabelle.',
  '{0} or more': '{0} oder mehr',
}
