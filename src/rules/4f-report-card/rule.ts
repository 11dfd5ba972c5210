/** Guide 4f: CTE Term Grade and CTE Final Grade stand on the report card templates of the high school, and show. */
import { byKey } from '../../intake/by-key.ts';
import { neededTasks, readTask } from '../../intake/cells.ts';
import { at, compact, defineRule, type Facts, type Reporter } from '../rule.ts';
import { entriesOf, filesAt, schoolsOf, whereOf, type Entry, type School, type SmallFile } from '../records.ts';

interface Template {
  name: string;
  entries: Entry<'report-card'>[];
}

export const reportCard = defineRule({
  item: '4f',
  needs: ['high report-card'],
  check(facts, report) {
    for (const school of schoolsOf(facts).filter(({ side }) => side === 'high')) {
      for (const template of templatesOf(facts, school)) {
        bothTasks(template, school, report);
        shown(template, school, report);
      }
      // An empty list says that nothing is on the template, or that it was not filled in.
      for (const empty of filesAt(facts, 'report-card', school).filter(({ records }) => records.length === 0)) {
        report('4f-task-missing', {
          ...school,
          outcome: 'review',
          where: [at(empty, [])],
          data: { tasks: [...neededTasks] },
          count: 0,
        });
      }
    }
  },
});

export const rules = [reportCard];

/** Lists without a column for the template are one template each. */
function templatesOf(facts: Facts, school: School): Template[] {
  const entries = entriesOf(facts, 'report-card', school);
  const groups = byKey(entries, ({ record, reading }) => record.template.toLowerCase() || `\n${reading.name}`);
  return [...groups.values()].map((own) => ({ name: own[0]!.record.template, entries: own }));
}

function bothTasks({ name, entries }: Template, school: School, report: Reporter) {
  const tasks = neededTasks.filter((task) => !entries.some(({ record }) => readTask(record.task) === task));
  if (tasks.length === 0) report.passed('4f-task-missing');
  else
    report('4f-task-missing', {
      ...school,
      where: whereOf(entries, 'task'),
      data: compact({ template: name, tasks }),
      count: tasks.length,
    });
}

/** Whether the term is selected and posted grades are shown, as far as the list says. */
function shown({ name, entries }: Template, school: School, report: Reporter) {
  for (const task of neededTasks) {
    const own = entries.filter(({ record, reading }) => readTask(record.task) === task && says(reading));
    const hidden = own.filter(({ record }) => record.term === '' || record.postedGradesShown === false);
    if (hidden.length > 0) {
      const field = hidden.some(({ record }) => record.postedGradesShown === false) ? 'postedGradesShown' : 'term';
      report('4f-not-shown', {
        ...school,
        where: whereOf(hidden, field),
        data: compact({ template: name, task, tasks: [task] }),
        count: 1,
      });
    } else if (own.length > 0) report.passed('4f-not-shown');
  }
}

const says = ({ layout: { columns } }: SmallFile<'report-card'>) =>
  columns.term !== undefined || columns.postedGradesShown !== undefined;
