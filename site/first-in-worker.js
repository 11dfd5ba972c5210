/*
 * The first lines of every worker, before its program: a worker has the policy of its page, but its window is a new one. What
 * the policy does not refuse there, or refuses only when it is tried, is taken away.
 */
(() => {
  'use strict';
  const undefine = (of, name) =>
    name in of && Object.defineProperty(of, name, { value: undefined, writable: false, configurable: false });
  const gone =
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport BroadcastChannel Worker SharedWorker ' +
    'importScripts FontFace Notification indexedDB caches cookieStore requestFileSystem requestFileSystemSync ' +
    'webkitRequestFileSystem webkitRequestFileSystemSync';
  const calls = Object.getOwnPropertyNames(globalThis).filter((name) => /^(?:webkit|moz)?RTC/.test(name));
  for (const name of [...gone.split(' '), ...calls]) undefine(globalThis, name);
  const ofNavigator = 'storage storageBuckets serviceWorker locks serial hid usb';
  for (const name of ofNavigator.split(' ')) undefine(Object.getPrototypeOf(navigator), name);
})();
