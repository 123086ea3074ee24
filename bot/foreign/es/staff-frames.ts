/** What the gym's own people ask of their figures in Spanish; in words that a member has no use for. */
export const spanishStaffFrames = `
cuando (estuvimos|estamos|estabamos) * (mas llenos|mas vacios|llenos|vacios) * => when were we busiest $1 $2
cuando estuvo * (mas lleno|mas vacio|lleno|vacio) * => when were we busiest $1 $2
[muestrame|dame|ensename|ver] [las|nuestras] horas (punta|pico) * => peak hours $1
[muestrame|dame|ensename|ver] [la|nuestra] (ocupacion|utilizacion) [del gimnasio] * => utilisation report $1
(como de llenos|que tan llenos) (estuvimos|estamos) * => how full were we $1
(que tan|como de|cuan) (buenas|fiables|precisas|exactas|acertadas) (son|fueron) [las|tus|nuestras] (previsiones|predicciones|pronosticos) * => how good are your forecasts $1
que tal (son|fueron|van) [las|tus] (previsiones|predicciones|pronosticos) * => how good are your forecasts $1
(puedo|podemos|se puede) (confiar|fiar|fiarme|fiarnos) (en|de) (las previsiones|la prevision|el modelo|las predicciones) => can we trust the forecast
(esta|funciona|va) [bien|mal|roto|averiado] [el|nuestro] (contador|sensor) * => is the counter broken $1
(que tan|como de) (buenos|fiables|limpios) (son|estan) (los|nuestros) (datos|numeros) * => data quality $1
(faltan|hay huecos en los|hay huecos en nuestros) datos * => gaps in the data $1
(que fue|que paso|que resulto) * (de|con) (los consejos|las recomendaciones|las sugerencias|tus consejos) * => advice report $1 $2
cuantas plazas (se aceptaron|se tomaron|se usaron|se concedieron|se reservaron) * => how many places were taken $1
(hacen caso|siguen) [los|las] (socios|clientes|miembros) * (consejos|recomendaciones) * => how many people follow your advice $1 $2
cuantas peticiones (quedaron|se quedaron|fueron) [sin] (atender|rechazadas) * => how many wishes went unserved $1
(cuanto|que) (has ahorrado|ha ahorrado spotter|ahorraron los consejos|nos has ahorrado|hemos ahorrado) * => what have you saved $1
(de que sirve|que aporta|que nos aporta) (spotter|el bot) * => what has spotter saved $1
(cuanto personal|cuantos entrenadores|cuanta plantilla|cuantos empleados) (necesitamos|necesito|hace falta|hacen falta) * => how much staff do we need $1
cuando (necesitamos|necesito|hace falta) * personal * => when do we need more staff $1 $2
[muestrame|dame] [la|el] (plan de personal|turnos del personal|necesidad de personal|cuadrante) * => staffing $1
que (aparatos|maquinas|aparato|maquina|equipo|equipamiento) (deberiamos|debemos|tendriamos que|hay que) (comprar|anadir|pedir) * => what should we buy $1
que (deberiamos|debemos|tendriamos que|hay que) (comprar|pedir) * => what should we buy $1
que (aparatos|maquinas) (faltan|escasean) * => which machines are always taken $1
(quien|que socios|que clientes) (ha dejado de venir|han dejado de venir|dejo de venir|dejaron de venir|ya no viene|ya no vienen) * => who stopped coming $1
cuantos (socios|clientes|miembros) (han dejado de venir|dejaron de venir|hemos perdido|perdemos|se van) * => how many members stopped coming $1
(estamos perdiendo|perdemos) (socios|clientes|gente) * => are we losing members $1
(con que frecuencia|cuantas veces|cada cuanto) vienen (los|nuestros) (socios|clientes) * => how often do members come $1
(crecemos|estamos creciendo|menguamos) * => are we growing $1
(viene|vino|vienen) (mas|menos) (gente|socios) que (antes|el mes pasado|la semana pasada|el ano pasado) => trend report
como (evoluciona|evolucionan|evolucionamos|ha evolucionado) [el gimnasio|las visitas|la asistencia] * => attendance trend $1
como va el ano * => season report $1
que meses (son|fueron) * (mas fuertes|mas flojos|mejores|peores) * => which months are strongest
que (dicen|piensan|opinan) (los|nuestros) (socios|clientes|miembros) * => what do members think $1
(hay|hubo|ha habido) * (quejas|reclamaciones|comentarios) * => any complaints $1 $2
(hay|esta en marcha) [algun|un] (experimento|experimentos|prueba) * => experiments $1
(como va|va bien|funciona) (el servicio|el sistema|el bot) * => system health $1
(hay|hubo|ha habido) * (errores|fallos|caidas) * => any errors $1 $2
cuanto cuesta (el modelo|el bot|la ia) * => what does the model cost $1
como (nos fue|fue|ha ido|nos ha ido|fue todo) [la] (semana pasada|la semana pasada|la ultima semana|ultima semana) => how did we do last week
como (nos fue|nos ha ido) * => how did we do $1
que (debo|deberia|tengo que) saber [esta semana] => what should i know
[dame|enviame|muestrame] [el|un] (resumen semanal|informe semanal|informe de la semana) * => weekly report $1
cuantos (socios|miembros|clientes) (tenemos|tiene el gimnasio|hay) * => how many members do we have $1
`

/** Days as they are asked for of what has been, and the forms of a report. */
export const spanishStaffWords = `
el mes pasado|mes pasado|del mes pasado = last month
la semana pasada|semana pasada|de la semana pasada = last week
el ano pasado|ano pasado|del ano pasado = last year
los ultimos|las ultimas|en los ultimos|en las ultimas = last
como tabla|en tabla = as table
en pdf|como pdf = as pdf
en csv|como csv = as csv
`
