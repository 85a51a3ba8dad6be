/** News agencies and media. Data, by gender; names of several words are in `phrases.ts`. */

import type { NamesByGender } from './names.js';

export const AGENCY_NAMES: NamesByGender = {
  male: 'SID',
  female: `dpa DPA AFP AP APA SDA KNA epd dapd ddp Tass TASS Itar-Tass Ria RIA Novosti Nowosti Xinhua IRNA Irna Isna ISNA Fars     Ansa ANSA Belta Belga Kyodo Yonhap KCNA Sana SANA Anadolu Ukrinform PAP MTI Tanjug CTK ČTK Bernama Antara Efe EFE Lusa ANP Ritzau
    MENA NNA INA PTI ANI dts `,
  neuter: '',
  plural: '',
  unknown: 'Reuters Interfax Bloomberg UPI ',
};

export const MEDIUM_NAMES: NamesByGender = {
  male: `Spiegel Stern Focus Tagesspiegel Standard Kurier Kicker Guardian Independent Economist Telegraph Observer Figaro Express
    Deutschlandfunk RBB rbb WDR NDR MDR SWR BR HR hr SR ORF Südwestrundfunk Stadtanzeiger     Tages-Anzeiger Tagesanzeiger Merkur Corriere Herald Mirror Donaukurier Nordkurier
    Blick Falter Cicero Playboy `,
  female: `FAZ F.A.Z. SZ taz Taz TAZ Welt Zeit Bild NZZ FR WAZ HAZ NOZ MOZ LVZ BBC ARD Tagesschau Times     Repubblica Stampa Libération Prawda Iswestija Krone Kronenzeitung Wirtschaftswoche Bunte Gala
    Hürriyet Cumhuriyet Volksstimme Rheinpfalz     Nowaja Gazeta Sun Mopo Morgenpost Wochenpost Rundschau`,
  neuter: `ZDF Handelsblatt Abendblatt Tageblatt Volksblatt     RTL Sat.1 ProSieben Arte n-tv N24 Phoenix 3sat Fox ABC CBS NBC MSNBC CNN SRF RTÉ NHK     Journal Deutschlandradio Bellingcat Correctiv Netzpolitik`,
  plural: 'Tagesthemen',
  unknown: `Al-Dschasira al-Dschasira Al-Jazeera Al-Arabija al-Arabija Dschasira Jazeera Arabija Haaretz Kommersant Politico Buzzfeed
    Axios Vice Newsweek Forbes Time Monde Politiken Aftenposten Sky RT Sputnik Meduza Doschd Golem Heise heise T-Online t-online`,
};
