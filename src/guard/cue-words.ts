/** Small words that tell what stands beside them: a person, a place, a greeting. What each means for a name is in `names.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Parents are called so as well as teachers. */
export const courtesy = set('mr mrs ms miss sr sra srta senor senora señor señora');
export const titles = set(
  'dr sgt lt capt maj officer nurse deputy pastor reverend interventionist advisor adviser bookkeeper custodian psychologist coach teacher teachers instructor instructors counselor counselors registrar registrars principal principals secretary administrator administrators superintendent professor profesor profesora maestro maestra',
);
/** Behind one of these, a name that is also a word is a name. */
export const persons = set(
  'student students pupil pupils learner learners child children kid kids boy girl son sons daughter daughters brother brothers sister sisters sibling siblings mother father mom dad parent parents guardian guardians grandmother grandfather grandma grandson granddaughter niece nephew cousin aunt uncle named called estudiante alumno alumna hijo hija hermano hermana llama llamado llamada',
);
/** Behind one of these, a small word that is not known is a name. */
export const openers = new Set([
  ...persons,
  ...set(
    'for of about from with w by regarding re tell told ask add para sobre nickname nicknamed aka moved enrolled enroll withdrew transferred suspended expelled twin senior freshman sophomore grader emailed texted met taught',
  ),
]);
/** The same, where a person is spoken of behind it. */
export const weakOpeners = set(
  'fix check find move drop dropped email call text help helped remove removed calling where pls please need needs see saw teach',
);
export const pronouns = set('he she him his her hers they their hes shes who kid student mom dad');
export const particles = set(
  'de del della der den di da du la las los le van von el al bin ben st dos das san santa ter y',
);
export const suffixes = set('jr sr ii iii iv');
export const verbs = set(
  'has had is was needs shows got took does did moved transferred dropped received should lost and told said asked sat turned no tiene está aparece sale dice',
);
/** What no school does. */
export const ofPersons = set('told sat');
/** Names that begin a sentence as often as a name. */
export const helpers = set(
  'will may mark case art drew chase rich pat sue bill price trace quest trip hope chance frank major guy ella tierra vida era cara cierra deja',
);
/** Behind `may` and `will`, where they are verbs. */
export const auxiliaries = set(
  'be have not need take get want go do also never come show still only just then cause help fix make see',
);
/** What a student has. */
export const ownThings = set(
  'grade grades score scores mom dad mother father parents class schedule transcript teacher section credit row rows record name work',
);
export const places = set('at in near into');
/** `Blue day`: what a color or a season stands before. */
export const schedules = set('day days block blocks week weeks schedule team group');
export const ofCompass = set('northern southern eastern western central north south');
export const smallPlaces = set('county counties atc ctc hs isd');
/** Behind one of these, `de` is followed by a person. */
export const ofPersonsInSpanish = set(
  'nota notas calificacion calificación calificaciones mama mamá papa papá madre padre hermano hermana hijo hija abuela abuelo tia tía tio tío familia apellido',
);
/** Before a name that is short for a child. */
export const nicks = set('lil');
/** Said of the name of a family: `the Combs twins`. */
export const kin = set('twins twin boy boys girl girls kid kids brothers sisters siblings family');
/** Behind these a person is named: `told Chance`. */
export const tellers = set(
  'told asked emailed texted called messaged met helped taught moved dropped enrolled withdrew',
);
