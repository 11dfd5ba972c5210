/** What schools keep apart of a student: special education, language, health, meals, home, and discipline. */
import { lastUpTo } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import { cellsUnder } from './table-cells.ts';

/** @param phrases alternatives, separated by bars and line breaks */
const any = (phrases: string) => phrases.replaceAll(/\n\s*/g, '');
const whole = (phrases: string) => new RegExp(`\\b(?:${any(phrases)})(?![a-z\\u00C0-\\u024F\\d])`, 'gi');
/** Letters that are a word of something else in small ones. */
const inCapitals = (phrases: string) => new RegExp(`\\b(?:${any(phrases)})(?![A-Za-z\\u00C0-\\u024F\\d])`, 'g');

const schooling =
  whole(`504(?=/| ?(?:and|or|&) ?iep)|504(?:s| services| list| plan| plans| accommodations?| student| students| kid| meeting)|section 504(?! of the )|
  (?<=(?:on|has|with|under|an?|plan|his|her|tiene) )504|(?<=(?:an?|her|his|has|the|tiene) )ieps?|
  special[- ]ed(?:ucation)?(?! (?:teacher|department|director|office|class|tab|codes?|courses?|records? tab))|
  (?:sp\\.? ?ed\\.?|sped)(?! (?:rosters?|teachers?|department|dept|office|rooms?|folders?|staff|director|meeting|training|aides?))|educaci[oó]n especial|
  individual(?:i[sz]ed)? education(?:al)? (?:program|plan)s?|individual learning needs?|
  exceptional child(?:ren)?|resource (?:room|student|kid|services)|self[- ]contained|mild mental|life skills class|
  behavior plan|bip|disab(?:led|ility|ilities)|alternate assessment|read[- ]aloud|extended time|
  (?:speech|occupational|physical) therap(?:y|ist)(?! (?:aide|assistant|course|class|pathway))|
  (?<=(?:gets|has|receives|in|for) )speech(?! (?:therap|and|services|class))|
  mod(?:erate|erately)? core|paraeducator|(?:has|needs|gets|with) a (?:scribe|reader)|reader accommodation|
  necesidades especiales|life[- ]skills (?:unit|room|student|kid)|
  speech (?:services|impair(?:ed|ment)|pull[- ]?out)|
  arc meeting|admissions and release|special needs(?: student| kid)?|
  modified (?:curriculum|diploma|assignments?|work)|(?:alternate|alternative) diploma|msd (?:unit|student|class|room)|
  one[- ](?:on|to)[- ]one (?:aide|para)|paraprofessional|inclusion student|accommodations|pull[- ]?out services|
  (?:on|at|reads at) an? \\w+[- ]grade (?:reading )?level|non-?verbal|gifted(?: and talented)?|gt student|
  title i student`);
const language =
  whole(`el (?:students?|status|services|kid|level|program plan)|english (?:language )?learners?|ells?|lep|esl|
  english as a second language|limited english|(?:sign[- ]language )?interpreters?(?! pathway)|
  speaks? (?:no|little|very little) english|(?:speaks? only|only speaks?) spanish|no habla ingl[eé]s|
  (?:doesn't|does not|barely) speak english`);
const health =
  whole(`adhd|add (?=meds|medication|diagnosis)|autis(?:m|tic|ta)|asperger'?s?|tourette'?s?|dyslexi[ac]|dislexi(?:a|c[oa])|
  dysgraphia|down(?:'s)? syndrome|cerebral palsy|epilep(?:sy|tic)|seizures?|diabet(?:es|ic)|insulin|asthma(?:tic)?|
  allerg(?:y(?! (?:season|advisory|forecast))|ies|ic(?! to (?:computers|spreadsheets|technology|excel)))|epi-?pen|cancer|leukemia|chemo(?:therapy)?|
  concussion|pregnan(?:t|cy)|maternity leave|
  (?:teen|teenage) (?:mom|mother|dad|father|parent)|(?:having|had|has|expecting) a baby|miscarriage|postpartum|
  depress(?:ed|ion)|anxiety|bipolar|schizophreni[ac]|ptsd|panic attacks?|mental health|
  (?:in|to|gets|receives|needs) (?:counseling|therapy)|suicid(?:e|al)|
  self[- ]harm(?:s|ed|ing)?|cutting (?:her|him|them)sel(?:f|ves)|
  (?:hurt|harm|kill)(?:s|ed|ing)? (?:her|him|them)sel(?:f|ves)|
  therapy (?:every|on|appointments?|appts?|sessions?)|grief|bedridden|miscarried|amputee|prosthetic|colostomy|cochlear|spina bifida|
  muscular dystrophy|hemophilia|dyscalculia|celiac|pacemaker|fetal alcohol|selective(?:ly)? mut(?:e|ism)|psychosis|hallucinations?|
  eating disorder|anorexi[ac]|bulimi[ac]|migraines?|(?=[msf])(?<=(?:has|with|had|caught|got) (?:the )?)(?:mono|strep|flu)|lice|
  scabies|
  type [12] diabetes|inhaler|nebulizer|feeding tube|hiv|hepatitis|pneumonia|tuberculosis|tumou?r|had a stroke|hospice|
  stutters?|
  (?=[tp])(?<=(?:sees|seeing|has|her|his|their|with) (?:an? )?)(?:therapist|psychologist)|(?:sees|seeing|saw|visits|goes to|meets with) (?:the|a|an|her|his|their) (?:school )?(?:counselor|shrink|psych|social worker|speech teacher|mental)|psychiatrist|psych(?:iatric)? (?:ward|hospital|unit|care|facility|help|eval(?:uation)?|treatment|stay)|mental hospital|inpatient|detox|in a coma|(?=icu)(?<=(?:in|from|to) )icu|
  had a breakdown|nervous breakdown|
  outpatient|
  adderall|ritalin|vyvanse|concerta|zoloft|prozac|lexapro|on crutches|in a cast|sprain(?:ed)? (?:his|her|an) \\w+|
  torn acl|append(?:icitis|ectomy)|appendix (?:out|burst|removed|ruptured)|(?:got|has|had|needs) stitches|
  car (?:wreck|accident|crash)|(?:was|got|been) (?:injured|hurt)|(?:is|was|been|very|home|out) sick|transgender|(?:is|came out as|comes out as) (?:trans(?!-)|gay|lesbian|nonbinary)|nonbinary|
  (?=spe)(?<=(?:on the|autism) )spectrum|took medicine|takes medicine|in (?:outpatient|counseling)|tdah|
  (?:toma|sus?) medicamentos?|terapia(?! f[ií]sica)|psic[oó]log[oa]|hospitalizad[oa]|
  kidney (?:problems?|disease|failure|transplant|stones?)|heart (?:condition|defect|problems?|surgery|murmur)|
  in (?:the )?(?:icu|nicu)|transplant|dialysis|blood disorder|lupus|cystic fibrosis|scoliosis|
  brok(?:e|en) (?:his|her|a|an)? ?(?:arm|leg|wrist|ankle|hand|foot|collarbone|neck|back)|
  (?:out|home) (?:sick )?with (?:the |a )?(?:flu|mono|covid|strep|virus|stomach bug)|covid(?:-19)?|illness|
  medical (?:leave|condition|excuse|reasons?|issue)s?|doctor'?s (?:note|excuse)|bed rest|hearing loss|
  (?:visual|speech|hearing|cognitive) impairment|traumatic brain injury|tbi|developmental delay|
  emotional(?:ly)? (?:disturb(?:ance|ed)|disability)|ocd|service dog|addict(?:ed|ion)|overdosed?|
  hospitali[sz]ed|in the hospital|surgery|blind(?! (?:carbon|copy|rivets?|holes?|spots?))|deaf(?! ear)|hard of hearing|hearing[- ]impaired|
  hearing aids?|visually impaired|
  vision impair(?:ed|ment)|wheelchair|medically fragile|home[ -]?(?:and|/|&)?[ -]?hospital|homebound|crohn'?s|
  sickle cell|(?:on|takes|her|his) med(?:s|ication)|diagnosed with|
  discapacidad|sord[oa]|est[aá] enferm[oa]|heridas?|embarazo|cieg[oa]|embarazada|asma|epilepsia|al[eé]rgi(?:a|c[oa])|autismo|diab[eé]tic[oa]|c[aá]ncer|
  enferm(?:o|edad)|
  depresi[oó]n|ansiedad|silla de ruedas`);
const meals = whole(`free (?:(?:and|or|/) )?(?:reduced )?(?:price[d]? )?(?:lunch(?:es)?|meals?|breakfast)|
  free/reduced(?: (?:lunch(?:es)?|meals?))?|free and reduced|reduced[- ](?:price[d]?[- ])?(?:lunch(?:es)?|meals?)|
  f/r (?:lunch|meals|status)|frl|frpl|snap benefits|
  (?<=(?:gets|on|receives|has|for) )(?:snap|ktap|k-tap|wic|ssi|welfare)|
  food stamps|cupones de (?:alimentos|comida)|almuerzos? (?:gratis|gratuitos?|reducidos?)|economically disadvantaged|
  low[- ]income|(?:can'?t|cannot|couldn'?t|unable to) (?:pay|afford)|(?:fee|lunch) waiver|lunch (?:status|debt|balance)|(?<=(?:on|has|gets|receives|with|lost) )medicaid|
  medicaid(?= (?:kid|student|family|card|number|eligible))`);
const home =
  whole(`migrant(?: status)?|homeless(?:ness)?|mckinney[- ]vento|foster (?:care|child|kid|home|placement|parents?|
  family|mother|father|mom|dad)|group home|unaccompanied youth|runaway|(?:ran|run) away from home|couch[- ]surfing|
  doubled[- ]up|(?:living|staying|sleeping) in (?:a |an |the |his |her |their )?(?:car|shelter|motel|hotel|camper|van|tent)|
  in a (?:homeless |women's )?shelter|undocumented|refugees?|ward of the (?:state|court)|immigrant|asylum|daca|deport(?:ed|ation)|ice custody|
  dcbs|cps|
  casa (?:worker|volunteer)|guardian ad litem|social worker|custody(?! of (?:the |our |all )?(?:\\w+ )?(?:keys?|records?|files?|data|equipment|evidence|documents?))|restraining order|protective order|
  emergency protective|
  domestic violence|abus(?:ed|ive)(?! of)|neglected|sin hogar|no tiene(?:n)? (?:casa|hogar|papeles)|
  lost (?:the|their|his|her) (?:house|home|apartment)|house (?:fire|burned)|(?:house|home|trailer) burned(?: down)?|
  (?:mom|dad|mother|father|parents?|brother|sister|grandmother|grandfather|grandma|grandpa|mamaw|papaw)(?: just)? (?:died|passed(?: away)?|is dying|od'?d|overdosed)|death in the family|(?:his|her|their) \\w+'s funeral|
  (?:getting|going through a|parents'?|messy) divorced?|parents (?:split up|separated|are divorced|divorced)|
  kinship care|raised by (?:his|her|their) (?:grand\\w+|aunt|uncle)|
  (?:no|lost|without) (?:health |medical )?insurance|no (?:electricity|running water|heat at home)|laid off|section 8|food bank|food pantry|backpack program|indocumentad[oa]|migrante|refugiad[oa]|deportad[oa]|
  evict(?:ion|ed)|(?:live|stay|sleep)(?:s|ing)? (?:in|out of) (?:his|her|their|a|the) (?:car|truck|van|tent|camper|shelter|motel|hotel)|
  ran away|
  kinship|emancipated|adopted|adoption|human trafficking|trafficked|en un (?:albergue|refugio)|
  migra|se lo llev[oó] (?:inmigraci[oó]n|ice)|inmigraci[oó]n|immigration (?:status|hearing|court|took|case|papers|detention)|
  (?:taken|picked up|detained) by (?:ice|immigration)|no papers`);
const discipline =
  whole(`suspended(?<!\\b(?:as|sync|job|account|access|export|service|license|login|gradebook|process|task|file|window)(?: (?:was|is|has been|got|were|are))? suspended)|suspension (?:for|from school)|on suspension|days? of suspension|
  (?:in|out)[- ](?:of[- ])?school suspension|expelled|expulsion|
  (?=[io]ss)(?<=\\b(?:in|for|of|has|had|got|to|days?) )(?:iss|oss)|isap|detention|
  disciplin(?:ary|e) (?:referral|action|hearing|record|issue|report|problem|reason)s?|
  behavior(?:al)? (?:referral|incident|issue|problem)s?|office referral|tobacco (?:referral|violation)|written up|
  caught (?:smoking|cheating|drinking|stealing)|plagiari[sz](?:ed|m)|skipp(?:ed|ing) (?:class|school)(?! \\d)|
  lunch detention|kicked off the bus|bus suspension|attendance court|weed(?! out)|got (?:in|into) (?:a|another) fight|
  got a fight|(?:hit|punched|threatened|cussed(?: out)?|cursed at|threw \\w+ at) (?:a|the|his|her|another) (?:teacher|student|kid|principal|coach|boy|girl)|chronic(?:ally)? absen(?:t|ce|tee(?:ism)?)|bull(?:y|ied|ying)|court (?:date|hearing)|drugs (?:in|at|on) (?:his|her|school|the|a)|
  kicked out(?: of)?|(?:removed|banned|thrown|taken|put) (?:off|from) (?:the |her |his )?(?:bus|school(?! (?:year|file|list|export|roster))|campus(?! (?:export|file)))|(?:off the|no) bus for|tier (?:2|3|two|three|ii|iii)(?= (?:behavior|reading|math|intervention|kid|student|boy|girl)|, (?:he|she))|alternative (?:school|placement)|day treatment|truan(?:t|cy)|
  juvenile (?:court|detention|justice|hall)|djj|probation|parole|ankle (?:monitor|bracelet)|gps monitor|
  (?=arr)(?<=(?:he|she|kid|student|mom|dad|boy|girl|they) (?:was |were |got |has been |is )?)arrested|
  arrested(?= (?:for|last|on|at school|yesterday|this|today|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|sexting|molested|bomb threat|
  in (?:jail|prison|juvenile(?! (?:court|detention|justice|hall))|juvie|rehab|drug treatment|treatment for|lockup)|
  (?=[jp])(?<=(?:to|from) )(?:jail|prison|juvie)|rehab|
  incarcerated|court[- ]ordered|
  drug (?:test(?:ed)?|violation|possession|charges?|use|abuse|problem|offense|referral|court|screen)|
  (?=[abdfmstvw])(?<=(?:for|with) (?:a )?)(?:drugs|alcohol|vap(?:e|ing)|weapons?|tobacco|marijuana|thc|stealing|theft|assault|bullying|threats?|fighting)|vap(?:e|es|ed|ing)(?! (?:detectors?|sensors?|alarms?))|
  (?=[kgwv])(?<=brought an? )(?:knife|gun|weapon|vape)|(?:weapon|knife|gun)s? (?:at|on|to) (?:school|campus|the bus)|
  (?=fig)(?<=(?:was|were) )fighting|in a fight|(?:a )?fight (?:on the|at|in the) (?:bus|school|lunch|hall(?:way)?|gym|cafeteria)|
  drunk|(?:was|got|been) (?:high|stoned)|(?:on|using|for|did|sold) (?:meth|drugs|pills|heroin)|fentanyl|marijuana|(?:had|with|drinking) alcohol|
  (?:stole|stealing) (?:from|an?|the|his|her)|(?:for|charged with) theft|caught with|(?:was|caught|been|for|kid) smoking|
  behavior (?:contract|intervention|chart)|saturday school|court[- ]order|(?:drug|assault|theft|criminal|felony|pending|faces|facing|assault) charges?|
  (?:in|joined) a gang|sexual(?:ly)? (?:assault|abuse|harass)\\w*|(?:sexual|reported|for) harassment|raped?|juvie|lockdown unit|(?:he|she|kid|student) threaten(?:s|ed)|threatened (?:a|the|his|her|to)(?= )|
  suspensión|(?<=(?:por|la|una|de|su) )suspension|se peleaba|pelea|drogas|
  suspendid[oa]|expulsad[oa]|detenid[oa]|en la c[aá]rcel`);
const letters =
  inCapitals(`ICE(?= (?:took|picked|detained|raid|came|has))|(?=[EGTDV])(?<=(?:[Ss]tudent|[Kk]id|s?he|[Ss]?He|boy|girl|daughter|son|sister|brother)(?:'s| is| was)? (?:an? |still |now |also )?)(?:EL|ELL|GT|TBI|DHH|VI)|(?:AA|NA|Al-?[Aa]non|Alateen) meetings?|IEPs?|I\\.E\\.P\\.?s?|SNAP(?! (?:to|and|into))|FRL|TANF|ADD(?= and (?:takes|has|is|needs|can't|gets|anxiety|depression))|ISS|OSS|LBD|FMD|MMD|EBD|OHI|SLD|FAPE|FBA|BIP|KTAP|DACA|
  (?:OT|PT|SLP)(?= (?:and|on|services|sessions?)(?![A-Za-z]))|(?<=(?:OCD|ADHD|has|with|and) )ADD|
  ODD(?= (?:and|diagnos))|
  EL(?= (?:student|status|services|level)|[,;.\\n]|$)`);

const patterns = [schooling, language, health, meals, home, discipline, letters];
/** Right behind a name, as a cell of its own. */
const behindName = /^(?:[\t|;]|, ?)(?<told>504|IEP|SPED|ELL?|LEP|GT)(?=[,\t;|\n]|$)/;

/** Where data say it: `"specialEd":"true"`, and a column of that head. */
const flag =
  'sped|special ?_?ed(?:ucation)?|iep|504|section ?_?504|ell?|lep|esl|homeless|migrant|foster|frl|free ?_?reduced|(?:free|reduced) ?_?lunch|disab(?:led|ility)|gifted|immigrant|title ?_?i|title ?_?1|medicaid|military';
const flags = new RegExp(
  `[:=] ?["']?(?<told>y(?:es)?|true|s[ií]|free|reduced|active)(?![a-z\\d])(?<=(?<![a-z\\d])(?:${flag})(?:_?(?:flag|status|ind|code|student|y\\/n))?["']? ?[:=] ?["']?\\k<told>)`,
  'gi',
);
const isFlag = new RegExp(`^(?:is ?_?)?(?:${flag})(?:[ _]?(?:flag|status|ind|code|student|y\\/n|\\?))?$`, 'i');
const flagHint = new RegExp(`[\\t,;|]"?(?:is[ _]?)?(?:${flag})`, 'gi');
const isSet = /^(?:y(?:es)?|true|[t1xfr]|s[ií]|free|reduced|active|el|ell|lep|iep|504)$/i;

/** A program, a tool, a training of that name is nobody's status: `Homeless liaison training`. */
const isProgramBehind =
  any(`^(?:[- ](?:(?:&|and|y|de) )?\\p{L}+){0,2}[- ](?:liaisons?|studies|coalitions?|solids|is a word|units? (?:starts?|begins?|ends?|is|covers)|trainings?|posters?|camps?|first aid|coordinators?|polic(?:y|ies)|
  grants?|awareness|directors?|committees?|clubs?|workshops?|
  webinars?|conferences?|funds?|funding|
  (?:unit|chapter|module|quiz|essay) (?:in|of|for|on)|presentations?|assembl(?:y|ies)|drives?|hotlines?|lessons?|curriculum|programs? (?:\\p{L}+ )?(?:camp|office|director|coordinator|is|has|starts|meets|uses|runs|follows)|is (?:a|an|not a|the) (?:flag|field|tab|school|program|code|topic|theme|subject)|(?:documents?|applications?|tabs?|fields?|columns?|codes?|forms?|menus?|screens?|awareness|months?|weeks?|modules?|tools?|reports?|binders?|files?) (?:are|is|go|goes|open|opens|print|must|may|in|under|on|moved|has|have)|
  is school|calendars?)(?!\\p{L})`);
const isProgram = new RegExp(isProgramBehind, 'iu');
/** Whoever is called so serves all students: `504 coordinator`. */
const isOffice =
  /^(?:[- ](?:program|services?|education|school))?[- ](?:coordinators?|liaisons?|directors?|offices?|departments?|committees?|chairs?|facilitators?|recruiters?|consultants?|specialists?)(?!\p{L})/iu;
/** What data, software, courses and rules have: in its line no person may be spoken of. */
const isThingSaid =
  /(?<!\p{L})(?:columns?|fields?|tabs?|(?<!(?:on|in|see|her|his) )files?|export|import|sync|servers?|firewall|templates?|errors?|gateway|polic(?:y|ies)|handbook|chapters?|curriculum|textbook|an? (?:task|unit|course|module) in|certs?|drop-?down|filter|for all rows|ssid[,;|\t]|(?:nightly|batch|import|sync|scheduled) jobs?|process|queue|data|unit test|vocabulary|models?|hosts?|robots?|vendors?|projectors?|printers?|software|devices?|engines?|campos?|columnas?|p[aá]ginas?|\p{L}{2,3}-\d{3})(?![\p{L}\d])/iu;
/** What shows in the data is somebody's: `free/reduced came along in the file`. */
const isShown =
  /(?<!\p{L})(?:shows?|showed|showing|c[ao]me?s? (?:along|over|through)|should(?: not|n't)? be|appears?|sale|aparece)(?!\p{L})/iu;
/** Words that things have too, unless what they are of follows: `suspended ceiling`, `bipolar transistor`, but `suspended three days`. */
const isOfTwo =
  /^(?:suspended|seizures?|(?:legally )?blind|deaf|custody|depress(?:ed|ion)|migrant|immigrant|homeless|gifted|esl|bipolar|insulin|adopted|expelled|probation|abus(?:ed|ive)|allerg(?:y|ies|ic)|wheelchair|disabilit(?:y|ies)|cancer|injured|fight|detention)$/i;
const isBeforeNoun = new RegExp(
  `^ (?!(?:${any(`so|until|til|till|since|and|or|but|on|in|for|at|from|with|w|is|was|were|are|has|had|due|because|bc|again|now|today|tomorrow|
    yesterday|this|last|next|as|to|no|not|all|right|the|by|of|per|when|while|if|that|which|after|before|during|through|thru|twice|once|out|
    one|two|three|four|five|six|seven|eight|nine|ten|says|means|needs|still|also|only|y|o|de|en|por|para|desde|hasta|con|sin|
    programs?|users?|plans?|services?|status|meds?|medications?|treatments?|pumps?|disputes?|battles?|hearings?|cases?|orders?|
    lists?|diagnos[ei]s|issues?|problems?|famil(?:y|ies)|households?|youth|teens?|center|days?|weeks?|level|support|reaction|
    pull|classrooms?|over|[a-z]+day|[a-z]+ly|pending|disorders?|survivors?|surgery|shots?|agreements?|papers|activity|bound|home|house|
    step[a-z]+|boyfriend|girlfriend|relationship|knee|ankle|arm|leg|back|wrist|hand|shoulder|checks?|benefits|patients?|person|people|farm|twins?|
    siblings?|relatives?|dependent|he|accessible|van|bus`)})(?!\\p{L}))\\p{L}{2,}`,
  'iu',
);
const isThingBehind =
  /^-\d|^(?:[- ](?!(?:in|during|at|on|before|after|my|the|of|for|so|no|from) )\p{L}+)?[- ]labs?(?!\p{L})|^[- _](?:aide|tape|bolts?|module|column|field|tab|log|calendar|data|period|queue)(?!\p{L})/iu;
/** Words that tell that someone is spoken of. */
const isPersonSaid =
  /(?<!\p{L})(?:\d{10}|kids?|students?|boys?|girls?|child(?! (?:dev|care))|son|daughter|mom|dad|mother|father|parents?|she|he|her|his|him|hers|they|their|my|who|senior|junior|freshman|sophomore|estudiante|alumn[oa]|hij[oa]|su|tiene|est[aá]|has|gets|receives)(?!\p{L})/iu;

/** @param names the names in the text */
export function specialStatus(text: string, names: readonly PrivateItem[]): PrivateItem[] {
  const found: PrivateItem[] = [];
  const starts = names.map(({ from }) => from).sort((a, b) => a - b);
  const isOfNobody = (from: number, to: number) => {
    const behind = text.slice(to, to + 100).split('\n', 1)[0]!;
    const before = text
      .slice(Math.max(0, from - 100), from)
      .split('\n')
      .at(-1)!;
    const line = before + behind;
    const isOffices = isOffice.test(behind);
    const isOfThing =
      (isOfTwo.test(text.slice(from, to)) && isBeforeNoun.test(behind)) ||
      isThingBehind.test(behind) ||
      isThingSaid.test(line);
    if (!isOffices && !isProgram.test(behind) && (!isOfThing || isShown.test(line))) return false;
    const isNamed = (starts[lastUpTo(starts, to + behind.length - 1)] ?? -1) >= from - before.length;
    return (isOffices || !isPersonSaid.test(line)) && !isNamed;
  };
  for (const pattern of patterns)
    for (const { 0: said, index } of text.matchAll(pattern))
      if (!isOfNobody(index, index + said.trimEnd().length))
        found.push({ kind: 'special', from: index, to: index + said.trimEnd().length });
  for (const { 0: said, index, groups } of text.matchAll(flags)) {
    const to = index + said.length;
    found.push({ kind: 'special', from: to - groups!['told']!.length, to });
  }
  for (const { from, to } of cellsUnder(text, isFlag, flagHint))
    if (isSet.test(text.slice(from, to))) found.push({ kind: 'special', from, to });
  for (const { to } of names) {
    const { 0: said, groups } = behindName.exec(text.slice(to, to + 8)) ?? {};
    if (said) found.push({ kind: 'special', from: to + said.length - groups!['told']!.length, to: to + said.length });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
