import type { Catalogue } from '../entry.ts'
import { inPlace, large, low } from './grammar.ts'

/** "la zona de piernas" */
const thePlace = (place: string): string => `la zona de ${low(place)}`

/** "a la zona de piernas", where somebody comes to. */
const toPlace = (place: string): string => `a ${thePlace(place)}`

/** "del 16 nov al 22 nov", of a span as it stands alone: "16 nov a 22 nov". */
const ofSpan = (span: string): string => `del ${span.replace(/^de /, '').replace(' a ', ' al ')}`

/** A share of what is feminine: "casi todas", "el 31 % (12)". */
const feminine = (share: string): string =>
  share
    .replace(/^(casi )?todos\b/, '$1todas')
    .replace(/^(casi )?ninguno\b/, '$1ninguna')
    .replace(/^algunos\b/, 'algunas')
    .replace(/^(?=\d+ %)/, 'el ')

/** The same of wishes: "el 75 % de las peticiones", "casi todas las peticiones". */
function ofWishes(share: string): string {
  const words = feminine(share)
  if (/%/.test(words)) return `${words} de las peticiones`
  return `${words} ${/^(?:casi )?todas/.test(words) ? 'las peticiones' : /ninguna$/.test(words) ? 'petición' : 'peticiones'}`
}

/** Reports for the staff: what they say, and what stands over their tables and charts. */
export const reports: Catalogue = {
  hidden: 'oculto',
  Table: 'Tabla',
  '{0}, {1}, as PDF. Times are those of {2}.': '{0}, {1}, en PDF. Las horas son las de {2}.',
  '{0}, {1}, as CSV. Times are those of {2}.': '{0}, {1}, en CSV. Las horas son las de {2}.',
  '{0}, {1}, has no table, so there is no file. Times are those of {2}.':
    '{0}, {1}, no tiene tabla, así que no hay archivo. Las horas son las de {2}.',
  '1 time': '1 vez',
  '{0} times': '{0} veces',
  '1 minute': '1 minuto',
  '1 hour': '1 hora',
  '{0} hours': '{0} horas',
  '{0}, {1}: there is no table to this one.': '{0}, {1}: este informe no tiene tabla.',
  'Names stand in the files alone: CSV or PDF.': 'Los nombres solo están en los archivos: CSV o PDF.',
  'Nothing.': 'Nada.',
  '{0} more rows are in the CSV file.': 'Hay {0} filas más en el archivo CSV.',
  '{0} on the page: {1}': '{0} en la página: {1}',
  'These are the reports, each with "/report" before it, and days after it where you want others: /report peaks last month.':
    'Estos son los informes, cada uno con «/report» delante y los días detrás si quieres otros: /report peaks last month.',
  all: 'todos',
  none: 'ninguno',
  some: 'algunos',
  'hardly any': 'casi ninguno',
  'nearly all': 'casi todos',
  'The first model of the gym.': 'El primer modelo del gimnasio.',
  'Another challenger won.': 'Ganó otro aspirante.',
  'Model {0} was taken back by command.': 'El modelo {0} se retiró por orden.',
  'Replaced by model {0}. {1}': 'Sustituido por el modelo {0}. {1}',
  'Undecided: only {0} origins to compare on, {1} are needed.':
    'Sin decidir: solo {0} puntos de partida para comparar, hacen falta {1}.',
  '{0} % less error than the champion over {1} origins, luck in {2}.':
    '{0} % menos de error que el modelo vigente en {1} puntos de partida, suerte en {2}.',
  '{0} % more error than the champion over {1} origins.':
    '{0} % más de error que el modelo vigente en {1} puntos de partida.',
  'Only {0} % less error than the champion over {1} origins: too little to swap for.':
    'Solo {0} % menos de error que el modelo vigente en {1} puntos de partida: demasiado poco para cambiar.',
  '{0} % less error than the champion over {1} origins, which may be luck (chance {2}).':
    '{0} % menos de error que el modelo vigente en {1} puntos de partida, lo que puede ser suerte (probabilidad {2}).',
  'Undecided over {0}: at least {1} are needed.': 'Sin decidir tras {0}: hacen falta al menos {1}.',
  'Model {0} is better over {1}: {2}; chance alone parts two equal models as far in {3}.':
    'El modelo {0} es mejor tras {1}: {2}; el azar por sí solo separa tanto dos modelos iguales en {3}.',
  'Undecided over {0}: {1}, but chance alone parts two equal models as far in {2}.':
    'Sin decidir tras {0}: {1}, pero el azar por sí solo separa tanto dos modelos iguales en {2}.',
  '1 pair of days': '1 par de días',
  '{0} pairs of days': '{0} pares de días',
  'A lower by {0}': 'A menor en {0}',
  'A higher by {0}': 'A mayor en {0}',
  'most cases': 'la mayoría de los casos',
  'about {0} % more people': 'cerca de un {0} % más de personas',
  'about {0} % fewer people': 'cerca de un {0} % menos de personas',
  'about {0} times as many people': 'unas {0} veces más personas',
  'Since {0} {1} come between {2} and {3} than forecast.':
    'Desde el {0} vienen {1} entre las {2} y las {3} que lo previsto.',
  'Since {0} {1} come than forecast.': 'Desde el {0} vienen {1} que lo previsto.',
  'Since {0} {1} come for {2} than forecast.': (since, change, part) =>
    `Desde el ${since} vienen ${change} ${toPlace(part)} que lo previsto.`,
  'Stopped: "{0}" and "{1}" take no more turns, and there will be no verdict on them.':
    'Parado: «{0}» y «{1}» dejan de turnarse y no habrá veredicto sobre ellas.',
  'The last one, "{0}" and "{1}", was stopped.': 'El último, «{0}» y «{1}», se paró.',
  'From {0} to {1} "{2}" and "{3}" take turns, half a day each. They will be judged by one figure: {4}. Until then I tell nothing of it, so that nobody stops it at a lucky moment.':
    'Del {0} al {1} se turnan «{2}» y «{3}», medio día cada una. Se juzgarán por una cifra: {4}. Hasta entonces no digo nada, para que nadie lo pare en un momento de suerte.',
  '"{0}" and "{1}" take turns until {2}; judged by {3}.':
    '«{0}» y «{1}» se turnan hasta el {2}; cuenta esta cifra: {3}.',
  '"{0}" and "{1}" begin to take turns on {2}.': '«{0}» y «{1}» empiezan a turnarse el {2}.',
  '"{0}" is better over {1}, by {2}: {3}; chance alone parts two equal ones as far in {4}.':
    '«{0}» es mejor tras {1}, según esta cifra: {2}. {3}; el azar por sí solo separa tanto dos iguales en {4}.',
  '"{0}" and "{1}" can\'t be told apart over {2}, by {3}: {4}.':
    '«{0}» y «{1}» no se distinguen tras {2}, según esta cifra: {3}. {4}.',
  'What came of advice': 'Qué resultó de los consejos',
  'What came of advice for {0}': (part) => `Qué resultó de los consejos ${inPlace(part)}`,
  'Wishes asked, granted, taken and come to; use of the quotas; fairness; alternatives taken':
    'Peticiones: hechas, concedidas, aceptadas y cumplidas; uso de los cupos; equidad; alternativas aceptadas',
  'Nobody asked for a place in these days.': 'Nadie pidió una plaza en estos días.',
  'Fewer than {0} members asked for a place in these days, so there is nothing to tell.':
    'Menos de {0} miembros pidieron una plaza en estos días, así que no hay nada que contar.',
  '{0} members asked {1} times: {2} of the wishes were offered a place, {3} took one; of those that are over {4} were come to.':
    (members, asked, got, took, came) =>
      `${members} miembros preguntaron ${asked} veces: ${ofWishes(got)} tuvieron oferta y ${feminine(took)} la aceptaron; de las plazas ya pasadas se usaron ${feminine(came)}.`,
  '{0} members asked {1} times: {2} of the wishes were offered a place, {3} took one.': (
    members,
    asked,
    got,
    took,
  ) =>
    `${members} miembros preguntaron ${asked} veces: ${ofWishes(got)} tuvieron oferta y ${feminine(took)} la aceptaron.`,
  'The first choice was to be had in {0} of the wishes in which it was possible at all.': (share) =>
    `De las peticiones en las que era posible, tuvieron la primera opción ${feminine(share)}.`,
  'Too few wishes had a first choice to tell how often it was had.':
    'Muy pocas peticiones tenían una primera opción como para decir con qué frecuencia se consiguió.',
  'Too few members asked {0} times to tell whether luck was shared evenly.':
    'Muy pocos miembros preguntaron {0} veces como para decir si la suerte se repartió por igual.',
  'Gini {0}, where chance alone gives up to {1}': 'Gini {0}, donde el azar por sí solo da hasta {1}',
  'First choices were shared evenly ({0}).': 'Las primeras opciones se repartieron por igual ({0}).',
  'First choices were shared unevenly ({0}): the luckless quarter had {1} of theirs at most, the lucky one {2} at least.':
    'Las primeras opciones se repartieron de forma desigual ({0}): la cuarta parte con menos suerte tuvo como mucho el {1} de las suyas y la de más suerte, al menos el {2}.',
  'In {0} of the wishes with a place it was another than the first choice, which was not to be had.': (
    share,
  ) =>
    `De las peticiones con plaza, ${feminine(share)} fueron para otra distinta de la primera opción, que no estaba disponible.`,
  'Hardly anyone took another place than their first choice.':
    'Casi nadie aceptó otra plaza que su primera opción.',
  'Who came to a place came {0} minutes earlier or later than usual, in the median.':
    'Quien vino a su plaza vino {0} minutos antes o después de lo habitual, en la mediana.',
  'Of the places that could be granted {0} were taken.': (share) =>
    `De las plazas que se podían conceder se tomaron ${feminine(share)}.`,
  'Luck is compared over {0} members who asked at least {1} times.':
    'La suerte se compara entre {0} miembros que preguntaron al menos {1} veces.',
  'From the wish to the visit': 'De la petición a la visita',
  Asked: 'Pedidas',
  'Offered a place': 'Con oferta',
  'Let it lapse': 'Dejadas pasar',
  'Took one': 'Aceptadas',
  Came: 'Vinieron',
  'Missed it': 'Faltaron',
  'Gave it up': 'Devueltas',
  'Members by week': 'Miembros por semana',
  'Week from': 'Semana desde',
  'Members who asked': 'Miembros que preguntaron',
  'came to one': 'vinieron a una',
  'First choices had': 'Primeras opciones logradas',
  'The whole gym': 'Todo el gimnasio',
  'Use of the quotas': 'Uso de los cupos',
  Part: 'Zona',
  Slots: 'Franjas',
  'Places there were': 'Plazas en total',
  'Places taken': 'Plazas tomadas',
  Used: 'Uso',
  'Slots that were full': 'Franjas llenas',
  asked: 'pedidas',
  offered: 'con oferta',
  taken: 'aceptadas',
  came: 'vinieron',
  wishes: 'peticiones',
  'How sound the data are': 'Qué fiables son los datos',
  'Gaps, broken counters, forgotten check-outs, imports that left rows, each with what to do':
    'Huecos, contadores averiados, salidas olvidadas, importaciones con filas omitidas, cada cosa con lo que hay que hacer',
  'Fewer than {0} people came, so what they did is hidden.':
    'Vinieron menos de {0} personas, así que lo que hicieron queda oculto.',
  'No counter spoke, so how many people check in is not known.':
    'Ningún contador dio datos, así que no se sabe cuántas personas registran su entrada.',
  'Readings that are not believed are kept, and left out of every figure.':
    'Las lecturas que no se creen se guardan, pero no entran en ninguna cifra.',
  'Counter silent up to now': 'Contador callado hasta ahora',
  'Slots without a figure': 'Franjas sin cifra',
  'Counter showing nobody': 'El contador no muestra a nadie',
  'Counter standing still': 'Contador parado',
  'Readings that cannot be': 'Lecturas imposibles',
  'Counter at its highest value': 'Contador en su valor máximo',
  'Check-outs forgotten': 'Salidas olvidadas',
  'Visits over six hours': 'Visitas de más de seis horas',
  'Visits that overlap': 'Visitas que se solapan',
  'People who check in, now and before': 'Personas que registran su entrada, ahora y antes',
  'Imported rows left': 'Filas importadas omitidas',
  'Imported rows known before': 'Filas importadas ya conocidas',
  'What was looked at': 'Qué se ha revisado',
  Found: 'Encontrado',
  Of: 'De',
  Unit: 'Unidad',
  State: 'Estado',
  'What to do': 'Qué hacer',
  'look at it': 'revisar',
  fine: 'correcto',
  slots: 'franjas',
  readings: 'lecturas',
  visits: 'visitas',
  'imported rows': 'filas',
  minutes: 'minutos',
  'dead counter': 'contador muerto',
  'frozen counter': 'contador parado',
  'impossible reading': 'lectura imposible',
  'capped counter': 'contador al tope',
  'Stretches that are not believed': 'Periodos que no se creen',
  To: 'Hasta',
  Fault: 'Fallo',
  Readings: 'Lecturas',
  'Open slots by day': 'Franjas abiertas por día',
  'Open slots': 'Franjas abiertas',
  Counted: 'Contadas',
  'From check-ins': 'De las entradas',
  'Without a figure': 'Sin cifra',
  'Imports that left rows': 'Importaciones con filas omitidas',
  Import: 'Importación',
  'Rows read': 'Filas leídas',
  Left: 'Omitidas',
  'Known before': 'Ya conocidas',
  'Open slots with a figure': 'Franjas abiertas con cifra',
  'Part of the open slots of each day that have a figure; days with gaps are marked.':
    'Parte de las franjas abiertas de cada día que tienen cifra; los días con huecos están marcados.',
  'see whether it has power and network, and whether its key is still good':
    'comprueba si tiene corriente y red, y si su clave sigue siendo válida',
  'see whether the counter was off; an import of its file fills the gap':
    'comprueba si el contador estaba apagado; importar su archivo llena el hueco',
  'see whether something covers the counter, and switch it off and on':
    'comprueba si algo tapa el contador, y apágalo y enciéndelo',
  'switch the counter off and on; its readings there were left out':
    'apaga y enciende el contador; sus lecturas de entonces se han omitido',
  'look at where it points, and at the capacity in the settings':
    'mira hacia dónde apunta y qué aforo hay en los ajustes',
  'the counter stops at its highest value; raise it in the counter':
    'el contador se para en su valor máximo; súbelo en el contador',
  'remind members to check out, by a sign at the door':
    'recuerda a los miembros que registren la salida, con un cartel en la puerta',
  'see whether the import has the right columns and times':
    'comprueba si la importación tiene las columnas y horas correctas',
  'see whether a reader counts entries twice, or a file was imported in two forms':
    'comprueba si un lector cuenta las entradas dos veces o si un archivo se importó en dos formatos',
  'remind members to check in; the splits are told from fewer people now':
    'recuerda a los miembros que registren la entrada; las zonas se calculan ahora con menos personas',
  'mend the rows that were left and import the file again':
    'corrige las filas omitidas e importa el archivo otra vez',
  'nothing: rows known before change nothing': 'nada: las filas ya conocidas no cambian nada',
  'The counter has been silent for {0} of opening, since {1}':
    'El contador lleva {0} de apertura callado, desde el {1}',
  '{0} of check-outs were forgotten and estimated': 'El {0} de las salidas se olvidaron y se estimaron',
  '{0} of {1} visits are longer than six hours': '{0} de {1} visitas duran más de seis horas',
  '{0} of {1} visits begin while the same member is still there':
    '{0} de {1} visitas empiezan cuando el mismo miembro sigue dentro',
  'Only {0} % of the people check in, {1} % did before':
    'Solo el {0} % de las personas registra la entrada; antes era el {1} %',
  '{0} of {1} imported rows were known before': '{0} de {1} filas importadas ya se conocían',
  '{0} of {1} open slots have no figure ({2})': '{0} de {1} franjas abiertas no tienen cifra ({2})',
  '{0} of {1} open slots have no figure ({2}), most of them on {3}':
    '{0} de {1} franjas abiertas no tienen cifra ({2}), la mayoría del {3}',
  '{0} of {1} imported rows were left, most of them of {2}':
    'Se omitieron {0} de {1} filas importadas, la mayoría de {2}',
  '{0} of {1} imported rows were left': 'Se omitieron {0} de {1} filas importadas',
  'The counter showed next to nobody for {0} from {1}':
    'El contador no mostró a casi nadie durante {0} desde el {1}',
  'The counter stood at one number for {0} from {1}':
    'El contador se quedó en un número durante {0} desde el {1}',
  '{0}, {1} in {2} stretches': '{0}, en total {1} en {2} periodos',
  'The counter showed what no gym holds {0} (of {1} readings), first {2}':
    'El contador mostró {0} más de lo que cabe en un gimnasio (de {1} lecturas), la primera el {2}',
  'The counter could not count further {0} (of {1} readings), first {2}':
    'El contador no pudo contar más {0} (de {1} lecturas), la primera el {2}',
  'an unknown time': 'una hora desconocida',
  'Nothing was recorded in these days: no reading, no check-in.':
    'No se registró nada en estos días: ni lecturas ni entradas.',
  'The data are sound: {0} of {1} have a figure, and nothing in them was found wrong.':
    'Los datos son fiables: el {0} de {1} tienen cifra y no se encontró nada mal en ellos.',
  '1 open slot': '1 franja abierta',
  '{0} open slots': '{0} franjas abiertas',
  '{0} of {1} have a figure.': 'El {0} de {1} tienen cifra.',
  '{0} of {1} have a figure; 1 more thing in the table.':
    'El {0} de {1} tienen cifra; hay 1 cosa más en la tabla.',
  '{0} of {1} have a figure; {2} more things in the table.':
    'El {0} de {1} tienen cifra; hay {2} cosas más en la tabla.',
  'What is short of pieces': 'Qué aparatos faltan',
  'How long each kind of equipment has more people wanting it than pieces; what to buy or move':
    'Cuánto tiempo hay más gente que aparatos de cada tipo; qué comprar o mover',
  '{0}: pieces in use': (name) => `${large(name)}: aparatos en uso`,
  '{0} on average, in per cent, by weekday and time.':
    '{0} de media, en tanto por ciento, por día de la semana y hora.',
  'one more would help': 'uno más ayudaría',
  'one could go': 'podría sobrar uno',
  enough: 'suficiente',
  'Equipment, the most wanted first': 'Aparatos, los más solicitados primero',
  Equipment: 'Aparatos',
  Pieces: 'Unidades',
  'In use': 'En uso',
  'Open time with more wanting it than pieces': 'Tiempo abierto con más demanda que aparatos',
  'at least': 'al menos',
  'at most': 'como máximo',
  'Waiting a week': 'Espera por semana',
  'person-minutes': 'minutos-persona',
  'One more spares a week': 'Uno más ahorra por semana',
  'One fewer adds a week': 'Uno menos añade por semana',
  Advice: 'Consejo',
  "What part of a visit goes to each is the gym's setting, not measured; advice holds also if it is wrong by a fifth.":
    'Qué parte de una visita va a cada aparato es un ajuste del gimnasio, no una medida; el consejo vale aunque se equivoque en una quinta parte.',
  '{0} kinds had fewer than {1} people around them; their figures are hidden.':
    'En {0} tipos había menos de {1} personas; sus cifras quedan ocultas.',
  'Nothing is known of {0}: no split is said to use it.':
    'De {0} no se sabe nada: ninguna zona consta como usuaria.',
  'Too few people trained in these days to tell what is short.':
    'En estos días entrenó muy poca gente como para decir qué falta.',
  'No further piece is worth buying by these figures.':
    'Según estas cifras no vale la pena comprar ningún aparato más.',
  'After that come {0}.': 'Después vienen {0}.',
  "The most wanted are the {0} {1}: {2} are in use on average; how often they are too few can't be told from so few days.":
    'Lo más solicitado: {0} {1}, con un {2} en uso de media; con tan pocos días no se puede decir con qué frecuencia no bastan.',
  'The most wanted are the {0} {1}: {2} are in use on average, and they are hardly ever too few.':
    'Lo más solicitado: {0} {1}, con un {2} en uso de media, y casi siempre bastan.',
  'More people want {0} than there are ({1}) through {2} of the open time ({3}).':
    'Durante el {2} del tiempo abierto ({3}) hay más demanda de {0} que unidades ({1}).',
  'One piece more of {0} would spare members about {1} of {2} person-minutes of waiting a week.':
    'Una unidad más de {0} ahorraría a los miembros unos {1} de {2} minutos-persona de espera por semana.',
  'One of the {0} {1} could make room: they are hardly ever all in use.':
    'De {0} {1} podría sobrar una unidad: casi nunca se usan todas.',
  'One of the {0} {1} could make room: they are hardly ever all in use; so could one of the {2}.':
    'De {0} {1} podría sobrar una unidad: casi nunca se usan todas; lo mismo vale para {2}.',
  'One of the {0} {1} could make room: they are hardly ever all in use; so could one of the {2} and the {3}.':
    'De {0} {1} podría sobrar una unidad: casi nunca se usan todas; lo mismo vale para {2} y {3}.',
  Experiments: 'Experimentos',
  'Ways of advising and models that took turns, and which was better by the figure agreed beforehand':
    'Formas de aconsejar y modelos que se turnaron, y cuál fue mejor según la cifra acordada antes',
  'Each half day one of the two advises everybody; its first two hours are not counted. The bounds hold the difference nineteen times in twenty; what is running tells nothing until it is over.':
    'Cada medio día una de las dos aconseja a todos; sus dos primeras horas no cuentan. Los límites contienen la diferencia diecinueve de cada veinte veces; lo que está en marcha no dice nada hasta que acaba.',
  'model {0}': 'modelo {0}',
  Forecast: 'Previsión',
  'people the forecast is off in a slot': 'personas en que falla la previsión por franja',
  stopped: 'parado',
  '{0} is better': '{0} es mejor',
  undecided: 'sin decidir',
  'to begin': 'por empezar',
  'still running': 'en marcha',
  'to be judged': 'por juzgar',
  'No experiment ran in these days.': 'En estos días no hubo ningún experimento.',
  'What was tried in these days was stopped, so it has no verdict.':
    'Lo que se probó en estos días se paró, así que no tiene veredicto.',
  '{0} and {1} take turns from {2} to {3}, judged by {4}.':
    '{0} y {1} se turnan del {2} al {3}; cuenta esta cifra: {4}.',
  '{0} and {1} take turns until {2}, judged by {3}.':
    '{0} y {1} se turnan hasta el {2}; cuenta esta cifra: {3}.',
  '{0} and {1} took turns until {2}; the verdict is due within a day.':
    '{0} y {1} se turnaron hasta el {2}; el veredicto llega en un día.',
  'Judged by': 'Se juzga por',
  'Pairs of days': 'Pares de días',
  'A less B': 'A menos B',
  'Lower bound': 'Límite inferior',
  'Upper bound': 'Límite superior',
  '{0} less {1}': '{0} menos {1}',
  '{0} less {1}, by {2}: {3}, bounds {4} to {5}.': '{0} menos {1}, {2}: {3}, límites de {4} a {5}.',
  'no difference': 'sin diferencia',
  'Too few answers tell how many called advice useful.':
    'Hay muy pocas respuestas para saber cuántos encontraron útil el consejo.',
  '{0} of the answers called advice useful': (share) =>
    `de las respuestas, ${feminine(share)} encontraron útil el consejo`,
  '{0} of {1} answers by {2} members called advice useful':
    'el {0} de {1} respuestas de {2} miembros encontró útil el consejo',
  'Too few answers tell how many found it crowded all the same.':
    'Hay muy pocas respuestas para saber cuántos lo encontraron lleno de todos modos.',
  '{0} of the answers found it crowded all the same': (share) =>
    `de las respuestas, ${feminine(share)} lo encontraron lleno de todos modos`,
  '{0} of {1} answers by {2} members found it crowded all the same':
    'el {0} de {1} respuestas de {2} miembros lo encontró lleno de todos modos',
  '{0} to {1} %': 'del {0} al {1} %',
  ', no other than before beyond chance': ', sin cambio respecto a antes más allá del azar',
  ', more than in as many days before': ', más que en los mismos días de antes',
  ', fewer than in as many days before': ', menos que en los mismos días de antes',
  'Where it was called crowded {0} people were counted in that part of the gym and {1} promised, more than was promised: look at the forecast report.':
    'Donde se dijo que estaba lleno se contaron {0} personas en esa zona y se habían prometido {1}, más de lo prometido: mira el informe de previsiones.',
  'Where it was called crowded {0} people were counted in that part of the gym and {1} promised, about what was promised: those members want it emptier.':
    'Donde se dijo que estaba lleno se contaron {0} personas en esa zona y se habían prometido {1}, más o menos lo prometido: esos miembros lo quieren más vacío.',
  'What members say of advice': 'Qué dicen los miembros de los consejos',
  'How many called advice useful, and visits crowded or quiet; against the time before':
    'Cuántos encontraron útil el consejo, y llenas o tranquilas las visitas; frente a la época anterior',
  'Fewer than {0} members said anything of advice in these days: nothing to tell.':
    'Menos de {0} miembros dijeron algo de los consejos en estos días: nada que contar.',
  "What members wrote in their own words is theirs and isn't shown.":
    'Lo que los miembros escribieron con sus palabras es suyo y no se muestra.',
  'Answers by week': 'Respuestas por semana',
  Members: 'Miembros',
  Useful: 'Útil',
  'Of no use': 'Inútil',
  Crowded: 'Lleno',
  'Pleasantly quiet': 'Agradablemente tranquilo',
  Together: 'En total',
  useful: 'útil',
  'of no use': 'inútil',
  crowded: 'lleno',
  answers: 'respuestas',
  'What members say of advice for {0}': (part) => `Qué dicen los miembros de los consejos ${inPlace(part)}`,
  '{0}: people off on average by {1} days or weeks, beside repeating the week before.':
    '{0}: desvío medio en personas, {1} días o semanas, junto a repetir la semana anterior.',
  'Forecast a day ahead': 'Previsión con un día de antelación',
  'Repeating the week before': 'Repetir la semana anterior',
  'people off': 'personas de desvío',
  'How good the forecasts are': 'Qué buenas son las previsiones',
  'Error against repeating the week before, intervals, champion, drifts and retrainings':
    'Error frente a repetir la semana anterior, intervalos, modelo vigente, cambios y reajustes',
  'No record yet for {0}: fewer than 20 slots were forecast a day ahead and counted.':
    'Aún no hay registro de {0}: menos de 20 franjas se previeron con un día de antelación y se contaron.',
  'Errors are those of what was said a day ahead. The baseline repeats the same slot of the week before.':
    'Los errores son los de lo dicho con un día de antelación. La referencia repite la misma franja de la semana anterior.',
  'Record by series, a day ahead': 'Registro por serie, con un día de antelación',
  Series: 'Serie',
  'Off by': 'Desvío',
  people: 'personas',
  'Better by': 'Mejor en',
  'Within the interval': 'Dentro del intervalo',
  'Expected too many': 'Esperadas de más',
  'Off by, last word': 'Desvío, última previsión',
  Models: 'Modelos',
  Model: 'Modelo',
  Standing: 'Situación',
  Since: 'Desde',
  'Last fitted': 'Último ajuste',
  Why: 'Motivo',
  champion: 'vigente',
  challenger: 'aspirante',
  retired: 'retirado',
  'Changes that were found': 'Cambios encontrados',
  'People against the forecast': 'Personas frente a la previsión',
  'fitted anew': 'reajustado',
  'waits for tonight': 'espera a esta noche',
  'No forecast a day ahead has come due in these days.':
    'En estos días no ha vencido ninguna previsión hecha con un día de antelación.',
  '{0}, over 1 slot: too few days to compare it with repeating the week before.':
    '{0}, en 1 franja: muy pocos días para compararla con repetir la semana anterior.',
  '{0}, over {1} slots: too few days to compare it with repeating the week before.':
    '{0}, en {1} franjas: muy pocos días para compararla con repetir la semana anterior.',
  '{0}, {1} less than repeating the week before ({2}), likely {3}.':
    '{0}, un {1} menos que repetir la semana anterior ({2}), probablemente {3}.',
  '{0}, {1} more than repeating the week before ({2}), likely {3}.':
    '{0}, un {1} más que repetir la semana anterior ({2}), probablemente {3}.',
  "{0}; whether that beats repeating the week before ({1}) can't be told from these days.":
    '{0}; con estos días no se puede decir si eso supera a repetir la semana anterior ({1}).',
  'A day ahead the forecast was off by {0} on average':
    'Con un día de antelación, la previsión se desvió de media en {0}',
  'A day ahead the forecast for {0} was off by {1} on average':
    'Con un día de antelación, la previsión de {0} se desvió de media en {1}',
  'Its intervals held {0} of 100 slots and promise {1}':
    'Sus intervalos contuvieron {0} de cada 100 franjas y prometen {1}',
  '{0}; the gap is within chance.': '{0}; la diferencia cabe en el azar.',
  '{0}; they are too narrow for {1}: plan with more room there.':
    '{0}; son demasiado estrechos para {1}: planifica ahí con más margen.',
  '{0}; they are too wide for {1}: less room would do there.':
    '{0}; son demasiado anchos para {1}: ahí basta con menos margen.',
  'There is no model yet; the first forecast makes one.': 'Aún no hay modelo; la primera previsión crea uno.',
  'Model {0} has made the forecasts since {1}; {2}.': 'El modelo {0} hace las previsiones desde el {1}; {2}.',
  'Model {0} has made the forecasts; {1}.': 'El modelo {0} hace las previsiones; {1}.',
  'it changed 1 time in these days': 'cambió 1 vez en estos días',
  'it changed {0} times in these days': 'cambió {0} veces en estos días',
  '1 challenger stood against it': '1 aspirante se midió con él',
  '{0} challengers stood against it': '{0} aspirantes se midieron con él',
  'no change of the crowd was found that it had not expected':
    'no se encontró ningún cambio de afluencia que no esperara',
  '1 change of the crowd was found, and it was fitted anew':
    'se encontró 1 cambio de afluencia y se reajustó',
  '{0} changes of the crowd were found, and it was fitted anew':
    'se encontraron {0} cambios de afluencia y se reajustó',
  '1 change of the crowd was found, {0} not answered yet':
    'se encontró 1 cambio de afluencia, {0} aún sin atender',
  '{0} changes of the crowd were found, {1} not answered yet':
    'se encontraron {0} cambios de afluencia, {1} aún sin atender',
  'The forecasts are worse than repeating the week before; look whether the counter or the opening hours changed.':
    'Las previsiones son peores que repetir la semana anterior; mira si han cambiado el contador o el horario.',
  'The forecasts were surer than they should be: {0} of 100 slots within intervals that promise 80.':
    'Las previsiones estaban más seguras de lo debido: {0} de cada 100 franjas dentro de intervalos que prometen 80.',
  'Messages answered by day': 'Mensajes contestados por día',
  '{0}, days with a crash marked.': '{0}, marcados los días con un fallo.',
  messages: 'mensajes',
  'How the service runs': 'Cómo va el servicio',
  'Jobs that ran, failed or came late; answers, crashes, seconds; messages that failed; what models cost':
    'Tareas hechas, fallidas o tardías; respuestas, fallos, segundos; mensajes fallidos; coste de los modelos',
  Jobs: 'Tareas',
  Job: 'Tarea',
  Runs: 'Ejecuciones',
  Failed: 'Fallidas',
  Late: 'Tardías',
  'Left out': 'Omitidas',
  'Never ended': 'Sin terminar',
  '95 of 100 took at most': '95 de cada 100 tardaron como mucho',
  'Answers by day': 'Respuestas por día',
  Messages: 'Mensajes',
  Crashed: 'Con fallo',
  'Never answered': 'Sin contestar',
  'Said unasked': 'Dicho sin preguntar',
  Kind: 'Tipo',
  'What came of it': 'Qué pasó',
  'Language models': 'Modelos de lenguaje',
  Calls: 'Llamadas',
  'Tokens read': 'Tokens leídos',
  'of them cached': 'de ellos en caché',
  'Tokens written': 'Tokens escritos',
  'Half took at most': 'La mitad tardó como mucho',
  Cost: 'Coste',
  'No job ran in these days.': 'En estos días no se ejecutó ninguna tarea.',
  'No job has run for {0}: the service stands still, start it again.':
    'Hace {0} que no se ejecuta ninguna tarea: el servicio está parado, reinícialo.',
  '{0} failed (mostly {1})': (n, job) =>
    n === '1' ? `${n} falló (${job})` : `${n} fallaron (sobre todo ${job})`,
  '{0} never ended (mostly {1})': (n, job) =>
    n === '1' ? `${n} no terminó (${job})` : `${n} no terminaron (sobre todo ${job})`,
  '{0} began over five minutes late (mostly {1})': (n, job) =>
    n === '1'
      ? `${n} empezó con más de cinco minutos de retraso (${job})`
      : `${n} empezaron con más de cinco minutos de retraso (sobre todo ${job})`,
  '{0} were left out (mostly {1})': (n, job) =>
    n === '1' ? `${n} se omitió (${job})` : `${n} se omitieron (sobre todo ${job})`,
  'Jobs ran {0}, none failed and none was late.':
    'Las tareas se ejecutaron {0}; ninguna falló ni llegó tarde.',
  'Jobs ran {0}; {1}.': 'Las tareas se ejecutaron {0}; {1}.',
  'Nobody wrote in these days.': 'En estos días no escribió nadie.',
  '{0} ended in a crash': (n) => (n === '1' ? `${n} acabó en un fallo` : `${n} acabaron en un fallo`),
  '{0} were never answered': (n) => (n === '1' ? `${n} quedó sin contestar` : `${n} quedaron sin contestar`),
  'none crashed': 'ninguno falló',
  '{0} came; {1}.': (came, well) => `${/^1 /.test(came) ? 'Llegó' : 'Llegaron'} ${came}; ${well}.`,
  '{0} came, half of them within {1} and 95 of 100 within {2}; {3}.':
    'Llegaron {0}, la mitad contestados en {1} como mucho y 95 de cada 100 en {2}; {3}.',
  '1 message': '1 mensaje',
  'a tenth of a second': 'una décima de segundo',
  '1 token': '1 token',
  '{0} tokens': '{0} tokens',
  'Language models were asked {0}, {1} of them failed, {2}: {3}.':
    'Se preguntó a los modelos de lenguaje {0}, {1} fallaron, {2}: {3}.',
  'Language models were asked {0}, {1}: {2}.': 'Se preguntó a los modelos de lenguaje {0}, {1}: {2}.',
  'what it cost is unknown, no prices are configured': 'no se sabe lo que costó, no hay precios configurados',
  'about {0} in your currency for those with a price': 'unos {0} en tu moneda para los que tienen precio',
  'about {0} in your currency': 'unos {0} en tu moneda',
  'Nothing had to be said unasked.': 'No hubo que decir nada sin que lo pidieran.',
  'All {0} messages that were said unasked arrived.':
    'Llegaron los {0} mensajes enviados sin que los pidieran.',
  '{0} of {1} messages that were said unasked did not arrive.':
    '{0} de {1} mensajes enviados sin que los pidieran no llegaron.',
  '{0}; the log says why.': '{0}; el registro dice por qué.',
  'The job {0} failed {1} of {2}': 'La tarea {0} falló {1} de {2}',
  '{0} of {1} ended in a crash; the log has the references.': (messages, of) =>
    `${messages} de ${of} ${/^1 /.test(messages) ? 'acabó' : 'acabaron'} en un fallo; el registro tiene las referencias.`,
  '{0} messages ({1}) could not be delivered; look whether the bot may still write there.':
    '{0} mensajes ({1}) no se pudieron entregar; mira si el bot aún puede escribir ahí.',
  'Notes of jobs are kept for a week, here from {0}; messages for a month.':
    'Las notas de las tareas se guardan una semana, aquí desde el {0}; los mensajes, un mes.',
  'Notes of jobs are kept for a week, messages for a month.':
    'Las notas de las tareas se guardan una semana; los mensajes, un mes.',
  'Who stays away': 'Quién deja de venir',
  'The staff': 'El personal',
  '{0} has no members yet.': '{0} aún no tiene miembros.',
  '{0} has {1} members.': '{0} tiene {1} miembros.',
  'In the last {0} days {1} of them came, and {2} is new.': (days, came, joined) =>
    `En los últimos ${days} días vinieron ${came} de ellos, y ${joined} es nuevo.`,
  'In the last {0} days {1} of them came, and {2} are new.':
    'En los últimos {0} días vinieron {1} de ellos, y {2} son nuevos.',
  '{0}, mean of each hour': '{0}, media de cada hora',
  '{0}, mean of {1} hours': '{0}, media de {1} horas',
  '{0}, {1}, made {2}': '{0}, {1}, hecho el {2}',
  '{0}, continued': '{0}, continuación',
  'Nothing was counted in these days.': 'En estos días no se contó nada.',
  'No hour has five people on average, so there is nothing that could be told.':
    'Ninguna hora llega a cinco personas de media, así que no hay nada que se pueda contar.',
  'Less than two weeks were counted: what is the hour and what was the day, is not to tell.':
    'Se contaron menos de dos semanas: no se puede decir qué es de la hora y qué fue del día.',
  'No hour stands out: what differs between slots is no more than chance makes of {0} weeks. A usual slot has {1}.':
    'Ninguna hora destaca: lo que difieren las franjas no es más de lo que hace el azar en {0} semanas. Una franja normal tiene {1}.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot.':
    'Se llena más el {0}: {1} de media, frente a {2} en una franja normal.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot; next comes {3}.':
    'Se llena más el {0}: {1} de media, frente a {2} en una franja normal; después viene el {3}.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot; next come {3}.':
    'Se llena más el {0}: {1} de media, frente a {2} en una franja normal; después vienen el {3}.',
  'No slot of the week reaches {0} people on average, from which it feels full.':
    'Ninguna franja de la semana llega de media a {0} personas, a partir de las cuales se nota lleno.',
  "1 of the week's {0} slots reaches {1} people, from which it feels full.":
    '1 de las {0} franjas de la semana llega a {1} personas, a partir de las cuales se nota lleno.',
  "{0} of the week's {1} slots reach {2} people, from which it feels full.":
    '{0} de las {1} franjas de la semana llegan a {2} personas, a partir de las cuales se nota lleno.',
  'It is emptiest on {0}, with {1}.': 'Está más vacío el {0}, con {1}.',
  '{0} {1} to {2}': '{0} de {1} a {2}',
  'When it is full': 'Cuándo se llena',
  'Mean people by day and hour, the fullest and the emptiest hours':
    'Media de personas por día y hora, las horas más llenas y las más vacías',
  '{0}: mean people by weekday and time.': '{0}: media de personas por día de la semana y hora.',
  'Mean people by slot of the week': 'Media de personas por franja de la semana',
  'Days counted': 'Días contados',
  '{0} of {1} slots of the week were never counted in these days.':
    '{0} de {1} franjas de la semana no se contaron nunca en estos días.',
  '{0} slots have fewer than {1} people on average; their figures are hidden.':
    '{0} franjas tienen menos de {1} personas de media; sus cifras quedan ocultas.',
  'Who stays': 'Quién se queda',
  'How often members come, who is new and quiet, who stopped, who is back':
    'Con qué frecuencia vienen los miembros, quién es nuevo y no viene, quién lo dejó, quién ha vuelto',
  'No visit is known in these days, so nothing can be told of who stays.':
    'En estos días no consta ninguna visita, así que no se puede decir quién se queda.',
  'not once': 'ni una vez',
  'Members by visits a month': 'Miembros por visitas al mes',
  'Visits a month': 'Visitas al mes',
  Share: 'Parte',
  members: 'miembros',
  'stopped coming': 'dejó de venir',
  'new, not here lately': 'nuevo, sin venir últimamente',
  'back again': 'ha vuelto',
  'Those who agreed to be named': 'Quienes aceptaron que se les nombre',
  'Last visit': 'Última visita',
  Away: 'Sin venir',
  'open days': 'días abiertos',
  'No visit is known after {0}, so all is told as of that day.':
    'No consta ninguna visita después del {0}, así que todo se cuenta a ese día.',
  'Whoever comes without checking in counts as away. New is who was first here in the last {0} days.':
    'Quien viene sin registrar la entrada cuenta como ausente. Nuevo es quien vino por primera vez en los últimos {0} días.',
  'Names stand only of members who agreed; they say "let the staff see my visits", and take it back any time.':
    'Solo aparecen nombres de miembros que lo aceptaron; dicen «el personal puede ver mis visitas» y lo pueden retirar cuando quieran.',
  'less than once': 'menos de una vez',
  '1 to 3 times': 'de 1 a 3 veces',
  '4 to 7 times': 'de 4 a 7 veces',
  '8 to 11 times': 'de 8 a 11 veces',
  '12 times or more': '12 veces o más',
  'Stayed away for longer than their rhythm explains': 'Más tiempo sin venir de lo que explica su ritmo',
  'New, and not here for {0} open days': 'Nuevos, sin venir desde hace {0} días abiertos',
  'Back after {0} open days or more': 'De vuelta tras {0} días abiertos o más',
  'Whom to look after': 'A quién atender',
  'Of so many new': 'De tantos nuevos',
  'With a name': 'Con nombre',
  Without: 'Sin nombre',
  'Too few members came in these days to tell how often.':
    'En estos días vinieron muy pocos miembros como para decir con qué frecuencia.',
  'Of {0} members, half of those who came did so {1} times a month or more.':
    'De {0} miembros, la mitad de los que vinieron lo hizo {1} veces al mes o más.',
  '{0} members': '{0} miembros',
  'one member who may be named, and perhaps some others,':
    'un miembro al que se puede nombrar y quizá algunos más',
  '{0} members who may be named, and perhaps some others,':
    '{0} miembros a los que se puede nombrar y quizá algunos más',
  'Fewer than {0} members, if any, have stopped coming for longer than chance explains.':
    'Menos de {0} miembros, si acaso, han dejado de venir más tiempo del que explica el azar.',
  '{0} stopped coming: away for longer than their own rhythm and chance explain.':
    '{0} han dejado de venir: más tiempo del que explican su propio ritmo y el azar.',
  'Fewer than {0} of those who are new, if any, have not come for two weeks.':
    'Menos de {0} de los nuevos, si acaso, llevan dos semanas sin venir.',
  '{0} of {1} who began in the last {2} days have not come for two weeks: a word now helps most.':
    '{0} de {1} que empezaron en los últimos {2} días llevan dos semanas sin venir: unas palabras ahora es lo que más ayuda.',
  '{0} who began in the last {1} days have not come for two weeks: a word now helps most.':
    '{0}, que empezaron en los últimos {1} días, llevan dos semanas sin venir: unas palabras ahora es lo que más ayuda.',
  'The gym was never over {0} people, nor would it have been without advice: nothing to save.':
    'El gimnasio nunca pasó de {0} personas, ni lo habría hecho sin consejos: nada que ahorrar.',
  '{0}: about {1} % less.': '{0}: cerca de un {1} % menos.',
  '{0}: more than without advice. Look at what is offered, and when.':
    '{0}: más que sin consejos. Mira qué se ofrece y cuándo.',
  '{0}: no difference that can be told from chance.': '{0}: ninguna diferencia que se distinga del azar.',
  'The gym was never over {0} people.': 'El gimnasio nunca pasó de {0} personas.',
  'The gym was over {0} people for {1} person-minutes.':
    'El gimnasio pasó de {0} personas durante {1} minutos-persona.',
  'Nobody came on advice in these days, so there is nothing it could have saved.':
    'En estos días nadie vino por un consejo, así que no pudo ahorrar nada.',
  'Hardly anybody came at another hour on advice in these days, so there is nothing it could have saved.':
    'En estos días casi nadie vino a otra hora por un consejo, así que no pudo ahorrar nada.',
  '{0} person-minutes over {1} people, against about {2} expected without advice ({3} to {4})':
    '{0} minutos-persona por encima de {1} personas, frente a unos {2} esperados sin consejos (de {3} a {4})',
  '{0} gave most of it: {1} % of what was saved.': '{0} aportó lo más: el {1} % de lo ahorrado.',
  'Full means {0} people, {1} % of the capacity. Whoever came on advice is put back to the hour they named or asked about, or at which they usually come; the bounds hold the truth four times in five.':
    'Lleno significa {0} personas, el {1} % del aforo. Quien vino por un consejo se devuelve a la hora que nombró o pidió, o a la habitual; los límites aciertan cuatro de cada cinco veces.',
  '{0} slots were not counted and are left out.': '{0} franjas no se contaron y quedan fuera.',
  '{0} places were come to; nearly all of them at another hour than they would have chosen.':
    'Se usaron {0} plazas; casi todas a otra hora de la que habrían elegido.',
  '{0} places were come to; hardly any of them at another hour than they would have chosen.':
    'Se usaron {0} plazas; casi ninguna a otra hora de la que habrían elegido.',
  '{0} places were come to; {1} of them at another hour than they would have chosen.':
    'Se usaron {0} plazas; {1} de ellas a otra hora de la que habrían elegido.',
  'What advice saved': 'Qué ahorraron los consejos',
  'Person-minutes over the comfortable limit with advice, against those expected without it':
    'Minutos-persona por encima del límite cómodo con consejos, frente a los esperados sin ellos',
  'Person-minutes over the limit': 'Minutos-persona por encima del límite',
  '{0} person-minutes over the limit with advice; about {1} expected without, {2} to {3}.':
    '{0} minutos-persona por encima del límite con consejos; sin ellos se esperaban unos {1}, de {2} a {3}.',
  'without advice': 'sin consejos',
  'Person-minutes over the limit by week': 'Minutos-persona por encima del límite por semana',
  'As it was': 'Como fue',
  'person-min': 'min-persona',
  'Expected without advice': 'Esperados sin consejos',
  Saved: 'Ahorrado',
  'Where most was saved': 'Dónde se ahorró más',
  'Too little was counted to speak of months.': 'Se contó muy poco como para hablar de meses.',
  'Fewer than five people are in on average, so there is nothing that could be told.':
    'De media hay menos de cinco personas, así que no hay nada que se pueda contar.',
  "One month is known so far: a year is missing, and what is season can't be told from what is growth before it is whole.":
    'Hasta ahora se conoce un mes: falta un año, y hasta que esté completo no se distingue la temporada del crecimiento.',
  "{0} months are known so far: a year is missing, and what is season can't be told from what is growth before it is whole.":
    'Hasta ahora se conocen {0} meses: falta un año, y hasta que esté completo no se distingue la temporada del crecimiento.',
  'No month stands out: they differ by no more than chance makes of them.':
    'Ningún mes destaca: no difieren más de lo que hace el azar.',
  '{0}, beyond what chance makes of months.': '{0}, más de lo que hace el azar con los meses.',
  '{0} is {1} above the other months': '{0} está un {1} por encima de los demás meses',
  '{0} is {1} and {2} is {3} above the other months':
    '{0} está un {1} y {2}, un {3} por encima de los demás meses',
  '{0} is {1} below them': '{0} está un {1} por debajo',
  '{0} is {1} and {2} is {3} below them': '{0} está un {1} y {2}, un {3} por debajo',
  'Public holidays': 'Festivos',
  "{0} was as the weeks before it: no New Year's rush beyond chance.": (month) =>
    `${large(month)} fue como las semanas anteriores: sin avalancha de Año Nuevo más allá del azar.`,
  'New Year: in {0} {1} more people ({2}) than in the November and December before it.':
    'Año Nuevo: en {0}, un {1} más de personas ({2}) que en noviembre y diciembre anteriores.',
  'New Year: in {0} {1} fewer people ({2}) than in the November and December before it.':
    'Año Nuevo: en {0}, un {1} menos de personas ({2}) que en noviembre y diciembre anteriores.',
  '{0} than the ordinary weeks around.': '{0} que las semanas normales de alrededor.',
  'public holidays bring {0} more people ({1})': 'los festivos traen un {0} más de personas ({1})',
  'public holidays bring {0} fewer people ({1})': 'los festivos traen un {0} menos de personas ({1})',
  '"{0}" brought {1} more people ({2})': '«{0}» trajo un {1} más de personas ({2})',
  '"{0}" brought {1} fewer people ({2})': '«{0}» trajo un {1} menos de personas ({2})',
  'How the year goes': 'Cómo va el año',
  'Month by month, New Year, holidays and named periods against ordinary weeks':
    'Mes a mes, Año Nuevo, festivos y periodos con nombre frente a semanas normales',
  '{0}: mean people present, month by month.': '{0}: media de personas presentes, mes a mes.',
  mean: 'media',
  'People in a mean slot, month by month': 'Personas por franja de media, mes a mes',
  Month: 'Mes',
  'Against the other months': 'Frente a los demás meses',
  'Give or take': 'Más o menos',
  'Beyond chance': 'Más allá del azar',
  yes: 'sí',
  no: 'no',
  'Days that differ by the calendar': 'Días que difieren por el calendario',
  Days: 'Días',
  'Against ordinary weeks': 'Frente a semanas normales',
  'At least': 'Al menos',
  'At most': 'Como máximo',
  'One year is known: growth over it looks like a season. A second year tells them apart.':
    'Se conoce un año: el crecimiento durante él parece temporada. Un segundo año los distingue.',
  'Growth from year to year ({0} %) is taken out of the comparison of months.':
    'El crecimiento de un año a otro ({0} %) se descuenta al comparar los meses.',
  'Public holidays are left out of the months.': 'Los festivos no entran en los meses.',
  'Nothing is forecast for these days, so there is nothing to plan by.':
    'Para estos días no hay previsión, así que no hay con qué planificar.',
  'The open day asks for about {0}, {1} at once.': 'El día abierto pide unas {0}, {1} a la vez.',
  'The {0} open days ask for about {1}, {2} at once.': 'Los {0} días abiertos piden unas {1}, {2} a la vez.',
  '{0} hours of staff': '{0} horas de personal',
  'Every open hour asks for as many as any other.': 'Todas las horas abiertas piden lo mismo.',
  'up to {0} people': 'hasta {0} personas',
  'Most are needed on {0}, and {1} times more: {2} for {3}.':
    'Hacen falta más el {0}, y {1} veces más: {2} para {3}.',
  'Most are needed on {0}: {1} for {2}.': 'Hacen falta más el {0}: {1} para {2}.',
  '{0}, one for every {1} people and at least {2}': '{0}, una por cada {1} personas y al menos {2}',
  "That is by the gym's rule: {0}.": 'Es según la regla del gimnasio: {0}.',
  'The gym has set no rule, so I took a usual one: {0}. It is a beginning, no norm.':
    'El gimnasio no ha fijado ninguna regla, así que tomé una habitual: {0}. Es un punto de partida, no una norma.',
  'When staff is needed': 'Cuándo hace falta personal',
  'Staff for each hour of the next two weeks, by the forecast and the rule the gym sets':
    'Personal para cada hora de las próximas dos semanas, según la previsión y la regla que fija el gimnasio',
  'When staff is needed: people of the staff by day and hour.':
    'Cuándo hace falta personal: personal por día y hora.',
  staff: 'personal',
  'Staff needed by hour': 'Personal necesario por hora',
  Date: 'Fecha',
  Hour: 'Hora',
  'Up to': 'Hasta',
  'Hours of work by day': 'Horas de trabajo por día',
  'Most at once': 'Máximo a la vez',
  floor: 'sala',
  'Planned by the upper end of what is expected: nine times in ten fewer people come at that hour.':
    'Planificado según el extremo superior de lo esperado: nueve de cada diez veces viene menos gente a esa hora.',
  'One figure is hidden, of fewer than {0} people or because such a one could be worked out from it.':
    'Una cifra queda oculta, por ser de menos de {0} personas o porque de ella se podría deducir una así.',
  '{0} figures are hidden, of fewer than {1} people or because such a one could be worked out from it.':
    '{0} cifras quedan ocultas, por ser de menos de {1} personas o porque de ellas se podría deducir una así.',
  'Too little was counted in these days to speak of a level.':
    'En estos días se contó muy poco como para hablar de un nivel.',
  'In the week of {0} a mean slot had fewer than {1} people.': (span, least) =>
    `En la semana ${ofSpan(span)} una franja tuvo de media menos de ${least} personas.`,
  'about {0} people ({1} to {2})': 'unas {0} personas (de {1} a {2})',
  'In the week of {0} a mean slot had {1}.': (span, people) =>
    `En la semana ${ofSpan(span)} una franja tuvo de media ${people}.`,
  'In the week of {0} a mean slot had {1}, the week before about {2}.': (span, people, before) =>
    `En la semana ${ofSpan(span)} una franja tuvo de media ${people}; la semana anterior, unas ${before}.`,
  'In the week of {0} a mean slot had {1}, the {2} weeks before about {3}.': (span, people, weeks, before) =>
    `En la semana ${ofSpan(span)} una franja tuvo de media ${people}; las ${weeks} semanas anteriores, unas ${before}.`,
  'One week is too few to tell a trend from chance.':
    'Una semana es muy poco para distinguir una tendencia del azar.',
  '{0} weeks are too few to tell a trend from chance.':
    '{0} semanas son muy pocas para distinguir una tendencia del azar.',
  'No trend: over {0} weeks it neither rose nor fell beyond what chance makes of them.':
    'Sin tendencia: en {0} semanas ni subió ni bajó más de lo que hace el azar.',
  'Over {0} weeks the level rose by about {1} % ({2} to {3} %), more than chance makes of such weeks.':
    'En {0} semanas el nivel subió cerca de un {1} % (del {2} al {3} %), más de lo que hace el azar en semanas así.',
  'Over {0} weeks the level fell by about {1} % ({2} to {3} %), more than chance makes of such weeks.':
    'En {0} semanas el nivel bajó cerca de un {1} % (del {2} al {3} %), más de lo que hace el azar en semanas así.',
  'Nothing was counted on 1 open day: {0}.': 'En 1 día abierto no se contó nada: {0}.',
  'Nothing was counted on {0} open days: among them {1}.':
    'En {0} días abiertos no se contó nada, entre ellos {1}.',
  'Nothing was counted on {0} open days: {1}.': 'En {0} días abiertos no se contó nada: {1}.',
  'Whether more or fewer come': 'Si viene más o menos gente',
  'The level week by week with its interval, and whether it rises or falls beyond the noise':
    'El nivel semana a semana con su intervalo, y si sube o baja más allá del ruido',
  '{0}: mean people present, week by week.': '{0}: media de personas presentes, semana a semana.',
  Trend: 'Tendencia',
  'People in a mean slot': 'Personas por franja',
  'People in a mean slot, week by week': 'Personas por franja de media, semana a semana',
  'Ordinary days counted': 'Días normales contados',
  'One holiday or day of a named period is left out.':
    'Queda fuera un festivo o día de un periodo con nombre.',
  '{0} holidays and days of named periods are left out.':
    'Quedan fuera {0} festivos y días de periodos con nombre.',
  'Days without a count are left out; they are no days without people.':
    'Los días sin recuento quedan fuera; no son días sin gente.',
  'The interval holds a level four times in five.':
    'El intervalo contiene el nivel cuatro de cada cinco veces.',
  'Hardly anybody wished for a place in these days: nothing to tell.':
    'En estos días casi nadie pidió una plaza: nada que contar.',
  'No slot of the week stands out beyond chance.': 'Ninguna franja de la semana destaca más allá del azar.',
  'Room for about {0} more there would serve them: a class moved, equipment added, or a higher quota if the floor can take it.':
    'Bastaría ahí con sitio para {0} más: mover una clase, añadir aparatos o subir el cupo si la sala lo permite.',
  'None of {0} wishes went unserved.': 'De {0} peticiones, ninguna quedó sin atender.',
  'Of {0} wishes {1} were refused their first choice, and {2} of those had no other offer either.': (
    wishes,
    refused,
    empty,
  ) =>
    `De ${wishes} peticiones, ${feminine(refused)} se quedaron sin su primera opción, y de esas, ${feminine(empty)} tampoco tuvieron otra oferta.`,
  'Of {0} wishes {1} were refused their first choice.': (wishes, refused) =>
    `De ${wishes} peticiones, ${feminine(refused)} se quedaron sin su primera opción.`,
  '{0} {1} for the whole gym stands out: {2} of its {3} wishes were refused, about {4} a week': (
    day,
    clock,
    share,
    wishes,
    weekly,
  ) =>
    `${day} ${clock} destaca para todo el gimnasio: de sus ${wishes} peticiones se rechazaron ${feminine(share)}, unas ${weekly} por semana`,
  '{0} {1} for {2} stands out: {3} of its {4} wishes were refused, about {5} a week': (
    day,
    clock,
    part,
    share,
    wishes,
    weekly,
  ) =>
    `${day} ${clock} destaca ${inPlace(part)}: de sus ${wishes} peticiones se rechazaron ${feminine(share)}, unas ${weekly} por semana`,
  '{0}; one slot more does too.': '{0}; también otra franja.',
  '{0}; {1} more do too.': '{0}; también {1} más.',
  'Wishes that went unserved': 'Peticiones sin atender',
  'First choices refused because their places were taken, by part of the gym and slot of the week':
    'Primeras opciones rechazadas porque sus plazas estaban ocupadas, por zona y franja de la semana',
  'A wish is the slot that would have suited somebody best, once a member and slot; refused means that neither it nor one as good could be offered.':
    'Una petición es la franja que mejor le habría venido a alguien, una vez por miembro y franja; rechazada significa que no se pudo ofrecer ni esa ni otra igual de buena.',
  '{0} wishes more were for hours without any place to grant: closed, or as full without advice.':
    'Otras {0} peticiones eran para horas sin ninguna plaza que dar: cerrado, o igual de lleno sin consejos.',
  'What fewer than {0} members wished for again and again is left out.':
    'Lo que menos de {0} miembros pidieron una y otra vez queda fuera.',
  'Refused first choices by slot of the week': 'Primeras opciones rechazadas por franja de la semana',
  Wishes: 'Peticiones',
  Refused: 'Rechazadas',
  'the whole gym': 'todo el gimnasio',
  '{0} other slots': 'otras {0} franjas',
  'All of these': 'Todas estas',
  '{0}: refused first choices by weekday and hour.':
    '{0}: primeras opciones rechazadas por día de la semana y hora.',
  'refused wishes': 'peticiones rechazadas',
  Room: 'Espacio',
  Places: 'Plazas',
  'A twentieth of the time': 'Una vigésima parte del tiempo',
  'people or more': 'personas o más',
  'Most in a slot': 'Máximo por franja',
  'Felt full': 'Se notó lleno',
  '% of the open time': '% del tiempo abierto',
  'whole gym': 'todo el gimnasio',
  'Whole gym': 'Todo el gimnasio',
  'How full it was': 'Qué lleno estuvo',
  'How full each part was': 'Qué llena estuvo cada zona',
  'How hard equipment was used': 'Cuánto se usaron los aparatos',
  'In use on average': 'En uso de media',
  'or more wanted': 'o más solicitados',
  'All taken': 'Todos ocupados',
  'Hours that stand empty': 'Horas que quedan vacías',
  'About {0} people are in on average, {1} of the {2} it holds; a twentieth of the time {3} or more.':
    'De media hay unas {0} personas, el {1} de las {2} que caben; una vigésima parte del tiempo hay {3} o más.',
  'About {0} people are in {1} on average, {2} of its {3} places; a twentieth of the time {4} or more.': (
    people,
    part,
    share,
    places,
    often,
  ) =>
    `De media hay unas ${people} personas ${inPlace(part)}, el ${share} de sus ${places} plazas; una vigésima parte del tiempo hay ${often} o más.`,
  'It felt full in {0} of the open time.': 'Se notó lleno el {0} del tiempo abierto.',
  'No part of the gym is used harder than the others beyond what chance makes.':
    'Ninguna zona del gimnasio se usa más que las otras más allá del azar.',
  '{0} is used hardest: a twentieth of the time {1} or more are in its {2} places.':
    '{0} es lo que más se usa: una vigésima parte del tiempo hay {1} o más en sus {2} plazas.',
  '{0} is used hardest: {1} of its {2} places on average.':
    '{0} es lo que más se usa: de media, el {1} de sus {2} plazas.',
  'All pieces are taken of the {0} in {1} of the open time.':
    'Están todos ocupados: {0}, el {1} del tiempo abierto.',
  'All pieces are taken of the {0} in {1} and {2} in {3} of the open time.':
    'Están todos ocupados: {0}, el {1}, y {2}, el {3} del tiempo abierto.',
  '1 hour of the week stays under {0} people, a tenth of the room: {1}.':
    '1 hora de la semana no llega a {0} personas, una décima parte del espacio: {1}.',
  '{0} hours of the week stay under {1} people, a tenth of the room: the longest are {2}.':
    '{0} horas de la semana no llegan a {1} personas, una décima parte del espacio; las más largas, {2}.',
  '{0} hours of the week stay under {1} people, a tenth of the room: {2}.':
    '{0} horas de la semana no llegan a {1} personas, una décima parte del espacio: {2}.',
  'How much of the gym is used': 'Cuánto se usa el gimnasio',
  'People against places, by part of the gym, equipment in use, and hours that stand empty':
    'Personas frente a plazas por zona, aparatos en uso y horas que quedan vacías',
  '{0}: what each part of the gym reaches a twentieth of the time, as a part of its places.':
    '{0}: lo que alcanza cada zona una vigésima parte del tiempo, como parte de sus plazas.',
  'feels full': 'se nota lleno',
  'Figures of fewer than {0} people, and what would tell them, are hidden.':
    'Las cifras de menos de {0} personas, y lo que las delataría, quedan ocultas.',
  'Equipment is reckoned from the people of each part and the part of a visit they spend on it.':
    'Los aparatos se calculan con las personas de cada zona y la parte de la visita que pasan en ellos.',
  '{0}, {1} to {2}:': '{0}, del {1} al {2}:',
  'The whole week': 'Toda la semana',
  'The three things that matter most out of all reports; comes by itself on Monday morning':
    'Las tres cosas más importantes de todos los informes; llega sola el lunes por la mañana',
  'Taken from {0} reports; each tells more when asked for by its name.':
    'Sacado de {0} informes; cada uno cuenta más si se pide por su nombre.',
  'Nothing stood out this week that needs doing.': 'Esta semana no destacó nada que haya que hacer.',
  'Nothing was recorded this week, so there is nothing to tell.':
    'Esta semana no se registró nada, así que no hay nada que contar.',
  'act now': 'actuar ya',
  'this week': 'esta semana',
  'good to know': 'bueno saberlo',
  'Everything that stood out': 'Todo lo que destacó',
  Report: 'Informe',
  'How soon': 'Cuándo',
  'the usual for that day and hour': 'lo habitual de ese día y hora',
  'a first guess': 'una primera estimación',
  'the level of the last weeks': 'el nivel de las últimas semanas',
  'a holiday on the day or close by': 'un festivo ese día o cercano',
  'what was counted since the morning': 'lo contado desde la mañana',
  'what else was learned': 'lo demás aprendido',
  'my own advice': 'mi propio consejo',
  'My own advice adds nothing there.': 'Mi propio consejo no suma nada ahí.',
  'The forecast has learned that.': 'La previsión ya lo ha aprendido.',
  'The forecast is learning that.': 'La previsión lo está aprendiendo.',
  'When {0} is full': (part) => `Cuándo se llena ${thePlace(part)}`,
  'How the year goes for {0}': (part) => `Cómo va el año ${inPlace(part)}`,
  'Whether more or fewer come for {0}': (part) => `Si viene más o menos gente ${toPlace(part)}`,
  'Wishes for {0} that went unserved': (part) => `Peticiones ${inPlace(part)} sin atender`,
  'How much of {0} is used': (part) => `Cuánto se usa ${thePlace(part)}`,
  'How good the forecasts for {0} are': 'Qué buenas son las previsiones de {0}',
  'and a few visits': 'y de unas pocas visitas',
  'and 1 visit': 'y de 1 visita',
  'and {0} visits': 'y de {0} visitas',
  'They come from no counter {0}.': 'No vienen de ningún contador, {0}.',
  'They come from 1 reading of the counter {0}.': 'Vienen de 1 lectura del contador {0}.',
  'They come from {0} readings of the counter {1}.': 'Vienen de {0} lecturas del contador {1}.',
  'From {0}': 'Desde {0}',
  reminder: 'recordatorio',
  nudge: 'aviso',
  digest: 'resumen semanal',
  sent: 'enviado',
  waiting: 'en espera',
  dropped: 'descartado',
  failed: 'fallido',
  unreachable: 'inalcanzable',
  refused: 'rechazado',
  uncertain: 'incierto',
  alert: 'alerta',
  meetup: 'quedada',
  announcement: 'anuncio',
  account: 'cuenta',
  sending: 'enviando',
  muted: 'silenciado',
  quiet_hours: 'horas de silencio',
  expired: 'caducado',
  withdrawn: 'retirado',
  silent: 'en silencio',
  leaving: 'se va',
  blocked: 'bloqueado',
}
