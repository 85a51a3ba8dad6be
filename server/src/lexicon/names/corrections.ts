/** Given names by hand: what the compiled list lacks or has wrong for German news. Data. */

/** Names of either gender in German use, whatever a locale says. */
export const UNISEX_CORRECTIONS = `
  Akira Alex Bente Charlie Chen Chris Deniz Eike Elia Evren Gerrit Helge Hikaru Hyun Jackie Jamie Janne
  Jessie Ji Jona Jordan Kai Kay Kaya Kim Kyle Lee Leslie Ling Liu Luca Luka Maxi Micha Mika Min Ming Morgan
  Nicola Nikita Noa Robin Sam Sandy Sascha Sasha Sidney Sydney Taylor Tomke Uli Vanja Wang Xi Yang Yuki
  Zhang Özgür Ümit`;

/** Men, as German media write their names. */
export const MALE_CORRECTIONS = `
  Abdel Abdelaziz Abdelfattah Abdirahman Abdoulaye Abdulla Abdullahi Abiy Abu Achmat Akbar Akihito Alassane
  Aleksandr Alexis Algirdas Aloys Ambros Amit Anatolij Andonis Andrij Andrus Antonis Antony Anwar Aníbal
  Arndt Arnulf Arsenij Artis Arvind Aschraf Ashraf Asif Atal Aung Avigdor Bacha Baldur Balthasar Ban Barack
  Bartholomaios Baschar Bashar Beppe Berthold Bertie Bidsina Binali Bodo Boiko Bojko Boutros Bronisław
  Burghard Burhanuddin Burkhard Carsten Chaled Chalifa Chan-ho Chuck Costas Dankmar Denys Detlef Detlev
  Devlet Dick Dierk Diethelm Dietmar Dietrich Dimitris Dmitrij Dmytro Dritan Dschamal Dschawad Eamon
  Eberhard Ebrahim Eckart Eckhard Edi Edouard Egbert Egils Ehrenfried Ehud Ekkehard Ekkehart Elon Emmerich
  Emmerson Emomali Enda Enlai Erkan Esko Esmail Evangelos Evo Fahd Faisal Falko Fethullah Franck Frans
  Franziskus Friedemann Frieder Friedhelm Fumio Gebhard Geert Gennadi Georgi Georgios Gerd Gereon Gernot
  Gero Gert Ghassem Giorgi Giorgos Giselher Gitanas Goodluck Gotabaya Gotthard Gottlieb Grigorij Gulbuddin
  Gunther Gurbanguly Gustaf Götz Günter Günther Haakon Hafis Haibatullah Haider Hajo Hamed Hamid Harm Harro
  Hartmut Hartwig Hashim Hasim Hasso Heiko Heiner Heino Hellmut Heribert Heydar Hilmar Hinnerk Hinrich
  Hirohito Hiroshi Holger Hosni Hua Hubertus Hun Husni Idriss Ignaz Ilham Ilir Immo Ingo Irakli Islam Ivica
  Jae Jae-in Jair Jaroslaw Jarosław Jassir Jean Jean-Claude Jean-Luc Jean-Marie Jeb Jeroen Jewgeni Jewgenij
  Jiabao Jinping Jintao Jitzchak Jizchak Jobst Jochen Joko Jong Jong-Un Jong-un Joschka Jost Jun Junichiro
  Jupp Jurij Jyrki Jörn Jürgen Karolos Karsten Kasimir Kaspar Kassem Keir Kemal Keqiang Khaled Khalifa
  Ki-moon Kiril Kirill Kofi Kostas Krišjānis Kuno Kylian Kyriakos Kyrill Kyrylo Leberecht Lech Lei Ludger
  Luitpold Lula Macky Mahathir Mahdi Mahinda Mahmud Manmohan Markward Marwan Mehdi Meinhard Meinolf Meles
  Menachem Merrick Michail Micheil Micheál Milos Mitt Mosche Muammar Muhammadu Muktada Mursi Mwai Mychajlo
  Mykola Nabil Naftali Najib Naoto Narendra Naruhito Nawaz Newt Nikol Nikola Nikolaj Nikolaus Nikos Norodom
  Nursultan Néstor Oleksij Ollanta Olusegun Ortwin Osama Otfried Othmar Ottmar Paavo Pankraz Panos Parwez
  Pawel Pervez Petro Pier Plamen Prayut Prokopis Qassem Radosław Rafik Raila Rajiv Ramsan Ramush Rand Ranil
  Raschid Rashid Ratko Reimer Reimund Reiner Reinhart Reuven Riek Rishi Roderich Rolandas Rudi Ruhollah
  Rumen Rustem Rüdiger Saad Saddam Saif Sajid Sali Salman Salva Sauli Schimon Sebald Semjon Serhij Seán
  Sharif Shimon Shinzo Shinzō Siegbert Siegfried Sieghard Siegmar Siegmund Sigmar Sirajuddin Sooronbai
  Stanislaw Stavros Susilo Swjatoslaw Tadeusz Takeshi Tariq Taro Tayyip Tenzin Thabo Thaddäus Thaksin Thein
  Thorbjørn Thorsten Tilman Tilmann Tilo Toomas Traugott Trutz Tuncay Tönnies Uhuru Un Usama Utz Uwe Vaclav
  Valdis Vinzenz Vojislav Volker Volkhard Volkmar Volodymyr Wadim Wael Waldemar Waleri Walerij Walid Walther
  Wassili Wei Weiwei Wendelin Wenzel Wieland Wigbert Wilfried Wilko Wim Winfried Winrich Witali Witalij
  Wjatscheslaw Wladimir Wolfhard Wolfram Wolodymyr Wsewolod Wulf Xiaoping Yahia Yair Yasser Yi Yitzhak
  Yoshihide Yoweri Yukio Zabihullah Zacharias Zedong Zemin Ziad Zine Zinédine Álvaro Íñigo`;

/** Women, as German media write their names. */
export const FEMALE_CORRECTIONS = `
  Adelheid Aischa Almut Ameenah Anke Annegret Anneliese Antje Aslı Asma Atifete Aydan Ayelet Ayten Ayşe
  Bahar Beate Benazir Birte Birthe Britta Brunhilde Bärbel Canan Chadidscha Chimamanda Christel Condoleezza
  Constanze Corazon Cordula Dilma Dorothee Dörte Edelgard Edeltraud Edeltraut Elfriede Elke Esra Faezeh
  Frauke Gabi Gabriele Gaby Gerlinde Gerti Gertraud Gesa Gesche Gesine Geun-hye Gitta Golshifteh Graça Grete
  Gretel Gro Gudula Gunda Gülay Hanan Hannelore Hasina Hatice Hedwig Heide Heidemarie Heike Helma Hilde
  Hildegund Hiltrud Indira Inken Insa Irmela Irmgard Irmtraud Isolde Jacinda Jekaterina Jina Jutta Jóhanna
  Kamala Karola Katerina Katrín Keiko Kellyanne Kersti Khaleda Khalida Kolinda Kreszenz Kriemhild Kristalina
  Kunigunde Kyi Käte Käthe Latifa Leonore Leymah Liane Liesbeth Lieselotte Limor Ljudmila Luzia Mahsa Malala
  Malgorzata Malu Margaretha Margarethe Margrete Margrethe Mariya Marjane Maryja Masoumeh Maybrit Mechthild
  Megawati Melitta Merav Miri Máxima Naama Nadeschda Nadija Narges Nasrin Natalja Natascha Nkosazana
  Notburga Nurcan Oksana Olha Ortrud Pratibha Priti Rachida Regine Ricarda Rosi Rosl Roswitha Sakineh
  Schirin Shirin Sieglinde Stav Steffi Stormy Suella Suha Susi Suu Swantje Swetlana Sybille Tamar Tansu
  Tawakkol Tawakkul Traudl Traute Trixi Trude Tzipi Ulrike Ursel Urte Uschi Uta Ute Vaira Vigdís Vjosa
  Walburga Walentina Waltraud Waltraut Waltrud Wangari Wera Winnie Xenija Yingluck Yulia Zeinab Zenzi Zipi`;

/** Words of the compiled list that are not worth the mistakes they make. */
export const NO_NAMES = `
  Afro Allen America Ant Argo Baby Baron Bon Cas Christ Darin Davon Davor Dies Dock Don Donna Emir Era Even
  Fine Flip Gazi General Idea Junior Kadı Kazi Kick King Kip Line Lot Major Mate Mine Naja Name Nova Nur Oma
  Queen Riff Solange Ties Toy Unique Van Vive Wm`;
