/** The context of a page that has the letters below its findings, so that they can lead there. */
export const hasLetters = Symbol('letters');
