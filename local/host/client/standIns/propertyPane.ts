/** A field of a property pane, as web parts describe one. Numbers of the types are SharePoint's. */
interface PaneField { readonly type: number; readonly targetProperty: string; readonly properties: unknown; readonly shouldFocus?: boolean }

const fieldTypes = {
  Custom: 1, CheckBox: 2, TextField: 3, Toggle: 5, Dropdown: 6, Label: 7, Slider: 8, Heading: 9, ChoiceGroup: 10, Button: 11,
  HorizontalRule: 12, Link: 13, IconPicker: 14, DynamicField: 15, DynamicFieldSet: 16,
} as const;

const field = (type: number) => (targetProperty: string, properties: unknown = {}): PaneField => ({ type, targetProperty, properties });

/**
 * SharePoint's property pane needs seventeen bundles that npm does not have. Web parts only ask it for descriptions of fields, which are
 * plain values; the local site shows pages as readers see them and opens no pane.
 */
export const propertyPaneModule = {
  PropertyPaneFieldType: fieldTypes,
  PropertyPaneButtonType: { Normal: 0, Primary: 1, Hero: 2, Compound: 3, Command: 4, Icon: 5 },
  PropertyPaneDropdownOptionType: { Normal: 0, Divider: 1, Header: 2 },
  PopupWindowPosition: { Center: 0, RightTop: 1, LeftTop: 2, RightBottom: 3, LeftBottom: 4 },
  DynamicDataSharedDepth: { None: 0, Source: 1, Property: 2 },
  PropertyPaneButton: field(fieldTypes.Button),
  PropertyPaneCheckbox: field(fieldTypes.CheckBox),
  PropertyPaneChoiceGroup: field(fieldTypes.ChoiceGroup),
  PropertyPaneDropdown: field(fieldTypes.Dropdown),
  PropertyPaneDynamicField: field(fieldTypes.DynamicField),
  PropertyPaneDynamicFieldSet: (properties: unknown): PaneField => ({ type: fieldTypes.DynamicFieldSet, targetProperty: '', properties }),
  PropertyPaneHorizontalRule: (): PaneField => ({ type: fieldTypes.HorizontalRule, targetProperty: '', properties: undefined }),
  PropertyPaneLabel: field(fieldTypes.Label),
  PropertyPaneLink: field(fieldTypes.Link),
  PropertyPaneSlider: field(fieldTypes.Slider),
  PropertyPaneTextField: field(fieldTypes.TextField),
  PropertyPaneToggle: field(fieldTypes.Toggle),
  _ConfigurableOptionsController: class {
    public isOpen(): boolean {
      return false;
    }
  },
};
