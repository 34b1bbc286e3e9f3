/** Whether every character of a text is one byte. */
export const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): number =>
  isAscii(text) ? text.length : new TextEncoder().encode(text).length;
