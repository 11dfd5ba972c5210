/** Guide 4a: only CTE Term Grade, CTE Final Grade and CTE Final Exam, and for each course only one of each. */
import { byKey } from '../../intake/by-key.ts';
import { neededTasks, readTask, withoutZeros } from '../../intake/cells.ts';
import { tasksOnce, taskData, taskKey } from '../each-once.ts';
import { entriesOf, schoolsOf, whereOf, type Entry, type School } from '../records.ts';
import { defineRule, type Facts, type Reporter } from '../rule.ts';

type TaskEntries = Entry<'grading-tasks'>[];

export const cteTasksOnly = defineRule({
  item: '4a',
  needs: ['technical grading-tasks', 'high grading-tasks'],
  each: true,
  check(facts, report) {
    for (const school of schoolsOf(facts)) {
      const entries = entriesOf(facts, 'grading-tasks', school).filter(({ record }) =>
        facts.isKts(record.course, school.school),
      );
      const courses = byKey(entries, ({ record }) => withoutZeros(record.course));
      onlyOneOfEach(facts, school, report);
      for (const own of courses.values()) {
        noOthers(own, school, report);
        bothTasks(own, school, report);
      }
    }
  },
});

export const rules = [cteTasksOnly];

/** Identical rows are no duplicate task for sure: they are told by the rule of duplicate records. */
function onlyOneOfEach(facts: Facts, school: School, report: Reporter) {
  const { used, twice } = tasksOnce(facts, school);
  const duplicates = byKey(twice.flat(), ({ record }) => taskKey(record));
  for (const same of duplicates.values()) {
    report('4a-duplicate-task', { ...school, where: whereOf(same, 'task'), data: taskData(same[0]!.record) });
  }
  const once = [...byKey(used, ({ record }) => taskKey(record)).keys()].filter((key) => !duplicates.has(key));
  report.passed('4a-duplicate-task', once.length);
}

function noOthers(course: TaskEntries, school: School, report: Reporter) {
  const others = course.filter(({ record }) => readTask(record.task) === undefined);
  if (others.length === 0) report.passed('4a-other-task');
  for (const same of byKey(others, ({ record }) => record.task.toLowerCase()).values()) {
    report('4a-other-task', {
      ...school,
      where: whereOf(same, 'task'),
      data: { course: same[0]!.record.course, task: same[0]!.record.task },
    });
  }
}

/** Our reading of 4f: the two tasks that a report card needs are the two that a course needs. */
function bothTasks(course: TaskEntries, school: School, report: Reporter) {
  const there = new Set(course.map(({ record }) => readTask(record.task)));
  const tasks = neededTasks.filter((task) => !there.has(task));
  if (tasks.length === 0) report.passed('4a-no-term-task');
  else
    report('4a-no-term-task', {
      ...school,
      where: whereOf(course, 'task'),
      data: { course: course[0]!.record.course, tasks },
    });
}
