// Instead of graceful-fs, which stands ready for thousands of open files; the lock opens one.
module.exports = require('node:fs');
