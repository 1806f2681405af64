package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    @ParameterizedTest
    @CsvSource({
        "MEIJI,  明治, Meiji,  M, 1868-01-01, 1912-07-30",
        "TAISHO, 大正, Taisho, T, 1912-07-30, 1926-12-25",
        "SHOWA,  昭和, Showa,  S, 1926-12-25, 1989-01-07",
        "HEISEI, 平成, Heisei, H, 1989-01-08, 2019-04-30",
        "REIWA,  令和, Reiwa,  R, 2019-05-01,",
    })
    void era_each_hasItsNamesAndDays(
            Era era, String ja, String en, String letter, LocalDate first, @Nullable LocalDate last) {
        assertThat(era.ja()).isEqualTo(ja);
        assertThat(era.en()).isEqualTo(en);
        assertThat(era.letter()).isEqualTo(letter);
        assertThat(era.firstDay()).isEqualTo(first);
        assertThat(era.lastDay().isPresent()).isEqualTo(last != null);
        era.lastDay().ifPresent(day -> assertThat(day).isEqualTo(last));
        assertThat(Era.parse(ja)).isEqualTo(era);
        assertThat(Era.parse(letter)).isEqualTo(era);
    }

    @ParameterizedTest
    @CsvSource({"MEIJI, 45, 1912", "TAISHO, 15, 1926", "SHOWA, 64, 1989", "HEISEI, 31, 2019", "REIWA, 3, 2021"})
    void calendarYear_ofEraYear_countsFromOne(Era era, int eraYear, int calendarYear) {
        assertThat(era.calendarYear(eraYear)).isEqualTo(calendarYear);
        assertThat(era.eraYear(calendarYear)).isEqualTo(eraYear);
    }

    @Test
    void parse_otherName_isRefused() {
        assertThatThrownBy(() -> Era.parse("慶応"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an era is 明治, 大正, 昭和, 平成 or 令和, or M, T, S, H or R: 慶応");
    }
}
