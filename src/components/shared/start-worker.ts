/** Starts the workers of the site, all of them inline: only the program in this page's own text, and only from here. */

/** Where the browser asks for it, addresses of programs are good only from here, and only those of texts of this page. */
const trusted = globalThis.trustedTypes?.createPolicy('inline-worker', {
  createScriptURL(address) {
    if (!address.startsWith('blob:')) throw new TypeError('Workers are inline.');
    return address;
  },
});

/**
 * @param program the text of the worker, as the build bundled it
 * @returns a worker under the policy of this page
 */
export function startWorker(program: string): Worker {
  const forget = 'URL.revokeObjectURL(self.location.href);';
  const address = URL.createObjectURL(new Blob([forget, program], { type: 'text/javascript;charset=utf-8' }));
  // The types of the library do not know yet that a worker takes a trusted address.
  return new Worker((trusted?.createScriptURL(address) ?? address) as string);
}
