import { IconName, iconPaths } from './iconPaths';

const svg = 'http://www.w3.org/2000/svg';

/** The same drawing as `Icon`, for plain DOM. */
export function svgIcon(name: IconName): SVGSVGElement {
  const icon = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  icon.setAttribute('class', 'ri-icon');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('focusable', 'false');
  icon.dataset.icon = name;
  path.setAttribute('d', iconPaths[name]);
  icon.append(path);
  return icon;
}
