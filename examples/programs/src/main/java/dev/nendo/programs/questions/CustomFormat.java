package dev.nendo.programs.questions;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.io.json.JsonWorkbookFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.formats.TsvFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How is a format of our own read, without a service lookup, and what becomes of its mistakes? */
public final class CustomFormat {
    private static final String PASTED =
            """
            branch\titem\tkpi\trow\tfiscal_year\tkind\tunit\t4月\t5月
            north\t1\tvisits\tvalue\t令和3年度\tmonthly\t件\t1,120\t△2
            north\t2\tcalls\tvalue\t令和3年度\tmonthly\t件\t1,120,5\t98
            """;

    public static void main(String[] args) throws IOException {
        Formats formats = Formats.of(new TsvFormat(), new JsonWorkbookFormat());
        WorkbookFormat format = formats.byFileName("pasted.tsv");
        Source source = Source.of("pasted.tsv", PASTED.getBytes(StandardCharsets.UTF_8));
        Loaded<Workbook> read = format.read(source, ReadOptions.defaults());

        System.out.println(format.id() + ": " + read.rows());
        read.problems().forEach(problem -> System.out.println(problem.in(Language.EN)));
        read.value().orElseThrow().plans().get(0).items().forEach(item -> item.rows()
                .forEach(row -> System.out.println(item.number() + " " + row.cells())));
    }
}
