/** German and Spanish words that tell of a body, of health or of food; like the English ones they find too much. */
const stems: readonly string[] = [
  // Body.
  'gewicht\\p{L}*|\\p{L}*gewicht|wieg(?:e|t|en|st)|gewogen|abnehmen|abgenommen|zunehmen|zugenommen|größe|körper\\p{L}*|jahre alt|geburt\\p{L}*|männlich|weiblich',
  'peso|pesa|pesé|pesar(?:me)?|adelgaz\\p{L}*|engord\\p{L}*|sobrepeso|altura|estatura|edad|años|cuerpo|hombre|mujer',
  // Health.
  '\\p{L}*schmerz\\p{L}*|verletz\\p{L}*|gezerrt|zerrung|knie\\p{L}*|knöchel|handgelenk\\p{L}*|ellbogen|hüft\\p{L}*|wirbel\\p{L}*|bandscheibe\\p{L}*|nacken|sehne\\p{L}*',
  'dolor\\p{L}*|duelen?|dolía|lesi(?:ón|ones|onado|onada|onarme)|esguince\\p{L}*|rodillas?|tobillos?|muñecas?|codos?|caderas?|columna|cuello|tendon\\p{L}*|tendón|hernia',
  '\\p{L}*arzt|\\p{L}*ärzt\\p{L}*|krank\\p{L}*|erkrank\\p{L}*|operiert|\\p{L}*operation|reha|medikament\\p{L}*|tabletten?|fieber|grippe|erkältet|husten|übelkeit|schwindel\\p{L}*|schwindlig|ohnmacht',
  'médic\\p{L}*|enferm\\p{L}*|operad[oa]|operación|medicament\\p{L}*|pastillas?|fiebre|gripe|resfriad[oa]|tos|náuseas?|mareos?|maread[oa]|desmay\\p{L}*|migraña',
  'herz\\p{L}*|blut\\p{L}*|krebs|schilddrüse|niere\\p{L}*|zucker\\p{L}*|angst|panik|suizid\\p{L}*|selbstmord\\p{L}*|umbringen|sterben|magersucht|essstör\\p{L}*|schwanger\\p{L}*|periode|wechseljahre',
  'corazón|sangre|cáncer|tiroides|riñón|riñones|azúcar|ansiedad|depresi\\p{L}*|pánico|matarme|morir(?:me)?|anorexia|embaraz\\p{L}*|regla|menopausia|asma|alergi\\p{L}*|alérgic\\p{L}*',
  // Food.
  'essen|esse|isst|gegessen|mahlzeit\\p{L}*|frühstück\\p{L}*|mittagessen|abendessen|diät\\p{L}*|ernähr\\p{L}*|eiweiß\\p{L}*|kohlenhydrat\\p{L}*|fett\\p{L}*|kalorien\\p{L}*|hunger|hungrig',
  'milch|eier|fleisch|hähnchen|reis|brot|nudeln|obst|gemüse|alkohol\\p{L}*|kaffee|kochen|gekocht|rezept\\p{L}*|einkaufsliste',
  'comer|comí|comido|comidas?|desayun\\p{L}*|almuerz\\p{L}*|almorz\\p{L}*|cenas?|cené|cenar|dietas?|proteínas?|hidratos|grasas?|calorías?|hambre',
  'leche|huevos?|pollo|carne|pescado|arroz|pan|frutas?|verduras?|cerveza|café|cocin\\p{L}*|recetas?|lista de la compra',
]

export const tellingElsewhere: readonly RegExp[] = stems.map(
  (stem) => new RegExp(`(?<!\\p{L})(?:${stem})(?!\\p{L})`, 'iu'),
)
