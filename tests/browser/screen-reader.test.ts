/** What a screen reader meets on a page, and in which order: names and roles, not looks. */
import { expect, test } from '@playwright/test';
import { openCheck, trySample } from './check-page.ts';

test('home: what it is, the two ways in, the promise, the roles', { tag: '@everywhere' }, async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Find out why a grade did not arrive" [level=1]
    - paragraph: /Every night, the Kentucky Tech System .KTS. Data Exchange copies posted grades/
    - link "Check my files"
    - link "Find out step by step"
    - paragraph:
      - strong: This site sends your files nowhere.
      - link "How to see it yourself"
    - img "Five posted grades at the technical school. Three have arrived at the high school, one waits for tonight’s sync, one is missing."
    - region "Where do you work?":
      - heading "Where do you work?" [level=2]
      - article:
        - heading "Technical school" [level=3]
        - list:
          - listitem:
            - link "A grade is not posted"
      - article:
        - heading "High school" [level=3]
        - list:
          - listitem:
            - link "It is here, but not on the report card"
      - article:
        - heading "District office" [level=3]
        - list:
          - listitem:
            - link "A high school sees no KTS errors"
    - region "The guide, in its own order":
      - heading "The guide, in its own order" [level=2]
  `);
});

test(
  'the check: one place for all files, then the button, then what to export',
  { tag: '@everywhere' },
  async ({ page }) => {
    await openCheck(page);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Check my files" [level=1]
    - paragraph:
      - strong: This site sends your files nowhere.
    - group "Add files":
      - button "Choose files"
      - button "Choose a folder"
      - button "Paste rows"
      - button "Type it in"
    - button "Open yesterday’s check"
    - button "Check"
    - complementary "What to export":
      - heading "What to export" [level=2]
  `);
  },
);

test('a result: the answer first, then each school, then what to fix', { tag: '@everywhere' }, async ({ page }) => {
  await openCheck(page);
  await trySample(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region /posted grades have arrived/:
      - heading /\\d+ of \\d+ posted grades have arrived/ [level=1]
      - list:
        - listitem: 80 arrived
      - region "This check is not complete":
        - heading "This check is not complete" [level=2]
      - button "Save for tomorrow"
      - button "One student"
    - region "Your 2 high schools":
      - heading "Your 2 high schools" [level=2]
      - table "Posted grades of each high school"
    - region "What to fix, biggest first":
      - heading "What to fix, biggest first" [level=2]
    - region "Everything else"
  `);
});

test('step by step: the question, its answers, then the steps with what is known of each', async ({ page }) => {
  await page.goto('guided/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Find out step by step" [level=1]
    - region "Where do you work?":
      - heading "Where do you work?" [level=2]
      - list:
        - listitem:
          - button "At a technical school"
        - listitem:
          - button "At a high school"
        - listitem:
          - button "At the district office"
    - navigation "Steps":
      - heading "Steps" [level=2]
      - list:
        - listitem: Where you work Now
        - listitem: What you see
        - listitem: 2b Has it arrived?
  `);
  await page.goto('guided/#where=high&sees=missing&arrived=no&posted=no');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "Ask the technical school":
      - heading "Ask the technical school" [level=2]
      - list:
        - listitem: Ask the teacher at the technical school to post the grades.
      - heading "On the phone, you can say" [level=3]
      - button "Write the message"
    - button "Back"
    - button "Start over"
    - button "Print the checklist"
    - navigation "Check your answers":
      - list:
        - listitem:
          - button "Where you work At a high school Change"
        - listitem:
          - button "What you see A grade is not at the high school Change"
        - listitem:
          - button "2b Has it arrived? No, it is not there Not in order Change"
        - listitem:
          - button "2a Is the grade posted? No, it is not posted Not in order Change"
  `);
});

test('an item of the guide: the example’s answer, then the picture as a table with each box in words', async ({
  page,
}) => {
  await page.goto('rules/4b-one-active-term/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Try the example that fails' }).click();
  await expect(page.locator('.rule-check')).toMatchAriaSnapshot(`
    - group "Where does it come from?":
      - radio "Technical school" [checked]
      - radio "High school"
    - region "Technical school":
      - group "Files from the technical school":
        - button "Choose files for the technical school"
      - textbox "Or paste the rows here"
      - button "Check these rows from the technical school"
    - heading "Problem 1 problem." [level=3]
    - region "Guide 4b Term Mask and Active Mask":
      - table "Technical school":
        - rowgroup:
          - row /480123401 CTE Term Grade/:
            - rowheader "480123401 CTE Term Grade"
            - cell "active, in the Term Mask, problem"
            - cell "active, in the Term Mask, problem"
            - cell "in the Term Mask"
            - cell "in the Term Mask"
            - cell "Problem T1 and T2 are active. Leave one."
    - group:
      - img "Problem"
      - heading "What is wrong" [level=4]
      - heading "Why it matters" [level=4]
      - heading "What to do" [level=4]
      - heading "Where in Infinite Campus" [level=4]
      - heading "Who does it" [level=4]
    - status: The check is finished.
  `);
});
