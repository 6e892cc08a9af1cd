import { foldLookalikes } from '../../text/lookalikes';

/** What ends a friendly letter. */
const friendly = /[🙂😊😀👋🙏🌞🎉✨🎄💚💙🤝☀]|\ufe0f|\p{Emoji_Modifier}/gu;
const picture = /\p{Extended_Pictographic}/u;
/** Letters one by one: "p a y n o w", "P-a-y n-o-w". */
const spaced = /(?<![\p{L}\p{N}])(?:\p{L}[ .\-_*]{1,2}){5,}\p{L}(?![\p{L}\p{N}])/u;

/** Words that a reader sees otherwise than a search does: letters apart, foreign look-alikes, pictures alone. */
export function isHardToRead(written: string): boolean {
  if (spaced.test(written)) return true;
  if (!/[\p{L}\p{N}]/u.test(written)) return picture.test(written.replace(friendly, ''));
  // A Turkish name has letters of its own; Greek and Cyrillic ones within a Latin word are none.
  return /[\u0370-\u052f]/.test(written) && foldLookalikes(written).mixed > 0;
}
