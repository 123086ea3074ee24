/**
 * What allergens are called in German and Spanish, a line for each English word: "hazelnut = Haselnuss|Haselnüsse". By these
 * words an allergy is understood in whichever language it is told, by rules and by a language model alike.
 */
export const allergensAbroad = {
  de: `
gluten = Gluten|Klebereiweiß
coeliac = Zöliakie|Sprue|Zöliakiebetroffene|Zöliakiebetroffener
wheat = Weizen|Weizenmehl|Weizeneiweiß
rye = Roggen|Roggenmehl
barley = Gerste|Gerstenmalz
spelt = Dinkel|Dinkelmehl|Grünkern|Emmer|Einkorn
oats = Hafer|Haferflocken
flour = Mehl
grain = Getreide
semolina = Grieß|Hartweizengrieß
malt = Malz
beer = Bier
bread = Brot|Brote
pasta = Nudeln|Nudel|Teigwaren
crustaceans = Krebstiere|Krebstier|Krebstieren|Krustentiere|Krustentier|Krustentieren|Krebse|Flusskrebse
prawns = Garnelen|Garnele|Krabben|Krabbe|Shrimps|Shrimp|Gambas
scampi = Scampi
lobster = Hummer|Languste|Langusten
crayfish = Flusskrebs
molluscs = Weichtiere|Weichtier|Weichtieren
mussels = Muscheln|Muschel|Miesmuscheln|Venusmuscheln
oysters = Austern|Auster
squid = Tintenfisch|Tintenfische|Kalmar|Kalmare
calamari = Calamari
octopus = Oktopus|Krake
snail = Schnecken|Weinbergschnecken
shellfish = Schalentiere|Schalentier|Schalentieren
seafood = Meeresfrüchte|Meeresfrüchten|Meeresfrucht
fish = Fisch|Fische|Fischen|Speisefisch|Fischeiweiß
fish sauce = Fischsoße|Fischsauce
salmon = Lachs|Räucherlachs
tuna = Thunfisch|Tunfisch
cod = Kabeljau|Dorsch
herring = Hering|Heringe
trout = Forelle|Forellen
mackerel = Makrele|Makrelen
anchovy = Sardellen|Sardelle|Anchovis
sardine = Sardinen|Sardine
eggs = Eier|Ei|Eiern|Hühnerei|Hühnereier|Hühnereiern|Hühnereiweiß|Vollei
egg white = Eiklar
egg yolk = Eigelb|Eidotter
mayonnaise = Mayonnaise|Majonäse|Mayo
peanuts = Erdnüsse|Erdnuss|Erdnüssen|Erdnuß|Erdnussöl
peanut butter = Erdnussbutter|Erdnussmus
soy = Soja|Sojabohnen|Sojabohne|Sojaeiweiß|Sojaprodukte|Sojamilch
soy sauce = Sojasoße|Sojasauce
tofu = Tofu
milk = Milch|Kuhmilch|Milcheiweiß|Milchprotein|Kuhmilcheiweiß|Vollmilch|Milchpulver
lactose = Laktose|Lactose|Milchzucker
casein = Kasein|Casein
whey = Molke|Molkenprotein
dairy = Milchprodukte|Milchprodukt|Milchprodukten|Molkereiprodukte|Milcherzeugnisse
cheese = Käse
butter = Butter
cream = Sahne|Rahm|Schlagsahne
yoghurt = Joghurt|Jogurt
quark = Quark|Magerquark
nuts = Nüsse|Nuss|Nüssen|Nuß|Nußen|Nussmischung
tree nuts = Schalenfrüchte|Schalenfrüchten|Schalenfrucht|Baumnüsse|Baumnuss
hazelnuts = Haselnüsse|Haselnuss|Haselnüssen|Haselnuß
walnuts = Walnüsse|Walnuss|Walnüssen|Walnuß
almonds = Mandeln|Mandel
cashews = Cashews|Cashew|Cashewkerne|Cashewnüsse|Cashewnuss|Cashewkernen|Kaschu
pecan = Pekannüsse|Pekannuss|Pecannüsse|Pecannuss
brazil nut = Paranüsse|Paranuss
pistachio = Pistazien|Pistazie
macadamia = Macadamia|Macadamianüsse|Macadamianuss
marzipan = Marzipan
nougat = Nougat|Nugat
nutella = Nutella
almond milk = Mandelmilch|Mandeldrink
celery = Sellerie|Staudensellerie|Stangensellerie|Selleriesalz
celeriac = Knollensellerie|Sellerieknolle
mustard = Senf|Senfkörner|Senfsaat
sesame = Sesam|Sesamsamen|Sesamkörner|Sesamöl
tahini = Tahin|Tahini|Sesammus
hummus = Hummus|Humus
sulphites = Sulfite|Sulfit|Sulfiten|Schwefel|Schwefeldioxid|Schwefelverbindungen
lupin = Lupinen|Lupine|Lupinenmehl|Süßlupinen
`,
  es: `
gluten = gluten
coeliac = celiaquía|celíaco|celíaca|celíacos|celíacas|enfermedad celíaca|celiaquia|selíaco
wheat = trigo|harina de trigo
rye = centeno
barley = cebada
spelt = espelta|escanda
oats = avena|copos de avena
flour = harina|harinas
grain = cereales|cereal
semolina = sémola
malt = malta
beer = cerveza|cervezas
bread = pan
pasta = pasta|fideos
crustaceans = crustáceos|crustáceo
prawns = gambas|gamba|langostinos|langostino|camarones|camarón|quisquillas
crab = cangrejo|cangrejos|jaiba
lobster = langosta|langostas|bogavante
crayfish = cigalas|cigala
molluscs = moluscos|molusco
mussels = mejillones|mejillón
clam = almejas|almeja
oysters = ostras|ostra|ostiones
squid = calamares|calamar|sepia|chipirones
octopus = pulpo|pulpos
snail = caracoles
shellfish = marisco|mariscos
seafood = frutos de mar|frutos del mar
fish = pescado|pescados|pescaíto
salmon = salmón
tuna = atún
cod = bacalao
hake = merluza
sardine = sardinas|sardina
anchovy = anchoas|anchoa|boquerones
trout = trucha|truchas
eggs = huevos|huevo|proteína de huevo|proteína del huevo
egg white = clara de huevo|claras de huevo|clara del huevo
egg yolk = yema de huevo|yemas|yema
mayonnaise = mayonesa|mahonesa
peanuts = cacahuetes|cacahuete|cacahuates|cacahuate|maní|maníes|manises
peanut butter = mantequilla de cacahuete|crema de cacahuete|mantequilla de maní
soy = soja|soya|habas de soja
soy sauce = salsa de soja|salsa de soya
tofu = tofu
milk = leche|leche de vaca|proteína de la leche|proteína de leche|proteína láctea|proteínas de la leche|PLV|APLV
lactose = lactosa
casein = caseína
whey = suero de leche|suero
dairy = lácteos|lácteo|productos lácteos|láctea|derivados lácteos
cheese = queso|quesos
butter = mantequilla
cream = nata|crema de leche
yoghurt = yogur|yogures|yogurt
nuts = frutos secos|fruto seco|nueces|nuez|frutas secas
tree nuts = frutos de cáscara|frutos con cáscara
hazelnuts = avellanas|avellana
walnuts = nueces de nogal|nuez de nogal|nueces de Castilla
almonds = almendras|almendra
cashews = anacardos|anacardo|castaña de cajú|castañas de cajú|cajú|nuez de la India
pecan = pecanas|nuez pecana|nueces pecanas|pacanas
brazil nut = nueces de Brasil|nuez de Brasil
pistachio = pistachos|pistacho
macadamia = macadamias|macadamia|nueces de macadamia
marzipan = mazapán
nougat = turrón
nutella = nutella|nocilla
almond milk = leche de almendras|bebida de almendras
celery = apio
celeriac = apionabo
mustard = mostaza
sesame = sésamo|ajonjolí|semillas de sésamo
tahini = tahini|tahina
hummus = hummus|humus
sulphites = sulfitos|sulfito|azufre|dióxido de azufre
lupin = altramuces|altramuz|lupinos|lupino
`,
} as const

/** The lines of a table: what is said in English, and each of its words abroad. */
export const linesOf = (table: string): { english: string; words: string[] }[] =>
  table
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const [english = '', words = ''] = line.split(' = ')
      return { english, words: words.split('|') }
    })

/** Each word that German ends an allergy's name with, and what it says by itself. */
const endings =
  /(?<=\p{L}{2})[- ]?(?:allergiker(?:in)?|allergien?|allergisch|intoleranz(?:en)?|intolerant|unvertr(?:ä|ae|a)glichkeit(?:en)?|überempfindlichkeit)(?!\p{L})/giu

/**
 * "Haselnussallergie" apart, as "Haselnuss Allergie", so that each of its words is looked up.
 *
 * @example
 * apart('Kuhmilcheiweißallergie') // 'Kuhmilcheiweiß allergie'
 */
export const apart = (said: string): string =>
  said.normalize('NFC').replace(endings, (ending) => ` ${ending.replace(/^[- ]/, '')}`)
