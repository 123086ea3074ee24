import type { Catalogue } from '../entry.ts'

/** Words of training and food, and what they mean. */
export const terms: Catalogue = {
  'word: RIR': 'RIR (repeticiones en reserva)',
  'Repetitions in reserve: how many more you could have done when you stop. "2 RIR" means you end the set with two left in the tank.':
    'Repeticiones en reserva: cuántas más habrías podido hacer al parar. «2 RIR» significa que terminas la serie con dos en el depósito.',
  'word: RPE': 'RPE (esfuerzo percibido)',
  'How hard a set was, from 1 to 10. RPE 8 is the same as two repetitions in reserve (RIR 2).':
    'Lo dura que ha sido una serie, de 1 a 10. RPE 8 es lo mismo que dos repeticiones en reserva (RIR 2).',
  'word: 1RM': '1RM (repetición máxima)',
  'The most you could lift once. I estimate it from sets of ten or fewer, so nobody needs to try; it is good to about one part in twenty.':
    'Lo máximo que podrías levantar una vez. Lo estimo a partir de series de diez o menos, así que nadie tiene que probarlo; acierta en torno a una parte de veinte.',
  'word: Deload': 'Descarga (deload)',
  'A lighter week on purpose: fewer sets with the same weights, so that you recover before the next block.':
    'Una semana más ligera a propósito: menos series con los mismos pesos, para recuperarte antes del siguiente bloque.',
  'word: Mesocycle': 'Mesociclo',
  'A block of some weeks in which the work rises step by step, closed by a lighter week.':
    'Un bloque de unas semanas en que el trabajo sube paso a paso y que se cierra con una semana más ligera.',
  'word: Double progression': 'Doble progresión',
  'First you add repetitions up to the top of the range; once all sets reach it, you add weight and start from the bottom of the range.':
    'Primero añades repeticiones hasta el tope del rango; cuando todas las series llegan, subes peso y empiezas desde abajo.',
  'word: Progressive overload': 'Sobrecarga progresiva',
  'Doing a little more over time, in weight, repetitions or sets; without it the body has no reason to get stronger.':
    'Hacer un poco más con el tiempo, en peso, repeticiones o series; sin eso el cuerpo no tiene motivo para hacerse más fuerte.',
  'word: Superset': 'Superserie',
  "Two exercises done in turns with little rest between, best for muscles that are not in each other's way. It saves time.":
    'Dos ejercicios alternados con poco descanso, mejor para músculos que no se estorban. Ahorra tiempo.',
  'word: Drop set': 'Serie descendente',
  'A set taken close to its end, then at once another with less weight. Hard on recovery, so at most the last set of an exercise.':
    'Una serie llevada casi al final y enseguida otra con menos peso. Cuesta recuperarse, así que como mucho la última serie de un ejercicio.',
  'word: AMRAP': 'AMRAP',
  'As many repetitions as you can with clean form.': 'Tantas repeticiones como puedas con técnica limpia.',
  'word: Set': 'Serie',
  'A number of repetitions without a break. Working sets are the hard ones; warm-ups are not counted.':
    'Un número de repeticiones sin pausa. Las series efectivas son las duras; el calentamiento no cuenta.',
  'word: Rep': 'Repetición',
  'One full movement, up and down. "3x8" is three sets of eight repetitions.':
    'Un movimiento completo, arriba y abajo. «3x8» son tres series de ocho repeticiones.',
  'word: Hypertrophy': 'Hipertrofia',
  'Muscle growth. What counts most is enough hard sets a week for each muscle, about ten to twenty, and enough protein.':
    'Crecimiento muscular. Lo que más cuenta son suficientes series duras por semana para cada músculo, de diez a veinte, y bastante proteína.',
  'word: Compound exercise': 'Ejercicio compuesto',
  'One that moves more than one joint, like a squat or a row: much work in little time. The other kind is an isolation exercise.':
    'El que mueve más de una articulación, como una sentadilla o un remo: mucho trabajo en poco tiempo. El otro tipo es el de aislamiento.',
  'word: Isolation exercise': 'Ejercicio de aislamiento',
  'One that moves a single joint, like a curl: for a muscle that the big lifts leave behind.':
    'El que mueve una sola articulación, como un curl: para un músculo que los grandes dejan atrás.',
  'word: Push pull legs': 'Push pull legs',
  'A week in three kinds of session: what you push (chest, shoulders, triceps), what you pull (back, biceps), and legs.':
    'Una semana con tres tipos de sesión: lo que empujas (pecho, hombros, tríceps), lo que tiras (espalda, bíceps) y piernas.',
  'word: Full body': 'Cuerpo entero',
  'A session for all the large muscles. With two or three days a week it is usually the best way.':
    'Una sesión para todos los músculos grandes. Con dos o tres días por semana suele ser lo mejor.',
  'word: DOMS': 'Agujetas',
  'Sore muscles a day or two after unusual work. Harmless and no measure of a good session; sharp pain in a joint is something else.':
    'Dolor muscular uno o dos días después de un trabajo inusual. Inofensivo y no mide una buena sesión; un dolor agudo en una articulación es otra cosa.',
  'word: Warm-up': 'Calentamiento',
  'Five easy minutes, then two or three lighter sets of the first lift: about half of its weight, then three quarters.':
    'Cinco minutos suaves y luego dos o tres series más ligeras del primer ejercicio: cerca de la mitad del peso y después tres cuartos.',
  'word: Tempo': 'Tempo',
  'How fast a repetition goes. Two seconds down and a strong way up is a good rule for nearly everything.':
    'Lo rápida que va una repetición. Dos segundos abajo y subir con fuerza es una buena regla para casi todo.',
  'word: Cardio zone 2': 'Cardio en zona 2',
  'Cardio at which you can still talk in whole sentences. It builds the base and costs little recovery.':
    'Cardio en el que aún puedes hablar con frases enteras. Construye la base y cuesta poca recuperación.',
  'word: HIIT': 'HIIT',
  'Short hard efforts with rests between. Strong stuff in little time; once or twice a week is enough beside lifting.':
    'Esfuerzos cortos y duros con descansos. Mucho en poco tiempo; una o dos veces por semana basta junto a las pesas.',
  'word: Macros': 'Macros',
  'Protein, fat and carbohydrate, in grams a day. Protein and carbohydrate hold about 4 kcal a gram, fat 9.':
    'Proteína, grasa e hidratos, en gramos al día. Proteína e hidratos tienen unas 4 kcal por gramo, la grasa 9.',
  'word: BMR': 'Metabolismo basal',
  'What your body needs at full rest. I estimate it from weight, height, age and sex, or from lean mass if you know your body fat.':
    'Lo que tu cuerpo necesita en reposo total. Lo estimo por peso, altura, edad y sexo, o por la masa magra si conoces tu grasa corporal.',
  'word: TDEE': 'Gasto diario total',
  'What you use in a day with all you do: the energy that holds your weight. A formula is right within about 10 %; your own weighings and meals make it better.':
    'Lo que gastas en un día con todo lo que haces: la energía que mantiene tu peso. Una fórmula acierta en torno al 10 %; tus propios pesajes y comidas lo mejoran.',
  'word: Calorie deficit': 'Déficit calórico',
  'Eating less than you use, so that weight goes down. I keep it moderate and never under what is safe for you.':
    'Comer menos de lo que gastas, para que el peso baje. Lo mantengo moderado y nunca por debajo de lo seguro para ti.',
  'word: Calorie surplus': 'Superávit calórico',
  'Eating a little more than you use, so that there is something to build muscle from. More than a little goes to fat.':
    'Comer un poco más de lo que gastas, para que haya con qué construir músculo. Más que un poco va a grasa.',
  'word: Recomposition': 'Recomposición',
  'Losing fat and gaining muscle at about the same weight. It works best for beginners and after a break, and it is slow.':
    'Perder grasa y ganar músculo con un peso parecido. Funciona mejor en principiantes y tras una pausa, y es lento.',
  'word: BMI': 'IMC',
  'Weight in kilograms divided by height in metres squared. A coarse measure that knows nothing of muscle; I use it only to see where advice would be unsafe.':
    'Peso en kilos dividido por la altura en metros al cuadrado. Una medida tosca que no sabe nada de músculo; solo la uso para ver dónde aconsejar no sería seguro.',
  'word: Fibre': 'Fibra',
  'What we do not digest of plants. About 14 g per 1,000 kcal keeps you full and your gut content.':
    'Lo que no digerimos de las plantas. Unos 14 g por 1.000 kcal sacian y contentan al intestino.',
  'word: Creatine': 'Creatina',
  'The best-studied supplement for strength: 3 to 5 g of monohydrate a day, at any time. With kidney trouble or medicine ask a doctor first.':
    'El suplemento mejor estudiado para la fuerza: de 3 a 5 g de monohidrato al día, a cualquier hora. Con problemas de riñón o medicación, pregunta antes al médico.',
  'word: Split': 'Rutina dividida (split)',
  "How a week's training is shared out over the sessions: full body, upper and lower, push pull legs, or by muscle.":
    'Cómo se reparte el entrenamiento de la semana en las sesiones: cuerpo entero, tren superior e inferior, push pull legs o por músculos.',
}
