// Instead of a module that a package imports for a feature carepath does not use.
module.exports = {};
