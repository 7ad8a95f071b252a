/**
 * Names by which a known actor is called but that mean something else as often: ordinary German words, first names,
 * places, and surnames that many people bear. Alone they denote the actor only with evidence: when a text introduces
 * the person in full or puts a title before the name.
 */
export const WEAK_NAMES: ReadonlySet<string> = new Set(
  `
  Erhard Riester Rühe Annen Hans Range Schwarzer Einstein Kluge Enders Ott Federer Hoover Esper Power Azar Goss Bremer Pace Frist Schiff Bass Barrett Buffett Schlesinger Saldo Hui Ji Ye Lu An Ai Yan Lei Barclay
  Day Buch Elder Eide Ritter Kammer Hart Heuer Bartholomäus Gram Franco Illa Telle Klaus Ader Odor Ince Ala Asis Muslim Ismail Eto Ko Lam Wong Ng Agar Obi Sola Solá Moses Heine Zimmer
  Günther Wilhelm Ludwig Siegmund Volker Jeffrey Ryan Graham Warren Bruce Blanche Kirk Floyd Griffin Willis Kent Kate Harry Maxwell Étienne Laurence Marty Luther Alonso Henri Guillaume Pavel Filip Michal Karan
  Amir Mansur Issa Samir Meir Hasan Jonathan Mohamed Anthony Pierre Alexandre Stuart Mason Drew Bilal Anand Gil Maia Asif Munir Jakub Anwar Idris Oswald Casey Sherman Cem
  Wine Faber Martins Márquez Marquez Saint-Martin Saint-Cyr Abad Villegas Benedetti Thiam Levy
  Dan Key Saar Golan Toledo Medina Kavala Petro
  Kurz Mai May Kern Koch Major Wolf Fischer Schneider Schmidt Schmid Schmitt Müller Meyer Meier Maier Mayer Weber Becker Wagner Schulz Schulze Hoffmann Schäfer Bauer
  Richter Klein Schröder Neumann Schwarz Braun Zimmermann Krüger Hartmann Lange Werner Krause Lehmann Köhler Kaiser König Fuchs Vogel Jung Hahn Keller Frank Berger
  Winkler Roth Beck Lorenz Baumann Albrecht Simon Winter Sommer Stein Jäger Otto Groß Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Voigt Sauer
  Arnold Wolff Pfeiffer Ernst Lang Stern Berg Bach Gold Frei Fromm Strauß Strauss Kohl Linke Grüne Roth    
  Brown Johnson Smith Jones Williams Davis Miller Wilson Taylor Anderson Thomas Jackson White Harris Martin Thompson Young Allen King Wright Scott Green Baker Adams Nelson Carter
  Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Gray James Watson
  Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Washington Butler Simmons Foster Rice Ford Hunt Fox Burns Bush Rose Stone Walker
  Lee Li Kim Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Park Choi Yoon Moon Han Jang Song Ban No Roh Noh Tran Nguyen Pham Le Sato Suzuki Tanaka Kan Abe Aso Mori Noda Singh Khan Shah Ali Ahmed Hassan Hussein Mohammed Ibrahim
  Garcia García Martinez Martínez Rodriguez Rodríguez Lopez López Gonzalez González Hernandez Perez Pérez Sanchez Sánchez Ramirez Torres Flores Gomez Gómez Diaz Díaz Cruz Morales Ortiz Castillo Santos Silva Costa Pereira Fernandez Fernández Fernandes Mesa Moreno Castro Vega Blanco Rojas
  Rossi Esposito Romano Marino Greco Bruno Gallo Conti Mancini Lombardi Moretti Fontana
  Nowak Novak Horvat Kovač Kovács Nagy Popow Iwanow Petrow Smirnow Kusnezow Orlow Kowalenko Melnyk Petrowa
  Jensen Nielsen Hansen Olsen Larsen Andersen Persson Nilsson Johansson Karlsson Andersson Lund Berg Store
      Hague Heath Eden Straw Cook Fallon Raab 
  Prinz Fürst Baron Hauptmann Bischof
  Mendes Salman Nasser Said Saied Salih Saleh Karim Malik Aziz Rahman Omar Osman Sharif Dar Zia Rao Das Roy Sen Patel Kumar Sharma
  Philip Charles Felipe Frederik Albert Harald William Elizabeth Franziskus Benedikt Leo Franziskus Johannes
  Paul Peter Maria Anna Alexander Michael David Daniel Robert Richard Joseph George Edward Henry Louis
   Grant Lincoln Jefferson Madison Jordan Berlin London Paris Kiew Sofia
  Bild Welt Zeit Post Funk Rat Amt Bund Ruf Mut Tag Vogt Bär Held Löwe Hase Rabe Wut Licht Sturm Blitz Regen Schnee Wind
      Tutu 
  Amos Austin Barley Barr Barre Bas Bauer Bell Bernhardt Bertrand Bo Breton Brunner Cao Chang Chi Clarke Clement Cope Cousin Coventry Darling Dean Ding Donaldson Dong Dumas
  Elisabeth Faure Fore Friedrich Gabriel Garland Gerhardt Gonzales Gore Heil Hendricks Hofer Hogan Holder Huber Isa Ivanov Jewell Kendall Kirill Kos Kosak Lan Lemke Lew Lombard Lou Lynch
  Maurer Meng Michel Mock Morin Orlov Paus Philippe Ping Platter Prescott Qu Rau Reiche Reno Ridge Robertson Royal Russell Ryder Salazar Schelling Schumann Schwab Schwimmer Sessions Solis
  Steiner Stocker Strasser Struck Summers Tanner Tang Thyssen Türk Wallace Wei Wen Wiederkehr Wilkie Williamson Xiao Xie Zhong
  Abbott Abraham Armand Chao Christopher Chu Clark Cissé Dino Douglas Duncan Fini Francis Frieden Gates Halina Helme Herzog Hill Holmes Jacob Johannis Jorgensen Jörgensen Jørgensen Kyle Lake Lewandowski Lie Locke Lupu
  Marin McCarthy Moser Murray Mustafa Noble Nussbaumer O'Brien O’Brien Petri Pfister Pope Quang Rainer Reid Robinson Rop Schumacher Snow Soro Spencer Stock Su Varga Wade Wheeler
  Bartels Beer Berkley Borg Buch Byrne Christou Claes Coe Cooke Day Dolan Donskoi Eigen Espinosa Fjodorow Floyd Frick Geng Glas Gretschko Haber Herman Heuer Higgins Hui Hübner Ivanova Iwanowa Ji Jia Jin Johnston Kammer Kao Karpenko
  Keita Kirsch Kolesnikow Koslow Law Leinen Lim Ling Litwinow Lukin Lut Lü Malinowski Martens Martini Martino Meron Minh Mirow Naumann Nielson Pawlow Parsons Peng Pillay Pound Qiao Ratzel Rey Rong Rybakow Sas Schreyer Shahid Shi Sobolew
  Sokolow Sokolov Stepanow Surin Sutherland Thorn Tichonow Tkatschenko Toth Tóth Volkov Walsh Wassiljewa Wolkow Wörner Xia Xiang Ye Zas Zimmer
`
    .trim()
    .split(/\s+/),
);
