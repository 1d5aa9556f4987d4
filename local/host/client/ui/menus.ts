/** Menus of the page frame. They work without this; here they close on Escape and on a click beside them. */
export function connectMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')) connectMenu(menu);
  for (const toggle of document.querySelectorAll<HTMLButtonElement>('[data-nav-toggle]')) connectToggle(toggle);
}

function connectMenu(menu: HTMLDetailsElement): void {
  const close = (): void => {
    menu.open = false;
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    close();
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  });
}

function connectToggle(toggle: HTMLButtonElement): void {
  const target = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
    target?.classList.toggle('open', open);
  });
}
