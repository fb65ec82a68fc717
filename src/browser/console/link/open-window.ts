/** A second window, and a link where the browser blocks it. */

/** Where a window is to come up, and how large, in pixels of the desktop. */
export interface WindowPlace {
  readonly left?: number;
  readonly top?: number;
  readonly width: number;
  readonly height: number;
}

/** Opens a window without the browser's bars under a name; `null` where the browser blocks it. */
export function openWindow(address: string, name: string, place: WindowPlace): Window | null {
  const { left, top, width, height } = place;
  const corner = left === undefined || top === undefined ? '' : `,left=${left},top=${top}`;
  try {
    return window.open(address, name, `popup,width=${width},height=${height}${corner}`);
  } catch {
    return null;
  }
}

/** Opens a sheet with a link to the window, which no browser blocks. */
export function offerLink(sheet: HTMLDialogElement, address: string, name: string): void {
  const link = sheet.querySelector('a');
  if (!link) return;
  link.href = address;
  link.target = name;
  link.addEventListener('click', () => sheet.close(), { once: true });
  if (!sheet.open) sheet.showModal();
  link.focus();
}
