/** A second window, and a link where the browser blocks it. */

/** Opens a window of the given height under a name; `null` where the browser blocks it. */
export function openWindow(address: string, name: string, height: number): Window | null {
  try {
    return window.open(address, name, `popup,width=1280,height=${height}`);
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
