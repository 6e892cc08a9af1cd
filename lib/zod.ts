import { config } from 'zod';

// zod 4 probes `new Function`, which an extension page reports as a CSP violation
// (colinhacks/zod#5864). Everything imports zod from here, so the probe never runs.
config({ jitless: true });

// `import * as z from '…/zod'`: through the package's own `z` object no bundler can leave anything out
// (measured: 458 kB of zod in the background instead of 105 kB, its 50 languages among them).
export * from 'zod';
