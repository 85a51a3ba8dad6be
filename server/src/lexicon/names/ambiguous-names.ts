/** Given names that are German words, surnames of the news, or places as well. Data. */

export const AMBIGUOUS_NAMES = `
  Abel Adel Adria Alp Alta Amen Anders Ante April Arch Aren Art Artis Asia Atlas August Aurora Austin Bacha
  Bade Ban Bara Bas Basil Beat Beau Bell Bent Bera Berk Blanca Blanche Bob Bram Brandy Brit Brock Brook
  Brown Buck Bud Cameron Can Carter Chance Charity Chase Chelsea Chester Christin Cicero Clay Clinton
  Colombo Colt Constance Constant Coy Dale Dallas Dawson Dell Delta Devlet Dewi Dick Dolly Earl Efe Ege
  Ernst Eros Ester Falk Faust Febe Fern Firmin Fletcher Fleur Flora Florida Ford Fos Foss Gabe Gage Gala
  Gene Georgia Glen Golden Goodluck Grant Hal Hale Halle Hertha Honor Hope Houston Hudson Hun Hunter Ima Ion
  Ise Isis Islam Israel Ita Ivory Jackson Jet Job Johnson Jordan Juda Juna Juno Kai Kale Kamille Kennedy
  Kenya Kiel Lacy Lance Laure Laurel Lawson Lean Lech Lee Lei Leu Lew Lewis Lila Lincoln Linde Lion Loa
  Logan Loma London Lone Lora Lore Loyal Maas Mack Magnolia Mare Marge Marina Marine Mark Marlin Marshall
  Mart Mason Matt Maxime Maxwell May Mercedes Merle Merlin Meta Milan Milano Mile Miles Milla Mille Miller
  Milo Mina Minna Mir Mitt Modest Montana Moos Morgan Murphy Nail Newt Nike Noble Olive Ona Opal Ora Oral
  Orion Palma Paris Parker Pat Pearl Peer Penny Per Pie Pilar Pink Pit Platon Pola Porter Presley Price
  Primo Prince Princess Prosper Prudence Puck Rand Reagan Reed Rein Reine Reiner Reis Rio River Robbe
  Robinson Roma Roman Romana Romero Roos Roosevelt Rosa Rose Royal Rune Russ Russel Rusty Saar Saba Sage
  Said Salva Sander Santa Santiago Santos Savanna Savannah Scott Senna Sep Sever Severin Sharif Sherman
  Sherwood Siena Sierra Silvester Sofia Spencer Storm Stormy Su Summer Sydney Tanner Taro Tate Taylor Tea
  Tine Tod Tone Tor Tore Tosca Tudor Turner Un Urban Verona Vienna Vita Vital Vitale Viva Wade Walker
  Wallace Ward Warren Washington Wayne Weston Will Willow Wilson Wolf`;
