package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beyond the first and the last year that are supported is unknown, and stops no command. */
class YearLimitsTest {
    private static final String BOOK =
            """
            {"formatVersion": 1, "branches": [{"id": "north", "name": {"ja": "北支部", "en": "north"}}],
             "plans": [{"branch": "north", "fiscalYear": "FYYEAR", "items": [{"number": "1", "title": "t",
               "rows": [{"id": "v", "role": "value", "kind": "monthly", "unit": "件", "fiscalYear": "FYYEAR",
                         "columns": "YEAR-04/YEAR-05", "cells": ["1", "2"]}],
               "kpis": [{"id": "K1", "name": {"ja": "k", "en": "k"}, "measure": "flow", "unit": "件", "direction": "at-least",
                         "target": TARGET, "actuals": [{"rows": {"value": "v"}}]}]}]}]}
            """;

    private static final String FIXED = "{\"type\": \"fixed\", \"value\": \"1件\"}";
    private static final String PRIOR = "{\"type\": \"prior-year\"}";

    @TempDir
    private Path folder;

    private Path book(int year, String target) throws IOException {
        return Files.writeString(
                folder.resolve("book.json"),
                BOOK.replace("YEAR", String.valueOf(year)).replace("TARGET", target));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000年度",
        "1867, 1867年度",
        "1868, 明治元年度",
        "3017, 令和999年度",
        "3018, 3018年度",
        "9998, 9998年度",
    })
    void everyCommand_yearAtALimit_runs(int year, String shown) throws IOException {
        for (String target : List.of(FIXED, PRIOR)) {
            String book = book(year, target).toString();
            Path page = folder.resolve("page.html");
            for (String[] command : new String[][] {
                {"status", book, "--format", "json"},
                {"status", book, "--as-of", year + "-05"},
                {"audit", book},
                {"rank", book},
                {
                    "convert",
                    book,
                    folder.resolve("book" + target.length() + ".zip").toString()
                },
                {"report", book, "--lang", "ja", "--out", page.toString()},
                {"report", book, "--lang", "en", "--out", page.toString()},
            }) {
                Ran ran = Ran.nendo(command);
                assertThat(ran.code()).as(String.join(" ", command) + ran.err()).isBetween(0, 1);
                assertThat(ran.err()).doesNotContain("Exception");
            }
            Ran ran = Ran.nendo("report", book, "--lang", "ja", "--out", page.toString());
            assertThat(ran.err()).doesNotContain("Exception");
            assertThat(Files.readString(page)).contains(shown);
        }
    }

    @Test
    void status_priorYearOfTheFirstYear_isUndecided() throws IOException {
        Ran ran = Ran.nendo("status", book(1000, PRIOR).toString(), "--format", "json", "--lang", "en");

        assertThat(ran.out()).contains("\"target\":null").contains("\"met\":\"undecided\"");
    }
}
