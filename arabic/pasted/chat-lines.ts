import type { Range } from './ranges.ts';

const date = String.raw`\p{Nd}{1,4}[\/.\-]\p{Nd}{1,2}(?:[\/.\-]\p{Nd}{1,4})?`;
const halfDay = String.raw`(?:\s?(?:[ap]\.?\s?m\.?|ص|م|صباح[اً]+|مساء[اً]*))?`;
const time = String.raw`\p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?${halfDay}`;
const between = String.raw`(?:\s?[،,]\s?|\s)`;
const stamp = `(?:${date}${between}${time}|${time}${between}${date})`;
const sender = String.raw`(?:~\s?)?([^:\n]{1,60}?):(?:\s|$)`;

/** As two or more messages are copied, and as iPhones export them: `[10:22، 1/2/2025] سلمى: …`. */
const bracketed = new RegExp(String.raw`^\s*\[${stamp}\]\s*`, 'iu');
/** As Android exports them: `1/2/2025, 10:22 - سلمى: …`. */
const dashed = new RegExp(String.raw`^\s*${stamp}\s[-–]\s`, 'iu');
/** As Telegram copies them, the words in the lines below: `سلمى, [1/2/2025 10:22]`. */
const telegram = new RegExp(String.raw`^\s*[^\n\[\]]{1,60}[,،]\s\[${stamp}\]:?\s*$`, 'iu');
const named = new RegExp(`^${sender}`, 'u');

/** What a program writes in the place of a picture, a sound or a message that was taken back. */
const empty =
  /^(?:<?(?:(?:media|image|photo|video|audio|voice message|sticker|gif|document|contact card|video note) omitted|attached: [^>]+|(?:ال)?مرفق: [^>]+|تم (?:استبعاد|حذف) (?:ال)?(?:وسائط|صورة|فيديو|صوت|مقطع(?: ال)?\S*|رسالة الصوتية|ملصق|مستند|ملف|بطاقة \S+)\S*|(?:ال)?(?:وسائط|صورة|فيديو|صوت|ملصق|مستند|ملف) (?:مستبعدة?|غير مدرجة?|محذوفة?))>?|[^\s<>]+\.\w{2,5} \((?:file attached|(?:ال)?ملف مرفق|مرفق)\)|this message was deleted\.?|you deleted this message\.?|waiting for this message.*|missed (?:voice|video) call.*|(?:لقد )?(?:تم حذف|حُ?ذ[ِ]?ف[َ]?ت[َْ]?) هذه الرسالة.*|مكالمة (?:صوتية|فيديو|مرئية) فائتة.*|null)$/iu;

/** What a group says of itself, in lines without a sender. */
const ofTheGroup =
  /end-to-end encrypted|security code|created (?:this )?group|joined using|(?:was|were) added|\badded\b|\bremoved\b|\bleft$|changed (?:the|this|to|their)|pinned a message|مشفّ?رة|التشفير|رمز الأمان|أنشأ|أضاف|انضم|غادر|غيّ?رت? |أزال|تم(?:ت)? إضافة|ثبّ?ت/iu;

const edited = /\s*<(?:this message was edited|(?:تم تعديل|تم تحرير|عُ?دّ?ِ?لت) هذه الرسالة)>\s*$/iu;

/**
 * What each line of a chat says, without time stamps and senders: null for a line that says nothing. `begins` where a
 * message does. Null for a text that is no chat.
 */
export type ChatLine = (Range & { begins: boolean }) | null;

export function chatLinesOf(lines: readonly string[]): ChatLine[] | null {
  const stampOf = stampsIn(lines);
  if (!stampOf) return null;
  let begins = true;
  return lines.map((line): ChatLine => {
    const head = telegram.test(line) ? line : (stampOf.exec(line)?.[0] ?? null);
    const at = head?.length ?? 0;
    const rest = line.slice(at);
    const name = head === null ? null : named.exec(rest);
    if (head !== null) begins = true;
    // An event that somebody dates in the same way is no message.
    if (head !== null && !name && rest !== '') {
      return ofTheGroup.test(rest) ? null : { from: 0, to: line.length, begins: true };
    }
    const from = at + (name?.[0].length ?? 0);
    const to = line.length - (edited.exec(line.slice(from))?.[0].length ?? 0);
    const words = line.slice(from, to).trim();
    if (words === '' || empty.test(words)) return null;
    const said = { from, to, begins };
    begins = false;
    return said;
  });
}

function stampsIn(lines: readonly string[]): RegExp | null {
  const isChat = lines.some((line) => {
    const head = bracketed.exec(line)?.[0];
    return telegram.test(line) || (head !== undefined && named.test(line.slice(head.length)));
  });
  if (isChat) return bracketed;
  return isExport(lines) ? dashed : null;
}

/**
 * A list of events can be dated as Android dates messages. It is a chat where a sender comes back or is a number,
 * where a line is the program's own, or where a minute is no multiple of five.
 */
function isExport(lines: readonly string[]): boolean {
  const senders = new Set<string>();
  for (const line of lines) {
    const head = dashed.exec(line)?.[0];
    if (head === undefined) continue;
    const rest = line.slice(head.length);
    const { 0: whole = '', 1: who } = named.exec(rest) ?? [];
    if (who === undefined) continue;
    const isOdd = /[:.]\p{Nd}[1-46-9١-٤٦-٩۱-۴۶-۹](?!\p{Nd})/u.test(head);
    const isNumber = /^[+\p{Nd}][\p{Nd}\s()-]{6,}$/u.test(who);
    const saysNothing = empty.test(rest.slice(whole.length).trim()) || edited.test(rest);
    if (isOdd || isNumber || saysNothing || senders.has(who)) return true;
    senders.add(who);
  }
  return false;
}
