package dev.nendo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies that come with the library, and those added to them. */
class StatusPoliciesTest {
    @Test
    void shipped_policies_areTheLegendAndTheTwoPublishedScales() {
        StatusPolicies shipped = StatusPolicies.shipped();

        assertThat(shipped.ids()).containsExactly("report-legend", "mic-guideline-2014", "osaka-library-2013");
        assertThat(StatusPolicies.DEFAULT).isEqualTo("report-legend");
        assertThat(shipped.policy("report-legend")).isEqualTo(StatusPolicies.legend());
        assertThat(shipped.find("mic-guideline-2014")).contains(StatusPolicies.micGuideline());
        assertThat(shipped.find("osaka-library-2013")).contains(StatusPolicies.osakaLibrary());
        assertThat(shipped.find("house")).isEmpty();
    }

    @Test
    void withPolicy_ofAnotherId_isAddedLast() {
        StatusPolicy light = StatusPolicies.trafficLight("light", Rational.ZERO);
        StatusPolicies more = StatusPolicies.shipped().withPolicy(light);

        assertThat(more.ids()).containsExactly("report-legend", "mic-guideline-2014", "osaka-library-2013", "light");
        assertThat(more.policy("light")).isSameAs(light);
        assertThat(more.isOwn("light")).isTrue();
        assertThat(StatusPolicies.shipped().find("light")).isEmpty();
    }

    @Test
    void withPolicy_ofAShippedId_takesItsPlace() {
        StatusPolicies other = StatusPolicies.shipped().withPolicy(StatusPolicies.legend(Rational.of(2)));

        assertThat(other.ids()).isEqualTo(StatusPolicies.shipped().ids());
        assertThat(other.isOwn("report-legend")).isTrue();
        assertThat(other.isOwn("osaka-library-2013")).isFalse();
        assertThat(other.isOwn("house")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0,    D, 1",
        "0.79, D, 1",
        "0.7999, D, 1",
        "0.8, C, 2",
        "0.99, C, 2",
        "0.9999, C, 2",
        "1,    B, 3",
        "1.19, B, 3",
        "1.1999, B, 3",
        "1.2, A, 4",
        "5,    A, 4",
    })
    void micGuideline_atEveryBound_givesItsLabelAndNeverS(String ratio, String symbol, int rank) {
        Label label = StatusPolicies.micGuideline().judge(Scales.ratio(ratio)).label();

        assertThat(label).hasToString(symbol);
        assertThat(label.rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   D, 1", "0.4999, D, 1", "0.5, C, 2", "0.7999, C, 2",
        "0.8, B, 3", "1.0999, B, 3", "1.1, A, 4", "5,      A, 4",
    })
    void osakaLibrary_atEveryBound_givesItsLabel(String ratio, String symbol, int rank) {
        Label label = StatusPolicies.osakaLibrary().judge(Scales.ratio(ratio)).label();

        assertThat(label).hasToString(symbol);
        assertThat(label.rank()).isEqualTo(rank);
    }

    @Test
    void publishedScales_nameWhoLaidThemDown() {
        BandedPolicy mic = StatusPolicies.micGuideline();
        BandedPolicy osaka = StatusPolicies.osakaLibrary();

        assertThat(mic.name())
                .isEqualTo(Sentence.of(
                        "独立行政法人の評価に関する指針", "Guideline on the evaluation of incorporated administrative agencies"));
        assertThat(mic.source())
                .contains(Sentence.of("総務大臣決定", "Decided by the Minister for Internal Affairs and Communications"));
        assertThat(mic.date()).contains(LocalDate.of(2014, 9, 2));
        assertThat(mic.finding().orElseThrow().label()).hasToString("S");
        assertThat(osaka.name())
                .isEqualTo(Sentence.of("大阪府立図書館の評価(2013年)", "Evaluation of the Osaka prefectural libraries, 2013"));
        assertThat(osaka.source()).contains(Sentence.of("大阪府立図書館", "Osaka Prefectural Library"));
        assertThat(osaka.finding()).isEmpty();
    }

    @Test
    void publishedScales_withoutARatio_areNotAssessed() {
        PolicyCase none = PolicyCase.of(Met.MET, Optional.empty());
        Label notAssessed = new Label("─", 0, Sentence.of("評価なし", "not assessed"));

        assertThat(StatusPolicies.micGuideline().judge(none).label()).isEqualTo(notAssessed);
        assertThat(StatusPolicies.osakaLibrary().judge(none).label()).isEqualTo(notAssessed);
    }

    @Test
    void of_function_isAPolicyAskedAtBothEndsAndInTheMiddle() {
        Label pass = Scales.label("合");
        Label near = Scales.label("準");
        Label fail = Scales.label("否");
        Sentence rule = Sentence.of("語", "word");
        StatusPolicy own = StatusPolicy.of("own", it -> {
            int order = it.ratio().orElseThrow().compareTo(Rational.ONE);
            return new Answer(order > 0 ? pass : order == 0 ? near : fail, rule);
        });

        assertThat(own.id()).isEqualTo("own");
        assertThat(own.judge(Scales.ratio("1"))).isEqualTo(new Answer(near, rule));
        assertThat(own.possible(Scales.ratio("1"), Scales.interval("[0.8;1.2]")))
                .containsExactly(fail, near, pass);
        assertThat(own.possible(Scales.ratio("1"), Scales.interval("(0.8;1.2)")))
                .containsExactly(near);
    }

    @Test
    void case_ofOnesOwn_isOfAPeriodThatIsOverWithAnActual() {
        PolicyCase it = PolicyCase.of(Met.NOT_MET, Optional.of(Rational.of(1, 2)));

        assertThat(it).isEqualTo(Scales.unmet().ratio(Rational.of(1, 2)).build());
        assertThat(it.isActualKnown()).isTrue();
        assertThat(it.isUnderWay()).isFalse();
        assertThat(it.isPartOfWhole()).isFalse();
        assertThat(it.isAboveEveryRatio()).isFalse();
        assertThat(it.isKnownNotDone()).isFalse();
        assertThat(it.withMet(Met.MET).withRatio(Rational.of(3)))
                .isEqualTo(PolicyCase.of(Met.MET, Optional.of(Rational.of(3))));
    }
}
