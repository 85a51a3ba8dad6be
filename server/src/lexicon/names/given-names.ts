/*! Given names, compiled from the locale data of @faker-js/faker.
 *
 * Faker - Copyright (c) 2022-2025
 *
 * This software consists of voluntary contributions made by many individuals.
 * For exact contribution history, see the revision history
 * available at https://github.com/faker-js/faker
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * ===
 *
 * From: https://github.com/faker-js/faker/commit/a9f98046c7d5eeaabe12fc587024c06d683800b8
 * To: https://github.com/faker-js/faker/commit/29234378807c4141588861f69421bf20b5ac635e
 *
 * Based on faker.js, copyright Marak Squires and contributor, what follows below is the original license.
 *
 * ===
 *
 * faker.js - Copyright (c) 2011-2020
 * Marak Squires
 * http://github.com/marak/faker.js/
 *
 * faker.js was inspired by and has used data definitions from:
 *
 *  * https://github.com/stympy/faker/ - Copyright (c) 2007-2010 Benjamin Curtis
 *  * http://search.cpan.org/~jasonk/Data-Faker-0.07/ - Copyright 2004-2005 by Jason Kohles
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

// Written by scripts/generate-given-names.ts. Corrections belong into corrections.ts.

/** Men’s names, parted by white space. */
export const MALE_NAMES = `
  Aaron Abaco Abadon Abay Abbondanzio Abbondio Abdiel Abdon Abdone Abdul Abdullah Abe Abel Abelard Abelardo
  Abele Abelin Abenzio Abibo Abidin Abner Abondance Abraham Abrahám Abramio Abramo Absalon Absolon Absolón
  Abélard Acace Acacio Acar Acario Accursio Ace Achaire Achil Achiles Achille Achim Acilio Aciscolo Acrisio
  Acun Adalard Adalardo Adalbald Adalbert Adalberto Adalbéron Adalfredo Adalgiso Adalric Adalrico Adam Adamo
  Adan Addo Adegrin Adelardo Adelbert Adelberto Adelchi Adelfo Adelgardo Adelin Adelmo Adelphe Adem Adenet
  Adeodato Adhémar Adi Adil Adin Aditya Adjutor Adnân Ado Adolf Adolfo Adolph Adolphe Adolphus Adone Adonis
  Adrain Adriaan Adrian Adriano Adriel Adrien Adrione Adrián Adán Adéodat Afanasie Affan Afi Afonso Afro
  Afşin Agabio Agamennone Agapet Agapito Agathange Agathon Agaton Agazio Agenore Agesilao Agilbert Agnan
  Agnos Agostino Agrippa Agrippin Agustin Agustín Agâh Ahmad Ahmed Ahmet Ahsen Aiace Aidan Aidano Aiden
  Aimable Aimone Aimé Ajan Akalp Akbatur Akeem Aksel Aktekin Aktimur Akın Akıner Al Aladino Alain Alamanno
  Alan Alano Alarico Alban Albano Alberico Albert Alberto Albin Albino Alboino Albrecht Albrico Albéric
  Albín Alceo Alceste Alcibiade Alcide Alcime Alcino Alden Aldo Aldobrando Aldonce Aldric Aleandro Aleardo
  Aleaume Alec Alejandro Alek Aleksa Aleksandar Aleksander Aleksej Aleksi Aleksy Alen Aleodor Aleramo
  Alessandro Alessio Alex Alexander Alexandr Alexandre Alexandro Alexandros Alexandru Alexe Alexei Alexej
  Alexzander Aleš Alf Alfio Alfons Alfonso Alfonz Alfonzo Alford Alfred Alfredo Alfréd Algiso Ali Alic
  Alican Alighiero Alin Alistar Alişan Alişir Aljaž Aljoša Allan Allen Alliaume Almerigo Almine Almire
  Almiro Alois Aloisio Alojz Alonzo Aloïs Alp Alparslan Alpay Alper Alperen Alphan Alphonse Alphonso Alphée
  Alpinien Altan Altemur Alton Alvah Alvar Alvaro Alverède Alviero Alvin Alvise Alwar Amabile Amadeo Amadeus
  Amalric Amand Amandin Amando Amant Amanzio Amar Amaranto Amato Amatore Amauri Ambrogio Ambroise Ambrose
  Ambrosiano Ambroży Ambrož Ambróz Amedeo Amedeu Amelio Americo Amerigo Amico Amiel Amilcare Amin Amintore
  Amir Amleto Ammâr Amon Amone Amore Amos Amour Ampelio Amza Amát Amédée Amélien Anacleto Anastacio Anastase
  Anastasije Anastáz Anatol Anatole Anatoli Anatolii Anaël Ancelin Andel Andelin Andelko Andelo Anders
  Anderson Andoche Andras Andraž Andre Andreas Andrei Andrej Andres Andrew Andri Andrian Andrija Andrin
  Andro Andrzej András André Andrés Andy Andéol Anděl Andělín Anej Ange Angel Angelo Anghel Angilbe Angilran
  Angoustan Angus Anibal Anicet Aniceto Aniello Anko Annibal Annibale Anouar Ansaldo Ansbert Ansel Anselm
  Anselme Anselmo Ansgar Ansgary Ansovino Ant Antal Ante Antek Antelmo Antero Anthelme Anthony Antide Antim
  Antimo Antino Antioco Antoine Anton Antone Antonello Antoni Antonin Antonio Antoniu Antonín Antti Antun
  Antwan Antwon António Antônio Anuar Anıl Anže Apollinaire Apollinare Apollinary Apollo Apuleio Aquilin
  Aquilino Araldo Aram Aras Aratone Arcade Arcadi Arcadii Arcadio Arch Archambaud Archibald Archie Archimede
  Archippo Arcibaldo Arda Ardito Arduino Aren Aresio Argimiro Argo Ari Arialdo Arian Ariberto Aric Arie
  Ariel Ariele Arif Arion Ariosto Aris Aristarco Ariste Aristeo Aristid Aristide Aristione Aristo Aristofane
  Aristotele Arjun Arkadiusz Arkady Arkád Arlo Armand Armando Armel Armin Arminio Arnaldo Arnaud Arne Arno
  Arnold Arnoldo Arnould Arnošt Arnulfo Arolde Aron Aronne Arpád Arrigo Arsen Arsenie Arsenije Arseniusz
  Arslan Arsène Art Arthaud Arthur Arthème Artiom Artur Arturo Artuš Arun Arunthavanathan Arved Arvel Arvid
  Arystarch Arzen Ascanio Ascelin Asdrubale Asil Asimodeo Assunto Asterio Astianatte Asım Ata Atakan Atalay
  Ataleo Atanas Atanasio Atanazy Atanáš Athanase Athos Atila Atilla Atlas Attila Attilano Attilio Atâullah
  Atıf Auberto Aubry Audace Audebert Audouin Audran August Auguste Augustin Augusto Augustus Augustín
  Augustýn Aurel Aurelian Aureliano Aurelio Aureliu Aurelián Aurian Aurică Auro Auron Aurèle Ausilio Austen
  Austin Auxence Averardo Avni Avram Avşar Axel Axinte Ayan Ayaz Aydemir Ayden Aydın Ayhan Aykan Aykut Ayman
  Aymard Aymeric Aymon Ayoub Aytaç Aytekin Aytuğ Ayvaz Azeglio Azelio Azer Aziz Azizhan Azmi Aćim Aşkın
  Babacan Bacco Badr Baha Bahadır Bahri Bahtiyar Baldassarre Balderico Baldo Baldomero Baldovino Baldwin
  Baltazar Balthazar Balázs Baptiste Baran Barbarigo Barbu Bardo Bardomiano Baris Barkın Barlas Barnaba
  Barnabás Barnabáš Barnabé Barney Baron Barrett Barry Barsaba Barsimeo Bart Bartholome Barthélemy Bartimée
  Bartolo Bartolomej Bartolomeo Bartolomeu Bartoloměj Barton Bartu Barın Barış Bas Basarab Basil Basile
  Basileo Basilio Bassiano Bastiaan Bastian Bastiano Bastien Battal Battista Batu Batuhan Batur Baturalp
  Baudouin Baykal Bayram Bazil Bazyli Beat Beato Beatus Beau Bebe Bedir Bedirhan Bedreddin Bedri Bedřich
  Behiç Behlül Behram Behzat Behçet Bekir Bektaş Bela Belimir Bellino Belo Beltramo Ben Bence Bende Bendegúz
  Benedek Benedetto Benedict Benedikt Benedykt Benett Bengt Beniamin Beniamino Benigno Benito Benja Benjamim
  Benjamin Benjamín Benjámin Bennet Bennett Bennie Benno Benny Benone Benoît Bent Bentley Benton Benvenuto
  Benyamin Benício Bera Berardo Berat Berend Berengario Berislav Berk Berkan Berkay Berkin Bernard Bernardo
  Bernd Bernhard Bernie Beronico Bert Bertalan Berti Bertold Bertoldo Bertolfo Bertram Bertrand Besim
  Beňadik Beşer Beşir Biagio Bibiano Bilal Bill Billy Bilâl Bindo Bino Birino Birol Bivoj Bjarne Bjorn Björn
  Bjørn Blagoje Blahomil Blahomír Blahoslav Blaise Blake Blaze Blaž Blažej Bo Boas Boaz Bob Boban Bobby
  Bodhi Bodi Boet Bogdan Bogoljub Bohdan Bohuchval Bohumil Bohumír Bohun Bohuslav Bohuš Bohémond Bojan
  Boldizsár Bolemír Boleslav Bon Bonagiunta Bonaldo Bonaventura Bonavita Boniface Bonifacio Bonifác Bonito
  Borek Boris Borislav Borivoje Borjan Borko Bortolo Borut Borys Botond Bouchard Boyd Bořek Bořislav Bořivoj
  Boško Boža Božetěch Božidar Božislav Brad Braden Bradford Bradley Bradly Brady Braeden Brain Brajan Bram
  Brancaleone Brando Brandon Brandt Brandyn Branimir Branimír Branislav Branko Brannon Branson Brant
  Bratislav Braulio Braxton Brayan Brendan Brenden Brendon Brenn Brennan Brennon Breno Brent Bret Brett
  Briac Brian Brice Brieuc Brit Brock Broderick Brody Bronislav Brooks Bruce Bruno Bruto Bryan Bryant Bryce
  Brycen Bryon Brájen Brăduț Buck Bucur Bud Buddy Budimir Budimír Budislav Budivoj Buford Bulut Burak Burhan
  Burley Buster Buğra Byron Bystrík Bálint Bâki Béla Bénigne Béranger Bérard Bülent Bünyamin Bănel Błażej
  Břetislav Cade Caden Caesar Cafer Cahid Caino Caio Caius Calanico Calcedonio Cale Caleb Calebe Calin
  Calixte Callisto Calogero Calvin Camden Cameron Camil Camillien Camillo Camren Camron Camélien Can Canalp
  Candelario Candide Candido Caner Cankan Cantemir Cantidio Canziano Caribert Carl Carles Carleton Carlo
  Carloman Carlos Carlton Carmelo Carmine Caronte Carponio Carson Carter Cas Casian Casimer Casimir Casimiro
  Caspar Casper Cassiano Cassien Cassio Casto Cataldo Catalin Catullo Cauã Cavid Cazimir Ceasar Cecco Cecil
  Cecilio Cecyliusz Cedric Cedrick Cedrik Cedrin Celal Celasun Celestin Celestino Celestýn Celil Celso
  Celâleddin Cem Cemal Cemali Cemil Cene Cenk Cesar Cesare Cesario Cevahir Cevat Ceyhun Cezar Cezary Cezmi
  Chad Chadd Chadrick Chaim Chance Charlemagne Charles Charlie Chase Chauncey Chaz Cherubino Chester Chet
  Chiaffredo Childebert Chilpéric Chiril Chirill Chrabroš Chraniboj Chranibor Chranislav Chris Christ
  Christer Christiaan Christian Christiano Christodule Christoffer Christop Christoph Christophe Christopher
  Chrudoš Chrysole Chrysostome Chrétien Chval Cicero Cihad Cihan Cihangir Cihanşah Cino Ciprian Cipriano
  Cirano Ciriaco Ciril Cirillo Cirino Ciro Civan Claas Claes Clarence Clarenzio Clark Claud Claude Claudien
  Claudio Claudiu Claus Clay Clayton Cleandro Clemens Clement Clemente Cleonico Cletus Cleve Cleveland
  Clifford Clifton Climaco Clinio Clint Clinton Clodomiro Clodoveo Clotaire Clovis Cloyd Clyde Cléandre
  Clément Cléry Coby Codin Codrin Codruț Cody Coen Colby Cole Coleman Colin Collin Colmanno Colmazio
  Colombano Colombo Colt Colten Colton Columbus Concetto Concordio Conner Connor Conor Conrad Constant
  Constantin Constatin Cooper Corbin Corbiniano Cordell Coreno Corentin Corey Coriolano Cornel Cornelio
  Cornelis Corneliu Cornelius Cornell Coronato Corrado Cortez Corvin Cory Cosimo Cosma Cosmin Costache
  Costante Costantino Costanzo Costel Costin Coy Coşkun Coşkuner Craig Crawford Cremenzio Crescente
  Crescenzio Crespignano Crin Crispino Cristaldo Cristea Cristian Cristiano Cristin Cristián Cristobal
  Cristofor Cristoforo Cristopher Cristóbal Crocefisso Csaba Csanád Csongor Ctibor Ctirad Ctislav Cullen
  Cumhur Cuniberto Cupido Curt Curtis Cvijan Cvijetin Cyprien Cyprián Cyriaque Cyril Cyrille Cyrus Cyryl
  Cândar Cédric Célestin Célien Césaire César Cézar Côme Cübeyr Cüneyt Călin Cătălin Daan Dabiživ Dacian
  Daciano Dacio Dado Dag Dagoberto Dale Daley Dalibor Dalimil Dalimír Dallin Dalmazio Dalton Damaso Dameon
  Damian Damiano Damien Damil Damin Damion Damir Damián Damjan Damocle Damon Dan Dandre Dane Dangelo Danial
  Daniel Daniele Daniil Danijel Danil Danilo Danio Daniël Danko Danny Dante Danu Darek Daren Darian Darien
  Darin Dario Darion Daris Darius Dariusz Darko Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion
  Darron Darryl Darwin Daryl Dashawn Dave Davey Davi David Davide Davin Davino Davion Davon Davonte Davor
  Davorin Davud Davy Dawid Dawson Dax Dayne Dayton Dağhan Dean Deangelo Decebal Decimo Declan Dedric Dedrick
  Deen Deion Dejan Dejon Dejuan Delbert Delfino Delmer Delphin Demarco Demarcus Demario Demeter Demetrio
  Demetrius Demetriusz Demiralp Demirhan Democrito Demond Demostene Deneval Denis Denisz Deniz Denizalp
  Dennis Denny Deodato Deon Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Derviş Deshaun Deshawn
  Desiderato Desiderio Desimir Desmond Destin Devante Deven Devin Devonte Devran Dewayne Dewey Dewitt Dex
  Dexter Dexx Dezider Diar Didier Didimo Diego Dies Dieter Dieudonné Dikmen Dilaver Dildâr Dillan Dillon
  Dimitri Dimitrii Dimitrij Dimitrije Dinis Dino Dinu Dinç Dinçer Diocleziano Diodoro Diogene Diogo Diomede
  Dion Dione Dionigi Dionisio Dionizy Dionýz Dionýzos Direnç Dirk Diviš Divo Djayden Dluhoš Dmitri Dmitrii
  Dobromil Dobromír Dobroslav Dock Dodato Domagoj Domen Domenic Domenick Domenico Domenik Domezio Domingo
  Dominic Dominick Dominik Domiziano Don Donald Donat Donatello Donato Donavon Donnell Donnie Donny Donát
  Dorel Dorian Doriano Dorin Dorinel Dorián Doroteo Doru Doug Douglas Douwe Doyle Doğan Doğanay Doğaner Doğu
  Dragan Dragiša Drago Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoslav Dragoș Dragutin Drahomil
  Drahomír Drahoslav Drahotín Drahoň Drahoš Drahutin Drake Draža Dražen Dren Drew Dries Držimir Držislav
  Duane Duarte Dubravko Duccio Duco Ducu Dudley Duilio Duje Dujo Dumitru Duncan Durante Durmuş Durward
  Dustin Duuk Dušan Duško Dwayne Dwight Dylan Dylano Dániel Dávid Dâver Désiré Dündar Děpold Dětmar Dětřich
  Earl Earnest Easton Eberardo Ebuzer Ecclesio Ecehan Ecevit Ecmel Ecrin Ecvet Ed Edd Eddi Eddie Eddy Ede
  Eden Edgar Edgard Edgardo Edhem Edilberto Edison Ediz Edmond Edmondo Edmund Edoardo Eduard Eduardo Edvard
  Edvin Edvín Edward Edwardo Edwin Eero Efe Efim Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftimie
  Ege Egemen Egeo Egidio Eginardo Egisto Egmont Egon Egor Einar Eino Eirik Ekmel Ekrem Eladio Elbert Eldon
  Eldred Eldridge Eleazar Eleuterio Elgin Elia Eliah Elian Eliano Elias Eliasz Eliezer Elifio Eligio Elija
  Elijah Elio Eliodoro Elion Eliseo Elita Elizej Elizeus Eliáš Elliot Elliott Ellis Ellsworth Elmar Elmer
  Elmo Elmore Elogio Eloy Elpidio Elroy Elton Elvezio Elvino Elvis Elwin Elwyn Elyas Elísio Emanoil Emanuel
  Emanuele Emanuil Emced Emerich Emerson Emidio Emiel Emil Emile Emilian Emiliano Emilijan Emilio Emilián
  Emin Emir Emirhan Emmanuel Emmerico Emmet Emmett Emmitt Empirio Emrah Emre Emrullah Ender Enderun Endrigo
  Enea Enecone Enes Engelbert Engin Enguerrand Enio Enis Ennio Enno Enoch Enos Enrico Enrique Ensar Ensio
  Enver Enyo Enzo Ephraim Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Ercan
  Ercolano Ercole Ercüment Erda Erdal Erdem Erdinç Erel Eremia Eren Erenia Ergin Ergün Ergüner Erhan Erhard
  Eriberto Eric Erich Erick Erico Erik Erkki Erkâm Erkân Erling Erman Ermanno Ermenegildo Ermes Ermete
  Ermilo Erminio Ernest Ernesto Ernie Ernst Erol Eron Eros Ersin Ertan Ertuğrul Ervin Ervín Erwin Erçin
  Erşan Esat Esaù Esben Esteban Estevan Esuperio Eterie Ethan Ethem Etienne Ettore Eubert Euclide Eudes
  Eudoxe Eufebio Eufemio Eufronio Eugen Eugene Eugenio Eugeniu Eugeniusz Eugène Eusebio Eusebiu Eusebius
  Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz Eusèbe Eutalio Evald Evaldo Evan Evandro Evans
  Evarist Evaristo Evasio Even Everardo Everett Everette Evert Evgheni Evghenii Evidio Evodio Evran
  Evremondo Evren Evžen Ewald Ewell Eymen Eyüp Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Eşref
  Faas Fabian Fabiano Fabien Fabijan Fabio Fabián Fabrice Fabrizio Fabrício Fadıl Fahrettin Fahri Faik Falba
  Falk Famiano Fantin Faris Faruk Fasih Fatih Fatin Faust Faustin Faustino Fausto Faustýn Favian Faysal
  Fazio Fazlı Fazullah Fazıl Feda Fedai Fedde Fedele Federico Fedor Fedro Fehmi Felice Feliciano Felicián
  Feliks Felipe Felix Felton Fender Feodor Feramuz Feramuş Ferdi Ferdinand Ferdinando Ferenc Ferhan Ferhat
  Feridun Ferit Ferman Fermiano Fermin Fermo Fernando Ferre Ferruccio Ferruh Festo Fevzi Feyyaz Feyzullah
  Fiacre Fidel Fidelius Fidenziano Fidenzio Fidèle Fiete Fikret Fikri Filemon Filibert Filiberto Filip
  Filipe Filipp Filippo Filomen Filomeno Filotije Finlay Finley Finn Finnley Fiodor Fionn Fiorenziano
  Fiorenzo Firmin Flaviano Flavien Flavio Flaviu Flavius Flavián Fleano Fletcher Flip Flodoard Florea
  Florencio Florent Florentin Florentýn Florestan Florian Floriano Florin Floris Florián Floyd Flurin Flynn
  Folco Ford Forest Forrest Fortunato Fortunát Fortuné Fos Fosco Foss Foster Foulques Franc Francesco Franci
  Francis Francisc Francisco Francisque Franciszek Franco Franjo Frank Franklin František Franz François
  Fred Freddie Freddy Frederic Frederick Frederico Frederik Fredrick Fredrik Fredy Freek Freeman Frenkie
  Frido Fridolin Fridolín Fridrich Friedrich Fritz Frontiniano Fryderyk Fráňa Frédéric Fuat Fulbert Fulberto
  Fulcran Fulgence Fulgenzio Fulvio Furio Furkan Furkân Furman Furseo Fuscolo Fuzuli Fynn Fábio Fâlih
  Félicité Félix Gabe Gabi Gabin Gabino Gabriel Gabriele Gabriël Gael Gaetano Gaffar Gage Gaglioffo Gaio Gaj
  Galdino Galeazzo Galfryd Galileo Gallicano Gandolfo Gardner Garett Garfield Garik Garimberto Garland
  Garnier Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard Gaspare Gaston Gastone Gatien Gaud
  Gaudenzio Gaudino Gautier Gautiero Gavin Gavino Gavril Gavrilo Gazanfer Gazi Gaël Gašpar Gašper Gedeon
  Gedeone Gejza Gellért Gelu Geminiano Genadij Gencer Gene General Generoso Genesio Gennaro Gentile Genziano
  Geo Geoffrey Geoffroy Georg George Georgel Georges Georgian Georgije Geovanni Geovanny Geovany Gerald
  Gerard Gerardo Gerasim Gerasimo Gerazim Gerazym Gerbert Geremia Gergely Gergő Gerhard Gerino Germain
  German Germano Germán Gerolamo Geronimo Geronzio Gerrit Gerry Gerson Gervais Gervasio Gesualdo Gevheri
  Ghenadi Ghenadie Ghennadi Gheorghe Gheorghi Gheorghii Gheorghiță Gherardo Gherman Ghislain Ghiță Giacinto
  Giacobbe Giacomo Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco Gianluca
  Gianluigi Gianmarco Gianmaria Gianmario Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gicu Gică
  Gideon Giel Gijs Gil Gilbert Gilberto Gildo Giles Gilles Gillo Gineto Gino Gioacchino Giobbe Gioberto
  Giocondo Gioele Gion Giona Gionata Giordano Giorgian Giorgio Giosuele Giosuè Giotto Giovani Giovanni
  Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Girolamo Gislebert Giuda Giuliano Giulio Giuseppe
  Giustiniano Giusto Glauco Gleb Glen Glenn Gligorije Godfrey Goffredo Gojko Golia Golub Gomberto Gondebaud
  Gondulfo Gonerio Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Goran Gorazd Gordan Gordiano
  Gordon Gosto Gothard Gottardo Gottfried Graciliano Gracián Gradimir Grady Graham Grant Granville Grato
  Grayson Graziano Grațian Green Greg Gregg Gregor Gregorian Gregorio Gregory Greyson Grga Grgo Grgur
  Griffin Grigore Grigori Grigorije Grimaldo Grover Grzegorz Grégoire Gualberto Gualtiero Guelfo Guerrino
  Guglielmo Gui Guiberto Guido Guilherme Guillaume Guillermo Guiscardo Guiseppe Gumesindo Gunnar Gunner
  Gunter Gus Gust Gustav Gustave Gustavo Gustáv Guus Guy Guyot Guérin Gvozden Gwido György Gábor Gál Gédéon
  Gérald Gérard Géraud Géza Gökalp Gökmen Gönenç Göngör Göran Görkem Gúbio Gülhan Gültekin Gürbüz Gürdal
  Gürhan Gürkan Gürol Gürsel Güvenalp Gıyas Gűnter Habbab Habib Habil Hacib Hafi Hafid Hafız Hagen Hakan
  Hakem Haki Hakim Hakkı Hal Haldun Halil Halim Halit Haluk Hamdi Hamdullah Hami Hamit Hammâd Hamza Hanefi
  Hani Hank Hannes Hanno Hannu Hans Hansjörg Hanspeter Hansruedi Hansueli Hanuš Haralamb Haralambie Harald
  Hardouin Hardy Harmon Harold Harrison Harry Harun Harvey Hasan Haseki Hasibi Hasin Haskell Hassan Hatip
  Hattâb Hauke Havel Hayali Hayati Haydar Hayden Hazar Hazım Haşim Haşmet Haštal Heath Heber Hector Heikki
  Hein Heinrich Heinz Heitor Helmer Helmut Henderson Hendrik Hennes Henning Henri Henrich Henrick Henrik
  Henrique Henry Henryk Herbert Herluin Herman Hermann Hermenegildo Herminio Hernán Hershel Hervé Heřman
  Hicabi Hidde Hieronim Hikmet Hilaire Hilar Hilario Hilarion Hilarius Hilary Hilbert Hildebert Hillard
  Hilmi Hilton Himmet Hincmar Hipolit Hipolito Hiram Hişam Hjalmar Hobart Holden Homer Homero Homér Honor
  Honorius Honoré Horace Horacio Horacy Horațiu Horea Horia Horst Horymír Horác Hosea Hostimil Hostimír
  Hostislav Hostivít Houston Hovard Howard Howell Hoyt Hrvoj Hrvoje Hubert Hud Hudson Hugh Hugo Hugues Hulki
  Hulusi Humberto Hunor Hunter Hurşit Husein Hussein Huub Huzeyfe Hvalimir Hvězdoslav Hyacint Hyman Hynek
  Hypolit Hâdi Hâlis Hâtem Håkan Håkon Hédelin Hélier Hélio Hüccet Hüdayi Hüdâvendigâr Hüma Hümayun Hürkan
  Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo Iacopone Iacov Iago Ian Iancu Ianis
  Ianos Iaroslav Ib Ibrahim Icaro Icilio Ico Ido Idris Ieremia Iginio Igino Ignacio Ignacy Ignatius Ignazio
  Ignjat Ignác Ignát Igor Igori Ike Ilai Ilarie Ilario Ilarion Ilay Ildebrando Ildefonso Ilian Ilias Ilie
  Ilija Ilja Ilko Illidio Illuminato Ilmari Ilyas Immacolato Immanuel Imran Imre Imrich Indro Innocent
  Innocente Innocenty Innocenzo Ino Inocenc Inocențiu Ioan Ion Ionel Ionică Ionuț Iorio Iosif Ippocrate
  Ippolito Irenej Ireneo Ireneus Ireneusz Irinel Irvin Irving Irwin Isaac Isac Isacco Isadore Isai Isaia
  Isaiah Isaias Isak Ischirione Isidor Isidore Isidoro Isidro Ismael Ismaele Ismail Isom Israel Issac István
  Italo Itri Iulian Iuliu Iuri Iurie Iurii Iustin Iustinian Ivan Ivano Ivanoe Ivar Ive Ivek Iven Ivo Ivone
  Ivor Iván Izaak Izaiah Izaiáš Izajasz Izidor Izmael Iztok Izydor Izák Iľja Işıner Jaakko Jabari Jace Jacek
  Jacinto Jack Jackson Jacob Jacobo Jacobus Jacques Jaden Jadon Jadran Jadranko Jadro Jaime Jairo Jaivey
  Jake Jakob Jakov Jakub Jaleel Jalen Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamie Jamil
  Jamir Jamiro Jamison Jan Janek Janez Jani Janick Janis Janko Janne Jannek Jannes Jannik Jannis Jano
  Janosch Janusz Japhet Jaquan Jared Jaren Jari Jarmil Jarne Jarno Jaro Jarod Jarolím Jaromil Jaromír Jaron
  Jaroslav Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jasenko Jasin Jason Jasoň Jasper Javi Javier
  Javon Javonte Jax Jaxon Jaxx Jay Jayce Jayden Jaydon Jaylano Jaylen Jaylon Jayson Jayvano Jeannel Jeannot
  Jed Jedediah Jedidiah Jef Jeff Jefferey Jeffery Jeffrey Jeffry Jefta Jelle Jelmer Jelte Jenel Jens Jeppe
  Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš Jeremy Jerguš
  Jermain Jermaine Jermey Jernej Jerod Jerome Jeromy Jeroným Jerrell Jerrod Jerrold Jerry Jerzy Jerónimo
  Jesper Jesse Jesus Jesús Jett Jevon Jezdimir Jidde Jiljí Jim Jimi Jimmie Jimmy Jimram Jindřich Jiří
  Joachim Joah Joakim Joaquim Joaquin Joaquín Joas Job Joe Joel Joep Joes Joesph Joey Johan Johann Johannes
  Johathan John Johnathan Johnathon Johnny Johnpaul Johnson Jon Jona Jonah Jonas Jonatan Jonathan Jonathon
  Jonte Jonáš Joost Jop Jordan Jordi Jordon Jordy Jorge Jorin Joris Jorn Jorrit Jort Joscha Joschua Jose
  Josef Josep Joseph Josh Joshua Joshuah Josiah Josip Joso Josse Josselin Josua Josue Josué José Jourdain
  Jovan Jovani Jovanny Jovany Jovin Jozef Jozue João Joël Joško Jošt Joža Jože Jožef Juan Juda Judah Judd
  Jude Judge Judicaël Judson Jugoslav Juha Juhani Juho Jukka Julan Jules Julian Julien Julio Julius Juliusz
  Julián Junayd Junior Junius Jur Juraj Jure Juri Jurre Juste Justen Justin Juston Justus Justyn Justýn
  Jusuf Juvenal Juwan Jáchym Ján János Jérémie Jérôme Józef József Jörg Jörgen Jørgen Júlio Július Jürg Kaan
  Kabil Kacper Kade Kadem Kaden Kadin Kadir Kadrican Kadı Kai Kaj Kajetán Kale Kaleb Kalender Kalervo Kalevi
  Kalinik Kalistrat Kalle Kamber Kameron Kamil Kamran Kamren Kamron Kane Karahan Karam Kareem Karel Karim
  Karl Karlo Karol Kasián Kasper Kastor Kasım Kavon Kay Kayaalp Kayden Kazimierz Kazimír Kağan Kašpar Keagan
  Keano Keanu Keaton Keegan Keenan Kees Keith Keleş Kellen Kelton Kelvin Kemalettin Kemâl Ken Kenan Kende
  Kendrick Kenji Kenneth Kennith Kenny Keno Kent Kenton Kenyon Kenzo Keon Keramet Kerami Kerem Keremşah
  Kerim Keshaun Keshawn Keven Kevin Kevon Keyan Keyon Keyshawn Keşşaf Khalid Khalil Kian Kiano Kick Kiel
  Kieran Kilian Kilián Kim Kimi Kimo King Kip Kirilo Kirk Kiyan Kjeld Kjell Klaas Klarencjusz Klaudius
  Klaudiusz Klaudián Klaus Klemen Klemens Klement Kliment Kléber Knut Kobe Koby Kody Koen Kolby Kole Koloman
  Kolombín Kolos Kolumbán Kolumbín Konrad Konrád Konstantin Konstanty Konstantyn Konstantýn Konštantín Koray
  Korbin Korbinian Korey Korkut Kornel Korneli Kornelius Korneliusz Kornél Kory Kosma Kosmas Kosta Kraig
  Krasomil Krasoslav Krešimir Krijn Kristian Kristijan Kristián Kristjan Kristofer Kristoffer Kristopher
  Kristóf Krisztián Krisztofer Krištof Krsto Kruno Krunoslav Krystian Kryšpín Kryštof Krzysztof Ksawery
  Ksenofont Kubat Kubilay Kuddusi Kurt Kurtis Kutbettin Kuzey Kuzman Kvido Květoslav Květoň Květoš Kwintyn
  Kyan Kyano Kyle Kyler Kâmil Kâzım Köksal Kürşad Křesomysl Křišťan Ladarius Ladislao Ladislau Ladislav
  Lafayette Lajos Lamar Lambert Lamberto Lamih Lamont Lance Lancilotto Landen Lander Landolfo Landry
  Lanfranco Lapo Laron Larry Lars Lascăr Lasse Latif Laurenc Laurencjusz Laurens Laurent Laurentino
  Laurentiu Laurenty Laurenz Laurențiu Lauri Laurian Lauriano Laurin Lautone Lavinio Lawrence Lawson Lazar
  Lazare Lazaro Lazzaro Lazăr Lean Leander Leandr Leandro Leano Leart Ledion Leendert Leif Leland Lemuel Len
  Lenn Lennard Lennart Lennert Lenni Lennie Lennon Lennox Lenny Leo Leodegar Leon Leonard Leonardo Leone
  Leonel Leonhard Leonid Leonidas Leonio Leonis Leontin Leontýn Leonzio Leopardo Leopold Leopoldo Leoš Leroy
  Lester Letterio Leu Leufroy Lev Levent Levente Levi Levin Levio Levoslav Levy Lew Lewin Lewis Lex Leyan
  Lešek Liam Lian Lias Liberato Liberatore Liberio Libero Liberto Libor Liborio Liboslav Libère Lică Lidio
  Lieto Lieuwe Lincoln Lino Linus Linwood Lio Lion Lionel Lior Liron Lisandro Livino Livio Liviu Livius
  Liyam Liyan Liétald Ljubiša Ljubomir Ljudevit Llewellyn Lloyd Lodovico Loek Loet Logan Lon Longin Lonnie
  Lonny Lonzo Lorenc Loreno Lorenz Lorenzo Lorian Lorik Lorin Loris Lorrain Lotar Lothaire Lothar Lou Louan
  Louay Louie Louis Loup Lourenço Lovro Lowell Lowie Loïc Luan Lubomír Lubor Luboslav Luboš Luc Luca Lucas
  Lucca Lucențiu Lucian Luciano Lucien Lucijan Lucio Lucious Lucius Lucián Lucjan Lucrețiu Ludano Ludivoj
  Ludolphe Ludomír Ludoslav Ludovic Ludovico Ludvig Ludvík Ludwig Ludwik Luděk Lui Luigi Luis Luiz Luk Luka
  Lukas Luke Lukrecius Lukáš Lumír Lungu Luther Lutibor Lutobor Lutz Luuk Lux Luís Lyam Lyan Lyle László
  Léandre Léo Léon Léonard Léopold Lütfi Lütfullah Maad Maarten Maas Mac Macaire Macario Maccabeo Mace Mack
  Maddox Mads Mael Maes Maffeo Maggiorino Magno Magnus Maher Mahir Mahmoud Mahmut Mahzun Maik Mailo Maiorico
  Major Makar Makary Maks Maksim Maksud Maksym Maksymilian Malachi Malco Malcolm Malik Mališa Malo Malte
  Malthe Mamante Mamert Manassé Mancio Manel Manetto Manfred Manfredo Manfréd Manilio Manley Manlio Manoah
  Manole Mansueto Mansur Mansvet Manu Manuel Manuele Marat Marc Marceau Marcel Marceli Marcelin Marcelino
  Marcell Marcello Marcellus Marcelo Marciano Marcin Marco Marcos Marcu Marcus Marek Marian Mariano Marijan
  Marijn Marin Marinko Marino Marinus Mario Marius Marián Marjan Mark Markku Marko Markus Marlo Marlon
  Marolo Maroš Marques Marquis Marquise Marshall Mart Marten Martial Martim Martin Martino Martti Marty
  Martín Marvin Marwin Marzio Mas Mason Massimiliano Massimo Matan Mate Matei Matej Mateo Mateus Mateusz
  Matheo Matheus Mathew Mathias Mathijs Mathis Mathurin Matias Matija Matis Matjaž Matko Mato Matouš
  Matroniano Mats Matt Matteo Mattes Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattis
  Matyáš Matz Matúš Matěj Maugis Maurice Mauricio Maurilio Maurits Maurizio Mauro Maurycy Maverick Max
  Maxence Maxim Maximilian Maximilien Maximilián Maximillian Maximo Maximus Maxmilián Maxwell Mayeul Maynard
  Mayson Mazhar Maël Medard Medardo Medoro Mees Mehmet Meik Mekhi Melanio Melchiade Melchior Melchiorre
  Melezio Melichar Melih Melikşah Melle Mels Melvin Memduh Menardo Mence Menelao Meneo Menno Mennone
  Mercurio Merijn Merlin Mert Mervin Mestan Mesut Mete Metello Metin Metod Metoděj Metrofane Mevlüt Mex
  Mečislav Micael Micah Micha Michael Michal Michaël Michał Micheal Michel Michelangelo Mick Midas Miel
  Miguel Miha Mihael Mihai Mihail Mihailo Mihajlo Mihnea Mihály Mijat Mik Mika Mikael Mikail Mike Mikel
  Mikkel Mikko Miklós Mikoláš Mikołaj Mikuláš Miladin Milan Milanko Milano Mile Miles Mileta Milford Milisav
  Milivoj Milić Miljan Miljenko Milo Milojica Milomir Milorad Miloslav Milouš Milovan Milovín Miloň Miloš
  Milton Milutin Milutín Milán Milík Milíč Mimo Minervino Mink Mio Miodrag Miomir Mir Mirac Miran Miraç
  Mircea Mirco Mirek Mirkelam Mirko Mirkó Miro Mirocleto Miromil Miron Miroslav Mirtil Mirza Misael Misaele
  Misbah Mischa Mislav Mitar Mitch Mitchel Mitchell Mithat Mitică Mitja Mitruț Miša Miško Mlad Mladen Mnata
  Mnislav Modest Modesto Mohamad Mohamed Mohammad Mohammed Moises Moisés Mojmír Mojżesz Mojžíš Momir Monaldo
  Monitore Monte Monty Moos Moreno Morgan Moric Moris Moritz Morris Morten Mortimer Morton Mose Moses Moshe
  Mosè Moussa Mozes Moïse Mořic Mstislav Muammer Muaviye Muaz Mugur Mugurel Muhammad Muhammed Muharrem
  Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mukadder Muktedi Muktedir Muktefi Murat Murilo Murray Musa
  Muslih Mustafa Mutahhar Mutasım Muteber Mutemed Muttalib Muzaffer Muziano Mylan Myles Mylo Myron Myrtil
  Mário Márk Márton Mátyás Máté Médéric Mérovée Móric Müfid Müjdat Mükerrem Mümtaz Münir Müren Müzdad Müşir
  Mădălin Nabi Naci Nadi Nadir Nae Nael Nafiz Nahid Nahil Nail Naim Namazio Name Namık Nand Nando Naoufal
  Naoufel Napoleon Napoleone Narcis Narciso Narcisse Narseo Narsete Nash Nasir Nasrullah Nat Natale Natan
  Natanael Nataniel Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Naud Naudet Nazario Nazariusz
  Nazary Nazif Nazmi Nazzareno Nazzaro Nazım Neal Nebojša Necat Necati Necdet Nechifor Necib Necmettin Ned
  Nedeljko Nedim Nedjeljko Neil Nejat Nejc Neklan Nelio Nels Nelson Nelu Nemanja Nenad Neo Neopolo Neoterio
  Nepomuk Nereo Neri Nesim Nestor Nestore Neven Nevio Nevzat Newell Newton Nezamysl Neşet Nicanor Nicarete
  Nicea Niceforo Niceto Nicezio Nichifor Nicholas Nicholaus Nick Nicklas Nicklaus Nickolas Niclas Nico
  Nicoară Nicodemo Nicodim Nicola Nicolae Nicolai Nicolaie Nicolas Nicolás Nicolò Nicon Nicu Niculiță
  Nicușor Nicuță Nicéphore Niek Niels Nigel Nihat Nik Nikita Nikko Niklas Niklaus Niko Nikodem Nikodém
  Nikolai Nikolas Nikolasz Nikša Nils Nimród Niniano Nino Nio Niyazi Nizamettin Noah Noam Noan Noar Noble
  Noe Noel Nolan Nolen Norbert Norberto Norman Normand Norris Norval Norwood Nostriano Noud Nouri Nout Novak
  Novan Nox Noè Noé Noël Numan Nuno Nunzio Nurettin Nuri Nurullah Nusret Nándor Nátán Néhémie Něhoslav Obie
  Obrad Obren Octav Octave Octavian Octavio Octaviu Oddone Odell Oderico Odidone Odilon Odin Odolen Odon
  Odorico Oger Ognjen Okan Oke Okey Oktavius Oktavián Oktay Olaf Olavi Olbram Oldrich Oldřich Ole Oleg
  Oleksandr Olen Olimpian Olimpio Olimpiu Olin Olindo Oliver Olivier Oliviero Oliviu Olivér Oliwier Olle
  Olof Omar Omari Omer Omero Ondrej Ondřej Onesto Onofrio Onorino Onorio Onufry Onur Oral Oran Orazio Orell
  Oren Orenzio Orest Oreste Orestes Orfeo Orhan Orin Orio Orion Orland Orlando Orlo Oronzo Orrin Orsino Orso
  Ortensio Orval Orville Osbaldo Osborne Oscar Oskar Oskari Osman Osmondo Osmund Ostoja Osvald Osvaldo
  Oswald Oswaldo Ota Otakar Otello Otha Otho Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottis Otto
  Ottone Oury Ovidio Ovidiu Ovidius Owen Ozan Ozren Oğuz Oğuzhan Pablo Paciano Pacifico Pacomio Pacôme Paja
  Palatino Palladio Palmiro Palémon Pamfil Pammachio Panagachie Panait Pancario Pancrazio Panfilo Pankracy
  Pankrác Pantaleo Pantaleon Pantaleone Paolo Pardo Parfait Paride Paris Parker Parmenio Parsival Pascal
  Paskal Pasquale Paterne Paterniano Patrice Patricio Patrick Patrik Patrizio Patroclo Patrycjusz Patrycy
  Patryk Paul Paulo Pauside Pavel Pavle Pavlín Pavol Paweł Payidar Pedro Peer Pekka Peleo Pelhřim Pelle
  Pellegrino Pentti Pepe Pepijn Pepo Per Pera Perceval Percival Percy Perica Pericle Perikles Pero Perry
  Perseo Pertev Perver Petar Pete Peter Petko Petr Petre Petri Petrică Petrișor Petronio Petronius Petru
  Petruț Petteri Peyami Phil Philibert Philip Philipp Philippe Phillip Philémon Pie Pierangelo Pierce
  Piergiorgio Pierluigi Piermarco Piero Pierre Pierrick Piersilvio Piet Pieter Pietro Pim Pio Piotr Pippo
  Pit Pius Placido Platon Platone Platón Plinio Plutarco Polidoro Polifemo Polikarp Pollione Polykarp Pompeo
  Pompiliu Pomponio Pontus Ponziano Ponzio Porfirio Porfiriusz Porfiry Porter Porziano Postumio Poul
  Prassede Pravdan Pravdomil Pravomil Predrag Preston Priamo Price Primo Primož Prince Prisco Privato
  Procopio Prokles Prokop Prokul Prosper Prospero Protasio Proteo Prudenzio Prvoslav Publio Pupolo Pusicio
  Pépin Péter Pío Pătru Přemysl Přibyslav Quarto Quasimodo Quentin Querano Quin Quincy Quinn Quinten
  Quintiliano Quintilio Quintino Quinton Quinziano Quinzio Quirin Quirino Rachid Raci Radan Radegast Radek
  Radenko Radhost Radim Radimír Radion Radislav Radivoj Radivoje Radiša Radko Radmil Radmilo Rado Radolfo
  Radomil Radomir Radomír Radosav Radoslav Radovan Radoš Radu Radul Radvan Radúz Raf Rafael Rafaël Rafał
  Rafet Raff Raffaele Raheem Rahim Rahmi Rahsaan Rahul Raide Raif Raik Raimondo Raimund Rainald Rainaldo
  Rainer Rainhard Rainold Rajko Rajmund Rajnold Rakıp Ralf Ralph Ramazan Ramiro Ramiz Ramon Ramón Randal
  Randall Randolf Randolph Randy Ranek Raniero Ranko Ranolfo Ransom Raoul Raphael Raphaël Rareș Rashad
  Rashawn Rasheed Rasim Rasmus Rastislav Ratibor Ratimir Ratmír Rauf Raul Ravi Ray Rayan Rayen Raymond
  Raymundo Rayyan Raúl Raşit Raško Recai Recep Redmond Reece Reed Refah Refet Refik Reggie Reginald
  Reginaldo Regolo Reha Reid Rein Reinhard Reinhold Reis Rejan Relja Relu Remig Remigio Remington Remo
  Remondo Remus Remzi Renat Renato Renaud Rene Rens Renzo Renát René Respicio Resûl Resül Reto Reuben Revi
  Rex Rey Reybaud Reyes Reymundo Reynold Reza Reşat Rhett Rian Ricardo Ricario Riccardo Richard Richelmo
  Richie Richmond Richárd Rick Rickard Rickey Ricky Rico Rifat Riff Rigoberto Rinaldo Rino Rio Riv Roan
  Robaldo Robb Robbe Robert Roberto Robi Robin Robinson Rocco Roch Rocky Rod Rodan Roderick Roderik Roderyk
  Rodger Rodiano Rodion Rodney Rodolfo Rodoljub Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers
  Rohan Rok Roko Roland Rolando Rolf Rolfo Rollin Romain Roman Romano Romeo Romero Romeu Romoaldo Romolo
  Romuald Romualdo Romul Romulus Roméo Ron Ronald Ronaldo Ronan Ronnie Ronny Roosevelt Rory Roscoe Roselin
  Rosendo Ross Rostislav Rover Rowan Rowland Roy Royce Ruben Rubiano Rubén Rudolf Rudolph Rudy Ruedi Rufino
  Rufo Rufus Ruggero Rui Rune Rupert Ruperto Ruprecht Ruslan Russ Russel Russell Rustam Rusty Rutilo Ryan
  Ryder Rylan Ryszard Régis Réjean Rémi Róbert Rúben Rükneddin Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı
  Rıza Sabato Sabazio Sabele Sabin Sabino Sabir Sabri Sacid Sadberk Sadettin Sadi Sadri Sadullah Sadık
  Saffet Saffiro Saffo Safouan Safouane Said Saim Sakari Saladino Salih Salim Salomon Salomone Salomè
  Salustio Salvador Salvatore Salvo Salwator Sam Samed Sami Samih Samim Samir Sammy Samson Samu Samuel
  Samuele Samuël Sancho Sander Sandro Sandu Sanford Sanjin Sansone Sante Santiago Santino Santo Santos
  Sapiente Sarbello Sascha Saturniano Saturnin Saturnino Saul Sauveur Sava Savaş Saverio Savi Savin Savinien
  Savino Savion Savva Sašo Scot Scott Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian Sebastiano Sebastián
  Sebastião Sebastjan Sebestian Secondiano Secondo Sedat Sedrick Sedrik Sef Sefer Seff Seghei Selahattin
  Selami Selim Selmer Selçuk Sem Semih Semion Semplicio Sempronio Senesio Senn Senne Senofonte Sep Sepp
  Seppe Seppo Serafim Serafin Serafino Serafín Serapione Serbülent Serenus Serge Sergei Sergej Sergen Sergey
  Serghei Sergi Sergio Sergiu Sergiusz Serhat Sermet Sertaç Server Servidio Serviliano Servác Sesto Seth
  Settar Settimio Settimo Sev Sever Severiano Severin Severino Severo Severín Seweryn Seyfettin Seyfi
  Seyfullah Seyyit Seçkin Shad Shane Shaun Shawn Sheldon Shemar Sherman Sherwood Sico Sicuro Sid Sidoine
  Sidon Sidonio Siebe Siem Siep Sigebert Sigfrido Sigfríd Sigismond Sigismondo Sigmund Sigurd Sil Silas
  Silvan Silvano Silverio Silvester Silvestr Silvestro Silvian Silvio Silviu Silvius Silván Silvère Sim
  Simen Simeon Simeone Simi Simion Simo Simon Simão Sinan Sindre Sinesio Sinfronio Sinică Siniša Sinkler
  Sireno Siriano Siricio Sirineu Sirio Siro Sisto Sixt Sixte Sixtus Sjoerd Sjors Sky Slavek Slaven Slaviboj
  Slavibor Slavko Slavoboj Slavoj Slavoljub Slavomil Slavomír Slobodan Slávek Smil Soběslav Soccorso Socrate
  Sokrat Solocone Solon Soma Sondre Sonny Sorin Sostene Sosteneo Sostrato Soter Spano Spartaco Spencer
  Speranzio Spiridon Spirydion Spytihněv Srboljub Sredoje Srećko Srečko Stan Stancu Stanford Stanimír
  Stanislao Stanislas Stanislav Stanisław Stanko Stanley Stanton Steen Stef Stefan Stefano Steffen Stelian
  Sten Stepan Stephan Stephen Stephon Sterling Stevan Steve Steven Stewart Stig Stijn Stiliano Stipan Stipe
  Stiriaco Stjepan Stojan Stojmír Stone Storm Strahinja Stribor Stuart Stéphane Suat Subhi Sudi Sune Surano
  Sururi Svatoboj Svatobor Svatomír Svatopluk Svatoslav Sveatoslav Svebor Sven Svend Sverre Svetislav
  Svetolik Svetomir Svetoslav Svetozar Svetozár Sviturno Svätopluk Sylvain Sylvan Sylvester Sylvestre
  Sylwester Szabolcs Szczepan Szymon Sába Sámo Sámuel Sándor Sáva Sâkıp Sébastien Séraphin Sérgio Séverin
  Sönke Sören Søren Süheyl Süleyman Sıdkı Sırrı Taceddin Tad Taddeo Tadej Tadeáš Tadija Taha Tahir Tahsin
  Taib Taide Talat Talay Talha Talip Talon Tamer Tamino Tammaro Tammo Tamás Tancredi Tancrède Taner Tanguy
  Tanju Tankred Tanner Tapani Tapio Taras Tarcisio Tarik Tarkan Tarso Tarık Tate Taurean Taurin Tavares
  Tayfun Tayler Taylor Tayyar Taziano Tazio Taşkın Ted Teije Tekin Tekinalp Telchide Telemaco Temel
  Temistocle Teo Teobald Teobaldo Teodor Teodorik Teodoro Teodosio Teodoto Teodoz Teofan Teofil Teogene
  Teohari Teoman Terenc Terence Terencius Terencjusz Terenzio Terrance Terrell Terrence Terrill Tertuliano
  Terzo Tesauro Tesifonte Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Thad Thaddeus Theo Theobald Theodor
  Theodore Theodorik Theofan Theofil Theron Thiago Thibault Thibert Thibo Thierry Thies Thije Thijmen Thijn
  Thijs Thilo Thom Thomas Thorben Thore Thorge Thurman Théo Théodore Théodose Théophile Théophraste Tiago
  Tian Tibaldo Tibbe Tiber Tiberio Tiberiu Tiberius Tibo Tibor Tiburcius Tiburzio Tichomil Tichomír Tichon
  Ticone Tieme Ties Tihomir Tijmen Tijn Tijs Til Tilen Till Tillman Tillmann Tim Timm Timmothy Timmy Timo
  Timofei Timoléon Timon Timotei Timotej Timoteo Timoteus Timothy Timothée Timur Tino Tirone Titien Tito
  Titus Tizian Tiziano Tizio Tjark Tobia Tobias Tobiasz Tobin Tobiáš Toby Tod Todd Todor Tolga Tolomeo
  Tolunay Tom Toma Tomas Tomasz Tomaž Tome Tomislav Tommaso Tommy Tomo Tomás Tomáš Tomé Tone Toney Tonko
  Tonnin Tony Tonči Toon Tor Torben Torbjörn Tore Torkvát Torquato Torrance Torrey Torsten Tosco Toussaint
  Trace Traian Trajan Tranquillo Travis Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor
  Trey Tristan Tristano Tristian Triston Troels Trofim Troy Trpimir Trpko Trystan Tudor Tufan Tugay Tuhfe
  Tulliano Tullio Tunahan Tunç Tunçer Tuomas Turan Turgay Turgut Turi Turibio Turner Turold Tussio Tuur
  Tuğrul Tuğtekin Tvrtko Twan Tycho Tygo Tyler Tymon Tymoteusz Tyree Tyreek Tyrel Tyrell Tyrese Tyrique
  Tyron Tyrone Tyshawn Tyson Tümer Türkay Türker Türkeş Tınas Ubaldo Ubertino Uberto Udo Ueli Uffe Ufuk Ugo
  Ugolino Uguccione Ukbe Ulberto Ulderico Ulf Ulfo Ulices Ulises Ulisse Ulpiano Ulrich Ulrico Ulrik Ulstano
  Ultimo Ulvi Ulysse Umberto Umile Umur Umuralp Umut Upton Uranio Urbain Urban Urbano Urdino Uriah Uriel
  Uriele Uroš Urs Ursicio Ursino Ursmaro Usame Uve Uğur Vadim Vagn Vahdet Vahid Vahâ Valdemar Valente
  Valentijn Valentim Valentin Valentino Valentín Valentýn Valeri Valeriano Valerico Valerii Valerio Valeriu
  Valerián Valfredo Valfrido Valid Valtena Valter Valtr Valtteri Valère Valér Valéry Vance Vanja Varo Vasco
  Vasil Vasile Vasili Vasilică Vasilie Vasja Vasko Vatroslav Vaughn Vavrinec Vavřinec Vecdi Veceaslav
  Veceslav Vedasto Vedat Vedran Vefa Vefik Vehbi Veikko Veit Veleslav Veli Velibor Velimir Velimír Velio
  Velislav Venance Venanzio Vencel Venceslao Venceslas Vendel Vendelín Venerando Venerio Veniamin Ventura
  Venustiano Venusto Verano Verecondo Verenzio Vergiliu Vern Verner Vernon Verulo Vespasiano Veysel Veysi
  Vezio Vianney Vic Vicente Vicențiu Victor Victorien Victorin Vid Vidak Vidal Vidiano Vidone Vidor Viggo
  Vigile Vigo Vijeko Vik Viktor Viktorin Viktorín Vilfredo Vilhelm Viliam Vilibald Viliberto Viljem Ville
  Villy Vilmar Vilmos Vilém Vin Vince Vincenc Vincent Vincenzo Vincențiu Vindonio Vinebaldo Vinfrido Vinicio
  Vinnie Vinz Viorel Virgil Virgilio Virgiliu Virgin Virginio Virone Visarion Viscardo Vital Vitale Vitali
  Vitalico Vitalie Vitalii Vito Vitold Vitor Vittore Vittoriano Vittorio Vitus Vivaldo Viviano Vjekoslav
  Vjenceslav Vlad Vladan Vladek Vladimer Vladimir Vladimiro Vladimír Vladislav Vladivoj Vladlen Vlado Vlaicu
  Vlastimil Vlastimir Vlastimír Vlastislav Vlatko Vlk Vodingo Voicu Vojen Vojin Vojmil Vojmír Vojslav
  Vojtech Vojtěch Vok Volfango Volfgang Volkan Vratislav Vratko Vsevolod Vujadin Vuk Vukan Vukašin Vukota
  Vulmaro Vulpiano Václav Víctor Vít Vítor Vítoslav Vítězslav Víťazoslav Věnceslav Věnek Věroslav Všeboj
  Všebor Všerad Všeslav Wacław Wade Waino Waldo Walenty Walentyn Waleran Walerian Walery Walgierz Walker
  Wallace Walter Walton Wandrille Wannes Ward Warley Warre Warren Washington Watson Wawrzyniec Waylon Wayne
  Webster Weldon Wellington Wendell Werner Wes Wesley Wessel Westley Weston Wiktor Wilber Wilbert Wilbur
  Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfryd Wilhelm Will Willard Willem Willi William Willie
  Willis Willy Wilmer Wilson Wilton Wincenty Winfield Winston Witalis Wm Wolf Wolfgang Woodrow Wout Wouter
  Wyatt Wyman Władysław Włodzimierz Xander Xaver Xaverius Xavi Xavier Xem Xzavier Xénophon Yago Yahya Yalgın
  Yalçın Yaman Yango Yanis Yann Yannic Yannick Yannik Yannis Yaro Yaron Yasin Yassin Yassine Yassir Yavuz
  Yağız Yaşar Yekta Yener Yetkin Yiğit Yoann Younes Youp Yousef Youssef Yunus Yuri Yusuf Yven Yves Yüce
  Yücel Yüksel Yümni Yıldırım Yılmaz Zabedeo Zaccaria Zaccheo Zachar Zachariah Zachariasz Zacharie Zachariáš
  Zachary Zachery Zaché Zack Zackary Zackery Zafer Zafir Zahar Zain Zakaria Zakary Zalán Zamfir Zamir Zander
  Zane Zanobi Zarije Zayd Zayn Zbislav Zbyhněv Zbyněk Zbyslav Zbyšek Zdenko Zdeněk Zderad Zdeslav Zdirad
  Zdislav Zdravko Zdík Zechariah Zef Zefiro Zekai Zekeriyyâ Zenaide Zenebio Zeno Zenobio Zenon Zenone Zente
  Zetico Zev Zeyd Zeynel Zihnî Zikmund Zion Ziver Ziya Ziyad Ziyâd Zlatan Zlatko Zlatomír Zoilo Zoltan
  Zoltán Zoran Zoroslav Zosim Zosimo Zrinislav Zrinko Zsolt Zsombor Zvonimir Zvonimír Zvonko Zygmunt Záboj
  Záviš Zâfir Zâhit Zénó Zéphirin Zétény Zübeyr Zülfikâr Ábel Ádám Ákos Ámos Ángel Ármin Áron Árón Âmir
  Ângelo Åke Çağan Çağatay Çağdaş Çağlar Çağrı Çağrıhan Çelen Çelik Çetin Çetinel Çetiner Édouard Éleuthère
  Élie Élisée Élzéar Émeric Émile Épiphane Éric Étienne Évariste Évrard Ígor Óscar Ömer Önder Özcan Özer
  Özgür Özhan Özkan Ülgen Ümit Ünal Üzeyir Časlav Čedomir Čeněk Čestmír Čistoslav Đorđe Đura Đurađ İbrahim
  İdris İhsan İhvan İkrime İlbey İlhami İlhan İlkay İlker İlyas İrfan İsmail İsmet İzzet İzzettin Ľubomír
  Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łazarz Łukasz Řehoř Şaban Şadan Şahap Şahin Şahinalp Şahsuvar
  Şahsüvar Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şemsi Şener Şenol Şerafettin Şeref Şerif
  Şevket Şevki Şeyban Şihab Şihabeddin Şinasi Şir Şâfi Şükrü Šalamoun Šalomoun Šavel Šebastián Šimon Štef
  Štefan Štěpán Šťasta Žan Žarko Ždan Želibor Želimír Želislav Željko Želmír Žiga Žigmund Žitomír Žitoslav
  Živan Șerban Ștefan`;

/** Women’s names, parted by white space. */
export const FEMALE_NAMES = `
  Aaliyah Aaltje Abagail Abbey Abbie Abbigail Abbondanza Abby Abdonie Abeline Abendam Abigaelle Abigail
  Abigale Abigayle Abigaïl Abigél Acacie Acanthe Acilia Aculina Ada Adah Adalbaude Adalberta Adalgisa
  Adaline Adalsinde Addie Addolorata Adea Adegrine Adela Adelaida Adelaide Adelajda Adelasia Adele Adelia
  Adelina Adeline Adella Adelle Adeltrude Adelya Adile Adina Adolfa Adolfína Adolphie Adonise Adrastée
  Adrehilde Adria Adriana Adrianna Adriena Adrienne Adrijana Adriána Adèle Adél Adéla Adélaïde Adélie Afitap
  Afra Afton Agafia Agape Agata Agatha Agathe Agilberte Aglae Aglaia Aglaja Aglaé Agnane Agneflète Agnes
  Agnesa Agnese Agneta Agnieszka Agnès Agostina Agripina Agrippine Agrypina Agustina Agáta Ahenk Ahlem Aida
  Aileen Aimee Aimée Aina Aino Aisha Aiyana Ajana Ajda Ajla Ajlin Ajna Ala Alaina Alaine Alana Alanis Alanna
  Alara Alayna Alaïs Alba Albane Albena Alberta Alberte Albertha Albertina Albertýna Albina Albérade Albína
  Alcidie Alcina Alcine Alcyone Alda Aldegonde Alea Aleen Alejandra Aleksandra Alemka Alena Alene Alenia
  Alenka Alesea Alessa Alessandra Alessia Aleth Aletha Alevtina Alexa Alexandra Alexandrea Alexandria
  Alexandrina Alexandrine Alexane Alexanne Alexia Alexine Alexis Aleya Aleyna Aleška Alfonsa Alfreda Alfréda
  Alia Alica Alice Alicia Alicja Alida Aliette Alina Aline Aliona Alis Alisa Alisha Alison Alissa Alissia
  Alivia Alix Aliya Aliyah Aliza Alize Alizé Aliénor Alka Alla Allegra Allene Allie Allison Ally Alma Almila
  Aloisie Alojza Alojzije Aloyse Aloïse Alphonsine Alpike Alta Altea Althea Althée Altın Alvena Alvera
  Alverta Alvina Alya Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alícia Alíz Alžbeta Alžběta
  Amabela Amadea Amalia Amaliane Amalie Amalija Amalthée Amanda Amande Amandine Amante Amara Amarande
  Amaranthe Amaryllis Amata Amaya Amber Ambra Ambre Ambroisie Amea Amelia Amelie Ameline Amely Amelya Amen
  America Amie Amina Aminte Amira Amiya Amparo Amra Amy Amya Amália Amálie Amáta Amélia Améliane Amélie
  Améthyste Ana Anabel Anabela Anabelle Anahi Anahita Anaida Anais Anamaria Anamarija Anar Anastasia
  Anastasie Anastasija Anastazija Anastazja Anastázia Anastázie Anatolia Anatázie Anatólie Anaëlle Anaïs
  Anca Anceline Anci Ancica Ancilla Ancuța Anda Andaç Andjelina Andra Andrada Andrea Andreane Andreanne
  Andreea Andreja Andriana Andrijana Andrina Andromeda Andrée Anděla Andělína Andżelika Anemona Anesa Aneta
  Anette Anežka Angadrême Angela Angelica Angelika Angelina Angeline Angelique Angelita Anghelina Angie
  Angilberte Angèle Angélina Angélique Ani Anica Anicette Anicée Anika Anina Anise Anissa Anita Aniya Aniyah
  Anișoara Anja Anjali Anjelica Anka Ann Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena
  Annalise Annamae Annamaria Annamarie Anne Anneke Anneli Annelie Annemarie Annemijn Annetta Annette Anni
  Annie Annika Annikki Annonciade Annunziata Anny Anouk Ansberte Anselma Ansley Anstrudie Antea Anthelmette
  Antigone Antoaneta Antoinette Antonela Antonella Antonetta Antonette Antonia Antonietta Antonija Antonina
  Antonine Antónia Anuška Anuța Anya Anémone Anči Ančica Anđela Anđelika Anđelina Aphélie Apolena Apollina
  Apolline Apollonia Appia April Aquiline Arabela Arabella Arabelle Araceli Aracely Aranka Ardella Ardith
  Arely Areta Argelia Argentina Argine Aria Ariadna Ariana Ariane Arianna Aricie Ariela Arielle Arina Arisa
  Aristița Arlene Arleta Arlette Armance Armande Armandine Armeline Armelle Armida Armide Armine Arna
  Arnaude Arnolda Arnoštka Arsènie Artemisa Arthurine Artémis Arvilla Arwen Arya Aryanna Arın Asceline
  Ascension Asel Asella Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashtyn Asia Asija Asiya Asja Aslım
  Assomption Assunta Astarté Astrid Astrida Astride Astrée Astérie Asuela Asya Atanasia Atanázie Atena
  Athalie Athanasie Athena Athina Athénaïs Aube Aubertine Aubree Aude Audeline Audra Audreanne Audrey
  Augusta Augustina Augustýna Aura Aure Aurelia Aureliana Aurelie Aurelle Auriane Aurica Aurora Aurore
  Aurélia Aurélie Aurélienne Ausilia Ausiliatrice Autumn Auxane Ava Ave Aveline Avigaëlle Avis Avoye Axeline
  Axelle Axenia Aya Ayana Aykal Ayla Ayleen Aylin Aymardine Aymonde Ayren Aysar Ayse Ayşıl Aza Azalée Azelia
  Azeline Azra Azzurra Azélie Açela Açelya Açılay Ağça Babeta Babette Babila Bade Bailee Balın Bambina Bara
  Barbara Barbe Barbora Barbro Barica Bartolomea Basilia Basilisse Bassilla Bathilde Batilda Baylee Bağdagül
  Beata Beatrice Beatrix Beatriz Beatrycze Beaulah Becky Bediz Bedran Bedřiška Behrem Belemir Belina Belinda
  Bella Belle Belma Beltun Belçim Benedetta Benedikta Benedita Beniamina Benice Benigna Benli Bente Benthe
  Benvenuta Berceste Berenice Berenika Berinay Berit Bernadetta Bernadette Bernadine Bernarda Berneice
  Bernice Berniece Bernita Berran Berre Berta Bertha Berthe Bertille Bertolda Berva Beryl Berçin Besra
  Bessie Beth Bethany Betina Betsy Betta Bette Bettie Bettina Betty Bettye Beulah Beuve Beverly Beáta Bianca
  Bianka Bibi Bibiana Bibianna Bibiána Bice Bigna Biljana Billie Birdie Birgit Birgita Birgitta Birgitte
  Bisenija Biserka Blagica Blahomila Blahomíra Blahoslava Blanca Blanche Blandine Blanduzia Blanka Blažena
  Bobana Bobbi Bobbie Bogdana Boglárka Bohdana Bohumila Bohumíra Bohuna Bohuslava Bohuše Bojana Bojislava
  Boleslava Bonita Bonnie Borbála Borislava Borka Boróka Bosiljka Bořislava Božena Božetěcha Božica Božidara
  Brandi Brandy Branimira Branimíra Branislava Branka Brankica Bratislava Breana Breanna Breanne Brenda
  Brenna Bria Briana Brianne Bridget Bridgette Bridie Brielle Brigida Brigita Brigitta Brigitte Brionna
  Brisa Brita Britney Britt Brittany Bronislava Brooke Brooklyn Bruna Brunehaut Brunehilde Brunhilda
  Brunilde Bryana Brygida Brândușa Bulah Bárbara Béatrice Bénédicte Bérangère Bíborka Běla Břetislava
  Caetana Caitlin Caitlyn Caleigh Calina Calista Callie Calogera Calpurnia Camelia Camila Camilla Camille
  Camryn Camylle Candace Candice Candida Canel Cangül Cannur Cansel Cansın Capitolina Capucine Cara Caridad
  Carina Carine Carissa Carla Carlee Carley Carli Carlie Carlijn Carlota Carlotta Carmel Carmela Carmella
  Carmen Carmina Carminho Carmo Carola Carolanne Carole Carolin Carolina Caroline Carolyn Carolyne Carrie
  Casandra Casiana Casilda Casimira Cassandra Cassandre Cassidy Cassie Cassiopea Cataleya Catalina Catarina
  Catena Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel
  Cayla Ceca Cecelia Cecile Cecilia Cecilie Cecylia Cecília Cecílie Celeste Celestina Celestine Celestýna
  Celia Celie Celina Celine Celinia Cerasela Ceren Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chanel Chanelle
  Chantal Charity Charlaine Charleen Charlene Charline Charlotta Charlotte Chasity Chaya Chayenne Chelsea
  Chelsey Chelsie Cheryl Cheyanne Cheyenne Chiara Chira Chloe Chloé Chranislava Christa Christelle
  Christiana Christiane Christie Christin Christina Christine Christy Chyna Ciara Cielo Cierra Cilvenaz
  Cindy Cinzia Cipriana Cirilla Citlalli Claire Clara Clarabelle Clare Clarisa Clarissa Clarisse Claudia
  Claudine Clavdia Clea Clelia Clementina Clementine Clemenzia Cleo Cleofe Cleopatra Cleora Cleta Clio Cloe
  Clorinda Clotilde Clélie Clémence Clémentine Coco Codrina Codruța Cointa Coline Colleen Collien Colomba
  Concepcion Concepción Conception Concetta Conchita Connie Consolata Constance Constanta Constantia
  Constantina Constança Constanța Consuela Consuelo Cora Coralia Coralie Coraline Cordelia Cordia Corene
  Corentine Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Cosmina Costanza Courtney Crenguța
  Creola Crescenzia Crina Cristal Cristiana Cristina Crocefissa Cronida Crystal Crystel Csenge Ctibora
  Ctirada Ctislava Cunegonda Cuzia Cvetka Cydney Cynthia Cyntie Cyra Cyrielle Cyrila Cécile Céleste
  Célestine Célia Céline Cătălina Daantje Daciana Dada Dafina Dafne Dagmar Dagmara Dahlia Daiana Daija
  Daisha Daisy Dajana Dalia Dalibora Daliborka Dalida Dalie Dalila Dalimila Dalimíra Damaris Damiana Damiána
  Damjanka Damla Dana Danica Daniela Daniella Danielle Danijela Danika Danila Danique Danka Danuta Danuše
  Danyka Daphne Daphnee Daphney Daphné Dara Daria Dariana Darie Darija Darina Darinka Darja Darla Darleen
  Darlene Dasia Davida Davina Dawn Dayana Dayna Dea Deanna Debbie Debora Deborah Debra Defne Degna Deja
  Dejah Dejana Delaney Delfina Delia Delie Delilah Delinda Delizia Della Delores Delpha Delphia Delphine
  Demet Demetra Demetria Demi Dena Denisa Denise Deodata Derin Derya Desanka Desdemona Desiderata Desiree
  Despina Dessie Destan Destany Deste Destinee Destiney Destini Destiny Devota Dewi Diamante Diamond Diana
  Diane Dianna Dianne Dianora Diara Dicle Diclehan Dida Didem Didina Diede Dieke Dieudonnée Dijana Dilan
  Dilara Dilay Dilberay Dilek Diler Diletta Dilruba Dimitrina Dina Diodata Dionisia Dita Diviška Divna Dixie
  Diána Djenna Dobrava Dobrila Dobromila Dobromíra Dobroslava Dochia Doda Doina Doinita Dolly Dolores
  Dolunay Domenica Dominika Domnica Dona Donalda Donata Donatella Donka Donna Donáta Dora Dorana Dorcas
  Doreen Doriana Doriane Dorica Dorina Dorine Doris Dorit Dorka Dorli Dorota Dorotea Doroteja Dorothea
  Dorothy Dorothée Dorottya Dorris Dortha Dorthe Dorthy Doubrava Doubravka Douce Dovie Draga Dragana Dragica
  Draginja Drahomila Drahomíra Drahoslava Drahotína Drahuše Drina Druina Dua Dubravka Dulce Dulcinea Dulina
  Dumitra Dumitrana Dumitrita Dunja Duygu Dušana Dušanka Dušica Duška Dáša Débora Dóra Döndü Dünya Dürdane
  Dürriye Ea Earlene Earline Earnestine Easter Ebba Ebe Ebony Ebru Ecaterina Ece Ecem Eda Edda Edelberga
  Edita Edith Editta Edmée Edna Eduarda Edvarda Edvige Edwina Edyta Edyth Edythe Eef Eefje Eeva Effie Efimia
  Efrosinia Eftalya Eftimia Egizia Egle Egona Eileen Ekin Ela Elaide Elaina Elaine Elanur Elda Eldora Elea
  Eleanor Eleanora Eleanore Electa Elektra Elena Eleni Elenor Elenora Eleonora Eleonore Eleonóra Elettra
  Elfrieda Elfrída Eliana Eliane Elide Elif Elimena Elin Elina Eline Elinor Elinore Eliona Elisa Elisabet
  Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea Elissa Eliza Elizabet Elizabeta Elizabeth Elizaveta
  Elize Eliška Elka Ella Elle Ellen Elli Ellie Elly Elmas Elmira Elna Elnora Elodia Elodie Elody Eloisa
  Eloise Elouise Eloá Elsa Elsbeth Else Elsie Elta Elva Elvera Elvia Elvie Elvira Elvíra Elwira Elynn Elyse
  Elyssa Elza Elçin Elżbieta Ema Emanuela Emanuelly Emel Emelia Emelie Emely Emerald Emese Emie Emili Emilia
  Emiliana Emilie Emilija Emily Emine Emma Emmalee Emmanuelle Emmelie Emmely Emmi Emmie Emmy Emília Emílie
  Ena Enid Enie Enimia Enise Enna Enola Enrica Enya Era Eracla Erica Ericka Erika Erin Erma Ermelinda
  Ermenegarda Ermenegilda Erminia Erna Ernesta Ernestina Ernestine Ersilia Ervína Eryn Esen Eser Esin Esma
  Esmee Esmeralda Esmeray Esmée Esperanza Essie Esta Estefania Estela Estell Estella Estelle Ester Estera
  Esterina Esther Estrella Eszter Etela Etha Ethel Ethelyn Ethyl Ettie Eudochia Eudokia Eudoksja Eudora
  Eudoxie Eufemia Eufrasia Eufrosina Eufrozina Eufrozína Eugenia Eugenie Eugénia Eugénie Eula Eulah Eulalia
  Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eusebia Eusebie Eusébie Eutalia Eva Evalyn
  Evangelina Evangeline Evanghelina Evdochia Evdokija Eve Evelien Eveliina Evelin Evelina Eveline Evelyn
  Evelyne Evelína Evghenia Evi Evie Evy Evşen Evženie Ewa Ewelina Eylül Eyşan Fabia Fabiana Fabie Fabienne
  Fabiola Fabiána Fabiënne Fabrícia Fadime Fae Fahriye Fahrünissa Faith Famke Fanika Fanni Fannie Fanny
  Fantine Farah Fardau Fatima Fatma Fatoş Fausta Faustina Faustine Faustýna Fay Faya Faye Fayen Fayenne
  Fazilet Febe Federica Fedora Fehime Felicia Felicie Felicita Felicitas Felicity Felina Feline Felipa
  Felícia Felície Fem Femke Femm Fenja Fenna Fenne Feodora Feodosia Ferah Feray Ferdinanda Ferdynanda Feride
  Feriha Fern Fernanda Ferne Fevronia Feyza Fiammetta Fidan Fidelie Fieke Fien Fiene Fiep Figen Fikriye
  Filipa Filippa Filiz Filofteia Filomena Filoména Filou Fine Finia Finja Finnja Fiona Fiordaliso Fiore
  Fiorella Fiorenza Firdevs Flaminia Flavia Flaviana Flavie Fleta Fleur Flo Floare Floarea Floor Floortje
  Flor Flora Flore Florence Florencia Florencja Florentina Florentine Florentýna Florența Floriana Florica
  Floridia Florie Florina Florine Flossie Flurina Flóra Foca Fortunata Fortunée Fosca Fran Franca France
  Frances Francesca Francette Francia Francine Francisca Franciszka Franka Františka Franziska Françoise
  Freda Frederica Frederike Frederique Freeda Freida Freja Freya Frida Frieda Friederike Frusina Fruzsina
  Frédérique Frída Fuldem Fulden Fulvia Fulya Funda Féba Félicie Féline Füreyya Füruzan Füsun Gabriela
  Gabriella Gabrielle Gabrijela Gaia Gail Gaja Gajana Gala Galatea Galina Gamze Garance Garika Gaudenzia
  Gaye Gayle Gaëlle Geanina Gelila Gelsomina Geltrude Gema Gemma Generosa Genesia Genesis Geneva Genevieve
  Geneviève Genoveffa Genoveva Gențiana Georgeta Georgette Georgia Georgiana Georgianna Geralda Geraldina
  Geraldine Gerarda Gerardina Gerberge Gerda Gerharda Germaine Germana Gertrud Gertruda Gertrude Gertrúda
  Geta Gheorghina Gherghina Ghita Gia Giacinta Giada Gianina Gianna Gigi Gigliola Gilberta Gilda Giliola
  Gillian Gina Ginevra Ginewra Ginger Gioacchina Gioconda Gioia Giorgia Giorgiana Giovanna Gisela Gisella
  Gisselle Gisèle Gita Gitte Giuditta Giulia Giuliana Giulitta Giuseppa Giuseppina Giusta Gizela Gizem
  Gladyce Gladys Glenda Glenna Glennie Gloria Glorie Godeberta Godiva Golda Gonca Gorana Goranka Gordana
  Grace Gracie Graciela Graciána Gracja Grayce Grazia Graziana Graziella Gražina Grațiana Grațiela Gregoria
  Greta Gretchen Griselda Grizelda Grozdana Gry Grácie Gréta Guadalupe Gudrun Guenda Guendalina Guenièvre
  Guilhemine Guillemette Guillermina Gun Gundelinda Gunilla Gunnel Gussie Gustava Gustavine Guusje
  Gvendolina Gvendolína Gwen Gwenaëlle Gwendolyn Göknur Gökçe Gökşin Gönül Gözde Güher Gül Gülbahar Gülben
  Güldem Gülden Güldeste Gülen Gülgün Gülnaz Gülpembe Gülriz Gülsen Gülçin Gülşen Güneş Güngör Güniz Günnur
  Günsel Günseli Gürcan Hafsa Hailee Hailey Hailie Hale Haleigh Haley Halie Halina Halle Hallie Hana Handan
  Hande Hanga Hanna Hannah Hanne Hannele Harmony Harriet Hattie Hava Havla Hayal Hayat Haylee Hayley Haylie
  Hazan Hazel Heather Heaven Heda Hedda Hedvig Hedviga Hedvika Heidi Heidrun Helen Helena Helene Helga Helin
  Helle Hellen Heloise Heloísa Hendrika Henrieta Henrietta Henriette Henrike Henryka Heracleea Herberta
  Hermina Hermine Herminia Hermína Herta Hertha Hester Hettie Hidaya Hilal Hilda Hildegard Hillary Hilma
  Hira Hollie Holly Honorine Hope Hortense Hortensia Hortensie Hortenzia Hortenzie Horymíra Hostimila
  Hostimíra Hostislava Hrvojka Huguette Hulda Hvězdoslava Hyacinta Háta Hédi Héloïse Hélène Hülya Hümeyra
  Hüner Iana Ianina Ianira Ianna Iaroslava Iasmina Iboja Ica Icie Ida Idea Idell Idella Iginia Ignácie
  Ignáta Ila Ilaria Ilayda Ilda Ildegarda Ildegonda Ildika Ileana Ilene Ilenia Ilia Iliana Ilinca Ilinka
  Iljana Ilona Ilsa Ilse Ilva Ilza Ima Imani Imelda Imke Immacolata Imogene Ina Inara Inaya Incoronata Indy
  Ines Inesa Inessa Inez Inga Inge Ingeborg Ingeborga Inger Ingrid Ingrida Inja Inka Inkeri Inna Innocenza
  Inès Inés Inéz Inês Ioana Ioanina Iolanda Iole Iona Ione Ionela Ionelia Ionne Iosefina Ira Iraida Irem
  Irena Irene Iride Iridenta Irina Iris Irma Irmeli Irmina Iryna Irène Isa Isabeau Isabel Isabela Isabell
  Isabella Isabelle Isabelly Isadora Ise Iseult Iside Isidora Isis Ismérie Isobel Isolda Isotta Isra Ita
  Italia Itzel Itır Iulia Iuliana Iustina Iva Ivah Ivana Ivanka Ivanna Ivančica Iveta Ivetta Ivna Ivona
  Ivonne Ivy Iza Izabela Izabella Ize Izidora Izolda Izzy Işık Işıl Işılay Işın Jacey Jacinthe Jackeline
  Jackie Jacklyn Jacky Jaclyn Jacoba Jacqueline Jacquelyn Jacynthe Jada Jade Jadrana Jadranka Jadwiga Jael
  Jaelynn Jaga Jagica Jaida Jailey Jailyn Jakayla Jakuba Jakubina Jakubka Jale Jalou Jamila Jana Janae
  Janaína Jane Janelle Janessa Janet Janeta Janica Janice Janie Janin Janina Janine Janiya Janja Janka Janna
  Janni Jannie Jany Jaquelin Jaqueline Jara Jarmila Jarolíma Jaromíra Jaroslava Jasmijn Jasmin Jasmina
  Jasmine Jasmína Jasna Jasněna Jaunita Jayda Jayde Jaylinn Jayne Jazlyn Jazmin Jazmyn Jazmyne Jazz Jazzlyn
  Jazzlynn Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jehanne Jela Jelena Jelica Jelisaveta Jelka Jella
  Jena Jenifer Jenna Jennie Jennifer Jenny Jennyfer Jenovéfa Jente Jesika Jess Jessica Jessie Jessika
  Jesslyn Jesslynn Jessy Jessyca Jet Jette Jettie Jevrosima Jewel Jewell Ješa Jil Jill Jillian Jindra
  Jindřiška Jinte Jinthe Jitka Jiřina Jo Joan Joana Joanie Joann Joanna Joanne Joannie Jocelyne Jodi Jodie
  Joelina Joeline Joelle Johana Johanna Johanne Jolana Jolanda Jolanta Joleen Jolie Jolien Jolijn Jolin
  Jolina Joline Jonna Jordana Jordyn Jorga Josefa Josefien Josefin Josefina Josefine Josefína Josephin
  Josephine Josette Josiane Josianne Josie Josipa Josy Joséphine Jovana Jovanka Joy Joya Joyce Jozefa
  Jozefína Joëlle Jožica Juana Juanita Judita Judith Judy Judyta Jula Jule Julia Juliana Juliane Julianne
  Julide Julie Julienne Juliet Julieta Juliette Julija Julijana Julika Julina Julita Juliána Juliëtte Juna
  June Juno Jusra Justina Justine Justyna Justína Justýna Juta Jázmin Jéssica Józefina Júlia Kaarina Kaat
  Kaci Kacie Kader Kadriye Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaja Kalea Kaleigh Kaley
  Kali Kallie Kamelya Kamila Kamile Kamilla Kamille Kamryn Kamuran Kara Karelle Karen Kariane Karianne Karin
  Karina Karine Karla Karlee Karley Karli Karlie Karlijn Karlotta Karmela Karmen Karolann Karoliina Karolina
  Karoline Karolína Kasandra Kassandra Kata Katariina Katarina Katarzyna Katarína Kate Katelin Katelyn
  Katelynn Kateřina Katharina Katherine Katheryn Kathleen Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy
  Katica Katie Katija Katina Katja Katlyn Katlynn Kato Katrin Katrina Katrine Kattie Kaya Kaycee Kayla
  Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kayra Kazi Kazimíra Keara Keeley Keely Keet Keira Kelley
  Kelli Kellie Kelly Kelsi Kelsie Kendra Kenna Kennedi Kensi Kenya Kenza Kerstin Kevser Khadija Kiana Kianna
  Kiara Kiarra Kiera Kika Kiki Kiley Kimberley Kimberly Kincső Kinga Kira Kiraz Kirsten Kirstin Kitty Klara
  Klaudia Klaudie Klea Klementina Klementyna Klementýna Kleopatra Klotylda Klára Koleta Kolombína Kolumbína
  Konstance Konstancie Konstancja Konsuela Konzuela Kora Koralia Kordula Korina Korinna Kornelia Kornélia
  Kornélie Krasava Krasomila Krista Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristy
  Kristína Kristýna Krystal Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kumru Kunhuta Kvetoslava Květa
  Květoslava Květuše Kyara Kyla Kylee Kyleigh Kylie Kyllikki Kyra Kısmet Kıymet Lacey Lacy Lada Ladina
  Ladislava Laia Laila Laisha Lale Lamia Lana Laney Lara Larina Larisa Larissa Larysa Latife Latoya Laura
  Laurane Laure Laureen Laurel Laureline Lauren Laurencie Laurencja Laurentia Laurentyna Laurenția Lauretta
  Lauriane Laurianne Laurie Laurine Laury Lauryn Laurène Lavada Laverna Laverne Lavina Lavinia Lavonne
  Lavínia Layla Lea Leah Leana Leandra Leann Leanna Leanne Leatha Leda Lee Leena Leia Leigh Leila Leilani
  Lejla Lela Lelah Lelia Leman Lemide Lempi Lena Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore Lenya
  Leokádie Leola Leona Leoni Leonia Leonie Leonilda Leonor Leonora Leontina Leontýna Leopolda Leopoldina
  Leopoldýna Leora Leposava Lera Lerzan Lesana Lesley Leslie Lesly Lessie Leta Letha Leticia Leticie Letitia
  Letizia Letiția Letícia Levke Lexi Lexie Lexus Leya Leyla Lia Liah Liana Liara Libbie Libby Liberata
  Libora Liboria Liboslava Libuša Libuše Liběna Licia Lida Lidania Lidia Lidija Lidmila Lieke Lien Liene
  Lieve Lieze Ligia Liisa Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilien Lilith Liliána Lilla Lilli
  Lillian Lilliana Lillie Lilly Lilou Lily Lilyan Lina Linda Linde Lindsay Lindsey Line Linett Linn Linne
  Linnea Linnéa Lioara Lis Lisa Lisann Lisanne Lisbeth Lise Liselotte Lisette Litzy Liuba Liubov Liudmila
  Liusea Liv Liva Livia Liviana Livie Liya Liyana Liz Liza Lize Lizeth Lizz Lizzie Lizzy Ljiljana Ljuba
  Ljubica Loa Lodovica Loes Lois Lola Lolita Loma Lone Lora Loraine Lore Loredana Loreen Lorelei Lorella
  Lorena Lorene Lorenza Loreta Loretta Lori Loriana Lorine Lorna Lorraine Lot Lota Lott Lotta Lotte Lotti
  Lottie Loua Louisa Louise Lourdes Louvenia Lova Lovisa Lovorka Loyce Loïs Lua Luana Lubomíra Luboslava
  Luce Lucia Luciana Lucica Lucie Lucienne Lucija Lucile Lucilla Lucille Lucinda Luciána Lucja Lucretia
  Lucrezia Lucreția Lucy Lucía Ludie Ludivine Ludiše Ludmila Ludomíra Ludoslava Ludovica Ludvika Ludvíka
  Ludwika Luella Luena Luigia Luisa Luise Luiza Lujza Lukrécie Lula Lulu Luminita Luminița Luminosa Lumíra
  Luna Lune Lura Lurline Luus Luz Luzie Luísa Luďka Lya Lyda Lydia Lydie Lykke Lyla Lyn Lynda Lynette Lynn
  Lynne Lyric Lysanne Léa Léda Léna Léonie Léonne Léopoldine Lívia Lýdia Lýdie Lăcrămioara Maaike Maan
  Maarit Maartje Mabel Mabela Mabelle Mable Maca Macaria Macey Maci Macie Mackenzie Macy Madalena Madaline
  Madalyn Maddalena Maddison Madeleine Madelief Madeline Madelyn Madelynn Madge Madie Madilyn Madisen
  Madison Madisyn Madita Madlaina Madleen Madlen Madonna Madyson Mae Maegan Maeve Mafalda Magali Magda
  Magdalen Magdalena Magdaléna Maggie Magnolia Maguelone Mahaut Mahulena Maia Maica Maida Maija Maike Maila
  Mailin Maira Maitê Maiya Maja Majda Makayla Makenna Makenzie Malea Malena Malene Malia Malika Malin Malina
  Malinda Mallaury Mallie Mallory Malou Malvina Malvína Malwina Mamie Manca Manda Mandy Manon Manona Manuela
  Mara Marah Marana Marcela Marcelina Marceline Marcella Marcelle Marcelína Marcheta Marcia Mare Mareike
  Maren Marena Mareta Marga Margaret Margareta Margarete Margarett Margaretta Margarette Margarida Margarita
  Margaréta Margaux Marge Margherita Margie Margit Margita Margot Margret Margrit Margrith Marguerite Mari
  Maria Mariah Mariam Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricica Marie Marieke
  Mariela Mariella Marielle Marieta Marietta Marija Marijana Marika Marilena Marilie Marilou Marilyn
  Marilyne Marilú Marina Marine Marinela Marinella Marinetta Marioara Mariola Marion Marisa Marisol Marissa
  Marit Marita Maritza Marja Marjatta Marjeta Marjolaine Marjorie Marjory Markika Markéta Marla Marlee
  Marleen Marlen Marlena Marlene Marli Marlie Marlies Marlis Marly Marlène Marrit Marsha Marta Marte Martha
  Marthe Martina Martine Martyna Maruta Marwa Mary Maryam Maryann Maryjane Maryna Maryse Marzia María Marína
  Massima Mathilda Mathilde Matilda Matilde Mattea Mattie Matylda Maud Maude Maudie Maura Maureen Mauricette
  Maurine Mavis Maxellende Maxi Maxima Maxine May Maya Maybell Maybelle Maye Mayla Maymie Mayra Maysa Mayte
  Mazie Maëlle Małgorzata Maša Mašinka Mckayla Mckenna Mckenzie Meagan Meaghan Meda Medea Medina Medine
  Megan Megane Meggie Meghan Mehtap Meike Meire Melania Melanie Melany Melba Melda Melek Melenija Melia
  Melike Melina Melinda Melis Melisa Melissa Melita Melitina Mellie Melnic Melodi Melody Meltem Melvina
  Melyna Melyssa Melánia Melánie Menodora Meral Mercede Mercedes Meredith Merel Merete Merih Meriç Merjem
  Merle Mertie Merve Meryem Messalina Meta Mette Meyra Mečislava Mia Mica Micaela Michaela Michala Michalina
  Michela Michele Micheline Michelle Michèle Mieke Mihaela Mihriban Mikaela Mikayla Mikki Mila Milada Milana
  Milanka Mildred Milena Miley Milica Miljana Milka Milla Mille Millie Milly Miloslava Milou Milred Miluše
  Mima Mimma Mina Mindy Mine Minerva Minervina Minka Minna Minnie Minodora Mioara Mira Mirabela Miracle
  Miranda Miray Mireille Mirela Mirella Mireya Miriam Miriama Mirja Mirjam Mirjana Mirka Mirna Miromila
  Mirona Miroslava Mirre Mirta Mirte Mirthe Miruna Missouri Misty Mitra Mittie Mlađana Mnislava Moa Modesta
  Moira Mojca Mollie Molly Momira Mona Monalisa Monica Monika Monique Monserrat Morena Morgana Morgane
  Moriah Mozelle Moïsette Mukaddes Muriel Muriela Mya Myah Myla Mylene Mylène Myra Myriam Myrna Myrthe
  Myrtice Myrtie Myrtis Myrtle Mája Márcia Mária Médea Mégane Mélanie Mélisande Mélissa Mélissandre Mélodie
  Mércia Mína Mónica Müesser Müge Müjde Müjgan Münevver Mădălina Mălina Mărioara Măriuca Mısra Nada Nadalina
  Nadejda Nadežda Nadia Nadine Nadja Nadzieja Nadège Naděžda Naemi Naja Najla Nala Nalan Nana Nancy Naneta
  Nanna Nannie Naomi Naomie Nara Narcisa Nastja Natalia Natalie Natalija Natalina Natasa Natasha Nataša
  Natașa Nathalie Natka Natália Natálie Naya Nayeli Nayla Naz Nazan Nazlı Naďa Nađa Nea Necla Neda Nedjeljka
  Nedra Neele Neeltje Nefeli Neha Nehir Neiva Neja Nejla Nela Nelda Nele Nelea Neli Nella Nelle Nellea Nelli
  Nellie Nelly Nena Neoma Neonila Nera Nerea Nergis Nesa Neslişah Nesrin Nettie Neva Nevena Nevenka Nevra
  Neyla Nia Nichole Nicla Nicole Nicoleta Nicoletta Nicolette Nicoline Niculina Nida Nidia Niene Nienke
  Nigar Nihal Nihan Nika Nike Nikki Nikkie Nikodéma Nikol Nikoleta Nikolina Niké Nil Nila Nilde Nilgün Nina
  Nine Nineli Ninfa Ninthe Nisa Nisan Nives Njegomirka Noa Noami Noelia Noema Noemi Noemie Noemy Nola Nomi
  Nona Nonna Noor Noortje Nora Norah Norberta Nore Norene Norica Norina Norma Nour Nova Novella Novi Nowi
  Noémi Noémie Noë Noëlla Noëlle Nuccia Nunziata Nur Nural Nuran Nurgül Nuria Nursel Nurseli Nuša Nya Nyah
  Nyasia Nynke Nóra Núbia Núria Nükhet Oana Oceane Octavia Octaviana Océane Oda Odessa Odeta Odetta Odette
  Odile Odilia Ofelia Ofélia Ofélie Ognjana Oktavie Oktávie Okşan Ola Olcay Oldřiška Olena Olesea Oleta Olga
  Olgica Oliga Olimpia Olimpiada Olinda Oliva Olive Olivera Olivia Olivie Oliviera Oliwia Olympe Olympia
  Olympie Olívia Ombline Ombretta Ona Ondina Ondřejka Onesta Onorata Onorina Oona Opal Ophelia Ophélie Ora
  Orchidea Oriana Oriande Oriane Orietta Orlane Ornella Orpha Orsola Orsolina Ortansa Ortensia Orvokki
  Osanna Otakara Otilia Otilie Ottilia Ottilie Otília Otýlie Oumayra Oxana Oya Ozana Ozanne Ozella Oľga
  Paige Pakize Palladia Palma Palmazio Palmira Pam Pamela Panka Panna Pansy Paola Paraschiva Parascovia
  Parla Pascale Paskala Patience Patricia Patricie Patricija Patrizia Patrycja Patrícia Patsy Patti Pattie
  Patty Paula Paule Paulette Paulica Paulien Pauliina Paulina Pauline Paulína Pava Pave Pavica Pavla Pavlina
  Pavlína Pearl Pearlie Pearline Peggie Peggy Pelaghia Pelagia Pelagie Pelin Pelinsu Pembe Penelopa Penelope
  Penny Peri Perihan Perla Pernilla Perran Perrine Persida Peruna Pervin Perzida Petek Petra Petrana Petrija
  Petronela Petronila Petronilla Petruše Petruța Petula Phileine Philine Philippa Philippine Philomène
  Philou Phoebe Phyllis Pia Pien Piera Pilar Pinkie Pip Piper Pippa Piraye Pirjo Pirkko Placida Pleun Pola
  Polina Polissena Polly Polona Polyxena Pompilia Porzia Prascovia Pravdomila Pravomila Pravoslava Precious
  Primerose Princess Prisca Priscila Priscilla Priscille Priska Profira Prokopa Proserpina Prospera Prudence
  Prudenzia Puck Puk Pulchérie Päivi Pécine Pélagie Pénélope Pétronille Pınar Přibyslava Quartilla Queen
  Queenie Quentine Quieta Quintia Quinty Quiteria Quiéta Rabia Rachael Rachel Rachela Rachele Rachelle Rada
  Radana Radimíra Radina Radislava Radka Radmila Radojka Radomila Radomíra Radoslava Radovana Radslava Rae
  Raegan Rafaela Raffaella Rafila Rahel Rahime Rahşan Raina Rainelda Raisa Rajana Rajna Rajsa Rakita Raluca
  Ramona Rana Randi Rania Raphaelle Raphaëlle Raquel Rastislava Raven Raymonde Rea Reanna Reba Rebeca
  Rebecca Rebeka Rebekah Rebekka Reghina Regina Regitze Regula Regína Reina Reine Renata Renate Renee Rengin
  Renja Renske Renáta Renée Ressie Reta Retha Retta Reva Reyhan Reyna Rezzan Rhea Rhianna Rhiannon Rhoda
  Rhonda Ria Riana Rica Riccarda Richarda Rieke Riitta Rija Rike Rikke Rima Rimma Rina Ristana Rita Ritva
  Roberta Robertina Robina Robyn Rochelle Rocio Rocío Rodica Roksana Rolande Romana Romane Romanița Romee
  Romilda Romina Romola Romy Rona Ronja Roos Rosa Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn
  Rosamond Rosamunda Rosana Rosanna Rose Roseline Rosella Roselyn Rosemarie Rosemary Roser Rosetta Rosie
  Rosina Rosita Roslyn Rosmunda Rossana Rossella Rossie Rostislava Rotaru Rovena Rowena Roxana Roxane
  Roxanne Roxelana Roxy Roza Rozalia Rozalija Rozalinda Rozamunda Rozana Rozella Rozina Rozita Rozvita
  Rozália Rozálie Rubie Ruby Rubye Rudolfa Rudolfina Rudolfína Rufina Ruhsar Rumena Runa Ruslana Rut Ruta
  Ruth Ruthe Ruthie Ruxanda Ruxandra Ruža Ružena Ružica Rylee Ryleigh Ráchel Régine Réjeanne Réka Róza Róża
  Rút Rüya Růžena Saar Saba Sabina Sabine Sabrina Sabryna Sabína Sadie Sadye Safae Safira Safiya Safta Sahra
  Saige Sallie Sally Salma Salome Salomea Salomena Salomé Salomë Samanta Samantha Samara Samia Samira Sammie
  Samona Samuela Sanda Sandra Sandrine Sandy Sanem Sanja Sanna Sanne Santa Santina Saphira Sara Sarah Sarai
  Sare Sari Sarina Sasha Saskia Saskie Satu Savanah Savanna Savannah Saveta Savina Saxona Scarlett
  Scholastika Scolastica Sebastiana Seconda Secondina Seda Sedef Seden Sefora Seher Selda Selen Selena
  Selene Selin Selina Selma Selvaggia Selvi Sema Semenica Semiramide Semra Sena Senay Senka Senta Serafima
  Serafina Serafína Seraina Serap Seren Serena Serenity Serin Serpil Sertap Seval Sevda Severa Severina
  Sevgi Sevil Sevim Sevinç Sevtap Seçil Shaina Shakira Shana Shanel Shanelle Shania Shanie Shaniya Shanna
  Shannon Shanny Shany Shari Sharon Shawna Shaylee Shayna Sheila Shelia Shelley Shelly Sheri Sherri Sherry
  Sheryl Shirley Shyann Shyanne Siana Siara Sibel Sibilla Sibyl Sibyla Sibylle Sidney Sidonia Sidonie Sidra
  Sidónia Sien Siena Sienna Sierra Signe Sigrid Silja Silje Silke Silvana Silvia Silviana Silvie Silvija
  Silvána Simea Simeona Simge Simina Simona Simone Simonetta Simonida Sina Sinem Sinikka Sinja Siria Sister
  Siv Sixtine Siënna Skarlet Skarleta Skye Skyla Slava Slavica Slavka Slavomila Slavomíra Slavěna Slađana
  Slobodanka Sláva Slávka Smaranda Smeralda Smiljana Smilla Snejana Snežana Snježana Soave Soběslava Sofia
  Sofie Sofija Sofronia Sofronie Sofía Solange Soledad Soline Solveig Solveiga Songül Sonia Sonja Sonya Soof
  Sophia Sophie Soraia Sorana Soraya Sorina Sotira Soňa Speranza Speranța Srna Stacey Stacy Stana Stanca
  Stanislava Staša Stefana Stefania Stefanie Stela Steliana Stella Steluta Steluța Stepanida Stephania
  Stephanie Stephany Sterre Stina Stine Stojanka Stáza Stéphanie Su Sude Sue Summer Sunay Sunniva Sunčica
  Susan Susana Susanna Susanne Susie Suus Suzan Suzana Suzanne Suze Suzon Suélen Svatava Svatoslava Svea
  Svenja Svetlana Sveva Svitlana Světla Světlana Světluše Swassane Sybilla Syble Sydnee Sydney Sydni Sydnie
  Sylva Sylvia Sylviane Sylvie Sylwia Synne Szofi Szofia Szonja Szófia Sára Sânziana Ségolène Séverine
  Sílvia Sıla Tabea Tabita Tabitha Tacjana Taisia Talea Talia Talita Tamara Tami Tamia Tamina Tammy Tania
  Tanja Tanya Tanyeli Tara Tarja Tarquinia Tarsilla Taryn Tasa Tasha Tatiana Tatjana Tatum Tatyana Taya
  Taziana Taťána Tea Tecla Teddy Teea Teja Tekla Telica Tellervo Teodata Teodolinda Teodora Teodosia
  Teodozie Teofila Teona Teresa Tereza Terezie Terezija Teri Terri Terézia Tess Tessa Tessie Tetiana
  Teudosia Tezer Thalea Thalia Thaïs Thea Thelma Theodora Theodosie Theofila Theresa Therese Theresia Thirza
  Thora Théodora Thérèse Tia Tiana Tianna Tiara Tiberia Tierra Tiffany Tiina Tija Tijana Tilda Tilla Timea
  Tina Tinca Tincuța Tiphaine Tiril Tirza Tiziana Tjaša Tomasa Tomislava Tomke Tomáška Tonija Tonka Tonya
  Tončica Tosca Toska Tracey Traci Tracy Trasea Tressa Tressie Treva Tricia Trine Trinity Trisha Trudie
  Trycia Tuana Tudora Tudorița Tudosia Tullia Tunay Turna Tutku Tuula Tuulikki Tuva Tuğba Twila Tyra Táňa
  Tülay Tülin Türkan Ugolina Uhra Ulfa Uliana Uliva Ulla Ulrika Ulus Ulviye Uma Una Unna Ursula Ursule Urška
  Uršula Uršuľa Uygu Vada Vahide Vala Valburga Valdemara Valentina Valentine Valentína Valentýna Valera
  Valeria Valeriana Valerie Valerija Vali Vallie Valéria Valérie Vanda Vanesa Vanessa Vanna Varvara Vasilica
  Vasilina Vasilisa Veda Vedrana Veerle Vela Velana Velda Veleslava Velimira Velina Velislava Vella Velma
  Velva Vena Vendelína Vendula Vendulka Venera Veneranda Venere Venusta Venuše Vera Verda Verdiana Verdie
  Vere Verena Vergie Verginia Veriana Verica Veridiana Verla Verlie Verna Vernice Verona Veronica Veronika
  Verónica Veselinka Vesile Vesna Vesper Vesta Veta Vibeke Vica Vicdan Vicenta Vicenția Vicki Vickie Vicky
  Victoire Victoria Vida Vienna Viera Vieroslava Vieve Viktoria Viktorie Viktorija Viktória Vildan Vilde
  Vilemína Viliana Vilma Viléma Vincencie Vincenza Vinciane Vinka Viola Violante Violet Violeta Violetta
  Violette Violina Viorela Viorelia Viorica Virgie Virginia Virginie Virgínie Virág Vissia Vita Vitalia
  Vitalina Vittoria Vitória Viva Vive Vivian Viviana Viviane Vivianne Vivien Vivienne Višnja Vlada Vladana
  Vladilena Vladimira Vladimíra Vladislava Vladlena Vladěna Vlasta Vlastimila Vlastimíra Vlastislava Vlatka
  Voichița Vojislava Vojmíra Vojslava Vojtěška Voršila Vratislava Vreni Vujica Vukica Vuslat Václava Vânia
  Véronique Víta Vítězslava Věduna Věnceslava Věnka Věra Věroslava Věslava Walentyna Waleria Wanda Wanesa
  Wava Wende Wendy Weronika Whitney Wiara Wibke Wiebke Wies Wiktoria Wilhelmina Wilhelmine Willa Willow
  Wilma Winifred Winnifred Winona Wirginia Xaverie Xavière Xenia Xenie Xénia Yadira Yael Yana Yaprak Yara
  Yarah Yaren Yasemin Yasmeen Yasmin Yasmine Yazmin Yağmur Yelda Yeliz Yenthe Yesenia Yessenia Yeşim Yfke
  Yinthe Ylvi Ylvie Yolanda Yolande Yonca Yoshiko Yosun Ysaline Yseult Yuna Yvette Yvonne Yıldız Zabina
  Zahide Zahra Zaida Zaira Zala Zama Zamfira Zana Zanita Zara Zaraza Zaria Zarina Zavida Zbyhněva Zbyslava
  Zbyňka Zbyška Zdena Zdenka Zdeslava Zdeňka Zdislava Zehra Zejnep Zekiye Zelda Zeliha Zelinda Zella Zelma
  Zenobia Zenobie Zenovia Zerrin Zetta Zeyneb Zeynep Zina Zinaida Zinovia Zita Ziva Zlata Zlatica Zlatka
  Zlatomíra Zlatuše Zoe Zoey Zofia Zofija Zoia Zoie Zoila Zoja Zola Zora Zorana Zorina Zorka Zoroslava
  Zosima Zoé Zoéva Zoë Zselyke Zsófia Zula Zuzana Zuzanna Zvezdana Zvonimíra Zübeyde Zühal Zülal Züleyha
  Zümrüt Ángela Áurea Åsa Çağla Çağıl Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek Çişem Çıgıl Ève Édith Élia
  Éliane Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Émérance Émérencie Érica Évangéline Évelyne
  Íris Öykü Özge Özlem Özlen Öznur Ülfet Ülkü Ümmiye Ümran Ünsel Ünseli Čarna Čestmíra Čeňka Čistoslava Đina
  Đurda Đurica İclal İdil İffet İlayda İlkben İlke İlknur İlksen İlkyaz İmge İmran İnci İpek İrem İzel
  Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Łucja Řehořka Şebnem Şehrazat Şelale Şenay Şengül Şennur Şermin
  Şevval Şeyda Şeyma Şiir Şule Šarlota Šimona Špela Štefánia Štěpána Štěpánka Šárka Żaneta Žakelina Žakelína
  Žaneta Ždana Želimíra Želislava Željka Želmíra Žitomíra Žitoslava Živa Živana Žofia Žofie Ștefana Ștefania`;

/** Names of either gender, parted by white space. */
export const UNISEX_NAMES = `
  Addison Adel Adell Afanasi Alejandrin Alexie Alexys Alva Alvis Amani Amari Anatolie Andi Anik Anjela
  Antonie Ara Arcadie Archange Arden Arlie Armani Arsinoé Asa Ashton Aubrey Audie Augustine Austyn Avery
  Baby Bailey Bell Berry Bethel Beti Blair Bora Borna Bowie Brook Brown Burdette Burnice Cali Carey Carol
  Carroll Cary Casey Chandler Charley Chesley Clair Claudie Clemmie Cordie Coty Cruz Dakota Dallas Dani
  Dannie Darby Dee Dell Delta Demetris Devan Devon Devyn Dominique Dusty Eli Elisha Emery Emory Esra Estel
  Florida Floy Frankie Garnet Garnett Golden Hadley Harley Hassie Haven Hazle Hippolyte Hollis Ivica Ivory
  Jadyn Jaeden Jaiden Jaimy Jalyn Jamey Jammie Jaycee Jaylan Jaylin Jayme Jean Jennings Jensen Jip Joanny
  Joany Jocelyn Jody Johnnie Jordane Justice Juul Kacey Kari Karson Kasey Kendall Kennedy Kenyatta Kerry
  Kris Lane Larue Laurence Lavern Lavon Layne Leonida Linnie Liubovi London Lonie Loren Loy Loyal Lue Lupe
  Marley Marlin Mateja Maxie Maxime Maximillia Merl Merritt Michale Mija Miller Milota Monroe Monserrate
  Montana Mossie Mozell Murl Murphy Myrl Nakia Nevin Nikola Ocie Odie Ollie Oma Onie Orie Ova Pantelei Pat
  Paxton Payton Peyton Philothée Pink Pravoslav Presley Providenci Raleigh Reagan Reese Regan Reilly Rickie
  Riley River Robbie Roma Romaine Rosario Royal Ryann Ryley Safa Sage Saša Scholastique Schuyler Scottie
  Senna Shanon Shayne Shea Sheridan Sincere Skylar Stevie Sunny Teagan Telly Terry Tine Tommie Toni Torey
  Toy Tristin Unique Van Veaceslav Vernie Zaharia Zena`;
