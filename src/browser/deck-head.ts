/** The script in the head of the deck's page. */
import './saved-page.ts';
import './boot.ts';
import './follow-language.ts';
