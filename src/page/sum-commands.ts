/** The commands of each system that show the SHA-256 of one file. */
export function sumCommands(file: string): ReadonlyArray<readonly [system: string, command: string]> {
  return [
    ['Windows', `certutil -hashfile ${file} SHA256`],
    ['macOS', `shasum -a 256 ${file}`],
    ['Linux', `sha256sum ${file}`],
  ];
}
