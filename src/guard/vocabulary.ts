/**
 * The words that the guard knows. A capital word that is not among them is taken for a name. Only small letters, one
 * form of a word: what ends in -s, -ed, -ing, -er or -ly is found by its stem. Add a word where it belongs.
 */

/** Words of schools, courses, products, places, days, and abbreviations: capital letters say nothing about them. */
export const schoolWords = `
  a+ aa abc acad access account acct accuplacer ace acls acrobat act active activity addr admin administrator adobe
  adult adv advanced advisor aed aeries aerospace aesop afjrotc africa african aft ag agenda agr agri agribusiness
  agricultural agriculture agriscience ahs aid aide aimsweb air alabama aleks alert alg algebra algo allied am
  amendment american amlr anaconda anatomy android animal anon ansi antivirus ap apache api appalachia appalachian
  apparel apple appliance apprenticeship approx appt apr april apt arabic arc arcgis architectural architecture
  arduino area arrival art asana asap ascii ase ashland asian asistente asl assembly assessment assignment
  assistance assistant assisting asst asvab atc atcs athletic ati atlanta attached attachment attendance attn
  audacity audit aug august auth auto auto-body autobody autocad autodesk automobile automotive autumn average avg
  avif aws azure baking band banking barbering barbourville bardstown bash basic bc bday beattyville beginner
  bellevue best bi biology biomed biomedical birthdate birthdates birthday biz blob blocklaying blooket bloomz
  bluegrass blueprint bluetooth body bom book booneville bosch brake brick bricklaying brightspace broadcast
  brownsville bsu budgeting building bulldozer burkesville burlington business cabinetmaking cad calc calculus
  calendar calendly california camera campbellsville campton campus camtasia canva capstone card caregiving carp
  carpentry carrollton casa cat catering caterpillar cc ccent ccna cda cdip center central centre ceo cert certified
  cfo chassis chatgpt check checker checklist cheers chef chem chemistry chicago childcare childhood chinese choir
  christmas chrome chromebook chromebooks chromeos chromium ciencias cincinnati circuits cisco civics civil ckec
  class classdojo classical classlink classroom clerical clever clinical cloverport cma cna co coach coding cognito
  cohort collision column commercial commonapp composite composition comptia computer computing conditioning conf
  confidential config confluence conover const construction consumer contact cook coop cooperative coord copilot
  coppa cordia cordially corp corrections counselor count countif course covington cpu cr creative credit criminal
  cron crowdstrike csip ctc cte ctso culinary current customer cyber cybersecurity cynthiana dance danville data
  database date dear dec deca dece december deck dedupe default delimited dell delta deltamath dental department deployment
  dept desc description deselect design designer desktop desmos dev dewalt diagnosis diagnostics diesel diff digital
  dir disclaimer dispatch dist district districts diwali dob doc document docusign download dr drafting drama
  drawing drive drone dropbox dropdown dte dual dualcredit duckdb dunno duo dup ea early earth easter eastern
  eastside eclipse ecology economics ecse ed-fi eddyville edge edgenuity edgewood edit editor edmentum edpuzzle edt
  edtech edulastic edulog eg ekctc ekg elec electric electrical electricity electronics elem elementary elitebook
  elizabethtown email emergency emr ems emt end energy enfermeria eng engine engineering english enroll enrollment
  entra entrepreneurship entry environmental envoy eod eom eop eow epa epsb epson equine equip equipment erlanger erp error es
  esp esports essentials est estate esthetician esthetics etc ethics etiquette etown europe european evansville exam
  example examples excavator excel exchange exploratory exploring export ext extract facebook fafsa fall family
  fanuc farm farristown fashion fastbridge fax fbla fcaw fccla fea feb february ferpa ffa field fields fig file
  filename filter fin final finance financial fire firefighter firefighting firefox firewall firstname fitness flash
  flemingsburg flex flipgrid floral floriculture florida floristry folder food forensic forestry forklift fort
  foundations framing frankfort french freq freshdesk freshman fri friday frontline fte fuel full fulton
  fundamentals furniture fy fyi gace gas gateway gb geb gen geogebra geography geology geom geometry georgetown
  geothermal geriatric german gif gimkit github gitlab gizmos global gm gmail gmaw goguardian gonna google gotta gov
  government govt gpa gpu gr grade gradebook gradebooks grammarly graphic gred greenhouse greensburg greenshot
  greenville greetings grooming group gsa gtaw guide guitar ha haas hadoop haha hairstyling halloween hanukkah
  hardware hawesville hazard hazmat hdmi health healthcare heat heavy hebron hei heic hello help hesi hey hi high
  hindman hipaa hist history hobart hodgenville home homeland homeroom homeschool hook hopkinsville horticulture
  hosa hotel hp hr hs html http https hub human humanities hustonville hvac hvac-r hvacr hydraulic i-car i-ready ic
  ic3 icar icloud id idea ids ie iep iframe ii iii illinois illustrator ilp img inbox inc incl incmp incompl ind
  indep independence indesign index indiana indianapolis industrial industry infinite info ingredients ini init
  inkscape input inspection inspiron inst instagram install instructor insurance int integrated interactive interior
  internet internship intro introduction intune inventor investing io ios ip ipad iphone iplc iready irs isd isp
  italian item iup iv ix ixl jag jamf jan january japan japanese java javascript jira job journalism jpeg jr jrotc
  json jul july jun june juneteenth junior jupyter justice k-prep kahoot kasa kasc kaspersky kb kde kea kecs keees
  kees kentuckian kentuckiana kentucky keystone kheaa khec khsaa kinda king kitchen km knoxville korean kosap koss
  kosssa kprep ksa ksba ksis kste kts kvec ky ky.gov kyae kyna kyndryl kyotc kyote kyschools kysis kysta kyste kytip
  lab label labor laboratory lake lan land landscape lang language laptop last lastname latin latitude law
  lawrenceburg layne ldap lead leadership learner lego leitchfield lenovo level lexia lexington lib liberty library
  libreoffice lifetime lightroom lightspeed lincspring lineman linemen lineworker link linkedin linkit linux list
  literacy literature livestock loc locator locked log login logistics logout lol louisville lunch luther mac
  macbook machine machinery machinist macos madam madisonville mail main maintenance majorclarity makita management
  manicuring manufacturing map mar march marketing martin mask masonry master mastercam mastermind mastery
  masteryconnect math mathematics max may maysville mb mcafee mcjrotc mech mechanic mechanical media medicaid
  medical medicine meet memorial memphis menu merchandising message metal mexican mexico mfa michigan microbiology
  microsoft middle middlename middlesboro mig millwright milwaukee min minecraft minimum minutes misc mismatch miss
  mississippi missouri mm mma mnav mode model module mon monday mongodb month monthly monticello moodle morganfield
  mos motor motorcycle mov mozilla mp mr ms msi mt multimedia munfordville munis music mysql na nah nail nailtech
  name nan nashville natural naviance nccer nd nearpod netacad netbeans network new newsela nicholasville nickname nims
  njrotc nkec no nocti nodejs nope nos note notepad notes notice nov november nt nti num number numeric nurse
  nurseaide nursery nutrition nwea oauth occupational occupations oct octe october odbc odysseyware oea office ohio ojt
  ok okay okta olive onedrive onenote oneroster online onshape oops op opac ope open openbook openhouse openoffice
  operations ophthalmic opt optical option optiplex oracle orchestra order org orig osha otc outlook ovec overgrad
  overview owensboro owenton owingsville oxy-fuel oxyacetylene padlet paducah page paint panel panorama papaparse
  paraprofessional parchment parent parentsquare part partner password path pathway pathways patient payroll pbis pc
  pd pear peardeck pennyrile percent percentage performance period permission personal pest pg ph pharmacy
  phlebotomist phlebotomy phone photography photoshop phys physical physics piarist pic picture pikeville pineville
  piping plan plant plasma plumbing pm pneumatic po portal portfolio portuguese pos post postgres poultry power
  powerpoint powerschool powershell powertrain pp pr practicum praxis pre pre-nursing pref prep presidents
  prestonsburg prev pri princeton principal principles print printer probability probook process production prof
  professional profile prog program programmable programming progress proj project prompt prostart proxy psat psych
  pt pta pto ptsa publisher publishing purchase pw python qa qty qualtrics quarter query question quick quickbooks quizizz
  quizlet radio radiography ram ramadan raspberry rd re readiness real rec record recreation recv ref refinish
  refresh reg regards regex region registrar release rep repair report req request reset residential respectfully
  respiratory restaurant restore result resume retail rev revit roblox robotics rockcastle rockwell role room
  rosspoint roster rotc rotorcraft row rti rubric rule run russian rx safari safety sales salud salyersville saml
  samsung sat saturday save scantron sched schedule scheduler school schools schoolwide sci science scoir score
  scottsville screen screencast screenshot screenshots search sec secretary section security securly select sem
  semester senior sent sep sept september seq serv-safe server service servicenow servsafe session set setup sewing
  sharepoint sharex sheet shelbyville shepherdsville shielded shop siemens sig sincerely sir sis site sketchup
  skills skillsusa skyctc skyward slack slo sma small smallengine smartpass smartsheet smaw smithland snagit snap
  snap-on snip snowflake soc social software soils solar solidworks sophomore sophos sort sorta southside spanish
  spec special speech sports spreadsheet spreadsheets spring sq sqlserver sqlstate sr srna ssid sso st staff
  standard starlight start state states statistics status steering steno step structural structure stu stud student
  studies studio suas sub subj subject summary summer sun sunday superintendent supervisor support supt surface
  surgical surveying suspension sustainable svec sw sync synergy sys system tab tabe table tableau task taylorsville
  tb tba teacher teaching teams teamviewer teas tech technical technician technology tecnologia teds tel television
  temp template templates tennessee term test texas text textile th thank thanksgiving thanx theater theme theory
  therapy thermodynamics thinkpad tho thru thu thur thursday ticket tig timestamp timing tinkercad title toml
  tompkinsville tool tot total toyota track trades training transcript transfer transfinder transition transmission
  transy travel trello tri trig trigonometry trimester troubleshooting tsa tt ttyl tue tuesday turf turnitin tv twitter
  tx ty type tysm uat uav ubuntu ugh uh ui um unicode univ unk unposted unsat uofl upd update upholstery upload
  upward url usa usb usdoe user username usr utf util val valentine value vanceburg var vendor ver versailles
  version vet veterans veterinary vex vi video view vii viii virtual visualizer vivaldi vlookup vocational vol vp vs
  vscode wan wanna warehouse warning washington wastewater water weapons web webex webhook webinar webp website
  webview wed wednesday weekly weight weld welder wellness west whatsapp whitesburg whitesville wi-fi wifi wildlife
  williamsburg window wint winter wioa wiring withdrawal wizard wk wkec wo won wood woodworking word wordpress
  workbook workday workforce workkeys workplace worksheet workshop workspace worldclass wow writing wt xello xerox
  xfer xlookup yaml yay yeah year yearbook yearlong yearly yep yours youscience youtube yr yrs ytd yup yyyy zapier
  zendesk zip zoom zoomtext zscaler
`;

/** What makes a place or a program of the name before it: `Logan County`, `Ernie Sanders Memorial Lab`. */
export const placeWords = `
  acad academy aluminum area atc atcs ave avenue boulevard building campus career catholic center centers central christian
  city college consolidated cooperative counties county court creek ctc district districts drive eastern elementary
  foundation gym gymnasium high highway hospital hs ind indep independent institute intermediate isd lab library
  magnet memorial middle ms northeastern northern northwestern park regional river road school schools southeastern
  southern southwestern stadium state street tech technical technology trail university vo-tech vocational votech
  western
`;

/** Words that are given names too: `Hunter`, `Grace`. */
export const givenWords = `
  ally amber amos angel april arch archer aria art ash aspen august aurora autumn baron basil bay bear beau belle
  berry bill blaze bliss blue bo bob brand breeze brook brooks buck bud buddy cal cam candy cara carter chad chance
  chandler charity charlie chase cherish cherry china chip christian cierra clarity clay clement clover coal colt
  cooper coral crew crystal daisy dale dash dawn deacon dean deja destiny diamond dolly domingo don dove drake dream
  drew duke dusty earl earnest echo ed elder ella ember emerald emery envy era eve ever evers faith fanny fawn fern finch
  fisher flora ford forest foster fox frank gauge gene genesis german ginger grace graham grant gray gunner gypsy
  harmony haven hawk heath heaven honesty honor hope hunt hunter indigo iris isle ivory ivy jack jade james janes
  jasper jay jean jeanes jersey jet jewel jo journey joy judge jules julio june junior justice karma keen king kit
  kitty lake lance lane lark laurel lavender lee legacy legend levy liberty lilac lily love loyal lucky lulu luther
  lynx lyric mac mace magnolia major maple marina mark marquis mars marshal martin marvel mason mat maverick max maxim
  may meadow melody memphis mercy merit merry messiah miles miller miracle misty moon mustang myrtle napoleon navy
  nick niles nils noble norm nova oak ocean olive onyx opal paisley pat patience patty peace pearl penny phoenix
  pierce piper poet poppy porter praise precious prince princess princeton promise queen quest rain ram ranger raven
  ray rebel red reed reef reign rich rick ridge river rob robin rock rocky rod roman rose rowan royal ruby rush
  rusty sage sailor saint sandy savanna sawyer scarlet scout serenity shadow shepherd sierra silver sky slate sol
  sonny star sterling stone storm sue summer sunny sunshine sylvan symphony tad talon tanner temperance temple thorn
  tierra timber titan trace tray treasure trigger trinity trip troy true tucker turner ty unique unity urban val
  valentine valor van velvet verity victor victory vida viola violet walker ward ware warren west whisper will
  willow willy wolf wood woody worth wren
`;

/** Words that are family names too, and the most common family names: `Fields`, `Stone`. */
export const familyWords = `
  able ables akins alley ambers anding angle archer arenas arms back bacon bailey baker ball banks barber barker
  barley barnes barrow barrows bass bates battle bayes beach beam bean bear beard beaver beck becks bell belt berry
  best birch bird bishop black bland blank block bolt bond bone booth bow bowling bowman box branch brand bravo bray
  breeding brewer bridges bright brink brinks brook brooks brown browning buck bueno bullock burden burger burn
  burns bush butcher butt buttery buttons cage call camp canales canter carpenter casas case cash castle chain
  chamberlain chambers chance chandler chapel chase cherry chevalier childs clay clement clements cloud coates
  coffin coin coke collier colon combs cook cool coop cooper copper corn corona cotton couch counts cox craft crane
  crews crisp crook crooks cross crow cruse curry cutter dale danks dare davenport dawn day deal dean dearing
  denning dent dial diamond dick dickens dove dowdy downes downs drake draper drew drewes driver duff duke dye dyer
  eagle early easter edge estes ewing faires farmer ferry field fields fife finch fish fisher flack flint flood
  flower flowers foot ford foreman forest fork fort foster fox frame frank franks freeman french friend frost fry
  fuller funk gables gaines gale gamble garland garner garrison gay gee gentry gents gibbons gill glass gold golden
  golding good gore grace graves gray green griffin grim grimes gross guerra guess guy hacker hale hall ham hamlet
  hammer hand harding hardy harp hart hawk hawkes hay hayes heath helm herald hicks hill hills himes hites hogans
  holder holiday hood hook hooker hoover hope hopper horn house howes huff hull hunt hunter hurt ivy jack james
  johns joy justice kaiser keel keen keyes keys khan kines king kitchen knight knuckles lacy lake lamb land lane
  lang law lawes lawing laws lay layne leach leaf leak lee legend lemon levering light little lock long lord love
  lowes luck lucky lynch mace maiden maines major manning mannings march mares maring marks marsh martin mason
  mathes may mayes mayo mays meadows meads meeks menning mercer mesa miles miller mills minor moody moon moores
  morales moss music nail nelson newton nickels noble nobles noon norred north nunes oak oakes oaks olds orange pace
  pack park parkes parks parsons paz peace peak pearl peck pence penny peoples peters petties petty pickle pierce
  pike plank pleasants pollard ponce pope porter potter pound powers prater price pries priest prince quick raines
  ransom ray reader rector redding reding reed reves rice rich riddle ring rivers roach rock rogers roling roman
  romans root rose rouse royal rudder rule rush rust salmon sand sanders savage sawyers seales sears self sellers
  settle settles sexton shah sharp shell shepherd shields shoemaker short shorts silver simes singer singleton
  slaughter small smart smith snow solares southern sparks spears speed stamper stamps staples stark starkes starks
  steel stein stern sterns stiles stills stokes stone story stout strange street strong stump summers swan sweet
  sweeting swift tanner temple terry thorn tolles townes towns trail trout true trusty tucker turner vest villa
  vines vining wade wages waites walker wall walls ward ware waring waters watts weaver weekes weeks welles wells
  west wheat wheeler white whited whitehead wicker wilder wilding will wills wine winkle winkles winters wise wolf
  wood wooding woods workman worth worthing wren wright young younger youngs
`;

/** Counties and schools of Kentucky: most are names of people too. */
export const countyWords = `
  adair albany alexandria allen america anchorage anderson annville apollo asbury asia atherton augusta ballard
  barbourville bardstown bardwell barren bath bedford beechwood belfry bell bellarmine bellevue benham benton berea
  bethlehem betsy bloomfield boone bourbon boyd boyle bracken brandenburg breathitt breckinridge brodhead bryan
  buchanan buckhorn bullitt burgin burnside butler cadiz caldwell calhoun calloway campbell campbellsville canada
  cannonsburg carlisle carolina carroll carter casey catlettsburg caverna cawood charleston china christian clark
  clay clemente clinton columbia columbus corbin crestwood crittenden cumberland cynthiana danville daviess dayton
  dixon dorton doss douglas douglass dunbar edmonson elkfork elkhorn elkton elliott eminence estill eubank evarts
  fairdale fairview falmouth fayette fleming florence floyd francisco franklin frenchburg fulton gallatin garrard
  garrett garth georgia glasgow grant graves grayson green greenup hancock hardin harlan harrison harrodsburg hart
  hartford hazelwood henderson henry hickman hill hitchins hopkins houston huntington hyden india inez iroquois
  irvine irvington jackson jamestown jefferson jeffersontown jeffersonville jenkins jessamine johnson kenton knott
  knox lafayette lagrange lancaster larue laurel lawrence lebanon lee leslie letcher lewis lewisport lincoln
  livermore livingston logan london louisa ludlow lynch lyon madison magoffin male manchester manual marion marshall
  martin mason mayfield mccracken mccreary mckee mclean meade meads menifee mercer metcalfe middleton millard
  mitchell monroe montgomery moore morehead morgan morgantown muhlenberg murray nelson neon newport nicholas ohio
  oldham olive oneida owen owsley paintsville paris pendleton perry phelps pike pineville powell pulaski raceland
  radcliff ravenna reidland richmond robertson rockcastle roosevelt rowan russell russellville ryle sandgap sandy
  sayre scott sebree seneca shawnee shelby simpson somerset spalding spencer springfield stanford stanton stearns
  sturgis summit tates taylor thomas tilghman todd tollesboro trigg trimble tyner union valley vernon verona vicco
  virginia waggener walton warfield warren washington wayland wayne webster wheelwright whitley wickliffe
  williamstown wilmore winchester wolfe woodford wurtland york
`;

/** Everyday words of Spanish. */
export const spanishWords = `
  a abajo abre abren abril abrir abuela abuelo aca acuerdo adelante adios adjunta adjuntar adjunto adonde afuera agosto
  agradecemos agradezco agricultura agua ahi ahora al albanileria alguien algun alguna algunos alla alli almuerzo
  alto alumna alumno amigo amo amor ano antemano anterior aparece aparecen aparecio apellido aprobado aqui archivo
  armas arregla arreglar arreglaron arriba asi asistencia atentamente atras aun aunque automotriz auxiliar auxilios avenida aviso ayer ayuda
  ayudante ayudar ayudeme bajo barberia basica basico basta bastante bebe bien blanco bloque boleta boletin boletines borrar borro boton buen buena bueno
  buscando caballeros cabeza cada calificacion calle cambia cambian cambiar cambiaron cambio camino capacitacion capitan cara carajo carga cargan cargar
  cargue carino carpeta carpinteria casi caso catorce celda celdas celular centro cerca cero cerrado cerrar cerro chica chico
  ciberseguridad ciclo cierra cierto cinco ciudad claro clase cocina codigo coincide coinciden colegio colisiones
  columna columnas comer comida como computacion computadora con conmigo conozco consejera consejero construccion contabilidad
  contigo contra contrasena corazon cordial cordialmente correcto corregido corregir correo corrige cosa cosmetologia credito creditos cree creer creo cual
  cualquier cuando cuanto cuarta cuarto cuatro cuenta cuentan cuerpo cuidado culinarias culinario culpa cumpleanos curso da
  dame dar de debe debemos deberia debo decir deja dejame dejar del demasiado demonios dentro descarga descargar
  descargue desde despues dia dibujo dice dicen dicho diciembre diecinueve dieciocho dieciseis diecisiete diez
  dificil digitos digo dije dijiste dijo dime dinero dio direccion director directora discapacidad disculpa disculpe
  diseno distrito doce doctor documento documentos dolares domingo donde dos duda duplicada duplicado durante e edad educacion el electricidad electronica
  electronico ella ellos empresas en encontrar enero enfermeria enlace ensena ensenamos ensenar enseno entendido entiendo
  entonces entrar entre enviada enviado enviar envie envio equipo era eran eres errores esa escolar escucha escuela
  ese eso especial espera esperando esperar espero esposa esta estaba estado estamos estan estar estara este
  estimada estimado esto estoy estudiante estuvo exactamente examen expediente exportacion facil falla fallan fallo falta faltaban
  faltan familia favor febrero fecha feliz fiesta fila filas finales firma forma fue fuego fuera fueron fuerte fui genial gente
  gracias grado grafico gran grande gratis guardar guarde guerra gusta gustaria gusto haber habia habla hablando
  hablar hace hacen hacer hacerlo hacia haciendo haga hago han hare has hasta hay haya he hecho hemos hermana
  hermano hice hiciste hija hijo historia hizo hoja hojas hola hombre hora horario hoy hubiera iba idea idiota igual importa
  importante impreso impresora imprime imprimen imprimir incorrecto infantil informatica informe ingenieria iniciar inscribir inscrita inscrito interprete introduccion ir
  ire jefe joven juego jueves jugar julio junio juntos justicia justo la lado las le les lista listado listo llama llamada
  llamar llame llegar llegaron llego lo loco los luego lugar lunes madre maestra maestro mal malo mama manana mandar
  mande mando manera mano mantenimiento maquinado marca marcada marcan marzo mas mascara materia matricula matriculado mayo mayor me mecanica
  medica medico medio mejor menos mensaje mercadotecnia mes mi miedo mientras miercoles minuto mio mira mis misma
  mismo momento mucha muchisimas mucho muerte muestra muestran mujer mundo murio muy nacida nacido nacimiento nacio
  nada nadie navidad necesita necesitamos necesitan necesito negocios ni ningun ninguna nino nivel noche nombre
  nosotros nota noviembre nuestra nuestro nueva nueve nuevo numero nunca o ocho octubre oficina ojos once
  oportunidad otra otro oye padre pagina pantalla papa par para parcial parciales parece parte pasa pasado pasando pasantia pasar paso
  paz pendiente pendientes pensando pensar pense pequeno perdon periodo pero perro persona pestana pestaña plazo plomeria poco podemos
  poder podia podria podrian policia poner por porcentaje porque posible pregunta preocupes preparatoria primaria
  primer primera primero primo problema profesional profesor profesora promedio promedios pronto proyecto proyectos publica publicada publicadas
  publicado publicar publicaron publico publique pueblo pueda puede pueden puedo puerta pues puntaje punto puso que
  queda quedamos quedo queremos queria querida querido quien quiere quieren quiero quince quisiera quiza rapido
  razon realidad realmente recibi recibio recibir recuerdo reducido renglon reparacion repetida repetido reporte reportes reprobado respuesta
  revisando revisar revise revisen robotica sabado sabe sabemos saben saber sabia salen salir salon saludo saludos se sea
  seccion secretaria secundaria seguir segun segunda segundo seguridad seguro seis semana semestre senor senora
  senorita septiembre ser sera seria serio servicios servidor sesion setiembre si sido siempre siento siete
  significa sigue siguiente sin sincronizacion sincronizado sincronizar sincronizo siquiera sistema sobra sobran sobre sobrina
  sola solamente soldadura solo somos son soporte soy sra su sube subi subir suerte suficiente suma suman sumas supongo supuesto sus tal
  taller tambien tampoco tan tanto tarde tarea tareas te teclado tecnica tecnico telefono tenemos tener tenga tengo tenia tenido tercer
  tercera tercero termino terminologia ti tiempo tiene tienen tierra tipo toda todavia todo toma tomar trabajar
  trabajo traduccion traducir trata trece tres trimestre tu tus tutor tuve u ud ultima ultimo un una unico uno urgente usando usted
  usuario va vacia vacias vacio vale vamos van varias varios vas vaya ve veces veinte vemos ven venga venir ventana veo
  veras verdad verificar verte ves vete veterinaria veterinarias vez vida vieja viejo viene viernes vino visto vive
  viven vivir vivo volver voy vuelta y ya yo
  cumple hornos licencia encuentro anoche descargo usar gris funciona diferencia diferencias llegan termina terminan
  estatal cerrada nieve proyector materias pasillo abrio cambios proximo lejos antes ninguno alguno
`;

/** Everyday words of English. */
export const everydayWords = `
  ab abandon abandonment abbot abbr abbreviated abbreviation abdomen abdominal abducted abide ability abnormal
  aboard abolish abolition aboriginal abortion about above abroad abrupt abruptly abs absence absent absolute
  absolutely absorb absorption abstain abstract abstraction absurd abundance abundant abuse abusive ac academia
  academic academy accelerate acceleration accent accept acceptable acceptance accessibility accessible accession
  accessory accident accidental accidentally acclaim accolades accommodate accommodation accompaniment accompany
  accomplish accomplishment accord accordance accordingly accordion accountability accountable accountant
  accreditation accredited accumulate accumulation accuracy accurate accurately accusation accuse acetylene achieve
  achievement acid acidic acknowledge acoustic acquaintance acquainted acquire acquisition acquitted acre acronym
  across action activate activation actively activism activist actor actress actual actually acute ad adapt
  adaptation adaptive add addiction addition additional additionally additive address adequate adequately adhere
  adherence adherents adjacent adjective adjoining adjunct adjust adjustable adjustment adjutant administer administrative
  administratively admiral admiralty admiration admired admission admit admittedly adolescent adopt adoption
  adoptive adorned ads adulthood advance advancement advantage advent adventure adverse advert advertise
  advertisement advice advise adviser advisory advocacy advocate aerial aesthetic affair affect affection affiliate
  affiliation affinity affirmed affluent afford affordable afghan aforementioned afraid after aftermath afternoon
  afterward again against age agency agent aggregate aggression aggressive aggressively ago agrarian agree agreement
  aground ah ahead ahem aim aint airborne aircraft airfield airlift airline airplane airplay airport airways aisle
  aka akin alarm alas albeit album alcohol alcoholic alderman ale algae algebraic algorithm alias alien align
  alignment alike alive all allegation alleged allegedly allegiance alleging allegro alleviate alliance allocated
  allocation allotted allow allowance alloy ally almanac almost alone along alongside alot alpha alphabet
  alphabetical alphabetically alpine alps already alright also alt altar alter alteration alternate alternately
  alternative alternatively alternator although altitude altogether aluminum alumni alumnus always amalgamated
  amalgamation amassed amateur amazing amazon ambassador ambient ambiguity ambiguous ambition ambitious ambulance
  ambush amend amenities amid amino ammeter ammunition amnesty among amount amour amp ampersand amphibians amphibious ample
  amplifier amplitude amusement amusing an anal analog analogous analogue analogy analyses analysis analyst analytic
  analytical analyze anarchist anatomical ancestor ancestral ancestry anchor ancient and anger angry angular
  animated animator anime ankle annals annex annexation anniversary annotated announce announcement announcer
  annoyed annoying annual annually anonymous anonymously another ans answer ant antagonist antarctic antenna
  anterior anthem anthology anthropological anthropologist anthropology anti antibodies anticipate anticipation
  antique antiquity antisemitism anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart
  apartheid apartment aperture apex apocalypse apologies apologize apology apostle apostolic apostrophe app
  apparatus apparent apparently appeal appear appearance appellate appendix appliances applicable applicant
  application apply appoint appointment appreciate appreciation appreciatively apprentice approach appropriate
  appropriately appropriations approval approve approximate approximately approximation aquaculture aquarium aquatic
  arbitrarily arbitrary arbitration arbitrator arbor arcade arch archaeological archaeologist archaeology archaic
  archbishop archdiocese archery archipelago architect archival archive arctic ardent are arena arent argent argh
  arguably argue argument arid arise aristocracy aristocratic arithmetic ark arm armament armistice armor army arnt
  arose around arr arrange arrangement arranger array arrest arrive arrogant arrow arsenal arson artefact artery
  article articulated articulation artifact artificial artillery artisans artist artistic artwork as asap asbestos ascended
  ascending ascension ascent ascribed ashore aside ask asleep asp aspect asphalt aspirations aspiring ass assassin
  assassinate assassination assault assemble assert assertion assess assessor asset assign assist associate
  association assume assumption assurance assure asterisk asteroid astrology astronaut astronomer astronomical
  astronomy asylum asynchronous at ate atheist athlete atlas atmosphere atmospheric atom atomic atop atrocities
  attach attack attacker attain attempt attend attendant attendees attention attested attic attitude attorney
  attract attraction attractive attribute attribution auburn auction audience audio audition auditor auditorium
  augmented aunt auspices authentic authentication authenticity author authoritarian authoritative authority
  authorization authorized authorship autism autobiographical autobiography autobody autofill automated automatic
  automatically autonomous autonomy autosave aux auxiliary av avail availability available avalanche avatar ave avengers
  avenue aviator avid avoid avoidance aw await awake awakening award aware awareness away awesome awful awkward axes
  axis axle baby bachelor backbone backdrop backfill background backlash backlog backslash backstage backup backward bacteria
  bacterial bacterium bad badge badly badminton bag baggage bah bail bait baked bakery balance balcony bald ballad
  ballet ballistic balloon ballot ballroom bamboo ban banana bandits bandleader bandwidth bang banished banjo bank
  banker banknotes bankrupt bankruptcy banner banquet baptism baptist baptized bar bard bare barely barge baritone
  bark barn baron baroness baronet baronetcy barony baroque barracks barrage barrel barrier barrio barrister basal
  base baseball baseline baseman basement basically basilica basin basis basket basketball basque bassist bat batch
  bathroom batman baton batsman battalion batter battery battlefield battleground battleship be beacon beads beak
  bearer beast beat beaten beautiful beautifully beauty became because become becuase bed bedroom bee beech beef
  been beer beetle before beforehand befriended befriends beg began begin begun behalf behave behavior behavioral
  behind belief believe believer bell bellringer bellwork belly belong beloved below bench benchmark bend beneath
  benefactor beneficial benefit bent bequeathed berg berth beside besieged bestowed bestseller bet beta betrayal
  betrayed better between beverage bey beyond bf bias bible biblical bibliography bicycle bid biennial big bigger
  biggest bike bilateral bilingual billboard billion billionaire bin binary bind bio biochemistry biodiversity
  biographer biographical biography biological biologist birth birthplace bis bisexual bishopric bison bit bitch
  bite bitter bizarre bk bl blackboard blackish blacklist blackout blacksmith blade blah blame blanket blast blatant blatantly
  bleeding blend blessed blessing blew blind blitz blizzard bloc blockade blog blogger blonde blood bloody bloom
  blossom blow blown bluff blunt blurb blurred board boasts boat bodily bodyguard bog bogus bohemian boiled boiler
  boiling bold bologna bomb bombardment bomber bonus boogie bookkeeper bookkeeping booklet bookstore boolean boom boost
  booster boot border borderline bore born borne borough borrow boss bot botanical botanist botany both bother
  bottle bottom bought boulder boulevard bounce bound boundary bounty bourgeois bout boutique bowl bowler boxer boy
  boycott boyfriend bra brace bracket brain brass brave bravery bravo brawl brazing breach bread breadth break
  breakaway breakdown breakfast breakout breakthrough breakup breast breath breathe bred breed breeders brethren
  brewery brewing bride bridge brief briefly brig brigade brigadier brighter brightness brill brilliant bring broad
  broadband broadcaster broader broadly brochure broke broken broker broncos bronze bros brother brotherhood brought
  brownish browse browser bruins brush brutal brutality brutally bu bubble bucket budget buffalo buffer bug buggy
  build builder built bulb bulk bull bulldogs bullet bulletin bullshit bully bump bunch bundle bunker bunny bureau
  bureaucracy bureaucrat bureaucratic burial burnt burrows burst bury bus busiest businessman businessmen
  businesswoman bust busy but butt butter butterfly button buy buyer buzz by bye bypass byte byzantine ca cab cabal
  cabaret cabin cabinet cable cache cadd cadet cafe cafeteria cairns cake calcium calculate calendar caliber caliph
  calm came camel cameo camera campaign can canal canary cancel cancellation cancer candidacy candidate candle cane
  cannabis cannon cannot canoe canon canonical canopy cant cantata canton canyon cap capability capable capacity
  cape capital capitalism capitalist capitalization capitalize capitol capsule capt captain captcha caption captive
  captivity capture car caravan carbon carburetor cardboard cardiac cardinal cardiology cardiovascular care career
  careful carefully caret caretaker cargo carnival carpet carriage carrier carry carryover cart cartel cartoon cartoonist
  cartridge carved carver carving cascade cashier casino cassette cast caste casual casualty catalog catalyst
  catastrophic catch catcher catchment catchy categorization categorize category cater cathedral catholic cattle
  caucus caught causal cause caution cautious cavalry cave cavity cease ceasefire cedar ceded ceiling celebrate
  celebration celebrity celestial cell cellar cellist cello cellular cement cemetery censor censorship census cent
  centenary centennial centimeters centralized centrally century ceramic cerebral ceremonial ceremony certain
  certainly certainty certificate cf cg ch chair chairman chairperson chalk challenge challenger chamber champ
  champagne champion championship chancel chancellor change channel chant chaos chaotic chaplain chapter char
  character characteristic characterization characterize charcoal charge chargers charismatic charitable charm chart
  charter chat chateau cheap cheaper cheating checkbox cheek cheer cheers cheese chemical chemist chess chest
  chestnut chevalier chi chick chicken chief chiefly chieftain child childish childless children chili chill chimney
  chin chloride chocolate choice choke choose choral chord choreographed choreographer choreography chorus chose
  chosen chromosome chronic chronicle chronological chronology chuck chunk church churchyard cigarette cinema
  cinematic cinematographer cinematography circa circle circuit circular circulated circulating circulation
  circumstance circus cis citadel citation cite citizen citizenship citrus city civic civilian civility civilization
  ck cl clad clade claim clan clandestine clarification clarify clarinet clash classic classification classify
  classmate clause claws clean cleaner cleanup clear clearance clearer clearly clergy clergyman cleric clerk click
  client cliff climate climax climb clinched clinic clip clock clockwise clone close closely closer closest closet
  closure cloth clown club clubhouse clue clumsy cluster clutch clutter cm co-op coalition coarse coast coastal
  coaster coastline coat cobra cocaine cockpit cocktail coconut cocurricular cod code codex coefficient coffee
  cognition cognitive coherent coil coinage coincide coincidence coincidentally col cold coll collaborate
  collaboration collaborative collaborator collapse collapsible collar collateral colleague collect collection
  collective collectively collector college collegiate collided colliery colloquial colloquially cologne colon
  colonel colonial colonists colonization colony color coloration colorful columnist com coma combat combination
  combine combo combustion come comeback comedian comedic comedy comet comfort comfortable comfortably comic comma
  command commandant commander commando commemorate commemoration commemorative commence commencement commended
  comment commentary commentator commerce commercially commission commissioner commit commitment committee commodity
  commodore common commonly commonplace commonwealth communal commune communicate communion communism communist
  community commuted commuter comp compact companion company comparable comparative comparatively compare comparison
  compartment compass compassion compatibility compatible compelled compelling compendium compensate compensation
  compete competence competent competition competitive competitor compilation compile compiler complain complaint
  complement complementary complete completely completion complex complexity compliance compliant complicated
  complications comply component compose composer compound comprehension comprehensive compressed compression
  compressor comprise compromise compulsory computation computational compute comrades conceal concede conceived
  concentrate concentration concept conception conceptual concern concert concerto concession concise conclude
  conclusion conclusive concord concrete concur concurrency concurrent concurrently condemnation condemned condensed
  condition conditional conduct conductor conduit cone confederacy confederate confederation confer conference
  confess confession confidence confident confidential configuration configured confined confinement confirm
  confirmation confiscated conflict conform confront confrontation confuse confusion congestion conglomerate
  congrats congregation congregational congress congressional congressman conical conjecture conjunction connect
  connection connectivity connector conquer conquest conscience conscious consciousness consecrated consecration
  consecutive consensus consent consequence consequently conservation conservative conservatory conserved consider
  considerable considerably consideration consist consistency consistent consistently console consolidate
  consolidation consonant consort consortium conspicuous conspiracy constable constant constantly constellation
  constituency constituent constitute constitution constitutional constrained constraint construct constructive
  construed consul consulate consult consultancy consultant consultation consume consumption contain container
  contaminated contamination contemporary contempt contend contender content contention contentious contest
  contestant context contiguous continent continental contingent continual continually continuation continue
  continuity continuous continuously continuum contract contraction contractor contradict contradiction
  contradictory contrary contrast contribute contribution contributor control controller controversial controversy
  convection convened convenience convenient convent convention conventional convergence conversation conversely
  conversion convert convex convey convict conviction convince convocation convoy cookbook cookie cooler cooperate
  cooperation coordinate coordination coordinator cop cope copier copy copyright cord core cork corner cornerstone
  corona coronation coronavirus corporal corporate corporation corpse corpus correct correction correctional
  correctly correlated correlation correspond correspondence correspondent corridor corrosion corrupt corruption
  cortex cos cosmetic cosmetologist cosmic cosmos cost costly costume cottage cougars could couldnt council counsel
  countdown counter counterpart countess countless country countryside county coup coupe couple courage courier
  court courtesy courthouse courtroom courtyard cousin cove covenant cover coverage covert cow cowboy crab crack
  cradle craftsmen crap crash crater crazy cream create creation creativity creator creature credential credibility
  credible creditors creek creole crescent crest cretaceous cricket cricketer crime crimson crises crisis criteria
  criterion critic critical critically criticism criticize critique crop crossover crossroads crosswalk crowd crown
  crucial crude cruel cruelty cruft cruise cruiser crusade crusader crush crust cry crypt cryptography cs ct ctrl cu cub
  cube cubic cue cuisine culminated culminating cult cultivated cultivation cultural culturally culture cum
  cumulative cup curated curator curb cure curiosity curious curling curly currency currently curriculum curse
  cursory curtain curvature curve custodian custody custom customary customized cut cute cuz cw cycle cyclic cyclist
  cyclone cylinder cylindrical dab dad daddy dagger daily dairy dam damage damn dancer danger dangerous danish dank
  dark darker darkness darling dart dashboard daughter daylight daytime db dc dd dead deadline deadly deaf dealer
  dealt death debate debris debt debugging debut decade decay deceased decent deception decide decimal decision
  decisive declaration declare decline decode decommissioned decomposition decorated decoration decorative decrease
  decree dedicated dedication deed deemed deep deeper deepest deeply deer def defamation defeat defect defective
  defend defendant defender defense defensive defiance deficiency deficit definately define definite definitely
  definition definitive defunct degradation degraded degree deity delay delegate delegation delete deletion
  deliberate deliberately delicate delight delimited delimiter deliver delivery deluxe demand demise demo democracy democrat
  democratic demographic demolished demolition demon demonstrate demonstration demonstrators demoted den denial
  denomination denote denounced dense densely density dentist deny depart departure depend dependence dependency
  dependent depict depiction depleted deploy deportation deported deposed deposit deposition depot deprecated
  depressed depression deprived depth deputy derby derivation derivative derive dermatology derogatory descend
  descendant descending descent describe descriptive desert deserve designate designation desirable desire desk
  despair desperate desperately despite destination destined destroy destroyer destruction destructive detached
  detachment detail detained detainees detect detection detective detector detention deter deteriorated
  deterioration determination determine detract detrimental devastated devastating develop developer development
  developmental deviation device devil devised devoid devote devotion devout dharma diabetes diacritic diagnosed diagnostic
  diagonal diagram dialect dialog dialogue diameter diary diaspora dictated dictator dictatorship dictionary did
  didnt die diet dietary differ difference different differential differentiate differentiation differently
  difficult difficulty diffuse diffusion dig digest digit digitally dignity dilemma dim dimension dimensional
  diminished din diner ding dinner dinosaur diocesan diocese dioxide dip diploma diplomacy diplomat diplomatic dire
  direct direction directional directive directly directorate directorial directory dirk dirt dirty disability
  disable disadvantage disagree disagreement disambiguate disambiguation disappear disappearance disappointed
  disappointing disappointment disaster disastrous disbanded disc discarded discharge disciple disciplinary
  discipline disclaimer disclose disclosure disco discography discontinued discount discourage discourse discover
  discovery discredit discrepancy discrete discretion discretionary discrimination discus discussion disease
  disguise dish disk dislike dismantled dismiss dismissal disorder disparate dispersal dispersed displaced
  displacement display disposal disposed disposition dispute disqualified disregard disrepair disrupt disruption
  disruptive dissatisfaction dissatisfied dissemination dissent dissertation dissolution dissolve distance distant
  distillery distinct distinction distinctive distinctly distinguish distorted distortion distracted distracting
  distraction distress distribute distribution distributor disturbance disturbed disturbing disused ditch ditto div
  dive diver diverse diversified diversion diversity diverted divide divine divinity division divisional divisive
  divorce do dock doctoral doctorate doctrine documentary documentation dodge dodgers doe doesnt dog doll dollar
  dolly dolphin domain dome domestic domestically dominance dominant dominate domination dominion don donate
  donation done dong dongle donkey donor dont doom door doorway doping dormant dormitory dorsal dose dot double doubt
  doubtful dowager down downfall downgrade downhill downloadable downstream downtown downward dozen draft drag
  dragon drain drainage dramatic dramatically dramatist drastic drastically draw drawn dress drift drill drink
  driven drivetrain drone drop dropdown drought drove drowned drowning drug drum drummer drunk drunken dry drywall
  dub dubious duchess duchy duck ductwork dude due duel duet dug dull duly dumb dummy dump dunes dungeon duplicate
  duplication durable duration during dust dutch duty dwarf dwelling dynamic dynamite dynamo dynasty each eager ear
  earlier earliest earn earnest earthquake ease easier easiest easily east eastbound eastward easy eat eaten
  eccentric ecclesiastical eclectic ecological economic economical economically economist economy ecosystem
  ecumenical eddy edible edition editorial eds educate educational educator effect effective effectively
  effectiveness efficacy efficiency efficient efficiently effort egg ego eh eight eighteen eighteenth eighth eighty
  either ejected elaborate elastic elbow elderly eldest elect election elector electoral electorate electrician
  electrification electrified electromagnetic electron electronic elegant element elephant elevated elevation
  elevator eleven eleventh eligibility eligible eliminate elimination elite elk ellipsis elliptical elm elongated else
  elsewhere em emancipation embankment embarked embarrassing embassy embedded emblem embodied embrace emerge
  emergence emeritus emigrated emigration eminent emir emirates emission emitted emoji emotion emotional emotionally
  emperor emphasis emphasize empire empirical employ employee employer employment empowered empowerment empress
  empty enable enacted enclosed enclosure encoded encodes encoding encompass encore encounter encourage
  encouragement encryption encyclopedia encyclopedic endangered endeavor endemic endless endorse endorsement endowed
  endowment endurance endured enduring enemy energetic enforce enforcement engage engagement engineer engraved
  engraver engraving enhance enhancement enjoy enjoyable enjoyment enlarged enlightenment enlisted enormous enough
  enraged enriched ensemble ensign enslaved ensued ensuing ensure enter enterprise entertain entertainer
  entertainment enthusiasm enthusiast enthusiastic entire entirely entirety entitled entity entrance entrants
  entrepreneur entropy entrusted envelope environment environmentally envisioned envoy enzyme epic epidemic
  episcopal episode epithet epoch eponymous equal equality equally equation equator equatorial equestrian
  equilibrium equity equivalence equivalent er erect erection ergonomics eroded erosion err erroneous erroneously
  erupted eruption esc escalated escape escort esoteric especially espionage essay essayist essence essential
  essentially establish establishment estimate estimation estranged estuary eta eternal eternity ethanol ethernet
  ethic ethical ethnic ethnicity etymology euro evacuate evacuation evade evaluate evaluation evaluator evangelical
  evangelist evasion even evenly event eventual eventually evergreen every everybody everyday everyone everything
  everywhere evicted evidence evident evidently evil evolution evolutionary evolve ex exact exactly exaggerated
  examination examine examiner excavated excavation exceed exceedingly excellence excellent except exception
  exceptional exceptionally excerpt excess excessive excessively excited excitement exciting exclude exclusion
  exclusive exclusively excuse execute execution executive exemplary exemplified exempt exemption exercise exhaust
  exhaustive exhibit exhibition exile exist existence exit exodus exotic expand expansion expansive expect
  expectation expedition expeditionary expelled expenditure expense expensive experience experiment experimental
  experimentation expert expertise expiration expire expiry explain explanation explanatory explicit explicitly
  explode exploit exploitation exploration explore explorer explosion explosive expo exponent exponential expose
  exposition exposure express expression expressive expressly expressway expulsion extant extend extension extensive
  extensively extent exterior external externally externship extinct extinction extra extra-credit extraction
  extracurricular extraordinary extreme extremely extremist eye fa fabric fabricated facade face facial facilitate
  facilitator fact faction factor factory factual factually faculty fade fail failure faint fair fairly fairness
  fairy faithful fake falcon fallen fallout false falsely fame familiar familiarity famine famous famously fan fancy
  fang fanny fantastic fantasy far fare farewell farmhouse farmland farther fascinated fascinating fascination
  fascism fascist fashionable fast faster fastest fat fatal fatalities fatally fate father fatigue fatty fault
  faulty fauna favorable favorably favorite fear feasibility feasible feast feat feather feature fed federal
  federally federation fee feedback feeder feel feet fell fellow fellowship felony felt female feminine feminism
  feminist fence fender ferry fertile fertility fest festival festivities feud feudal fever few fewer fewest ff fiat
  fiber fiction fictional fictitious fiddle fidelity fierce fifteen fifteenth fifth fifty fight fighter figurative
  figure fill filly film filmmaker finale finalist finalized finally financially financier find fine finely finest
  finger finish finite fir firearm fireplace firewall fireworks firm firmly firmware first firstly fiscal fisherman
  fishermen fishery fist fit five fix fixture fl flag flagship flair flame flank flashback flat flattened flavor
  flaw fled flee fleet flesh flew flexibility flexible flight flip float flock floor floral flotilla flour
  flourished flow flowchart flown flu fluctuations fluent fluid flute flux fly flyer foam focal focus fog foil fold
  foliage folk folklore follow follower fond font foo fool foolish footage football footballer footbridge footer foothills
  footnote footprint footsteps for forbidden force forcibly fore forecast forefront foreground forehead foreign
  foreigners foremost forerunner foreseeable forever foreword forge forget forgive forgiveness forgot forgotten form
  formal formally format formation formative former formerly formidable formula formulated formulation forth
  forthcoming fortification fortified fortress fortunate fortunately fortune forty forum forward fossil fought foul
  found foundation foundational founder foundry fountain four fourteen fourteenth fourth fr fraction fracture
  fragile fragment framework franchise francs frankly fraternity fraud fraudulent freak free freedom freelance
  freely freestyle freeway freeze freight frequency frequent frequently fresco fresh freshwater friction friendly
  friendship frigate fringe frivolous frog from front frontal frontier froze frozen fruit frustrated frustrating
  frustration ft fugitive fulfill fullback fully fumble fun function functional functionality fund fundamental
  fundamentally fundraiser fundraising funeral fungal fungi fungus funky funny fur furious furnace furnished
  furnishings further furthermore fury fuse fuselage fusion future fuzzy gable gadget gag gaga gain gal gala
  galactic galaxy gallantry gallery gallons game gamma gang gangster gap gar garage garbage garden gardener garment
  garnish gasoline gate gather gave gazette gear gearbox gecko gel gem gender genealogical genealogy genera general
  generalization generalized generally generate generation generator generic generous genetic genetically genius
  genocide genome genre gentle gentleman gentlemen gently genuine genuinely genus geographic geographical
  geographically geological geologist geometric gesture get ghetto ghost giant gibberish gift gig gigantic gin girl girlfriend
  give given glacial glacier glad glance glands glider glitch glitchy globalization globally globe glorious glory
  glossary glossy glove glow glucose gnu go goal goalkeeper goalscorer goaltender goat god goddess goes going
  goldsmith golf golfer gone gong goodbye goodness goodwill goose gorge gospel gossip got gotten govern governance
  governmental governor grab gradient gradual gradually graduate graffiti grain gram grammar grammatical grand
  grandchildren granddaughter grandfather grandmother grandparents grandson grange granite grape graph graphical
  grasp grass grassland grassroots grateful gratitude grave gravel graveyard gravitational gravity gray grazing
  great greater greatest greatly greenwood greeted greeting greetings grenade grew grey greyhound grid grief grill
  grind grinder grip grocery groom groove ground groundbreaking groundwater grove grow grown growth gs gt guarantee
  guard guardian gubernatorial guerrilla guest guidance guideline guild guilt guilty guinea guise guitarist gulf gum
  gun gunfire gunmen gunpowder guru gut gym gymnasium gymnast gymnastics habit habitat hack had hadnt hail hair
  hairy half halftime halfway hallway halo halt halves hamburg hampered handball handbook handful handicap handle
  handout handsome handy hang hangar hangout happen happily happiness happy harassed harassing harassment harbor hard
  hardcore hardcover harder hardest hardly harm harmful harmless harmonic harmonica harness harsh harvest hash hasnt
  hat hatch hate hatred haul haunted have havent hazardous head header headline headmaster headquartered
  headquarters headset headwaters heal healthy hear heard heart heavenly heavier heaviest heavily heavyweight heck
  hectare hedge heel height heightened heir heiress held helicopter helium hell helmet helpdesk helpful hematology
  hemisphere hen hence henchman her herb herd here hereditary heritage hero heroic heroin heroine heroism herself
  hes hesitant hesitate hiatus hid hidden hide hierarchical hierarchy higher highest highland highlight highlighter highly
  highway hiking hilarious hillside hilly him himself hind hint hip hire his historian historic historical
  historically historiography hit ho hoax hobby hoc hockey hogan hold hole holiday hollow holocaust holy homage
  homecoming homeless homepage homestead hometown homework homicide homogeneous hon honest honestly honey honorable
  honorary hooray hop hopefully horizon horizontal horizontally hormone horrible horror horse horseback hospital
  hospitalized host hostage hostel hostile hostility hot hotfix hotspot hottest hour hourly household householder housemates
  hover how howdy however ht hub huge hugely hugs huh hulk humane humanist humanitarian humanity humble humid humidity
  humor humorous hundred hung hunger hungry hurdles hurling hurricane hurry husband hut hybrid hydraulic
  hydroelectric hydrogen hydroponic hygiene hygienist hymn hyperlink hyphen hypotheses hypothesis hypothetical ice
  icon iconic id ideal ideally identical identifiable identification identifier identify identity ideological
  ideology idiot idk idle idol if ignition ignorance ignorant ignore ill illegal illegally illegitimate illicit
  illness illuminated illumination illusion illustrate illustrious im image imagery imaginary imagination
  imaginative imagine imam imitation immaculate immature immediate immediately immense immensely immigrant
  immigrated immigration imminent immortal immune immunity imo impact impaired impairment impartial impeachment
  impending imperative imperfect imperial impetus implausible implement implementation implicated implication
  implicit implicitly imply import importance important importantly impose impossible impoverished impractical
  impress impression impressive imprint imprisoned imprisonment improper improperly improve improvement
  improvisation improvised impulse in in-service inability inaccessible inaccurate inactivated inactive inadequate
  inadvertently inappropriate inaugural inaugurated inauguration incapable incarcerated incarnation incentive
  inception inch incidence incident incidental incidentally incivility inclination inclined include inclusion
  inclusive income incompatible incompetent incomplete inconsistent incorporate incorporation incorrect incorrectly
  increase increasingly incredible incredibly increment incumbent incurred ind indeed indefinite indefinitely
  independent independently indicate indication indicative indicator indices indicted indictment indie indigenous
  indirect indirectly indiscriminate individual individually indoor induce inducted inductee induction industrialist
  ineffective ineligible inequality inert inevitable inevitably inexpensive inexperienced infamous infancy infant
  infantry infected infection infectious inference inferior inferred infinitely infinity inflammation inflammatory
  inflated inflation inflicted influence influential influx inform informal informally informational informative
  infrared infrastructure infringement ingredient inhabit inhabitants inherent inherently inherit inheritance
  inhibit inhibition inhibitor initial initially initiate initiation initiative injected injection injunction
  injured injuring injury injustice ink inland inlet inline inmate inn inner innocence innocent innovation
  innovative inquiry ins insane inscribed inscription insect insert insertion inservice inside insider insight
  insignia insignificant insist insistence inspected inspector inspiration inspirational inspire instability
  installation installment instance instant instantly instead instinct institute institution institutional
  instructed instruction instructional instrument instrumental instrumentation insufficient insulation insulin
  insult insurgents intact intake integer integral integrate integrity intel intellectual intelligence intelligent
  intend intense intensified intensity intensive intent intention intentional intentionally inter interact
  interaction intercept interception interchange intercity intercollegiate intercontinental intercourse
  interdisciplinary interest interface interfere interference interim intermediate intermittent intern internal
  internally international internationally interpret interpretation interpreter interrogation interrupted intersect
  intersection interspersed interstate interval intervene intervention interview intimate intimidation into
  intricate intriguing intrinsic introduce introductory intuitive invade invaders invalid invariably invariant
  invasion invasive invent invention inventory inverse invertebrates inverted invest investigate investigation
  investigative investigator investment investor invisible invitation invitational invite invoke involve involvement
  ion iron ironic ironically irony irrational irregular irregularities irrelevant irrespective is island islander
  isnt isolate isolation issue it italic iteration its itself ive jacket jaguar jail jam janitor janitorial jar
  jargon jaw jazz jealous jealousy jewelry jg jockey join joint jointly joke joker jolly journal journalist
  journalistic jubilee judgment judicial judiciary judo juice jump jumper junction jungle junk junta jurisdiction
  jurisprudence jurist jury just justification justify juvenile kaiser kangaroo kappa karate kc keep keeper kept
  kernel key keyboard keyboardist keynote kg kick kicker kickoff kid kiddo kidnap kidney kill killer kilograms
  kilometer kin kinase kind kindergarten kindly kindness kinetic kingdom kiss kite kl knee knew knife knighthood
  knives knock knockout knot know knowledge knowledgeable known ks kudos kw laborers lac lace lack lacrosse lad
  ladder laden lady lag laggy lagoon laid lam lama lambda lame laminator lamp landfall landlord landmark landowner landslide
  lantern lap large largely larger largest larva larvae laser lastly lat late lately latency later lateral latest
  lathe latitude latter lattice lauded laugh laughter launch launcher laundry laureate lava lavish lawn lawsuit
  lawyer layer layout lazy lb lea leader leaflets league lean leap learn learner learners lease least leather leave
  lecture lecturer led left leftist leg legal legally legendary legion legislation legislative legislator
  legislature legit legitimacy legitimate leisure lemme lend length lengthy lens lent leopard lesbian lesions lesser
  lesson let lethal letter lever leverage lexicon lg liability liable liaison liar libel liberal liberated
  liberation libertarian librarian libretto license lid lie lieu lieutenant life lifeboat lifelong lifespan
  lifestyle lift lighter lighthouse lightly lightning lightweight like likelihood likely likened likewise limb lime
  limerick limestone limit limitation linden line lineage linear linebacker lineman liner lineup ling linguist
  linguistic lion lip liquid liquor listen listener lit liter literal literally literary literate litigation litter
  liturgical liturgy live livelihood lively liver livery lizard load loan lobby lobe local locality localized
  locally locate location locker locomotive locus lodge logic logical logically logo logon lone lonely longer longest
  longevity longitude longitudinal longstanding longtime look lookout loop loose loosely lordship lore lose loser
  loss lost lot lottery lotus loud lounge lovely lover low lower lowercase lowest lowland loyal loyalist loyalty ls
  ltd lucrative luggage lulu lumber lunar lunch lunchroom lung lure lush luxurious luxury lying lyrical lyrically
  lyricist ma macro mad madame made madness madras mafia mag magazine magic magical magician magistrate magnate magnet
  magnetic magnificent magnitude magnum maid mainland mainline mainly mainstream maintain maize majesty majority
  make make-up maker makeup malaria malicious mall malware mammal mammalian man manage manager managerial mandarin
  mandate mandatory mandolin maneuver manga manifest manifestation manifesto manifold manila manipulate manipulation
  mankind manner manor manpower mansion mantle manually manufacture manufacturer manuscript many marathon marble
  mare margin marginal marginally marijuana marine mariners marital maritime mark marker market marketplace markup
  maroon marquess marquis marriage marry mart martial martian martyr mascot masculine masonic massacre massive
  massively mast masterpiece match mate mater material maternal maternity mathematical mathematician matrices matrix
  matter mature maturity mausoleum maximize maximum maybe mayoral maze mead meal mean meaningful meaningless meant
  meantime meanwhile measure measurement meat mecca mechanism mechanized med medal medalist medial median mediate
  mediation mediator medicinal medieval mediocre meditation medium medley meg mega melodic melt member membership
  membrane meme memo memoir memorable memorandum memory men mental mentality mentally mentee mention mentor
  mercantile mercenaries merchandise merchant mercury mere merely merge merger meridian meritorious mesa mesh
  messenger messy met meta metabolic metabolism metadata metallic metaphor meteorological meteorology meter method
  methodology metric metro metropolis metropolitan mg mic mice micro microcontroller microcredential microphone
  microscopic microwave mid middleweight midfield midfielder midi midland midnight midpoint midst midterm midway
  midyear might mighty migrant migrate migration migratory mil mild mildly mile mileage milestone militant military
  militia milk mill millennium million millionaire mimic mind mine miner mineral mini miniature minimal minimize
  miniseries minister ministerial ministry minority mint minus minute mirror miscellaneous misery misguided
  misleading mismatch mismatched missile mission missionary mist mistakenly mister misuse mitigate mitochondrial mix
  mixer mixture ml mo mob mobile mobility mobilization mobilized mock mod moderate moderately moderator modern
  modernist modernization modernized modest modification modify modular moist moisture mold mole molecular molecule
  mom moment momentum monarch monarchy monastery monastic monetary money mongol moniker monitor monk monkey mono
  monograph monopoly monsoon monster monument monumental mood moonlight moor moose moot mop moral morale morality
  morally more moreover morning morocco morphological morphology morrow mortal mortality mortally mortar mortgage
  mosaic mosque most mostly motel moth mother motif motion motivated motivation motive motorway motto mound mount
  mountain mountainous mourning mouse mouth move movement movie mph mu much mud muddy multi multicultural multimeter
  multinational multiplayer multiple multiplication multiply multitude mun municipal municipality munitions mural
  murder murderer mus muscle muscular muse museum mushroom musical musically musician must mustered mutant mutation
  mute mutiny mutual mutually my myriad myrtle myself mysterious mystery mystic mystical myth mythical mythological
  mythology nah naive naked namely namesake napoleon narrated narration narrative narrator narrow narrower narrowly
  nasal nasty natal nation national nationalism nationalist nationality nationally nationwide native naturalist
  naturalized naturally nature nautical naval nave navigable navigate navigational navigator near nearby nearest
  nearly neat necessarily necessary necessity neck necklace need needle needless negative negatively neglect
  negligible negotiate negotiation neighbor neighborhood neither nemesis neolithic neologism nephew nerve nervous
  nest net netball neural neurological neurons neuroscience neutral neutrality neutrally neutron never nevermind
  nevertheless newbie newborn newcomer newer newest newly newscast newsletter newspaper next nice nicely niche
  nickel nickelodeon niece night nightclub nightly nightmare nil nine nine-weeks nineteen nineteenth ninja ninth
  nitrogen nobility nobleman nobody nocturnal node noise noisy nomadic nomenclature nominal nominally nominate
  nomination nominator nominee non none nonetheless nonsensical nor normal normally northbound northeast
  northeastern northern northernmost northward northwest northwestern nose nostalgia not notability notable notably
  notation notch notebook noteworthy nothing notice noticeable noticeboard notify notion notoriety notorious
  notwithstanding noun novel novelist novella novelty novice now nowadays nowhere np nu nuclear nuclei nucleus null
  numerical numerous nun nut nutrients nutritional oasis oath ob obey obituary object objection objective
  objectively obligation obliged oblique oboe obscure observation observatory observe observer obsessed obsession
  obsolete obstacle obstetrics obtain obvious obviously occasion occasional occasionally occupants occupation occupy
  occur occurrence oceanic och octagonal octave odd oddly ode odyssey of off offended offender offending offense
  offensive offer officer official officially offline offset offshore offspring often oh oil ok okay old older
  oldest ole om omega omission omit omnibus on onboarding one oneself ongoing onion only onset onstage onto onward
  oof oops opener openly opera operate operatic operation operational operative operator ophthalmology opined
  opinion opponent opportunity oppose opposite opposition oppression optics optimal optimistic optimization option
  optional opus or oral orbit orbital orchard orchestral orchestrated orchid ordained ordinance ordinary ordination
  ordnance ore organ organic organism organist organization organizational organize organizer orient oriental origin
  original originality originally originate orioles ornamental ornaments ornate orphan orphanage orthodox orthodoxy
  ostensibly other otherwise otters ottoman ouch ought our ourselves ousted out outbox outbreak outcome outdated outdoor
  outer outfielder outfit outgoing outlaw outlet outline outlying outnumbered outpost output outrage outrageous
  outreach outright outscored outset outside outsider outskirts outspoken outstanding outward oval oven over overall
  overcome overdose overhaul overhead overland overlap overlook overly overnight override overrun oversaw overseas
  oversee overseen oversight overthrow overtime overture overturn overwhelmed overwhelming overwhelmingly overwrite
  overwritten owed owes owing owl own owner ownership ox oxford oxidation oxide oxy oxyacetylene oxyfuel oxygen
  oyster oz pa pacific package packers packet pact pad paddy pagan pageant paid pain painful painter pair pal palace
  palazzo pale palette palm pamphlet pan panama pandemic pane panic panorama panoramic panther pants papacy papal paper
  paperback parachute parade paradigm paradise paradox paraeducator paragraph paralegal parallel paramedic parameter
  paramilitary paramount paranormal paraphrase parasite parasitic parcel pardon parental parentheses parenthesis
  parish parkway parliament parliamentary parody parole parrot parry partial partially participant participate
  participation particle particular particularly partisan partition partly partnership party pas pascal pasha
  passage passback passcode passenger passion passionate passive passport past paste pastor pastoral pastry pasture
  patch patchwork patent paternal pathogen pathology patriarch patriot patriotic patrol patron patronage pattern
  pause paved pavement pavilion pawn pay payload payment peaceful peacefully peach peacock peasant peculiar pedal
  pedestal pedestrian pediatric peel peer peerage pen penal penalty pencil pending penetrate penetration penguin
  peninsula pennant pension pentagon penultimate people pepper per perceive perception percussion perennial perfect
  perfection perfectly perform performance performer perhaps perimeter periodic periodical periodically peripheral
  periphery perished permanent permanently permissible permit perpendicular perpetrator perpetual persecuted
  persecution persist persistence persistent person personality personally personnel perspective persuade persuasive
  pertaining pertinent pet petals petition petrol petroleum pf phantom pharaoh pharmaceutical phase phenomena
  phenomenon phew phi philanthropic philanthropist philanthropy philharmonic philosopher philosophical philosophy
  phishing phlebotomist phonetic phosphate photo photograph photographer photographic photon photovoltaic phrase
  physically physician physicist physiological pi pianist piano piazza pick pickup picnic pictorial picturesque pie
  piece pier pig pigeon pile pilgrim pilgrimage pillar pills pilot pin pine ping pink pinnacle pioneer pipe pipeline
  piracy pirate pistol piston pit pitch pitcher pity pivot pivotal pixel pixelated pizza pk pl place placeholder placement
  plagiarism plague plain plainly plaintiff plane planet planetary planner plantation plaque plaster plastic plate
  plateau platform platinum platoon plausible play playable playback playboy player playground playhouse playoff
  playwright plaza plea pleaded pleasant please pleasure pledge plenty plight plot plug plugin plum plumage plumbers
  plural plurality plus pneumatic pneumonia pocket pod podcast podium poem poetic poetry point pointer pointless
  poison poisonous poker pol polar pole police policeman policemen policy polish polite politely political
  politically politician politics poll pollen pollution polo poly polymer polynomial polytechnic ponce pond pony
  pool poor poorer poorly pop pop-up populace popular popularity popularized popularly populated population populous
  popup porcelain porch pork port portable portion portrait portray portrayal pose position positive positively
  possess possession possibility possible possibly postage postal postcode postdoctoral poster posterior
  postgraduate posthumous posthumously postmaster postponed postseason posture postwar pot potassium potato potent
  potential potentially pottery pour poverty pow powder powerful powerhouse practical practically practice
  practitioner prairie prank pray prayer preach preacher precedence precedent preceding precinct precipitation
  precise precisely precision precursor predator predecessor predict predictable prediction predominantly prefect
  prefecture prefer preferable preferably preference prefix pregnancy pregnant prejudice preliminary prelude
  prematurely premier premiere premiership premise premium preparatory prepare prerequisite preschool prescribed
  prescription presence present presentation presenter presently preservation preserve presided presidency president
  presidential presiding press pressure prestige prestigious presumably presume presumption pretty prevailed
  prevailing prevalence prevalent prevention preventive previous previously prey pride priesthood primarily primary
  prime primitive princely principality principally principle printmaking prior priority priory prism prison
  prisoner privacy private privateer privately privilege privy prize pro probable probably probation probe problem
  problematic procedural procedure proceed procession processor proclaimed proclamation proctor procurement prod
  produce producer product productive productivity profession professionally professor professorship proficiency
  proficient profit profitable profound programmable programmer progression progressive progressively prohibit
  prohibition projection projector proliferation prolific prolly prologue prolonged prom prominence prominent prominently
  promo promote promoter promotion promotional promptly prone pronoun pronounce pronunciation proof proofread prop
  propaganda propagation propelled propeller proper properly property prophecy prophet proponent proportion
  proportional proposal propose proposition proprietary proprietor propulsion prorated prose prosecuted prosecution
  prosecutor prospect prospective prosperity prosperous protagonist protect protection protective protector
  protectorate protein protest protestant protesters protocol proton prototype proud prove proven provide providence
  provider province provincial provision provisional provocative provoke provost proximity proxy psalm pseudonym
  pseudoscience psi psychedelic psychiatric psychiatrist psychiatry psychic psychological psychologist pub public
  publication publicity publicized publicly publish pull pulmonary pulp pulpit pulse pump pun punch punctuation
  punish punishment punitive punk punt pupil puppet puppetry pure purely purge purity purple purported purpose purse
  pursuant pursue pursuit push pushpin put puzzle pvt pyramid quad qualification qualifier qualify qualitative
  quality quantitative quantity quantum quarantine quarry quarterback quarterfinal quarterly quartet quay queer
  questionable queue quicker quickly quiet quietly quintet quit quite quiz quo quot quota quotation quote rabbi
  rabbit race racehorse racer racial racism racist rack radar radial radiation radiator radical radically
  radioactive radiology radius raft rage raid raiders rail railroad railway rainbow rainfall rainy raise rally ramp
  rampant ran ranch rand random randomly range rank ransomware rant rap rapid rapidly rapper rare rarely rarity rat rate rather
  ratification ratified ratio ration rational rationale rave raw reach react reactive read readability readable
  readership readily ready realism realistic reality realization realize realm rear reason reasonable reasonably
  reassessment rebar rebellion rebellious receipt receive receiver recently reception receptionist receptor recess
  recession recheck recieve recipe recipient recital reckless recognise recognizable recognize recommend
  recommendation reconcile reconciliation reconnaissance reconstruction recorder recounted recovery recreational
  recruit recruitment rectangular rectory recurring reddish redemption redesign reduce reduction redundancy
  redundant reel reenrolled reeve refer referee reference referendum refinery refit reflect reflection reflective
  refrain refrigerant refuge refugee refurbished refurbishment refusal refuted regard regardless regency regent
  regex reggae regime regiment regimental regional register registry regret regular regularly regulate regulation
  regulator regulatory rehearsal rehearse reinforce reinforcement reinstated reject rejection relation relationship
  relative relatively relativity relax relaxation relay relegated relegation relevance relevant reliably reliance
  relics relief relieve religion religious relink relinquished relist reluctance reluctant reluctantly rely remain
  remainder remarkable remarkably remastered remedy remembrance reminder reminiscent remix remnant remodeled remote
  remotely removal renaissance rename render rendezvous rendition renew renewable renewal renovated renovation
  renowned rent rental renumbered reopen repeal repeat repeatedly repertoire repertory repetitive replaceable
  replica replicate replication reply reportcard reportedly repository repost representative repression reprint
  reprise reproduction reptiles republican reputable reputation requiem require requirement rerun res rescheduled
  rescue research researcher resemblance resemble resentment reservation reserve reservoir residence residency
  resident residual residue resignation resist resistance resistant resolve resonance resort respect respectable
  respective respectively respond respondents response responsibility responsible responsive rest restoration
  restraint restriction restrictive restructured restructuring resultant resurgence resurrected resurrection resync
  retailer retain retaliation retention retirement retrieval retrieve retro retrospective return reuse reveal
  revelation revenge revered reverend reversal reversion revert review revision revival revoked revolt revolution
  revolutionary revolves revolving revue reworded rhetoric rhetorical rhyme rhythm rhythmic ribbon ribs richest rid
  ridden ride rider ridiculous riff rifle rift rig right righteous rightly rigid rigorous rim rink riot rip ripe
  rise risen risk risky rite ritual rival rivalry riverside rm rn road roadside roadway robbery robot robotic robust
  rocket rode rodeo roe rogue roll rollback roller rollover rollup romance romantic roof rookie rope rot rotary
  rotate rotation rotational rotor rotten rouge rough roughly round roundabout route router routine routinely rover
  rower royalist royalty rpm rs rt rub rubber rubbish rubble rude rue rugby rugged ruin ruler rum rumor runaway
  runner runoff runway rural ruthless sabbath sabotage sac sack sacred sacrifice sad saddle sadly safe safely safer
  saga sahib said sail sake salary sale salesman salon saloon salt salute salvage salvation same sample samurai
  sanction sanctuary sandbox sandstone sandwich sang sanitation sanity sank sans sap sarcastic satellite satire
  satirical satisfaction satisfactory satisfy sauce savoy saw sawmill sax saxophone saxophonist say scaffolding
  scale scam scan scandal scanner scar scarce scare scary scattered scattering scenario scene scenery scenic schema scheme
  scholar scholarly scholarship scholastic schoolhouse schooner scientific scientifically scientist scope scorer
  scrap scratch scream screenplay screenwriter screw script scripture scroll scrollbar scrub scrutiny sculpted sculptor
  sculpture seafood seal seaman seaside season seasonal seat secession second secondary secondly secrecy secret
  secretariat secretly sect sector secular secure sedan sediment see seek seem seemingly seen segment segregated
  segregation seine seismic seize seizure seldom selection selective selectively selector sell seller semantic semi
  semicolon semiconductor semifinal seminal seminar seminary sen senate senator send sensation sense sensible sensitive
  sensitivity sensor sensory sentence sentiment sentinel separate separately separation seperate sequel sequence
  sequential sergeant serial serialized series serious seriously sermon serpent serum servant serve servicemen
  settlement settler seven seventeen seventeenth seventh seventy several severe severely severity sewage sewer sex
  sexy sf sh shade shady shaft shah shake shale shall shallow shame shanghai shape share shareholder shark sharply
  shattered she shear sheep sheer sheikh shelf shelter sheriff shield shift shin shine shiny ship shipbuilding
  shipment shipyard shire shirt shock shoe shoot shooter shootout shore shoreline shortage shortcomings shortcut
  shorten shorter shortest shortlisted shortly shot shotgun should shoulder shouldnt shout show showcase showdown
  shower shown shrimp shrine shrub shut shutdown shuttle shy sibling sic sick sickness side sidebar siege sigh sight
  sigma sign signage signal signature significance significant significantly signifies signpost signup silence
  silent silicon silk silly sim similar similarity similarly simple simpler simplest simplicity simplify simply
  simulate simulation simulator simulcast simultaneous simultaneously since sincere sing single singular sinister
  sink sire sister sit sitcom situated situation six sixteen sixteenth sixth sixty sizable size ska skate skater
  skeletal skeleton skeptical skepticism sketch ski skier skill skin skip skipper skirt skull skyline skyscraper
  slab slain slalom slam slang slash slave slavery sleep sleeper sleeve slender slept slice slide slight slightest
  slightly slim slip slogan slope slot slow slower slowly smaller smallest smartphone smash smell smile smoke smooth
  smoothly smuggling snack snail snake snap sneak sniper snooker snout snow snowfall so soap soccer socialism
  socialist socially societal society sociological sociologist sock socket soda sodium soft softball soil solar sold
  soldering soldier sole solely solicitor solid solidarity solitary soloist soluble solution solve solvent some
  somebody someday somehow someone something sometime somewhat somewhere sonata song songwriter songwriting sonic
  sonography soon sooner sophisticated soprano sorrow sorry sought soul sound soundtrack soup sour source sous south
  southbound southeast southeastern southernmost southward southwest southwestern sovereign sovereignty soviet spa
  space spacecraft spades spam span spare spark sparrow sparse sparsely spartan spatial spawned spawning speak
  speaker spear spearheaded specialist specialization specialize specially specialty species specific specifically
  specification specify specimen spectacle spectacular spectator spectral spectrum speculate speculation speculative
  speedily speedway speedy spell spellcheck spend spent sperm sphere spherical spice spider spike spill spin spinal spine
  spiral spire spirit spiritual spirituality spite splash splendid splint split spoke spoken spokesman spokesperson
  sponsor sponsorship spontaneous spoon sporadic spores sport sportsman spot spotlight spouse spray spread spree
  sprint sprinter spruce spun spur spurious spy squad squadron square squash squirrel sry stab stability stable
  stack stadium stage stained stainless staircase stairs stake stakeholder stale stalk stall stallion stamp stance
  stand standalone standardization standardized standout standpoint staple stapler stark starter startup starvation stat
  statehood statement statesman statewide static station stationary statistic statistical statistically statue
  stature statute statutory staunch stay steadily steady steal steam steamboat steamer steamship steep steer stellar
  stem stenographer stepfather stereo stereotypes sterilization steward stick sticky stiff stigma still stimulate
  stimulation stimuli stimulus sting stint stipulated stir stock stoke stole stolen stomach stony stood stop storage
  store storytelling straight straightforward strain strait strand strangely stranger strata strategic strategically
  strategy straw strawberry stray streak stream streamlined streetcar strength strengthen stress stretch stricken
  strict stricter strictly strike strikeouts striker strikethrough string stringent strip stripe strive stroke
  stronger strongest stronghold strongly struck structurally struggle stub stuck study stuff stumbled stunning stunt
  stupid style stylist stylistic stylized subcategory subcommittee subdivided subdivision subfamily subgroup
  subjective submarine submerged submission submit subordinate subscribers subscription subsection subsequent
  subsequently subset subsidiary subsidies subspecies substance substantial substantially substantive substitute
  substitution substrate subtitles subtle subtropical suburb suburban subway succeed success successful successfully
  succession successive successively successor such suck sudden suddenly suffer suffice sufficient sufficiently
  suffix suffrage sugar suggest suggestion suicide suit suitable suite sulfur sultan sum summarize summoned sung
  sunk sunlight sunrise sunset sup super superb superficial superfluous superhero superior superiority superman
  supermarket supernatural superseded superstar supervised supervising supervision supervisory supplement
  supplemental supplementary supplier supply supporter supportive suppose supposedly suppress suppression supremacy
  supreme sure surely surf surface surge surgeon surgery surname surpassed surpassing surplus surprise surprisingly
  surrender surrey surround surveillance survey surveyor survival survive survivor susceptible suspect suspend
  suspicion suspicious sustain sustainability swallow swami swamp swap sway swear sweat sweep swept swiftly swim
  swimmer swing switch sword sworn syllabi syllable syllabus symbol symbolic symbolism symmetric symmetrical
  symmetry sympathetic sympathy symphonic symposium symptom syn synagogue synchronized synchronous syndicate
  syndrome synod synonym synonymous synopsis syntax synth synthesis synthesized synthesizer synthetic sysadmin sysop
  systematic systematically systemic ta tablet tabloid tackle tactic tactical tag tail tailor take taken takeoff
  takeover tale talent talk tall taller tallest tally tam tandem tang tangent tango tank tanker tap tape tar tardy
  target tariff taskbar taste tat tattoo tau taught tavern tax taxa taxation taxi taxon taxonomic taxonomy tbh tea teach
  team teammate tear teaser technically technique technological technologist tedious teen teenage teenager teeth teh
  telecast telegram telegraph telephone telescope televised tell teller temper temperament temperate temperature
  tempo temporal temporarily temporary tempted ten tenant tend tendency tendentious tender tennis tenor tense
  tension tent tentative tentatively tenth tenure terminal terminate termination terminus terrace terrain
  terrestrial terrible terribly territorial territory terror terrorism terrorist tertiary testament testify
  testimony textbook textual texture than that thatcher the theatre theatrical theatrically thee theft their them
  thematic themselves then thence theologian theological theology theorem theoretical theoretically theorist
  therapeutic therapist there thereafter thereby therefore therein thereof thermal these thesis they theyre theyve
  thick thicker thickness thief thier thieves thin think thinkers third thirteen thirteenth thirty this thorough
  thoroughbred thoroughly those thou though thought thoughtful thousand thread threat threaten three threshold threw
  thriller thrive throat throne through throughout throw thrown thrust thumb thumbnail thunder thy tick tidal tide
  tie tier tiger tight tightly til tildes tile till tilt time timeline timely timeout timetable tin tiny tip tire
  tissue titanic titular tn to tobacco today toe together toggle toilet token tokenise told tolerance tolerant
  tolerate toll tomato tomb tommorow tomorrow ton tone toner tong tongue tonight tonnes too took toolbar tooltip tooth top
  topic topical topographic topography topological topology tor torch tore torn tornado torpedo torque torture toss
  totally touch touchdown tough tour tourism tourist tournament tow toward tower town township toxic toxicity toy tr
  tract traction tractor trade trademark trader tradition traditional traditionally traffic trafficking tragedy
  tragic trailer train trainee trainer trait traitor trajectory tram tramway trance trans transaction transaxle
  transcribed transcription transform transformation transformers transgender transient transistor transit
  transitional translate translation translator transliteration transmit transmitter transparency transparent
  transplant transport transverse trap trash trauma traumatic traveler traverse treason treasurer treasury treat
  treatise treatment treaty tree trek tremendous trench trend triage trial triangle triangular tribal tribe tribunal
  tribune tributary tribute trick tricky trillion trilogy trim trio triple tripod triumph trivia trivial troll
  trolley trombone troop trophy tropical trouble troubleshoot troupe trousers truce truck truly trump trumpet
  trumpeter truncate truncated trunk trust trustee trustworthy truth try ts tsunami tube tuberculosis tubular tug tuition
  tumor tune tungsten tunnel turbine turbo turbulent turkey turmoil turn turnout turnover turnpike turret turtle
  tutorial tweaked tweet twelfth twelve twentieth twenty twice twilight twin twinkle twist two tying typhoon typical
  typically typist typo ubiquitous ugly uhf ulster ultimate ultimately ultra umbrella umlaut umpire unanimous unanimously
  unchecked uncivil uncle undated under undercarriage undercover undergo undergone undergraduate underground
  underlying undermine underneath underside understand understandable understood undertake undertaken undertook
  underwater underway underwent underworld undid undo undoubtedly undue unearthed unenrolled unexpectedly unfit uni
  unification unified uniform uniformly unilateral unilaterally unionist uniquely unit unitary unite universal
  universally universe university unlawful unlinked unnamed unpost unposted unrelated unreleased unreliable
  unresolved unscheduled unsupported until untitled unto unweighted up upbringing upcoming upgrade upheld uphold
  upon upper uppercase upright uprising ups upset upside upstairs upstream uranium urban urge urgent urine us usable
  usage use useful usefulness useless usher usual usually utility utilization utilize utter utterly vacancy vacant
  vacated vacation vaccine vacuum vague vaguely vain valid validated validation validity valuable valuation valve
  vampire vandal vandalism vandalized vandalizing vanguard vanished vanishing vanity vapor variability variable
  variance variant variation variety various variously varsity vary vascular vase vassal vast vastly vaudeville
  vault vector vegetable vegetarian vegetation vehicle veil vein velocity venerable vengeance venom vent ventilation
  ventral venture venue verb verbal verbatim verdict verge verifiable verify vernacular versa versatile verse versus
  vertex vertical vertically vertices very vessel veteran veto via viability viable viaduct vibe vibrant vibration
  vicar vice viceroy vicinity vicious victim victorious videography vie viewer viewpoint vigorous viking villa
  village villagers villain vine vineyard vintage vinyl violate violation violence violent violently violin
  violinist viper viral virgin virtually virtue virus visa viscount visibility visible vision visionary visit
  visitor vista visual visually vita vital vitamin viva vivid viz vocabulary vocal vocalist vogue voice void
  volatile volcanic volcano volleyball voltage voltmeter volume voluntarily voluntary volunteer vote voter vowed
  vowel vows voyage voyager vulnerability vulnerable wage wagon waist wait waived wake wales walk walkthrough wally
  walnut waltz wanderers wandering want war warden warfare warlord warm warmer warmest warmly warn warrant warrior
  warship wartime wary was wash wasnt wasp waste watch waterfall waterfront watershed waterway watt wave wavelength
  wax way we weak weaken weaker weakly weakness wealth wealthy weapon weaponry wear weasel weather weaving webcam
  webpage wedge wee week weekday weekend weigh weir weird weirdly weirdness welcome welfare well wellington welp
  welsh welterweight wen went were werent westbound western westward wet wetland weve whale wharf what whatever
  whatsoever wheel wheelchair when whenever where whereabouts whereas whereby wherein whereupon wherever whether
  whew which whichever while whilst whip whiskey whistle whiteboard whitelisted whitish who whoever whole wholesale
  wholly whom whoops whose why wich wicked wicket wide widely widened widening wider widespread widow width wierd
  wife wight wiki wild wildcard wildcats wilderness wildly willingness win wind windmill winery wing winger winner
  wiped wire wireless wisdom wish wit witch witchcraft with withdraw withdrawn withdrew within without withstand
  witness witty wives wolves woman women wonder wonderful wont woo wooden woodland woodwind woohoo wool wore work
  workaround worker workflow world worldwide worm worn worry worse worship worst worthless worthwhile worthy would
  wouldnt wound woven wrap wrath wreck wreckage wrestled wrestler wrestling wrist write writer written wrong
  wrongdoing wrongly wrote xi xii xiii xiv xv xvi xx xxx y'all yacht yahoo yall yang yard ye yea yeast yellow
  yellowish yen yes yeshiva yesterday yet yield yikes yin yoga you youll youngest your youre yourself youth youthful
  youve yuan zen zero zinc zombie zone zoo zoological zoologist zoology
  lice truancy invoice screwdriver watermark checksum autosum refresher voucher feeds picker cabinetry asthma
  sycamore plywood grout solder trowel gasket reboot leaderboard lanyard clipboard reimbursement stipend bleachers
  dugout kiosk
`;

/** Schools of Kentucky that bear the name of a person or look so. */
export const schoolNames = [
  'sheldon clark',
  'sue bennett',
  'simon kenton',
  'betsy layne',
  'frederick douglass',
  'george rogers clark',
  'martha layne collins',
  'paul laurence dunbar',
  'bryan station',
  'shelby valley',
  'henry clay',
  'green river',
  'big sandy',
  'kentucky river',
  'columbus day',
  'st. patrick',
  'st. xavier',
  'thomas nelson',
  'olive hill',
  'sandy hook',
  'red bird',
  'lynn camp',
  'dixie heights',
  'ernie sanders',
  'alice lloyd',
  'lindsey wilson',
  'john hardin',
  'locust trace',
  'marion c. moore',
  'marion c moore',
  'j. graham brown',
  'graham brown',
  'j. m. atherton',
  'james a. cawood',
  'larry a. ryle',
  'randall k. cooper',
  'paul g. blazer',
  'bishop brossart',
  'june buchanan',
  'hughes kirk',
  'pleasure ridge park',
  'perkins v',
  'hughes jones',
  'hughes-jones harrodsburg',
];
