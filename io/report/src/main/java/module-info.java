/** One page about a workbook for people to look at, as HTML or Markdown. */
module dev.nendo.report {
    requires transitive dev.nendo.core;
    requires gg.jte.runtime;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires static org.jspecify;

    exports dev.nendo.report;
}
