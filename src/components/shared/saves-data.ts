declare global {
  interface Navigator {
    /** Only some browsers tell. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether the reader has asked the browser to be sparing. */
export const savesData = (): boolean => navigator.connection?.saveData === true;
