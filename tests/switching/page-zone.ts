// One import for all of a content script: a browser tab loads it anew, so that two tabs share no module.
export { stageIds } from '../../lib/helpdesks/fixtures/stage';
export { stages } from '../../lib/helpdesks/fixtures/stages';
export { startPage } from '../../lib/helpdesks/page/start';
