package dev.nendo.xlsx;

/**
 * A sheet as CSV, a line for each row of the sheet.
 *
 * @param name the name for people, of file and sheet
 * @param csv the lines
 */
record SheetText(String name, String csv) {}
