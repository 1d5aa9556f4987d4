'use strict';

// The entry that every page loads names each chunk with the hash of its content, and hashes don't compress. Eight digits tell two versions of
// one chunk apart as well as twenty do, because the chunk's own number stands before them. What is returned is not used: the settings are changed in place.
module.exports = config => {
  config.output.chunkFilename = config.output.chunkFilename.replace('[contenthash]', '[contenthash:8]');
};
