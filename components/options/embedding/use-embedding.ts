import { useEffect } from 'react';
import type { RequestOutput } from '../../../lib/wire/requests';
import { useViewApi } from '../../ui/view-api-context';
import { type Setting, useSetting } from '../use-setting';

export type EmbeddingAnswer = RequestOutput<'embedding.get'>;

export interface EmbeddingWork {
  setting: Setting<EmbeddingAnswer>;
  start(anew: boolean): void;
  cancel(): void;
}

const pollMs = 700;

/** Search by meaning as the core has it, read again every 700 ms while passages are being embedded. */
export function useEmbedding(): EmbeddingWork {
  const api = useViewApi();
  const setting = useSetting('embedding', () => api.call('embedding.get', {}));
  const { value, refresh } = setting;
  // Just turned on, the first state comes a moment later.
  const moving = value?.state?.status === 'running' || (value?.settings.enabled === true && value.state === null);
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => refresh(() => api.call('embedding.get', {})), pollMs);
    return () => clearInterval(timer);
  }, [api, moving, refresh]);
  return {
    setting,
    start: (anew) => void setting.change(() => api.call('embedding.start', { anew })),
    cancel: () => void setting.change(() => api.call('embedding.cancel', {})),
  };
}
