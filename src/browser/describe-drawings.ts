/** Names each drawing by its description in the language that is shown; as built, it is named by both. */
import type { Behaviour } from './behaviour.ts';
import { currentLanguage, onSettingsChange } from './settings.ts';

export const describeDrawings: Behaviour = () => {
  const drawings = [...document.querySelectorAll('.threads, .drawn')].map(
    (drawing) => [drawing, drawing.getAttribute('aria-labelledby') ?? ''] as const,
  );
  const describe = (): void => {
    for (const [drawing, description] of drawings)
      drawing.setAttribute('aria-labelledby', `${description}-${currentLanguage()}`);
  };
  describe();
  onSettingsChange(describe);
};
