import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import LetterWriter from '../../../../src/components/support/LetterWriter.svelte';
import { guardPart } from '../../../../src/components/support/guard-part.ts';
import { phrases } from '../../../../src/components/support/phrases.ts';
import TextCheck from '../../../../src/components/support/TextCheck.svelte';
import type * as Guard from '../../../../src/guard/find-private.ts';

const written = vi.fn<(text: string) => Promise<void>>();
const saved = vi.fn<(blob: Blob, name: string) => void>();
vi.mock('../../../../src/components/shared/save-file.ts', () => ({
  saveFile: (blob: Blob, name: string) => saved(blob, name),
}));
/** The guard, which fails at one word. */
vi.mock('../../../../src/guard/find-private.ts', async (original) => {
  const guard = await original<typeof Guard>();
  return {
    ...guard,
    findPrivate(text: string, options: Guard.GuardOptions) {
      if (text.includes('breaks')) throw new Error('a fault of ours');
      return guard.findPrivate(text, options);
    },
  };
});

let page: HTMLElement;
let mounted: Record<string, unknown>;
const open = async (component: typeof TextCheck | typeof LetterWriter, props = {}) => {
  page = document.body.appendChild(document.createElement('main'));
  mounted = mount(component, { target: page, props });
  page.querySelector('textarea')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await guardPart();
  await Promise.resolve();
  flushSync();
};
const field = (label: string) => {
  const named = [...page.querySelectorAll<HTMLLabelElement>('label[for]')].find((each) =>
    each.textContent.trim().startsWith(label),
  )!;
  return page.querySelector<HTMLTextAreaElement>(`#${CSS.escape(named.htmlFor)}`)!;
};
const type = (label: string, text: string) => {
  const place = field(label);
  place.value = text;
  place.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
};
const press = async (name: string) => {
  const button = [...page.querySelectorAll('button, a')].find((each) => each.textContent.trim() === name)!;
  (button as HTMLElement).click();
  await Promise.resolve();
  flushSync();
};
const status = () => page.querySelector('.status')!.textContent.trim();
const onPaper = () => {
  dispatchEvent(new Event('beforeprint'));
  return page.querySelector('.text-to-print')?.textContent;
};
/** Whether a key may copy out of a field. */
const mayCopy = (label: string) => field(label).dispatchEvent(new Event('copy', { bubbles: true, cancelable: true }));
/** The address that the mail program would get. */
const mailed = async () => {
  await press(phrases.take.mail);
  return page.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!.getAttribute('href')!;
};
const { take, guard, text: textWords, letter, fields } = phrases;

beforeEach(() => {
  vi.stubGlobal('print', vi.fn());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } });
});
afterEach(() => {
  void unmount(mounted);
  page.remove();
  vi.clearAllMocks();
});

async function expectNothingTaken(label: string) {
  await press(take.copy);
  await press(take.file);
  await press(take.print);
  expect(written).not.toHaveBeenCalled();
  expect(saved).not.toHaveBeenCalled();
  expect(window.print).not.toHaveBeenCalled();
  expect(onPaper()).toBeUndefined();
  expect(mayCopy(label)).toBe(false);
}

describe('a text', () => {
  test('in which nothing was found goes as it stands, and gets no green check', async () => {
    await open(TextCheck);
    type(textWords.label, 'Course 480123401');
    expect(status()).toBe(guard.clear);
    expect(page.querySelector('.passed, [href="#i-passed"]')).toBeNull();
    await press(take.copy);
    expect(written).toHaveBeenCalledExactlyOnceWith('Course 480123401');
    expect(mayCopy(textWords.label)).toBe(true);
    expect(onPaper()).toBe('Course 480123401');
  });

  test('that could not be checked does not go with the verdict of the text before', async () => {
    await open(TextCheck);
    type(textWords.label, 'Course 480123401');
    type(textWords.label, 'This breaks. SSN 987-65-4321');
    expect(status()).toBe(guard.unchecked);
    await expectNothingTaken(textWords.label);
    type(textWords.label, 'Course 480123401 again');
    expect(status()).toBe(guard.clear);
    await press(take.copy);
    expect(written).toHaveBeenCalledExactlyOnceWith('Course 480123401 again');
  });

  test('with open marks stays, and so does one that is longer than what is read', async () => {
    await open(TextCheck);
    type(textWords.label, 'SSN 987-65-4321');
    await expectNothingTaken(textWords.label);
    type(textWords.label, 'a'.repeat(200_001));
    await expectNothingTaken(textWords.label);
    type(textWords.label, ' ');
    await expectNothingTaken(textWords.label);
  });

  test('that stands in the field and was not checked is not copied by a key', async () => {
    await open(TextCheck);
    type(textWords.label, 'Course 480123401');
    field(textWords.label).value = 'SSN 987-65-4321';
    expect(mayCopy(textWords.label)).toBe(false);
  });

  test.each(['Her LA grade', 'EL student', 'Student Van has'])('goes with %j in it', async (words) => {
    await open(TextCheck);
    type(textWords.label, `${words}. SSN 987-65-4321`);
    expect(page.querySelector('.marks')?.textContent).toContain('987-65-4321');
    await expectNothingTaken(textWords.label);
  });
});

describe.each([
  ['by hand', { byHand: true, kind: 'support' as const }],
  ['from a check', {}],
  ['at the end of the steps', { byHand: true, kind: 'support' as const, given: { story: 'The grade is missing.' } }],
])('a letter %s', (_, props) => {
  test('on the screen is the one that is taken', async () => {
    await open(LetterWriter, props);
    type(fields.story, 'Since Monday');
    const shown = field(letter.body).value;
    expect(shown).toContain('Since Monday');
    await press(take.copy);
    expect(written).toHaveBeenCalledExactlyOnceWith(`To: ktssupport@education.ky.gov\n${shown}`);
    const href = new URL(await mailed());
    expect(`Subject: ${href.searchParams.get('subject')}`).toBe(shown.split('\n')[0]);
    expect(href.searchParams.get('body')?.replaceAll('\r', '')).toBe(shown.split('\n').slice(2).join('\n'));
  });

  test('that could not be checked is shown as it is, and stays', async () => {
    await open(LetterWriter, props);
    type(fields.story, 'This breaks. SSN 987-65-4321');
    expect(field(letter.body).value).toContain('SSN 987-65-4321');
    expect(status()).toBe(guard.unchecked);
    await expectNothingTaken(letter.body);
    expect(await mailed()).toBe('mailto:');
    type(fields.story, 'Nothing else');
    expect(field(letter.body).value).toContain('Nothing else');
    expect(field(letter.body).value).not.toContain('987-65-4321');
    await press(take.copy);
    expect(written.mock.calls[0]![0]).toBe(`To: ktssupport@education.ky.gov\n${field(letter.body).value}`);
  });

  test('whose fields are wrong stays, and a summary on top leads to each field', async () => {
    await open(LetterWriter, props);
    type(fields.email, 'ecarter');
    type(fields.number(fields.district), '12');
    await press(take.copy);
    await press(take.file);
    expect(await mailed()).toBe('mailto:');
    expect(written).not.toHaveBeenCalled();
    expect(saved).not.toHaveBeenCalled();
    const summary = page.querySelector('[role="alert"]')!;
    expect(document.activeElement).toBe(summary);
    expect([...summary.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
      letter.wrongEmail,
      letter.wrongNumber(fields.number(fields.district)),
    ]);
    const before = location.href;
    await press(letter.wrongNumber(fields.number(fields.district)));
    const number = field(fields.number(fields.district));
    expect(document.activeElement).toBe(number);
    expect(location.href).toBe(before);
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector(`[id="${number.getAttribute('aria-describedby')}"]`)!.textContent).toBe(
      letter.wrongNumber(fields.number(fields.district)),
    );

    type(fields.email, '');
    type(fields.number(fields.district), '012');
    expect(number.getAttribute('aria-invalid')).toBeNull();
    await press(take.copy);
    expect(page.querySelector('[role="alert"]')).toBeNull();
    expect(written).toHaveBeenCalledOnce();
  });

  test('changed by hand is checked as it was changed', async () => {
    await open(LetterWriter, props);
    type(letter.body, 'Subject: Mine\n\nSSN 987-65-4321');
    await expectNothingTaken(letter.body);
    type(fields.story, 'This is not written over it');
    expect(field(letter.body).value).toBe('Subject: Mine\n\nSSN 987-65-4321');
    await press(letter.again);
    expect(field(letter.body).value).toContain('This is not written over it');
  });
});
