'use strict';

const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with the network that every browser has and jsdom lacks, so that a screen can speak to the real server. */
module.exports = class BrowserWithNetwork extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, Request, Response, AbortSignal, AbortController, TextEncoder, TextDecoder, setImmediate, clearImmediate, ArrayBuffer, Uint8Array });
  }
};
