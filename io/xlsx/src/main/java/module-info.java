/** Sheets of xlsx files: tables read from them, and results written as them. */
module dev.nendo.xlsx {
    requires transitive dev.nendo.core;
    requires transitive dev.nendo.io;
    requires com.fasterxml.aalto;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;

    exports dev.nendo.xlsx;

    provides dev.nendo.format.WorkbookFormat with
            dev.nendo.xlsx.XlsxTableFormat;
}
