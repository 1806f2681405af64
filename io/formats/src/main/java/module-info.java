/** Readers and writers of Nendo workbooks and tables as JSON and CSV. */
module dev.nendo.io {
    requires transitive dev.nendo.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
    requires static transitive java.sql;

    exports dev.nendo.io.csv;
    exports dev.nendo.io.jdbc;
    exports dev.nendo.io.json;
    exports dev.nendo.io.layout;

    provides dev.nendo.format.WorkbookFormat with
            dev.nendo.io.csv.PublishedTableFormat,
            dev.nendo.io.csv.WorkbookCsvFormat,
            dev.nendo.io.json.JsonWorkbookFormat;
}
