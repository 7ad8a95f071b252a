/** Splits a block of names; line breaks and indentation mean nothing. */
const names = (block: string): string[] => block.trim().split(/\s+/);

const GERMAN = `
  Achim Adalbert Adam Adelheid Adolf Adrian Agathe Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alice Alina
  Alois Alwin Amalia Amelie Andrea Andreas Anette Angela Angelika Anita Anja Anke Anna Annalena Anne Annegret Annelie
  Anneliese Annemarie Annette Annika Anselm Anton Antonia Antje Ariane Armin Arndt Arne Arno Arnold Arnulf Arthur Artur
  Astrid Axel Balthasar Barbara Bärbel Bastian Beate Beatrice Beatrix Ben Benedikt Benjamin Benno Bernd Bernhard Bert
  Berthold Bertold Bettina Bianca Birgit Birgitta Birte Björn Bodo Boris Brigitta Brigitte Britta Bruno Burkhard
  Burkhardt Camilla Carina Carl Carla Carmen Carola Carolin Caroline Carsten Cäcilia Cem Charlotte Christa Christel
  Christian Christiane Christina Christine Christof Christoph Christopher Clara Claas Claudia Claus Clemens Conny
  Constantin Constanze Cordula Cornelia Cornelius Corinna Cosima Dagmar Daniel Daniela David Deborah Denise Dennis Denis
  Detlef Detlev Diana Diemut Dieter Dietlind Dietmar Dietrich Dirk Dominik Dora Doreen Doris Dorothea Dorothee Eberhard
  Eckart Eckhard Eckhart Edda Edeltraud Edgar Edith Edmund Eduard Edwin Egbert Egon Ekkehard Elena Eleonore Elfriede
  Elisabeth Elise Elke Ella Ellen Elmar Elsa Else Elvira Emil Emilia Emma Erhard Eric Erich Erik Erika Erna Ernst Erwin
  Esther Eugen Eva Evelin Evelyn Ewald Fabian Fabio Falk Felicitas Felix Ferdinand Finn Florentine Florian Franka
  Franz Franziska Fredi Fredy Friederike Friedhelm Friedrich Friedbert Frieda Fritz Gabi Gabriel Gabriele Gabriella
  Gebhard Georg Gerald Gerd Gerda Gerhard Gerhart Gerlinde Gernot Gero Gerold Gert Gertraud Gertrud Gesa Gesine Gisbert
  Gisela Gitta Golo Gottfried Gotthard Gottlieb Götz Greta Gregor Gudrun Guido Gundula Gunnar Gunther Günter Günther
  Gustav Hanna Hannah Hannelore Hannes Hans Harald Hartmut Hartwig Hasso Heidemarie Heidi Heike Heiko Heiner Heinrich
  Heinz Helene Helga Helge Helmut Helmuth Hendrik Hendrike Henning Henri Henriette Henrik Henrike Herbert Heribert
  Hermann Herta Hildegard Hilde Holger Horst Hubert Hubertus Hugo Ida Ilka Ilona Ilse Immanuel Ina Ines Inga Inge
  Ingeborg Ingo Ingrid Irene Iris Irmgard Irmtraud Isabel Isabell Isabella Isabelle Isolde Ivonne Jakob Jan Jana Janine
  Jannik Jasmin Jasper Jens Jessica Joachim Jochem Jochen Johann Johanna Johannes Jonas Jonathan Jörg Jörn Josef Joseph
  Josefine Josephine Judith Jule Julia Julian Juliane Julius Jürgen Jupp Justus Jutta Karin Karl Karla Karlheinz Karola
  Karolin Karoline Karsten Kaspar Katarina Katharina Kathrin Kathleen Katja Katrin Kerstin Kevin Kilian Kirsten Klara
  Klaus Klemens Konrad Konstantin Konstanze Korbinian Kristin Kristina Kristine Kuno Kurt Lambert Lara Lars Laura Lea Lena
  Lennart Leo Leon Leonard Leonhard Leonie Leopold Liane Lieselotte Linda Linus Lisa Liselotte Lothar Lore Lorenz Lotte
  Louisa Louise Ludger Ludwig Luisa Luise Lukas Lutz Lydia Magda Magdalena Maike Maja Malte Malu Mandy Manfred Manuel
  Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margarethe Margit Margot Margret Maria Marianne Marie
  Marielle Marietta Marina Mario Marion Marita Marius Markus Marlen Marlene Marlies Marta Martha Martin Martina Mathias
  Mathilde Matthias Maximilian Max Mechthild Meike Melanie Melina Mia Michael Michaela Micha Mike Minna Miriam
  Mirjam Moritz Nadine Nadja Natalie Natascha Nele Nicole Niels Niklas Nikolai Nikolaus Nils Nina Nora Norbert Norman
  Oda Olaf Oliver Ortrud Ortwin Oskar Oswald Otmar Ottmar Otto Ottilie Pascal Patricia Patrick Patrik Paul Paula Pauline
  Petra Peter Philip Philipp Philippa Pia Rafael Raik Raimund Rainer Ralf Ralph Raphael Rebecca Rebekka Regina Regine
  Reiner Reinhard Reinhardt Reinhold Renate Rene René Ricarda Richard Rita Robert Roberta Robin Roderich Roger Roland
  Rolf Roman Romana Romy Ronald Ronny Rosa Rosemarie Rosi Roswitha Roy Rudi Rudolf Ruprecht Ruth Rüdiger Sabine Sabrina
  Sahra Samuel Sandra Sara Sarah Sascha Saskia Sebastian Selina Severin Sibylle Siegbert Siegfried Siegmar Siegmund
  Sieglinde Sigmar Sigmund Sigrid Silja Silke Silvana Silvia Silvio Simon Simone Sina Sofie Sonja Sophia Sophie Stefan
  Stefanie Steffen Steffi Stephan Stephanie Susann Susanna Susanne Svantje Sven Svenja Swantje Swen Sybille Sylvia Sylvio
  Tabea Tanja Tatjana Thea Thekla Theo Theodor Theresa Therese Thilo Thomas Thorben Thorsten Tilman Tillmann Tilo Timo
  Tina Tino Tobias Toni Torben Torsten Traudl Traute Trude Uli Ulf Ulla Ulrich Ulrike Ulrich Urs Ursel Ursula Ute Utz Uta
  Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronika Veit Victor Victoria Viktor Viktoria Vincent Vinzenz
  Viola Volker Volkmar Walburga Waldemar Walter Walther Waltraud Wendelin Wenzel Werner Wieland Wilfried Wilhelm
  Wilhelmine Willi Willibald Willy Wilma Winfried Wolfgang Wolfram Wolfhard Xaver Yannick Yvonne
  Anni Beat Beatus Regula Reto Ueli Urban Vreni Ruedi Jürg Köbi Hansjörg Hansueli Moritz Ignazio Flavio Livia Corina
  Alain Viola Sepp Vroni Hansi Resi Poldi Leopoldine Pamela Johanna Beatrix Reinhold Sebastian Karoline Brigitte
  Svea Finja Jonte Frauke Wiebke Elke Imke Insa Antje Heinke Silke Tjark Onno Enno Eike Fokko Hauke Uwe Wibke
`;

const ENGLISH = `
  Aaron Abby Abigail Abraham Ada Adele Agatha Aidan Aileen Al Alan Alana Alastair Alba Albert Alec Alex Alexa Alexis
  Alfred Alfie Alicia Alison Alistair Allan Allen Allison Alyssa Amanda Amber Amelia Amy Andrew Andy Angie Angus Anita
  Ann Annabel Anne Annie Anthony Archibald Archie Arlen Arnold Arthur Ashley Ashton Audrey Avery Barack Barbara Barney
  Barry Bart Becky Bella Ben Benedict Bernadette Bernard Bernie Bert Bertrand Beryl Bess Beth Bethany Betsy Betty Beverly
  Bill Billy Blake Blanche Bob Bobby Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Brittany Brooke Bruce
  Bryan Bryce Caitlin Caleb Calvin Cameron Camilla Candace Carl Carol Carole Carolyn Carrie Carter Casey Cassandra
  Catherine Cathy Cecil Cecilia Cedric Celia Chad Charlene Charles Charlie Chester Cheryl Chloe Chris Christie Christy
  Chuck Cindy Claire Clarence Clarissa Clark Claude Clay Clayton Cliff Clifford Clint Clive Clyde Cody Colin Colleen
  Condoleezza Connie Connor Conor Conrad Constance Corey Cory Courtney Craig Curtis Cynthia Cyril Cyrus Daisy Dale
  Damian Damien Dan Dana Daniel Danielle Danny Darlene Darrell Darren Darryl Dave Dawn Dean Deanna Debbie Deborah Debra
  Dee Deirdre Delia Della Denis Dennis Denzel Derek Derrick Desmond Dexter Diane Dianne Dick Dina Dixie Dolly Dolores Don
  Donald Donna Doreen Doris Dorothy Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ed Eddie
  Edith Edmund Edward Edwin Eileen Elaine Eleanor Elijah Eliza Elizabeth Ellen Ellie Elliot Elliott Elmer Elon Elsie Elvis
  Emerson Emily Emma Emmanuel Emmett Enid Enoch Eric Erica Erin Ernest Ernestine Errol Esmé Ethan Ethel Eugene Eunice Evan
  Evelyn Everett Ezra Faith Fay Felicity Fern Fiona Flora Florence Floyd Frances Francesca Francis Frankie Franklin Fred
  Freddie Freddy Frederick Gail Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgina Gerald Geraldine Gerard
  Gerry Gilbert Gillian Gina Ginny Gladys Glen Glenda Glenn Glenys Gloria Gordon Grace Graham Grant Greg Gregg Gregory
  Gretchen Griffin Gwen Gwendolyn Gwyneth Hank Hannah Harold Harriet Harry Harvey Hattie Hayley Hazel Heath Heather
  Heidi Helen Henry Herb Hilary Hillary Hilda Holly Homer Hope Howard Hubert Hugh Hugo Humphrey Hunter Ian Imogen Ingrid
  Ira Irene Irma Irving Irwin Isaac Isabel Isaiah Isla Ivan Ivanka Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jaime Jake
  James Jamie Jan Jane Janet Janice Jared Jasmine Jason Jay JD Jean Jeanette Jeanne Jeb Jeff Jefferson Jeffrey Jen Jenna
  Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Jocelyn Jodie Jody Joe
  Joel Joey John Johnny Jon Jonah Jonathan Jordan Jordyn Joseph Josh Joshua Joy Joyce Juanita Judah Judith Judy Julia
  Julian Julie Juliet June Justin Kamala Karen Kate Katherine Kathleen Kathryn Kathy Katie Katy Kay Kayla Kayleigh
  Keith Kelly Kelsey Kemi Ken Kendra Kenneth Kenny Kent Kerry Kevin Kiera Kieran Kim Kimberly Kirk Kirsten Kirstjen Kit
  Kristen Kristi Kristy Kyle Lachlan Lance Larry Laura Lauren Laurence Laurie Lawrence Leah Lee Leigh Leila Len Leonard
  Leroy Les Leslie Lester Lewis Liam Lilian Lillian Lily Lincoln Lindsay Lindsey Lionel Liz Liza Lizzie Lloyd Logan Lois
  Lonnie Loretta Lorna Lorraine Lou Louis Lucas Lucille Lucinda Lucy Luke Luther Lydia Lyle Lyndon Lynda Lynn Lynne Mabel
  Mackenzie Madeleine Madeline Madison Maggie Maisie Malcolm Mandy Marcia Marcus Margaret Marge Margery Marian Marilyn
  Marjorie Marsha Marshall Martha Marty Marvin Mary Mason Matt Matthew Maud Maureen Maurice Maxine Maxwell May Megan Meghan
  Mel Melania Melinda Melissa Melvin Mercedes Meredith Merle Merrick Meryl Mick Mickey Mike Mildred Miles Millicent Millie
  Milo Milton Mindy Miranda Mitch Mitchell Mitt Mo Moira Molly Monica Monty Morgan Morris Muriel Murray Myra Myrtle Nancy
  Naomi Natalie Natasha Nathan Nathaniel Neal Ned Neil Nell Nelson Neville Newt Niall Nicholas Nick Nicky Nicola Nigel
  Nikki Noah Noel Nora Norma Norman Olive Oliver Olivia Ollie Opal Ophelia Oprah Orlando Orville Oscar Otis Owen Paige Pam
  Pamela Pat Patsy Patti Patty Paul Paula Pearl Peggy Penelope Penny Percy Perry Pete Peter Phil Philip Phillip Phoebe
  Phyllis Piers Polly Poppy Porter Preston Priscilla Prudence Quentin Quincy Rachel Ralph Ramona Randall Randolph Randy
  Raquel Ray Raymond Rebecca Reed Reese Reggie Reginald Rex Rhonda Ricardo Rich Richard Rick Ricky Riley Rishi Rob Robbie
  Robert Roberta Robyn Rod Rodney Rodrigo Roger Roland Ron Ronald Ronnie Rory Rosalind Rosalyn Rosanna Rosemary Rosie Ross
  Rowan Roxanne Roy Ruben Ruby Rudy Rufus Rupert Russ Russell Rusty Ruth Ryan Sabrina Sadie Sally Sam Samantha Sammy
  Samuel Sandy Sanford Sarah Sasha Saul Savannah Scarlett Scott Sean Seamus Sebastian Selena Serena Seth Shane Shannon
  Sharon Shaun Shawn Sheila Shelby Sheldon Shelley Sheri Sherman Sherry Sherwood Shirley Sid Sidney Sienna Simon Sinéad
  Siobhan Skye Sonia Sonny Sophie Spencer Stacey Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stormy
  Stuart Sue Suella Susan Susie Suzanne Suzie Sybil Sydney Sylvester Sylvia Tabitha Tamara Tammy Tanya Tara Taylor Ted
  Terence Teresa Terrence Terry Tessa Thelma Theodore Theresa Tiffany Tim Timothy Tina Toby Todd Tom Tommy Tony
  Tracey Tracy Travis Trent Trevor Trey Tricia Trish Trisha Troy Trudy Tucker Tulsi Tyler Tyrone Ulysses Uma Una Ursula
  Val Valerie Vanessa Vaughn Vera Vernon Veronica Vic Vicki Vicky Victor Victoria Vince Vincent Viola Violet Virgil
  Virginia Vivian Vivien Wade Wallace Wally Walt Walter Wanda Warren Wayne Wendell Wendy Wes Wesley Whitney Wilbur Wilfred
  Will Willa Willard William Willie Willis Wilma Wilson Winifred Winnie Winston Woodrow Wyatt Yolanda Yvette Yvonne Zac
  Zach Zachary Zack Zara Zelda Zoe Jacinda Scott Kristi Pete Tulsi Marjorie Nikki Mitch Usha Kellyanne Keir
`;

const FRENCH_AND_DUTCH = `
  Adélaïde Adrien Agathe Agnès Aimé Alain Albane Alexandre Alexis Alix Alphonse Amandine Amélie Anaïs André Andrée Ange
  Annick Anouk Antoine Antoinette Apolline Ariane Aristide Armand Armelle Arnaud Astrid Aude Audrey Aurélie Aurélien Aurore
  Axelle Baptiste Barnabé Bastien Béatrice Bénédicte Benoît Benoit Bernadette Bernard Bertrand Blaise Brice Bruno Camille
  Capucine Catherine Cécile Cédric Céline Chantal Charles Charline Christelle Christian Christiane Christine Christophe Claire
  Clarisse Claude Claudine Clémence Clément Clémentine Clotilde Colette Coralie Corentin Corinne Cyprien Cyril Cyrille
  Damien Danièle Danielle Delphine Denis Denise Diane Didier Dieudonné Dimitri Dominique Edgard Edgar Édith Edmond Édouard
  Edouard Elie Éliane Élisabeth Élise Elodie Élodie Eloïse Emeline Émile Émilie Emmanuel Emmanuelle Enzo Éric Ernest
  Estelle Esther Étienne Etienne Eugène Eugénie Eustache Évelyne Fabien Fabienne Fabrice Fanny Faustin Félicien Félicité
  Félix Fernand Firmin Flavien Florence Florent François Francois Françoise Francine Francis Franck Frédéric Frederic
  Frédérique Gaël Gaëlle Gaspard Gaston Gauthier Geneviève Geoffroy Georges Gérald Géraldine Gérard Gerard Germain
  Germaine Ghislain Ghislaine Gilbert Gilberte Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Guy Gwenaël
  Hélène Helene Henri Henriette Hervé Honoré Hortense Hubert Hugues Hyacinthe Ignace Inès Irène Isabelle Isidore Jacky
  Jacqueline Jacques Jean Jeanne Jeannine Jérémie Jérémy Jérôme Jerome Joachim Joël Joëlle Joseph Joséphine Josette Josiane
  Josselin Jules Julie Julien Juliette Justine Karine Kévin Laetitia Laure Laurence Laurent Lazare Léa Léo Léon Léonard
  Léonie Léopold Liliane Line Lionel Loïc Loïs Lorraine Louis Louise Loup Luc Lucas Lucie Lucien Lucienne Ludivine Ludovic
  Lydie Madeleine Maëlle Manon Marc Marceau Marcel Marcelle Marcellin Margaux Marguerite Marie Marielle Mariette Marine
  Marion Marius Marlène Marthe Martial Martine Marylène Mathieu Mathilde Mathis Matthieu Maud Maurice Maxence Maxime Mélanie
  Mélissa Michel Michèle Micheline Mireille Modeste Monique Morgane Mylène Myriam Nadège Nadine Natacha Nathalie Nathan
  Nicolas Nicole Noël Noëlle Noémie Océane Odette Odile Olivier Olympe Pascal Pascale Patrice Patrick Paulette Pauline Perrine
  Philippe Pierre Pierrette Quentin Raoul Raphaël Raphaëlle Raymond Raymonde Rachida Régine Régis Rémi Rémy Renaud René
  Renée Richard Robert Rodolphe Roger Roland Romain Romane Ronan Roselyne Rosine Sabine Salomé Sandrine Ségolène Segolene
  Serge Séverine Sévérin Sidonie Siméon Simone Solange Solène Sophie Stanislas Stéphane Stephane Stéphanie Suzanne Sylvain
  Sylvaine Sylvestre Sylvie Tanguy Théodore Théo Théophile Thérèse Thibault Thibaut Thierry Thomas Timothée Toussaint
  Tristan Ugo Ulysse Urbain Valentin Valérie Valéry Véronique Veronique Victoire Victor Victorin Vincent Virginie Viviane
  Vivien Xavier Yann Yannick Yasmina Yohan Yolande Yves Yvette Yvon Zacharie Zoé
  Adriaan Aart Alexander Annemiek Arie Arjen Bart Bas Beatrijs Bert Bram Caspar Cees Christiaan Cornelis Daan Dick Dilan
  Diederik Dirk Dries Eelco Elio Els Emiel Ernst Esmee Femke Ferdi Filip Frans Frits Gerrit Geert Gerard Gijs Govert Guus
  Hanneke Harm Hein Henk Henny Herman Hilde Hugo Ineke Jaap Jan Janneke Jelle Jeroen Jesse Job Johan Joop Joost Joris Joschka Jos
  Kajsa Karel Kees Klaas Koen Laurens Lieve Lilianne Lodewijk Luc Maarten Maggie Marijke Mark Marleen Marjolein
  Matthijs Maxima Melchior Menno Mieke Mona Neelie Nico Niels Niek Paulien Peer Pieter Piet Pim Pia Reinier Rik Rob
  Roel Ruud Rutger Saskia Sigrid Sjoerd Stef Stijn Sybrand Sven Theo Thierry Thijs Tjeerd Tom Trijn Vera Wessel Willem
  Wim Wopke Wouter Yme Yolanthe Ynte
`;

const ITALIAN_SPANISH_PORTUGUESE = `
  Achille Ada Adriana Adriano Agata Agostino Alberto Alda Aldo Alessandra Alessandro Alessia Alessio Alfio Alfonso Alfredo
  Amalia Amedeo Amerigo Andrea Angela Angelino Angelo Anna Annalisa Annamaria Antonella Antonio Arianna Armando Arnaldo
  Arturo Assunta Attilio Augusta Augusto Aurelio Aurora Barbara Beatrice Benedetta Benedetto Beniamino Bernardo Bettino
  Biagio Bianca Bruna Bruno Camillo Carla Carlo Carlotta Carmela Carmelo Carolina Caterina Cecilia Cesare Chiara Cinzia
  Ciro Clara Claudia Claudio Clemente Concetta Corrado Cosimo Costanza Cristiano Cristina Daniela Daniele Danilo Dario
  Davide Debora Demetrio Diego Dino Domenico Donatella Donato Edda Edoardo Elena Eleonora Elettra Elio Elisa Elisabetta
  Elly Elsa Emanuela Emanuele Emilia Emiliano Emilio Emma Ennio Enrica Enrico Enzo Ermanno Ernesto Ester Ettore Eugenia
  Eugenio Eva Ezio Fabio Fabrizio Fausto Federica Federico Felice Ferdinando Fernando Filippo Flavia Flavio Fiorella Fosca
  Franca Francesca Francesco Franco Fulvio Gabriele Gabriella Gaetano Gennaro Giacinto Giacomo Giada Giampaolo Gian
  Giancarlo Gianfranco Gianluca Gianluigi Gianna Gianni Giacinta Gino Gioacchino Gioia Giordano Giorgia Giorgio Giosuè
  Giovanna Giovanni Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Giustino Graziano Grazia Guglielmo Guido Ida Ignazio
  Ilaria Ines Ippolito Irene Isabella Italo Ivano Ivo Jacopo Laura Lavinia Leonardo Letizia Lidia Liliana Livio Lorenza
  Lorenzo Luca Lucia Luciana Luciano Lucio Lucrezia Ludovico Luigi Luigia Luisa Maddalena Manlio Manuela Mara Marcella
  Marcello Marco Margherita Maria Mariangela Mariano Marina Mario Marisa Maristella Marta Martina Massimiliano Massimo
  Matilde Matteo Mattia Maura Maurizio Mauro Michela Michele Milena Mirella Mirko Moana Monica Nadia Natale Nello Nicola
  Nicoletta Nicolò Niccolò Nichi Nino Nunzia Ornella Orsola Orazio Osvaldo Ottavia Ottavio Ottone Pamela Paola Paolo Pasquale
  Patrizia Pier Pierferdinando Piero Pierluigi Pietro Pino Pio Primo Raffaele Raffaella Raimondo Renata Renato Renzo Riccardo
  Rita Roberta Roberto Rocco Rodolfo Romano Romeo Romualdo Rosa Rosanna Rosaria Rosario Rossana Rossella Ruggero Sabrina
  Salvatore Salvo Samuele Sandra Sandro Santo Saverio Sebastiano Serena Sergio Settimio Silvana Silvano Silvestro Silvia
  Silvio Simona Simone Sofia Sonia Stefania Stefano Susanna Tancredi Tatiana Teodoro Teresa Tiberio Tiziana Tiziano
  Tommaso Tullio Ubaldo Ugo Umberto Urbano Valentino Valeria Valerio Vanni Vasco Velia Vincenzo Viola Virginia Virginio
  Vito Vittoria Vittorio Viviana Walter Zaira
  Abel Abelardo Abril Adela Adolfo Agustín Agustin Aitana Aitor Alba Alberto Alejandra Alejandro Alejo Alfonso Alfredo
  Alicia Almudena Alonso Álvaro Alvaro Amalia Amaya Amparo Ana Anastasio Andrea Andrés Andres Ángel Angel Ángela Angélica
  Anibal Aníbal Antón Antonia Antonio Araceli Arantxa Ariadna Arnaldo Arturo Asunción Augusto Aurelio Baltasar Bartolomé
  Beatriz Begoña Belén Benigno Benito Benjamín Bernabé Bernardo Berta Blanca Bonifacio Borja Brígida Camila Camilo Candela
  Caridad Carles Carlos Carlota Carme Carmen Carolina Catalina Cayetana Cecilio Celeste Celestino Celia César Cesar Clara
  Claudia Claudio Conchita Concepción Consuelo Cristian Cristiana Cristina Cristóbal Cuauhtémoc Dalia Damián Daniela Daniel Darío
  Delcy Delfín Desiderio Diego Diosdado Dolores Domingo Edgardo Edmundo Eduardo Efraín Eladio Elena Elisa Eloy Elsa Elvira
  Emilia Emiliano Emilio Encarnación Enrique Ernestina Ernesto Esperanza Esteban Estela Estrella Eugenia Eugenio Eulalia
  Eusebio Eva Evangelina Evaristo Evo Fabián Fabiola Facundo Fátima Fausto Federica Federico Feliciano Felipe Félix Fermín
  Fernanda Fernando Fidel Flor Florencia Florencio Francisca Francisco Froilán Gael Gerardo Germán Gilberto Gonzalo
  Gorka Graciela Gregorio Guadalupe Guillermina Guillermo Gustavo Héctor Hector Heriberto Hernán Hernando Hilario Hipólito
  Horacio Hugo Humberto Ignacio Imanol Inés Inmaculada Íñigo Inigo Irene Iris Isabel Isidro Ismael Itziar Iván Jacinto Jaime
  Javier Jerónimo Jesús Jimena Joan Joaquín Joaquin Jordi Jorge José Jose Josefa Josefina Josep Josué Juan Juana Juanita
  Julián Juliana Julio Justo Laia Laureano Laureana Leandro Leonel Leonor Leopoldo Leticia Lidia Lina Lisandro Lola
  Lorena Lorenza Loreto Lourdes Lucas Lucía Luciana Luciano Lucrecia Luis Luisa Luz Macarena Magdalena Maite Manuela Manolo
  Manuel Marcelino Marcelo Marcos Margarita Maribel Maricarmen Mariana Mariano Marisol Maritza Mariela Martín Marta Mateo
  Matías Matilde Mauricio Máximo Máxima Mayra Mercedes Merche Micaela Michelle Miguel Milagros Miren Mireia Miriam Mirta
  Moisés Mónica Montserrat Natalia Nayib Nelson Néstor Nestor Nicanor Nicolás Nicolas Nicolasa Nieves Noelia Norberto Norma
  Nuria Octavio Olga Oriol Orlando Óscar Osvaldo Pablo Paco Paloma Pamela Paquita Pascual Patricio Paz Pedro Pepe Pere
  Perla Pilar Plácido Porfirio Quim Rafael Rafaela Raimundo Ramiro Ramón Ramon Raquel Raúl Raul Rebeca Refugio Reina
  Remedios Renata Reynaldo Ricardo Rigoberta Rigoberto Roberto Rocío Rodolfo Rodrigo Rogelio Rolando Román Romina Roque
  Rosario Rosalía Rosaura Rubén Ruben Sabina Salomé Salvador Sandra Santiago Santos Sara Saúl Segundo Sergi Sergio Silvina
  Simón Sixto Sofía Sol Soledad Sonsoles Soraya Susana Tadeo Tamara Tania Teodoro Teófilo Teresa Timoteo Tomás Tomas Toribio
  Trinidad Ulises Unai Urbano Uxue Valentín Valentina Valeria Vicente Vicenta Víctor Vilma Violeta Virginia Virgilio
  Viviana Vladimiro Wilfredo Wilson Xavi Xabier Ximena Xiomara Yadira Yanis Yesenia Yolanda Yoani Zulema
  Abílio Adão Adalberto Adelino Adriana Afonso Agostinho Aécio Aloizio Amadeu Amaro Ana Anabela Aníbal Anselmo António
  Antônio Armindo Arlindo Artur Assunção Basílio Benedita Bento Caetano Caio Carlos Cármen Catarina Celso Ciro Conceição
  Cristiano Cristóvão Damião Dilma Dinis Diogo Domingos Duarte Edinho Edson Eduarda Elias Elisabete Estevão Eurico Fabrício
  Feliciana Fernão Filipa Filipe Flávio Flávia Francisca Geraldo Germano Getúlio Gilmar Gisele Gonçalo Graça Gracinda
  Guilherme Heitor Helder Hélder Helena Henrique Hermínia Inácio Inês Isaura Itamar Ivete Jair Jânio Jerónimo João Joao
  Joaquim Joana Jorge José Juscelino Leonel Leonor Lídia Lúcia Lúcio Luís Luiz Lula Luiza Luzia Mafalda Manoel Marcela
  Marília Mário Marisa Martim Matheus Maurício Mauro Michel Miguel Moacir Moreno Murilo Nádia Natália Neymar Nilo Noémia
  Nuno Olavo Olívia Orestes Osmar Otávio Otelo Palmira Patrícia Paulinho Paulo Pedro Plínio Quitéria Rafaela Raimunda Regina
  Renato Rita Rogério Ronaldo Rosário Rui Ruy Salvador Sérgio Sílvia Simão Tarcísio Telmo Teresa Thiago Tiago Tomé Valdir
  Vasco Vicente Vítor Wagner Zeca Zélia Xanana Taur
`;

const NORDIC_AND_BALTIC = `
  Aino Aleksi Alf Alva Anders Andri Anette Anniken Anni Antti Ari Arvid Arvo Asbjørn Åke Åsa Åsne Askel Aslaug Audun Auli
  Baldur Benedikta Bent Bente Bertel Birgir Birgitta Bjarne Bjarni Bo Børge Carl Cecilie Charlotta Christer Dag Dagfinn Daði
  Ebba Eero Egil Eija Einar Eirik Elin Elina Ella Elli Else Emil Erkki Erna Espen Esko Eva Finn Fredrik Freja Geir Gitte
  Göran Gro Gudmund Guðni Gunhild Gunilla Gustaf Gyda Haakon Håkan Håkon Halla Halldór Halldor Hallvard Hanne Hans Harri
  Heidi Heikki Helle Henna Hilmar Inger Ingibjörg Ingvar Ingvild Ivar Jacob Jaakko Jan Janne Jarl Jarmo Jens Jesper Jóhanna
  Johanna Jon Jón Jonas Jorma Jouni Juha Jukka Jussi Jyrki Jytte Kaisa Kåre Kaj Kari Karita Katrín Kimmo Kjell Kjersti Knud
  Knut Kristian Kristrún Krista Kristinn Kåre Lasse Leif Lene Lennart Li Liisa Linnea Liv Lotta Magne Magnus Magdalena
  Marit Margrethe Margret Margot Mari Marja Marjatta Markku Matti Mats Mauno Mette Mika Mikael Mikko Minna Mogens Morten
  Nicolai Nils Odd Ola Ole Oddný Olafur Ólafur Olli Ove Øystein Øyvind Outi Paavo Päivi Pär Pehr Pekka Pelle Per
  Pernille Petteri Petri Pål Ragnar Ragnhild Rasmus Reijo Reine Riikka Riitta Risto Roar Sanna Satu Sauli Siiri Signe Sigrun
  Sigurd Siv Solveig Søren Soren Steingrímur Stig Stine Svein Sveinn Tage Tarja Terhi Terje Thorbjørn Thorvald Tommi Tor Tord
  Tore Torgeir Torstein Tove Troels Trond Trine Tuija Turid Tytti Ulla Uffe Ulrik Urho Vegard Vidkun Vigdis Ville Villy
  Yngve Yrsa Ylva
  Agris Aigars Ainārs Aivars Algirdas Andris Andrius Andrus Anneli Arnis Artis Artūras Arvydas Aušrinė Baiba Birutė Dainis
  Dalia Daina Edgars Egils Eglė Einars Evika Gabrielius Gediminas Gintaras Gitanas Guntis Gundars Hanno Ilmar Ilze Imants
  Inga Ingrida Ināra Irena Ivars Jānis Janis Juris Jüri Jurgis Justas Jurij Kadri Kaja Kalle Karlis Kārlis Kaspars Kersti
  Krišjānis Kristen Laimdota Lennart Linas Marko Maris Māris Mart Mindaugas Nils Normunds Pauls Raimonds Rimantas Rolandas
  Saulius Siim Sven Taavi Taavet Toomas Urmas Vaira Vaidotas Valdas Valdis Vilnis Virgilijus Viljar Vytautas Vygaudas
  Žygimantas Zigmantas
`;

const SLAVIC = `
  Alexej Aleksej Alexei Alexey Aleksei Aleksandr Alexandr Alexander Aleksandra Alewtina Alissa Alla Alina Aljona Aljaxandr
  Anastasia Anastasija Anatoli Anatolij Anatoly Andrei Andrej Andrey Andrij Andriy Anna Anton Antonina Arina Arkadi Arkadij
  Arkady Arseni Arsenij Arsen Artem Artjom Artjem Bogdan Bohdan Boris Borys Dana Danil Danila Daria Darja Darya Denis
  Denys Dmitri Dmitrij Dmitry Dmitrii Dmytro Dimitri Dimitrij Dina Ewgeni Ekaterina Elvira Eduard Emil Fedor Fjodor Filipp
  Galina Gavriil Gawriil Gennadi Gennadij Gennady Georgi Georgij Georgy German Gleb Grigori Grigorij Grigory Halyna Hanna
  Hryhorij Ignat Igor Ihor Ilja Ilya Ilja Inessa Inna Iossif Irina Iryna Ivan Iwan Iwanna Jakow Jan Jana Jaroslaw Jaroslav
  Jaroslawa Jefim Jegor Jekaterina Jelena Jelisaweta Jewgeni Jewgenij Jewgenia Jewgenija Jewhen Juli Julia Julija Julian
  Juri Jurij Jurii Katerina Kateryna Kira Kirill Kyrylo Klim Konstantin Kostjantyn Ksenia Ksenija Xenia Lada Larissa Larysa
  Lew Lev Leonid Lesja Ljubow Ljudmila Ljudmyla Lidia Lidija Lilia Lilija Maksim Maksym Maxim Maxym Margarita Maria Marija
  Marina Maryna Matwej Michail Mikhail Mychajlo Mykhailo Mykola Mykyta Miron Mstislaw Nadeschda Nadja Nadija Natalia
  Natalija Natalja Nataliya Nelli Nestor Nikita Nikolai Nikolaj Nikolay Nina Nikanor Oksana Oleg Oleh Olena Olga Olha
  Oleksandr Oleksandra Oleksij Oleksiy Oleksii Olesja Olessja Ostap Ossip Pawel Pavel Pawlo Pavlo Petro Pjotr Platon Polina
  Rinat Rodion Roman Rostislaw Ruslan Ruslana Rustam Rustem Ramsan Ramzan Sachar Semjon Semen Semjon Sergei Sergej Sergey
  Serhij Serhiy Serhii Sinaida Sjarhej Sofja Sofija Stanislaw Stanislau Stepan Swetlana Swjatlana Swjatoslaw Svetlana
  Svitlana Swiatlana Taissija Tamara Taras Tatjana Tatiana Tatyana Tetjana Tichon Timofej Timur Tymofij Uljana Ustin Wadim
  Vadim Wadym Vadym Walentin Walentina Walentyna Waleri Walerij Valery Valeri Waleria Walerija Warwara Wassili Wassilij
  Wasyl Vasily Vassili Wenjamin Wera Weronika Wiktor Viktor Wiktoria Wiktorija Witali Witalij Vitali Vitaly Vitalij Wjatscheslaw
  Vyacheslav Wladimir Vladimir Wladislaw Vladislav Wladlen Wolodymyr Volodymyr Wsewolod Yevgeni Yevgeny Yulia Yuliya Yuri
  Yuriy Yury Schanna Sviatlana Zoja Soja Sinowi Anissija Kseniya Valentyn Valentina Zakhar Zachar Witaut Ales Zmizer
  Agata Agnieszka Aleksander Andrzej Anita Aneta Antoni Arkadiusz Barbara Bartłomiej Bartosz Beata Bogdan Bogusław
  Bolesław Bożena Bronisław Bronislaw Cezary Czesław Dariusz Donald Dorota Edward Elżbieta Elzbieta Ewa Feliks Franciszek
  Grażyna Grzegorz Halina Hanna Henryk Hieronim Ignacy Iwona Izabela Jacek Jadwiga Jakub Janina Janusz Jarosław Jaroslaw
  Jerzy Joachim Joanna Jolanta Józef Jozef Julita Kamil Karol Karolina Katarzyna Kazimierz Kinga Konrad Krystyna Krzysztof
  Lech Leszek Leszek Lidia Ludwik Łukasz Lukasz Maciej Magdalena Małgorzata Malgorzata Marcin Marek Mariusz Marzena Mateusz
  Marta Michał Michal Mieczysław Mikołaj Miłosz Mirosław Monika Norbert Olgierd Oliwia Paweł Pawel Piotr Przemysław
  Radosław Radoslaw Rafał Rafal Robert Romuald Ryszard Sebastian Sławomir Slawomir Stanisław Stefan Szymon Tadeusz Teresa
  Tomasz Urszula Wacław Waldemar Wanda Wiesław Wiesława Witold Władysław Wladyslaw Włodzimierz Wlodzimierz Wojciech
  Zbigniew Zdzisław Zofia Zuzanna Zygmunt
  Alena Alois Andrej Bohumil Bohuslav Božena Břetislav Cyril Dalibor Dana Dušan Eliška František Hana Ivana Ivan Iveta
  Jan Jana Jarmila Jaromír Jaroslav Jindřich Jiří Jiri Jitka Josef Kamila Karel Klára Květa Ladislav Lenka Libor Libuše Lubomír
  Lubomir Luboš Lucie Ludmila Ludvík Ľubomír Ľudovít Magda Marcela Markéta Marián Marian Martina Matěj Michaela Milan Milena
  Miloš Milos Milouš Mikuláš Mikulas Mirek Miroslav Miroslava Oldřich Otakar Ondřej Pavel Pavla Petr Petra Radek Radim
  Robert Rudolf Rostislav Stanislav Šárka Štefan Tereza Tomáš Tomas Václav Vaclav Věra Vladimír Vlasta Vojtěch Vít Zdeněk
  Zdenek Zdeňka Zuzana Iveta Igor Eduard Richard Jozef Juraj Ľuboš Peter Monika Zsolt Béla
  Aleksandar Aleksandra Alija Ana Ante Anto Bakir Biljana Blagoje Boban Bogić Boško Borislav Boris Borut Božo Branimir Branislav
  Branko Bojan Bojko Bojana Cvijeta Dalibor Damir Danijel Danilo Dario Darko Davor Dejan Denis Dragan Dragana Draško Dražen
  Drazen Duško Dušanka Džemal Đorđe Dubravka Dritan Edis Edin Elmedin Emir Fadil Filip Franjo Goran Gordan Gordana Haris
  Hashim Hrvoje Igor Ivan Ivana Ivica Ivo Jadran Jadranka Janez Janko Jelena Jelko Josip Jovan Jovanka Katja Kolinda Kosta
  Kiril Kiro Krešimir Kristijan Lazar Lepa Ljiljana Ljubo Ljubomir Ljupčo Luka Lutvi Marija Marko Marjan Mate Matej Milan
  Milena Mihajlo Mile Milica Milica Milivoje Miljana Milo Milorad Miloš Milovan Milutin Mira Mirjana Mirko Miro Miroslav
  Mladen Momčilo Momcilo Nataša Natasa Naser Nebojša Nebojsa Neven Nenad Nermin Nikola Nikolina Novak Oliver Pavle Perica
  Petar Predrag Primož Radovan Radmila Radoje Rasim Ranko Ratko Rasto Sanja Saša Sasa Safet Savo Sejdo Senad Siniša Slađana
  Slavica Slavko Slobodan Sonja Spomenka Srđan Srdjan Srećko Stevo Stipe Stjepan Svetozar Tihomir Tin Tomislav Vesna Vinko
  Višnja Vjekoslav Vjosa Vlado Vladan Vojislav Vuk Zdravko Željka Željko Zeljko Zlatan Zlatko Zoran Zorana Zvonimir Zvonko Žarko
  Asen Assen Atanas Bisser Boiko Bojko Bozhidar Daniela Delyan Emel Georgi Iliana Iskra Iwajlo Iwailo Kalin Kiril Kostadin
  Krassimir Kristalina Ljutwi Mariya Meglena Nikolai Nikolaj Ognjan Plamen Rossen Rumen Simeon Slawi Sergei Stanimir Stefan
  Todor Tsvetan Tzwetan Wesselin Zwetan Zwetelina
`;

const SOUTH_EAST_EUROPEAN = `
  Ádám Ágnes András Antal Árpád Attila Balázs Barna Béla Bence Csaba Dániel Dávid Dénes Dezső Dóra Ede Emese Endre Erzsébet
  Eszter Ferenc Gábor Gabor Gáspár Gergely György Gyorgy Gyula Hajnalka Ildikó Imre István Istvan Iván János Janos Jenő József
  Judit Judith Kálmán Katalin Kinga Klára Kornél Krisztina Lajos László Laszlo Levente Lívia Lőrinc Márta Márton Máté Mátyás
  Mihály Miklós Mónika Nándor Orsolya Ottó Péter Pál Piroska Réka Rózsa Sándor Sandor Szabolcs Tamás Tamas Tibor Tímea Tivadar
  Viktor Vilmos Zoltán Zoltan Zsolt Zsuzsa Zsuzsanna
  Adrian Alexandru Alina Anca Andreea Aurel Bogdan Calin Călin Carmen Cătălin Catalin Cezar Ciprian Claudiu Constantin Corina
  Corneliu Cornel Costel Cristian Crin Dacian Dan Dorin Dragoş Dumitru Ecaterina Elena Eugen Emil Florin Gabriela
  Gheorghe Horia Ilie Iancu Ilinca Ioan Ioana Ion Ionel Irinel Iulia Iuliu Klaus Laura Laurentiu Laurențiu Liviu Lucian
  Ludovic Mădălina Maia Marian Marcel Mihaela Mihai Mircea Mirel Mugur Nadia Natalia Nicolae Nicuşor Nicușor Octavian Oana
  Ovidiu Petre Petru Radu Raluca Răzvan Renato Roberta Rodica Sabin Sebastian Silviu Simona Sorin Stefan Ștefan Titus
  Traian Tudor Valeriu Vasile Vasilica Veaceslav Victor Victoria Viorel Viorica Vlad Voicu Zinaida
  Adonis Agis Akis Alekos Alexandros Alexis Anastasios Anastassia Andreas Antonis Aris Aristotelis Athanasios Christos Chrystalla
  Dimitra Dimitris Dimitrios Dimosthenis Dionysios Dora Effie Efthymios Eleni Euklid Evangelos Fofi Fotis Gavriil Georgia
  Georgios Giannis Giorgos Glafkos Haris Ioannis Jannis Janis Kaiti Kalliope Katerina Konstantinos Kostas Kostis Kyriakos
  Lefteris Louka Makis Manolis Maria Marios Melina Michalis Mikis Nikolaos Nikos Nicos Olga Panagiotis Panos Pantelis
  Pavlos Petros Prokopis Sofia Spyros Stavros Stefanos Stelios Takis Tassos Themis Theodoros Thodoros Vangelis Vassilis
  Yanis Yiannis Zoe
  Adem Agim Agron Albin Arben Atifete Bajram Besnik Bujar Edi Edmond Erion Fatmir Fatos Flamur Gjergj Hajredin Ibrahim Ilir
  Isa Jakup Kadri Lulzim Luan Majlinda Nexhmije Pandeli Petrit Ramush Rexhep Rama Sali Skënder Shkëlzen Veton Xhavit
  Dawit David Davit Eduard Ekaterine Giorgi Irakli Kachaber Ketewan Lascha Lewan Luka Mamuka Micheil Mikheil Nika Nino Nodar
  Otar Salome Sosar Surab Swiad Tamar Temur Tina Waso Watscheslaw Zurab Eduardo Elene Gia Bidsina Anzor
  Aram Armen Arman Artak Artur Arsen Garegin Gagik Hakob Hovik Howik Karen Karapet Lewon Nikol Raffi Ruben Samwel Sargis Sersch
  Serge Sjusanna Taron Tigran Vahan Vartan Waagn Wardan Wazgen Zohrab
`;

const TURKIC_AND_PERSIAN = `
  Abdülhamit Abdullah Adem Adil Adnan Ahmet Ali Akif Aleyna Alper Alparslan Arda Arzu Aslan Aslı Asli Asuman Atilla Ayhan Ayla Aynur
  Aydan Aylin Ayşe Ayse Aziz Bahar Bariş Barış Baris Başak Bedri Begüm Behçet Bekir Belgin Belit Beren Berat Berk Berkin
  Beşir Binali Bilal Birgül Bülent Bulent Burak Burcu Burhan Can Canan Cansu Celal Celâl Cemal Cem Cemil Cengiz Cevdet Cihan
  Coşkun Cüneyt Çağla Çetin Çiğdem Defne Deniz Derya Devlet Didem Doğan Dursun Ebru Ece Ekrem Egemen Elif Emel Emin Emine Emre
  Engin Enis Ercan Erdal Erdem Eren Erhan Erkan Erol Ersin Ertuğrul Esra Evren Eyüp Fahrettin Fatih Fatma Fatoş Fazıl Ferhat
  Fethullah Feride Feridun Figen Fikret Filiz Fuat Fulya Funda Furkan Galip Gamze Genco Gökçe Gökhan Gönül Gül Gülay Gülcan
  Gülseren Gülten Güler Gülsüm Günay Gürsel Habip Hakan Haldun Halide Halil Halim Haluk Hamdi Hamza Handan Hande Harun Hasan
  Hatice Hayati Hayri Haydar Hikmet Hilal Hulusi Hülya Hüseyin Huseyin Hrant İbrahim Idil İlhan Ilhan Ilkay İlker Inci
  Ipek İsmail İsmet Ismet Izzet Kadir Kağan Kamil Kemal Kenan Koray Kübra Levent Lale Leyla Lütfi Mahmut Mansur Mazlum
  Mehmet Mehtap Melek Meliha Melis Meltem Meral Mert Merve Mesut Mevlüt Mithat Muammer Muhammet Muharrem Muhsin Murat Musa
  Mustafa Münevver Müjde Müslüm Nagehan Nazan Nazım Nazim Nâzım Nebahat Necati Necdet Necla Necmettin Nedim Nermin Nesrin Neşe
  Nevin Nihat Nil Nilgün Nilüfer Numan Nur Nuray Nurcan Nurettin Nuri Oğuz Okan Oktay Omer Ömer Onur Orhan Osman Ozan Özcan Özdemir
  Özge Özgür Özlem Perihan Pervin Pınar Pinar Polat Ramazan Rahmi Rasim Recep Refik Reha Remzi Reşat Rıza Rüştü Ruşen Sabahattin
  Sabiha Sabri Sadık Saliha Salih Samet Savaş Seda Sedat Sefa Selahattin Selçuk Selda Selim Selin Selma Sema Semih Semra
  Senem Serap Serdar Serhat Serkan Serpil Sertaç Sevda Sevgi Sevil Sevim Sevinç Sezen Sezer Sibel Sinan Sırrı Soner Songül Suat
  Süheyla Süleyman Suleyman Şahin Şebnem Şenol Şerif Şükran Şükrü Taner Tansu Tarkan Tayfun Tayyip Tekin Tevfik Tolga
  Tuba Tuğba Tufan Tuğrul Tülin Tuncay Tuncer Tunç Turgay Turgut Turhan Türkan Ufuk Uğur Ugur Umut Ümit Ümran Umit Ünal Utku
  Vedat Volkan Yalçın Yaman Yasemin Yaşar Yasar Yasin Yavuz Yeliz Yıldırım Yıldız Yilmaz Yılmaz Yunus Yusuf Yücel Zafer Zehra Zekeriya
  Zeki Zerrin Zeynep Ziya Züleyha Zülfü
  Abulfas Aijaz Aliyar Arif Ayaz Aynur Elchin Elman Elmar Etibar Heydar Ilcham Ilham Isa Kamal Khadija Leyla Mehriban
  Mubariz Novruz Rahim Ramil Rasul Rovshan Vagif Vugar Zakir Almas Almasbek Askar Azamat Beksultan Daniyar Emomali Gulnara Imangali
  Islam Ismoil Jeenbek Kairat Karim Kassym Kassym-Schomart Kurmanbek Nursultan Omurbek Roza Rosa Sadyr Sapar Sapargulyj Saparmurat
  Serdar Shavkat Schawkat Sooronbai Gurbanguly Temir Timur Rustam Almazbek Dariga Muchtar Galymschan
  Abbas Abdolkarim Abdolreza Abolhassan Ahmad Akbar Ali Aliresa Alireza Amir Anousheh Arash Ardeschir Arian Armita Aschkan Ashkan
  Asghar Ataollah Atefeh Azadeh Azar Babak Bagher Bahareh Bahman Bahram Behnam Behrouz Behzad Bijan Bita Cyrus Dariusch Darya
  Ebrahim Ehsan Elaheh Elham Esmail Fariba Farah Farhad Faribors Farideh Faris Farsaneh Farzad Fatemeh Fereydun Forough
  Gholam Gholamhossein Gholamreza Golnaz Golshifteh Habib Hadi Haleh Hamid Hamidresa Haschem Hassan Hedayat Heshmat Homa Hooman
  Hossein Hosein Huschang Hushang Iradj Iradsch Jafar Jalal Jalil Jamshid Javad Dschawad Kambis Kamran Karim Kaveh Kazem
  Keyvan Khosrow Kianusch Kourosh Laleh Mahdi Mahmoud Mahmud Mahnaz Mahsa Mahshid Majid Madschid Maliheh Mani Manouchehr
  Marjane Maryam Marzieh Massoud Masud Mehdi Mehran Mehrdad Milad Mina Minu Mir-Hossein Mirhossein Mitra Modschtaba
  Mohammad Mohammad-Ali Mohsen Mojtaba Mohssen Morteza Mostafa Nader Narges Nasrin Nasser Navid Nawid Niki Nika Niloufar Omid
  Parastu Parvin Parvis Parwin Payam Pedram Pejman Peyman Pooyan Ramin Resa Reza Rostam Roxana Ruhollah Saba Sadegh Saeed Saeid Said
  Samira Sattar Sepideh Shadi Shahin Shahram Schahram Schirin Shirin Shiva Siamak Simin Soheila Sohrab Soroush Taghi Taraneh Vahid
  Wahid Yasaman Zahra Zohreh
`;

const ARABIC_AND_HEBREW = `
  Abdallah Abdel Abdelasis Abdelaziz Abdelfattah Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelmadschid Abdelmalek Abdelrahman
  Abdelwahab Abderrahmane Abdo Abdul Abdulaziz Abdulhakim Abdulkarim Abdulla Abdulmalik Abdulrahman Abdurrahman Abed Abid Adel
  Adib Adham Adnan Afif Ahmad Ahmed Ahlam Aida Aiman Ajman Ajmal Akram Aisha Aïcha Alaa Amal Amani Ameen Amer Amin Amina Amine Amir Amira
  Ammar Amr Anas Anis Anwar Aref Asaad Aschraf Ashraf Asim Asma Atef Awad Ayad Ayman Ayoub Aziza Aziz Azmi Azzam Badr
  Badredin Bahaa Baha Bakr Bandar Barham Basem Baschar Bashar Baschir Bashir Basil Basim Bassam Basma Bassem Béchir Bilal Boualem
  Boutros Brahim Butros Chadidscha Chaled Chalid Chalifa Chalil Cherif Dalal Dalia Daoud Daud Dhia Dia Diab Djamel Dschabir
  Dschafar Dschalal Dschamal Dschamil Dschibril Dschihad Ehab Emad Emir Essam Fadel Fadi Fadhil Fadia Fadwa Fahd Fahmi Faisal Faiz Fajez Fajis
  Farid Farida Faris Farouk Faruk Faten Fathi Fatima Fatimah Fauzi Fawzi Fayez Firas Fuad Fouad Ghada Ghadi Ghaith Ghali Ghassan
  Ghazi Habiba Habib Hafez Hafis Haider Haidar Hajdar Haitham Hakim Hala Halima Hamad Hamada Hamed Hamid Hamida Hamoud Hamza Hana Hanadi
  Hanan Hani Haroun Harith Hasan Haschim Hashem Hashim Hassan Hassanal Hatem Hazem Heba Hend Hicham Hilal Hischam Hisham Hoda
  Huda Humaid Hussain Hussam Hussein Husni Hosni Houari Houda Ibrahim Idris Idriss Ihab Ihsan Ikram Imad Iman Imane Imran Inas
  Isam Ismail Issa Iyad Jaafar Jaber Jabir Jabr Jafar Jalal Jamal Jamil Jamila Jasim Jassem Jassim Jawad Jibril Jihad
  Jumana Kais Kamal Kamel Karam Karim Karima Kassem Kassim Khadija Khaled Khalid Khalifa Khalil Khairat Khalaf Khamis Kifah Laila
  Lakhdar Lamia Latif Latifa Layla Leila Lina Loay Loubna Lubna Lulwa Mahathir Mahdi Maher Mahmud Mahmood Mahmoud Majed
  Malak Malek Malik Malika Manal Mansour Mansur Mariam Maruan Marwa Marwan Marzouk Masoud Maya May Maysoon Mazen Mehdi Mervat Miral
  Mohamad Mohamed Mohammad Mohammed Mohannad Mohanad Moncef Moaz Mokhtar Mostafa Mouaz Mounir Mourad Moussa Mubarak Muammar Muayyad Muhammad Muhannad Muhsen
  Mukhtar Mulham Muna Munir Munira Muqtada Muktada Murad Musa Mustafa Mustapha Muzamil Nabih Nabil Nada Nadi Nadia Nadim Nadir
  Nael Nagib Naguib Nahla Nahed Naif Naim Naima Naji Najib Najat Najim Najla Najwa Nasir Nasr Nasser Nawaf Nawal Nayef
  Nazih Nedal Nidal Nisar Nizar Noha Nora Nouri Nour Nura Nuri Omar Omran Osama Othman Ouided Qabus Qais Qassem Qassim Kassem Rabab Rabih
  Rached Rachid Radwan Rafat Rafiq Rafik Rahma Raed Raid Raja Rajab Rajaa Rami Rana Rania Ranja Raschad Raschid Rashad Rashid Rasha Rashida Rauf
  Rawan Razan Reem Reham Riad Rifaat Rijad Rim Riyad Ridha Riza Roula Rula Saad Saadi Saadia Sabah Saber Sabri Sadiq Sadik Sadek Saddam
  Saeb Saed Safa Safwan Sahar Said Saif Sajid Salah Salam Salama Saleh Salem Salim Salima Salma Salman Salwa Samar Samer Sami Samia
  Samih Samir Samira Sana Sanaa Sarah Sattar Saud Sayed Sayyed Sawsan Scharif Seif Selim Shadi Shadia Shafik Shaimaa Shakir Sharif Sherif
  Shukri Sihem Siham Slim Sofiane Soha Souad Suad Subhi Sufian Suha Suheil Suhail Tahani Taher Tahir Taleb Talal Talib Tamam Tamer Tamim Tarek
  Tareq Tarik Tariq Tawakkol Tawfik Taufik Thabo Thamer Tzipi Umar Usama Usman Uthman Wadah Wael Wafa Wahid Wajih Walid Waleed Wasim
  Widad Wissam Yahia Yahya Jahja Yaqub Yasin Yasir Yassir Yasmin Yasmine Yasser Jassir Jassin Younes Yousef Youssef Yousif Yusif Yusra Zahra Zaid Zaher
  Zaina Zainab Zaki Zakaria Zakariya Zeinab Zeid Ziad Zine Zineb Ziyad Zouhair Zuhair
  Abigail Abba Adi Adina Adva Ahuva Akiva Alon Alona Amichai Amihai Amir Amiram Amit Amnon Amos Amram Anat Arieh Ariel Arje Arye Asaf Assaf Avi
  Avichai Avigdor Avishai Avital Aviv Aviva Avner Avraham Avram Avri Ayala Ayelet Ayelet Ayman Baruch Batya Benjamin Benny Benyamin Bezalel Binjamin Boaz
  Chaim Chava Chaya Dafna Dalia Dan Dani Dany Danny David Dina Dor Dorit Doron Dov Dror Dvora Efraim Ehud Einat Einav Elazar Eli Elie Eliezer Elinor
  Elijahu Elior Eliyahu Elor Ephraim Eran Esther Etgar Ezer Gabi Gad Gadi Gal Galia Galit Gershon Gideon Gil Gila Gilad Gili Gilat Giora Golda Guy Haim Hadas Hagai Hagit
  Hanan Herzi Hila Ido Idan Igal Ilan Ilana Itai Itamar Itzik Jair Jariv Jehuda Jigal Jisrael Jitzchak Jizchak Jizhak Joaw Joav Jossi Josef Lior Limor Liora Liat
  Maayan Meir Menachem Menahem Merav Meirav Michal Mickey Mira Miri Mordechai Mordechaj Mosche Moshe Motti Nachman Nadav Naftali Naftali Natan Nechemja
  Nir Nira Nissim Nitzan Noa Noam Noga Nurit Oded Ofer Ofir Ofra Ophir Ori Orit Orli Orly Orna Osnat Pinchas Ra’anan Rachel Rafi Ram Rami Ran Reuven Rivka
  Roni Ronen Ronit Roy Ruvik Ruth Sami Schaul Scharon Schimon Schlomo Shaul Shabtai Shai Shelly Shimon Shira Shlomo Shmuel Shoshana Shulamit
  Simcha Tal Tali Talia Tamar Tzachi Tzipora Tomer Tsipi Uri Uzi Yaakov Yael Yafa Yair Yaron Yariv Yehuda Yehudit Yigal Yigael Yisrael Yitzhak Jonatan Yoav Yochanan
  Yohanan Yoel Yona Yonatan Yoni Yoram Yosef Yossi Yotam Yuli Yuval Zachi Zeev Zehava Zipi Zipora Zvi Zwi
`;

const AFRICAN = `
  Abdoulaye Abebe Abiy Abiola Abubakar Achille Adama Ade Adebayo Agathon Agostinho Aïssata Akinwumi Alassane Alasana Aliko Alioune
  Alphonse Amadou Amama Ama Aminata Aminatou Ange-Félix Anicet Apollinaire Armando Asamoah Assane Assimi Atiku Awa Ayaan Azali
  Babacar Babatunde Bassirou Berhane Bingu Birtukan Blaise Bola Boni Boubacar Cellou Charles Chido Chimamanda Chinua Cheick
  Cyriaque Cyril Daniel Dambisa Danjuma Desmond Dioncounda Diomaye Denis Djibril Edem Edgar Edna Egidio Ellen
  Emmerson Ernest Etienne Faure Faustin Félix Félix-Antoine Festus Filipe Folasade Foday Fodé Frederick Frank Fulgence
  Goodluck Graça Grégoire Guillaume Haile Hailemariam Haji Hakainde Hamadoun Hamani Hastings Henri Hery Hifikepunye Hissène
  Ibrahim Ibrahima Idi Idriss Isaias Isayas Ismaël Issoufou Jacob Jakaya Jacinto Jomo Jonas Joice João Joseph Joyce Juliana Julius
  Kagiso Kaleb Kenneth Kgalema Kofi Kwame Kwasi Kwesi Laurent Laurent-Désiré Lazarus Levy Lindiwe Macky
  Mahama Mahamadou Mahamat Mahamane Malam Malusi Mamadou Mamady Mangosuthu Mariam Marc Masai Meles Mengistu Mmusi Milton Michel Modibo Mohamadou
  Moïse Mokgweetsi Morgan Moussa Mswati Mulatu Muhammadu Musalia Mwai Nadine Naledi Namadi Nana Nangolo Navi Ndabaningi Nelson
  Netumbo Ngozi Nkosazana Nnamdi Obiageli Oby Olusegun Omar Oumarou Ousmane Pakalitha Patrice Patrick Pastor Patson Paul Pierre Pius Phumzile
  Raila Robert Roch Rupiah Salva Sani Salim Sam Samia Samora Samuel Sékou Sekou Seretse Sidi Simone Simon Soumaïla Souleymane Sylvanus Tedros Teodoro Teodorin
  Thabo Thandika Thandi Themba Thomas Tidjane Tito Trevor Umaru Uhuru Urbino Valentine Wangari Wavel William Winnie Wole Yahya Yakubu Yemi
  Yoweri Zac Zineb Zola
`;

const SOUTH_ASIAN = `
  Aamir Abhijit Abhishek Aditya Ajay Ajit Akash Akhilesh Akshay Alok Amar Amartya Amit Amitabh Amrita Amritpal Anand Anandiben Anil Anish Anita
  Anjali Ankit Anup Anurag Aparna Arjun Arun Aruna Arundhati Arvind Asha Ashok Ashwini Asif Atal Atul Azim Babu Balasaheb Bhagwant Bhupendra Bhupinder Bimal
  Bipin Biren Brajesh Chandra Chandrababu Chetan Deepak Deepika Devendra Dharmendra Digvijay Dilip Dinesh Divya Farooq Ganesh Gautam Gayatri Geeta
  Girija Gopal Govind Hardeep Hari Harish Harsh Harsha Hemant Indira Indra Indrani Jagan Jagdish Jaideep Jairam Janardan Jaswant Jawaharlal Jayalalithaa Jayant
  Jitendra Jyoti Kailash Kalpana Kamal Kapil Karan Kiran Kiren Krishna Lakshmi Lal Lalit Lalu Lata Madhav Mahendra Mahesh Mallikarjun
  Mamata Manish Manmohan Manohar Mayawati Medha Meera Meenakshi Milind Mohan Mohandas Mukesh Mukul Mulayam Murli Nandan Narayan Narendra Naresh Natwar
  Naveen Neha Nikhil Nirmala Nirupama Nitin Nitish Omar Palaniappan Pankaj Parvez Piyush Pooja Prabhakar Prabowo Pradeep Prafulla Prakash Pramod Pranab Prashant
  Pratibha Pratap Praveen Prem Priya Priyanka Pushpa Puja Raghav Raghuram Rahul Raj Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Raju Rakesh Ram Ramachandra
  Raman Ramesh Ranil Ranjit Ratan Ravi Ravindra Rekha Renuka Rohit Sachin Sadhvi Salman Sanjay Sandeep Sanjiv Santosh Sarath Sarita Satish Satya Satyendra
  Shashi Sharad Shankar Shilpa Shivraj Shyam Shreya Siddharth Sitaram Sivasankar Smriti Sonia Subhas Subrahmanyam Sudha Sudhir Suman Sumitra
  Sundar Sunil Sunita Suresh Surya Sushil Sushma Tarun Tejashwi Tulsi Uddhav Uday Uma Usha Vandana Varun Vasundhara Venkaiah Vijay Vikram Vinay
  Vinod Viral Virat Vishal Vishwanath Vivek Yashwant Yogi
  Aafia Aftab Ahsan Anwaar Ayub Asad Asfandyar Asfandiar Asima Asma Awais Babar Benazir Bilawal Fazal Fazlur Hina Ijaz Ilyas Imran Iftikhar Ishaq Jahangir Jehangir
  Kashif Khurshid Liaquat Maleeha Malala Mamnoon Maryam Masood Mian Moeed Mukhtaran Mushahid Nawaz Nadeem Naeem Nusrat Parvez Pervez Perwes Qamar
  Raheel Rehman Salmaan Sartaj Shaukat Sherry Shehbaz Shahid Shahbaz Shoaib Sirajul Tahira Tariq Yasin Yousaf Zafarullah Zahid Zulfikar Zia
  Abdul Abdur Ashraf Burhanuddin Dschalaluddin Fazal Gulbuddin Habibullah Haibatullah Hamdullah Hamid Hekmat Ismail Jalaluddin Karim Mahbouba Malalai Mohammed
  Nadschibullah Obaidullah Rangin Rula Siradschuddin Sirajuddin Sima Zabihullah Zalmay Salmai
  Baburam Bidhya Bishnu Girija Gyanendra Jhalanath Khadga Madhav Pushpa Sushila Sher Kamal
  Anura Chandrika Dinesh Gotabaya Lakshman Mahinda Maithripala Mangala Namal Sajith Sirimavo Velupillai Basil
  Fakhrul Hasina Khaleda Muhammad Sajeeb Shahabuddin Tarique Yunus Ershad
`;

const EAST_ASIAN_AND_PACIFIC = `
  Akihito Akio Akira Atsushi Ayako Ayumi Chie Chieko Daisuke Eiji Eisaku Emi Eriko Fumio Fumiko Fukushiro Hajime Haruhiko Haruki Haruko Heizo Hideki Hideo Hidetoshi Hikaru
  Hirofumi Hirohito Hirokazu Hiroki Hiroko Hiroshi Hiroyuki Hisako Hitoshi Ichiro Isao Itsunori Izumi Jiro Junichi Junichiro Kaoru Katsuya Kazuhiro Kazuo Kazuko Keiichi Keiko
  Keizo Kenji Kenta Kentaro Kenzaburo Kiyoshi Koichi Koichiro Koji Kumiko Kyoko Makiko Makoto Mamoru Manabu Mari Mariko Masahiko Masahiro Masako Masao Masaru Masato Masatoshi Masayuki
  Michiko Midori Mieko Minoru Mitsuru Mizuho Motoko Naohiro Naoki Naoko Naomi Naoto Naruhito Noboru Nobuo Nobuko Noriko Osamu Reiko Renho Ryota Ryu Ryutaro Sachiko Sadako Sanae
  Satoshi Satsuki Seiji Seiko Setsuko Shigeki Shigeru Shinichi Shinji Shintaro Shinzo Shinzō Shizuka Shoichi Shoko Shunichi Susumu Tadashi Takako Takashi Takeo Takeshi Taku Takuya Taro
  Tatsuya Tetsuya Tokuko Tomiichi Tomoko Tomomi Toru Toshihiko Toshihiro Toshiki Toshiko Toshimitsu Toshio Tsutomu Yasuhiro Yasuko Yasuo Yoichi Yoko Yoriko Yoshihiko Yoshihide Yoshihiro Yoshimasa
  Yoshiko Yoshiro Yoshitaka Yuji Yukari Yuki Yukiko Yukio Yumi Yumiko Yuriko Yutaka Yuko
  Aung Suu Ko Than Thein Thura Htin Shwe Soe Khin
  Abhisit Anutin Bhumibol Chavalit Chuan Paetongtarn Pita Plodprasop Prayut Prayuth Prem Samak Somchai Sondhi Srettha Suchinda Surayud Suthep Thaksin Thanathorn Yingluck
  Norodom Sihanouk Sam
  Abdurrahman Agus Airlangga Amien Anies Bambang Basuki Budi Dewi Dino Endang Fadli Ganjar Gibran Hassan Hatta Jusuf Joko Luhut Mahfud Marty Megawati Muhaimin Puan Ratna Retno Sandiaga Soeharto
  Suharto Sukarno Susilo Tri Wahyu Wiranto Yusril
  Abdullah Anwar Azalina Hishammuddin Ismail Mahathir Muhyiddin Najib Nurul Rafizi Rosmah Tengku Wan Zahid
  Benigno Corazon Ferdinand Gloria Imelda Jejomar Leila Leni Panfilo Rodrigo Rommel Teodoro Juan Voltaire
  Epeli Frank Josaia Laisenia Mahendra Sitiveni Voreqe Peter Manasseh Rabbie Tuilaepa Fiame Enele Kausea Kassie Tommy Hilda Anote Taneti
  Tsai Ing-wen Ying-jeou Shui-bian Yat-sen Kai-shek Ai-ling Jiechi Jintao Jinping Jiabao Keqiang Xiaoping Zemin Zedong Enlai Qishan Huning Yongkang Xilai Kailai Weiwei Xiaobo
  Guangcheng Rongji Jianguo Xiaoming Lijian Jianmin Xiaodong Yuanchao Dejiang Zhengsheng Yunshan Gaoli Ziyang Yaobang Guofeng Biao Qiang Leji Wenbin Chunying
  Jong-un Jong-il Il-sung Yo-jong Geun-hye Jae-in Moo-hyun Dae-jung Myung-bak Suk-yeol Suk Yeol Yeol Young-sam Tae-woo Doo-hwan Chung-hee Ki-moon Kyung-wha Cheol-soo Jae-myung Duck-soo Myung-soo Sung-ryol
  Chiaki Ryuichi Hayato Shohei Naofumi Rintaro Kaja Yuka Tomoka
`;

// Alphabetical, of all the languages above: what news of the years since 2015 added.
const MORE = `
  Adelaide Austin Kingston Memphis Wanja Biser Hanaa Luzviminda Godefroid Zohran Aviaja Balendra Wissam Seydou Tunde Themba Bongani
  Aad Aadil Aarti Abdelkarim Abdelmajid Abdelsalam Abdiqasim Abdirahman Abdullahi Abdurehim Abdus Abha Abner
  Abu-Bakr Aburizal Achmed Adaeze Adanech Adelmo Ademir Adhir Adlai Adwoa Adéla Afaf Agnese Agneta Ahmadreza Ahok
  Ahsanullah Aigul Aijan Aimée Aischa Aisling Ajoy Ajsela Akhil Akosua Alaa-Eddin Alban Alberta Albertina Albulena
  Alcides Aletta Aleš Alfréd Ali-Akbar Alin Aliya Alizée Alka Alojz Alojzy Alun Aluísio Ambika Ameenah Amintore
  Aminu Amirhossein Amjad Amory Amra Amrullah Amélia Ana-Paula Anabella Anahita Ananda Anandi Anant Anar Anastassija
  Anaëlle Anbumani Andor Aneurin Anielle Anikó Anna-Maria Anne-Marie Annikki Anouschka Anshu Antonino Antony Anupam
  Anuradha Anwar-ul-Haq Anyang Aoife Apti Arasch Aravind Arbër Archil Ardeshir Ardita Arend Arief Arifin Arlene
  Arlette Armínio Arturas Artūrs Arwa Asaduddin Asala Aseefa Asher Ashish Asylbek Atallah Atishi Atsuto Atta
  Aurelija Aurélia Avdullah Avinash Avril Ayane Ayanna Ayesha Azra Aïda Babajide Babulal Bachir Bafel Baichung Bakyt
  Balakrishnan Balarabe Barend Barhum Barnabás Barthélemy Barzan Belkassem Beppe Berhanu Berit Bhagat Bhanu Bharat
  Bhaskar Bhavna Bibek Bilquis Birama Birger Birgitte Birhanu Birthe Björg Blerim Boediono Bolat Boleslav Bongani
  Boriša Boudewijn Božidar Brinda Brita Bronwyn Buschra Bushra Bálint Caoimhe Carmine Cathal Chadija Chairul
  Chaldoun Chalida Chanthol Cheikh Chiharu Chika Chinedu Chioma Chiranjeevi Chrystia Chukwuemeka Ciara Ciarán Clem
  Cláudia Cláudio Codrin Colm Cosmas Cosmin Cristián Csilla Cyrielle Célestin Célia Dafydd Daigo Daiki Dainius
  Damares Damon Danijar Daragh Darius Darmin Davi Dawda Debretsion Declan Demeke Dharam Diarmaid Dinara Djoko Doina
  Dominic Dominika Donal Donika Dorottya Dougal Dovilė Draginja Dragoș Drahomíra Drita Dschaafar Dschasim Dschauad
  Dschihan Dschingis Dschochar Dörte Ebenezer Ebrima Edeltraut Edhy Egino Eiichi Eknath Elbert Eldar Elfi Eliane
  Elissa Ellinor Elnaz Elnur Eluned Elías Emeka Emilie Emmi Enayatullah Encarna Enikő Enver Eoin Epsy Erick Erik-Jan
  Erlan Ermek Ermira Esmond Estefanía Euan Euclides Euzebiusz Eva-Maria Evariste Evert Ewan Ezechiel Ezequiel
  Fabiana Fadela Fadumo Faezeh Fahri Fanni Fares Farhan Farhang Farhat Farrokh Farsad Faruq Faryal Fatana Fatmire
  Fatou Fatoumata Fawzia Fedir Fekadu Feleke Femi Fereydoun Fergal Fergus Ferid Ferruccio Fikile Filomena Finnur
  Fintan Firdous Firmine Flaminia Flemming Floris Francesc Františka Fraser Fredricka Frida Frode Fränzi Fumihiko
  Funke Fábio Gabino Gajendra Gaspar Gatot Gaétan Gedion Gert-Jan Gesche Getachew Ghaleb Ghalib Ghassem Ghulam
  Gianmarco Gianpaolo Gilles-William Ginevra Gintautas Girma Gita Giusi Gjorge Gleisi Glória Goffredo Gohar Graeme
  Greer Gráinne Gulnur Gundel Gurmeet Gursimran Guusje Guylaine Gwede Gylfi Géza Gülsen Habibollah Habte Hadrien
  Hafeez Hafiz Hafizullah Hagar Hailu Hajo Hakeem Hamish Hammad Hanif Hanin Hannelene Hans-Peter Harivansh Haroon
  Harsimrat Haruna Haschmat Hassan-Ali Hayat Hayatullah Hebe Heidrun Heino Helma Heloísa Hemlata Hendrardji Henni
  Henri-Paul Herma Hideaki Hideko Hidenori Himanta Hinnerk Hiroaki Hiromi Hironori Hissein Hiten Hjalmar Hjörtur
  Hoang Homayoun Hossam Houshang Houssam Humaira Husein Huw Hákon Hélio Iain Ibolya Ibou Ibro Idrissa Ifeanyi Ifeoma
  Ignasius Iina Iiro Ikbal Ikililou Ikuo Ilkka Imomali Indrė Inejiro Ineta Ingunn Inma Intisar Ionuț Irmela Isaltino
  Ishaan Islom Ismat Issam Iuliana Iurie Ivane Ivor Iyabo Jacco Jaclyn Jacobine Jacques-Yves Jakov Jamaal Jandira
  Jaques Jari Jaroslava Jasmina Jasna Javed Jayanti Jayshree Jayson Jean-Baptiste Jean-Claude Jean-François Jean-Luc
  Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeanine Jelka Jetta Jewhenija Joakim
  Johanne Johannis Jolene Jost Jouko Jozias Joênia Julieta Juma Junaid Junis Jurgen Jussara Justyna Jörn-Uwe Júlio
  Kabiné Kacha Kacper Kaesang Kalev Kalonzo Kamtschybek Kanako Kanhaiya Kanimozhi Karien Karti Kashyap Katarína
  Kateřina Katharine Katinka Katri Katsuhiko Katsunobu Kaushik Kavita Kazuki Kazuyoshi Keiji Keisuke Ken'ichi
  Kenichi Kerry-Anne Keshav Ketanji Khairi Khalida Khamtai Khawaja Khurram Khyber Kianoush Kiichi Kim-Phuc Kimi
  Kirsi Kirstin Kirti Kittirat Koffi Kojo Koos Kosuke Kotaro Kreshnik Krisztián Kulsoom Kumari Kwabena Kwaku Kyoji
  Kyrsten Károly Kátia Käthe Kęstutis Lalita Lamberto Laurentien Laurette Lauri Laxmi Laércio Laëtitia Leanne Leena
  Leoluca Lesego Letícia Levon Liaqat Licia Liesel Lieselott Lilla Linh Lisa-Marie Lise Ljubica Ljubiša Llewellyn
  Loek Lore-Maria Loreta Louis-Philippe Lousewies Lucette Ludovica Lukáš Luljeta Lungile Luíza Lyndsey Léonore
  Lóránt Maaike Maarit Maarja Macharia Madhuri Maeve Magdolna Magomed Mahbooba Mahir Mahrang Mahua Maik Maimuna
  Mairead Maisa Maisun Malachy Malini Mamphela Mamta Manizha Manja Manoj Marat Margus Mariah Mariama Marianna
  Mariastella Maricruz Marie-Christine Marie-France Marie-Pierre Marieke Marinko Mariëtte Marlis Marouane Marriyum
  Martti Maruf Marylise Marzuki Marème Masaaki Masahito Masami Masataka Mashal Masih Maslum Masoumeh Masrour
  Matiullah Matúš Maximiliano Mayumi Mazloum Maëva Meaza Meghna Megumi Mehmood Meindert Meinhard Meinolf Menaka
  Merera Meritxell Merv Mesfin Meutya Mevlida Michaël Micheál Michiel Mikel Mikio Mikkel Milada Miloslav Mimmo
  Mimoza Minh Mirela Mireya Mirwais Mithun Mizuki Mobeen Mohammad-Reza Mohamud Mohit Mohsin Mohsina Mojmír Momir
  Momoko Montasser Mosiuoa Motassim Motoki Motoo Mudschahid Muferihat Mujahid Muldoko Mulyani Munther Murtaza Musab
  Musadik Mushtaq Mutasim Myles Myroslaw Mzwandile Márcia Márcio Märta Míriam Mônica Múte Nabila Nadhim Nadiem Nadin
  Nadschib Nadschla Naheed Nahid Najibullah Nandini Narek Naruhiko Natividad Natsuo Nattawut Nazanin Ndeye Nechirvan
  Nedžad Neelam Neeraj Netschirwan Neuza Ngoc Nhlanhla Niamh Nijolė Niko Nikolas Nilcéa Nisha Njoki Noemí Nomvula
  Nontombi Noriyuki Nouha Nuha Nurlan Nyameko Obiora Ofwono Oisín Okello Olav Olavi Oleksander Olexander Olexij Olof
  Olubunmi Oluwaseun Omaima Ondrej Oonagh Oriana Oriel Orla Osmo Ottfried Ousman Padmini Padraic Padraig Panyaza
  Parisa Parth Pasqual Patxi Paul-Henri Pavol Pawan Pertti Pervaiz Petras Peya Pierre-Yves Pinarayi Pippa Pirmin
  Pouya Prachi Prahlad Pramila Pramono Pranav Pravin Prawit Priit Prithvi Priti Purnima Pádraic Pádraig Pärtel Qasim
  Qassym-Schomart Qayum Qubad Rabia Rabiye Rabri Radha Radka Radomir Radoslav Raghad Raghuvir Rahmatullah Raimar
  Raivis Rajni Rajshri Rakhi Ramiz Ramzi Ramūnas Rangina Ranjan Raouf Rasso Ravish Reidar Reinaldo Remigijus Renan
  Rens Revanth Rhiannon Rhys Rianne Riham Rishabh Rizal Rizieq Robel Roelof Roisin Rokia Ronja Rosalie Rosena
  Rosângela Rouven Rowena Ruairí Rune Ruqaya Ryosei Ryosuke Ryuji Róisín Rómulo Safaa Sahle-Work Sakura Salahuddin
  Salimata Salou Samaneh Samat Sambit Sanaullah Sander Sanitsuda Sanjana Sanni Sardar Sarojini Sarwar Savino Savitri
  Sayaka Schadi Schalwa Schamil Schukria Seishiro Sekouba Senait Sergejs Serik Serzh Seán Shabana Shafqat Shagufta
  Shahla Shahrzad Shaktikanta Shandana Shapour Sharice Sharmeen Sharmila Sheryl Shewit Shideh Shigeo Shinjiro
  Shireen Shirley-Anne Shizuo Shobha Shogo Shubhangi Shukria Sibeth Sibghatullah Sibongile Sibusiso Siddaramaiah
  Sigismund Sigmundur Sigrún Sigurður Sikandar Sindre Sinead Siobhán Siphiwe Sipho Siân Skender Slaviša Snežana
  Sohei Solomija Solvita Somsak Sonexay Souleymanou Sourav Soňa Srinivas Stacy-Ann Staffan Stanko Stefani Steny
  Stevan Stian Stientje Sturla Subramanian Sudhanshu Sughra Suhair Sulaiman Suleiman Supalai Supriya Sutiyoso Suzana
  Sverre Swapan Swati Switlana Sylvette Sylwester Szilvia Szilárd Sílvio Sônia Sönke Sören Tabaré Tabata Tadesse
  Tadhg Taichi Taiki Takafumi Takahiro Takaki Takanori Takayuki Tamaki Tamotsu Tanushree Tareck Tarso Tawadros Teemu
  Teesta Tendai Tengis Teodor Terawan Tetsu Tetsuo Teun Teuta Tewodros Thamir Thandeka Thandiwe Theobald Thies Thom
  Thongloun Thorgerd Thuli Til Tilek Timm Tineke Tissy Titiek Tiébilé Tom-Jan Tomohiro Torbjørn Torill Toshiaki
  Toshiyuki Touraj Toyoko Traugott Tristram Trudi Tschinghis Tshepo Tsitsi Tsuneo Tuan Tufik Tuomas Tutut Tuula Tyra
  Udit Ulvi Umaima Unni Upendra Urgyen Urte Uttam Vagner Vahagn Valarie Valdemar Valdete Valerij Vanja Vano Vardan
  Varsha Vasil Vasudha Vasyl Vedran Veena Velimir Venkatesh Verónica Viatscheslav Victoriano Victorien Vidar Vidya
  Viggo Viktoras Viktorija Viktória Vilis Vimal Vinícius Vipin Virginijus Vlade Vladimíra Volkhard Wafik Wajid
  Waldir Wambui Wanjiru Wano Waqar Wasili Wassyl Wataru Wazhma Welile Weniamin Wigen Wilko Winrich Wisam Wissanu
  Wolf-Dieter Wolfdietrich Workneh Xavière Xenija Xochitl Yamini Yara Yasmeen Yasonna Yassine Yasutoshi Yaw Yaël
  Yenny Yohannes Yohei Yonas Yosuke Youssouf Yousuf Yuichi Yuichiro Yulimar Yusuke Yuto Yuzo Zahir Zakia Zarah
  Zarifa Zarmina Zdenko Zeleke Zenon Zenzi Zethu Zorica Zubair Zulfiqar Zulkifli Zweli Zwelinzima Ákos Áron Åse Élie
  Éléonore Éva Ödön Örs Östen Þórdís Ľubica Šefik Štěpán Živko
`;

/**
 * Given names of men and women as they stand in German-language world news, in every transliteration met there. Names
 * that are also words or places are listed again in `AMBIGUOUS_FIRST_NAMES`.
 *
 * FIRST_NAMES.has('Annalena') → true
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  [
    GERMAN,
    ENGLISH,
    FRENCH_AND_DUTCH,
    ITALIAN_SPANISH_PORTUGUESE,
    NORDIC_AND_BALTIC,
    SLAVIC,
    SOUTH_EAST_EUROPEAN,
    TURKIC_AND_PERSIAN,
    ARABIC_AND_HEBREW,
    AFRICAN,
    SOUTH_ASIAN,
    EAST_ASIAN_AND_PACIFIC,
    MORE,
  ].flatMap(names),
);

/**
 * Given names that are just as well an ordinary word, a month, a title, a country, a place or a company: before a
 * capitalised word they prove a person only together with other evidence. Some occur here alone.
 *
 * "Paris Hilton", but "Paris und Berlin"; "Rose Namajunas", but "Rose Garden"
 */
export const AMBIGUOUS_FIRST_NAMES: ReadonlySet<string> = new Set(
  names(`
  Abd Abdul Abril Adelaide Adi Ai Al Alba Alma Amber Angel April Arena Art August Aurora Austin Autumn Axel Baris Bat
  Beat Berg Bill Bo Brandenburg Brooke Burg Can Candela Caritas Carolina
  Chad Chance Charlotte Chase Chelsea Chester China Clay Cliff Coral Cuba Curt Dakota Dale Dallas
  Tage Tal Armen Flora Fauna Darf Dawn Delta Destiny Dick Dixie Don Dolores Duke Earl Echo Eden
  Else Engel Ernst Esperanza Estrella Eta Faith Fall Fern Ferne Florence Flor
  Frank Freie Friede Gabel Gabun Gast Gate Gene Georgia German Gold Grace Grant Grün
  Guadalupe Guinea Gül Haken Hall Harm Hazel Heath Heide Heil Heiden Heike Held Herb
  Hope Hunter India Indira Iris Islam Israel Jahr Job Joker Jordan Joy
  June Juni Kabul Kai Kaiser Kan Kent Khan Kingston Kit Ko König Korea Laden Lahore Lake Lal Lance
  Land Laos Les Lew Li Lila Lima Line Linden Lincoln Loire London Lorraine Los Lou
  Luna Lux Mac Mada Madison Mai Mainz Mali Malta Mandel March Mark Marken Marsch Mars Mart Mate
  May Media Mehr Melody Memphis Mercedes Milan Modeste Modem Moral Montag Morgan Mut
  Nada Nana Nation Nil Niger Noel Norden Nova Nur Odd Ode Olive Olympia Omen Opal Orlando
  Oslo Page Paris Pastor Pat Pedal Penny Per Perle Phoenix
  Pilar Porter Präsident Primo Prince Rai Rama Ramadan Ran Raum Reed Reich
  Reine Rex Rhodes Rich Riga Rim River Robe Roch Rod Rom Roman Rosario Rose Ross Rot Ruby
  Ruhm Saba Sabah Sachsen Sage Saar Salem Salvador San Sana Sand Santiago Santos Santo
  Savannah Schah Schön Seat Semi Seoul Shah Sheikh Sidi Siena Sienna Sierra Singh Sinn Sky
  Sofia Sol Sonne Souk Stadt Star Stein Stern Sudan Sultan Sun
  Swift Sydney Tee Tiger Tod Tokyo Tor Tore Trinidad Tripoli Troy Ude Ufuk
  Uhl Uhr Ulm Union Urban Vance Vatan Venus Victoria Viola Violet Vita Virgin Virginia Wafa Wagner
  Wahl Wall War Washington Wein Welt Wien Will Winter Wolf Wood York Yuan
  Zeit Zola Zwei
  `),
);
