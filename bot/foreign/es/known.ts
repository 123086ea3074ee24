/**
 * Everyday words that no table speaks of. They are spelled as they should be, so that none is taken for a slip of the thumb
 * that meant another, and they tell the language a message is in.
 */
export const spanishKnown = `
seis siete ocho nueve diez doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veinticinco
treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos
cuarto cuartos punto madrugada serie veces primera segunda tercera ultima ultimo primero segundo tercero cada
chico chica chicos chicas senor senora joven jovenes amiguito familia padre padres madre hermanos abuelo abuela vecinos
companeros entrenador entrenadora monitora recepcion duchas ducha vestuario vestuarios taquilla taquillas
toalla musica aire calor frio ruido limpio sucio puerta entrada salida escalera planta piso coche
trabajo oficina escuela colegio universidad clase clases examen casa calle ciudad pueblo playa campo
mucho mucha muchos muchas poco poca pocos pocas bastante bastantes demasiados suficiente varios varias ambos ninguno ninguna
nunca siempre jamas quizas quiza tal vez acaso apenas luego entonces aunque mientras segun contra hacia sobre bajo desde
hasta donde cuyo quien quienes cualquiera cualquier mismo misma mismos mismas propio propia nuestro vuestra vuestro
estaba estabas estaban estuvo estuve estamos estaremos estaria habia hubo habria hubiera haber sido siendo fuera fuese fueron
fuimos eramos somos seria serian sera seran tenia tenian tuve tuvo tendre tendria tengan tenga tener teniendo podria podrian
pude pudo pueda puedan poder quise quiso quiera quieran querer queria debe deben debia deberiamos deber vaya vayas vayan vine
vino venia venga vengan venir viene vienen voy vas vamos iba iban ire iras iremos iran hacia hice hizo hicimos hecho haciendo
hara haria dije dijo dicho diciendo diga dicen puse puso puesto traje trajo traer sabe saben sabia supe saber sepa
creo crees cree pienso piensas piensa pensar pense parece parecia veo ves vemos visto viendo miro mirar oigo oir
siento sientes siente sentir sentia llamo llaman llamar hablo hablar como comemos coma comiendo bebo
duermo dormi dormir corro corre corri correr camino caminar camine salgo salen salir salga saldre subo sube subir suba bajo
baja bajar baje entro entra entrar entre llego llega llegar llegue llegare vuelvo vuelve volver volvi vuelto sigo sigue seguir
dejo deja dejar deje llevo lleva llevar lleve uso usar usando gano gana ganar pierdo pierde perder perdi pago pagar
cuesta cuestan costar vale valen gustaria gusta gustan encanta interesa importa preocupa aburre aburren cansa cansado cansada
descanso descansar descansa descansando tomo toma tomar tomando probar prueba empiezo empieza empezar empece
acabo acaba acabar acabe termino termina terminar fallo falla fallar intento intentar ayude ayudo
fuerte fuertes flaco flaca gordo gorda delgado delgada alto alta bajito grandes pequeno pequena nuevo nueva nuevos viejo
vieja facil dificil pesado pesada ligero ligera rapido rapida lento lenta largo larga corto corta bonito bonita raro rara
listo contento contenta triste feliz enojado nervioso nerviosa estresado ansiedad animo ganas motivacion
cuerpo cabeza cuello cara manos mano dedos dedo muneca munecas codo codos cadera caderas tobillo tobillos barriga panza
estomago corazon hueso musculo musculos musculacion lesion lesiones agujetas calambre calambres dolores molestias
estiramiento estiramientos estirar calentar calentamiento movilidad tecnica postura agarre repeticion descansos intensidad
maquina maquinas aparato aparatos discos pesas barra barras banco bancos colchoneta esterilla cuerda soga saco
zona zonas lado lados centro medio parte partes resto cantidad mitad doble tercio
cosa cosas problema problemas duda dudas manera forma caso ejemplo razon motivo verdad mentira errores
tiempo rato ratos momento momentos fecha fechas horario temprano tarde tardes noches mananas semanas mes meses anos
verano invierno otono primavera fiestas puente festivo festivos feriado cumpleanos boda
comprar cocinar cocina receta recetas plato platos ingrediente ingredientes nevera horno sarten microondas
agua zumo jugo refresco cerveza vino licor azucar aceite pimienta ajo cebolla pepino lechuga espinacas brocoli
zanahoria calabacin berenjena pimiento champinones setas maiz arroz harina cereales galleta galletas helado
tarta dulce dulces carnes cerdo cordero jamon salchicha salchichas gambas camarones mejillones
empanadas arepas tamales milanesa asado puchero sopa caldo guiso
telefono movil celular aplicacion pagina correo direccion codigo clave enlace boton pantalla imagen
partido futbol equipo campeon pelicula cancion noticias dinero precio cuota mensualidad tarjeta
dolar dolares euro euros banco cambio cambios salgo vuelvo regreso regresar regrese objetivo meta metas
pedro juan maria marta lucia laura carlos carla pablo sergio diego javier jorge miguel angel luis luisa jose ana antonio manuel david
daniel daniela alberto alejandro alejandra andrea andres angela beatriz camila carmen cristina elena emilio enrique fernando
francisco gabriel gabriela gonzalo guillermo hector ignacio irene isabel ivan jaime javi juanjo julia julio lola lorena manolo
marcos mariana mario martin mateo monica natalia nacho nuria oscar paco paula pepe pilar rafa ramon raquel ricardo roberto
rocio rosa ruben sandra santi santiago silvia sofia susana teresa tomas valentina vanesa veronica victor vicente
muero muere muriendo morirme muerto sangra sangrando fructosa respira respiro respirar beber
perro gato nino nina ninos embarazo medico doctora fisio fisioterapeuta pastilla medicina
`
