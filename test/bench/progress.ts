/** Says on stderr what is being measured, so that stdout holds the tables alone. */
export function report(step: string): void {
  console.error(`bench: ${step} …`);
}
