package dev.nendo.io.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a target is refused; the reader of a table names the forms instead. */
class TargetTextTest {
    private static final FiscalCalendar CALENDAR = FiscalYear.of(2021).calendar();

    private static Target parse(String text, Optional<FiscalYear> year) {
        return new TargetText(CALENDAR, year).parse(text);
    }

    @ParameterizedTest
    @CsvSource({"約90%, 約90%", "(90%), (90%)", "20..約30, 約30", "約100 ± 5%, 約100"})
    void parse_numberThatIsNotPlain_isRefused(String text, String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text, Optional.of(FiscalYear.of(2021))))
                .withMessage("a target is a plain number: " + number);
    }

    @ParameterizedTest
    @CsvSource({"max(FY2020), FY2020", "54% of FY2013, FY2013", "FY2020 + 3 points, FY2020"})
    void parse_yearNamedInATargetOfNoYear_isRefused(String text, String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text, Optional.empty()))
                .withMessage("needs the year of the target: " + label);
    }

    @Test
    void parse_yearBeforeInATargetOfNoYear_needsNone() {
        assertThat(parse("prior-year", Optional.empty())).isEqualTo(Target.priorYear());
    }
}
