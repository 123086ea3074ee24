/**
 * Zones with towns in them: the town each is named for and others, as "zone|town latitude longitude|...", in degrees. The
 * towns that name a zone stand as in the time zone database, which is in the public domain; the others are ours.
 */
export const zonePlaces = `
Europe/Andorra|Andorra 42.5 1.5
Asia/Dubai|Dubai 25.3 55.3|Abu Dhabi 24.5 54.4|Muscat 23.6 58.4|Salalah 17 54.1;Asia/Kabul|Kabul 34.5 69.2
Europe/Tirane|Tirane 41.3 19.8;Asia/Yerevan|Yerevan 40.2 44.5
America/Argentina/Buenos_Aires|Buenos Aires -34.6 -58.5|Rosario -32.9 -60.7|La Plata -34.9 -57.9
America/Argentina/Buenos_Aires|Mar del Plata -38 -57.6|Bahía Blanca -38.7 -62.3|Neuquén -39 -68.1
America/Argentina/Buenos_Aires|Bariloche -41.1 -71.3|Argentina -34.6 -58.4
America/Argentina/Cordoba|Cordoba -31.4 -64.2;America/Argentina/Salta|Salta -24.8 -65.4
America/Argentina/Jujuy|Jujuy -24.2 -65.3;America/Argentina/Tucuman|Tucuman -26.8 -65.2
America/Argentina/Catamarca|Catamarca -28.5 -65.8;America/Argentina/La_Rioja|La Rioja -29.4 -66.8
America/Argentina/San_Juan|San Juan -31.5 -68.5;America/Argentina/Mendoza|Mendoza -32.9 -68.8
America/Argentina/San_Luis|San Luis -33.3 -66.3;America/Argentina/Rio_Gallegos|Rio Gallegos -51.6 -69.2
America/Argentina/Ushuaia|Ushuaia -54.8 -68.3;Pacific/Pago_Pago|Pago Pago -14.3 -170.7
Europe/Vienna|Vienna 48.2 16.3|Graz 47.1 15.4|Linz 48.3 14.3|Salzburg 47.8 13|Innsbruck 47.3 11.4
Europe/Vienna|Wien 48.2 16.4|Austria 47.6 14.5|Österreich 47.6 14.5
Australia/Lord_Howe|Lord Howe -31.6 159.1;Australia/Hobart|Hobart -42.9 147.3
Australia/Melbourne|Melbourne -37.8 145|Geelong -38.1 144.4|Bendigo -36.8 144.3|Mildura -34.2 142.1
Australia/Sydney|Sydney -33.9 151.2|Canberra -35.3 149.1|Newcastle Australia -32.9 151.8
Australia/Sydney|Wagga Wagga -35.1 147.4;Australia/Broken_Hill|Broken Hill -31.9 141.4
Australia/Brisbane|Brisbane -27.5 153|Gold Coast -28 153.4|Cairns -16.9 145.8|Townsville -19.3 146.8
Australia/Brisbane|Mount Isa -20.7 139.5;Australia/Lindeman|Lindeman -20.3 149
Australia/Adelaide|Adelaide -34.9 138.6|Port Augusta -32.5 137.8|Mount Gambier -37.8 140.8
Australia/Darwin|Darwin -12.5 130.8|Alice Springs -23.7 133.9
Australia/Perth|Perth -31.9 115.8|Kalgoorlie -30.7 121.5|Broome -18 122.2|Port Hedland -20.3 118.6
Australia/Eucla|Eucla -31.7 128.9;Asia/Baku|Baku 40.4 49.9;America/Barbados|Barbados 13.1 -59.6
Asia/Dhaka|Dhaka 23.7 90.4|Chittagong 22.3 91.8
Europe/Brussels|Brussels 50.8 4.3|Amsterdam 52.4 4.9|Rotterdam 51.9 4.5|Antwerp 51.2 4.4|Eindhoven 51.4 5.5
Europe/Brussels|Groningen 53.2 6.6|Luxembourg 49.6 6.1|Utrecht 52.1 5.1|The Hague 52.1 4.3
Europe/Sofia|Sofia 42.7 23.3|Plovdiv 42.1 24.7|Varna 43.2 27.9;Atlantic/Bermuda|Bermuda 32.3 -64.8
America/La_Paz|La Paz -16.5 -68.2|Santa Cruz -17.8 -63.2|Cochabamba -17.4 -66.2|Sucre -19 -65.3
America/La_Paz|Bolivia -17 -65;America/Noronha|Noronha -3.9 -32.4;America/Belem|Belem -1.4 -48.5
America/Fortaleza|Fortaleza -3.7 -38.5;America/Recife|Recife -8.1 -34.9
America/Araguaina|Araguaina -7.2 -48.2;America/Maceio|Maceio -9.7 -35.7;America/Bahia|Bahia -13 -38.5
America/Sao_Paulo|Sao Paulo -23.5 -46.6|São Paulo -23.5 -46.6|Rio de Janeiro -22.9 -43.2|Rio -22.9 -43.2
America/Sao_Paulo|Brasília -15.8 -47.9|Belo Horizonte -19.9 -43.9|Curitiba -25.4 -49.3
America/Sao_Paulo|Porto Alegre -30 -51.2|Goiânia -16.7 -49.3|Florianópolis -27.6 -48.5
America/Sao_Paulo|Uberlândia -18.9 -48.3|Foz do Iguaçu -25.5 -54.6
America/Campo_Grande|Campo Grande -20.4 -54.6;America/Cuiaba|Cuiaba -15.6 -56.1
America/Santarem|Santarem -2.4 -54.9;America/Porto_Velho|Porto Velho -8.8 -63.9
America/Boa_Vista|Boa Vista 2.8 -60.7;America/Manaus|Manaus -3.1 -60;America/Eirunepe|Eirunepe -6.7 -69.9
America/Rio_Branco|Rio Branco -10 -67.8;Asia/Thimphu|Thimphu 27.5 89.7;Europe/Minsk|Minsk 53.9 27.6
America/Belize|Belize 17.5 -88.2;America/St_Johns|St Johns 47.6 -52.7;America/Halifax|Halifax 44.6 -63.6
America/Glace_Bay|Glace Bay 46.2 -60;America/Moncton|Moncton 46.1 -64.8
America/Goose_Bay|Goose Bay 53.3 -60.4
America/Toronto|Toronto 43.6 -79.4|Montreal 45.5 -73.6|Montréal 45.5 -73.6|Ottawa 45.4 -75.7
America/Toronto|Quebec 46.8 -71.2|Hamilton 43.3 -79.9|Sudbury 46.5 -81|London Ontario 43 -81.2
America/Iqaluit|Iqaluit 63.7 -68.5
America/Winnipeg|Winnipeg 49.9 -97.2|Brandon 49.8 -99.9|Thompson 55.7 -97.9
America/Resolute|Resolute 74.7 -94.8;America/Rankin_Inlet|Rankin Inlet 62.8 -92.1
America/Regina|Regina 50.4 -104.7|Saskatoon 52.1 -106.7;America/Swift_Current|Swift Current 50.3 -107.8
America/Edmonton|Edmonton 53.5 -113.5|Calgary 51 -114.1|Red Deer 52.3 -113.8|Lethbridge 49.7 -112.8
America/Edmonton|Grande Prairie 55.2 -118.8;America/Cambridge_Bay|Cambridge Bay 69.1 -105
America/Inuvik|Inuvik 68.3 -133.7;America/Dawson_Creek|Dawson Creek 55.8 -120.2
America/Fort_Nelson|Fort Nelson 58.8 -122.7;America/Whitehorse|Whitehorse 60.7 -135.1
America/Dawson|Dawson 64.1 -139.4
America/Vancouver|Vancouver 49.3 -123.1|Victoria 48.4 -123.4|Kelowna 49.9 -119.5|Prince George 53.9 -122.7
Europe/Zurich|Zurich 47.4 8.5|Zürich 47.4 8.5|Geneva 46.2 6.1|Genf 46.2 6.1|Basel 47.6 7.6|Bern 46.9 7.4
Europe/Zurich|Lugano 46 9|Switzerland 46.8 8.2|Schweiz 46.8 8.2
Africa/Abidjan|Abidjan 5.3 -4|Accra 5.6 -0.2|Dakar 14.7 -17.5|Bamako 12.6 -8|Ouagadougou 12.4 -1.5
Africa/Abidjan|Lomé 6.1 1.2|Freetown 8.5 -13.2;Pacific/Rarotonga|Rarotonga -21.2 -159.8
America/Santiago|Santiago -33.5 -70.7|Valparaíso -33 -71.6|Concepción -36.8 -73|Antofagasta -23.7 -70.4
America/Santiago|Temuco -38.7 -72.6|Iquique -20.2 -70.1|Puerto Montt -41.5 -72.9|Arica -18.5 -70.3
America/Santiago|Chile -33.5 -70.7;America/Coyhaique|Coyhaique -45.6 -72.1
America/Punta_Arenas|Punta Arenas -53.1 -70.9;Pacific/Easter|Easter -27.1 -109.4
Asia/Shanghai|Shanghai 31.2 121.5|Beijing 39.9 116.4|Guangzhou 23.1 113.3|Shenzhen 22.5 114.1
Asia/Shanghai|Chengdu 30.7 104.1|Wuhan 30.6 114.3|Chongqing 29.6 106.5|Xi'an 34.3 108.9|Harbin 45.8 126.5
Asia/Shanghai|Kunming 25 102.7|Lanzhou 36.1 103.8|Shenyang 41.8 123.4|Nanning 22.8 108.3|Hohhot 40.8 111.7
Asia/Shanghai|Lhasa 29.6 91.1|Xining 36.6 101.8|Qingdao 36.1 120.4|China 35 105;Asia/Urumqi|Urumqi 43.8 87.6
America/Bogota|Bogota 4.6 -74.1|Medellín 6.2 -75.6|Medellin 6.2 -75.6|Cali 3.4 -76.5|Barranquilla 11 -74.8
America/Bogota|Cartagena 10.4 -75.5|Cúcuta 7.9 -72.5|Colombia 4.6 -74.1
America/Costa_Rica|Costa Rica 9.9 -84.1
America/Havana|Havana 23.1 -82.4|La Habana 23.1 -82.4|Cuba 22 -79.5|Santiago de Cuba 20 -75.8
Atlantic/Cape_Verde|Cape Verde 14.9 -23.5;Asia/Nicosia|Nicosia 35.2 33.4;Asia/Famagusta|Famagusta 35.1 34
Europe/Prague|Prague 50.1 14.4|Brno 49.2 16.6|Bratislava 48.1 17.1|Ostrava 49.8 18.3|Košice 48.7 21.3
Europe/Prague|Plzeň 49.7 13.4
Europe/Berlin|Berlin 52.5 13.4|Hamburg 53.6 10|Munich 48.1 11.6|München 48.1 11.6|Cologne 50.9 7|Köln 50.9 7
Europe/Berlin|Frankfurt 50.1 8.7|Stuttgart 48.8 9.2|Leipzig 51.3 12.4|Dresden 51.1 13.7|Nuremberg 49.5 11.1
Europe/Berlin|Nürnberg 49.5 11.1|Hanover 52.4 9.7|Hannover 52.4 9.7|Bremen 53.1 8.8|Dortmund 51.5 7.5
Europe/Berlin|Freiburg 48 7.8|Saarbrücken 49.2 7|Kiel 54.3 10.1|Rostock 54.1 12.1|Oslo 59.9 10.8
Europe/Berlin|Bergen 60.4 5.3|Trondheim 63.4 10.4|Tromsø 69.6 19|Stockholm 59.3 18.1|Gothenburg 57.7 12
Europe/Berlin|Malmö 55.6 13|Umeå 63.8 20.3|Luleå 65.6 22.2|Copenhagen 55.7 12.6|Aarhus 56.2 10.2
Europe/Berlin|Germany 51 10|Deutschland 51 10;America/Santo_Domingo|Santo Domingo 18.5 -69.9
Africa/Algiers|Algiers 36.8 3|Oran 35.7 -0.6|Constantine 36.4 6.6
America/Guayaquil|Guayaquil -2.2 -79.8|Quito -0.2 -78.5|Cuenca -2.9 -79|Ecuador -1.4 -78.4
Pacific/Galapagos|Galapagos -0.9 -89.6;Europe/Tallinn|Tallinn 59.4 24.8
Africa/Cairo|Cairo 30.1 31.2|Alexandria 31.2 29.9|Luxor 25.7 32.6|Aswan 24.1 32.9
Africa/El_Aaiun|El Aaiun 27.1 -13.2
Europe/Madrid|Madrid 40.4 -3.7|Barcelona 41.4 2.2|Valencia 39.5 -0.4|Seville 37.4 -6|Sevilla 37.4 -6
Europe/Madrid|Málaga 36.7 -4.4|Malaga 36.7 -4.4|Bilbao 43.3 -2.9|Zaragoza 41.7 -0.9|Palma 39.6 2.7
Europe/Madrid|Vigo 42.2 -8.7|Granada 37.2 -3.6|Murcia 38 -1.1|Alicante 38.3 -0.5|Badajoz 38.9 -7
Europe/Madrid|Salamanca 41 -5.7|A Coruña 43.4 -8.4|Spain 40.3 -3.7|España 40.3 -3.7|Gibraltar 36.1 -5.4
Africa/Ceuta|Ceuta 35.9 -5.3;Atlantic/Canary|Canary 28.1 -15.4|Las Palmas 28.1 -15.4|Tenerife 28.3 -16.5
Europe/Helsinki|Helsinki 60.2 25|Tampere 61.5 23.8|Oulu 65 25.5|Turku 60.5 22.3|Rovaniemi 66.5 25.7
Europe/Helsinki|Mariehamn 60.1 19.9;Pacific/Fiji|Fiji -18.1 178.4;Atlantic/Stanley|Stanley -51.7 -57.9
Pacific/Kosrae|Kosrae 5.3 163;Atlantic/Faroe|Faroe 62 -6.8
Europe/Paris|Paris 48.9 2.3|Marseille 43.3 5.4|Lyon 45.8 4.8|Toulouse 43.6 1.4|Nice 43.7 7.3
Europe/Paris|Nantes 47.2 -1.6|Bordeaux 44.8 -0.6|Lille 50.6 3.1|Strasbourg 48.6 7.7|Rennes 48.1 -1.7
Europe/Paris|Monaco 43.7 7.4|France 46.6 2.4
Europe/London|London 51.5 -0.1|Manchester 53.5 -2.2|Birmingham 52.5 -1.9|Leeds 53.8 -1.5|Glasgow 55.9 -4.3
Europe/London|Edinburgh 55.9 -3.2|Bristol 51.5 -2.6|Cardiff 51.5 -3.2|Belfast 54.6 -5.9|Newcastle 55 -1.6
Europe/London|Aberdeen 57.1 -2.1|Norwich 52.6 1.3|Dover 51.1 1.3|Plymouth 50.4 -4.1|Jersey 49.2 -2.1
Europe/London|England 52.5 -1.5|Scotland 56.8 -4.2|UK 52.5 -1.5
Asia/Tbilisi|Tbilisi 41.7 44.8|Batumi 41.6 41.6;America/Cayenne|Cayenne 4.9 -52.3
Europe/Gibraltar|Gibraltar 36.1 -5.3;America/Nuuk|Nuuk 64.2 -51.7
America/Danmarkshavn|Danmarkshavn 76.8 -18.7;America/Scoresbysund|Scoresbysund 70.5 -22
America/Thule|Thule 76.6 -68.8
Europe/Athens|Athens 38 23.7|Thessaloniki 40.6 22.9|Crete 35.3 25.1|Ioannina 39.7 20.9|Rhodes 36.4 28.2
Atlantic/South_Georgia|South Georgia -54.3 -36.5
America/Guatemala|Guatemala 14.6 -90.5|Guatemala City 14.6 -90.5;Pacific/Guam|Guam 13.5 144.8
Africa/Bissau|Bissau 11.8 -15.6;America/Guyana|Guyana 6.8 -58.2;Asia/Hong_Kong|Hong Kong 22.3 114.2
America/Tegucigalpa|Tegucigalpa 14.1 -87.2;America/Port-au-Prince|Port-au-Prince 18.5 -72.3
Europe/Budapest|Budapest 47.5 19.1|Debrecen 47.5 21.6|Szeged 46.3 20.1
Asia/Jakarta|Jakarta -6.2 106.8|Bandung -6.9 107.6|Surabaya -7.3 112.8|Medan 3.6 98.7|Yogyakarta -7.8 110.4
Asia/Jakarta|Palembang -3 104.8|Padang -0.9 100.4;Asia/Pontianak|Pontianak -0 109.3
Asia/Makassar|Makassar -5.1 119.4|Bali -8.4 115.2|Denpasar -8.7 115.2;Asia/Jayapura|Jayapura -2.5 140.7
Europe/Dublin|Dublin 53.3 -6.2|Cork 51.9 -8.5|Galway 53.3 -9.1|Limerick 52.7 -8.6|Ireland 53.2 -8
Asia/Jerusalem|Jerusalem 31.8 35.2|Tel Aviv 32.1 34.8|Haifa 32.8 35|Eilat 29.6 34.9
Asia/Kolkata|Kolkata 22.5 88.4|Mumbai 19.1 72.9|Delhi 28.6 77.2|New Delhi 28.6 77.2|Bangalore 13 77.6
Asia/Kolkata|Bengaluru 13 77.6|Chennai 13.1 80.3|Hyderabad 17.4 78.5|Ahmedabad 23 72.6|Pune 18.5 73.9
Asia/Kolkata|Jaipur 26.9 75.8|Lucknow 26.8 80.9|Nagpur 21.1 79.1|Guwahati 26.1 91.7|Kochi 9.9 76.3
Asia/Kolkata|Patna 25.6 85.1|Amritsar 31.6 74.9|India 22 79;Indian/Chagos|Chagos -7.3 72.4
Asia/Baghdad|Baghdad 33.4 44.4|Basra 30.5 47.8|Erbil 36.2 44|Mosul 36.3 43.1
Asia/Tehran|Tehran 35.7 51.4|Mashhad 36.3 59.6|Isfahan 32.7 51.7|Shiraz 29.6 52.5|Tabriz 38.1 46.3
Europe/Rome|Rome 41.9 12.5|Milan 45.5 9.2|Naples 40.9 14.3|Turin 45.1 7.7|Palermo 38.1 13.4|Venice 45.4 12.3
Europe/Rome|Bologna 44.5 11.3|Florence 43.8 11.3|Bari 41.1 16.9|Cagliari 39.2 9.1|Genoa 44.4 8.9
Europe/Rome|Trieste 45.6 13.8|Italy 42.8 12.6|Bolzano 46.5 11.4;America/Jamaica|Jamaica 18 -76.8
Asia/Amman|Amman 31.9 35.9
Asia/Tokyo|Tokyo 35.6 139.7|Osaka 34.7 135.5|Nagoya 35.2 136.9|Sapporo 43.1 141.4|Fukuoka 33.6 130.4
Asia/Tokyo|Sendai 38.3 140.9|Hiroshima 34.4 132.5|Kyoto 35 135.8|Okinawa 26.2 127.7|Japan 36.5 138
Africa/Nairobi|Nairobi -1.3 36.8|Mombasa -4 39.7|Addis Ababa 9 38.7|Kampala 0.3 32.6|Dar es Salaam -6.8 39.3
Africa/Nairobi|Mogadishu 2 45.3|Antananarivo -18.9 47.5|Kisumu -0.1 34.8|Arusha -3.4 36.7
Asia/Bishkek|Bishkek 42.9 74.6;Pacific/Tarawa|Tarawa 1.4 173;Pacific/Kanton|Kanton -2.8 -171.7
Pacific/Kiritimati|Kiritimati 1.9 -157.3;Asia/Pyongyang|Pyongyang 39 125.8
Asia/Seoul|Seoul 37.5 127|Busan 35.2 129.1|Daegu 35.9 128.6
Asia/Almaty|Almaty 43.2 77|Astana 51.2 71.4|Shymkent 42.3 69.6|Karaganda 49.8 73.1
Asia/Qyzylorda|Qyzylorda 44.8 65.5;Asia/Qostanay|Qostanay 53.2 63.6;Asia/Aqtobe|Aqtobe 50.3 57.2
Asia/Aqtau|Aqtau 44.5 50.3;Asia/Atyrau|Atyrau 47.1 51.9;Asia/Oral|Oral 51.2 51.4
Asia/Beirut|Beirut 33.9 35.5;Asia/Colombo|Colombo 6.9 79.8;Africa/Monrovia|Monrovia 6.3 -10.8
Europe/Vilnius|Vilnius 54.7 25.3;Europe/Riga|Riga 57 24.1;Africa/Tripoli|Tripoli 32.9 13.2
Africa/Casablanca|Casablanca 33.6 -7.6|Rabat 34 -6.8|Marrakesh 31.6 -8|Marrakech 31.6 -8|Tangier 35.8 -5.8
Africa/Casablanca|Fez 34 -5|Agadir 30.4 -9.6;Europe/Chisinau|Chisinau 47 28.8
Pacific/Kwajalein|Kwajalein 9.1 167.3;Asia/Yangon|Yangon 16.8 96.2;Asia/Ulaanbaatar|Ulaanbaatar 47.9 106.9
Asia/Hovd|Hovd 48 91.7;Asia/Macau|Macau 22.2 113.5;America/Martinique|Martinique 14.6 -61.1
Europe/Malta|Malta 35.9 14.5;Indian/Mauritius|Mauritius -20.2 57.5;Indian/Maldives|Maldives 4.2 73.5
America/Mexico_City|Mexico City 19.4 -99.2|CDMX 19.4 -99.1|Guadalajara 20.7 -103.3|Puebla 19 -98.2
America/Mexico_City|León 21.1 -101.7|Acapulco 16.9 -99.8|Veracruz 19.2 -96.1|Oaxaca 17.1 -96.7
America/Mexico_City|Querétaro 20.6 -100.4|Tuxtla 16.8 -93.1|San Luis Potosí 22.2 -101|Zacatecas 22.8 -102.6
America/Mexico_City|Villahermosa 18 -92.9|México 19.4 -99.1|Mexico 19.4 -99.1
America/Cancun|Cancun 21.1 -86.8;America/Merida|Merida 21 -89.6;America/Monterrey|Monterrey 25.7 -100.3
America/Matamoros|Matamoros 25.8 -97.5;America/Chihuahua|Chihuahua 28.6 -106.1
America/Ciudad_Juarez|Ciudad Juarez 31.7 -106.5;America/Ojinaga|Ojinaga 29.6 -104.4
America/Mazatlan|Mazatlan 23.2 -106.4;America/Bahia_Banderas|Bahia Banderas 20.8 -105.2
America/Hermosillo|Hermosillo 29.1 -111
America/Tijuana|Tijuana 32.5 -117|Mexicali 32.6 -115.5|Ensenada 31.9 -116.6;Asia/Kuching|Kuching 1.6 110.3
Africa/Maputo|Maputo -26 32.6|Harare -17.8 31|Lusaka -15.4 28.3|Lilongwe -14 33.8|Lubumbashi -11.7 27.5
Africa/Maputo|Kigali -1.9 30.1|Gaborone -24.7 25.9;Africa/Windhoek|Windhoek -22.6 17.1
Pacific/Noumea|Noumea -22.3 166.4;Pacific/Norfolk|Norfolk -29.1 168
Africa/Lagos|Lagos 6.5 3.4|Abuja 9.1 7.4|Kano 12 8.5|Kinshasa -4.3 15.3|Douala 4.1 9.7|Luanda -8.8 13.2
Africa/Lagos|Libreville 0.4 9.5|Niamey 13.5 2.1|Port Harcourt 4.8 7;America/Managua|Managua 12.2 -86.3
Asia/Kathmandu|Kathmandu 27.7 85.3;Pacific/Nauru|Nauru -0.5 166.9;Pacific/Niue|Niue -19 -169.9
Pacific/Auckland|Auckland -36.9 174.8|Wellington -41.3 174.8|Christchurch -43.5 172.6|Dunedin -45.9 170.5
Pacific/Auckland|New Zealand -41.3 174.8;Pacific/Chatham|Chatham -44 -176.6
America/Panama|Panama 9 -79.5|Kingston 18 -76.8|Panama City 9 -79.5
America/Lima|Lima -12.1 -77|Arequipa -16.4 -71.5|Trujillo -8.1 -79|Cusco -13.5 -72|Iquitos -3.7 -73.3
America/Lima|Piura -5.2 -80.6|Tacna -18 -70.2|Perú -9.2 -75;Pacific/Tahiti|Tahiti -17.5 -149.6
Pacific/Marquesas|Marquesas -9 -139.5;Pacific/Gambier|Gambier -23.1 -134.9
Pacific/Port_Moresby|Port Moresby -9.5 147.2;Pacific/Bougainville|Bougainville -6.2 155.6
Asia/Manila|Manila 14.6 121|Cebu 10.3 123.9|Davao 7.1 125.6
Asia/Karachi|Karachi 24.9 67|Lahore 31.5 74.3|Islamabad 33.7 73|Peshawar 34 71.6|Quetta 30.2 67
Europe/Warsaw|Warsaw 52.2 21|Kraków 50.1 19.9|Krakow 50.1 19.9|Gdańsk 54.4 18.6|Poznań 52.4 16.9
Europe/Warsaw|Wrocław 51.1 17|Lublin 51.2 22.6|Białystok 53.1 23.2|Szczecin 53.4 14.6|Rzeszów 50 22
America/Miquelon|Miquelon 47 -56.3;Pacific/Pitcairn|Pitcairn -25.1 -130.1
America/Puerto_Rico|Puerto Rico 18.5 -66.1|San Juan 18.5 -66.1|Puerto Rico 18.2 -66.4
Asia/Gaza|Gaza 31.5 34.5;Asia/Hebron|Hebron 31.5 35.1
Europe/Lisbon|Lisbon 38.7 -9.1|Porto 41.1 -8.6|Faro 37 -7.9|Coimbra 40.2 -8.4|Braga 41.5 -8.4
Europe/Lisbon|Évora 38.6 -7.9|Bragança 41.8 -6.8|Portugal 39.6 -8;Atlantic/Madeira|Madeira 32.6 -16.9
Atlantic/Azores|Azores 37.7 -25.7;Pacific/Palau|Palau 7.3 134.5
America/Asuncion|Asuncion -25.3 -57.7|Ciudad del Este -25.5 -54.6|Paraguay -23.4 -58.4
Asia/Qatar|Qatar 25.3 51.5|Doha 25.3 51.5|Bahrain 26.2 50.6
Europe/Bucharest|Bucharest 44.4 26.1|Cluj 46.8 23.6|Timișoara 45.8 21.2|Iași 47.2 27.6|Constanța 44.2 28.6
Europe/Belgrade|Belgrade 44.8 20.5|Zagreb 45.8 16|Ljubljana 46.1 14.5|Sarajevo 43.9 18.4|Skopje 42 21.4
Europe/Belgrade|Podgorica 42.4 19.3|Split 43.5 16.4|Novi Sad 45.3 19.8|Niš 43.3 21.9
Europe/Kaliningrad|Kaliningrad 54.7 20.5
Europe/Moscow|Moscow 55.8 37.6|Saint Petersburg 59.9 30.3|Kazan 55.8 49.1|Sochi 43.6 39.7|Rostov 47.2 39.7
Europe/Moscow|Murmansk 69 33.1|Arkhangelsk 64.5 40.5|Voronezh 51.7 39.2|Nizhny Novgorod 56.3 44
Europe/Simferopol|Simferopol 45 34.1;Europe/Kirov|Kirov 58.6 49.6;Europe/Volgograd|Volgograd 48.7 44.4
Europe/Astrakhan|Astrakhan 46.4 48;Europe/Saratov|Saratov 51.6 46;Europe/Ulyanovsk|Ulyanovsk 54.3 48.4
Europe/Samara|Samara 53.2 50.1
Asia/Yekaterinburg|Yekaterinburg 56.9 60.6|Chelyabinsk 55.2 61.4|Ufa 54.7 56|Perm 58 56.3|Tyumen 57.2 65.5
Asia/Yekaterinburg|Surgut 61.3 73.4;Asia/Omsk|Omsk 55 73.4;Asia/Novosibirsk|Novosibirsk 55 82.9
Asia/Barnaul|Barnaul 53.4 83.8;Asia/Tomsk|Tomsk 56.5 85;Asia/Novokuznetsk|Novokuznetsk 53.8 87.1
Asia/Krasnoyarsk|Krasnoyarsk 56 92.8|Norilsk 69.3 88.2;Asia/Irkutsk|Irkutsk 52.3 104.3
Asia/Chita|Chita 52 113.5;Asia/Yakutsk|Yakutsk 62 129.7;Asia/Khandyga|Khandyga 62.6 135.6
Asia/Vladivostok|Vladivostok 43.2 131.9;Asia/Ust-Nera|Ust-Nera 64.5 143.2;Asia/Magadan|Magadan 59.6 150.8
Asia/Sakhalin|Sakhalin 47 142.7;Asia/Srednekolymsk|Srednekolymsk 67.5 153.7
Asia/Kamchatka|Kamchatka 53 158.7;Asia/Anadyr|Anadyr 64.8 177.5
Asia/Riyadh|Riyadh 24.6 46.7|Jeddah 21.5 39.2|Kuwait 29.4 48|Mecca 21.4 39.8|Sanaa 15.4 44.2
Asia/Riyadh|Dammam 26.4 50.1|Aden 12.8 45|Medina 24.5 39.6;Pacific/Guadalcanal|Guadalcanal -9.5 160.2
Africa/Khartoum|Khartoum 15.6 32.5
Asia/Singapore|Singapore 1.3 103.8|Kuala Lumpur 3.1 101.7|Penang 5.4 100.3|Johor Bahru 1.5 103.7
America/Paramaribo|Paramaribo 5.8 -55.2;Africa/Juba|Juba 4.8 31.6;Africa/Sao_Tome|Sao Tome 0.3 6.7
America/El_Salvador|El Salvador 13.7 -89.2;Asia/Damascus|Damascus 33.5 36.3
America/Grand_Turk|Grand Turk 21.5 -71.1;Africa/Ndjamena|Ndjamena 12.1 15.1
Asia/Bangkok|Bangkok 13.8 100.5|Hanoi 21 105.8|Phnom Penh 11.6 104.9|Vientiane 18 102.6|Chiang Mai 18.8 99
Asia/Bangkok|Phuket 7.9 98.4|Hat Yai 7 100.5;Asia/Dushanbe|Dushanbe 38.6 68.8
Pacific/Fakaofo|Fakaofo -9.4 -171.2;Asia/Dili|Dili -8.6 125.6;Asia/Ashgabat|Ashgabat 38 58.4
Africa/Tunis|Tunis 36.8 10.2;Pacific/Tongatapu|Tongatapu -21.1 -175.2
Europe/Istanbul|Istanbul 41 29|Ankara 39.9 32.9|Izmir 38.4 27.1|Antalya 36.9 30.7|Adana 37 35.3
Europe/Istanbul|Diyarbakır 37.9 40.2|Trabzon 41 39.7|Edirne 41.7 26.6|Van 38.5 43.4
Asia/Taipei|Taipei 25.1 121.5
Europe/Kyiv|Kyiv 50.4 30.5|Kiev 50.5 30.5|Lviv 49.8 24|Odesa 46.5 30.7|Kharkiv 50 36.2|Dnipro 48.5 35
Europe/Kyiv|Uzhhorod 48.6 22.3|Chernivtsi 48.3 25.9
America/New_York|New York 40.7 -74|Boston 42.4 -71.1|Philadelphia 40 -75.2|Washington 38.9 -77
America/New_York|Baltimore 39.3 -76.6|Miami 25.8 -80.2|Atlanta 33.7 -84.4|Charlotte 35.2 -80.8
America/New_York|Orlando 28.5 -81.4|Tampa 28 -82.5|Jacksonville 30.3 -81.7|Pittsburgh 40.4 -80
America/New_York|Cleveland 41.5 -81.7|Columbus 40 -83|Cincinnati 39.1 -84.5|Buffalo 42.9 -78.9
America/New_York|Raleigh 35.8 -78.6|Richmond 37.5 -77.4|Knoxville 36 -83.9|Charleston 32.8 -79.9
America/New_York|Burlington 44.5 -73.2|Portland Maine 43.7 -70.3|Tallahassee 30.4 -84.3|Savannah 32.1 -81.1
America/New_York|NYC 40.7 -74;America/Detroit|Detroit 42.3 -83
America/Kentucky/Louisville|Louisville 38.2 -85.8;America/Kentucky/Monticello|Monticello 36.8 -84.8
America/Indiana/Indianapolis|Indianapolis 39.8 -86.2;America/Indiana/Vincennes|Vincennes 38.7 -87.5
America/Indiana/Winamac|Winamac 41 -86.6;America/Indiana/Marengo|Marengo 38.4 -86.3
America/Indiana/Petersburg|Petersburg 38.5 -87.3;America/Indiana/Vevay|Vevay 38.7 -85.1
America/Chicago|Chicago 41.9 -87.7|Dallas 32.8 -96.8|Houston 29.8 -95.4|San Antonio 29.4 -98.5
America/Chicago|Austin 30.3 -97.7|Minneapolis 45 -93.3|St Louis 38.6 -90.2|Kansas City 39.1 -94.6
America/Chicago|New Orleans 30 -90.1|Memphis 35.1 -90|Nashville 36.2 -86.8|Milwaukee 43 -87.9
America/Chicago|Oklahoma City 35.5 -97.5|Omaha 41.3 -96|Birmingham Alabama 33.5 -86.8|Little Rock 34.7 -92.3
America/Chicago|Des Moines 41.6 -93.6|Fargo 46.9 -96.8|Amarillo 35.2 -101.8|Lubbock 33.6 -101.9
America/Chicago|Midland 32 -102.1|Mobile 30.7 -88|Laredo 27.5 -99.5|Green Bay 44.5 -88|Wichita 37.7 -97.3
America/Chicago|Sioux Falls 43.5 -96.7|Pensacola 30.4 -87.2|McAllen 26.2 -98.2
America/Indiana/Tell_City|Tell City 38 -86.8;America/Indiana/Knox|Knox 41.3 -86.6
America/Menominee|Menominee 45.1 -87.6;America/North_Dakota/Center|Center 47.1 -101.3
America/North_Dakota/New_Salem|New Salem 46.8 -101.4;America/North_Dakota/Beulah|Beulah 47.2 -101.8
America/Denver|Denver 39.7 -105|Albuquerque 35.1 -106.7|Salt Lake City 40.8 -111.9
America/Denver|Colorado Springs 38.8 -104.8|El Paso 31.8 -106.5|Billings 45.8 -108.5|Cheyenne 41.1 -104.8
America/Denver|Rapid City 44.1 -103.2|Great Falls 47.5 -111.3|Grand Junction 39.1 -108.6
America/Denver|St George 37.1 -113.6;America/Boise|Boise 43.6 -116.2
America/Phoenix|Phoenix 33.4 -112.1|Tucson 32.2 -110.9|Flagstaff 35.2 -111.7|Yuma 32.7 -114.6
America/Los_Angeles|Los Angeles 34 -118.2|LA 34.1 -118.2|San Francisco 37.8 -122.4|San Diego 32.7 -117.2
America/Los_Angeles|San Jose 37.3 -121.9|Sacramento 38.6 -121.5|Seattle 47.6 -122.3|Portland 45.5 -122.7
America/Los_Angeles|Las Vegas 36.2 -115.1|Reno 39.5 -119.8|Spokane 47.7 -117.4|Fresno 36.7 -119.8
America/Los_Angeles|Eugene 44.1 -123.1|Medford 42.3 -122.9;America/Anchorage|Anchorage 61.2 -149.9
America/Juneau|Juneau 58.3 -134.4;America/Sitka|Sitka 57.2 -135.3;America/Metlakatla|Metlakatla 55.1 -131.6
America/Yakutat|Yakutat 59.5 -139.7;America/Nome|Nome 64.5 -165.4;America/Adak|Adak 51.9 -176.7
Pacific/Honolulu|Honolulu 21.3 -157.8|Hawaii 19.7 -155.5|Maui 20.8 -156.3
America/Montevideo|Montevideo -34.9 -56.2|Salto -31.4 -58|Uruguay -32.8 -56|Punta del Este -34.9 -54.9
Asia/Samarkand|Samarkand 39.7 66.8;Asia/Tashkent|Tashkent 41.3 69.3|Fergana 40.4 71.8
America/Caracas|Caracas 10.5 -66.9|Maracaibo 10.7 -71.6|Valencia Venezuela 10.2 -68|San Cristóbal 7.8 -72.2
America/Caracas|Venezuela 8 -66;Asia/Ho_Chi_Minh|Ho Chi Minh 10.8 106.7|Saigon 10.8 106.7|Da Nang 16.1 108.2
Pacific/Efate|Efate -17.7 168.4;Pacific/Apia|Apia -13.8 -171.7
Africa/Johannesburg|Johannesburg -26.2 28|Cape Town -33.9 18.4|Durban -29.9 31|Pretoria -25.7 28.2
Africa/Johannesburg|Port Elizabeth -34 25.6|Bloemfontein -29.1 26.2
`
