/** What code of the site may use of the browser. Everything else that the browser offers by these ways is a fault. */

const words = (text) => new Set(text.trim().split(/\s+/));

/** Names that stand for themselves. Classes of elements and events are only compared with. */
const plain = words(`
  document window self location navigator history performance addEventListener removeEventListener
  setTimeout clearTimeout queueMicrotask requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback
  structuredClone matchMedia getComputedStyle crypto
  AbortController AbortSignal Blob File FileReader FileList DataTransfer DOMException DOMRect DOMPoint
  TextDecoder TextEncoder URL URLSearchParams ReadableStream WritableStream TransformStream DecompressionStream CompressionStream
  Response MessageChannel MessagePort IntersectionObserver ResizeObserver MutationObserver PerformanceObserver
  Node Element Text NodeFilter TEXT_NODE ELEMENT_NODE SHOW_TEXT SHOW_ELEMENT FILTER_ACCEPT FILTER_REJECT
  ImageBitmap ImageData OffscreenCanvas createImageBitmap EventTarget CSS escape abort timeout any
`);
const comparable =
  /^(?:(?:HTML|SVG)(?!IFrame|Frame|Object|Embed|Image|Script|Link|Audio|Video|Media|Source|Track|Portal)\w*Element|\w*Event)$/;
export const globals = { has: (name) => plain.has(name) || comparable.test(name) };

/** Parts of the browser through which something could leave or stay: of these, only the members below. */
const guarded = words(`
  Window WindowOrWorkerGlobalScope WindowLocalStorage WindowSessionStorage AnimationFrameProvider GlobalEventHandlers
  Document DocumentOrShadowRoot NonElementParentNode ParentNode Location History Storage Clipboard Worker Performance
  WorkerGlobalScope DedicatedWorkerGlobalScope WindowEventHandlers HTMLHyperlinkElementUtils CSSStyleDeclaration FontFaceSet
  CacheStorage IDBFactory ServiceWorkerContainer Navigation CredentialsContainer StorageManager
`);
export const hosts = { has: (name) => guarded.has(name) || /^Navigator/.test(name) };

/** Members that any part of the site may use. To set one is a fault all the same. */
export const members = words(`
  Window.addEventListener Window.removeEventListener Window.innerHeight Window.innerWidth Window.scrollX Window.scrollY
  Window.scrollTo Window.scrollBy Window.print Window.devicePixelRatio Window.matchMedia Window.getComputedStyle
  WindowOrWorkerGlobalScope.origin WindowOrWorkerGlobalScope.isSecureContext Window.visualViewport Window.dispatchEvent Window.document Window.location Window.performance Window.navigator
  WindowOrWorkerGlobalScope.performance WindowOrWorkerGlobalScope.setTimeout WindowOrWorkerGlobalScope.clearTimeout
  WindowOrWorkerGlobalScope.queueMicrotask WindowOrWorkerGlobalScope.structuredClone WindowOrWorkerGlobalScope.crypto
  AnimationFrameProvider.requestAnimationFrame AnimationFrameProvider.cancelAnimationFrame
  Document.addEventListener Document.removeEventListener Document.body Document.documentElement Document.createElement
  Document.createElementNS Document.createTextNode Document.createDocumentFragment Document.createTreeWalker
  Document.createRange Document.getElementById Document.readyState Document.visibilityState Document.hidden
  Document.activeElement DocumentOrShadowRoot.activeElement DocumentOrShadowRoot.elementFromPoint NonElementParentNode.getElementById
  ParentNode.querySelector ParentNode.querySelectorAll ParentNode.children ParentNode.firstElementChild
  ParentNode.lastElementChild ParentNode.childElementCount ParentNode.append ParentNode.prepend ParentNode.replaceChildren
  Document.querySelector Document.querySelectorAll Document.hasFocus Document.head Document.lang
  Location.hash Location.pathname Location.protocol Location.origin
  Worker.postMessage Worker.terminate Worker.onmessage Worker.onmessageerror Worker.addEventListener Worker.removeEventListener
  Performance.now Performance.timeOrigin Navigator.language Navigator.connection NavigatorLanguage.language NavigatorID.userAgent NavigatorConcurrentHardware.hardwareConcurrency
  HTMLHyperlinkElementUtils.hash
`);

/** Members that no part may use, whatever they belong to. With "=": may not be set. */
export const never = words(`
  innerHTML outerHTML srcdoc insertAdjacentHTML setHTMLUnsafe createContextualFragment parseFromString insertRule replaceSync
  setHTML attributeStyleMap contentWindow contentDocument defaultView submit requestSubmit sendBeacon share createObjectURL revokeObjectURL
`);
/** Members that no part may set. */
const neverSet = words('src srcset poster ping action formAction background href cssText adoptedStyleSheets');
export const mayBeSet = (name) => !neverSet.has(name);

/** By name, the only files that may do more, each as little as it needs. */
export const mayByFile = {
  'src/components/shell/theme.ts': ['localStorage', 'Storage.getItem', 'Storage.setItem', 'Storage.removeItem'],
  'src/components/shell/ThemeProvider.astro': ['localStorage', 'Storage.getItem'],
  'src/components/shared/save-file.ts': ['createObjectURL', 'revokeObjectURL', 'HTMLHyperlinkElementUtils.href ='],
  'src/components/shared/start-worker.ts': ['createObjectURL', 'Worker'],
  'src/components/shell/search/dialog.ts': ['HTMLHyperlinkElementUtils.href', 'HTMLHyperlinkElementUtils.href ='],
  'src/components/support/TakeLetter.svelte': ['Navigator.clipboard', 'Clipboard.writeText', 'HTMLHyperlinkElementUtils.href ='],
  'src/components/check/take-away/take-away.ts': ['Navigator.clipboard', 'Clipboard.writeText'],
  'src/components/check/mapper/ColumnMapper.svelte': ['Navigator.clipboard', 'Clipboard.writeText'],
  'src/components/cleaner/Taken.svelte': ['Navigator.clipboard', 'Clipboard.write', 'ClipboardItem'],
  'src/components/cleaner/PictureIn.svelte': ['Navigator.clipboard', 'Clipboard.read'],
  'src/components/guided/Guided.svelte': ['History.replaceState'],
  'src/components/check/entry/pasted-table.ts': ['DOMParser', 'DOMParser.parseFromString', 'Document, handed on as a whole'],
  'src/kernel/kernel.ts': ['WebAssembly', 'Module', 'Instance', 'atob'],
  'src/check.worker.ts': ['Window.postMessage', 'Window.close', 'WindowEventHandlers.onmessage ='],
  'src/components/check/format-workers/answer-worker.ts': ['Window.postMessage', 'WindowEventHandlers.onmessage ='],
  'src/components/check/format-workers/guard-memory.ts': ['Reflect', 'Window, handed on as a whole'],
}; // prettier-ignore
