import type { Catalogue } from '../entry.ts'
import { at, large, low, onDay } from './grammar.ts'

/** Training plans: their sessions, rules, swaps and words. */
export const workout: Catalogue = {
  'Keep it after all': 'Guardarlo al final',
  'Yes, keep it': 'Sí, guárdalo',
  'No, just this once': 'No, solo esta vez',
  "I don't keep it, as you asked.": 'No lo guardo, como pediste.',
  'Not kept yet: shall I keep it and your allergies? Then it follows your weight and goal, and you can have it deleted any time.':
    'Aún no está guardado: ¿lo guardo con tus alergias? Así sigue a tu peso y a tu objetivo, y puedes hacer que lo borre cuando quieras.',
  'Not kept yet: shall I keep it? Then it follows your weight and goal, and you can have it deleted any time.':
    'Aún no está guardado: ¿lo guardo? Así sigue a tu peso y a tu objetivo, y puedes hacer que lo borre cuando quieras.',
  'Not kept yet: shall I keep it and your limits? Then I show you each session on its day, and you can have it deleted any time.':
    'Aún no está guardado: ¿lo guardo con tus limitaciones? Así te enseño cada sesión en su día, y puedes hacer que lo borre cuando quieras.',
  'Not kept yet: shall I keep it? Then I show you each session on its day, and you can have it deleted any time.':
    'Aún no está guardado: ¿lo guardo? Así te enseño cada sesión en su día, y puedes hacer que lo borre cuando quieras.',
  'You need: {0}.': 'Necesitas: {0}.',
  'It trains your {0}.': 'Trabaja: {0}.',
  'It trains your {0}, then your {1}.': 'Trabaja: {0}; y después: {1}.',
  'My {0}': 'Mi evolución: {0}',
  'you train {0} now ({1} before)': 'ahora entrenas {0} (antes {1})',
  'you have {0} minutes now ({1} before)': 'ahora tienes {0} minutos (antes {1})',
  'your level is {0} now ({1} before)': 'ahora {0} (antes {1})',
  'you are pregnant': 'estás embarazada',
  'you are no longer pregnant': 'ya no estás embarazada',
  'your goal is {0} now ({1} before)': 'tu objetivo es ahora {0} (antes {1})',
  'your limits are different': 'tus limitaciones son otras',
  'you have other equipment': 'tienes otro equipamiento',
  'your age is different': 'tu edad es otra',
  '{0} more a week': '{0} más por semana',
  '{0} less a week': '{0} menos por semana',
  '{0} more in the longest session': '{0} más en la sesión más larga',
  '{0} less in the longest session': '{0} menos en la sesión más larga',
  '{0} week more': '{0} semana más',
  '{0} weeks more': '{0} semanas más',
  '{0} week less': '{0} semana menos',
  '{0} weeks less': '{0} semanas menos',
  '{0} a week for {1}': '{0} por semana para {1}',
  'new: {0}': 'nuevo: {0}',
  'no longer: {0}': 'ya no: {0}',
  'Your {0} weeks are done. Shall I plan the next ones?':
    'Tus {0} semanas han terminado. ¿Planifico las siguientes?',
  '{0} is a day to rest.': (day) => `${large(onDay(day))} toca descansar.`,
  'Next is {0}: {1}.': (day, session) => `Lo siguiente es ${onDay(day)}: ${low(session)}.`,
  'It is done.': 'Ya está hecha.',
  'No session is left in this plan.': 'En este plan no queda ninguna sesión.',
  'It keeps {0} of {1} rules of good training.': 'Cumple {0} de {1} reglas del buen entrenamiento.',
  'Knowingly not, or not wholly:': 'A sabiendas no, o no del todo:',
  'Kept, among others:': 'Cumplidas, entre otras:',
  'Why this plan?': '¿Por qué este plan?',
  'Find quiet times': 'Buscar horas tranquilas',
  'Plan the next weeks': 'Planificar las próximas semanas',
  '{0} is taken': '{0}: ocupado',
  'The week': 'La semana',
  '{0}: {1}, yours already.': '{0}: {1}, ya es tuya.',
  '{0}: {1}, no quiet time left.': '{0}: {1}, no queda ninguna hora tranquila.',
  'Tap it and the place is yours.': 'Tócala y el sitio es tuyo.',
  'Tap each one you want.': 'Toca todas las que quieras.',
  '{0} goes from {1} to {2}, where there is room.': '{0} pasa del {1} al {2}, donde hay sitio.',
  'Keep the planned days': 'Dejar los días previstos',
  'One applies': 'Sí, alguna',
  'Keep the old one': 'Quedarme con el anterior',
  'First more repetitions up to the top of the range, then 2 to 10 % more weight.':
    'Primero más repeticiones hasta el tope del rango; después, de 2 a 10 % más de peso.',
  'Nothing in it says how it gets harder: no range of repetitions, and every week the same.':
    'Nada indica cómo se endurece: ningún rango de repeticiones y todas las semanas iguales.',
  'No set need go to failure, and barbell, machine or band are as good as each other if the set is hard.':
    'Ninguna serie tiene que llegar al fallo, y barra, máquina o banda valen lo mismo si la serie es dura.',
  'Week {0} has about half the sets, to recover; missed sessions and stalls make it lighter too.':
    'La semana {0} tiene cerca de la mitad de las series, para recuperar; las sesiones perdidas y los estancamientos también la aligeran.',
  'No easier week in {0}.': 'Ninguna semana más suave en {0}.',
  '{0} more minutes of brisk walking, cycling or the like':
    '{0} minutos más de caminar a paso ligero, bicicleta o algo parecido',
  'an hour of being active on every day, as your age needs':
    'una hora de actividad cada día, como necesita tu edad',
  'strength on a third day': 'fuerza un tercer día',
  '{0} minutes of endurance work a week (a hard minute counts twice), strength on {1}':
    '{0} minutos de resistencia por semana (un minuto intenso cuenta doble), fuerza {1}',
  '{0}, balance on {1}': '{0}, equilibrio {1}',
  'In it: {0}.': 'Incluye: {0}.',
  'In it: {0}. Left for the other days: {1}.': 'Incluye: {0}. Queda para los demás días: {1}.',
  'As far as your midwife or doctor agrees.': 'Siempre que tu matrona o tu médico esté de acuerdo.',
  'strength on {0} more day': 'fuerza {0} día más',
  'strength on {0} more days': 'fuerza {0} días más',
  'balance on {0} more day': 'equilibrio {0} día más',
  'balance on {0} more days': 'equilibrio {0} días más',
  'There is no lifting in it.': 'No incluye trabajo de fuerza.',
  'Some lifting beats none: it fits into the {0} you have.':
    'Algo de fuerza es mejor que nada: cabe en el tiempo que tienes ({0}).',
  'Squat, hinge, and pushing and pulling both ways are in every week, evenly.':
    'Sentadilla, bisagra de cadera, y empujar y tirar en ambas direcciones están en todas las semanas, de forma equilibrada.',
  '{0} of {1} minutes': '{0} de {1} minutos',
  'Without {0}: nothing of it fits what you have and may do.':
    'Falta: {0}. Nada de eso encaja con lo que tienes y puedes hacer.',
  'Without {0}: no room for it in {1}.': 'Falta: {0}. En {1} no cabe.',
  'Not even: {0}, for the same reason.': 'No equilibrado: {0}, por la misma razón.',
  'Not even: {0}.': 'No equilibrado: {0}.',
  '{0} sets of pushing to {1} of pulling': '{0} series de empuje frente a {1} de tracción',
  '{0} sets for quads to {1} for hamstrings': '{0} series de cuádriceps frente a {1} de isquiotibiales',
  '{0} a week, each on its own day.': '{0} por semana, cada una en su día.',
  'Not every week has {0} on as many days.': 'No todas las semanas tienen {0} en otros tantos días.',
  'Up to {0} minutes, warming up, setting up and rests included.':
    'Hasta {0} minutos, con calentamiento, preparación y descansos.',
  'A session takes {0} minutes, and you have {1}.': 'Una sesión dura {0} minutos, y tú tienes {1}.',
  'A session takes longer than it says.': 'Una sesión dura más de lo que dice.',
  'a session with nothing in it': 'una sesión vacía',
  'Nobody can do that': 'Eso no lo puede hacer nadie',
  'Every exercise is one we know, with sets, repetitions and rest.':
    'Todos los ejercicios los conocemos, con series, repeticiones y descanso.',
  'You have not what it takes for': 'No tienes lo necesario para',
  'Everything can be done with what you have.': 'Todo se puede hacer con lo que tienes.',
  'You named no limits.': 'No has mencionado ninguna limitación.',
  'Nothing in it speaks against your limits. If something hurts, leave it and tell me.':
    'Nada va contra tus limitaciones. Si algo te duele, déjalo y dímelo.',
  'Against your limits': 'Contra tus limitaciones',
  'Too hard to learn for your level': 'Demasiado difícil de aprender para tu nivel',
  'Nothing in it is above your level.': 'Nada supera tu nivel.',
  'You said you do not like': 'Dijiste que no te gusta',
  'Nothing in it that you said you do not like.': 'Nada de lo que dijiste que no te gusta.',
  'Nothing can take its place': 'No tiene sustituto',
  'For every exercise there is another one, in case its place is taken.':
    'Para cada ejercicio hay otro, por si está ocupado.',
  'About training for strength, which is not the goal: loads are lighter on purpose.':
    'Trata del entrenamiento de fuerza, que no es el objetivo: las cargas son más ligeras a propósito.',
  '{0} a week with weights instead of two': '{0} por semana con pesas en lugar de dos',
  'fewer than two sets of a first lift': 'menos de dos series de un primer ejercicio',
  'a session begins with a small muscle': 'una sesión empieza por un músculo pequeño',
  'Not all that strength wants: {0}.': 'No todo lo que pide la fuerza: {0}.',
  'The big lift comes first, {0} sets or more, up to about {1} % of what you can lift once.':
    'El ejercicio grande va primero, {0} series o más, hasta cerca de un {1} % de lo que puedes levantar una vez.',
  'no weights to set a load with; slower and harder variations take their place':
    'no hay pesas con las que ajustar la carga; en su lugar van variantes más lentas y difíciles',
  'first lifts of about {0} % instead of 80 % and more, because you should not strain':
    'primeros ejercicios con cerca de un {0} % en lugar de un 80 % o más, porque no debes forzarte',
  'first lifts of about {0} % instead of 80 % and more':
    'primeros ejercicios con cerca de un {0} % en lugar de un 80 % o más',
  'About training for power; none of it is planned here.':
    'Trata del entrenamiento de potencia; aquí no se planifica nada de eso.',
  '{0} with weights, where {1} to {2} suit your level':
    '{0} con pesas, cuando a tu nivel le van de {1} a {2}',
  'less than three minutes of rest after heavy sets': 'menos de tres minutos de descanso tras series pesadas',
  'heavier than a novice begins': 'más pesado de lo que empieza un principiante',
  '{0} with weights, loads and rests suit your level.': '{0} con pesas; cargas y descansos van con tu nivel.',
  'Not as usual for your level: {0}.': 'No como es habitual en tu nivel: {0}.',
  'lighter than 8 to 12 possible repetitions, to be gentle':
    'más ligero que 8 a 12 repeticiones posibles, para ir con cuidado',
  'lighter than 8 to 12 possible repetitions, as endurance wants it':
    'más ligero que 8 a 12 repeticiones posibles, como pide la resistencia',
  'lighter than 8 to 12 possible repetitions': 'más ligero que 8 a 12 repeticiones posibles',
  'The other days are for endurance.': 'Los demás días son para resistencia.',
  'You have no more days.': 'No tienes más días.',
  'You asked for more days.': 'Pediste más días.',
  'About training for muscle, which is not the goal.': 'Trata de ganar músculo, que no es el objetivo.',
  'Any load from about a third to six sevenths of your best will do, since every set is hard.':
    'Vale cualquier carga de un tercio a seis séptimos de tu máximo, porque cada serie es dura.',
  'Too light, too heavy or too easy to build muscle: {0} and others.':
    'Demasiado ligero, pesado o fácil para ganar músculo: {0} y otros.',
  'Too light, too heavy or too easy to build muscle: {0}.':
    'Demasiado ligero, pesado o fácil para ganar músculo: {0}.',
  'no exercise for {0} fits what you have and may do':
    'ningún ejercicio para {0} encaja con lo que tienes y puedes hacer',
  '{0}; a second day would help most.': '{0}; lo que más ayudaría es un segundo día.',
  '{0} of {1} minutes hold no more': 'en tu tiempo ({0} de {1} minutos) no cabe más',
  '{0} of {1} minutes hold no more beside the rest':
    'junto al resto, en tu tiempo ({0} de {1} minutos) no cabe más',
  'more sets in one session would not be done well; another day would make room':
    'más series en una sesión no se harían bien; otro día haría sitio',
  'the goal needs less for them': 'el objetivo pide menos para ellos',
  'Every main muscle has {0} sets a week or more.':
    'Cada músculo principal tiene {0} series por semana o más.',
  'Every main muscle has {0}.': 'Cada músculo principal tiene {0}.',
  'Under {0} sets a week: {1} with {2}.': 'Menos de {0} series por semana: {1} ({2}).',
  '{0} is what most growth takes, and that is not the goal; fewer keep muscle and build some.':
    'Para crecer al máximo hacen falta {0}, y ese no es el objetivo; con menos se mantiene el músculo y se gana algo.',
  'Every main muscle is trained on two days a week or more.':
    'Cada músculo principal se entrena dos días por semana o más.',
  'Two days a week: no muscle.': 'Dos días por semana: ningún músculo.',
  'Two days a week: not {0}.': 'Dos días por semana, pero no: {0}.',
  'The plan does not say how many sets a week each muscle has.':
    'El plan no dice cuántas series por semana tiene cada músculo.',
  'A set counts in full for the muscles it is for, and half for those that help.':
    'Una serie cuenta entera para los músculos a los que va y media para los que ayudan.',
  'The sets a week are counted wrongly for {0}.': 'Las series por semana están mal contadas para: {0}.',
  'No muscle has more than {0} sets a week, nor more than {1} a session.':
    'Ningún músculo tiene más de {0} series por semana ni más de {1} por sesión.',
  '{0} {1} a week ({2} at the most)': '{0} {1} por semana ({2} como mucho)',
  '{0} {1} in one session ({2})': '{0} {1} en una sesión ({2})',
  'Too much to recover from: {0}.': 'Demasiado para recuperarse: {0}.',
  days: 'días',
  length: 'duración',
  level: 'nivel',
  goal: 'objetivo',
  'Change my plan': 'Cambiar mi plan',
  '{0} more': '{0} más',
  'Your training plan still has {0}. Shall I change it?':
    'En tu plan de entrenamiento sigue: {0}. ¿Lo cambio?',
  'Your training plan is still for the {0} before. Shall I change it?':
    'Tu plan de entrenamiento sigue con los datos de antes ({0}). ¿Lo cambio?',
  ', your place at {0}': (clock) => `, tu sitio ${at(clock)}`,
  'Your plan fits that already, so nothing changes.': 'Tu plan ya encaja con eso, así que no cambia nada.',
  'The plan before is yours again.': 'Vuelves a tener el plan anterior.',
  'Kept. Your first session is {0} on {1}.': (session, day) =>
    `Guardado. Tu primera sesión: ${session}, ${onDay(day)}.`,
  'Kept.': 'Guardado.',
  'Before you start: heart or blood pressure trouble, chest pain, fainting, a lasting illness, medicine for one, a bad joint, or a doctor who wants you supervised? Then see a doctor first.':
    'Antes de empezar: ¿problemas de corazón o de tensión, dolor en el pecho, desmayos, una enfermedad crónica, medicación para ella, una articulación mala o un médico que te quiere con supervisión? Entonces ve primero al médico.',
  'one day a week over {0} weeks': 'un día por semana durante {0} semanas',
  '{0} days a week over {1} weeks': '{0} días por semana durante {1} semanas',
  '{0}, for {1}': '{0}, objetivo: {1}',
  'Your new plan: {0}.': 'Tu nuevo plan: {0}.',
  'Your plan: {0}.': 'Tu plan: {0}.',
  'What changed: {0}; and {1} more.': 'Qué ha cambiado: {0}; y {1} más.',
  'What changed: {0}.': 'Qué ha cambiado: {0}.',
  '{0} minutes a session': '{0} minutos por sesión',
  'Six days at the most: one is for rest.': 'Seis días como mucho: uno es para descansar.',
  'I took {0}; tell me if that is off.': 'He supuesto: {0}. Dime si no es así.',
  "I don't know {0}, so the plan doesn't heed it.": 'No conozco {0}, así que el plan no lo tiene en cuenta.',
  'It begins easier, since you come back from a break.': 'Empieza más suave, porque vuelves de una pausa.',
  'Ask your midwife or doctor before you start.': 'Pregunta a tu matrona o a tu médico antes de empezar.',
  'Keep it gentle, and stay inside what your doctor allows.':
    'Ve con calma y quédate dentro de lo que te permite tu médico.',
  '{0} x {1} to {2}': '{0} x {1} a {2}',
  '{0} seconds': '{0} segundos',
  '{0} minutes': '{0} minutos',
  '{0}, hard': '{0}, intenso',
  '{0}, easy enough to talk': '{0}, suave, que puedas hablar',
  '{0} a side': '{0} por lado',
  '{0}, rest {1}': '{0}, descanso {1}',
  '{0} with {1}, rest {2}': '{0} con {1}, descanso {2}',
  'Then {0}': 'Después {0}',
  'In turn, {0}': 'Alternando: {0}',
  '{0}, about {1} minutes': '{0}, unos {1} minutos',
  '{0}, stop each set with {1} left': '{0}, deja {1} en reserva en cada serie',
  'An easier week, to recover in.': 'Una semana más suave, para recuperar.',
  'Easy, to get back into it.': 'Suave, para volver a coger el ritmo.',
  '{0} and {1} more': '{0} y {1} más',
  'Nothing I know trains the same with what is there. Leave {0} out today.':
    'No conozco nada que trabaje lo mismo con lo que hay. Hoy sáltate esto: {0}.',
  'Instead of {0}: {1}.': 'En lugar de {0}: {1}.',
  'All train your {0} first.': 'Trabajan sobre todo: {0}.',
  '{0} instead of {1}, for today only: {2}.': '{0} en lugar de {1}, solo por hoy: {2}.',
  '{0} instead of {1}, from {2} on: {3}.': (to, from, day, sets) =>
    `${to} en lugar de ${from}, desde ${onDay(day)}: ${sets}.`,
  'If that is taken too: {0}.': 'Si también está ocupado: {0}.',
  "Stop that one for today. If the pain is sharp, comes with swelling or doesn't settle in a few days, have it looked at before you load it again.":
    'Deja ese por hoy. Si el dolor es agudo, viene con hinchazón o no se calma en unos días, haz que te lo miren antes de volver a cargar.',
  'Where does it hurt?': '¿Dónde te duele?',
  'Spare my {0} from now on': 'Cuidar desde ahora: {0}',
  "Today's session": 'Sesión de hoy',
  done: 'hecho',
  '{0} day': '{0} día',
  '{0} days': '{0} días',
  '{0} week': '{0} semana',
  '{0} weeks': '{0} semanas',
  '{0} session': '{0} sesión',
  '{0} sessions': '{0} sesiones',
  '{0} set': '{0} serie',
  '{0} sets': '{0} series',
  '{0} minute': '{0} minuto',
  '"{0}"': '«{0}»',

  // Sources.
  'what you asked for': 'lo que pediste',
  'our catalogue': 'nuestro catálogo',
  'convention of coaches, no trial behind it': 'costumbre de los entrenadores, sin ensayo detrás',
  'ACSM 2026 (by its summaries)': 'ACSM 2026 (según sus resúmenes)',
  'ACSM 2009, doi 10.1249/MSS.0b013e3181915670; a rule of thumb':
    'ACSM 2009, doi 10.1249/MSS.0b013e3181915670; una regla aproximada',
  'Schoenfeld 2017, doi 10.1080/02640414.2016.1210197; ACSM 2026 (by its summaries)':
    'Schoenfeld 2017, doi 10.1080/02640414.2016.1210197; ACSM 2026 (según sus resúmenes)',
  'Pelland 2024 (preprint)': 'Pelland 2024 (prepublicación)',
  'Schoenfeld 2017, doi 10.1519/JSC.0000000000002200 (not checked by us)':
    'Schoenfeld 2017, doi 10.1519/JSC.0000000000002200 (no comprobado por nosotros)',

  // Parts of the body that are spared, and states.
  knees: 'rodillas',
  hips: 'caderas',
  elbows: 'codos',
  wrists: 'muñecas',
  'ankles and feet': 'tobillos y pies',
  neck: 'cuello',
  pregnancy: 'embarazo',
  'high blood pressure': 'tensión alta',
  hernia: 'hernia',
  balance: 'equilibrio',
  'no jumping': 'sin saltos',
  'nothing overhead': 'nada por encima de la cabeza',
  'My knees': 'Mis rodillas',
  'My hips': 'Mis caderas',
  'My lower back': 'Mi zona lumbar',
  'My upper back': 'Mi espalda alta',
  'My shoulders': 'Mis hombros',
  'My elbows': 'Mis codos',
  'My wrists': 'Mis muñecas',
  'My ankles and feet': 'Mis tobillos y pies',
  'My neck': 'Mi cuello',
  'My pregnancy': 'Mi embarazo',
  'My high blood pressure': 'Mi tensión alta',
  'My hernia': 'Mi hernia',
  'My balance': 'Mi equilibrio',
  'My no jumping': 'No saltar',
  'My nothing overhead': 'Nada por encima de la cabeza',
}
