import type { Wordings } from '../../wordings';
import { danger } from './danger';
import { data } from './data';
import { failures } from './failures';
import { fraud } from './fraud';
import { law } from './law';
import { payments } from './payments';
import { relations } from './relations';
import { security } from './security';

/** Dutch situations, as pairs of word lists in any order, by the triggers that they make. */
export const situations: readonly Wordings[] = [payments, fraud, danger, security, data, failures, relations, law];
