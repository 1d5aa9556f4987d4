'use strict';

// Class names in component tests are the names in the style sheet.
module.exports = new Proxy({}, { get: (_target, name) => (name === '__esModule' ? false : String(name)) });
