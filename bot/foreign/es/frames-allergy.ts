const allergic = `alergico|alergica|alergia|alergias|intolerante|intolerancia|hipersensible|hipersensibilidad`
const suffers = `no tolero|no tolera|no tolero bien|tolero mal|me sienta mal|me sientan mal|me sienta fatal|me sientan fatal|me cae mal|me caen mal|me cae pesado|me hace mal|me hacen mal|me hace dano|no digiero|no digiero bien|no me sienta bien|no me sientan bien|me da alergia|me dan alergia|me produce alergia|me producen alergia|me da reaccion|me dan reaccion|me hincho con|me pongo malo con|me pongo mala con`
const to = `a los|a las|a la|al|a el|a|con|con los|con las|con la|con el|la|el|los|las|de`
const cannot = `no puedo comer|no puedo tomar|no puedo beber|no puedo probar|no puedo consumir|no debo comer|no debo tomar|tengo prohibido|tengo prohibidos|tengo prohibida|tengo prohibidas|me prohibieron`

/** What somebody must not eat: said too strongly rather than too weakly, and taken back only in so many words. */
export const allergyFrames = `
[yo|pues] ya no (soy|tengo|padezco) [una|la] (${allergic}) [${to}] * => i'm no longer allergic to $1
[yo|pues] no (tengo|padezco|soy) [ninguna|ningun] (alergia|alergias|alergico|alergica|intolerancia|intolerancias) [a nada|alimentaria|alimentarias|ninguna|de ningun tipo|conocida|conocidas] => i have no allergies
[yo|pues] no (soy|tengo) (${allergic}) (${to}) * => i'm not allergic to $1
* (intolerante|intolerancia|${suffers}|no puedo tomar|no puedo con) [${to}] lactosa * => i'm lactose intolerant, $1 $2
* (celiaco|celiaca|celiaquia|celiacos|enfermedad celiaca) * => i'm coeliac, $1 $2
* sin * (soy|por ser|tengo|porque soy|porque tengo) (alergico|alergica|alergia|intolerante|intolerancia) => i'm allergic to $2, $1
[el|la|los|las] * (me da|me dan|me produce|me producen|me causa|me causan|me provoca|me provocan) [una|mucha] (alergia|alergias|urticaria|ronchas|reaccion|reaccion alergica) * => i'm allergic to $1 $2
[el|la|los|las] * (me sienta|me sientan|me cae|me caen|me hace|me hacen) (mal|fatal|dano|pesado|pesados) * => i'm allergic to $1 $2
* (soy|tengo|padezco|padezco de|sufro|sufro de|presento) [muy|una|alguna|mucha] (${allergic}) [severa|grave|fuerte|alimentaria|alimenticia] (${to}) * => i'm allergic to $2, $1
(${allergic}) [severa|grave|fuerte|alimentaria] [,] [${to}] * => i'm allergic to $1
* (${allergic}) [severa|grave|fuerte|alimentaria] (${to}) * => i'm allergic to $2, $1
(${suffers}) [${to}] * => i'm allergic to $1
* (${cannot}) [${to}] * => i can't eat $2, $1
`
