import { type AskBuiltIn, type BuiltInPiece, builtInCallSchema, builtInPieceSchema } from '../models/built-in/types';

export const builtInPort = 'built-in';

/** The part of a runtime port that is used. */
export interface PiecePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Asks over a port: the question goes out once, pieces come back; either side's end ends it. */
export function askOverPort(connect: () => PiecePort): AskBuiltIn {
  return async function* ask(call, signal) {
    const port = connect();
    const waiting: BuiltInPiece[] = [];
    let over = false;
    let wake = () => {};
    const arrived = (piece: BuiltInPiece | null) => {
      if (piece) waiting.push(piece);
      over ||= piece === null || piece.type !== 'text';
      wake();
    };
    const stop = () => arrived(null);
    port.onMessage.addListener((message) => {
      arrived(builtInPieceSchema.safeParse(message).data ?? { type: 'fault', fault: 'failed' });
    });
    // The document was closed, or its process died.
    port.onDisconnect.addListener(() => over || arrived({ type: 'fault', fault: 'failed' }));
    signal.addEventListener('abort', stop, { once: true });
    try {
      if (signal.aborted) return;
      port.postMessage(call);
      for (;;) {
        const piece = waiting.shift();
        if (signal.aborted) return;
        if (piece) yield piece;
        else if (over) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      signal.removeEventListener('abort', stop);
      port.disconnect();
    }
  };
}

/** The other end: answers the first question of a port and stops when the asker goes. */
export function serveBuiltIn(port: PiecePort, ask: AskBuiltIn): void {
  const gone = new AbortController();
  let asked = false;
  port.onDisconnect.addListener(() => gone.abort());
  port.onMessage.addListener((message) => {
    const call = builtInCallSchema.safeParse(message).data;
    if (asked) return;
    asked = true;
    void (async () => {
      if (!call) return port.postMessage({ type: 'fault', fault: 'failed' } satisfies BuiltInPiece);
      for await (const piece of ask(call, gone.signal)) {
        if (gone.signal.aborted) return;
        port.postMessage(piece);
      }
    })();
  });
}
