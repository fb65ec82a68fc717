/** Full screen, where the browser has it and allows it. */
import { interfaceText } from '../text/words/interface-text.ts';
import { announce } from './announce.ts';
import { root } from './page.ts';
import { endLine, sayInLine } from './screens/quiet-line.ts';

/** Goes to full screen, or back from it. Where that is denied or missing, the page says so. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await root.requestFullscreen();
    endLine();
  } catch {
    sayInLine('no-full-screen');
    announce(interfaceText.noFullScreen);
  }
}
