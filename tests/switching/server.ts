import { type StageMessage, stageIds } from '../../lib/helpdesks/fixtures/stage';
import type { Clock } from './clock';
import { question } from './model';

/** The helpdesk's server: the threads that every tab's page shows. */
export interface Server {
  threads: Map<string, StageMessage[]>;
  post(id: string, message: Pick<StageMessage, 'by' | 'public' | 'words'>): StageMessage;
}

/** One question in every thread. */
export function createServer(clock: Clock): Server {
  let ids = 500;
  const threads = new Map<string, StageMessage[]>(stageIds.map((id) => [id, []]));
  const post: Server['post'] = (id, message) => {
    ids += 1;
    const posted = { ...message, id: String(ids), at: clock.now() };
    threads.get(id)?.push(posted);
    return posted;
  };
  for (const id of stageIds) post(id, { by: 'customer', public: true, words: question(id) });
  return { threads, post };
}
