import { ProblemError, problem } from '../../problem';
import { type Quantised, quantise, unit } from './quantise';

/** Vectors for texts in their order, and the tokens that the endpoint counted. Rejects with ProblemError. */
export type Embed = (
  texts: readonly string[],
  signal: AbortSignal,
) => Promise<{ vectors: readonly ArrayLike<number>[]; tokens: number }>;

export interface Asked {
  /** Null for a text that the endpoint would not take. */
  vectors: (Quantised | null)[];
  dims: number;
  tokens: number;
}

export interface Asking {
  embed: Embed;
  signal: AbortSignal;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Texts refused one after the other; reset by each that is taken. */
  refused: number;
}

const mostTries = 5;
const longestWaitSeconds = 120;
/** So many in a row may be no texts that are too long: the endpoint is asked whether it takes any. */
const mostRefused = 8;
const shortText = 'a';

const refusals = [400, 413, 422];

/**
 * Asks for vectors politely: waits as long as the endpoint says, or twice as long each time; a batch that is refused is
 * asked in halves, so that one text that is too long does not keep back the others. Rejects with ProblemError.
 */
export async function ask(asking: Asking, texts: readonly string[]): Promise<Asked> {
  const { embed, signal, sleep } = asking;
  for (let tries = 1; ; tries += 1) {
    try {
      const { vectors, tokens } = await embed(texts, signal);
      if (vectors.length !== texts.length) throw new ProblemError(problem('model-bad-answer', {}, true));
      asking.refused = 0;
      const made = vectors.map((vector) => unit(vector));
      return {
        vectors: made.map((vector) => vector && quantise(vector)),
        dims: vectors[0]?.length ?? 0,
        tokens,
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProblemError)) throw error;
      const { code, params, retry } = error.problem;
      if (code === 'model-bad-answer' && refusals.includes(Number(params.status)))
        return inHalves(asking, texts, error);
      const wait = Number(params.seconds) > 0 ? Number(params.seconds) : 2 ** tries;
      if (!retry || tries >= mostTries || wait > longestWaitSeconds) throw error;
      await sleep(wait * 1000, signal);
    }
  }
}

async function inHalves(asking: Asking, texts: readonly string[], error: ProblemError): Promise<Asked> {
  if (texts.length === 1) {
    asking.refused += 1;
    if (asking.refused >= mostRefused) {
      // Once the others have their vectors, only those that are too long are asked for, one after the other.
      if (!(await takesAny(asking))) throw error;
      asking.refused = 0;
    }
    return { vectors: [null], dims: 0, tokens: 0 };
  }
  const middle = Math.ceil(texts.length / 2);
  const first = await ask(asking, texts.slice(0, middle));
  const second = await ask(asking, texts.slice(middle));
  return {
    vectors: [...first.vectors, ...second.vectors],
    dims: first.dims || second.dims,
    tokens: first.tokens + second.tokens,
  };
}

async function takesAny({ embed, signal }: Asking): Promise<boolean> {
  try {
    return (await embed([shortText], signal)).vectors.length === 1;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
