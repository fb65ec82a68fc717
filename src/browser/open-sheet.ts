/** Opens a sheet at its top: what gets the focus stands at its end, and in a low window it would open there. */
export function openSheet(sheet: HTMLDialogElement): void {
  sheet.showModal();
  sheet.scrollTop = 0;
}
