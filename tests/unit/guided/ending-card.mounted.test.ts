import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import EndingCard from '../../../src/components/guided/EndingCard.svelte';
import { endsOfAll, statesAndEdges } from './ways.ts';

const today = '2026-10-14';

test('every ending is shown, whichever questions are unknown, and what it does can be pressed', () => {
  const shown = new Set<string>();
  const ends = statesAndEdges().edges.map(({ walked }) => walked);
  for (const walked of [...ends, ...endsOfAll()]) {
    const { ending, role, also, steps } = walked;
    if (!ending) continue;
    for (const [each, isMain] of [[ending, true], ...also.map((other) => [other, false] as const)] as const) {
      const key = JSON.stringify([each, role, isMain]);
      if (shown.has(key)) continue;
      shown.add(key);
      const write = vi.fn();
      const target = document.createElement('div');
      const props = { ending: each, walked, today, isMain, write };
      const card = mount(EndingCard, { target, props });
      flushSync();
      const about = JSON.stringify(steps);
      expect(target.querySelector('.title')?.textContent?.trim(), about).toBeTruthy();
      expect(target.querySelectorAll('.flow li').length, about).toBeGreaterThan(0);
      const places = [...target.querySelectorAll('.path')].map(({ textContent }) => textContent);
      expect(new Set(places).size, about).toBe(places.length);
      const button = target.querySelector('button');
      button?.click();
      expect(write.mock.calls.length, about).toBe(button ? 1 : 0);
      void unmount(card);
    }
  }
  expect(shown.size).toBeGreaterThan(300);
});
