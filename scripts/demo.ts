import { rm } from 'node:fs/promises';
import { createDemo, type Demo } from '../demo/server/index';
import { tickets } from '../demo/tickets';
import { openTicket } from '../tests/harness/agent';
import { type ChromiumSession, chromeBuild, launchChromium } from '../tests/harness/chromium';
import { hostPattern, withHostPermissions } from '../tests/harness/granted';
import { addHelpCenter, type ModelSetup, setUpModel } from '../tests/harness/setup';
import { runTheJob } from './demo-run';

/** The model of the environment, or null for the knowledge-only engine. */
function modelFromEnvironment(): ModelSetup | null {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = process.env;
  if (!key || !model) return null;
  return { key, model, baseUrl: baseUrl ?? 'https://api.openai.com/v1' };
}

async function prepare(session: ChromiumSession, demo: Demo, model: ModelSetup | null): Promise<void> {
  if (model) {
    const { ok, said } = await setUpModel(session, model);
    console.log(`Model ${model.model} at ${new URL(model.baseUrl).host}: ${said}`);
    if (!ok) throw new Error('The model endpoint of the environment did not answer as it should.');
  } else {
    console.log('No OPENAI_API_KEY and OPENAI_MODEL in the environment: drafts come from the knowledge base alone.');
  }
  console.log(`Help centre of ${demo.url}: ${await addHelpCenter(session, demo.url)}`);
}

async function main(): Promise<number> {
  const headless = process.argv.includes('--headless');
  const model = modelFromEnvironment();
  const demo = await createDemo();
  const extensionDir = model ? await withHostPermissions(chromeBuild, [hostPattern(model.baseUrl)]) : chromeBuild;
  const session = await launchChromium({
    demo,
    extensionDir,
    headless,
    map: 'zendesk',
    viewport: headless ? { width: 1600, height: 950 } : null,
    // --test-type keeps the bar about unusual flags away.
    args: headless ? [] : ['--start-maximized', '--window-size=1600,950', '--test-type'],
  });
  console.log(`Demo helpdesk on port ${demo.port}, shown as ${demo.url}`);
  try {
    await prepare(session, demo, model);
    if (headless) return (await runTheJob(session, demo)) ? 0 : 1;
    const first = tickets[0];
    if (first) await openTicket(session.page, demo.ticketUrl(first.id));
    await session.page.bringToFront();
    console.log('\nThe browser is open on a demo ticket. Open others from the dashboard (house sign on the left).');
    console.log('Close the browser to end the demo.');
    await new Promise((resolve) => session.context.on('close', resolve));
    return 0;
  } finally {
    await session.close().catch(() => undefined);
    await demo.close();
    if (model) await rm(extensionDir, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
