import { expect, test } from 'vitest';
import { letterFaults } from '../../../../src/support/letters/faults.ts';
import { noExample, noSender } from '../../../../src/support/letters/material.ts';

const ssid = (value: string) => ({ ...noExample, ssid: value });

test.each([
  ['nothing is filled in', {}, [], []],
  ['all is right', { email: 'a@b.c', districtNumber: '012', schoolNumber: ' 345 ' }, [ssid('0900000001')], []],
  ['an address without a host', { email: 'ecarter@' }, [], ['email']],
  ['two addresses', { email: 'a@b.c, d@e.f' }, [], ['email']],
  [
    'numbers with too few digits, or letters',
    { schoolNumber: '12', otherSchoolNumber: 'A12' },
    [],
    ['schoolNumber', 'otherSchoolNumber'],
  ],
  ['an SSID with nine digits', {}, [ssid('1900000001'), ssid('190000002')], ['ssid-1']],
  [
    'all in the order of the fields',
    { districtNumber: '1', email: 'x' },
    [ssid('1')],
    ['email', 'districtNumber', 'ssid-0'],
  ],
])('%s', (_, sender, examples, wrong) => {
  expect(letterFaults({ ...noSender, ...sender }, examples)).toEqual(wrong);
});
