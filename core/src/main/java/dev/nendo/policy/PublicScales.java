package dev.nendo.policy;

import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** Scales that public bodies published. */
final class PublicScales {
    private static final Label NONE = new Label("─", 0, Sentence.of("評価なし", "not assessed"));

    static final BandedPolicy MIC_GUIDELINE = BandedPolicy.builder()
            .id("mic-guideline-2014")
            .name(Sentence.of("独立行政法人の評価に関する指針", "Guideline on the evaluation of incorporated administrative agencies"))
            .source(Sentence.of("総務大臣決定", "Decided by the Minister for Internal Affairs and Communications"))
            .date(LocalDate.of(2014, 9, 2))
            .withoutRatio(NONE)
            .finding(new BandedPolicy.Finding(
                    new Label("S", 5, Sentence.of("量的及び質的に顕著な成果", "outstanding in quantity and quality")),
                    Sentence.of(
                            "達成率 120% 以上かつ質的に顕著との所見が示されたものはS",
                            "an achievement of at least 120% with a stated finding of outstanding quality gives S")))
            .addBand(new Label("A", 4, Sentence.of("所期の目標を上回る", "above the target")), at(120), Optional.empty())
            .addBand(new Label("B", 3, Sentence.of("所期の目標を達成", "target reached")), at(100), at(120))
            .addBand(
                    new Label("C", 2, Sentence.of("所期の目標を下回り改善を要する", "below the target, to be improved")),
                    at(80),
                    at(100))
            .addBand(
                    new Label(
                            "D", 1, Sentence.of("所期の目標を下回り抜本的な改善を要する", "below the target, to be changed at the root")),
                    Optional.empty(),
                    at(80))
            .build();

    static final BandedPolicy OSAKA_LIBRARY = BandedPolicy.builder()
            .id("osaka-library-2013")
            .name(Sentence.of("大阪府立図書館の評価(2013年)", "Evaluation of the Osaka prefectural libraries, 2013"))
            .source(Sentence.of("大阪府立図書館", "Osaka Prefectural Library"))
            .withoutRatio(NONE)
            .addBand(
                    new Label("A", 4, Sentence.of("達成率 110% 以上", "achievement of at least 110%")),
                    at(110),
                    Optional.empty())
            .addBand(new Label("B", 3, Sentence.of("達成率 80% 以上", "achievement of at least 80%")), at(80), at(110))
            .addBand(new Label("C", 2, Sentence.of("達成率 50% 以上", "achievement of at least 50%")), at(50), at(80))
            .addBand(new Label("D", 1, Sentence.of("達成率 50% 未満", "achievement below 50%")), Optional.empty(), at(50))
            .build();

    private PublicScales() {}

    private static Optional<Rational> at(int percent) {
        return Optional.of(Rational.of(percent));
    }
}
