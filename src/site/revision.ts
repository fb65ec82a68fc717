import { spawnSync } from 'node:child_process';

/** The commit that a folder is at, with `-dirty` where something was not committed; empty where git knows none. */
export function revisionOf(root: string): string {
  const { status, stdout } = spawnSync(
    'git',
    ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? stdout.trim() : '';
}
