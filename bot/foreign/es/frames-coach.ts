import { some, want } from './phrases.ts'

const make = `haz|arma|crea|prepara|genera|disena|planifica|da|dame|pon|${want}|escribe|pasa|manda|organiza|monta|elabora|recomienda|sugiere|propon|proponme|nuevo|nueva|otra|otro|necesito`
const show = `muestra|ensena|ver|dime|mira|pasa|manda|recuerda|cual es|cuales son|que es|repasa|quiero ver|dejame ver|deja me ver|a ver|consulta`
const plan = `plan de entrenamiento|plan de entreno|plan de entrenamientos|plan de ejercicios|plan de gym|plan de pesas|rutina de entrenamiento|rutina de ejercicios|rutina de gym|rutina de pesas|rutina|rutinas|programa de entrenamiento|programa|entrenamientos|entrenos|entrenamiento|entreno|plan`
const mealPlan = `plan de comidas|plan de alimentacion|plan alimenticio|plan nutricional|plan de nutricion|plan de dieta|menu semanal|menu|menus|dieta|comidas de la semana|comidas de esta semana`
const hate = `odio|detesto|no soporto|no aguanto|no me gusta|no me gustan|no me va|no me van|me aburre|me aburren|no quiero|no quiero hacer|paso de|no puedo con|no puedo hacer|no me salen|no me sale|no consigo hacer|no tengo`
const other = `otra cosa|otra opcion|otras opciones|alternativa|alternativas|otro ejercicio|otro|otra|algo distinto|algo diferente|algo parecido|algo similar|cambia lo|cambia|que hago|que puedo hacer|sustituto|reemplazo|en su lugar|sustituye lo|reemplaza lo`
const swapIt = `cambia|cambia lo|sustituye|reemplaza|otra|otro|otra opcion|otras opciones|otra idea|alternativa|alternativas|algo distinto|en vez|en lugar|no me gusta|no quiero|me aburre|odio|no me apetece|distinta|distinto|diferente`
const hurts = `me duele|me duelen|me molesta|me molestan|me lastima|me lastiman|me hace dano|me fastidia|me da dolor|me tira|me duele mucho`

const swapOf = (spanish: string, english: string): string =>
  `* (${swapIt}) * (${spanish}) * => swap ${english} $1 $2 $3
* (${spanish}) * (${swapIt}) * => swap ${english} $1 $2`

/** Meals: how much, which, others, and what to buy. */
export const mealFrames = `
* (lista de la compra|lista de compras|lista de compra|lista de la tienda|lista del super|lista para el super|lista de super|lista de ingredientes|la lista de la compra) * => shopping list
(lista|la lista|la compra|ingredientes) => shopping list
* que * (comprar|compro|compramos) * => shopping list
* (cuantas|cuanta|cuantos|que) (calorias|kcal|proteina|proteinas|macros|carbohidratos|grasas|grasa) (tiene|tienen|hay en|lleva|llevan|aporta|aportan) * => how many calories are in $2
* # (kg|kilos) * (que|cuanto|como) (como|debo comer|deberia comer|tengo que comer|puedo comer|deberia de comer) * => my macros $1 $2 kg $3 $4
* (cuantas|cuanta|cuantos|que cantidad de) (calorias|kcal|proteina|proteinas|macros|carbohidratos|grasas|hidratos|carbos) * (definir|adelgazar|bajar de peso|perder peso|perder grasa|bajar) * => how many calories should i eat to lose weight $1 $2 $3
* (cuantas|cuanta|cuantos|que cantidad de) (calorias|kcal|proteina|proteinas|macros|carbohidratos|grasas|hidratos|carbos) * (subir masa|subir masa muscular|ganar musculo|ganar masa|ganar masa muscular|aumentar masa|aumentar masa muscular|subir de peso|volumen|engordar|crecer) * => how many calories should i eat to build muscle $1 $2 $3
* (cuantas|cuanta|cuantos|que cantidad de) (calorias|kcal|proteina|proteinas|macros|carbohidratos|grasas|hidratos|carbos) [debo|deberia|tengo que|necesito|puedo|me tocan|hay que|consumo] [comer|tomar|consumir|ingerir|meter] * => how many calories should i eat $1 $2
[calcula] [mis|los|las|unos|unas] (macros|calorias) * => my macros $1
* (calcula|dime|cuales son|saca) [mis|los|las] (macros|calorias|kcal|calorias diarias) * => my macros $1 $2
${swapOf('desayuno', 'breakfast')}
${swapOf('almuerzo', 'lunch')}
${swapOf('cena', 'dinner')}
${swapOf('merienda|snack|tentempie|colacion|media manana|refrigerio', 'snack')}
* (cambia|sustituye|reemplaza) [la|mi] (comida) [de|del|por] * => swap lunch $2
[dame|${want}|otra|otro] [otro|otra] (receta|plato|comida) [distinta|distinto|diferente] * => swap the meal $1
* que (puedo|podria|hay para|hay de|me recomienda|me recomiendas|como para|me preparo para|preparo para|hago de) (cenar|cena|la cena) * => what can i eat for dinner $1 $2
* que (puedo|podria|hay para|hay de|me recomienda|me recomiendas|como para) (comer|almorzar|almuerzo|el almuerzo) * => what should i eat $1 $2
* que (puedo|podria|hay para|hay de|me recomienda|me recomiendas|como para) (desayunar|desayuno|el desayuno) * => what can i eat for breakfast $1 $2
* (${make}) [un|una|el|la|mi|tu] (${mealPlan}) * => plan my meals $1 $2
(${mealPlan}) * => plan my meals $1
* (${want}) [seguir|hacer|empezar] [un|una] (${mealPlan}) * => plan my meals $1 $2
(planifica|organiza|prepara|planea) [las|mis] comidas * => plan my meals $1
* que (debo|deberia|tengo que|puedo|hay que|me toca) (comer|cenar|desayunar|almorzar) * => what should i eat $1 $2
* que (como|comer) ${some} => what should i eat $1 $2
* (${want}) (adelgazar|perder peso|perder grasa|bajar de peso|bajar peso|perder unos kilos|bajar la barriga|bajar panza|perder barriga|definir|secarme|marcar) * => i want to lose weight $1 $2
* (${want}) (ganar musculo|ganar masa|ganar masa muscular|aumentar masa|subir de peso|subir masa|subir masa muscular|hacer volumen|ponerme fuerte|crecer) * => i want to build muscle $1 $2
`

/** Training: plans, what is next, other exercises, and what was done. */
export const trainingFrames = `
* (cuanto|cuanto tiempo) [hay que|debo|deberia|tengo que] (descanso|descansar|descansan) [entre] * => how long should i rest between $2 $1
[dime] que (es|significa|quiere decir|son|seria) [eso de] [el|la|un|una|los|las] * => what does $1 mean
(que musculo|que musculos) [se] (trabaja|trabajan|entrena|entrenan|activa) [en|con] [el|la|los|las] * => which muscles does the $1 work
(como se hace|como hago|como se hacen|como ejecuto|tecnica de|tecnica del|como es la tecnica de|como se ejecuta) [bien|correctamente] [el|la|los|las|un|una] * => how do i do $1
(puedo|se puede|deberia|es malo|es bueno|debo) (entrenar|ir|hacer ejercicio|ir al gym|venir) (con|estando|si tengo|si estoy) [con|la] (fiebre|gripe|resfriado|catarro|covid|enfermo|enferma|malo|mala) * => can i train with a fever
(puedo|se puede|deberia|es malo|es bueno|debo) (entrenar|ir|hacer ejercicio|ir al gym|venir) (con|estando|si tengo|si estoy) * => can i train with $1
[no] (quise decir|queria decir|me referia a|corrijo|digo) * => i meant $1
no (eran|era|fueron|fue) * (eran|era|fueron|fue|sino) * => it was $2 not $1
(eran|era|fueron|fue) * no [eran|era] # [kilos|kg|series|repeticiones|reps] => it was $1 not $2
* (corri|he corrido|correr|corriendo|trote|hice) # (minutos|min) [de carrera] (en la cinta|en cinta|de cinta) * => i ran $2 minutes $1 $3
* (corri|he corrido|trote|he trotado|salio a correr|sali a correr) * => i ran $2 $1
* (ultima vez|ultimo entrenamiento|ultimo entreno|ultima sesion|ultimo dia de entreno) * => what did i train last time
* que (hice|entrene|he hecho|levante) [en|el|la] (ayer|anteayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo) * => what did i train last time
* me (duele|duelen|molesta|molestan) [mucho|un poco|bastante] (el|la|los|las|mi) * (en|con|cuando hago|al hacer|haciendo|cuando|durante|al) [el|la|los|las|hago] * (${other}) * => $3 hurts my $2 another exercise
* me (duele|duelen|molesta|molestan) [mucho|un poco|bastante] (el|la|los|las|mi) * (con|cuando hago|al hacer|haciendo|durante) [el|la|los|las|hago] * => $3 hurts my $2 another exercise
[el|la|los|las] * (${hurts}) [mucho|un poco|bastante] [en] (el|la|los|las|mi|mis) * (${other}) * => $1 hurts my $2 another exercise
(el|la|los|las|hacer) * (${hurts}) [mucho|un poco|bastante] [en] (el|la|los|las|mi|mis) * => $1 hurts my $2 another exercise
* (cambia|sustituye|reemplaza|quita) [lo|el|la|los|las] * (por|con) (otra cosa|otro|otra|otro ejercicio|algo|algo mas|algo distinto|algo diferente|algo parecido) * => swap $2 for something else
* (cambia|sustituye|reemplaza) [lo|el|la|los|las] * por [el|la|los|las] * => swap $2 for $3
* (en vez de|en lugar de|en vez del|en lugar del) [el|la|los|las|hacer] * => something else instead of $2
(${hate}) [el|la|los|las|hacer|mas] * (${other}) * => i hate $1 give me something else
* (${other}) [ejercicio] (a|al|para|de|en vez de|en lugar de|en vez del|en lugar del|por) [el|la|los|las] * => something else instead of $2
(cambia|sustituye|reemplaza) [lo|el|la|los|las] * => swap $1
(${hate}) (hacer) [el|la|los|las|mas] * => i hate $1 give me something else
* (esta|estan|sigue|siguen) [siempre|todo|toda|todos|todas|muy|otra vez] (ocupado|ocupada|ocupados|ocupadas|cogido|cogida|pillado|pillada|pillados|en uso|tomado|tomada) [y|por] [que|otra|alternativa] * => $1 is taken
(${show}) [toda|completa|entera] [mi|la|el] (semana de entrenamiento|semana de entreno|semana completa|semana entera|rutina semanal|plan semanal|semana) * => show my plan for the whole week
(${show}) [el|la|mi|los|toda] [la] * (toda la semana|la semana|semana|esta semana|la semana completa|semanal) [completa|entera|de entrenamiento|de entreno] => show my plan for the whole week
* (como|con que|por que|por cual|con cual) [lo|la|puedo] (sustituyo|reemplazo|cambio|sustituye|reemplaza|cambia) [el|la|los|las] ${some} => swap $2
[y] que hago [yo|ahora|entonces|mientras|mientras tanto|entre tanto|en su lugar] => something else
(${show}) [toda|todo] [el|la|mi|los|mis] (${plan}) de hoy => what do i train today
(${show}) [toda|todo] [el|la|mi|los|mis] (${plan}) de manana => what do i train tomorrow
(${show}) [toda|todo] [el|la|mi|los|mis] (${plan}) * => show my plan $1
mi (${plan}) * => show my plan $1
[dime|y] (que|cuales|cual) [ejercicio|ejercicios|entrenamiento|rutina|entreno|musculo|parte] (entreno|hago|toca|me toca|tocan|me tocan|tengo que hacer|tengo que entrenar|debo hacer|debo entrenar|tengo|entrenamos|hay que hacer|deberia entrenar|deberia hacer|voy a entrenar|me toca entrenar|toca entrenar|me toca hacer) [de|para|en el gym] * => what do i train $1
* (que|cuales|cual) [ejercicio|ejercicios|entrenamiento|rutina|entreno|musculo|musculos|grupo muscular|parte|zona] (entreno|hago|toca|me toca|tocan|me tocan|tengo que hacer|tengo que entrenar|debo hacer|debo entrenar|deberia entrenar|me toca entrenar|toca entrenar) * => what do i train $1 $2
(entreno|entrenamiento|rutina|sesion|plan) de hoy => what do i train today
(entreno|entrenamiento|rutina|sesion|plan) de manana => what do i train tomorrow
* (${want}) (empezar|comenzar|arrancar|iniciar) [a|en|con] [el] (entrenar|gym|ir|ejercicio|entrenamiento|pesas) * => plan me workouts $1 $2
* (${make}) [un|una|el|la|mi|tu] [nuevo|nueva|buen|buena] (${plan}) * => plan me workouts $1 $2
* (${want}) [empezar|seguir|hacer|tener] [un|una] [nuevo|nueva|buen|buena] (${plan}) * => plan me workouts $1 $2
(rutina|plan|programa|plan de entrenamiento|rutina de gym|rutina de pesas|rutina de ejercicios) * => plan me workouts $1
(planifica|organiza|programa) [la|mi|mis] (semana|entrenamientos|entrenos|entrenamiento) * => plan me workouts $1

* (como va|como evoluciona|evolucion de|evolucion del|historial de|historial del|grafica de|grafica del|como anda|progreso de|progreso del|curva de) [mi|el] peso * => how is my weight going
* (cuanto|he) (he bajado|he perdido|llevo perdido|baje|perdi|adelgace|he adelgazado|he subido) [de|peso] * => how is my weight going
* (estoy|soy|me pongo|me estoy poniendo|voy siendo|voy) (mas fuerte|ganando fuerza|mas fuerte que antes|progresando en fuerza|subiendo pesos|mejorando la fuerza) * => am i stronger than before
* (gano|ganando|mejorando|progreso de|mi) fuerza * => am i stronger than before
(como|que tal) (voy|me va|lo llevo|estoy progresando|voy con|lo estoy haciendo|llevo|va todo|van mis|va mi|va el progreso|van los) [con|en] [el plan|mi plan|todo|entrenamientos|entrenos|progreso|gym|plan|semana] => how am i doing
* (mi|mis|muestra|ver|ensena|dime) [mi|mis|los] (progreso|progresos|avances|evolucion|estadisticas|resultados|logros|records|marcas|progresion) * => my progress $1 $2
(progreso|avances|progresos|estadisticas|evolucion) => my progress
* (he progresado|estoy progresando|he mejorado|estoy mejorando|voy bien|cumpli|voy cumpliendo) * => how am i doing

* (la bascula|la balanza|la pesa|el peso) (marca|dice|marco|me da|me marca|pone|me marco|sale) [hoy] # [kg|kilos] * => i weigh $2 kg $1 $3
* (ya estoy en|estoy en|ando en|voy por|me pese|me he pesado|pese|he pesado|pesaba|peso|amaneci en|amaneci con|en ayunas|di|marque|me peso|peso hoy|peso actual|mi peso es|mi peso hoy|peso de hoy) [hoy|ahora|esta manana|ya|ayer|de hoy|fue|es|y doy|en] # [kg|kilos] * => i weigh $2 kg $1 $3
hoy [en ayunas|por la manana] # (kg|kilos) => i weigh $1 kg today
ayer [en ayunas] # (kg|kilos) => weighed $1 kg yesterday
* no (desayune|he desayunado) * => i skipped breakfast $1 $2
* no (cene|he cenado) * => i skipped dinner $1 $2
* no (comi|he comido|almorce|he almorzado) * => i did not eat $2 $1
* no (hice|he hecho|entrene|he entrenado|fui|he ido) * => i did not train $2 $1
* (hice|he hecho|entrene|he entrenado|acabo de hacer|meti|saque|levante|he levantado|complete|realice|hoy hice|hicimos) * => i did $2 $1
(anota|apunta|registra|guarda|log|logea|loguea|agrega|anade|suma|pon|mete) [me] [que|de] (comi|he comido|me comi|desayune|cene|almorce|he desayunado|he cenado|me tome|tome) * => i ate $1
(anota|apunta|registra|log|logea|loguea|agrega|anade|suma|mete) [me|que] * => log $1
* (desayune|he desayunado|desayunamos) * => breakfast $1: $2
* (cene|he cenado|cenamos) * => dinner $1: $2
* (almorce|he almorzado|almorzamos) * => lunch $1: $2
* (merende|he merendado) * => snack $1: $2
(desayuno|de desayuno|para desayunar) [fue|hoy|de hoy] * => breakfast $1
* (he comido|comi|me comi|me he comido|comimos|ingeri|me zampe|pique|he picado|he tomado|tome|me tome|me he tomado|acabo de comer|acabo de comerme|acabo de tomar|acabo de tomarme|acabo de cenar|acabo de desayunar|bebi|he bebido|me bebi) * => i ate $2 $1
`
