/** What people type who do not know the guide's words, by the section that answers. The one table of the search's synonyms. */
export const layWords: Record<string, string> = {
  '/': 'grade missing, where is the grade, start, home',
  '/check/':
    'upload, compare files, student missing, which grades are missing, many grades missing, grades differ, tool',
  '/guide/#1': 'error message, warning, inbox, notification, alert',
  '/guide/#1a': 'which course has the error, course number and section in the error',
  '/guide/#1b': 'no alerts, alerts not shown, cannot see errors, alerts missing, no messages',
  '/guide/#2': 'did the grade sync, did the grade arrive, look up a grade',
  '/guide/#2a': 'teacher posted, is it posted, grade entered',
  '/guide/#2a-i':
    'posted yesterday not there, not there yet, posted today, not posted, teacher forgot, tomorrow, how long, wait overnight',
  '/guide/#2a-ii': 'posted but did not sync, posted yesterday not there, masks, ticked terms',
  '/guide/#2b':
    'did we receive the grade, receive grades, sync, grade not received, student missing, one student missing',
  '/guide/#2b-i': 'grade not on report card, not on transcript, arrived but not shown, progress report empty',
  '/guide/#2b-ii': 'grade missing, student missing, not received, did not sync, grade not there, zero grades',
  '/guide/#3': 'training, video, slides, powerpoint, tutorial, how to set up',
  '/guide/#4a':
    'duplicate grading task, same task twice, two final grades, wrong grading task, extra task, delete task',
  '/guide/#4b':
    'two terms ticked, two terms checked, more than one term, both semesters ticked, several boxes, wrong term',
  '/guide/#no-active-mask': 'check boxes gone, no check boxes, cannot find the mask',
  '/guide/#4c':
    'term dates do not match, different calendar, quarter, semester, trimester, start date, end date, wrong term',
  '/guide/#4d':
    'composite grading, calculate final grade, final grade wrong value, grades differ, average wrong, calculation',
  '/guide/#4e':
    'grading scale, gpa missing on transcript, letter grade wrong, final grade wrong value, percent does not match, score group minimum, grades differ, credit, class rank, grade wrong',
  '/guide/#4f':
    'grade not on report card, report card empty, report card blank, printed report, not on progress report',
  '/guide/#support':
    'who do I ask, who do I email, who do I call, help, phone, ticket, contact, ferpa screenshot, names in screenshots, mail address',
  '/rules/': 'check one thing only, single check, try an example, sample, examples',
  '/rules/1-alerts/#no-kts-alerts-appear-at-my-high-school': 'no alerts, alert area empty, we never get messages',
  '/rules/2a-posted/#fix-it-at-the-technical-school': 'remind teacher, get grades posted',
  '/rules/2b-arrived/': 'one student, single grade, one grade missing, grade different, wrong grade arrived',
  '/rules/2b-arrived/#fix-it-at-the-high-school': 'one student grade missing, what to do when missing',
  '/rules/4a-cte-tasks/#fix-it-at-the-technical-school': 'remove duplicate task, extra grading task',
  '/rules/4b-one-active-term/#fix-it-at-the-technical-school': 'uncheck term, untick term, fix active mask',
  '/rules/4c-term-dates/#fix-it-at-the-high-school': 'days between terms, overlap, quarter ends later',
  '/rules/4d-grade-calc/#fix-it-at-the-high-school': 'remove composite grading, turn off calculation',
  '/rules/4e-score-groups/#fix-it-at-the-high-school': 'change minimum, add gpa, fix score group',
  '/rules/4f-report-card/#fix-it-at-the-high-school': 'add task to template, change report card template',
  '/setup/technical-school/': 'ATC, CTC, vocational school, area technology center, teacher, start of the year',
  '/setup/technical-school/#each-time-grades-are-due': 'post grades, end of term, deadline',
  '/setup/high-school/': 'counselor, registrar, home school, start of the year',
  '/setup/high-school/#when-a-grade-is-missing':
    'student missing, grade missing, not received, grade not there, not there yet',
  '/setup/district-administrator/': 'district office, IC admin, system administrator, who has rights',
  '/setup/district-administrator/#kts-errors-do-not-show-up': 'no alerts, alerts not shown, cannot see errors, rights',
  '/setup/district-administrator/#report-card-templates':
    'grade not on report card, report card setup, add tasks to report card',
  '/setup/district-administrator/#courses-locked-to-a-course-master':
    'course locked, cannot change the course, cannot edit, grayed out, greyed out, read only',
  '/setup/when-to-check/':
    'when to check, calendar, schedule, how often, checklist, weekly, deadline, athletic eligibility',
  '/setup/exporting/': 'what to export, which file, download from infinite campus, csv, excel, spreadsheet',
  '/setup/exporting/#grades': 'what to export, export grades, query, ad hoc, fields, columns',
  '/setup/exporting/#what-damages-a-file':
    'excel changed the file, leading zero, numbers cut off, dates instead of sections',
  '/setup/sharing/': 'send file, email file, share with other school, is it allowed',
  '/about/glossary/': 'what does it mean, abbreviations, words, definitions',
  '/about/glossary/#ssid': 'student number, state id, what is ssid',
  '/about/glossary/#ferpa': 'student privacy law, ferpa screenshot',
  '/about/glossary/#posted': 'post, published, submitted',
  '/about/glossary/#nightly-sync': 'overnight, when does it run, how often does it sync',
  '/about/privacy/':
    'is my data sent anywhere, upload, safe, secure, privacy, where do my files go, internet, stored, cookies, confidential',
  '/about/privacy/#see-it-in-two-minutes': 'offline, prove it',
};
