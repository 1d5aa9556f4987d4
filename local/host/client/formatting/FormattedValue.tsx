import * as React from 'react';
import { fluentIcon } from '../icons/icons';
import { allowedAttribute, allowedStyle } from './allowed';
import { FormatContext } from './context';
import { FormatElement, FormatExpression } from './formatter';
import { resolve } from './resolve';
import { asText } from './values';

type Expressions = Readonly<Record<string, FormatExpression>>;

/** Draws a formatter for one cell: real elements with allowed attributes only. Throws FormattingError while drawing what it can't read. */
export function FormattedValue({ element, context }: { readonly element: FormatElement; readonly context: FormatContext }): React.ReactElement {
  const text = (expression: FormatExpression): string => asText(resolve(expression, context), context);
  const attributes = element.attributes ?? {};
  const properties = { ...attributeProperties(attributes, text), style: styleProperties(element.style ?? {}, text) };
  const content: React.ReactNode[] = [];
  if (attributes.iconName !== undefined) content.push(<Icon key="icon" name={text(attributes.iconName)} />);
  // Text and children do not go together in SharePoint: the text wins.
  if (element.txtContent !== undefined) content.push(text(element.txtContent));
  else content.push(...(element.children ?? []).map((child, index) => <FormattedValue key={index} element={child} context={context} />));
  return React.createElement(drawnAs(element.elmType), properties, ...(element.elmType === 'img' ? [] : content));
}

/** A formatter's buttons start actions of SharePoint's that a local list does not have; a paragraph inside a cell is a block. */
function drawnAs(elmType: string): string {
  return elmType === 'button' || elmType === 'p' ? 'span' : elmType;
}

function Icon({ name }: { readonly name: string }): React.ReactElement | null {
  const icon = fluentIcon(name);
  return icon ? <i className={`format-icon ${icon.className}`} aria-hidden="true">{icon.sign}</i> : null;
}

function attributeProperties(attributes: Expressions, text: (expression: FormatExpression) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, expression]) => {
    const allowed = name === 'iconName' ? undefined : allowedAttribute(name, text(expression), window.location.origin);
    return allowed ? [allowed] : [];
  }));
}

function styleProperties(styles: Expressions, text: (expression: FormatExpression) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(styles).flatMap(([name, expression]) => {
    const allowed = allowedStyle(name, text(expression));
    return allowed ? [allowed] : [];
  }));
}
