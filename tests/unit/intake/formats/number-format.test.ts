import fc from 'fast-check';
import { format, getFormatInfo } from 'numfmt';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../../src/intake/formats/number-format.ts';

const read = (value: number, code: string) => numberFormat(164, code, false)(value);

describe('beside a library that shows numbers as a workbook does', () => {
  const zeros = fc.integer({ min: 2, max: 12 }).map((count) => '0'.repeat(count));
  const around = fc.constantFrom('', '[Red]', '_(', '[$-409]', '"  "', '* ');
  const id = fc.integer({ min: 0, max: 9_999_999_999 });

  it('a format of zeros shows what is read', () => {
    fc.assert(
      fc.property(zeros, around, id, (code, before, value) => {
        expect(read(value, before + code)).toBe(format(code, value));
      }),
    );
  });

  it('of several such formats the one that shows a number reads it', () => {
    const condition = fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '<>'), fc.integer({ min: 0, max: 9 }));
    const section = fc.tuple(fc.option(condition), zeros);
    const written = fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) =>
      sections.map(([when, code]) => (when ? `[${when[0]}${when[1]}]${code}` : code)).join(';'),
    ); // prettier-ignore
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 9 }), (code, value) => {
        const shown = format(code, value, { throws: false });
        // What no section shows is a row of # or a minus sign.
        if (/^\d+$/.test(shown)) expect(read(value, code)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('a date is a date, and a number none', () => {
    const codes = fc.constantFrom('m/d/yyyy', 'd-mmm', 'mmm-yy', 'yyyy\\-mm\\-dd', '[$-409]mmmm d, yyyy', 'h:mm AM/PM', '[h]:mm', 'mm:ss.0', 'm/d/yy h:mm;@', '0', '0.00', '#,##0', '0.00E+00', '##0.0E+0', '# ?/?', '0" days"', '[Red]0', '0\\d', '_($* #,##0.00_)', 'General', '@', '0%', '00000'); // prettier-ignore
    fc.assert(
      fc.property(codes, fc.integer({ min: 45_000, max: 47_000 }), (code, value) => {
        expect(/^\d{4}-\d\d-\d\d|^\d\d:\d\d$/.test(read(value, code))).toBe(Boolean(getFormatInfo(code).isDate));
      }),
    );
  });

  it('a percent is a hundred times what is stored, to the last place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        const written = Number(`${value}e-6`);
        expect(read(written, '0%')).toBe(String(Number(`${value}e-4`)));
        expect(format('0.####%', written)).toBe(`${format('0.####', Number(read(written, '0.0%')))}%`);
      }),
    );
  });

  it('no format but those of dates, zeros and percents changes what is stored', () => {
    const codes = fc.constantFrom('0', '0.0', '#,##0', '0,', '0.00E+00', '# ?/?', '0" points"', '[<85]0;0.0', ';;;', '(0)', '0.000', '$#,##0.00', 'General'); // prettier-ignore
    fc.assert(
      fc.property(codes, fc.integer({ min: -100_000, max: 100_000 }), (code, value) => {
        expect(read(value / 1000, code)).toBe(String(value / 1000));
      }),
    );
  });
});
