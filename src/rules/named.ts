import type { Finding } from './findings.ts';

/** What a finding of any code may name. */
export interface NamesOfFinding {
  course?: string;
  section?: string;
  term?: string;
  task?: string;
  ssid?: string;
  ssids?: string[];
  value?: string;
  highSection?: string;
  highTerm?: string;
  group?: string;
  template?: string;
  as?: string;
  courseName?: string;
}

/** What a finding names, for those who treat findings of all codes alike. */
export const named = ({ data }: Pick<Finding, 'data'>): NamesOfFinding => data;
