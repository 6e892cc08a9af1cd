/** Makes Excel and Sheets read the file as UTF-8; only at the start of the file. */
export const byteOrderMark = '\uFEFF';

// A spreadsheet runs a cell that starts with one of these as a formula; the full-width forms too in Japanese Excel
// (https://owasp.org/www-community/attacks/CSV_Injection).
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet takes for a formula: such a text gets a leading apostrophe. */
export function inertCell(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value;
}

/** The inverse of {@link inertCell}. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** One line by RFC 4180: CRLF at the end, quotes where needed and doubled inside. Cells are made inert first. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(inertCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
