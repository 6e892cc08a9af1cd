import { z } from 'zod';

// zod 4 probes `new Function`, which an extension page reports as a CSP violation
// (colinhacks/zod#5864). Everything imports zod from here, so the probe never runs.
z.config({ jitless: true });

export { z };
