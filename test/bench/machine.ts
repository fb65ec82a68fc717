/** What the figures were taken on; on a busy machine they tell about its other work too. */

import { cpus, loadavg } from 'node:os';

export function describeMachine(): string {
  const processors = cpus();
  const load = loadavg()[0] ?? 0;
  const name = processors[0]?.model.trim() ?? 'unknown';
  const busy = load > processors.length / 2 ? ', so busy that times are not to be trusted' : '';
  return `Node ${process.versions.node}, ${processors.length} × ${name}, load ${load.toFixed(1)} at the start${busy}`;
}
