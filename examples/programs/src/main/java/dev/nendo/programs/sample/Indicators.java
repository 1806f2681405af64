package dev.nendo.programs.sample;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;

/** What the branches of the sample measure: one indicator of every kind that real reports have. */
final class Indicators {
    private static final List<Indicator> ALL = List.of(
            of("postal-rate", "郵送化率", "Applications received by post", Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST),
            of(
                    "judo-share",
                    "柔道整復の頻回申請割合",
                    "Frequent judo therapy claims",
                    Measure.RATE_OF_FLOWS,
                    "%",
                    Direction.AT_MOST),
            of(
                    "card-return-rate",
                    "保険証回収率",
                    "Insurance cards returned",
                    Measure.RATE_OF_FLOWS,
                    "%",
                    Direction.AT_LEAST),
            of("checkup-rate", "健診受診率", "Check-up coverage", Measure.COVERAGE, "%", Direction.AT_LEAST),
            of("guidance-rate", "特定保健指導実施率", "Health guidance coverage", Measure.COVERAGE, "%", Direction.AT_LEAST),
            of(
                    "declared-workplaces",
                    "健康宣言事業所数",
                    "Workplaces with a health declaration",
                    Measure.STOCK,
                    "事業所",
                    Direction.AT_LEAST),
            of("generic-rate", "ジェネリック使用割合", "Generic medicine share", Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST),
            of(
                    "committee-share",
                    "健康保険委員の委嘱割合",
                    "Insured persons with a committee member",
                    Measure.RATE_OF_STOCKS,
                    "%",
                    Direction.AT_LEAST),
            of("overtime-hours", "超過勤務時間", "Overtime hours", Measure.AVERAGE, "時間", Direction.AT_MOST),
            of("opinions", "意見発信", "Opinions expressed", Measure.ACTIVITY, "回", Direction.ACTIVITY),
            of(
                    "eligibility-effect",
                    "資格点検の効果額",
                    "Effect of eligibility checks",
                    Measure.FLOW,
                    "千円",
                    Direction.AT_LEAST),
            of(
                    "examined-amount",
                    "再審査1件当たりの査定額",
                    "Amount per re-examined receipt",
                    Measure.AMOUNT_PER_UNIT,
                    "円",
                    Direction.AT_LEAST),
            of(
                    "single-bid-share",
                    "一者応札の割合",
                    "Tenders with a single bidder",
                    Measure.RATE_OF_FLOWS,
                    "%",
                    Direction.AT_MOST),
            of(
                    "service-standard",
                    "サービススタンダード達成率",
                    "Service standard attainment",
                    Measure.RATE_OF_FLOWS,
                    "%",
                    Direction.EQUAL),
            of("seminar-participants", "研修会の参加者数", "Seminar participants", Measure.FLOW, "人", Direction.AT_LEAST));

    private Indicators() {}

    static List<Indicator> all() {
        return ALL;
    }

    static Indicator find(String id) {
        return ALL.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private static Indicator of(String id, String ja, String en, Measure measure, String unit, Direction direction) {
        return Indicator.builder()
                .id(id)
                .name(Sentence.of(ja, en))
                .measure(measure)
                .unit(Unit.of(unit))
                .direction(direction)
                .build();
    }
}
