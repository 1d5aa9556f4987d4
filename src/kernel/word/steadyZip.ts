const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** 1980-01-01T00:00, where the time of a zip begins: hour and minute in the low half, the day in the high half. */
const beginning = 0x00210000;

/**
 * A zip with the times of its entries set to where zip's time begins. Word files made from the same letter are then the same bytes, and a
 * document store knows a repeated upload for what it is. The content is not touched. Bytes that are no zip come back as they are.
 */
export function steadyZip(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  if (end === undefined) return bytes;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries && at + entryLength <= bytes.length && view.getUint32(at, true) === directoryEntry; entry += 1) {
    view.setUint32(at + 12, beginning, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, beginning, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Where the record stands that ends every zip. A comment may follow it, so it is looked for from the back. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}
