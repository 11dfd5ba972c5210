import { describe, expect, it } from 'vitest';
import { agreedOnCourses } from '../../../src/check.ts';
import { gradeRecords, lines, readable } from '../intake/sources.ts';

const head = 'State ID,Course Number,Section,Task,Score';
const together = readable(lines(head, '2000000001,480123401-1,1,CTE Term,90'));
const whole = (course: string) => readable(lines(head, `2000000001,${course},1,CTE Term,90`));
const coursesIn = (other: ReturnType<typeof whole>) =>
  agreedOnCourses([together, other]).map((file) => (file.kind === null ? '' : gradeRecords(file)[0]!.course));

describe('a course that was taken apart', () => {
  it('stays so beside a file that writes it by itself', () => {
    expect(coursesIn(whole('480123401'))).toEqual(['480123401', '480123401']);
  });

  it('is read as it is written where another file has it so', () => {
    const tasks = readable(lines('Course Number,Task,Active Mask', '480123401-1,CTE Term,T1'));
    expect(agreedOnCourses([together, tasks])[0]).toMatchObject({ records: { records: [{ course: '480123401-1' }] } });
  });

  it('stays so where its section column only repeats it, whatever files are beside it', () => {
    const repeated = readable(lines(head, '2000000001,480123401,480123401-2,CTE Term,90'));
    const [file] = agreedOnCourses([repeated, whole('480123401')]);
    expect(file).toMatchObject({ records: { records: [{ course: '480123401', section: '2' }] } });
  });

  it('stays so where the other file was taken apart too', () => {
    expect(coursesIn(readable(lines(head, '2000000001,480123401-1,1,CTE Term,90')))).toEqual([
      '480123401',
      '480123401',
    ]);
  });
});
