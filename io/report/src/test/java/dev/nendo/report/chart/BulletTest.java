package dev.nendo.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletTest {
    @ParameterizedTest
    @CsvSource({
        "0,   M0 5H0",
        "1/2, M0 5H33",
        "1,   M0 5H67",
        "3/2, M0 5H100",
        "4,   M0 5H100",
        "-1,  M0 5H0",
    })
    void draw_achievement_isABarToIt(String achievement, String path) {
        assertThat(Bullet.draw(Rational.parse(achievement), Optional.empty()))
                .contains("class=\"v\" d=\"" + path + "\"")
                .contains("class=\"t\" d=\"M67 0V10\"");
    }

    @Test
    void draw_beyondTheEnd_isMarkedAsGoingOn() {
        assertThat(Bullet.draw(Rational.of(2), Optional.empty())).contains("class=\"o\"");
        assertThat(Bullet.draw(Rational.of(3, 2), Optional.empty())).doesNotContain("class=\"o\"");
    }

    @Test
    void draw_lastYear_isAMark() {
        assertThat(Bullet.draw(Rational.ONE, Optional.of(Rational.of(3, 4)))).contains("class=\"y\" d=\"M50 2V8\"");
        assertThat(Bullet.draw(Rational.ONE, Optional.empty())).doesNotContain("class=\"y\"");
    }
}
