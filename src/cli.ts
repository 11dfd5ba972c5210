/** The command line's host: arguments in, report on standard output, files where they were asked for, exit status out. */
import { setFlagsFromString } from 'node:v8';
import { readArguments, WrongUse } from './cli/arguments.ts';
import { print } from './cli/print.ts';
import { kinds } from './intake/kinds.ts';
import { WrongMap } from './intake/map-option.ts';
import { version } from './version.ts';

const usage = `Usage:
  npm run --silent check -- FILE... FOLDER... ZIP... [options]
  npm run --silent check -- --technical FILE... --high [SCHOOL=]FILE... [options]
  node kts-check.mjs        the same

Files
  FILE... FOLDER... ZIP...  exports of all schools, sorted by what stands in them; where that
                            does not tell whose file it is, nothing is checked, and the check says
                            what to add
  --technical FILE...       exports of the technical school
  --high [SCHOOL=]FILE...   exports of a high school; name the schools where there are several
  --map FILE=KIND,header=ROW,FIELD=COLUMN,...
                            which column holds what, where the headers do not say it, such as
                            grades.csv=grades,header=3,ssid=A,course=C,task=E,score=F; header=0
                            where there is none; activeMask.T1=F for a column with ticks for a
                            term; sheet=2 for the second sheet of a workbook
  --kind FILE=KIND          what a file is: ${kinds.join(', ')}

What the files do not say ([SCHOOL:] and SCHOOL= limit it to one high school)
  --as-of [SCHOOL=]DAY      the day the high school's file was exported, YYYY-MM-DD
  --term [SCHOOL:]NAME, --task [SCHOOL:]NAME
                            check one term or grading task only; also says which one a file
                            without that column was exported for
  --term-map [SCHOOL:]A=B   term A of the technical school is term B of the high school
  --calendar WHOSE=NAME     which calendar counts in a file of several: technical=NAME, high=NAME
                            or SCHOOL=NAME
  --masks [SCHOOL:]names|bits|ticks
                            how the columns of Term Mask and Active Mask are to be read

From day to day
  --save FILE               saves this check for tomorrow
  --since FILE|FOLDER/      what has come since a saved check, or since the newest in a folder;
                            a folder with its slash may be missing on the first day
  --accept-fewer            says that a file with far fewer grades than in the saved check
                            is complete

What to write
  --json                    the whole report as JSON
  --csv FILE, --html FILE   the grades and rows concerned; the readable report as a page
  --packages DIR            for each school a message, a sheet and a CSV with its students only
  --counts FILE             how many posted grades each section has, without students
  --fail-on problem|review|incomplete
                            what gives exit status 1; a problem, if it is not given
  --version, --help

Reads CSV, tab, semicolon and pipe text, XLSX, XML and HTML, also packed in a zip file; PDF is
read on the check page only. Nothing is sent anywhere.
Exit status: 0 nothing of what --fail-on names, 1 found, 2 could not run or could not read a file.
`;

async function main(args: string[]): Promise<number> {
  try {
    const read = readArguments(args);
    if (read === 'help' || read === 'version') {
      print(read === 'help' ? usage : `${version}\n`);
      return 0;
    }
    // The engine is made ready for a check only.
    const { run } = await import('./cli/run.ts');
    return await run(read);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof WrongMap)) throw error;
    process.stderr.write(`${error.message}\nUse --help to see how the check is called.\n`);
    return 2;
  }
}

// A check lasts less than a second for a district: compiling on other threads beside it costs more than it saves.
setFlagsFromString('--no-concurrent-recompilation');
// And so does compiling early what runs for a moment only. Node 20 knows the setting by this name.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=250000');

process.exitCode = await main(process.argv.slice(2));
