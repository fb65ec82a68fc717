/** What was reset, erased or counted can be taken back for some seconds. */
import { handle } from '../../actions.ts';
import { queryConsole, showMessage } from './console-page.ts';

const offers = ['reset', 'erase', 'slept', 'corrected'] as const;

/** Long enough to look up from the audience and see it. */
const OFFERED = 10_000;

/** Offers to take back what was just done; the latest counts. */
export type OfferTakeBack = (done: (typeof offers)[number], takeBack: () => void) => void;

/** The offer, as a strip over the console. */
export function useTakeBack(): OfferTakeBack {
  const strip = queryConsole('.take-back');
  let offered: (() => void) | undefined;
  let timer = 0;
  const end = (): void => {
    clearTimeout(timer);
    strip.hidden = true;
    showMessage(strip, offers, undefined);
    offered = undefined;
  };
  handle({
    'take-back': () => {
      const takeBack = offered;
      end();
      takeBack?.();
    },
  });
  return (done, takeBack) => {
    end();
    offered = takeBack;
    strip.hidden = false;
    showMessage(strip, offers, done);
    timer = window.setTimeout(end, OFFERED);
  };
}
