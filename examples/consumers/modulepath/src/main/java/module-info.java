/** A program that uses Nendo from the module path. */
module dev.nendo.consumer {
    requires dev.nendo.io;
    requires dev.nendo.report;
}
