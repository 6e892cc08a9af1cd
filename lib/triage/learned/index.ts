import { readWeights } from '../../learned/model';
import { once } from '../../learned/once';
import { createTriggerJudge } from './judge';
import { createStanceJudge } from './stance';
import { stanceWeights } from './stance-weights';
import { bars, triggerWeights } from './weights';

/** The shipped judge; its weights are read when a ticket first needs them. */
export const triggerJudge = once(() => createTriggerJudge(readWeights(triggerWeights), bars));

/** The shipped judge of look-alikes. */
export const stanceJudge = once(() => createStanceJudge(readWeights(stanceWeights).get('stance')));
