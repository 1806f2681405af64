package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a policy writes reads back as the same, without a word of warning, from FY1868 on. */
class LabelProperties {

    @Provide
    static Arbitrary<FiscalYear> years() {
        return FiscalTimeProperties.years();
    }

    @Provide
    static Arbitrary<YearMonth> months() {
        return FiscalTimeProperties.months().filter(month -> !month.isBefore(YearMonth.of(1868, 4)));
    }

    @Provide
    static Arbitrary<Window> ranges() {
        return FiscalTimeProperties.ranges().filter(window -> !window.first().isBefore(YearMonth.of(1868, 4)));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1868, 4, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<String> labelLike() {
        return Arbitraries.of(
                        "令和", "平成", "昭和", "R", "H", "FY", "元", "0", "1", "3", "12", "31", "1000", "2021", "9999", "年",
                        "年度", "月", "日", "末", "分", "～", "-", "/", "・", "（", "）", ".", " ", "第1四半期", "上期", "Apr", "Q2",
                        "時点")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void year_anyPolicyAndCalendar_readsBack(@ForAll("years") FiscalYear year, @ForAll LabelPolicy policy) {
        assertReads(year, policy);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void year_everyJapaneseOne_readsBack(
            @ForAll LabelPolicy policy, @ForAll @IntRange(min = 1868, max = 2200) int year) {
        assertReads(FiscalYear.of(year), policy);
        if (policy != LabelPolicy.ERA_OMITTED) {
            assertThat(FiscalYear.parse(policy.format(FiscalYear.of(year)))).isEqualTo(FiscalYear.of(year));
        }
    }

    @Property
    void month_anyPolicy_readsBack(@ForAll("months") YearMonth month, @ForAll LabelPolicy policy) {
        FiscalLabels labels = FiscalLabels.JAPAN.withEra(newest(month.getYear(), month.atDay(1), month.atEndOfMonth()));
        assertThat(labels.readMonth(policy.format(month))).isEqualTo(Loaded.of(month));
        assertThat(labels.readMonth(LabelPolicy.withFullWidthDigits(policy.format(month))))
                .isEqualTo(Loaded.of(month));
    }

    @Property
    void label_spacesAroundItsNumbers_readsTheSame(
            @ForAll("ranges") Window window, @ForAll LabelPolicy policy, @ForAll("years") FiscalYear year) {
        if (policy != LabelPolicy.ERA_OMITTED) {
            assertThat(FiscalLabels.JAPAN.readMonth(spaced(policy.format(window.first()))))
                    .isEqualTo(Loaded.of(window.first()));
            assertThat(FiscalLabels.JAPAN.readPeriod(spaced(policy.format(window))))
                    .isEqualTo(FiscalLabels.JAPAN.readPeriod(policy.format(window)));
            assertThat(labels(year).readYear(spaced(policy.format(year)))).isEqualTo(Loaded.of(year));
        }
    }

    private static String spaced(String label) {
        return label.replaceAll("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])", "\u3000 ");
    }

    @Property
    void month_anyCalendar_readsBack(@ForAll("months") YearMonth month, @ForAll("years") FiscalYear year) {
        FiscalCalendar calendar = year.calendar();
        FiscalYear own = calendar.yearOf(month);
        if (own.year() >= 1868) {
            assertThat(FiscalLabels.of(calendar).readMonth(LabelPolicy.ERA_FISCAL.format(month, calendar)))
                    .isEqualTo(Loaded.of(month));
        }
    }

    @Property
    void day_anyPolicy_readsBack(@ForAll("days") LocalDate day, @ForAll LabelPolicy policy) {
        FiscalLabels labels = FiscalLabels.JAPAN.withEra(newest(day.getYear(), day, day));
        assertThat(labels.readDay(policy.format(day))).isEqualTo(Loaded.of(day));
    }

    @Property
    void window_anyPolicyThatSaysItsEra_readsBack(@ForAll("ranges") Window window, @ForAll LabelPolicy policy) {
        if (policy != LabelPolicy.ERA_OMITTED) {
            Loaded<PeriodLabel> read = FiscalLabels.JAPAN.readPeriod(policy.format(window));
            assertThat(read.problems()).isEmpty();
            assertThat(read.orThrow().window()).isEqualTo(window);
            Window ends = Window.quarterEnds(FiscalYear.containing(window.first()));
            assertThat(FiscalLabels.JAPAN
                            .readPeriod(policy.format(ends))
                            .orThrow()
                            .window())
                    .isEqualTo(ends);
        }
    }

    @Property
    void partOfYear_anyPolicy_readsBack(@ForAll("years") FiscalYear year, @ForAll LabelPolicy policy) {
        FiscalLabels labels = labels(year);
        assertThat(year.quarters()).allSatisfy(quarter -> assertThat(
                        labels.readPeriod(policy.format(quarter)).orThrow().window())
                .isEqualTo(quarter.window()));
        assertThat(year.halves()).allSatisfy(half -> assertThat(
                        labels.readPeriod(policy.format(half)).orThrow().window())
                .isEqualTo(half.window()));
        assertThat(labels.readPeriod(year.quarter(2).toString()).orThrow().window())
                .isEqualTo(year.quarter(2).window());
        assertThat(labels.readPeriod(year.half(2).toString()).orThrow().window())
                .isEqualTo(year.half(2).window());
    }

    @Property
    void columns_ofAYearByName_areItsMonths(@ForAll("years") FiscalYear year, @ForAll Language language) {
        List<String> headers = year.months().stream()
                .map(month -> LabelPolicy.monthName(month.getMonth(), language))
                .toList();
        assertThat(FiscalLabels.JAPAN.readColumns(headers, year).orThrow())
                .extracting(PeriodLabel::window)
                .isEqualTo(year.months().stream().map(Window::month).toList());
    }

    @Property
    void anyText_isReadOrRefusedButNeverThrows(@ForAll("labelLike") String text, @ForAll("years") FiscalYear year) {
        for (FiscalLabels labels :
                List.of(FiscalLabels.JAPAN, FiscalLabels.JAPAN.withYear(year).withEra(Era.REIWA))) {
            assertConsistent(labels.readYear(text), text);
            assertConsistent(labels.readMonth(text), text);
            assertConsistent(labels.readDay(text), text);
            assertConsistent(labels.readPeriod(text), text);
        }
        assertThat(FiscalLabels.JAPAN.readColumns(List.of(text, text), year).hasErrors())
                .isTrue();
    }

    private static void assertConsistent(Loaded<?> read, String text) {
        assertThat(read.hasErrors()).isEqualTo(read.value().isEmpty());
        String shown = text.isBlank() ? '"' + text + '"' : text;
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.rejected()).isEqualTo(text);
            assertThat(problem.message().ja()).endsWith(": " + shown);
            assertThat(problem.message().en()).endsWith(": " + shown);
        });
    }

    private static void assertReads(FiscalYear year, LabelPolicy policy) {
        assertThat(labels(year).readYear(policy.format(year))).isEqualTo(Loaded.of(year));
        assertThat(labels(year).readYear(LabelPolicy.withFullWidthDigits(policy.format(year))))
                .isEqualTo(Loaded.of(year));
    }

    private static FiscalLabels labels(FiscalYear year) {
        return FiscalLabels.of(year.calendar())
                .withEra(newest(year.year(), year.first().atDay(1), year.last().atEndOfMonth()));
    }

    /** The era that a reader of a label without one has to know from elsewhere. */
    private static Era newest(int year, LocalDate from, LocalDate to) {
        List<EraYear> eras = EraYear.fitting(year, from, to);
        return eras.get(eras.size() - 1).era();
    }
}
