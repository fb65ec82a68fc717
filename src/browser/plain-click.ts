/** Whether a click asks for nothing but the link: with Ctrl, Cmd, Shift or Alt it is the browser's, as anywhere. */
export function isPlainClick({
  button,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
