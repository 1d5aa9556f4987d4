import { DOMSerializer } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { schema } from './schema';

/** While an image has no alternative text, the editor says so where it stands; in the text that is kept it stays without one, for the check to see. */
export function imagesPlugin(unnamed: () => string): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        image: node => {
          const drawn = schema.nodes.image.spec.toDOM?.(node) ?? ['img'];
          const { dom } = DOMSerializer.renderSpec(document, drawn);
          if (dom instanceof Element && node.attrs.alt === null) dom.setAttribute('aria-label', unnamed());
          return { dom };
        },
      },
    },
  });
}
