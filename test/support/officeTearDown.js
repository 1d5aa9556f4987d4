'use strict';

const { rmSync } = require('node:fs');

module.exports = async () => {
  if (process.env.OFFICE_SET_UP) rmSync(process.env.OFFICE_SET_UP, { recursive: true, force: true });
};
