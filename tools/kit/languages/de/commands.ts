import type { Catalogue } from '../entry.ts'

/** What help says, and the lines of the pickers. */
export const commands: Catalogue = {
  'How full it is': 'Wie voll es ist',
  'Here and gone': 'Da und weg',
  You: 'Du',
  'A place at a quiet time': 'Ein Platz zu ruhiger Zeit',
  'My settings': 'Meine Einstellungen',
  'Just write what you want, or use a command:': 'Schreib einfach, was du möchtest, oder nimm einen Befehl:',
  'For the staff': 'Fürs Team',
  'What one of them does: "/{0} {1}".': 'Was einer davon tut: „/{0} {1}“.',
  'All commands': 'Alle Befehle',
  "I don't know /{0}. Did you mean /{1}?": '/{0} kenne ich nicht. Meinst du /{1}?',
  "I don't know /{0}. Just write what you want, or look at what there is.":
    '/{0} kenne ich nicht. Schreib einfach, was du möchtest, oder sieh nach, was es gibt.',
  'Check in, with what you train: /in legs': 'Einchecken, mit dem, was du trainierst: /rein Beine',
  'Check out, or correct when you left: /out 19:30':
    'Auschecken oder sagen, wann du gegangen bist: /raus 19:30',
  'How full it is right now: /now or /now legs': 'Wie voll es gerade ist: /jetzt oder /jetzt Beine',
  'When it is quiet: /quiet legs tomorrow evening': 'Wann es ruhig ist: /ruhig Beine morgen Abend',
  'What a forecast rests on: /why legs tomorrow at 6':
    'Worauf eine Vorhersage beruht: /warum Beine morgen um 18 Uhr',
  'Quiet times with a place for you: /slots legs tomorrow evening':
    'Ruhige Zeiten mit einem Platz für dich: /zeiten Beine morgen Abend',
  'Take one of the places I offered, by its code': 'Einen der angebotenen Plätze nehmen, mit seinem Code',
  'Give a place back: /cancel, or /cancel tomorrow at 6':
    'Einen Platz zurückgeben: /absagen oder /absagen morgen um 18 Uhr',
  'The places you have, to swap or give back': 'Deine Plätze, zum Tauschen oder Zurückgeben',
  'A private link that puts your places into your calendar':
    'Ein privater Link, der deine Plätze in deinen Kalender bringt',
  'A time for several: /together 4 people legs friday evening':
    'Eine Zeit für mehrere: /zusammen 4 Leute Beine Freitag Abend',
  'Be told once when it gets quiet: /alert legs below 10 people':
    'Einmal hören, wenn es ruhig wird: /bescheid Beine unter 10 Leute',
  'How often you got your first wish': 'Wie oft du deinen ersten Wunsch bekommen hast',
  'How often you got what you asked for first': 'Wie oft du bekommen hast, was du zuerst wolltest',
  'Tell me how a tip or a visit was: /feedback too crowded':
    'Sag mir, wie ein Tipp oder Besuch war: /meinung zu voll',
  'What to eat in a day: /macros, or /macros 80 kg 180 cm 30 male cut':
    'Was du am Tag essen kannst: /makros oder /makros 80 kg 180 cm 30 Mann abnehmen',
  'A plan of meals: /meals 3 days vegetarian 1800 kcal':
    'Ein Essensplan: /essen 3 Tage vegetarisch 1800 kcal',
  'What to buy for your meals': 'Was du für deine Mahlzeiten einkaufst',
  'A new plan for training: /train 3 days 45 min dumbbells':
    'Ein neuer Trainingsplan: /trainieren 3 Tage 45 min Kurzhanteln',
  'Your sessions: /plan, /plan tomorrow': 'Deine Einheiten: /plan, /plan morgen',
  'What you lifted or ate: /log bench 80x8,8,7 or /log 3 eggs':
    'Was du gehoben oder gegessen hast: /notieren Bankdrücken 80x8,8,7 oder /notieren 3 Eier',
  'What you weigh: /weight 82.4': 'Was du wiegst: /gewicht 82,4',
  'How you are doing: /progress, /progress squat': 'Wie es vorangeht: /fortschritt, /fortschritt Kniebeuge',
  'What I know of you, or more of it: /profile 180 cm, bad knee':
    'Was ich von dir weiß, oder mehr davon: /profil 180 cm, Knie',
  'Something else: /swap lunges, /swap dinner tomorrow':
    'Etwas anderes: /tauschen Ausfallschritte, /tauschen Abendessen morgen',
  'Somebody is on it: /taken squat rack': 'Da ist schon jemand: /besetzt Kniebeugenständer',
  'No training for a while: /pause until monday': 'Eine Weile kein Training: /pause bis Montag',
  'No more messages that you did not ask for': 'Keine Nachrichten mehr, um die du nicht gebeten hast',
  'Let me write to you again': 'Ich darf dir wieder schreiben',
  'What I remember of our conversation, or /memory forget':
    'Was ich von unserem Gespräch weiß, oder /gedaechtnis forget',
  'Whether our conversations may teach the language model: /share yes, /share no':
    'Ob das Sprachmodell aus unseren Gesprächen lernen darf: /teilen yes, /teilen no',
  'Take back the last change': 'Die letzte Änderung zurücknehmen',
  'All that is kept of you, as a file': 'Alles, was von dir gespeichert ist, als Datei',
  'Delete all that is kept of you; I ask before I do':
    'Alles löschen, was von dir gespeichert ist; ich frage vorher',
  'Keys with which your own assistant may ask me: /keys new laptop':
    'Schlüssel, mit denen dein Assistent mich fragen darf: /schluessel new laptop',
  'Join the staff of the gym, with the code you were given':
    'Zum Team des Studios gehören, mit dem Code, den du bekommen hast',
  'Your own page on the web': 'Deine eigene Seite im Web',
  'Be the same member in your other app: /link, then /link CODE there':
    'In deiner anderen App dasselbe Mitglied sein: /verbinden, dort /verbinden CODE',
  'What is kept of you, why and for how long': 'Was von dir gespeichert ist, warum und wie lange',
  'Language, units, clock, quiet hours: /settings, /settings language':
    'Sprache, Einheiten, Uhr, Ruhezeit: /einstellungen, /einstellungen sprache',
  'What I can do: /help, /help quiet': 'Was ich kann: /hilfe, /hilfe ruhig',
  'Say hello': 'Hallo sagen',
  'A report on the gym: /report peaks, /report saved october':
    'Ein Bericht über das Studio: /bericht peaks, /bericht saved october',
  "The gym's settings: /gym, /gym capacity 120, /gym hours mon-fri 6-23":
    'Die Einstellungen des Studios: /studio, /studio capacity 120',
  'Keys of door counters: /feed, /feed new front door':
    'Schlüssel der Türzähler: /zaehler, /zaehler new Eingang',
  'Which language model answers here: /model, /model NAME, /model shared':
    'Welches Sprachmodell hier antwortet: /modell, /modell NAME, /modell shared',
  'How many members there are and how many come': 'Wie viele Mitglieder es gibt und wie viele kommen',
  "A link to the gym's page for its staff": 'Ein Link zur Seite des Studios fürs Team',
  'Who belongs to the staff: /staff, /staff invite coach Sam':
    'Wer zum Team gehört: /team, /team invite coach Sam',
  'In a group: whoever administers it is a manager of the gym':
    'In einer Gruppe: Wer sie verwaltet, leitet auch das Studio',
  'Bring a table in: send me a CSV file, and I show you what I would take before I keep any of it':
    'Eine Tabelle übernehmen: Schick eine CSV-Datei; vor dem Behalten siehst du, was ich nähme',
  'Tell the members something: /announce closed thursday 14-16: pipes are mended':
    'Den Mitgliedern etwas sagen: /ankuendigen closed thursday 14-16: Rohre werden repariert',
  'Try two ways of advising in turns: /trial fair nearest 28 days, /trial stop':
    'Zwei Arten zu raten im Wechsel versuchen: /versuch fair nearest 28 days, /versuch stop',
  // What may follow a command.
  'What you train, for example legs': 'Was du trainierst, zum Beispiel Beine',
  'A day or a time, for example tomorrow evening': 'Ein Tag oder eine Zeit, zum Beispiel morgen Abend',
  'When you left, for example 19:30': 'Wann du gegangen bist, zum Beispiel 19:30',
  'The code of an offer': 'Der Code eines Angebots',
  'Which one, for example tomorrow at 6; the next one if you leave it out':
    'Welcher, zum Beispiel morgen um 18 Uhr; ohne Angabe der nächste',
  'Say "new" for a new link that ends the old one': '„new“ für einen neuen Link, der den alten beendet',
  'How it was, for example too crowded': 'Wie es war, zum Beispiel zu voll',
  'How many you are': 'Wie viele ihr seid',
  'Say "new laptop" for another one, "end laptop" to end it':
    '„new laptop“ für einen weiteren, „end laptop“ beendet ihn',
  'The code you were given': 'Der Code, den du bekommen hast',
  'Say "end" to end it': '„end“ beendet es',
  'The code from your other app': 'Der Code aus deiner anderen App',
  'How quiet, in people': 'Wie ruhig, in Personen',
  'Which setting': 'Welche Einstellung',
  'What it shall be, for example Spanish or 21-8': 'Was sie sein soll, zum Beispiel Spanisch oder 21-8',
  'A command, for example quiet': 'Ein Befehl, zum Beispiel ruhig',
  'What you lifted, ate or weigh, for example bench 80x8,8,7':
    'Was du gehoben, gegessen oder gewogen hast, zum Beispiel Bankdrücken 80x8,8,7',
  'An exercise, for example squat': 'Eine Übung, zum Beispiel Kniebeuge',
  'An exercise or a meal, for example lunges': 'Eine Übung oder Mahlzeit, zum Beispiel Ausfallschritte',
  'What is taken, for example squat rack': 'Was besetzt ist, zum Beispiel Kniebeugenständer',
  'Your figures, for example 80 kg 180 cm 30 male cut':
    'Deine Angaben, zum Beispiel 80 kg 180 cm 30 Mann abnehmen',
  'How the plan shall be, for example 3 days vegetarian':
    'Wie der Plan sein soll, zum Beispiel 3 Tage vegetarisch',
  'How the plan shall be, for example 3 days 45 min': 'Wie der Plan sein soll, zum Beispiel 3 Tage 45 min',
  'Your weight, for example 82.4': 'Dein Gewicht, zum Beispiel 82,4',
  'What I shall know, for example 180 cm': 'Was ich wissen soll, zum Beispiel 180 cm',
  'Until when, for example until monday': 'Bis wann, zum Beispiel bis Montag',
  'Say "forget" to forget it': '„forget“, um es zu vergessen',
  'Yes or no': 'Ja oder nein',
  Yes: 'Ja',
  'Ask me in your own words: /ask is it busy tonight?':
    'Frag mich mit deinen eigenen Worten: /frag ist heute Abend viel los?',
  'What you want, as you would say it': 'Was du willst, wie du es sagen würdest',
}
