/** What is typed and not said, such as a path or an address: a string that has a form. */
import { z } from 'zod';

/** A string of a form; `what` it should be is said of one that has another, with the remedy. */
export function typed(form: RegExp, what: string, remedy: string) {
  return z.string().superRefine((value, context) => {
    if (!form.test(value))
      context.addIssue({ code: 'custom', message: `is not ${what}: “${value}”`, params: { remedy } });
  });
}
