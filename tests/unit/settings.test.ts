import { describe, expect, test } from 'vitest';
import { readSettings } from '../../site/settings.ts';

describe('settings of the build', () => {
  test.each([
    [{}, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'https://sync.example.org' }, 'https://sync.example.org', '/'],
    [{ BASE_PATH: 'kts' }, 'http://localhost:4321', '/kts/'],
    [{ BASE_PATH: '/kts/' }, 'http://localhost:4321', '/kts/'],
    [{ BASE_PATH: '/' }, 'http://localhost:4321', '/'],
    [{ BASE_PATH: 'a/b', HOME: '/home' }, 'http://localhost:4321', '/a/b/'],
  ])('%j', (given, site, base) => {
    expect(readSettings(given)).toEqual({ site, base });
  });

  test.each([
    [{ SITE_URL: 'sync.example.org' }, /^SITE_URL is an address/],
    [{ SITE_URL: 'ftp://example.org' }, /^SITE_URL is an address/],
    [{ BASE_PATH: '/kts?x' }, /^BASE_PATH is a path/],
    [{ SITE_URL: '', BASE_PATH: 'a b' }, /^SITE_URL .+\nBASE_PATH /],
  ])('%j is refused', (given, said) => {
    expect(() => readSettings(given)).toThrow(said);
  });
});
