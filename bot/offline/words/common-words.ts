/**
 * Everyday English that is spelled as meant: never "corrected" into a word of the gym ("more" is not
 * "core", "pack" is not "back"), and what tells an English sentence from one that is not.
 */
const everyday = `
a able about above abroad accept access accident account across act action active actual actually add address
adult advice afford afraid after afternoon again against age ago agree ahead aim air alarm alarms album alike alive
all allow allowed almost alone along already alright also although always am amazing among amount an and angry animal
annoyed annoying another answer any anybody anymore anyone anything anytime anyway anyways anywhere apart apartment
app apparently appear apple application apply appointment are area arm army around arrange arrive art as aside ask
asked asking asleep at ate attack attempt attend aunt average avoid awake aware away awesome awful
baby bad badge bag bake baked ball ban band bang bank bar bare barely base basic basically basket bat bath bathroom
be beach beak beam bean bear beard beat beautiful became because become bed bee beef been beer before beg began begin
beginner behind being belief believe bell belong below belt bench bend beneath beside besides best bet better between
beyond big bigger biggest bike bill bird birth birthday bit bite bitter black blame blank bless blind block blocks
blog blood blow blue board boat body boil bold bone book booked booking books boot border bore bored boring born
borrow boss both bother bottle bottom bought bounce bow bowl bowls box boy boys brain branch brand brave bread break
breakfast breaks breath breathe breathing brick bridge brief bright bring broad broke broken brother brought brown
brush buck bucket budget bug build building built bulk bunch bunk burn burning burnt bury bus bush business but
butter button buy buying by bye
cable cables cafe cake calf call called calling calm came camera camp can cancel candy cap capital car card cards care
careful cars carry case cases cash cat catch caught cause cave cease cell cells cent central centre center certain
certainly chain chair challenge chance change changed changes changing channel chapter character charge charger chart
charts chase chat cheap cheaper cheat check checked checking cheek cheer cheers cheese chef cheque chess chick chicken
chief child children chill chip chips chocolate choice choices choose chose chosen church circle city claim class
classes classic clean cleaned cleaner cleaning clear clearly clever click client climb clock clocks close closed
closer closes closing cloth clothes cloud clouds club clue coach coaches coal coast coat code coding coffee coin cold
collect college colour color column comb combine come comes comfort comfortable coming comment common company compare
complain complaint complete completely computer concern condition confirm confused connect consider contact contain
content contest continue contract control cook cooked cookie cool cooler cope copies copy cord core cork corn corner
correct cost costs couch cough could count country couple courage course court cousin cover cow crack cramp crash
crazy cream create creature credit crest crew cried crime crisp cross crown crows cruel cry cup cure curious current
currently curry curse curve curves custom customer cut cute cutting cycle
dad daily damage damn dance dancing danger dare dark dash data date dates daughter dawn day days dead deaf deal dear
death debt decade decide decided deck deep deeper definitely degree delay delayed delete deliver delivery demand
dentist depend depends describe desert design desk despite dessert detail details develop did die died diet difference
different difficult difficulty dig dine dinner direct direction directly dirt dirty disappear discount discover
discuss dish disk distance dive divide dizzy do doctor document does dog doing dollar dollars done door double doubt
dough down download downstairs dozen drag drain draw drawn dream dress drew drink drinking drinks drive driver driving
drop dropped drove drum drunk dry duck due dull dumb during dust duty
each ear earlier early earn earth ease easier easily east easy eat eaten eating edge effect effort egg eggs eight
either elbow elevator eleven else elsewhere email emails emergency emotion employee empty end ended ending enemy
energy engine english enjoy enjoyed enough enter entire entrance entry equal equipment error escape especially even
evening event events eventually ever every everybody everyday everyone everything everywhere evil exact exactly exam
example excellent except exchange excited exciting excuse exercise exercises exist exit expect expected expensive
experience explain extra extreme extremely eye eyes
face fact factor fail failed fair fairly fake fall fallen falls false family famous fan fancy fantastic far farm
farms fast faster fat father fault favour favor favourite favorite fear feature fed fee feed feedback feel feeling
feels fees feet fell fellow felt female females fence festival fetch fever few fewer field fifteen fifth fifty fight
figure file fill filled film final finally find finding fine finger finish finished finishing fire firm first fish
fishing fit fitness five fix fixed flag flame flat flee fleet flesh flew flies flight float flood floor flour flow
flower flu fly focus fold folk folks follow following food foods fool foot football for force foreign forest forever
forget forgive forgot forgotten fork form formal former forms forth fortune forty forward found four fourth frame
frames freak free freedom freeze freezing french frequent fresh friday fridge friend friendly friends from front
frozen fruit fuel full fully fun function funny further future
gain game games gang gap garage garbage garden gas gate gather gave gear geek general generally generate gentle
gently get gets getting ghost giant gift girl girlfriend girls give given gives giving glad glass global glove gloves
go goal goals goes going gold gone good goodbye goods gosh got government grab grade grand grandma grandpa grant grass
gray great green greet grew grey grid grin grip grocery ground group groups grow growing grown guard guess guest
guests guide guilty guitar gun guy guys gym gyms
habit had hair half hall halves hand handle hands handy hang hanging happen happened happening happens happily happy
hard harder hardly harm harms has hat hate hated have having he head headache heading heal health healthy hear heard
hearing heart heat heating heavier heavy hectic heel height held hell hello help helped helpful helping helps hence
her herd here hero hers herself hey hi hid hidden hide high higher highest highly hike hill him himself hint hip hire
hired his history hit hits hobby hold holding holds hole holiday holidays home homes homework hone honest honestly
honey hook hop hope hoping horrible horse hospital host hot hotel hour hours house houses how however hug huge human
humans humour hundred hung hunger hungry hunt hurry hurt hurting hurts husband
i ice idea ideas ideal if ignore ill illegal image imagine immediately impact important impossible improve in inch
include included includes including increase indeed indoor info inform information inside instagram instead instruct
instruction instructions instructor insurance interest interested interesting internet into introduce invite invited
invoice iron is island issue issues it item items its itself
jacket jam january jazz jeans jet job jobs join joined joint joke jokes journey joy judge juice july jump jumped
juggle juggler juggling jumping june junk jury just justice
keen keep keeping keeps kept key keyboard keys kick kicked kicks kid kidding kids kill killed killing kilo kilos kind
kinda kinds king kiss kit kitchen knee knees knew knife knit knock knocked know knowing known knows
lab lack lad ladder ladies lady lake lamp land lane language laptop large larger last lasted late lately later latest
latter laugh laughing launch laundry law lawyer lay layer lazy lead leader leaf leak lean learn learned learning lease
least leather leave leaves leaving lecture left leg legal lego lemon lend length lens less lesson lessons let lets
letter letters level levels liar library lick lid lie lies life lift lifted lifting lifts light lighter lights like
liked likely likes lime limit limits line lines link links lion lip lips list listen listening lit literally little
live lived lives living load loads loaf loan local lock locked locker lockers log logic login logo lol lone lonely
long longer look looked looking looks loose lord lose loser losing loss lost lot lots loud love loved lovely lover
loves loving low lower luck lucky lunch lung lungs
machine machines mad made magic mail main mainly major make makes making male man manage manager many map march mark
market married mask mass massage massive master mat match matches mate mates math maths matter matters may maybe me
meal meals mean meaning means meant measure meat medal media medical medicine medium meet meeting member members
membership memory men mental mention menu mere merry mess message messages messed met metal meter method middle might
mike mile miles military milk mind mine minor minute minutes mirror miss missed missing mistake mistakes mix mixed
mobile mode model modern mom moment monday money monitor month months mood moon more morning mortgage most mostly
mother motion motivation mount mountain mouse mouth move moved movement moves movie movies moving much mud mum muscle
muscles museum music must my myself mystery
nail naked name named names nap nation national natural nature naughty near nearby nearly neat necessary neck need
needed needs negative neither nerve nervous net network never new newer news next nice nicer nickname night nights
nine no nobody nod noise noisy none nonsense noon nope nor normal normally north nose not note notes nothing notice
notify noun november now nowadays nowhere number numbers numerous nurse nut nuts
object obvious obviously occupied occur ocean odd of off offer office officer often oil ok old older oldest on once
one ones oneself onion online only onto oops open opened opening opens opera operate opinion opposite option options
or orange order orders ordinary organise organize original other others otherwise ought our ours ourselves out outdoor
outer outside oven over overall owe own owner owners
pace pack packed pack packing pad page paid pain painful paint pair pale pan panic pants paper parcel pardon parent
parents park parked parking part partial particular particularly partly partner party pass passed passing passion
passport password past paste pasta path patience patient pause pay paying payment peace peak peas peer pen pencil
people pepper per percent perfect perfectly perform perhaps period permanent permission person personal pet pets phone
phones photo photos phrase physical physio piano pic pick picked picks picture pictures pie piece pieces pig pile pill
pin pink pint pipe pitch pity pizza place placed places plain plan plane planet planned planning plans plant plants
plate plates play played player players playing playlist please pleased pleasure plenty plot plug plus pocket poem
point points poison police policy polite politics pole poll pool pools poor pop popped popular population port
position positive possible possibly post posted pot potato pound pounds pour power powerful practice practise pray
prayer precise prefer pregnant prepare prepared present president press pressure pretend pretty prevent previous price
prices pride print printer prior prison private prize pro probably problem problems process produce product
professional profile profit program programme progress project promise promised proof proper properly protect protein
proud prove provide pub public pull pulled pump punch purchase pure purple purpose push pushed put puts putting puzzle
quality quarter queen quest question questions queue quick quicker quickly quiet quietly quit quite quiz quote
race races rack racks radio rail rain raining rains raise ran random range rank rare rarely rate rates rather raw
reach react read reader reading reads ready real realise realize really reason reasons recall receipt receive recent
recently reception recipe recommend record recover recovery red reduce refer referee refund refuse regular regularly
related relation relationship relax relaxed release relevant relief rely remain remember remind remote remove rent
repair repeat replace reply report request require rescue research reserve respect respond rest restaurant result
results return returned reveal review revise reward rice rich rid ride rider right rights ring rise risk river road
roads rob rock rocks rode role roll rolled roof room rooms root rope rose rough round route routine row royal rub rude
rug ruin rule rules run runner running runs rush
sad safe safely safety said sail salad sale salt same sample sand sandwich sang sat sauce sauna save saved saw say
saying says scale scales scan scared scary scene schedule scheme school science scored score scores scratch scream
screen sea search season seat seats second seconds secret secretary section secure security see seed seeing seek seem
seemed seems seen self sell send sending sends sense sensible sensitive sent sentence separate series serious
seriously serve served server service services session sessions set sets setting settings settle seven several severe
sex shade shadow shake shall shame shape share shared sharp she sheet shelf shell shift shine ship shirt shock shoe
shoes shoot shop shopping shops shore short shorter shorts shot should shoulder shout show shower showers showing
shown shows shut shy sick side sight sign signal signed silent silly silver similar simple simply since sing singer
single sink sir sister sit site sits sitting situation six size sizes skill skills skin skinny skip skipped skirt sky
slave sleep sleeping sleepy slept slice slide slight slightly slim slip slot slots slow slower slowly small smaller
smart smell smells smile smoke smoking smooth snack snake snow snowing so soap social society sock socks soda sofa
soft soft software sold solid solution solve some somebody somehow someone something sometime sometimes somewhere son
song songs soon sooner sore sorry sort sorted soul sound sounds soup source south space spaces spare speak speaker
speaking special specific speech speed spell spend spent spill spin split splits spoke spoken spoon sport sports spot
spots spotted spread spring squad squash square staff stage stairs stand standard standing stands star stars start
started starting starts starve state station stats stay stayed staying stays steak steal steam steel step steps stick
sticks sticky still stock stole stolen stomach stone stood stop stopped stopping stops store stores stories storm
story straight strange stranger stream street strength stress stretch strict strike string strong stronger struggle
struggling stuck student students studio study studying stuff stupid style subject subscription succeed success such
suck sucks sudden suddenly suffer sugar suggest suggestion suit suits summer sunny sunshine super supermarket supper
supply support supposed sure surely surface surgery surprise surprised surround suspect swap sweat sweaty sweet swim
swimming swing switch swollen system
table tables tablet tackle tail take taken takes taking tale talent talk talked talking talks tall tap tape target
task tasks taste taught tax taxi tea teach teacher team tear tears tech teeth telephone television tell telling tells
temperature ten tend tennis tense tent term terms terrible test tested testing tests text texted texting than thank
thanks that the their theirs them themselves then theory therapy there therefore these they thick thief thin thing
things think thinking thinks third thirsty thirty this those though thought thoughts thousand thread threat three
threw through throughout throw throwing thrown thumb thursday thus ticket tickets tidy tie tied tight till time timer
times timetable timing tin tiny tip tips tire tired tires title to today toe toes together toilet toilets told tomato
tomorrow tone tonight too took tool tools tooth top topic torn total totally touch tough tour toward towards towel
towels tower town toy track trade traffic train trained trainer trainers trains translate trap trash travel treat tree
trees trial trick trip trouble trousers truck true truly trust truth try trying tube tune turn turned turns tv twelve
twenty twice twin two type types typical typically
ugly ultimate umbrella unable uncle under underneath understand understood unfair unfortunately unhappy uni union unit
university unknown unless unlike unlikely until unusual up update updated upon upper upset upstairs urban urgent us
use used useful useless user users uses using usual usually
vacation valid valley value van various vary vast vegan vegetable version very via video videos view views village
violence virus visa visible vision visit visited visiting visitor visitors visits vital voice volume vote
wage wait waited waiting waits wake waking walk walked walking walks wall wallet want wanted wants war warm warn
warning wash washed waste watch watched watching water wave way ways we weak wealth wear wearing weather web website
wedding wednesday week weekday weekdays weekend weekends weekly weeks weight weights weird welcome well went were west
wet what whatever wheat wheel when whenever where whereas wherever whether which whichever while whilst whisper white
who whoever whole whom whose why wide wife wifi wild will willing win wind window windows wine wing winner winter wipe
wire wise wish with within without woke woman women won wonder wondering wonderful wood word words wore work worked
worker working works world worried worry worse worst worth would wound wow wrap wrist write writer writing written
wrong wrote
yard yawn year yearly years yell yellow yes yesterday yet yoga you young younger your yours yourself youth spotter
zero zone zones
`

/** Words that a slip of the finger would take for one of the gym's. */
const neighbours = `
hopping legend legends deadly savage grand rammed heaving manic weaving leaning staring stating hosting fasting boasting tasting posting
launch lurch munch hunch drop dune quilt crest beast feast least yeast bunk tank thank shank lank
cheesy checker pushy bully bulls bells pulls polls fuss fussy dusty rusty musty bust buss bury lads legged
sit lap laps lots cats hats rats mats oats eats seats heats beats cheats treats fleas
heal heap leap tease lease leash learnt hers hear heir homey hoped pope rope robe mope
bach batch beck buck bark barks lack rack sack tack hack jack jacks packs packet parked picked backed locked
doze dozed dope rolls roles moles holes poles lobe lube rude runner gunning cunning ruining
shove shave shaved shore spore score scare snore stove stone stony alone clone drone prone prune
dell fells bell tell yell quell squid squat stare stair stain chairs charm charms shark sharks
hive dive jive wives drives lively livery shiver slaver silver
wheat cheat whet whim whiz whom then wren hen than
brad broom bloom gloom groom ram rim rum tram cream dream steam
sleeve sleeves receive relieve achieve evening events given
tights light lights fights nights sights mights right slight
later liter litre water waters waiter cater date dater rates rater
cored cares cars corps course coarse worse nurse purse
punches lunches branches bunches
lasts lets lats flats slats plates
curbs cures hurls burls pearls girls whirls
planes planks blanks clanks pranks spanks flanks
thigh thighs finder hinder tinder kinder wonders
pressure pressing pressed
sing singing swinging bringing ringing
arrival arrivals survived
quickest fastest slowest strongest easiest hardest biggest smallest nearest closest newest longest shortest highest lowest
cheapest heaviest lightest earliest soonest nicest healthiest fittest
ex buddy bud crush gf bf flatmate roommate mom mum spouse fiance boyfriend girlfriend hubby wifey mates hi hiya yo mr mrs
`

/** First names that are no other word; those that are ("mark", "will") are told by their capital. */
const firstNames = `
aaron abby mike tim max jon carl nate raj abdul adam adrian ahmed aisha alan alastair albert alejandro alessandro alex alexa alexander alexandra
alexis alfie ali alice alina alison amanda amelia amir amy ana anastasia andre andrea andreas andrew andy angela angelo
anita ann anna anne annie antonio archie arjun arthur ash ashley ayesha barbara beck becky bella ben benjamin bernard
beth bob bobby brad bradley brandon brenda brian bruno bryan caleb callum camilla carl carla carlos carol caroline
catherine charles charlie charlotte chelsea chester chloe chris christian christina christine chuck claire clara colin
connor craig cristina cynthia daisy damian dan dana daniel daniela danielle danny daria dave david dean deborah denise
dennis derek diana diego dmitri dominic donna dylan eddie edward elena eleanor eli elijah elizabeth ella ellen ellie
elsa emil emily emma eric erik erin ethan eva evan evelyn faisal fatima felix fernando fiona florian francesca francis
frank fred freddie frederick gabriel gareth gary gavin gemma geoff george georgia gerald gina giovanni giulia glen
gordon graham greg hamza hannah harriet harry hassan heather hector helen helena henry holly hugo ian ibrahim imran
ines ingrid isaac isabel isabella isla ivan jackson jacob jake james jamie jan jane janet jason jasmine javier jay
jeff jen jenna jennifer jenny jeremy jess jesse jessica jim jimmy joan joanna joe joel johan john johnny jon jonas
jonathan jordan jorge jose joseph josh joshua juan judith julia julian julie juliet justin kai karen karim karl kate
katherine kathy katie katy keith kelly ken kenneth kevin khalid kieran kim kirsty klaus kofi krishna kristina kumar
kurt kyle lara larry laura lauren leah lee lena leo leon leonard lewis liam lily linda lisa liz logan lorenzo louis
louise luca lucas lucia lucy luis luka lukas luke lydia maddie madison magnus malcolm manuel marc marco marcus margaret
maria marie marina mario marta martha martin marty mary mateo matilda matt matteo matthew maya meera megan mehmet mei
melissa mia michael michelle miguel milan mina miriam mohamed mohammed molly monica muhammad nadia naomi natalie
natasha nathan neil niall nicholas nick nico nicola nicole nigel nikhil nina noah noor nora olga oliver olivia olly
omar oscar owen pablo paolo patricia patrick paul paula pavel pedro peggy petra phil philip phoebe pierre piotr priya
rachel rafael raj ralph ramon rania raul ravi ray rebecca regina reza rhys ricardo richard rick ricky rishi rita
robert roberto robin rocky roger ron ronald rory rosa rosie ross roy ruben ruby russell ruth ryan sabrina sadia sally
sam samantha samir samuel sandra sandy sanjay sara sarah scott sean sebastian sergei shannon sharon shaun sheila
simon sofia sonia sophia sophie stacy stan stella stephanie stephen steve steven stuart susan sven sylvia tamara tania
tara ted teresa terry theo theresa thomas tim timothy tina toby todd tom tommy tony tracy travis trevor tyler umar
valentina vanessa veronica victor victoria vikram vincent viktor vivian walter wendy wesley william xavier yasmin
yusuf yuki yvonne zac zach zara zoe
`

/** Names that are words: meant as a name only where one is asked about ("is mark in"). */
const wordlyNames = `
mark will rose grace jack bill sue pat amber april june may max rob drew art chase dean hope joy faith dawn summer
frank grant ray rich nick gene penny iris ivy jade crystal lance miles wade cliff chip guy dick
`

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is talked about in gyms beside what this one can do. */
const gymWords = `
zumba crossfit boxing kickboxing bodypump barre kettlebell kettlebells barbell barbells dumbbell dumbbells creatine
jacuzzi solarium deload hypertrophy calisthenics powerlifting bodybuilding trainee superset supersets plyometrics
macros preworkout whey physio locker lockers turnstile tattoo tattoos bloke chap fella lass dude blonde brunette redhead gentleman ponytail warmup cooldown reps
alternative alternatives afterwards altogether buddies colleagues disappointed hopeless personally posse refresh reset
`

export const commonWords: ReadonlySet<string> = new Set([
  ...listed(everyday),
  ...listed(neighbours),
  ...listed(gymWords),
])

export const names: ReadonlySet<string> = listed(firstNames)

export const namesThatAreWords: ReadonlySet<string> = listed(wordlyNames)
