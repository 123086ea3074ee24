/** What is eaten around the world and stands in no table of foods, by the names members use. */
export const world = `
  paneer|rajma|curd|roti|chapati|chapatti|paratha|phulka|puri|idli|dosa|sambar|sambhar|rasam|poha|upma|uttapam|vada|ghee|lassi|buttermilk|chaas|biryani|pulao|pulav|khichdi|chana|chole|besan|moong|masoor|toor dal|urad
  sabzi|sabji|aloo|gobi|aloo gobi|palak|bhindi|baingan|brinjal|capsicum|ladyfinger|ladies finger|methi|lauki|karela|bitter gourd|jowar|bajra|ragi|sattu|sprouts|papad|raita|halwa|kheer|gulab jamun|jalebi|pakora|bhaji|tikka|tikka masala|korma
  butter chicken|tandoori chicken|keema|pav bhaji|vada pav|pani puri|bhel|thali|rice flakes|puffed rice|makhana|jaggery|chutney|achar|daliya|sabudana|egg bhurji|bhurji|maggi
  spud|mashed potato|chip butty|butty|barm|sausage roll|scotch egg|pasty|cornish pasty|yorkshire pudding|gravy|bubble and squeak|marmite|beans on toast|baked bean|spag bol|banger|fish finger|toastie|chicken fillet roll|breakfast roll
  rasher|black pudding|white pudding|haggis|coleslaw|soda bread|brown bread|boxty|colcannon|stew|chowder|trailmix|mashed potatoes|crumble|custard|trifle|jam|marmalade|weetabix|shreddies|ready brek|bran flakes|granola bar|cereal bar|malt loaf
  hash brown|biscuits and gravy|cornbread|collard green|tater tot|corn dog|jerky|beef jerky|ranch|buffalo wing|chicken wing|brisket|meatloaf|pot roast|chili|bagel with cream cheese|english muffin
  pbj|pb&j|string cheese|cheese stick|blt|club sandwich|reuben|philly cheesesteak|poutine|egg white|turkey bacon|protein powder|casein|rice pudding|chia pudding|acai bowl|burrito bowl
  schnitzel|bratwurst|currywurst|wurst|leberkase|spatzle|spaetzle|knodel|brezel|pretzel|brotchen|pumpernickel|muesli|skyr|kefir|quark|herring|rollmops|goulash|pierogi|borscht|blini|perogies|cabbage roll|stuffed pepper|moussaka|tzatziki|souvlaki
  gyro|dolma|spanakopita|feta|halloumi|tabbouleh|shakshuka|labneh|baba ganoush|pita|pitta|freekeh|bulgur|couscous|tagine|harira|kofta|kofte|lahmacun|borek|pide|baklava|tahini|zaatar|mezze
  tortilla|tortilla chip|arepa|empanada|ceviche|guacamole|chorizo|tamale|pozole|refried bean|plantain|cassava|yuca|feijoada|pupusa|churro|salsa|tostada|elote|gazpacho|patatas bravas|tortilla espanola|jamon|serrano ham
  jollof|jollof rice|fufu|egusi|injera|ugali|biltong|boerewors|bobotie|suya|okra soup|moi moi|akara|ackee|saltfish|rice and peas|curry goat|callaloo|roti wrap
  congee|bibimbap|bulgogi|tteokbokki|japchae|kimbap|gyoza|udon|soba|miso|miso soup|edamame|tempura|katsu|katsu curry|teriyaki|donburi|onigiri|sashimi|nori|natto|satay|laksa|nasi goreng|mie goreng|rendang|gado gado|pad thai|green curry|red curry|massaman|larb|papaya salad
  spring roll|summer roll|bao|bun cha|banh mi|char siu|dim sum|wonton|chow mein|lo mein|fried rice|egg fried rice|kung pao|sweet and sour|mapo tofu|adobo|lumpia|pancit|sinigang|rice noodle|glass noodle|bok choy|pak choi|daikon|bean sprout|water chestnut|seaweed|tempeh
  celeriac|swede|rhubarb|marrow|chard|rutabaga|turnip green|lychee|papaya|guava|passion fruit|pomegranate|fig|prune|plum|peach|nectarine|apricot|cherry|blueberry|raspberry|blackberry|cranberry|gooseberry|currant|kiwi|grapefruit|lime|lemon|clementine|satsuma|tangerine|pear|dragon fruit|jackfruit|custard apple|chikoo|sapodilla|persimmon|watermelon|strawberry
  chia seed|flaxseed|flax|sunflower seed|pumpkin seed|hemp seed|pecan|pistachio|macadamia|pine nut|hazelnut|almond butter|cashew butter|nutella|honey|maple syrup|syrup|agave|stevia|oat milk|almond milk|soy milk|coconut milk|coconut water|rice milk
  mozzarella|cheddar|parmesan|brie|camembert|gouda|ricotta|goats cheese|cream cheese|burrata|mascarpone|creme fraiche|sour cream|greek yogurt|greek yoghurt|natural yoghurt|frozen yoghurt|gelato|sorbet|ice lolly|protein ice cream|whipped cream|clotted cream
  prosciutto|salami|pepperoni|pastrami|mince|turkey mince|beef mince|ground beef|ground turkey|rump|sirloin|fillet steak|ribeye|pork chop|pork loin|gammon|lamb chop|mutton|rabbit|quail|kidney|black beans|monkfish|halibut|tilapia|catfish|snapper|plaice|swordfish|kipper|roe|caviar|octopus|calamari|scallop|crayfish
  kombucha|cola|lemonade|squash drink|orange juice|apple juice|smoothie bowl|hot chocolate|chai|matcha|americano|flat white|mocha|iced coffee|cider|lager|stout|guinness|prosecco|gin|vodka|whiskey|cocktail|mocktail|electrolyte|gatorade|lucozade|red bull|monster energy
`
  .trim()
  .replaceAll('\n', '|')
