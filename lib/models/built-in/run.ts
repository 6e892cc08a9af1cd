import { type LanguageModel, languageOptions, type Session, stateFor } from './language-model';
import type { AskBuiltIn, BuiltInCall, BuiltInFault } from './types';

/** Asks the model that this global scope has; see `AskBuiltIn`. A session lives for one question: the model is large. */
export function askerOf(model: LanguageModel | null): AskBuiltIn {
  return async function* ask(call, signal) {
    const fault = await faultBefore(model, call.lang);
    if (fault !== null || model === null) return yield { type: 'fault', fault: fault ?? 'none' };
    let session: Session | null = null;
    try {
      const { system, rest } = split(call);
      session = await model.create({
        ...languageOptions([call.lang]),
        // Kept when the context overflows, and the only place where the API takes a system prompt.
        ...(system !== '' && { initialPrompts: [{ role: 'system', content: system }] }),
        signal,
      });
      const constraint = call.constraint && { responseConstraint: call.constraint };
      const reader = session.promptStreaming(rest, { signal, ...constraint }).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        yield { type: 'text', text: value };
      }
      yield { type: 'end' };
    } catch (error) {
      if (!signal.aborted) yield { type: 'fault', fault: faultOf(error, call) };
    } finally {
      session?.destroy();
    }
  };
}

/** What stands against asking, known before. */
async function faultBefore(model: LanguageModel | null, lang: string): Promise<BuiltInFault | null> {
  const state = await stateFor(model, [lang]);
  if (state === 'available') return null;
  if (state === 'none') return 'none';
  if (state !== 'unavailable') return 'not-downloaded';
  // The same word stands for a language it does not write and for a computer that cannot run it.
  return lang !== 'en' && (await stateFor(model, ['en'])) !== 'unavailable' ? 'language' : 'unavailable';
}

function split({ messages }: BuiltInCall): { system: string; rest: { role: string; content: string }[] } {
  const isRules = ({ role }: { role: string }) => role === 'system';
  return {
    system: messages
      .filter(isRules)
      .map(({ content }) => content)
      .join('\n\n'),
    rest: messages.filter((message) => !isRules(message)),
  };
}

// By name: an exception from another realm is no instance of this one's DOMException.
function faultOf(error: unknown, { constraint }: BuiltInCall): BuiltInFault {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'too-long';
    case 'SyntaxError':
      return constraint ? 'constraint' : 'failed';
    case 'NotSupportedError':
      return constraint ? 'constraint' : 'language';
    case 'NotAllowedError':
      // Removed again for want of room, for instance: the browser wants a click for the download.
      return 'not-downloaded';
    default:
      return 'failed';
  }
}
