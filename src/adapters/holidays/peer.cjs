'use strict';

// The one place that asks for date-holidays, and only once it is called: the door can be imported where the package is not installed.
// CommonJS, because only `require` can be late and synchronous; bundlers see it and take the package along.
module.exports = {
  load: () => ({ Holidays: require('date-holidays'), version: require('date-holidays/package.json').version }),
};
