/** Starts something that the page does, in some of its views, for as long as it lives. */
export type Behaviour = () => void;

/** Undoes what was done. */
export type Dispose = () => void;

/** Listens to an event until disposed. */
export function listen<K extends keyof WindowEventMap>(
  target: EventTarget,
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  options?: AddEventListenerOptions,
): Dispose {
  target.addEventListener(type, listener as EventListener, options);
  return () => target.removeEventListener(type, listener as EventListener, options);
}

/** One way to undo several. */
export function disposeAll(disposers: readonly Dispose[]): Dispose {
  return () => {
    for (const dispose of disposers.toReversed()) dispose();
  };
}
