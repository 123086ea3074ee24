import type { Catalogue } from '../entry.ts'

/** The member's own page. */
export const me: Catalogue = {
  'That is no e-mail address. It looks like sam@example.com.':
    'Das ist keine E-Mail-Adresse. Sie sieht aus wie sam@example.com.',
  'Choose a password of at least {0} letters; a few words are fine.':
    'Wähle ein Passwort mit mindestens {0} Zeichen; ein paar Wörter sind gut.',
  'Choose a password of at most {0} letters.': 'Wähle ein Passwort mit höchstens {0} Zeichen.',
  'Choose a password that does not repeat itself.': 'Wähle ein Passwort, das sich nicht wiederholt.',
  'Choose a password that is more than the address or a name with figures behind it.':
    'Wähle ein Passwort, das mehr ist als die Adresse oder ein Name mit Ziffern dahinter.',
  'That address is in use here already. Log in with it, or choose another one.':
    'Diese Adresse wird hier schon benutzt. Melde dich mit ihr an oder wähle eine andere.',
  'That is not your password so far. If you forgot it, ask for a new link with /me in the chat and come back by it.':
    'Das ist nicht dein bisheriges Passwort. Wenn du es vergessen hast, hol dir im Chat mit /me einen neuen Link und komm darüber zurück.',
  "That can't be done from this page. Write it in the chat.":
    'Das geht von dieser Seite aus nicht. Schreib es im Chat.',
  'That did not open. The address, the password or the code is not right. After several tries nobody gets in for a while, not even with the right ones: wait some minutes.':
    'Das hat nicht geöffnet. Adresse, Passwort oder Code stimmt nicht. Nach mehreren Versuchen kommt eine Weile niemand hinein, auch nicht mit den richtigen Angaben: Warte ein paar Minuten.',
  'That is a lot at once. Wait an hour, then register again.':
    'Das ist viel auf einmal. Warte eine Stunde und registriere dich dann noch einmal.',
  'Registered. From now on you can log in with this address and your password in every browser.':
    'Registriert. Ab jetzt kannst du dich mit dieser Adresse und deinem Passwort in jedem Browser anmelden.',
  'Kept. From now on you can log in with it; your other browsers are logged out of this page.':
    'Gespeichert. Ab jetzt kannst du dich damit anmelden; deine anderen Browser sind von dieser Seite abgemeldet.',
  'Logged out everywhere but here: every other browser has to log in anew, for this page and for the chat.':
    'Überall abgemeldet, nur hier nicht: Jeder andere Browser muss sich neu anmelden, für diese Seite und für den Chat.',
  Overview: 'Überblick',
  Progress: 'Fortschritt',
  Privacy: 'Datenschutz',
  'Log in and out': 'An- und abmelden',
  'Times and settings': 'Zeiten und Einstellungen',
  'By your visits: about {0}': 'Nach deinen Besuchen: etwa {0}',
  '{0}: from when? Say when you like to begin at the earliest.':
    '{0}: ab wann? Sag, wann du frühestens anfangen möchtest.',
  '{0}: "{1}" is no time. It looks like 18:00.': '{0}: „{1}“ ist keine Uhrzeit. Sie sieht aus wie 18:00.',
  '{0}: the end must be {1} minutes to {2} hours after the beginning.':
    '{0}: Das Ende muss {1} Minuten bis {2} Stunden nach dem Anfang liegen.',
  "I don't know any more who you are in this browser, so I changed nothing. Log in again to go on.":
    'Ich weiß in diesem Browser nicht mehr, wer du bist, also habe ich nichts geändert. Melde dich wieder an, um weiterzumachen.',
  never: 'nie',
  'With an address and a password you are the same member in every browser: the same plan, the same places, the same chat. Nothing is sent to the address.':
    'Mit Adresse und Passwort bist du in jedem Browser dasselbe Mitglied: derselbe Plan, dieselben Plätze, derselbe Chat. An die Adresse wird nichts geschickt.',
  'You log in with {0}.': 'Du meldest dich mit {0} an.',
  'So far this browser alone knows you. If its cookies go, so does your way in.':
    'Bisher kennt dich nur dieser Browser. Gehen seine Cookies verloren, kommst du nicht mehr hinein.',
  'E-mail and password': 'E-Mail und Passwort',
  'Password so far': 'Bisheriges Passwort',
  Keep: 'Speichern',
  'Log out': 'Abmelden',
  'Log out here': 'Hier abmelden',
  'This browser is known by its chat; it is not logged in.':
    'Dieser Browser ist durch seinen Chat bekannt; angemeldet ist er nicht.',
  'Log out everywhere else': 'Überall sonst abmelden',
  'Everywhere else: every other browser has to log in anew, for this page and for the chat.':
    'Überall sonst: Jeder andere Browser muss sich neu anmelden, für diese Seite und für den Chat.',
  'E-mail': 'E-Mail',
  'New password': 'Neues Passwort',
  'At least 12 letters; a few words are fine.': 'Mindestens 12 Zeichen; ein paar Wörter sind gut.',
  'Your own page': 'Deine eigene Seite',
  "Here are your visits, your plan, your progress, the places you hold and your settings. I don't know yet who you are.":
    'Hier sind deine Besuche, dein Plan, dein Fortschritt, deine Plätze und deine Einstellungen. Ich weiß noch nicht, wer du bist.',
  "In Telegram or Discord, write /me to the gym's bot and open the link it gives you.":
    'Schreib dem Bot des Studios in Telegram oder Discord /me und öffne den Link, den er dir gibt.',
  'Log in with e-mail and password': 'Mit E-Mail und Passwort anmelden',
  'Register with e-mail and password': 'Mit E-Mail und Passwort registrieren',
  'Or say hello in the chat here: then this browser is known.':
    'Oder sag hier im Chat hallo: Dann ist dieser Browser bekannt.',
  'Log in': 'Anmelden',
  Password: 'Passwort',
  Code: 'Code',
  'From your authenticator app, if you use one.': 'Aus deiner Authenticator-App, falls du eine benutzt.',
  "No password, or forgotten? Write /me to the gym's bot in your chat: its link logs you in.":
    'Kein Passwort oder vergessen? Schreib dem Bot des Studios in deinem Chat /me: Sein Link meldet dich an.',
  Register: 'Registrieren',
  'This link opens your own page in this browser, once.':
    'Dieser Link öffnet deine eigene Seite in diesem Browser, ein Mal.',
  'Open my page': 'Meine Seite öffnen',
  "This link opens nothing any more: it was used, or its time is over. Write /me to the gym's bot for a new one.":
    'Dieser Link öffnet nichts mehr: Er wurde benutzt, oder seine Zeit ist um. Schreib dem Bot des Studios /me für einen neuen.',
  'Then your talk in this browser, your plan and your places are there in every other browser too, once you log in.':
    'Dann sind dein Chat in diesem Browser, dein Plan und deine Plätze auch in jedem anderen Browser da, sobald du dich anmeldest.',
  'Then you are the same member in every browser in which you log in. Nothing is sent to the address.':
    'Dann bist du in jedem Browser, in dem du dich anmeldest, dasselbe Mitglied. An die Adresse wird nichts geschickt.',
  'To the content': 'Zum Inhalt',
  'To the chat': 'Zum Chat',
  'Your page': 'Deine Seite',
  'You hold no place at the moment.': 'Du hast gerade keinen Platz.',
  'Ask me for a quiet time in the chat': 'Frag mich im Chat nach einer ruhigen Zeit',
  'All of them as a calendar file': 'Alle als Kalenderdatei',
  'Places you hold': 'Deine Plätze',
  'A link for my calendar': 'Ein Link für meinen Kalender',
  'Link for your calendar': 'Link für deinen Kalender',
  'Add it to your calendar app as a subscription: it keeps itself up to date. Whoever has the address can read it, so keep it to yourself.':
    'Füg ihn deiner Kalender-App als Abo hinzu: Er hält sich selbst aktuell. Wer die Adresse hat, kann ihn lesen, also behalte sie für dich.',
  'A new link instead': 'Stattdessen ein neuer Link',
  'Your plan': 'Dein Plan',
  'No training plan yet. Write "plan my training" in the chat, and I make one for you.':
    'Noch kein Trainingsplan. Schreib im Chat „/train“, und ich mache dir einen.',
  '{0} min': '{0} min',
  'Preferred times and splits': 'Liebste Zeiten und Bereiche',
  'When you ask for a quiet time without naming an hour, I look around these. Where a day is empty, I go by when you usually come.':
    'Wenn du nach einer ruhigen Zeit fragst, ohne eine Stunde zu nennen, suche ich um diese herum. Ist ein Tag leer, richte ich mich danach, wann du sonst kommst.',
  'When you like to begin': 'Wann du gern anfängst',
  'What you like to train': 'Was du gern trainierst',
  'When you ask for a place without saying what you train, I take the first.':
    'Wenn du nach einem Platz fragst, ohne zu sagen, was du trainierst, nehme ich das Erste.',
  From: 'Von',
  Until: 'Bis',
  First: 'Erstens',
  Second: 'Zweitens',
  Third: 'Drittens',
  None: 'Keine',
  'Your data as a file': 'Deine Daten als Datei',
  'Everything that is kept of you, to read or to take elsewhere. No copy of the file is kept.':
    'Alles, was von dir gespeichert ist, zum Lesen oder Mitnehmen. Von der Datei bleibt keine Kopie.',
  'Give me my data': 'Gib mir meine Daten',
  'What is kept of you': 'Was von dir gespeichert ist',
  '{0} keeps what you tell me and what you do here, to answer you and to say how full it gets. In figures about the gym you are one of many.':
    '{0} speichert, was du mir sagst und was du hier tust, um dir zu antworten und um zu sagen, wie voll es wird. In Zahlen über das Studio bist du eine Person unter vielen.',
  'Every sentence that is kept is in the file below.':
    'Jeder Satz, der gespeichert ist, steht in der Datei unten.',
  Body: 'Körper',
  'Height, weight, age and goal: to work out what you need.':
    'Größe, Gewicht, Alter und Ziel: um auszurechnen, was du brauchst.',
  Health: 'Gesundheit',
  'Limits and allergies: so that no plan hurts you.':
    'Einschränkungen und Allergien: damit dir kein Plan schadet.',
  'What you eat and like: for meals and shopping.': 'Was du isst und magst: für Mahlzeiten und Einkauf.',
  'Your plan and your sets: to go on from the last time.':
    'Dein Plan und deine Sätze: um beim letzten Mal anzuknüpfen.',
  'Seen by the staff': 'Sichtbar für das Team',
  'Your name beside how often you come; nothing of body, health, food or training.':
    'Dein Name neben der Zahl deiner Besuche; nichts von Körper, Gesundheit, Essen oder Training.',
  'What you agreed to': 'Worin du eingewilligt hast',
  'Learning from what we write': 'Lernen aus dem, was wir schreiben',
  'Not allowed: no language model learns from what you write.':
    'Nicht erlaubt: Kein Sprachmodell lernt aus dem, was du schreibst.',
  'Allowed since {0}; names and figures are taken out before.':
    'Erlaubt seit {0}; Namen und Zahlen werden vorher entfernt.',
  'Allow it': 'Erlauben',
  'Stop it': 'Beenden',
  'Not asked yet, so nothing is kept.': 'Noch nicht gefragt, also ist nichts gespeichert.',
  'Allowed since {0}.': 'Erlaubt seit {0}.',
  'Not allowed since {0}.': 'Nicht erlaubt seit {0}.',
  "Not asked yet, so they don't see it.": 'Noch nicht gefragt, also sieht es niemand.',
  'Withdraw it': 'Zurückziehen',
  'You asked to be forgotten': 'Du willst vergessen werden',
  'Everything of yours is deleted on {0}. Until then you can keep it.':
    'Alles von dir wird gelöscht: {0}. Bis dahin kannst du es behalten.',
  'Be forgotten': 'Vergessen werden',
  'All that {0} keeps of you is deleted 24 hours after you say so; until then you can take it back. I say first what goes, and ask.':
    'Alles, was {0} von dir speichert, wird 24 Stunden nach deinem Ja gelöscht; bis dahin kannst du es zurücknehmen. Ich sage vorher, was verschwindet, und frage.',
  Lifts: 'Kraft',
  'Keep the settings': 'Einstellungen speichern',
  'All unasked messages are off just now.': 'Alle ungefragten Nachrichten sind gerade aus.',
  'How I speak with you': 'Wie ich mit dir spreche',
  'What shall I call you?': 'Wie soll ich dich nennen?',
  'As in your app': 'Wie in deiner App',
  'Kilograms, until you say another': 'Kilogramm, bis du etwas anderes sagst',
  'Where is your clock?': 'Wo steht deine Uhr?',
  "A town, for example Madrid. Empty: the gym's, {0}.":
    'Eine Stadt, zum Beispiel Madrid. Leer: die des Studios, {0}.',
  'What I write unasked': 'Was ich ungefragt schreibe',
  'When I am quiet': 'Wann ich still bin',
  'As the gym: {0}': 'Wie das Studio: {0}',
  'At hours of my own': 'Zu eigenen Zeiten',
  Never: 'Nie',
  'Hours of my own': 'Eigene Zeiten',
  'Figures and memory': 'Zahlen und Gedächtnis',
  'No calories, no grams, no body weight': 'Keine Kalorien, keine Gramm, kein Körpergewicht',
  'Portions in hands and plates instead. Your plans stay the same.':
    'Stattdessen Portionen in Händen und Tellern. Deine Pläne bleiben gleich.',
  'Forget what we write as soon as it is answered': 'Vergessen, was wir schreiben, sobald es beantwortet ist',
  'Your profile, plans and places are kept as before.':
    'Dein Profil, deine Pläne und Plätze bleiben wie bisher.',
  'Your visits': 'Deine Besuche',
  'No visit in the last {0} weeks. Say "in" to me when you come and "out" when you go, and they are here.':
    'Kein Besuch in den letzten {0} Wochen. Schreib mir /in, wenn du kommst, und /out, wenn du gehst, dann stehen sie hier.',
  'Last {0} weeks': 'Letzte {0} Wochen',
  'Usual stay': 'Übliche Dauer',
  '{0} about {1}': '{0} gegen {1}',
  'Mostly {0}.': 'Meistens {0}.',
  'When you come': 'Wann du kommst',
  'The hour you came in, last {0} weeks': 'Die Stunde, in der du gekommen bist, letzte {0} Wochen',
  'How often you came in, by weekday and hour, last {0} weeks':
    'Wie oft du gekommen bist, nach Wochentag und Stunde, letzte {0} Wochen',
  'since {0}': 'seit {0}',
  'end estimated': 'Ende geschätzt',
  'Your last visits': 'Deine letzten Besuche',
  What: 'Was',
  'Your own page, good once and for {0} minutes. Whoever opens it is you, so pass it on to nobody.':
    'Deine eigene Seite; der Link gilt ein Mal und {0} Minuten lang. Wer ihn öffnet, ist du, also gib ihn niemandem weiter.',
  'Your own page: visits, plan, progress, places, settings and privacy. This browser is known there already.':
    'Deine eigene Seite: Besuche, Plan, Fortschritt, Plätze, Einstellungen und Datenschutz. Diesen Browser kennt sie schon.',
  'Anything, not only that': 'Egal was, nicht nur das',
}
