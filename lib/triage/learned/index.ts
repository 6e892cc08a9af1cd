import { readWeights } from '../../learned/model';
import { once } from '../../learned/once';
import { createTriggerJudge } from './judge';
import { bars, triggerWeights } from './weights';

/** The shipped judge; its weights are read when a ticket first needs them. */
export const triggerJudge = once(() => createTriggerJudge(readWeights(triggerWeights), bars));
