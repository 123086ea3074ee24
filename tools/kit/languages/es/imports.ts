import type { Catalogue } from '../entry.ts'

/** Tables that are brought in. */
export const imports: Catalogue = {
  counts: 'recuentos',
  'Send me the CSV file here, and I show you what I would take before I keep any of it.':
    'Mándame aquí el archivo CSV y te enseño qué tomaría antes de guardar nada.',
  "I can't read that as a table, so I have kept nothing of it. Send it as a CSV file.":
    'No puedo leerlo como tabla, así que no he guardado nada. Mándalo como archivo CSV.',
  'I have kept nothing of it: {0}': 'No he guardado nada: {0}',
  "I can't take files in where I run. On a machine of the gym's it works: npm run import -- visits FILE.":
    'Donde funciono no puedo importar archivos. En un equipo del gimnasio sí: npm run import -- visits ARCHIVO.',
  'There is no such import.': 'Esa importación no existe.',
  'That import was taken out again already.': 'Esa importación ya se retiró.',
  'There was nothing in it to import.': 'No había nada que importar.',
  'the member is empty': 'el miembro está vacío',
  'the member is longer than 200 characters': 'el miembro tiene más de 200 caracteres',
  'the time': 'la hora',
  'time is "{0}"': 'hora es «{0}»',
  'the count': 'el recuento',
  'count is "{0}"': 'recuento es «{0}»',
  'the capacity': 'el aforo',
  'capacity is "{0}"': 'aforo es «{0}»',
  'the date': 'la fecha',
  'date is "{0}"': 'fecha es «{0}»',
  'the member': 'el miembro',
  'member is "{0}"': 'miembro es «{0}»',
  'the name': 'el nombre',
  'name is "{0}"': 'nombre es «{0}»',
  'the check-in': 'la entrada',
  'check-in is "{0}"': 'entrada es «{0}»',
  'the check-out': 'la salida',
  'check-out is "{0}"': 'salida es «{0}»',
  'the split': 'la zona',
  'split is "{0}"': 'zona es «{0}»',
  'the days': 'los días',
  'days is "{0}"': 'días es «{0}»',
  '{0} has no column {1}. Its columns: {2}.': '{0} no tiene ninguna columna {1}. Sus columnas: {2}.',
  '{0} has several columns named {1}.': '{0} tiene varias columnas llamadas {1}.',
  '{0} has no column that looks like {1}. Its columns: {2}. Name the right one with {3} COLUMN.':
    '{0} no tiene ninguna columna que parezca {1}. Sus columnas: {2}. Nombra la correcta con {3} COLUMNA.',
  '{0} has several columns that could be {1}: {2}. Choose with {3} COLUMN. All columns: {4}.':
    '{0} tiene varias columnas que podrían ser {1}: {2}. Elige con {3} COLUMNA. Todas las columnas: {4}.',
  'the count is empty': 'el recuento está vacío',
  'the count {0} is not a number': 'el recuento {0} no es un número',
  'the count {0} is negative': 'el recuento {0} es negativo',
  'the count {0} is not a whole number': 'el recuento {0} no es un número entero',
  'the count {0} is more than a gym can hold': 'el recuento {0} es más de lo que cabe en un gimnasio',
  'the time is empty': 'la hora está vacía',
  'the clock in {0} skipped {1}': 'el reloj de {0} se saltó {1}',
  '{0} lies in the future': '{0} está en el futuro',
  '{0} names the weekdays of each member itself; leave --weekday out.':
    '{0} ya nombra los días de cada miembro; quita --weekday.',
  'Nothing tells which weekday {0} is about: say it with --weekday DAY.':
    'Nada dice de qué día de la semana trata {0}: dilo con --weekday DÍA.',
  '{0} has several columns that could be the days: keep one of them.':
    '{0} tiene varias columnas que podrían ser los días: deja una.',
  'names no weekday that can be read': 'no nombra ningún día que se pueda leer',
  'check-in: {0} is not a time of day': 'entrada: {0} no es una hora',
  'check-out: {0} is not a time of day': 'salida: {0} no es una hora',
  'check-out {0} is not after the check-in': 'la salida {0} no es posterior a la entrada',
  'the stay is longer than {0} hours': 'la estancia dura más de {0} horas',
  '{0}, also {1}': '{0}, también {1}',
  'Classes taken as splits: {0}.': 'Clases tomadas como zonas: {0}.',
  '{0} as {1} ({2})': '{0} como {1} ({2})',
  'Not splits of this gym, taken as general training: {0}.':
    'No son zonas de este gimnasio, tomadas como entrenamiento general: {0}.',
  '1 member is spelled differently in other rows; the first name was kept ({0}: {1}).':
    '1 miembro está escrito de otra forma en otras filas; se conserva el primer nombre ({0}: {1}).',
  '{0} members are spelled differently in other rows; the first name was kept ({1}: {2}).':
    '{0} miembros están escritos de otra forma en otras filas; se conserva el primer nombre ({1}: {2}).',
  'the first {0} of {1} rows': 'las primeras {0} de {1} filas',
  '1 row': '1 fila',
  '{0} rows': '{0} filas',
  'The files have a header and no rows; there is nothing to import.':
    'Los archivos tienen cabecera y ninguna fila; no hay nada que importar.',
  'A look at {0} for {1}; nothing was kept.': 'Un vistazo a {0} para {1}; no se ha guardado nada.',
  'Of {0}, {1} would be taken, {2} left out, {3} are known already.':
    'De {0} se tomarían {1} y se dejarían {2}; {3} ya se conocen.',
  'Columns: {0}.': 'Columnas: {0}.',
  'As I read the first of them:': 'Así leo las primeras:',
  'Left out, for example:': 'Se dejan, por ejemplo:',
  '{0}, line {1}': '{0}, línea {1}',
  '{0} or more people': '{0} personas o más',
  '{0} (estimated)': '{0} (estimado)',
  somebody: 'alguien',
  'line {0}': 'la línea {0}',
  'line {0} of {1}': 'la línea {0} de {1}',
  '{0} has a line of over a million characters; that is no table.':
    '{0} tiene una línea de más de un millón de caracteres; eso no es una tabla.',
  'has {0} columns where the header has {1}': 'tiene {0} columnas y la cabecera tiene {1}',
  'the file breaks off here': 'el archivo se corta aquí',
  'has a quote that is not closed, or in a place where none can be':
    'tiene unas comillas sin cerrar o donde no puede haberlas',
  'holds a character that is no text': 'contiene un carácter que no es texto',
  '{0} is empty.': '{0} está vacío.',
  '{0} is a folder; name the files in it.': '{0} es una carpeta; nombra los archivos que contiene.',
  '{0} is not a file.': '{0} no es un archivo.',
  'does not exist': 'no existe',
  "can't be read ({0})": 'no se puede leer ({0})',
  'unknown reason': 'motivo desconocido',
  "{0} is damaged: it begins like a gzip file but can't be unpacked.":
    '{0} está dañado: empieza como un gzip pero no se puede descomprimir.',
  'is written in UTF-16; save it as CSV in UTF-8.': 'está escrito en UTF-16; guárdalo como CSV en UTF-8.',
  'is a workbook or a zip file, not a CSV; save the sheet as CSV.':
    'es un libro de cálculo o un zip, no un CSV; guarda la hoja como CSV.',
  'is not a text file; a CSV is needed.': 'no es un archivo de texto; hace falta un CSV.',
  'is empty.': 'está vacío.',
  '{0} is damaged: it breaks off after {1} ({2}). What was read until there is kept, but some of it may be wrong.':
    '{0} está dañado: se corta tras {1} ({2}). Lo leído hasta ahí se guarda, pero puede haber algo mal.',
  '{0} breaks off after {1} ({2}). What was read until there is kept.':
    '{0} se corta tras {1} ({2}). Lo leído hasta ahí se guarda.',
  'The files have a header and no rows; nothing was imported.':
    'Los archivos tienen cabecera y ninguna fila; no se ha importado nada.',
  'Imported {0} into {1}.': 'Importado en {1}: {0}.',
  'All together: {0}': 'En total: {0}',
  '{0} read, {1} accepted, {2} rejected, {3} known before':
    '{0} leídas, {1} aceptadas, {2} rechazadas, {3} ya conocidas',
  '1 new member': '1 miembro nuevo',
  '{0} new members': '{0} miembros nuevos',
  '{0} and 1 visit made up from their averages': '{0} y 1 visita formada a partir de sus medias',
  '{0} and {1} visits made up from their averages': '{0} y {1} visitas formadas a partir de sus medias',
  'Rejected rows are in {0}, each with its reason:':
    'Las filas rechazadas están en {0}, cada una con su motivo:',
  'and {0} more': 'y {0} más',
  'The header line of {0} is not complete.': 'La cabecera de {0} no está completa.',
  '{0} breaks off in its header line ({1}).': '{0} se corta en la cabecera ({1}).',
  'The header line of {0} has a quote that is not closed.':
    'La cabecera de {0} tiene unas comillas sin cerrar.',
  'conflicts with {0}': 'choca con {0}',
  'the reading already stored': 'el dato ya guardado',
  'what is already stored': 'lo que ya está guardado',
  'overlaps the visit of {0}': 'se solapa con la visita de {0}',
  'overlaps a visit already stored': 'se solapa con una visita ya guardada',
  '{0} has no date': '{0} no tiene fecha',
  '{0} is not a time that can be read': '{0} no es una hora que se pueda leer',
  '{0} has no time of day': '{0} no tiene hora',
  '{0} does not exist': '{0} no existe',
  '{0} lies outside the years 1990 to 2099': '{0} está fuera de los años 1990 a 2099',
  '{0} may be day-first or month-first and the file has dates of both orders: say --dates dmy or --dates mdy':
    '{0} puede empezar por el día o por el mes, y el archivo tiene fechas de los dos tipos: di --dates dmy o --dates mdy',
  '{0} may be day-first or month-first and nothing in the file tells which: say --dates dmy or --dates mdy':
    '{0} puede empezar por el día o por el mes, y nada en el archivo dice cuál: di --dates dmy o --dates mdy',
  'Left as it was: nothing of the file is kept.': 'Todo queda como estaba: no se guarda nada del archivo.',
  'Yes, import it': 'Sí, importarlo',
  'Shall I import it?': '¿Lo importo?',
  'the check-in is empty': 'la entrada está vacía',
  'check-in: {0}': 'entrada: {0}',
  'check-in: the clock in {0} skipped {1}': 'entrada: el reloj de {0} se saltó {1}',
  'check-in: {0} lies in the future': 'entrada: {0} está en el futuro',
  'check-out: {0}': 'salida: {0}',
  'check-out: the clock in {0} skipped {1}': 'salida: el reloj de {0} se saltó {1}',
  'check-out: {0} lies in the future': 'salida: {0} está en el futuro',
}
