package dev.nendo.xlsx;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Writes the sheets of a file down as CSV in memory, so that line and column in the text are row and column in the sheet. */
final class SheetTexts {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Source source;
    private final ReadOptions options;
    private final Problems problems;

    SheetTexts(Source source, ReadOptions options) {
        this.source = source;
        this.options = options;
        this.problems = new Problems(options.problemCap());
    }

    Loaded<List<SheetText>> read() throws IOException {
        Loaded<byte[]> archive = source.bytes(options);
        problems.addAll(archive.problems());
        return archive.value().isEmpty()
                ? Loaded.failed(problems)
                : sheets(archive.value().get());
    }

    private Loaded<List<SheetText>> sheets(byte[] archive) {
        List<SheetText> texts = new ArrayList<>();
        try {
            Optional<Problem> problem = Parts.check(source.name(), archive, options.limits());
            if (problem.isPresent()) {
                return failed(problem.get());
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(archive), WITH_FORMATS)) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    String name = source.name() + "!" + sheet.getName();
                    SheetText text = new SheetText(name, new SheetLines(name, options.limits(), problems).csv(sheet));
                    if (!text.csv().isBlank()) {
                        texts.add(text);
                    }
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // The bytes are in memory already, so no device fails; the library throws whatever it stumbles over.
            return failed(XlsxProblems.notValid(source.name()));
        }
        if (texts.isEmpty() && !problems.hasErrors()) {
            problems.add(XlsxProblems.noTables(source.name()));
        }
        return Loaded.of(texts, problems);
    }

    private Loaded<List<SheetText>> failed(Problem problem) {
        problems.add(problem);
        return Loaded.failed(problems);
    }
}
