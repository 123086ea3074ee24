/** A word of training or food, and what it means in one or two sentences. */
export type Term = { name: string; also: readonly string[]; means: string }

/** The words that plans and answers use, and those that members bring from elsewhere. */
export const terms: readonly Term[] = [
  {
    name: 'RIR',
    also: ['reps in reserve', 'repetitions in reserve', 'rir'],
    means:
      'Repetitions in reserve: how many more you could have done when you stop. "2 RIR" means you end the set with two left in the tank.',
  },
  {
    name: 'RPE',
    also: ['rate of perceived exertion', 'perceived exertion', 'rpe'],
    means: 'How hard a set was, from 1 to 10. RPE 8 is the same as two repetitions in reserve (RIR 2).',
  },
  {
    name: '1RM',
    also: ['one rep max', '1 rep max', 'one repetition maximum', '1rm', 'e1rm', 'estimated 1rm', 'rep max'],
    means:
      'The most you could lift once. I estimate it from sets of ten or fewer, so nobody needs to try; it is good to about one part in twenty.',
  },
  {
    name: 'Deload',
    also: ['deload week', 'deloads', 'deloading', 'de load'],
    means:
      'A lighter week on purpose: fewer sets with the same weights, so that you recover before the next block.',
  },
  {
    name: 'Mesocycle',
    also: ['meso', 'mesocycles', 'training block', 'block'],
    means: 'A block of some weeks in which the work rises step by step, closed by a lighter week.',
  },
  {
    name: 'Double progression',
    also: ['double progression method', 'progression'],
    means:
      'First you add repetitions up to the top of the range; once all sets reach it, you add weight and start from the bottom of the range.',
  },
  {
    name: 'Progressive overload',
    also: ['overload'],
    means:
      'Doing a little more over time, in weight, repetitions or sets; without it the body has no reason to get stronger.',
  },
  {
    name: 'Superset',
    also: ['supersets', 'super set', 'giant set', 'supersetting'],
    means:
      "Two exercises done in turns with little rest between, best for muscles that are not in each other's way. It saves time.",
  },
  {
    name: 'Drop set',
    also: ['dropset', 'drop sets', 'dropsets'],
    means:
      'A set taken close to its end, then at once another with less weight. Hard on recovery, so at most the last set of an exercise.',
  },
  {
    name: 'AMRAP',
    also: ['as many reps as possible', 'amrap set'],
    means: 'As many repetitions as you can with clean form.',
  },
  {
    name: 'Set',
    also: ['sets', 'working set', 'work set'],
    means:
      'A number of repetitions without a break. Working sets are the hard ones; warm-ups are not counted.',
  },
  {
    name: 'Rep',
    also: ['reps', 'repetition', 'repetitions'],
    means: 'One full movement, up and down. "3x8" is three sets of eight repetitions.',
  },
  {
    name: 'Hypertrophy',
    also: ['muscle growth', 'hypertrophic'],
    means:
      'Muscle growth. What counts most is enough hard sets a week for each muscle, about ten to twenty, and enough protein.',
  },
  {
    name: 'Compound exercise',
    also: ['compound', 'compounds', 'compound lift', 'compound lifts', 'compound movement'],
    means:
      'One that moves more than one joint, like a squat or a row: much work in little time. The other kind is an isolation exercise.',
  },
  {
    name: 'Isolation exercise',
    also: ['isolation', 'isolation work', 'accessory', 'accessories', 'accessory work'],
    means: 'One that moves a single joint, like a curl: for a muscle that the big lifts leave behind.',
  },
  {
    name: 'Push pull legs',
    also: ['ppl', 'push/pull/legs', 'push pull legs split', 'ppl split'],
    means:
      'A week in three kinds of session: what you push (chest, shoulders, triceps), what you pull (back, biceps), and legs.',
  },
  {
    name: 'Full body',
    also: ['full body session', 'full body workout', 'full-body'],
    means: 'A session for all the large muscles. With two or three days a week it is usually the best way.',
  },
  {
    name: 'DOMS',
    also: ['delayed onset muscle soreness', 'muscle soreness'],
    means:
      'Sore muscles a day or two after unusual work. Harmless and no measure of a good session; sharp pain in a joint is something else.',
  },
  {
    name: 'Warm-up',
    also: ['warm up', 'warmup', 'warm up sets', 'warmup sets'],
    means:
      'Five easy minutes, then two or three lighter sets of the first lift: about half of its weight, then three quarters.',
  },
  {
    name: 'Tempo',
    also: ['tempo training', 'time under tension'],
    means:
      'How fast a repetition goes. Two seconds down and a strong way up is a good rule for nearly everything.',
  },
  {
    name: 'Cardio zone 2',
    also: ['zone 2', 'zone two', 'easy cardio'],
    means:
      'Cardio at which you can still talk in whole sentences. It builds the base and costs little recovery.',
  },
  {
    name: 'HIIT',
    also: ['high intensity interval training', 'intervals', 'interval training'],
    means:
      'Short hard efforts with rests between. Strong stuff in little time; once or twice a week is enough beside lifting.',
  },
  {
    name: 'Macros',
    also: ['macro', 'macronutrients', 'macronutrient'],
    means:
      'Protein, fat and carbohydrate, in grams a day. Protein and carbohydrate hold about 4 kcal a gram, fat 9.',
  },
  {
    name: 'BMR',
    also: ['basal metabolic rate', 'resting metabolic rate', 'rmr', 'resting energy'],
    means:
      'What your body needs at full rest. I estimate it from weight, height, age and sex, or from lean mass if you know your body fat.',
  },
  {
    name: 'TDEE',
    also: ['total daily energy expenditure', 'maintenance', 'maintenance calories', 'daily expenditure'],
    means:
      'What you use in a day with all you do: the energy that holds your weight. A formula is right within about 10 %; your own weighings and meals make it better.',
  },
  {
    name: 'Calorie deficit',
    also: ['deficit', 'caloric deficit', 'cut', 'cutting'],
    means:
      'Eating less than you use, so that weight goes down. I keep it moderate and never under what is safe for you.',
  },
  {
    name: 'Calorie surplus',
    also: ['surplus', 'bulk', 'bulking', 'lean bulk', 'caloric surplus'],
    means:
      'Eating a little more than you use, so that there is something to build muscle from. More than a little goes to fat.',
  },
  {
    name: 'Recomposition',
    also: ['recomp', 'body recomposition'],
    means:
      'Losing fat and gaining muscle at about the same weight. It works best for beginners and after a break, and it is slow.',
  },
  {
    name: 'BMI',
    also: ['body mass index'],
    means:
      'Weight in kilograms divided by height in metres squared. A coarse measure that knows nothing of muscle; I use it only to see where advice would be unsafe.',
  },
  {
    name: 'Fibre',
    also: ['fiber', 'dietary fibre'],
    means: 'What we do not digest of plants. About 14 g per 1,000 kcal keeps you full and your gut content.',
  },
  {
    name: 'Creatine',
    also: ['creatine monohydrate'],
    means:
      'The best-studied supplement for strength: 3 to 5 g of monohydrate a day, at any time. With kidney trouble or medicine ask a doctor first.',
  },
  {
    name: 'Split',
    also: ['splits', 'training split', 'workout split'],
    means:
      "How a week's training is shared out over the sessions: full body, upper and lower, push pull legs, or by muscle.",
  },
]
