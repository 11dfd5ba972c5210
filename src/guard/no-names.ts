/** Capital words that are not names of people: the field's own words, days, places, courses, and how sentences begin. */
export const noNames = new Set(
  // Infinite Campus and the exchange
  (
    'access account accounts active additional admin administration administrator alert alerts area atc attached attachment audit ' +
    'average book building calc calendar campus card carpentry center central check class classes columns composite contact count ' +
    'course courses credit credits ctc cte data database date department designer district districts document education elementary ' +
    'email end error errors example examples excel exchange exam export exports field file files filter final first full grade gradebook ' +
    'grades grading group groups guide help high hs home id ids infinite information item items kde kecs kts kentucky ksis last lead ' +
    'level list locked main mask master message messages middle minimum missing name names new nickname notes number numbers numeric ' +
    'office options orientation parent parents part period periods percent portal portfolio posted posting process program ' +
    'progress project quarter query question report reports request reports roster rubrics rule schedule scheduled schedules scheduling school ' +
    'schools score scores screen screenshot screenshots section sections see semester server services setup sheet sheets site sort ' +
    'ssid ssids ssn standards start state states status step student students subject summary support sync system table task tasks ' +
    'teacher teachers tech technical technology template term terms ticket total transcript transcripts troubleshooting type user ' +
    'users value video window windows wizard year years ' +
    // Days and places
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december fall spring summer eastern time united america county city street avenue road drive north south east ' +
    'ky usa kentucky louisville lexington frankfort ' +
    // Courses
    'accounting agriculture algebra allied art arts auto automotive basic biology business carpentry chemistry computer construction ' +
    'council culinary diesel drafting electrical electricity electronics engineering equipment general government health ' +
    'history industrial intro introduction machine machining maintenance manufacturing marketing math masonry medical nursing ' +
    'advanced aide aviation care civil cosmetology development horticulture hospitality nurse organization organizations robotics services ' +
    'pathway physics plumbing reading repair science sciences skills social society studies terminology training welder welding writing ' +
    // How sentences begin and end
    'a about after all also an and any are as at because before best both but by can cannot could dear did do does each for from ' +
    'good had has have he hello hi his her here how however i if in is it its just later let me morning my no none not nothing now of ' +
    'on once one only or other our please regards same she should since sincerely so some thank thanks that the their them then there ' +
    'these they this those to today tomorrow two until was we were what when where which who why will with would yes yesterday yet ' +
    'you your chrome edge google microsoft outlook word cc fwd re'
  ).split(' '),
);

/** Behind one of these a name is that of a place: `Logan County`, `Jordan Area Technology Center`. */
export const places = new Set(
  'academy area atc avenue campus career center city county ctc district drive elementary high independent isd middle road school schools street technical technology'.split(
    ' ',
  ),
);
