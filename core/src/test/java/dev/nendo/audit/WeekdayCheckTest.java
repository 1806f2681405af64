package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays that are printed with dates; 2021-04-07 was a Wednesday. */
class WeekdayCheckTest {
    private static AuditReport audit(String when, Window months, Optional<LocalDate> day) {
        return Tables.audit(
                RoundingRule.UNKNOWN,
                PlanItem.builder()
                        .number("1")
                        .title("事業")
                        .addEntry(EntryTable.builder()
                                .id("E")
                                .title("会議")
                                .addEntry(new EntryTable.Entry(when, months, day, List.of()))
                                .build()));
    }

    private static AuditReport april(String when) {
        return audit(when, Window.month(YearMonth.of(2021, 4)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "4月7日（水）, 1 0 0",
        "4月7日（木）, 0 1 0",
        "4/7(水), 1 0 0",
        "4/7(火), 0 1 0",
        "4月29日（木・祝）, 1 0 0",
        "4月29日（金・祝）, 0 1 0",
        "R3.4.7(水曜日), 1 0 0",
        "2021-04-07 (Wed), 1 0 0",
        "2021-04-07 (Thursday), 0 1 0",
        "４月７日（木）, 0 1 0",
        // Nothing is said of a weekday, of several, of two days or of a day that is none.
        "4月7日, 0 0 0",
        "4月, 0 0 0",
        "4月7日（土日）, 0 0 0",
        "4月7日（水）～9日（金）, 0 0 0",
        "4月31日（水）, 0 0 0",
        "4月7日（日本）, 0 0 0",
    })
    void weekday_isThatOfTheDate(String when, String counts) {
        assertThat(Tables.counts(april(when))).isEqualTo(counts);
    }

    @Test
    void day_thatIsStated_isTakenBeforeTheText() {
        assertThat(Tables.counts(
                        audit("第1回（金）", Window.month(YearMonth.of(2021, 4)), Optional.of(LocalDate.of(2021, 4, 9)))))
                .isEqualTo("1 0 0");
    }

    @Test
    void entry_ofSeveralMonths_hasNoDay() {
        assertThat(Tables.counts(
                        audit("4月7日（木）", Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 5)), Optional.empty())))
                .isEqualTo("0 0 0");
    }

    @Test
    void finding_namesTheWeekday() {
        Finding finding = april("4月7日（木）").findings().get(0);
        assertThat(finding.relation()).isEqualTo(Relation.WEEKDAY);
        assertThat(finding.place().row()).contains("E");
        assertThat(finding.place().month()).contains(Window.month(YearMonth.of(2021, 4)));
        assertThat(finding.message().ja()).isEqualTo("日付は「4月7日（木）」ですが、2021年4月7日は水曜日です。");
        assertThat(finding.message().en()).isEqualTo("The date is printed \"4月7日（木）\", but 2021-04-07 is a Wednesday.");
    }
}
