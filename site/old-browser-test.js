/* eslint no-var: 0, prefer-regex-literals: 0, @typescript-eslint/no-unused-vars: 0 -- the oldest browsers read it */
// Says so where a browser is older than site/baseline.ts. Written so that the oldest browsers can read it. Each line is a feature
// that came last to one of the browsers: patterns that look behind (Safari 16.4), inert (Chrome 102, Firefox 112), and what each
// program of the site begins with.
(function () {
  var can;
  try {
    can =
      new RegExp('(?<=a)\\p{L}', 'u').test('ab') &&
      'inert' in HTMLElement.prototype &&
      typeof Object.hasOwn === 'function' &&
      typeof [].findLast === 'function' &&
      typeof structuredClone === 'function';
  } catch (_) {
    can = false;
  }
  if (!can) document.getElementById('old-browser').removeAttribute('hidden');
})();
