/** Opens a sheet at its top: what gets the focus stands at its end, and in a low window it would open there. */
export function openSheet(sheet: HTMLDialogElement): void {
  sheet.showModal();
  sheet.scrollTop = 0;
}

/** What a sheet that was just closed held keeps the focus until the next picture, and wants nothing any more. */
export function isClosing(target: Element): boolean {
  return target.closest('dialog:not([open])') !== null;
}
