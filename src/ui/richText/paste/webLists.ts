/** Word in a browser copies each list item as a list of its own, in a box of its own, with its level as an attribute. Brings them together. */
export function makeWebLists(root: Element): void {
  let before: Element | undefined;
  for (const box of Array.from(root.querySelectorAll('.ListContainerWrapper'))) {
    const list = box.querySelector(':scope > ul, :scope > ol');
    if (!list) continue;
    const goesOn = before !== undefined && box.previousElementSibling === before;
    if (goesOn && before) {
      addItems(before, list);
      box.remove();
    } else {
      before = list;
      box.replaceWith(list);
    }
  }
}

function addItems(first: Element, list: Element): void {
  const level = levelOf(list);
  let target = first;
  for (let depth = levelOf(first); depth < level; depth += 1) {
    const holder = target.lastElementChild;
    if (!holder) break;
    const inner = holder.querySelector(':scope > ul, :scope > ol');
    target = inner ?? holder.appendChild(list.ownerDocument.createElement(list.tagName));
  }
  target.append(...Array.from(list.children));
}

function levelOf(list: Element): number {
  return Number(list.querySelector('li')?.getAttribute('data-aria-level')) || 1;
}
