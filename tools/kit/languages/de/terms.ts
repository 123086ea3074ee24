import type { Catalogue } from '../entry.ts'

/** Words of training and food, and what they mean. */
export const terms: Catalogue = {
  'word: RIR': 'RIR (Wiederholungen in Reserve)',
  'Repetitions in reserve: how many more you could have done when you stop. "2 RIR" means you end the set with two left in the tank.':
    'Wiederholungen in Reserve: wie viele du noch geschafft hättest, wenn du aufhörst. „2 RIR“ heißt, du beendest den Satz mit zwei im Tank.',
  'word: RPE': 'RPE (Anstrengungsskala)',
  'How hard a set was, from 1 to 10. RPE 8 is the same as two repetitions in reserve (RIR 2).':
    'Wie schwer ein Satz war, von 1 bis 10. RPE 8 ist dasselbe wie zwei Wiederholungen in Reserve (RIR 2).',
  'word: 1RM': '1RM (Maximalkraft)',
  'The most you could lift once. I estimate it from sets of ten or fewer, so nobody needs to try; it is good to about one part in twenty.':
    'Das Meiste, was du einmal heben könntest. Ich schätze es aus Sätzen mit höchstens zehn Wiederholungen, also muss es niemand probieren; es stimmt auf etwa ein Zwanzigstel.',
  'word: Deload': 'Deload (Entlastungswoche)',
  'A lighter week on purpose: fewer sets with the same weights, so that you recover before the next block.':
    'Eine mit Absicht leichtere Woche: weniger Sätze mit denselben Gewichten, damit du dich vor dem nächsten Block erholst.',
  'word: Mesocycle': 'Mesozyklus',
  'A block of some weeks in which the work rises step by step, closed by a lighter week.':
    'Ein Block von einigen Wochen, in dem die Arbeit Schritt für Schritt steigt, am Ende eine leichtere Woche.',
  'word: Double progression': 'Doppelte Progression',
  'First you add repetitions up to the top of the range; once all sets reach it, you add weight and start from the bottom of the range.':
    'Erst steigerst du die Wiederholungen bis zum oberen Ende der Spanne; wenn alle Sätze dort sind, legst du Gewicht drauf und fängst unten in der Spanne an.',
  'word: Progressive overload': 'Progressive Überlastung',
  'Doing a little more over time, in weight, repetitions or sets; without it the body has no reason to get stronger.':
    'Mit der Zeit etwas mehr machen, bei Gewicht, Wiederholungen oder Sätzen; sonst hat der Körper keinen Grund, stärker zu werden.',
  'word: Superset': 'Supersatz',
  "Two exercises done in turns with little rest between, best for muscles that are not in each other's way. It saves time.":
    'Zwei Übungen im Wechsel mit wenig Pause dazwischen, am besten für Muskeln, die sich nicht in die Quere kommen. Spart Zeit.',
  'word: Drop set': 'Dropsatz',
  'A set taken close to its end, then at once another with less weight. Hard on recovery, so at most the last set of an exercise.':
    'Ein Satz bis kurz vor Schluss, dann sofort einer mit weniger Gewicht. Fordert die Erholung, also höchstens der letzte Satz einer Übung.',
  'word: AMRAP': 'AMRAP',
  'As many repetitions as you can with clean form.': 'So viele Wiederholungen, wie du sauber schaffst.',
  'word: Set': 'Satz',
  'A number of repetitions without a break. Working sets are the hard ones; warm-ups are not counted.':
    'Eine Anzahl Wiederholungen ohne Pause. Arbeitssätze sind die schweren; Aufwärmsätze zählen nicht.',
  'word: Rep': 'Wiederholung',
  'One full movement, up and down. "3x8" is three sets of eight repetitions.':
    'Eine ganze Bewegung, hinauf und hinunter. „3x8“ sind drei Sätze mit acht Wiederholungen.',
  'word: Hypertrophy': 'Hypertrophie',
  'Muscle growth. What counts most is enough hard sets a week for each muscle, about ten to twenty, and enough protein.':
    'Muskelwachstum. Am meisten zählen genug schwere Sätze pro Woche für jeden Muskel, etwa zehn bis zwanzig, und genug Eiweiß.',
  'word: Compound exercise': 'Grundübung',
  'One that moves more than one joint, like a squat or a row: much work in little time. The other kind is an isolation exercise.':
    'Eine, die mehr als ein Gelenk bewegt, wie Kniebeuge oder Rudern: viel Arbeit in wenig Zeit. Die andere Art ist die Isolationsübung.',
  'word: Isolation exercise': 'Isolationsübung',
  'One that moves a single joint, like a curl: for a muscle that the big lifts leave behind.':
    'Eine, die ein einzelnes Gelenk bewegt, wie ein Curl: für einen Muskel, den die großen Übungen zurücklassen.',
  'word: Push pull legs': 'Push Pull Legs',
  'A week in three kinds of session: what you push (chest, shoulders, triceps), what you pull (back, biceps), and legs.':
    'Eine Woche mit drei Arten von Einheit: was du drückst (Brust, Schultern, Trizeps), was du ziehst (Rücken, Bizeps), und Beine.',
  'word: Full body': 'Ganzkörper',
  'A session for all the large muscles. With two or three days a week it is usually the best way.':
    'Eine Einheit für alle großen Muskeln. Mit zwei oder drei Tagen pro Woche meist der beste Weg.',
  'word: DOMS': 'Muskelkater',
  'Sore muscles a day or two after unusual work. Harmless and no measure of a good session; sharp pain in a joint is something else.':
    'Muskelschmerz ein oder zwei Tage nach ungewohnter Arbeit. Harmlos und kein Maß für eine gute Einheit; stechender Schmerz im Gelenk ist etwas anderes.',
  'word: Warm-up': 'Aufwärmen',
  'Five easy minutes, then two or three lighter sets of the first lift: about half of its weight, then three quarters.':
    'Fünf lockere Minuten, dann zwei oder drei leichtere Sätze der ersten Übung: etwa die Hälfte des Gewichts, dann drei Viertel.',
  'word: Tempo': 'Tempo',
  'How fast a repetition goes. Two seconds down and a strong way up is a good rule for nearly everything.':
    'Wie schnell eine Wiederholung geht. Zwei Sekunden hinunter und kräftig hinauf ist eine gute Regel für fast alles.',
  'word: Cardio zone 2': 'Cardio in Zone 2',
  'Cardio at which you can still talk in whole sentences. It builds the base and costs little recovery.':
    'Cardio, bei dem du noch in ganzen Sätzen reden kannst. Es baut die Grundlage auf und kostet wenig Erholung.',
  'word: HIIT': 'HIIT',
  'Short hard efforts with rests between. Strong stuff in little time; once or twice a week is enough beside lifting.':
    'Kurze harte Belastungen mit Pausen dazwischen. Wirkt stark in wenig Zeit; neben dem Krafttraining reicht ein- oder zweimal pro Woche.',
  'word: Macros': 'Makros',
  'Protein, fat and carbohydrate, in grams a day. Protein and carbohydrate hold about 4 kcal a gram, fat 9.':
    'Eiweiß, Fett und Kohlenhydrate, in Gramm am Tag. Eiweiß und Kohlenhydrate haben etwa 4 kcal pro Gramm, Fett 9.',
  'word: BMR': 'Grundumsatz',
  'What your body needs at full rest. I estimate it from weight, height, age and sex, or from lean mass if you know your body fat.':
    'Was dein Körper in völliger Ruhe braucht. Ich schätze es aus Gewicht, Größe, Alter und Geschlecht oder aus der Magermasse, wenn du deinen Körperfettanteil kennst.',
  'word: TDEE': 'Gesamtumsatz',
  'What you use in a day with all you do: the energy that holds your weight. A formula is right within about 10 %; your own weighings and meals make it better.':
    'Was du an einem Tag mit allem verbrauchst: die Energie, die dein Gewicht hält. Eine Formel stimmt auf etwa 10 %; deine eigenen Wiegungen und Mahlzeiten machen es genauer.',
  'word: Calorie deficit': 'Kaloriendefizit',
  'Eating less than you use, so that weight goes down. I keep it moderate and never under what is safe for you.':
    'Weniger essen, als du verbrauchst, damit das Gewicht sinkt. Ich halte es mäßig und nie unter dem, was für dich sicher ist.',
  'word: Calorie surplus': 'Kalorienüberschuss',
  'Eating a little more than you use, so that there is something to build muscle from. More than a little goes to fat.':
    'Etwas mehr essen, als du verbrauchst, damit etwas da ist, woraus Muskeln werden. Mehr als ein wenig wird Fett.',
  'word: Recomposition': 'Rekomposition',
  'Losing fat and gaining muscle at about the same weight. It works best for beginners and after a break, and it is slow.':
    'Fett verlieren und Muskeln aufbauen bei etwa gleichem Gewicht. Geht am besten bei Anfängern und nach einer Pause, und es ist langsam.',
  'word: BMI': 'BMI',
  'Weight in kilograms divided by height in metres squared. A coarse measure that knows nothing of muscle; I use it only to see where advice would be unsafe.':
    'Gewicht in Kilogramm geteilt durch Größe in Metern im Quadrat. Ein grobes Maß, das nichts von Muskeln weiß; ich nutze es nur, um zu sehen, wo Rat unsicher wäre.',
  'word: Fibre': 'Ballaststoffe',
  'What we do not digest of plants. About 14 g per 1,000 kcal keeps you full and your gut content.':
    'Was wir von Pflanzen nicht verdauen. Etwa 14 g pro 1.000 kcal halten satt und den Darm zufrieden.',
  'word: Creatine': 'Kreatin',
  'The best-studied supplement for strength: 3 to 5 g of monohydrate a day, at any time. With kidney trouble or medicine ask a doctor first.':
    'Das am besten untersuchte Mittel für Kraft: 3 bis 5 g Monohydrat am Tag, egal wann. Mit Nierenproblemen oder Medikamenten frag zuerst einen Arzt.',
  'word: Split': 'Split (Trainingsaufteilung)',
  "How a week's training is shared out over the sessions: full body, upper and lower, push pull legs, or by muscle.":
    'Wie das Training einer Woche auf die Einheiten verteilt ist: Ganzkörper, Ober- und Unterkörper, Push Pull Legs oder nach Muskeln.',
}
