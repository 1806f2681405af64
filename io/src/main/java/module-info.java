/** Readers and writers of Nendo workbooks and tables as JSON and CSV. */
module dev.nendo.io {
    requires dev.nendo.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports dev.nendo.io.csv;
}
