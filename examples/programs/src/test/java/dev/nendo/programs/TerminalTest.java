package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that send escapes to a terminal or formulas to a spreadsheet arrive as the text they are. */
class TerminalTest {
    @TempDir
    private Path folder;

    private Path workbook(String name) throws IOException {
        return Files.writeString(
                folder.resolve("w.json"),
                """
                {"formatVersion": 1,
                 "branches": [{"id": "b", "name": {"ja": "%1$s", "en": "%1$s"}, "region": "%1$s"}],
                 "indicators": [{"id": "I", "name": {"ja": "%1$s", "en": "%1$s"}, "measure": "flow", "unit": "件", "direction": "at-least"}],
                 "plans": [{"branch": "b", "fiscalYear": "FY2021", "items": [{"number": "%1$s", "title": "%1$s",
                   "kpis": [{"id": "K", "indicator": "I", "name": {"ja": "%1$s", "en": "%1$s"}, "target": {"type": "fixed", "value": "10件"},
                             "actuals": [{"rows": {"value": "r"}}]}],
                   "rows": [{"id": "r", "table": "t", "role": "value", "kind": "monthly", "unit": "件", "columns": "2021-04/2021-05",
                             "cells": ["1", "2"], "total": {"kind": "sum", "label": "%1$s", "cell": "8"}}]}]}]}
                """
                        .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u001b[31m", "\\u0007", "\\u009b31m", "\\u202e", "\\u2066", "\\u0000", "\\n", "\\r", "\\u2028"
            })
    void text_nameThatCannotBeSeen_isAnEscape(String hidden) throws IOException {
        Path file = workbook("Calls" + hidden + "x");
        for (String command : new String[] {"status", "rank", "audit"}) {
            Ran ran = Ran.nendo(command, "--lang", "en", file.toString());

            assertThat(ran.out()).contains(command.equals("audit") ? "sum" : "Calls\\u");
            assertThat((ran.out() + ran.err()).codePoints().filter(c -> c != '\n'))
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.LINE_SEPARATOR);
        }
    }

    @Test
    void text_observationsWithOtherLetters_areShownAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("o.csv"), "branch,kpi,month,value\n群馬　支部,郵送,2021-04,1\n");

        assertThat(Ran.nendo("cumulate", file.toString()).out()).startsWith("群馬　支部 郵送\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@x", "＝1+1", "＋x", "－x", "＠x", "a\\n=1+1"})
    void csv_forSpreadsheets_makesFormulasHarmless(String name) throws IOException {
        Path file = workbook(name);
        String harmless = name.startsWith("a") ? "a\n'=1+1" : "'" + name;
        for (String command : new String[] {"status", "rank"}) {
            String out = Ran.nendo(command, "--format", "csv", "--for-spreadsheets", file.toString())
                    .out();

            assertThat(out).startsWith("\uFEFF").contains(harmless).contains("\r\n");
            assertThat(Ran.nendo(command, "--format", "csv", file.toString()).out())
                    .doesNotContain(harmless, "\uFEFF", "\r");
        }
    }

    @Test
    void cumulate_forSpreadsheets_makesFormulasHarmless() throws IOException {
        Path file = Files.writeString(folder.resolve("o.csv"), "branch,kpi,month,value\n=1+1,＠K,2021-04,-1\n");

        assertThat(Ran.nendo("cumulate", "--format", "csv", "--for-spreadsheets", file.toString())
                        .out())
                .startsWith("\uFEFFbranch,kpi,")
                .contains("\r\n'=1+1,'＠K,2021-04,-1,");
    }

    @Test
    void audit_forSpreadsheets_hasAMarkAndCrlf() throws IOException {
        assertThat(Ran.nendo(
                                "audit",
                                "--format",
                                "csv",
                                "--for-spreadsheets",
                                workbook("x").toString())
                        .out())
                .startsWith("\uFEFFcode,")
                .contains("\r\n");
    }
}
