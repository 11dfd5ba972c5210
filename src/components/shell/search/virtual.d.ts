declare module 'virtual:search-sections' {
  import type { Section } from './section.ts';

  export const sections: Section[];
}
