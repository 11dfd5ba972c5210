/*
 * The first script of every page, before any other: takes away what no policy of a page can forbid. A program that runs
 * later finds none of it, whatever it calls it. Built pages carry it inline, allowed by its hash.
 */
(() => {
  'use strict';
  const undefine = (of, name) =>
    of && name in of && Object.defineProperty(of, name, { value: undefined, writable: false, configurable: false });

  // What speaks to a different computer, program or tab, or keeps something in the browser.
  const gone =
    'open fetchLater BroadcastChannel SharedWorker WebTransport WebSocketStream PresentationRequest PaymentRequest ' +
    'Notification SpeechSynthesisUtterance speechSynthesis SpeechRecognition webkitSpeechRecognition AudioContext ' +
    'webkitAudioContext OfflineAudioContext sessionStorage indexedDB caches cookieStore sharedStorage launchQueue ' +
    'documentPictureInPicture showSaveFilePicker showDirectoryPicker requestFileSystem webkitRequestFileSystem ' +
    'FontFace MediaMetadata showOpenFilePicker XSLTProcessor PublicKeyCredential IdentityCredential IdentityProvider ' +
    'DigitalCredential crashReport Translator LanguageDetector LanguageModel Summarizer Writer Rewriter Proofreader';
  const calls = Object.getOwnPropertyNames(globalThis).filter((name) => /^(?:webkit|moz)?RTC/.test(name));
  for (const name of [...gone.split(' '), ...calls]) undefine(globalThis, name);
  const ofNavigator =
    'share storage storageBuckets serviceWorker credentials registerProtocolHandler locks mediaSession setAppBadge ' +
    'joinAdInterestGroup updateAdInterestGroups runAdAuction login usb hid serial bluetooth requestMIDIAccess';
  for (const name of ofNavigator.split(' ')) undefine(Navigator.prototype, name);
  // `document.open` with three arguments is `open`.
  const ofDocument = 'open requestStorageAccess requestStorageAccessFor browsingTopics';
  for (const name of ofDocument.split(' ')) undefine(Document.prototype, name);
  undefine(globalThis.CSS, 'paintWorklet');
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
  Object.defineProperty(globalThis, 'name', { get: () => '', set() {} });

  // What a reader takes out is made by these: none can stand in for them and write something else into it.
  for (const name of ['Blob', 'File', 'ClipboardItem'])
    if (name in globalThis)
      Object.defineProperty(globalThis, name, { value: globalThis[name], writable: false, configurable: false });

  // A page within the page would have all of that again.
  const framed = /^(?:\w+:)?(?:i?frame|object|embed|fencedframe|portal)$/i;
  for (const [name, at] of Object.entries({ createElement: 0, createElementNS: 1 })) {
    const make = Document.prototype[name];
    Document.prototype[name] = function (...given) {
      given[at] = String(given[at]);
      if (framed.test(given[at])) throw new TypeError('This site has no pages within pages.');
      return make.apply(this, given);
    };
  }
  const define = CustomElementRegistry.prototype.define;
  CustomElementRegistry.prototype.define = function (name, element) {
    return define.call(this, name, element);
  };

  // Only a reader moves to a different site, by a click. Programs stay, and put nothing behind a question mark.
  const stays = (address) => {
    const { protocol, origin, search } = new URL(address, location.href);
    return /^(?:blob|mailto):$/.test(protocol) || (origin === location.origin && search === '');
  };
  /** True for what a program does to a link that would leave. Links of drawings have their address one level down. */
  const leaves = (node) => {
    const { href } = (node instanceof Element && node.closest('a, area')) || {};
    const address = href?.baseVal ?? href;
    return Boolean(address) && (!stays(address) || String(address).startsWith('mailto:'));
  };
  globalThis.navigation?.addEventListener('navigate', (event) => {
    const byProgram = !event.userInitiated && event.navigationType !== 'traverse';
    if (byProgram && !stays(event.destination.url)) event.preventDefault();
  });
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (!leaves(this)) click.call(this);
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    return event.type === 'click' && leaves(this) ? false : dispatch.call(this, event);
  };
})();
