/** Reads the value of `--port`. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`--port: "${text}" is not a port. Give a number from 1 to 65535, such as --port 4173.`);
}
