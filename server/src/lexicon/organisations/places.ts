/** Countries, and the cities and states that stand for a government. Data, by gender (with article unless neuter). */

import type { NamesByGender } from './names.js';

/** Masculine, feminine and plural countries take an article („der Iran“, „die Türkei“, „die USA“); neuter ones do not. */
export const COUNTRIES: NamesByGender = {
  male: 'Irak Iran Jemen Kongo Libanon Niger Oman Senegal Sudan Südsudan Südjemen Tschad Vatikan Vatikanstaat',
  female: `Elfenbeinküste Mongolei Schweiz Slowakei Türkei Ukraine Tschechei Bundesrepublik DDR Sowjetunion UdSSR BRD Westsahara`,
  neuter: `Afghanistan Ägypten Albanien Algerien Andorra Angola Argentinien Armenien Aserbaidschan Äthiopien Australien Bahrain
    Bangladesch Barbados Belarus Belgien Belize Benin Bhutan Birma Bolivien Bosnien Botswana Botsuana Brasilien Brunei Bulgarien
    Burundi Chile China Dänemark Deutschland Dominica Dschibuti Ecuador Eritrea Estland Eswatini Fidschi Finnland Frankreich
    Gabun Gambia Georgien Ghana Grenada Griechenland Grönland Großbritannien Guatemala Guinea Guinea-Bissau Guyana Haiti
    Herzegowina Honduras Indien Indonesien Irland Island Israel Italien Jamaika Japan Jordanien Jugoslawien Kambodscha Kamerun Kanada
    Kasachstan Katar Kenia Kirgisien Kirgisistan Kirgistan Kiribati Kolumbien Kosovo Kroatien Kuba Kuwait Laos Lesotho
    Lettland Liberia Libyen Liechtenstein Litauen Luxemburg Madagaskar Malawi Malaysia Mali Malta Marokko Mauretanien Mauritius
    Mazedonien Mexiko Mikronesien Moldau Moldawien Monaco Montenegro Mosambik Myanmar Namibia Nauru Nepal Neuseeland Nicaragua
    Nigeria Nordirland Nordkorea Nordmazedonien Norwegen Österreich Osttimor Pakistan Palästina Palau Panama Papua-Neuguinea
    Paraguay Peru Polen Portugal Ruanda Rumänien Russland Rußland Sambia Samoa Saudi-Arabien Schottland Schweden Serbien
    Simbabwe Singapur Slowenien Somalia Spanien Südafrika Südkorea Surinam Swasiland Syrien Tadschikistan Taiwan
    Tansania Thailand Tibet Togo Tonga Tschechien Tschetschenien Tunesien Turkmenistan Tuvalu Uganda Ungarn Uruguay Usbekistan
    Vanuatu Venezuela Vietnam Wales England Weißrussland Westdeutschland Ostdeutschland Zypern Nordzypern Westjordanland Katalonien
    Kurdistan Abchasien Südossetien Transnistrien Bergkarabach Europa`,
  plural: `USA Niederlande Niederlanden Philippinen Malediven Seychellen Komoren Bahamas Salomonen Marshallinseln VAE Emirate Emiraten
    Palästinensergebiete Färöer Azoren Kanaren`,
  unknown: 'UK Gaza Krim Donbass',
};

/** Capitals, and other cities that stand for a government or court: Brüssel, Karlsruhe, Den Haag. */
export const CAPITALS = `Abidjan Abuja Accra Aden Algier Amman Amsterdam Ankara Antananarivo Aschgabat Asmara Asunción Athen Bagdad
  Baku Bamako Bangkok Beirut Belgrad Berlin Bern Bischkek Bogotá Bonn Brasília Bratislava Brazzaville Brüssel Budapest Bukarest
  Canberra Caracas Chartum Colombo Conakry Dakar Damaskus Delhi Dhaka Djakarta Doha Dublin Duschanbe Edinburgh Eriwan Freetown Genf
  Gitega Hanoi Harare Havanna Helsinki Islamabad Jakarta Jerewan Jerusalem Kabul Kairo Kampala Karlsruhe Kathmandu Khartum Kiew Kyjiw
  Kigali Kingston Kinshasa Kopenhagen Kuwait-Stadt Libreville Lilongwe Lima Lissabon Ljubljana Lomé London Luanda Lusaka Madrid Malé
  Managua Manama Manila Maputo Maskat Minsk Mogadischu Monrovia Montevideo Moskau Muskat Nairobi Naypyidaw Niamey Nikosia Nouakchott
  Nur-Sultan Astana Oslo Ottawa Ouagadougou Paris Peking Podgorica Port-au-Prince Prag Pretoria Pristina Pjöngjang Quito Rabat
  Ramallah Rangun Reykjavík Reykjavik Riad Riga Rom Sanaa Santiago Sarajevo Seoul Skopje Sofia Stockholm Straßburg Suva Taipeh
  Tallinn Taschkent Teheran Thimphu Tiflis Tirana Tokio Tripolis Tunis Ulan-Bator Vaduz Valletta Vientiane Vilnius Warschau
  Washington Wien Wilna Windhoek Yaoundé Zagreb`;

/** Federal states and cantons, and large cities, which speak for their governments now and then. */
export const REGIONS = `Baden-Württemberg Bayern Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen
  Nordrhein-Westfalen NRW Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Burgenland Kärnten
  Niederösterreich Oberösterreich Salzburg Steiermark Tirol Südtirol Vorarlberg Aargau Basel Graubünden Luzern Tessin Thurgau Wallis
  Waadt Zürich München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Dortmund Hannover Nürnberg Mainz Magdeburg Kiel
  Schwerin Erfurt Potsdam Saarbrücken Wiesbaden Augsburg Mannheim Münster Rostock Graz Linz Innsbruck Mailand Barcelona Istanbul
  Hongkong Shanghai Kalifornien Texas Florida Schwaben Westfalen Franken Preußen Ostfriesland Flandern Wallonien`;
